/** What every container of the snippets has: nothing that the restricted Pod Security Standard refuses, and a bound on what it takes. */
const container = (extra: string) => `image: «image=registry.example.com/team/web:1.0.0»
resources:
  requests:
    cpu: 100m
    memory: 128Mi
  limits:
    memory: 128Mi
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]${extra}`;

/** The end of a PodSpec: safe settings and one container. */
export function safePod(indent: number, { before = '', extra = '' }: { before?: string; extra?: string } = {}): string {
  const lines = `automountServiceAccountToken: false
${before}securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  seccompProfile:
    type: RuntimeDefault
containers:
  - name: «name»
${indented(container(extra), 4)}`;
  return indented(lines, indent).trimStart();
}

export function indented(text: string, by: number): string {
  return text.split('\n').map((line) => ' '.repeat(by) + line).join('\n');
}

/** Probes of a server that answers over HTTP. */
export const probes = `
ports:
  - name: http
    containerPort: «port=8080»
readinessProbe:
  httpGet:
    path: «health=/healthz»
    port: http
livenessProbe:
  httpGet:
    path: «live=/livez»
    port: http
  initialDelaySeconds: 20`;

/** Keeps replicas on different nodes as far as there are any. */
export const spread = `topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        app.kubernetes.io/name: «name»
`;

/** Lets pods of the namespace reach the port, and the pods reach names and nothing else. */
export const networkPolicy = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: «name»
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: «name»
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - port: http
  egress:
    - to:
        - namespaceSelector: {}
          podSelector:
            matchLabels:
              k8s-app: kube-dns
      ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
`;

/** Nothing may reach the pods; they may reach what they want. */
export const nothingIn = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: «name»
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: «name»
  policyTypes: [Ingress]
`;

export const disruptionBudget = `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: «name»
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app.kubernetes.io/name: «name»
`;
