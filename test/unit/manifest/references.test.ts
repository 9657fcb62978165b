import { describe, expect, test } from 'vitest';
import { formatPath, objectReferences, parseManifestFile, referenceAt } from '../../../src/manifest/index.ts';

function objectOf(text: string) {
  const [object] = parseManifestFile('a.yaml', text).objects;
  if (!object) throw new Error('no object');
  return object;
}

const said = (text: string) => objectReferences(objectOf(text)).map(({ group, kind, name, namespace, path, keys }) =>
  `${formatPath(path)} → ${namespace ?? '*'} ${group}/${kind} ${name}${keys.map(({ key }) => ` .${key}`).join('')}`);

describe('what an object names', () => {
  test('pods, however deep their spec is', () => {
    expect(said(`apiVersion: batch/v1
kind: CronJob
metadata: { name: a, namespace: shop }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          serviceAccountName: runner
          priorityClassName: low
          initContainers:
            - name: i
              envFrom: [{ secretRef: { name: s } }]
          containers:
            - name: c
              env:
                - { name: A, valueFrom: { configMapKeyRef: { name: settings, key: a.txt } } }
          volumes:
            - { name: v, configMap: { name: files, items: [{ key: x, path: y }, { key: z, path: z }] } }
            - { name: w, persistentVolumeClaim: { claimName: data } }
`)).toEqual([
      'spec.jobTemplate.spec.template.spec.volumes[0].configMap.name → shop /ConfigMap files .x .z',
      'spec.jobTemplate.spec.template.spec.volumes[1].persistentVolumeClaim.claimName → shop /PersistentVolumeClaim data',
      'spec.jobTemplate.spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name → shop /ConfigMap settings .a.txt',
      'spec.jobTemplate.spec.template.spec.initContainers[0].envFrom[0].secretRef.name → shop /Secret s',
      'spec.jobTemplate.spec.template.spec.serviceAccountName → shop /ServiceAccount runner',
      'spec.jobTemplate.spec.template.spec.priorityClassName → * scheduling.k8s.io/PriorityClass low',
      'metadata.namespace → * /Namespace shop',
    ]);
  });

  test('a kind that the reference says itself, in another namespace', () => {
    expect(said(`apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: ci, namespace: build }
  - { kind: User, name: riley, apiGroup: rbac.authorization.k8s.io }
`)).toEqual(['roleRef.name → * rbac.authorization.k8s.io/ClusterRole view', 'subjects[0].name → build /ServiceAccount ci']);
    expect(said(`apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: a }
spec: { scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web } }
`)).toEqual(['spec.scaleTargetRef.name → * argoproj.io/Rollout web']);
    expect(said(`apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: a }
spec: { parentRefs: [{ name: edge, namespace: infra }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`)).toEqual(['spec.parentRefs[0].name → infra gateway.networking.k8s.io/Gateway edge', 'spec.rules[0].backendRefs[0].name → * /Service web']);
  });

  test('nothing where the value is no name', () => {
    expect(said('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { serviceAccountName: [x], volumes: { configMap: { name: a } }, containers: null }\n')).toEqual([]);
  });

  test('is found by its path, and so is a key', () => {
    const object = objectOf('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: c, env: [{ name: A, valueFrom: { secretKeyRef: { name: s, key: k } } }] }] }\n');
    const at = ['spec', 'containers', 0, 'env', 0, 'valueFrom', 'secretKeyRef'];
    expect(referenceAt(object, [...at, 'name'])).toMatchObject({ reference: { kind: 'Secret', name: 's' } });
    expect(referenceAt(object, [...at, 'key'])).toMatchObject({ key: 'k', reference: { kind: 'Secret' } });
    expect(referenceAt(object, ['metadata', 'name'])).toBeUndefined();
  });
});
