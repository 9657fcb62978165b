/** The fields by which one object names another, of built-in kinds and of the custom resources that GitOps repositories use. */

/** A field, or a map with a field, that names another object. */
export interface ReferenceRow {
  /** `group/Kind` of the objects that have it; `pod` for whatever has a PodSpec, below which the path then starts; `*` for all. */
  readonly of: string;
  /** Path to the map that holds the name; `[]` stands for each item of a list. */
  readonly at: string;
  /** The field of the map that holds the name. */
  readonly name: string;
  /** `group/Kind` of the object that is named; where the map says it itself, what it means when it does not. */
  readonly to: string;
  /** The map's field that says the group: its `kind` says the kind then. `apiVersion` holds a version too. */
  readonly groupIn?: 'apiVersion' | 'apiGroup' | 'group' | 'none';
  /** The map may say the namespace, in `namespace`. */
  readonly namespaced?: true;
  /** Paths below the map to keys of the data of the ConfigMap or Secret. */
  readonly keys?: string;
}

const containers = ['containers', 'initContainers', 'ephemeralContainers'];

function row(of: string, at: string, to: string, more: Partial<Omit<ReferenceRow, 'of' | 'at' | 'to'>> = {}): ReferenceRow {
  return { of, at, to, name: 'name', ...more };
}

/** Kubernetes API reference, PodSpec, Container and Volume. */
const pods: readonly ReferenceRow[] = [
  row('pod', 'volumes[].configMap', '/ConfigMap', { keys: 'items[].key' }),
  row('pod', 'volumes[].secret', '/Secret', { name: 'secretName', keys: 'items[].key' }),
  row('pod', 'volumes[].projected.sources[].configMap', '/ConfigMap', { keys: 'items[].key' }),
  row('pod', 'volumes[].projected.sources[].secret', '/Secret', { keys: 'items[].key' }),
  row('pod', 'volumes[].persistentVolumeClaim', '/PersistentVolumeClaim', { name: 'claimName' }),
  row('pod', 'volumes[].ephemeral.volumeClaimTemplate.spec', 'storage.k8s.io/StorageClass', { name: 'storageClassName' }),
  row('pod', 'volumes[].csi.nodePublishSecretRef', '/Secret'),
  ...containers.flatMap((list) => [
    row('pod', `${list}[].env[].valueFrom.configMapKeyRef`, '/ConfigMap', { keys: 'key' }),
    row('pod', `${list}[].env[].valueFrom.secretKeyRef`, '/Secret', { keys: 'key' }),
    row('pod', `${list}[].envFrom[].configMapRef`, '/ConfigMap'),
    row('pod', `${list}[].envFrom[].secretRef`, '/Secret'),
  ]),
  row('pod', 'imagePullSecrets[]', '/Secret'),
  row('pod', '', '/ServiceAccount', { name: 'serviceAccountName' }),
  row('pod', '', '/ServiceAccount', { name: 'serviceAccount' }),
  row('pod', '', 'scheduling.k8s.io/PriorityClass', { name: 'priorityClassName' }),
  row('pod', '', 'node.k8s.io/RuntimeClass', { name: 'runtimeClassName' }),
  row('pod', 'resourceClaims[]', 'resource.k8s.io/ResourceClaim', { name: 'resourceClaimName' }),
  row('pod', 'resourceClaims[]', 'resource.k8s.io/ResourceClaimTemplate', { name: 'resourceClaimTemplateName' }),
];

/** Kubernetes API reference, each kind's spec. */
const builtIn: readonly ReferenceRow[] = [
  row('*', 'metadata', '/Namespace', { name: 'namespace' }),
  row('autoscaling/HorizontalPodAutoscaler', 'spec.scaleTargetRef', 'apps/Deployment', { groupIn: 'apiVersion' }),
  row('networking.k8s.io/Ingress', 'spec.rules[].http.paths[].backend.service', '/Service'),
  row('networking.k8s.io/Ingress', 'spec.defaultBackend.service', '/Service'),
  row('networking.k8s.io/Ingress', 'spec.tls[]', '/Secret', { name: 'secretName' }),
  row('networking.k8s.io/Ingress', 'spec', 'networking.k8s.io/IngressClass', { name: 'ingressClassName' }),
  row('rbac.authorization.k8s.io/RoleBinding', 'roleRef', 'rbac.authorization.k8s.io/Role', { groupIn: 'apiGroup' }),
  row('rbac.authorization.k8s.io/RoleBinding', 'subjects[]', '/ServiceAccount', { groupIn: 'apiGroup', namespaced: true }),
  row('rbac.authorization.k8s.io/ClusterRoleBinding', 'roleRef', 'rbac.authorization.k8s.io/ClusterRole', { groupIn: 'apiGroup' }),
  row('rbac.authorization.k8s.io/ClusterRoleBinding', 'subjects[]', '/ServiceAccount', { groupIn: 'apiGroup', namespaced: true }),
  row('apps/StatefulSet', 'spec', '/Service', { name: 'serviceName' }),
  row('apps/StatefulSet', 'spec.volumeClaimTemplates[].spec', 'storage.k8s.io/StorageClass', { name: 'storageClassName' }),
  row('/PersistentVolumeClaim', 'spec', 'storage.k8s.io/StorageClass', { name: 'storageClassName' }),
  row('/PersistentVolumeClaim', 'spec', '/PersistentVolume', { name: 'volumeName' }),
  row('/PersistentVolumeClaim', 'spec.dataSource', '/PersistentVolumeClaim', { groupIn: 'apiGroup' }),
  row('/PersistentVolumeClaim', 'spec.dataSourceRef', '/PersistentVolumeClaim', { groupIn: 'apiGroup', namespaced: true }),
  row('/PersistentVolume', 'spec', 'storage.k8s.io/StorageClass', { name: 'storageClassName' }),
  row('/PersistentVolume', 'spec.claimRef', '/PersistentVolumeClaim', { namespaced: true }),
  row('/ServiceAccount', 'imagePullSecrets[]', '/Secret'),
  row('/ServiceAccount', 'secrets[]', '/Secret'),
  row('admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'webhooks[].clientConfig.service', '/Service', { namespaced: true }),
  row('admissionregistration.k8s.io/MutatingWebhookConfiguration', 'webhooks[].clientConfig.service', '/Service', { namespaced: true }),
  row('admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', 'spec', 'admissionregistration.k8s.io/ValidatingAdmissionPolicy', { name: 'policyName' }),
  row('apiregistration.k8s.io/APIService', 'spec.service', '/Service', { namespaced: true }),
  row('apiextensions.k8s.io/CustomResourceDefinition', 'spec.conversion.webhook.clientConfig.service', '/Service', { namespaced: true }),
];

const routes = ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map((kind) => `gateway.networking.k8s.io/${kind}`);
const sources = ['GitRepository', 'OCIRepository', 'HelmRepository', 'Bucket'].map((kind) => `source.toolkit.fluxcd.io/${kind}`);

/** The API references of the projects that define the kinds. */
const custom: readonly ReferenceRow[] = [
  ...routes.flatMap((route) => [
    row(route, 'spec.parentRefs[]', 'gateway.networking.k8s.io/Gateway', { groupIn: 'group', namespaced: true }),
    row(route, 'spec.rules[].backendRefs[]', '/Service', { groupIn: 'group', namespaced: true }),
  ]),
  row('gateway.networking.k8s.io/Gateway', 'spec', 'gateway.networking.k8s.io/GatewayClass', { name: 'gatewayClassName' }),
  row('gateway.networking.k8s.io/Gateway', 'spec.listeners[].tls.certificateRefs[]', '/Secret', { groupIn: 'group', namespaced: true }),
  row('cert-manager.io/Certificate', 'spec.issuerRef', 'cert-manager.io/Issuer', { groupIn: 'group' }),
  row('argoproj.io/Application', 'spec', 'argoproj.io/AppProject', { name: 'project' }),
  row('argoproj.io/Rollout', 'spec.strategy.canary', '/Service', { name: 'canaryService' }),
  row('argoproj.io/Rollout', 'spec.strategy.canary', '/Service', { name: 'stableService' }),
  row('argoproj.io/Rollout', 'spec.strategy.blueGreen', '/Service', { name: 'activeService' }),
  row('argoproj.io/Rollout', 'spec.strategy.blueGreen', '/Service', { name: 'previewService' }),
  row('argoproj.io/Rollout', 'spec.workloadRef', 'apps/Deployment', { groupIn: 'apiVersion' }),
  row('argoproj.io/Workflow', 'spec.workflowTemplateRef', 'argoproj.io/WorkflowTemplate'),
  row('argoproj.io/CronWorkflow', 'spec.workflowSpec.workflowTemplateRef', 'argoproj.io/WorkflowTemplate'),
  row('kustomize.toolkit.fluxcd.io/Kustomization', 'spec.sourceRef', 'source.toolkit.fluxcd.io/GitRepository', { groupIn: 'none', namespaced: true }),
  row('kustomize.toolkit.fluxcd.io/Kustomization', 'spec.dependsOn[]', 'kustomize.toolkit.fluxcd.io/Kustomization', { namespaced: true }),
  row('kustomize.toolkit.fluxcd.io/Kustomization', 'spec.decryption.secretRef', '/Secret'),
  row('kustomize.toolkit.fluxcd.io/Kustomization', 'spec.postBuild.substituteFrom[]', '/ConfigMap', { groupIn: 'none' }),
  row('kustomize.toolkit.fluxcd.io/Kustomization', 'spec.healthChecks[]', 'apps/Deployment', { groupIn: 'apiVersion', namespaced: true }),
  row('helm.toolkit.fluxcd.io/HelmRelease', 'spec.chart.spec.sourceRef', 'source.toolkit.fluxcd.io/HelmRepository', { groupIn: 'none', namespaced: true }),
  row('helm.toolkit.fluxcd.io/HelmRelease', 'spec.chartRef', 'source.toolkit.fluxcd.io/OCIRepository', { groupIn: 'none', namespaced: true }),
  row('helm.toolkit.fluxcd.io/HelmRelease', 'spec.dependsOn[]', 'helm.toolkit.fluxcd.io/HelmRelease', { namespaced: true }),
  row('helm.toolkit.fluxcd.io/HelmRelease', 'spec.valuesFrom[]', '/ConfigMap', { groupIn: 'none' }),
  ...sources.map((source) => row(source, 'spec.secretRef', '/Secret')),
  row('notification.toolkit.fluxcd.io/Alert', 'spec.providerRef', 'notification.toolkit.fluxcd.io/Provider'),
  row('notification.toolkit.fluxcd.io/Provider', 'spec.secretRef', '/Secret'),
  row('notification.toolkit.fluxcd.io/Receiver', 'spec.secretRef', '/Secret'),
  row('image.toolkit.fluxcd.io/ImagePolicy', 'spec.imageRepositoryRef', 'image.toolkit.fluxcd.io/ImageRepository', { namespaced: true }),
  row('image.toolkit.fluxcd.io/ImageRepository', 'spec.secretRef', '/Secret'),
  row('image.toolkit.fluxcd.io/ImageUpdateAutomation', 'spec.sourceRef', 'source.toolkit.fluxcd.io/GitRepository', { groupIn: 'none', namespaced: true }),
  row('keda.sh/ScaledObject', 'spec.scaleTargetRef', 'apps/Deployment', { groupIn: 'apiVersion' }),
  row('keda.sh/ScaledObject', 'spec.triggers[].authenticationRef', 'keda.sh/TriggerAuthentication', { groupIn: 'none' }),
  row('external-secrets.io/ExternalSecret', 'spec.secretStoreRef', 'external-secrets.io/SecretStore', { groupIn: 'none' }),
  row('autoscaling.k8s.io/VerticalPodAutoscaler', 'spec.targetRef', 'apps/Deployment', { groupIn: 'apiVersion' }),
  row('traefik.io/IngressRoute', 'spec.routes[].services[]', '/Service', { groupIn: 'none', namespaced: true }),
];

export const referenceTable: readonly ReferenceRow[] = [...pods, ...builtIn, ...custom];

/** Kinds of the table whose objects have no namespace. */
export const clusterScoped: ReadonlySet<string> = new Set([
  '/Namespace', '/PersistentVolume', 'storage.k8s.io/StorageClass', 'scheduling.k8s.io/PriorityClass', 'node.k8s.io/RuntimeClass',
  'networking.k8s.io/IngressClass', 'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'gateway.networking.k8s.io/GatewayClass', 'cert-manager.io/ClusterIssuer', 'keda.sh/ClusterTriggerAuthentication',
  'external-secrets.io/ClusterSecretStore', 'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
]);
