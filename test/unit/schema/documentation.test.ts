import { valid } from './marks.ts';

// Written after the examples of the Kubernetes documentation, one a page.

valid('Deployments: nginx', `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx-deployment
  labels:
    app: nginx
spec:
  replicas: 3
  selector:
    matchLabels:
      app: nginx
  strategy:
    type: RollingUpdate
    rollingUpdate: { maxSurge: 25%, maxUnavailable: 1 }
  template:
    metadata:
      labels:
        app: nginx
      annotations:
        prometheus.io/scrape: "true"
    spec:
      containers:
      - name: nginx
        image: nginx:1.14.2
        ports:
        - containerPort: 80
`);

valid('StatefulSets: a claim for each pod', `
apiVersion: v1
kind: Service
metadata: { name: nginx, labels: { app: nginx } }
spec:
  ports:
  - port: 80
    name: web
  clusterIP: None
  selector: { app: nginx }
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: nginx }
  serviceName: nginx
  replicas: 3
  minReadySeconds: 10
  template:
    metadata:
      labels: { app: nginx }
    spec:
      terminationGracePeriodSeconds: 10
      containers:
      - name: nginx
        image: registry.k8s.io/nginx-slim:0.24
        ports: [{ containerPort: 80, name: web }]
        volumeMounts: [{ name: www, mountPath: /usr/share/nginx/html }]
  volumeClaimTemplates:
  - metadata:
      name: www
    spec:
      accessModes: [ "ReadWriteOnce" ]
      storageClassName: my-storage-class
      resources:
        requests:
          storage: 1Gi
`);

valid('DaemonSet: log collection on every node', `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluentd
  namespace: kube-system
spec:
  selector: { matchLabels: { name: fluentd } }
  updateStrategy: { type: RollingUpdate, rollingUpdate: { maxUnavailable: 10% } }
  template:
    metadata: { labels: { name: fluentd } }
    spec:
      tolerations:
      - { key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule }
      containers:
      - name: fluentd
        image: quay.io/fluentd:v5
        resources: { limits: { memory: 200Mi }, requests: { cpu: 100m, memory: 200Mi } }
        volumeMounts: [{ name: varlog, mountPath: /var/log, readOnly: true }]
      volumes:
      - name: varlog
        hostPath: { path: /var/log, type: Directory }
`);

valid('Pods: probes, hooks, init containers, environment, security', `
apiVersion: v1
kind: Pod
metadata: { name: everything }
spec:
  initContainers:
  - name: logs
    image: busybox
    restartPolicy: Always
    command: [sh, -c, "tail -F /opt/logs.txt"]
  containers:
  - name: app
    image: registry.example.com:5000/team/app@sha256:0000000000000000000000000000000000000000000000000000000000000000
    args: ["--port", "8080"]
    env:
    - name: MESSAGE
      value: "hello"
    - name: NODE
      valueFrom: { fieldRef: { fieldPath: spec.nodeName } }
    - name: CPU
      valueFrom: { resourceFieldRef: { containerName: app, resource: requests.cpu, divisor: 1m } }
    - name: PASSWORD
      valueFrom: { secretKeyRef: { name: login, key: password, optional: true } }
    envFrom: [{ prefix: APP_, configMapRef: { name: settings } }]
    lifecycle:
      postStart: { exec: { command: [/bin/true] } }
      preStop: { sleep: { seconds: 5 } }
    livenessProbe: { grpc: { port: 2379 }, initialDelaySeconds: 10 }
    readinessProbe: { exec: { command: [cat, /tmp/healthy] }, periodSeconds: 5 }
    startupProbe: { httpGet: { path: /healthz, port: http, httpHeaders: [{ name: X-A, value: b }] }, failureThreshold: 30 }
    ports: [{ name: http, containerPort: 8080, protocol: TCP }]
    securityContext:
      runAsNonRoot: true
      runAsUser: 10001
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }
      seccompProfile: { type: RuntimeDefault }
    volumeMounts: [{ name: all, mountPath: /all, subPath: a }, { name: cache, mountPath: /cache }]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms: [{ matchExpressions: [{ key: topology.kubernetes.io/zone, operator: In, values: [a, b] }] }]
      preferredDuringSchedulingIgnoredDuringExecution:
      - { weight: 1, preference: { matchExpressions: [{ key: disk, operator: Exists }] } }
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 100
        podAffinityTerm: { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: web } } }
  topologySpreadConstraints:
  - { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }
  - { maxSkew: 1, topologyKey: node, whenUnsatisfiable: ScheduleAnyway }
  dnsPolicy: ClusterFirst
  dnsConfig: { options: [{ name: ndots, value: "2" }] }
  hostAliases: [{ ip: 127.0.0.1, hostnames: [foo.local] }]
  securityContext: { fsGroup: 2000, sysctls: [{ name: net.core.somaxconn, value: "1024" }] }
  serviceAccountName: app
  automountServiceAccountToken: false
  volumes:
  - name: cache
    emptyDir: { medium: Memory, sizeLimit: 500Mi }
  - name: all
    projected:
      sources:
      - secret: { name: login, items: [{ key: password, path: pw, mode: 0400 }] }
      - configMap: { name: settings }
      - serviceAccountToken: { path: token, expirationSeconds: 3600 }
      - downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }] }
  - name: scratch
    ephemeral:
      volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }
`);

valid('Service: ports by name, NodePort, LoadBalancer', `
apiVersion: v1
kind: Service
metadata: { name: my-service, annotations: { service.beta.kubernetes.io/aws-load-balancer-internal: "true" } }
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  ipFamilyPolicy: PreferDualStack
  ipFamilies: [IPv6, IPv4]
  loadBalancerSourceRanges: [10.0.0.0/8]
  selector: { app.kubernetes.io/name: MyApp }
  ports:
  - { name: http, protocol: TCP, port: 80, targetPort: http-web-svc, nodePort: 30007 }
  - { name: dns, protocol: UDP, port: 53, targetPort: 9377 }
  - { name: dns-tcp, protocol: TCP, port: 53, appProtocol: example.com/dns }
`);

valid('Ingress: hosts, TLS, wildcard, resource backend', `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ingress-wildcard-host
  annotations: { nginx.ingress.kubernetes.io/rewrite-target: / }
spec:
  ingressClassName: nginx
  tls: [{ hosts: [foo.bar.com], secretName: testsecret-tls }]
  rules:
  - host: foo.bar.com
    http:
      paths:
      - pathType: Prefix
        path: "/bar"
        backend: { service: { name: service1, port: { number: 80 } } }
  - host: "*.foo.com"
    http:
      paths:
      - pathType: ImplementationSpecific
        backend: { resource: { apiGroup: k8s.example.com, kind: StorageBucket, name: icon-assets } }
`);

valid('NetworkPolicy: ranges, blocks, default deny', `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: test-network-policy }
spec:
  podSelector: { matchLabels: { role: db } }
  policyTypes: [Ingress, Egress]
  ingress:
  - from:
    - ipBlock: { cidr: 172.17.0.0/16, except: [172.17.1.0/24] }
    - namespaceSelector: { matchLabels: { project: myproject } }
    ports: [{ protocol: TCP, port: 6379 }]
  egress:
  - to: [{ ipBlock: { cidr: 10.0.0.0/24 } }]
    ports: [{ protocol: TCP, port: 32000, endPort: 32768 }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: default-deny }
spec: { podSelector: {}, policyTypes: [Ingress] }
`);

valid('Horizontal Pod Autoscaling: metrics and behavior', `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: php-apache }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: php-apache }
  minReplicas: 1
  maxReplicas: 10
  metrics:
  - { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }
  - { type: Pods, pods: { metric: { name: packets-per-second }, target: { type: AverageValue, averageValue: 1k } } }
  - type: Object
    object:
      metric: { name: requests-per-second }
      describedObject: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: main-route }
      target: { type: Value, value: 10k }
  behavior:
    scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: Percent, value: 100, periodSeconds: 15 }] }
`);

valid('Jobs: indexed, with a policy for failures', `
apiVersion: batch/v1
kind: Job
metadata: { name: job-pod-failure-policy-example }
spec:
  completions: 12
  parallelism: 3
  completionMode: Indexed
  backoffLimit: 6
  ttlSecondsAfterFinished: 100
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: main, image: "docker.io/library/bash:5", command: [bash] }]
  podFailurePolicy:
    rules:
    - { action: FailJob, onExitCodes: { containerName: main, operator: In, values: [42] } }
    - { action: Ignore, onPodConditions: [{ type: DisruptionTarget }] }
`);

valid('CronJob: hello', `
apiVersion: batch/v1
kind: CronJob
metadata: { name: hello }
spec:
  schedule: "* * * * *"
  timeZone: Etc/UTC
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        spec:
          containers:
          - name: hello
            image: busybox:1.28
            imagePullPolicy: IfNotPresent
            command: [/bin/sh, -c, date; echo Hello]
          restartPolicy: OnFailure
`);

valid('RBAC: roles and bindings', `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: secret-reader }
rules:
- { apiGroups: [""], resources: [secrets, pods/log], verbs: [get, watch, list] }
- { nonResourceURLs: [/healthz, /healthz/*], verbs: [get] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: read-pods, namespace: default }
subjects:
- { kind: User, name: jane, apiGroup: rbac.authorization.k8s.io }
- { kind: ServiceAccount, name: default, namespace: kube-system }
roleRef: { kind: ClusterRole, name: secret-reader, apiGroup: rbac.authorization.k8s.io }
`);

valid('ConfigMaps and Secrets', `
apiVersion: v1
kind: ConfigMap
metadata: { name: game-demo }
data:
  player_initial_lives: "3"
  game.properties: |
    enemy.types=aliens,monsters
binaryData: { logo.png: aGVsbG8= }
immutable: true
---
apiVersion: v1
kind: Secret
metadata: { name: secret-basic-auth }
type: kubernetes.io/basic-auth
stringData: { username: admin, password: t0p-Secret }
---
apiVersion: v1
kind: Secret
metadata: { name: dotfile-secret }
data: { .secret-file: dmFsdWUtMg0KDQo= }
`);

valid('Storage: classes, volumes, claims, quotas', `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: low-latency, annotations: { storageclass.kubernetes.io/is-default-class: "false" } }
provisioner: csi-driver.example-vendor.example
reclaimPolicy: Retain
allowVolumeExpansion: true
mountOptions: [discard]
volumeBindingMode: WaitForFirstConsumer
parameters: { guaranteedReadWriteLatency: "true" }
allowedTopologies: [{ matchLabelExpressions: [{ key: topology.kubernetes.io/zone, values: [us-central-1a] }] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: pv0003 }
spec:
  capacity: { storage: 5Gi }
  volumeMode: Filesystem
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Recycle
  storageClassName: slow
  mountOptions: [hard, nfsvers=4.1]
  nfs: { path: /tmp, server: 172.17.0.2 }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: myclaim }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 8Gi } }
  storageClassName: ""
  selector: { matchLabels: { release: stable }, matchExpressions: [{ key: environment, operator: In, values: [dev] }] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: mem-cpu }
spec:
  hard: { requests.cpu: "1", requests.memory: 1Gi, limits.cpu: 2, pods: "4", count/deployments.apps: "2" }
  scopeSelector: { matchExpressions: [{ operator: In, scopeName: PriorityClass, values: [high] }] }
---
apiVersion: v1
kind: LimitRange
metadata: { name: cpu-resource-constraint }
spec: { limits: [{ type: Container, default: { cpu: 500m }, defaultRequest: { cpu: 500m }, max: { cpu: "1" }, min: { cpu: 100m } }] }
`);

valid('Disruption budgets, priorities, webhooks', `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: zk-pdb }
spec: { maxUnavailable: 30%, selector: { matchLabels: { app: zookeeper } }, unhealthyPodEvictionPolicy: AlwaysAllow }
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: high-priority-nonpreempting }
value: 1000000
preemptionPolicy: Never
globalDefault: false
description: Runs first.
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: pod-policy.example.com }
webhooks:
- name: pod-policy.example.com
  rules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods], scope: Namespaced }]
  clientConfig: { service: { namespace: example-namespace, name: example-service, path: /validate, port: 8443 }, caBundle: Cg== }
  admissionReviewVersions: [v1]
  sideEffects: None
  timeoutSeconds: 5
`);
