import type { ManifestSnippet } from './manifestSnippet.ts';
import { disruptionBudget, networkPolicy, nothingIn, probes, safePod, spread } from './pods.ts';

const deployment: ManifestSnippet = {
  prefix: 'web',
  title: 'Deployment that serves HTTP',
  description: 'Deployment with Service, PodDisruptionBudget and NetworkPolicy',
  template: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: «name=web»
  labels:
    app.kubernetes.io/name: «name»
spec:
  replicas: «replicas=2»
  selector:
    matchLabels:
      app.kubernetes.io/name: «name»
  template:
    metadata:
      labels:
        app.kubernetes.io/name: «name»
    spec:
      ${safePod(6, { before: spread, extra: probes })}
---
apiVersion: v1
kind: Service
metadata:
  name: «name»
  labels:
    app.kubernetes.io/name: «name»
spec:
  selector:
    app.kubernetes.io/name: «name»
  ports:
    - name: http
      port: 80
      targetPort: http
${disruptionBudget}${networkPolicy}`,
};

const statefulSet: ManifestSnippet = {
  prefix: 'stateful',
  title: 'StatefulSet with a volume for each replica',
  description: 'StatefulSet with its headless Service, PodDisruptionBudget and NetworkPolicy',
  template: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: «name=database»
  labels:
    app.kubernetes.io/name: «name»
spec:
  serviceName: «name»
  replicas: «replicas=2»
  selector:
    matchLabels:
      app.kubernetes.io/name: «name»
  template:
    metadata:
      labels:
        app.kubernetes.io/name: «name»
    spec:
      terminationGracePeriodSeconds: 60
      ${safePod(6, { before: spread, extra: `${probes}
volumeMounts:
  - name: data
    mountPath: /data` })}
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: «size=10Gi»
---
apiVersion: v1
kind: Service
metadata:
  name: «name»
  labels:
    app.kubernetes.io/name: «name»
spec:
  clusterIP: None
  selector:
    app.kubernetes.io/name: «name»
  ports:
    - name: http
      port: «port»
      targetPort: http
${disruptionBudget}${networkPolicy}`,
};

const cronJob: ManifestSnippet = {
  prefix: 'cronjob',
  title: 'CronJob that does not overlap',
  description: 'CronJob that does not overlap, gives up, and cleans up after itself',
  template: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: «name=cleanup»
  labels:
    app.kubernetes.io/name: «name»
spec:
  schedule: "«schedule=30 3 * * *»"
  timeZone: «zone=Etc/UTC»
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 600
  successfulJobsHistoryLimit: 3
  failedJobsHistoryLimit: 3
  jobTemplate:
    spec:
      backoffLimit: 2
      activeDeadlineSeconds: 3600
      ttlSecondsAfterFinished: 86400
      template:
        metadata:
          labels:
            app.kubernetes.io/name: «name»
        spec:
          restartPolicy: Never
          ${safePod(10)}
${nothingIn}`,
};

const job: ManifestSnippet = {
  prefix: 'job',
  title: 'Job that gives up and cleans up',
  description: 'Job that gives up after a while and is removed when it has finished',
  template: `apiVersion: batch/v1
kind: Job
metadata:
  name: «name=migrate»
  labels:
    app.kubernetes.io/name: «name»
spec:
  backoffLimit: 2
  activeDeadlineSeconds: 3600
  ttlSecondsAfterFinished: 86400
  template:
    metadata:
      labels:
        app.kubernetes.io/name: «name»
    spec:
      restartPolicy: Never
      ${safePod(6)}
${nothingIn}`,
};

const daemonSet: ManifestSnippet = {
  prefix: 'daemonset',
  title: 'DaemonSet with a NetworkPolicy',
  description: 'DaemonSet that is replaced node by node',
  template: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: «name=agent»
  labels:
    app.kubernetes.io/name: «name»
spec:
  updateStrategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: «name»
  template:
    metadata:
      labels:
        app.kubernetes.io/name: «name»
    spec:
      ${safePod(6, { extra: probes })}
${nothingIn.replace('policyTypes: [Ingress]\n', `policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - port: http
`)}`,
};


const ingress: ManifestSnippet = {
  prefix: 'ingress',
  title: 'Ingress with TLS',
  description: 'Ingress that sends one host over HTTPS to a Service',
  template: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: «name=web»
spec:
  ingressClassName: «class=nginx»
  tls:
    - hosts: [«host=web.example.com»]
      secretName: «name»-tls
  rules:
    - host: «host»
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: «name»
                port:
                  name: http
`,
};

const autoscaler: ManifestSnippet = {
  prefix: 'hpa',
  title: 'HorizontalPodAutoscaler by processor time',
  description: 'Scales a Deployment by the processor time that it uses; leave its replicas out',
  template: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: «name=web»
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: «name»
  minReplicas: «least=2»
  maxReplicas: «most=6»
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 300
`,
};

export const workloads: readonly ManifestSnippet[] = [deployment, statefulSet, cronJob, job, daemonSet, ingress, autoscaler];

