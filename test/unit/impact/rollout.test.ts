import { describe, expect, test } from 'vitest';
import { impactOf, impactsOf } from './roots.ts';

const workload = (kind: string, spec: string, container = "image: 'web:1.0'", pod = '') => `---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
spec:
${spec}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, ${container} }]
${pod}
`;
const other = "image: 'web:1.0', command: [run]";
const told = (base: string, head: string): readonly string[] => impactsOf(impactOf(base, head));

/** The impact of another command in the same workload. */
const rollout = (kind: string, spec: string, pod = ''): readonly string[] => told(workload(kind, spec, undefined, pod), workload(kind, spec, other, pod));

describe('pods that restart', () => {
  test.each([
    ['Deployment', '', 'notice: The only pod of Deployment shop/web restarts step by step, with at most 2 pods and at least 1 ready.'],
    ['Deployment', '  replicas: 10', 'notice: The 10 pods of Deployment shop/web restart step by step, with at most 13 pods and at least 8 ready.'],
    ['Deployment', '  replicas: 4\n  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }', 'notice: The 4 pods of Deployment shop/web restart step by step, with at most 4 pods and at least 3 ready.'],
    ['Deployment', '  replicas: 2\n  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 100% } }', 'warning: The 2 pods of Deployment shop/web restart step by step, with at most 2 pods and at least 0 ready.'],
    ['Deployment', '  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 10% } }', 'warning: The only pod of Deployment shop/web restarts step by step, with at most 1 pod and at least 0 ready.'],
    ['Deployment', '  replicas: 3\n  strategy: { type: Recreate }', 'warning: The 3 pods of Deployment shop/web restart all at once: every old pod stops before a new one starts.'],
    ['StatefulSet', '  replicas: 3', 'notice: The 3 pods of StatefulSet shop/web restart one at a time, from number 2 down to 0.'],
    ['StatefulSet', '', 'warning: The only pod of StatefulSet shop/web restarts with a gap: the old pod stops before the new one starts.'],
    ['StatefulSet', '  replicas: 5\n  updateStrategy: { rollingUpdate: { partition: 3 } }', 'notice: 2 pods of the 5 of StatefulSet shop/web restart one at a time, from number 4 down to 3.'],
    ['DaemonSet', '', 'notice: The pods on every node of DaemonSet shop/web restart on up to 1 node at a time.'],
    ['DaemonSet', '  updateStrategy: { rollingUpdate: { maxUnavailable: 25% } }', 'notice: The pods on every node of DaemonSet shop/web restart on up to 25% of the nodes at a time.'],
    ['DaemonSet', '  updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }', 'notice: The pods on every node of DaemonSet shop/web restart on up to 1 node at a time, the new pod first.'],
  ])('%s %s', (kind, spec, impact) => {
    expect(rollout(kind, spec)).toEqual([impact]);
  });

  test('for an annotation of the template, and not for one of the workload', () => {
    const annotated = (text: string, where: string): string => text.replace(where, `${where.slice(0, -2)}, annotations: { checksum: b } }`);
    const base = workload('Deployment', '');
    expect(told(base, annotated(base, 'metadata: { labels: { app: web } }'))).toHaveLength(1);
    expect(told(base, annotated(base, 'metadata: { name: web, namespace: shop }'))).toEqual([]);
  });

  test('not for what says the same', () => {
    expect(told(workload('Deployment', ''), workload('Deployment', '', "image: 'web:1.0', imagePullPolicy: IfNotPresent, terminationMessagePolicy: File"))).toEqual([]);
  });

  test('with a claim that only one node can mount', () => {
    expect(impactOf(
      workload('Deployment', '', undefined, '      volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }]'),
      workload('Deployment', '', other, '      volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }]'),
    ).roots[0]?.changes[0]?.impacts[0]).toMatchObject({ severity: 'warning', why: expect.stringContaining('(data)') as string });
  });

  test('as many as the autoscaler keeps', () => {
    const scaler = '---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: shop }\nspec: { minReplicas: 4, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n';
    expect(told(workload('Deployment', '') + scaler, workload('Deployment', '', other) + scaler))
      .toEqual(['notice: The 4 or more pods of Deployment shop/web restart step by step, with at most 5 pods and at least 3 ready.']);
  });

  test('by the steps of an Argo Rollout', () => {
    const argo = (text: string): string => text.replace('apps/v1', 'argoproj.io/v1alpha1');
    expect(told(argo(workload('Rollout', '  replicas: 2\n  strategy: { canary: {} }')), argo(workload('Rollout', '  replicas: 2\n  strategy: { canary: {} }', other))))
      .toEqual(['notice: The 2 pods of Rollout shop/web restart by its canary steps.']);
  });
});

describe('a template that reaches no running pod', () => {
  test.each([
    ['Deployment', '  paused: true', 'notice: The new pod template of Deployment shop/web does not reach running pods: the Deployment is paused.'],
    ['Deployment', '  replicas: 0', 'info: The new pod template of Deployment shop/web does not reach running pods: it has no pods (0 replicas).'],
    ['StatefulSet', '  updateStrategy: { type: OnDelete }', 'notice: The new pod template of StatefulSet shop/web does not reach running pods: its update strategy is OnDelete.'],
    ['StatefulSet', '  replicas: 2\n  updateStrategy: { rollingUpdate: { partition: 2 } }', 'notice: The new pod template of StatefulSet shop/web does not reach running pods: its partition is 2 and it has 2 pods.'],
    ['DaemonSet', '  updateStrategy: { type: OnDelete }', 'notice: The new pod template of DaemonSet shop/web does not reach running pods: its update strategy is OnDelete.'],
    ['ReplicaSet', '', 'notice: The new pod template of ReplicaSet shop/web does not reach running pods: a ReplicaSet uses it only for pods that it makes later.'],
  ])('%s %s', (kind, spec, impact) => {
    expect(rollout(kind, spec)).toEqual([impact]);
  });

  test('is not counted as a restart', () => {
    expect(impactOf(workload('StatefulSet', '  updateStrategy: { type: OnDelete }'), workload('StatefulSet', '  updateStrategy: { type: OnDelete }', other)).counts.restarts).toBe(0);
  });
});

describe('scaling', () => {
  const scaled = (from: string, to: string, kind = 'Deployment'): readonly string[] => told(workload(kind, from), workload(kind, to));

  test.each([
    ['  replicas: 2', '  replicas: 5', 'info: Deployment shop/web is scaled up from 2 to 5.'],
    ['  replicas: 5', '  replicas: 4', 'notice: Deployment shop/web is scaled down from 5 to 4.'],
    ['  replicas: 6', '  replicas: 2', 'warning: Deployment shop/web is scaled down from 6 to 2.'],
    ['  replicas: 3', '', 'warning: Deployment shop/web is scaled down from 3 to 1.'],
    ['', '  replicas: 0', 'danger: Deployment shop/web is scaled from 1 to 0: it stops.'],
    ['  replicas: 0', '  replicas: 1', 'notice: Deployment shop/web is scaled up from 0 to 1.'],
  ])('%s to %s', (from, to, impact) => {
    expect(scaled(from, to)).toEqual([impact]);
  });

  test('takes the data along where the StatefulSet says so', () => {
    const policy = '\n  persistentVolumeClaimRetentionPolicy: { whenScaled: Delete }';
    expect(scaled(`  replicas: 3${policy}`, `  replicas: 2${policy}`, 'StatefulSet')).toEqual(['danger: StatefulSet shop/web is scaled down from 3 to 2.']);
  });

  const autoscaler = (spec: string): string => `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: shop }\nspec: { ${spec}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n`;

  test('against an autoscaler', () => {
    expect(told(workload('Deployment', '  replicas: 2') + autoscaler('maxReplicas: 9'), workload('Deployment', '  replicas: 5') + autoscaler('maxReplicas: 9')))
      .toEqual(['notice: Deployment shop/web is set to 5 pods, but HorizontalPodAutoscaler shop/web decides how many run.']);
  });

  test('the bounds of an autoscaler', () => {
    expect(told(autoscaler('minReplicas: 3, maxReplicas: 9'), autoscaler('maxReplicas: 12'))).toEqual([
      'notice: HorizontalPodAutoscaler shop/web changes its minimum from 3 to 1 pod.',
      'info: HorizontalPodAutoscaler shop/web changes its maximum from 9 to 12 pods.',
    ]);
  });

  test('alone restarts nothing', () => {
    expect(impactOf(workload('Deployment', '  replicas: 2'), workload('Deployment', '  replicas: 5')).counts.restarts).toBe(0);
  });
});

describe('a ConfigMap or Secret that changes in place', () => {
  const config = (data: string, kind = 'ConfigMap'): string => `---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: settings, namespace: shop }\n${kind === 'Secret' ? 'stringData' : 'data'}: ${data}\n`;
  const user = (container: string, volumes = ''): string => workload('Deployment', '', `image: 'web:1.0', ${container}`, volumes === '' ? '' : `      volumes: [${volumes}]`);
  const edited = (users: string, kind = 'ConfigMap'): readonly string[] => told(config('{ a: x, b: y }', kind) + users, config('{ a: z, b: y }', kind) + users);
  const stale = 'warning: Deployment shop/web goes on with the old content of ConfigMap shop/settings until its pods restart.';

  test('one variable of the key that changed', () => {
    expect(edited(user('env: [{ name: A, valueFrom: { configMapKeyRef: { name: settings, key: a } } }]'))).toEqual([stale]);
  });
  test('one variable of another key', () => {
    expect(edited(user('env: [{ name: A, valueFrom: { configMapKeyRef: { name: settings, key: b } } }]'))).toEqual([]);
  });
  test('all variables of a Secret', () => {
    expect(edited(user('envFrom: [{ secretRef: { name: settings } }]'), 'Secret')).toEqual([stale.replace('ConfigMap', 'Secret')]);
  });
  test('a mounted volume', () => {
    expect(edited(user('volumeMounts: [{ name: v, mountPath: /etc/a }]', '{ name: v, configMap: { name: settings } }')))
      .toEqual(['notice: Deployment shop/web sees the new content of ConfigMap shop/settings only in the mounted files, after a minute or so.']);
  });
  test('a projected volume', () => {
    expect(edited(user('volumeMounts: [{ name: v, mountPath: /etc/a }]', '{ name: v, projected: { sources: [{ configMap: { name: settings } }] } }'))).toHaveLength(1);
  });
  test('a mounted file', () => {
    expect(edited(user('volumeMounts: [{ name: v, mountPath: /etc/a, subPath: a }]', '{ name: v, configMap: { name: settings } }'))).toEqual([stale]);
  });
  test('pods that restart anyway read it anew', () => {
    const base = user('envFrom: [{ configMapRef: { name: settings } }]');
    expect(told(config('{ a: x }') + base, config('{ a: z }') + base.replace('web:1.0', 'web:1.1')))
      .toEqual(['notice: The only pod of Deployment shop/web restarts step by step, with at most 2 pods and at least 1 ready.', 'info: The image of container web in Deployment shop/web changes from 1.0 to 1.1.']);
  });
  test('Reloader restarts the pods', () => {
    expect(edited(user('envFrom: [{ configMapRef: { name: settings } }]').replace('namespace: shop }', 'namespace: shop, annotations: { reloader.stakater.com/auto: "true" } }'))).toEqual([]);
  });
  test('only labels change', () => {
    const users = user('envFrom: [{ configMapRef: { name: settings } }]');
    expect(told(config('{ a: x }') + users, config('{ a: x }').replace('namespace: shop', 'namespace: shop, labels: { a: b }') + users)).toEqual([]);
  });
});
