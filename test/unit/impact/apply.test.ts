import { describe, expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import { changesOf, impactOf, impactsOf, labels, rendered, root } from './roots.ts';

const deleted = (base: string, head = ''): readonly string[] => impactsOf(impactOf(base, head)).filter((impact) => impact.includes('is deleted') || impact.includes('stays in the cluster'));

const object = (apiVersion: string, kind: string, body = '', metadata = '') => `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: it, namespace: shop${metadata} }
${body}
`;
const user = (pod: string): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'web:1' }], ${pod} }
`;
const claim = object('v1', 'PersistentVolumeClaim', 'spec: { storageClassName: fast, resources: { requests: { storage: 1Gi } } }');

describe('what is deleted', () => {
  test.each<readonly [what: string, base: string, head: string, impact: string]>([
    ['a claim of a class that deletes', claim + object('storage.k8s.io/v1', 'StorageClass', 'provisioner: p').replace('name: it, namespace: shop', 'name: fast'), object('storage.k8s.io/v1', 'StorageClass', 'provisioner: p').replace('name: it, namespace: shop', 'name: fast'), 'danger: PersistentVolumeClaim shop/it is deleted. Its volume is deleted with the data.'],
    ['a claim of a class that retains', claim + object('storage.k8s.io/v1', 'StorageClass', 'provisioner: p\nreclaimPolicy: Retain').replace('name: it, namespace: shop', 'name: fast'), object('storage.k8s.io/v1', 'StorageClass', 'provisioner: p\nreclaimPolicy: Retain').replace('name: it, namespace: shop', 'name: fast'), 'warning: PersistentVolumeClaim shop/it is deleted. The volume and its data stay, but no pod can use them.'],
    ['a claim that is mounted', claim, user('volumes: [{ name: d, persistentVolumeClaim: { claimName: it } }]'), 'danger: PersistentVolumeClaim shop/it is deleted. Its data may be lost. Deployment shop/web still mounts it: new pods cannot start.'],
    ['a Namespace', object('v1', 'Namespace').replace('name: it, namespace: shop', 'name: shop') + object('v1', 'ConfigMap'), object('v1', 'ConfigMap'), 'danger: Namespace shop is deleted. Everything in it is deleted too, 1 object of this change among it.'],
    ['a CRD', object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'spec: { group: example.com, names: { kind: Widget } }') + object('example.com/v1', 'Widget'), object('example.com/v1', 'Widget'), 'danger: CustomResourceDefinition shop/it is deleted. Every Widget in the cluster is deleted too, Widget shop/it among them.'],
    ['a StatefulSet', object('apps/v1', 'StatefulSet', 'spec: { replicas: 3 }'), '', 'warning: StatefulSet shop/it is deleted. Its 3 pods stop. Its PersistentVolumeClaims and their data stay.'],
    ['a StatefulSet with its claims', object('apps/v1', 'StatefulSet', 'spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete } }'), '', 'danger: StatefulSet shop/it is deleted. Its 1 pod stops. Its volumes are deleted with their data.'],
    ['a Deployment', object('apps/v1', 'Deployment', 'spec: { replicas: 2 }'), '', 'warning: Deployment shop/it is deleted. Its 2 pods stop.'],
    ['a Deployment without pods', object('apps/v1', 'Deployment', 'spec: { replicas: 0 }'), '', 'notice: Deployment shop/it is deleted. It has no pods.'],
    ['a volume', object('v1', 'PersistentVolume', 'spec: { persistentVolumeReclaimPolicy: Delete }'), '', 'danger: PersistentVolume shop/it is deleted. The storage behind it may be deleted with its data.'],
    ['a Secret in use', object('v1', 'Secret'), user('volumes: [{ name: s, secret: { secretName: it } }]'), 'danger: Secret shop/it is deleted. Deployment shop/web still needs it.'],
    ['a Secret that is optional', object('v1', 'Secret'), user('volumes: [{ name: s, secret: { secretName: it, optional: true } }]'), 'notice: Secret shop/it is deleted.'],
    ['a ConfigMap that nobody uses', object('v1', 'ConfigMap'), user('volumes: [{ name: s, secret: { secretName: it } }]'), 'notice: ConfigMap shop/it is deleted.'],
    ['a ServiceAccount in use', object('v1', 'ServiceAccount'), user('serviceAccountName: it'), 'danger: ServiceAccount shop/it is deleted. Deployment shop/web still needs it.'],
    ['a PriorityClass in use', object('scheduling.k8s.io/v1', 'PriorityClass', 'value: 1').replace(', namespace: shop', ''), user('priorityClassName: it'), 'danger: PriorityClass it is deleted. Deployment shop/web still needs it.'],
    ['a Service behind an Ingress', object('v1', 'Service', 'spec: { ports: [{ port: 80 }] }'), object('networking.k8s.io/v1', 'Ingress', 'spec: { rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: it, port: { number: 80 } } } }] } }] }'), 'danger: Service shop/it is deleted. Ingress shop/it still sends traffic to it.'],
    ['a Service', object('v1', 'Service'), '', 'warning: Service shop/it is deleted. Its name and address stop working.'],
    ['a Role in use', object('rbac.authorization.k8s.io/v1', 'Role'), object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'roleRef: { kind: Role, name: it }'), 'notice: Role shop/it is deleted. RoleBinding shop/it still refers to it.'],
    ['a NetworkPolicy', object('networking.k8s.io/v1', 'NetworkPolicy'), '', 'notice: NetworkPolicy shop/it is deleted. Traffic that it kept away may now get through.'],
    ['an application with its objects', object('argoproj.io/v1alpha1', 'Application', '', ', finalizers: [resources-finalizer.argocd.argoproj.io]'), '', 'danger: Application shop/it is deleted. Everything that it deployed is deleted too.'],
    ['an application', object('argoproj.io/v1alpha1', 'Application'), '', 'warning: Application shop/it is deleted. What it deployed stays, and is not kept up to date any more.'],
    ['a Flux Kustomization that prunes', object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'spec: { prune: true }'), '', 'danger: Kustomization shop/it is deleted. Everything that it applied is deleted too.'],
    ['a custom resource', object('example.com/v1', 'Widget'), '', 'notice: Widget shop/it is deleted.'],
    ['what Argo CD does not prune', object('v1', 'Namespace', '', ', annotations: { argocd.argoproj.io/sync-options: "Delete=false,Prune=false" }'), '', 'notice: Namespace shop/it stays in the cluster, but is not managed any more.'],
    ['what Flux does not prune', object('v1', 'Secret', '', ', annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }'), user('volumes: [{ name: s, secret: { secretName: it } }]'), 'notice: Secret shop/it stays in the cluster, but is not managed any more.'],
  ])('%s', (_what, base, head, impact) => {
    expect(deleted(base, head)).toEqual([impact]);
  });

  test('depends on pruning, so it is likely and not certain', () => {
    expect(changesOf(impactOf(claim, ''))[0]?.impacts[0]?.certainty).toBe('likely');
  });

  test('a root that is gone', () => {
    const report = computeImpact([{ root, base: rendered(claim) }], labels);
    expect(impactsOf(report)).toEqual(['danger: PersistentVolumeClaim shop/it is deleted. Its data may be lost.']);
  });
});

describe('what moves to another root', () => {
  const other = { id: 'kustomize:overlays/b', type: 'kustomize' as const, path: 'overlays/b', name: 'overlays/b' };

  test('may be deleted or not', () => {
    const report = computeImpact([
      { root, base: rendered(claim), head: rendered('') },
      { root: other, base: rendered('', { root: other }), head: rendered(claim, { root: other }) },
    ], labels);
    const [impact] = report.roots.flatMap(({ changes }) => changes).flatMap(({ impacts }) => impacts);
    expect(impact).toMatchObject({ analysis: 'apply/deleted', certainty: 'unknown', short: 'moves, or is deleted', why: expect.stringContaining('`overlays/b`') as string });
  });

  test('is not said of an environment that had the object all along', () => {
    const report = computeImpact([
      { root, base: rendered(claim), head: rendered('') },
      { root: other, base: rendered(claim, { root: other }), head: rendered(claim, { root: other }) },
    ], labels);
    expect(report.roots[0]?.changes[0]?.impacts[0]?.certainty).toBe('likely');
  });
});

describe('volumes that grow', () => {
  const sized = (size: string): string => object('v1', 'PersistentVolumeClaim', `spec: { storageClassName: fast, resources: { requests: { storage: ${size} } } }`);
  const storageClass = (body: string): string => object('storage.k8s.io/v1', 'StorageClass', `provisioner: p\n${body}`).replace('name: it, namespace: shop', 'name: fast');

  test('are refused when the class does not allow it', () => {
    expect(impactsOf(impactOf(sized('1Gi') + storageClass(''), sized('2Gi') + storageClass(''))))
      .toEqual(['danger: The API server will refuse this: the storage class of PersistentVolumeClaim shop/it does not allow volumes to grow.']);
    expect(impactsOf(impactOf(sized('1Gi') + storageClass('allowVolumeExpansion: true'), sized('2Gi') + storageClass('allowVolumeExpansion: true'))))
      .toEqual(['notice: PersistentVolumeClaim shop/it grows from 1Gi to 2Gi.']);
  });
});
