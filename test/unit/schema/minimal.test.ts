import { expect, test } from 'vitest';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { kinds } from '../../../src/schema/generated/catalogue.ts';
import { valid } from './marks.ts';

/** The least that the API server takes for each kind of each stable version. */
const minimal = `
{ apiVersion: v1, kind: Binding, metadata: { name: a }, target: { kind: Node, name: b } }
{ apiVersion: v1, kind: ComponentStatus, metadata: { name: a } }
{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }
{ apiVersion: v1, kind: Endpoints, metadata: { name: a } }
{ apiVersion: v1, kind: Event, metadata: { name: a }, involvedObject: {} }
{ apiVersion: v1, kind: LimitRange, metadata: { name: a }, spec: {} }
{ apiVersion: v1, kind: Namespace, metadata: { name: a } }
{ apiVersion: v1, kind: Node, metadata: { name: a } }
{ apiVersion: v1, kind: PersistentVolume, metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, hostPath: { path: /data } } }
{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }
{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a }] } }
{ apiVersion: v1, kind: PodTemplate, metadata: { name: a }, template: { spec: { containers: [{ name: a, image: a }] } } }
{ apiVersion: v1, kind: ReplicationController, metadata: { name: a }, spec: { selector: { app: a }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }
{ apiVersion: v1, kind: ResourceQuota, metadata: { name: a } }
{ apiVersion: v1, kind: Secret, metadata: { name: a } }
{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { ports: [{ port: 80 }] } }
{ apiVersion: v1, kind: ServiceAccount, metadata: { name: a } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingAdmissionPolicy, metadata: { name: a }, spec: { reinvocationPolicy: Never, mutations: [{ patchType: JSONPatch, jsonPatch: { expression: "[]" } }] } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingAdmissionPolicyBinding, metadata: { name: a }, spec: { policyName: a } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: { name: a } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: a }, spec: { matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }] }, validations: [{ expression: "true" }] } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: { name: a }, spec: { policyName: a, validationActions: [Deny] } }
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: a } }
{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: as.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: as, kind: A }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] } }
{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 100, versionPriority: 100 } }
{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a }, data: {} }
{ apiVersion: apps/v1, kind: DaemonSet, metadata: { name: a }, spec: { selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }
{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }
{ apiVersion: apps/v1, kind: ReplicaSet, metadata: { name: a }, spec: { selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }
{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: a }, spec: { selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }
{ apiVersion: authentication.k8s.io/v1, kind: SelfSubjectReview }
{ apiVersion: authentication.k8s.io/v1, kind: TokenRequest, spec: { audiences: [a] } }
{ apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: { token: a } }
{ apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, spec: { user: a, resourceAttributes: {} } }
{ apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: { resourceAttributes: {} } }
{ apiVersion: authorization.k8s.io/v1, kind: SelfSubjectRulesReview, spec: { namespace: a } }
{ apiVersion: authorization.k8s.io/v1, kind: SubjectAccessReview, spec: { user: a, resourceAttributes: {} } }
{ apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: { name: a }, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a } } }
{ apiVersion: autoscaling/v1, kind: Scale, metadata: { name: a } }
{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a }, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a } } }
{ apiVersion: batch/v1, kind: CronJob, metadata: { name: a }, spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } } } }
{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } }
{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: a }, spec: { request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlHUU1FUUNBUUF3RVRFUE1BMEdBMVVFQXd3R2JYbDFjMlZ5TUNvd0JRWURLMlZ3QXlFQWc0SVhjS1BqUkh0NgpUNzI5ZnZtTVczTlBPbFEySlpKWUNjem4wbEhIWnFtZ0FEQUZCZ01yWlhBRFFRRDJmMWFzOFpxOHFvRVpBeklMCjlaUUZWQlNXd0d1OW5LSVFzakZUbE14ZVZLRHNIRlRTWHJDR05Gdms5TzNVT1RUcmx5ZHVUdGNiSzF5WHhmNGQKUjRFSwotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K, signerName: example.com/a, usages: [client auth] } }
{ apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: { name: a } }
{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: a }, addressType: IPv4, endpoints: [] }
{ apiVersion: events.k8s.io/v1, kind: Event, metadata: { name: a }, eventTime: "2026-01-01T00:00:00.000000Z" }
{ apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: FlowSchema, metadata: { name: a }, spec: { priorityLevelConfiguration: { name: a } } }
{ apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: PriorityLevelConfiguration, metadata: { name: a }, spec: { type: Exempt } }
{ apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: { name: "2001:db8::1" }, spec: { parentRef: { resource: services, namespace: a, name: a } } }
{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a }, spec: { defaultBackend: { service: { name: a, port: { number: 80 } } } } }
{ apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: { name: a }, spec: { controller: example.com/a } }
{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {} } }
{ apiVersion: networking.k8s.io/v1, kind: ServiceCIDR, metadata: { name: a }, spec: { cidrs: [10.0.0.0/16] } }
{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: { name: a }, handler: runc }
{ apiVersion: policy/v1, kind: Eviction, metadata: { name: a } }
{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 1, selector: {} } }
{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: a } }
{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: { name: a }, roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: a } }
{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: a } }
{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: a }, roleRef: { kind: Role, name: a } }
{ apiVersion: resource.k8s.io/v1, kind: DeviceClass, metadata: { name: a }, spec: {} }
{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: a }, spec: {} }
{ apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, metadata: { name: a }, spec: { spec: {} } }
{ apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: { name: a }, spec: { driver: a.example.com, nodeName: a, pool: { name: a, generation: 1, resourceSliceCount: 1 } } }
{ apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: { name: a }, value: 1000 }
{ apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: { name: csi.example.com }, spec: {} }
{ apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: { name: a }, spec: { drivers: [] } }
{ apiVersion: storage.k8s.io/v1, kind: CSIStorageCapacity, metadata: { name: a }, storageClassName: a }
{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: csi.example.com }
{ apiVersion: storage.k8s.io/v1, kind: VolumeAttachment, metadata: { name: a }, spec: { attacher: a, nodeName: a, source: { persistentVolumeName: a } } }
{ apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: { name: a }, driverName: a, parameters: { iops: "1" } }
`.trim().split('\n');

for (const yaml of minimal) {
  const [object] = parseManifestFile('a.yaml', yaml).objects;
  valid(`${object?.apiVersion ?? ''} ${object?.gvk.kind ?? ''}`, yaml);
}

test('every kind of a stable version has an example above', () => {
  const tested = minimal.flatMap((yaml) => parseManifestFile('a.yaml', yaml).objects).map(({ apiVersion, gvk }) => `${apiVersion} ${gvk.kind}`);
  const stable = Object.entries(kinds).filter(([apiVersion]) => !/alpha|beta/.test(apiVersion))
    .flatMap(([apiVersion, names]) => Object.keys(names).map((kind) => `${apiVersion} ${kind}`));
  expect(tested.sort()).toEqual(stable.sort());
});
