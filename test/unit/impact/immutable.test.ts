import { describe, expect, test } from 'vitest';
import { changesOf, impactOf } from './roots.ts';

/** `replace, danger, certain` and the fields that are refused; `change` when the API server takes it. */
function verdict(base: string, head: string): string {
  const [change] = changesOf(impactOf(base, head));
  if (!change) return 'nothing';
  const refused = change.impacts.find(({ analysis }) => analysis === 'apply/immutable-field' || analysis === 'apply/recreated');
  return refused ? `${change.action}, ${refused.severity}, ${refused.certainty}` : change.action;
}

const refused = 'replace, danger, certain';
const likely = 'replace, danger, likely';

const object = (apiVersion: string, kind: string, metadata = '') => (body: string) => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: it, namespace: shop${metadata} }
${body}
`;
const deployment = object('apps/v1', 'Deployment');
const statefulSet = object('apps/v1', 'StatefulSet');
const job = object('batch/v1', 'Job');
const service = object('v1', 'Service');
const claim = object('v1', 'PersistentVolumeClaim');
const volume = object('v1', 'PersistentVolume');
const config = object('v1', 'ConfigMap');
const secret = object('v1', 'Secret');
const pod = object('v1', 'Pod');
const crd = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition');

type Make = (body: string) => string;
type Case = readonly [what: string, make: Make, base: string, head: string, verdict: string];

const template = 'template: { spec: { containers: [{ name: a, image: "a:1" }] } }';
const cases: readonly Case[] = [
  ['selector', deployment, `spec: { selector: { matchLabels: { a: b } }, ${template} }`, `spec: { selector: { matchLabels: { a: c } }, ${template} }`, refused],
  ['another label in the selector', deployment, `spec: { selector: { matchLabels: { a: b } }, ${template} }`, `spec: { selector: { matchLabels: { a: b, c: d } }, ${template} }`, refused],
  ['strategy', deployment, 'spec: { strategy: { type: Recreate } }', 'spec: { strategy: { type: RollingUpdate } }', 'change'],
  ['selector of a DaemonSet', object('apps/v1', 'DaemonSet'), 'spec: { selector: { matchLabels: { a: b } } }', 'spec: { selector: { matchLabels: { a: c } } }', refused],
  ['selector of a ReplicaSet', object('apps/v1', 'ReplicaSet'), 'spec: { selector: { matchLabels: { a: b } } }', 'spec: { selector: { matchLabels: { a: c } } }', refused],

  ['serviceName', statefulSet, 'spec: { serviceName: a }', 'spec: { serviceName: b }', refused],
  ['podManagementPolicy', statefulSet, 'spec: { serviceName: a }', 'spec: { serviceName: a, podManagementPolicy: Parallel }', refused],
  ['the size of a claim template', statefulSet, 'spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: { resources: { requests: { storage: 1Gi } } } }] }', 'spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: { resources: { requests: { storage: 2Gi } } } }] }', refused],
  ['the same size in other words', statefulSet, 'spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: { resources: { requests: { storage: 1Gi } } } }] }', 'spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: { resources: { requests: { storage: 1024Mi } } } }] }', 'nothing'],
  ['replicas, strategy, minReadySeconds, ordinals', statefulSet, 'spec: { serviceName: a }', 'spec: { serviceName: a, replicas: 2, minReadySeconds: 5, ordinals: { start: 1 }, updateStrategy: { type: OnDelete }, revisionHistoryLimit: 3, persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete } }', 'change'],

  ['template', job, `spec: { ${template} }`, 'spec: { template: { spec: { containers: [{ name: a, image: "a:2" }] } } }', refused],
  ['a toleration of a suspended Job', job, 'spec: { suspend: true, template: { spec: {} } }', 'spec: { suspend: true, template: { spec: { tolerations: [{ key: a }] } } }', 'change'],
  ['a toleration of a Job that runs', job, 'spec: { template: { spec: {} } }', 'spec: { template: { spec: { tolerations: [{ key: a }] } } }', refused],
  ['an image of a suspended Job', job, `spec: { suspend: true, ${template} }`, 'spec: { suspend: true, template: { spec: { containers: [{ name: a, image: "a:2" }] } } }', refused],
  ['parallelism and suspend', job, 'spec: { template: {} }', 'spec: { completions: 1, parallelism: 3, suspend: true, template: {} }', 'change'],
  ['completions', job, 'spec: { completions: 2 }', 'spec: { completions: 3 }', refused],
  ['completions with parallelism, indexed', job, 'spec: { completionMode: Indexed, completions: 2, parallelism: 2 }', 'spec: { completionMode: Indexed, completions: 3, parallelism: 3 }', 'change'],
  ['completions without parallelism, indexed', job, 'spec: { completionMode: Indexed, completions: 2, parallelism: 2 }', 'spec: { completionMode: Indexed, completions: 3, parallelism: 2 }', refused],
  ['completionMode', job, 'spec: {}', 'spec: { completionMode: Indexed, completions: 1, parallelism: 1 }', refused],
  ['podFailurePolicy', job, 'spec: {}', 'spec: { podFailurePolicy: { rules: [{ action: Ignore }] } }', refused],
  ['anything of a CronJob', object('batch/v1', 'CronJob'), `spec: { schedule: "1 * * * *", jobTemplate: { spec: { ${template} } } }`, 'spec: { schedule: "2 * * * *", jobTemplate: { spec: { template: { spec: {} } } } }', 'change'],

  ['an address', service, 'spec: { clusterIP: 10.0.0.1 }', 'spec: { clusterIP: 10.0.0.2 }', refused],
  ['to headless', service, 'spec: {}', 'spec: { clusterIP: None }', refused],
  ['from headless', service, 'spec: { clusterIP: None }', 'spec: { clusterIP: 10.0.0.1 }', refused],
  ['an address that is not written any more', service, 'spec: { clusterIP: 10.0.0.1 }', 'spec: {}', 'nothing'],
  ['an address that is newly written', service, 'spec: {}', 'spec: { clusterIP: 10.0.0.1 }', likely],
  ['an address when the type becomes ExternalName', service, 'spec: { clusterIP: 10.0.0.1 }', 'spec: { type: ExternalName, externalName: a.example, clusterIP: "" }', 'change'],
  ['the primary family', service, 'spec: { ipFamilies: [IPv4] }', 'spec: { ipFamilies: [IPv6] }', refused],
  ['a second family', service, 'spec: { ipFamilies: [IPv4] }', 'spec: { ipFamilyPolicy: PreferDualStack, ipFamilies: [IPv4, IPv6] }', 'change'],
  ['the class of a load balancer', service, 'spec: { type: LoadBalancer, loadBalancerClass: a/b }', 'spec: { type: LoadBalancer, loadBalancerClass: a/c }', refused],
  ['the class with the type', service, 'spec: { type: ClusterIP }', 'spec: { type: LoadBalancer, loadBalancerClass: a/c }', 'change'],
  ['the health check port', service, 'spec: { type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30001 }', 'spec: { type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30002 }', refused],
  ['ports and type', service, 'spec: { ports: [{ port: 80 }] }', 'spec: { type: NodePort, ports: [{ port: 81, nodePort: 30000 }] }', 'change'],

  ['growing', claim, 'spec: { resources: { requests: { storage: 1Gi } } }', 'spec: { resources: { requests: { storage: 2Gi } } }', 'change'],
  ['shrinking', claim, 'spec: { resources: { requests: { storage: 2Gi } } }', 'spec: { resources: { requests: { storage: 1Gi } } }', likely],
  ['access modes', claim, 'spec: { accessModes: [ReadWriteOnce] }', 'spec: { accessModes: [ReadWriteMany] }', refused],
  ['the storage class', claim, 'spec: { storageClassName: a }', 'spec: { storageClassName: b }', refused],
  ['a storage class that is newly named', claim, 'spec: {}', 'spec: { storageClassName: b }', likely],
  ['the volume mode', claim, 'spec: {}', 'spec: { volumeMode: Block }', refused],
  ['the class of volume attributes', claim, 'spec: {}', 'spec: { volumeAttributesClassName: fast }', 'change'],

  ['where a volume is', volume, 'spec: { nfs: { server: a, path: / } }', 'spec: { nfs: { server: b, path: / } }', refused],
  ['the capacity and the reclaim policy', volume, 'spec: { capacity: { storage: 1Gi } }', 'spec: { capacity: { storage: 2Gi }, persistentVolumeReclaimPolicy: Delete }', 'change'],
  ['node affinity, newly set', volume, 'spec: {}', 'spec: { nodeAffinity: { required: { nodeSelectorTerms: [] } } }', 'change'],
  ['node affinity, set before', volume, 'spec: { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Exists }] }] } } }', 'spec: {}', likely],

  ['content of a ConfigMap', config, 'data: { a: x }', 'data: { a: y }', 'change'],
  ['content of an immutable ConfigMap', config, 'data: { a: x }\nimmutable: true', 'data: { a: y }\nimmutable: true', refused],
  ['making a ConfigMap immutable', config, 'data: { a: x }', 'data: { a: y }\nimmutable: true', 'change'],
  ['making it mutable again', config, 'data: { a: x }\nimmutable: true', 'data: { a: x }', refused],
  ['labels of an immutable ConfigMap', config, 'data: { a: x }\nimmutable: true', 'data: { a: x }\nimmutable: true # and nothing else', 'nothing'],
  ['content of an immutable Secret', secret, 'stringData: { a: x }\nimmutable: true', 'stringData: { a: y }\nimmutable: true', refused],
  ['the type of a Secret', secret, 'type: Opaque', 'type: kubernetes.io/tls', refused],

  ['role of a RoleBinding', object('rbac.authorization.k8s.io/v1', 'RoleBinding'), 'roleRef: { kind: Role, name: a }', 'roleRef: { kind: Role, name: b }', refused],
  ['subjects of a RoleBinding', object('rbac.authorization.k8s.io/v1', 'RoleBinding'), 'roleRef: { kind: Role, name: a }', 'roleRef: { kind: Role, name: a }\nsubjects: [{ kind: User, name: u }]', 'change'],
  ['role of a ClusterRoleBinding', object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'), 'roleRef: { kind: ClusterRole, name: a }', 'roleRef: { kind: ClusterRole, name: b }', refused],
  ['parameters of a StorageClass', object('storage.k8s.io/v1', 'StorageClass'), 'provisioner: p\nparameters: { a: b }', 'provisioner: p\nparameters: { a: c }', refused],
  ['expansion of a StorageClass', object('storage.k8s.io/v1', 'StorageClass'), 'provisioner: p', 'provisioner: p\nallowVolumeExpansion: true', 'change'],
  ['attachment of a CSIDriver', object('storage.k8s.io/v1', 'CSIDriver'), 'spec: {}', 'spec: { attachRequired: false }', refused],
  ['capacity of a CSIDriver', object('storage.k8s.io/v1', 'CSIDriver'), 'spec: {}', 'spec: { storageCapacity: true }', 'change'],
  ['value of a PriorityClass', object('scheduling.k8s.io/v1', 'PriorityClass'), 'value: 1', 'value: 2', refused],
  ['description of a PriorityClass', object('scheduling.k8s.io/v1', 'PriorityClass'), 'value: 1', 'value: 1\ndescription: x', 'change'],
  ['handler of a RuntimeClass', object('node.k8s.io/v1', 'RuntimeClass'), 'handler: a', 'handler: b', refused],
  ['controller of an IngressClass', object('networking.k8s.io/v1', 'IngressClass'), 'spec: { controller: a/b }', 'spec: { controller: a/c }', refused],
  ['address type of an EndpointSlice', object('discovery.k8s.io/v1', 'EndpointSlice'), 'addressType: IPv4', 'addressType: IPv6', refused],
  ['scopes of a ResourceQuota', object('v1', 'ResourceQuota'), 'spec: { scopes: [BestEffort] }', 'spec: { scopes: [NotBestEffort] }', refused],
  ['limits of a ResourceQuota', object('v1', 'ResourceQuota'), 'spec: { hard: { pods: 1 } }', 'spec: { hard: { pods: 2 } }', 'change'],
  ['a ResourceClaim', object('resource.k8s.io/v1', 'ResourceClaim'), 'spec: { devices: { requests: [{ name: a }] } }', 'spec: { devices: { requests: [{ name: b }] } }', refused],

  ['image of a Pod', pod, 'spec: { containers: [{ name: a, image: "a:1" }] }', 'spec: { containers: [{ name: a, image: "a:2" }] }', 'change'],
  ['variable of a Pod', pod, 'spec: { containers: [{ name: a, image: "a:1" }] }', 'spec: { containers: [{ name: a, image: "a:1", env: [{ name: b, value: c }] }] }', refused],
  ['a shorter deadline of a Pod', pod, 'spec: { activeDeadlineSeconds: 20 }', 'spec: { activeDeadlineSeconds: 10 }', 'change'],
  ['a longer deadline of a Pod', pod, 'spec: { activeDeadlineSeconds: 10 }', 'spec: { activeDeadlineSeconds: 20 }', refused],
  ['one more toleration of a Pod', pod, 'spec: { tolerations: [{ key: a }] }', 'spec: { tolerations: [{ key: a }, { key: b }] }', 'change'],
  ['one toleration fewer of a Pod', pod, 'spec: { tolerations: [{ key: a }, { key: b }] }', 'spec: { tolerations: [{ key: a }] }', refused],

  ['scope of a CRD', crd, 'spec: { group: a.b, scope: Namespaced, names: { plural: ps, kind: P } }', 'spec: { group: a.b, scope: Cluster, names: { plural: ps, kind: P } }', refused],
  ['short names of a CRD', crd, 'spec: { group: a.b, scope: Namespaced, names: { plural: ps, kind: P } }', 'spec: { group: a.b, scope: Namespaced, names: { plural: ps, kind: P, shortNames: [p] } }', 'change'],
  // It is refused, and crds/version-removed says what to do instead of replacing it.
  ['a stored version of a CRD that goes', crd, 'spec: { versions: [{ name: v1alpha1, storage: true }] }', 'spec: { versions: [{ name: v1, storage: true }] }', 'change'],
  ['a new version of a CRD', crd, 'spec: { versions: [{ name: v1alpha1, storage: true }] }', 'spec: { versions: [{ name: v1alpha1, storage: false }, { name: v1, storage: true }] }', 'change'],
  ['anything of a custom resource', object('example.com/v1', 'Widget'), 'spec: { selector: a }', 'spec: { selector: b }', 'change'],
];

describe('what the API server refuses', () => {
  test.each(cases)('%s', (_what, make, base, head, expected) => {
    expect(verdict(make(base), make(head))).toBe(expected);
  });

  test('is said with what happens, why, and where', () => {
    const change = changesOf(impactOf(job(`spec: { ${template} }`), job(`spec: { ${template.replace('a:1', 'a:2')} }`)))[0];
    expect(change?.impacts[0]).toEqual({
      analysis: 'apply/immutable-field', severity: 'danger', certainty: 'certain', short: 'must be replaced',
      message: 'The API server will refuse this: `spec.template` of Job shop/it cannot be changed.',
      why: 'The apply fails until the object is deleted and created anew, which kills its pods and runs the Job again from the start. Take the change back, or give the new object another name and remove the old one later.',
      paths: [['spec', 'template', 'spec', 'containers', 0, 'image']],
    });
  });

  test('a Job that is a hook is made anew with each sync', () => {
    const hook = object('batch/v1', 'Job', ', annotations: { argocd.argoproj.io/hook: PreSync }');
    expect(verdict(hook(`spec: { ${template} }`), hook('spec: { template: { spec: {} } }'))).toBe('replace, notice, likely');
  });

  test('an annotation that makes the controller replace it', () => {
    const forced = object('batch/v1', 'Job', ', annotations: { kustomize.toolkit.fluxcd.io/force: Enabled }');
    const change = changesOf(impactOf(forced(`spec: { ${template} }`), forced('spec: { template: { spec: {} } }')))[0];
    expect(change?.impacts[0]?.message).toBe('Job shop/it is deleted and created anew, since `spec.template` cannot be changed.');
  });
});
