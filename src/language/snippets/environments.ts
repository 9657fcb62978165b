import type { ManifestSnippet } from './manifestSnippet.ts';

const namespace: ManifestSnippet = {
  prefix: 'namespace',
  title: 'Namespace for a team',
  description: 'Namespace with Pod Security, quota, limits, and no traffic but what is allowed',
  template: `apiVersion: v1
kind: Namespace
metadata:
  name: «name=team»
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/warn: restricted
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  namespace: «name»
spec:
  hard:
    requests.cpu: "«cpu=8»"
    requests.memory: «memory=16Gi»
    limits.memory: «limit=32Gi»
    pods: "100"
---
apiVersion: v1
kind: LimitRange
metadata:
  name: limits
  namespace: «name»
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 100m
        memory: 128Mi
      default:
        memory: 256Mi
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: «name»
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-dns
  namespace: «name»
spec:
  podSelector: {}
  policyTypes: [Egress]
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
`,
};

const kustomization: ManifestSnippet = {
  prefix: 'kustomization',
  title: 'kustomization.yaml',
  description: 'kustomization.yaml with resources, labels and images',
  template: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: «namespace=team»
labels:
  - pairs:
      app.kubernetes.io/part-of: «system=shop»
resources:
  - «resource=deployment.yaml»
images:
  - name: «image=registry.example.com/team/web»
    newTag: «tag=1.0.0»
`,
};

const application: ManifestSnippet = {
  prefix: 'argocd',
  title: 'Argo CD Application',
  description: 'Application that prunes, heals itself, and tries again',
  template: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: «name=web»
  namespace: argocd
spec:
  project: «project=team»
  source:
    repoURL: «repository=https://git.example.com/team/deploy.git»
    targetRevision: «revision=main»
    path: «path=overlays/production»
  destination:
    server: https://kubernetes.default.svc
    namespace: «namespace=team»
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
    syncOptions:
      - CreateNamespace=false
      - ServerSideApply=true
    retry:
      limit: 5
      backoff:
        duration: 10s
        factor: 2
        maxDuration: 3m
`,
};

const flux: ManifestSnippet = {
  prefix: 'flux',
  title: 'Flux Kustomization with its GitRepository',
  description: 'Applies a folder of a git repository, prunes, waits and has a timeout',
  template: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: «name=web»
  namespace: flux-system
spec:
  interval: 5m
  url: «repository=https://git.example.com/team/deploy.git»
  ref:
    branch: «branch=main»
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: «name»
  namespace: flux-system
spec:
  interval: 10m
  retryInterval: 2m
  timeout: 5m
  sourceRef:
    kind: GitRepository
    name: «name»
  path: «path=./overlays/production»
  targetNamespace: «namespace=team»
  prune: true
  wait: true
`,
};

const helmRelease: ManifestSnippet = {
  prefix: 'helmrelease',
  title: 'Flux HelmRelease with its HelmRepository',
  description: 'Installs a pinned version of a chart, and rolls back when an upgrade fails',
  template: `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata:
  name: «repository=charts»
  namespace: «namespace=team»
spec:
  interval: 1h
  url: «url=https://charts.example.com»
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: «name=web»
  namespace: «namespace»
spec:
  interval: 10m
  timeout: 5m
  chart:
    spec:
      chart: «chart=web»
      version: «version=1.0.0»
      sourceRef:
        kind: HelmRepository
        name: «repository»
  install:
    remediation:
      retries: 3
  upgrade:
    remediation:
      retries: 3
      remediateLastFailure: true
  values: {}
`,
};

export const environments: readonly ManifestSnippet[] = [namespace, kustomization, application, flux, helmRelease];
