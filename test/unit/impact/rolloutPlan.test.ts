import { describe, expect, test } from 'vitest';
import { computeImpact, type RolloutPlan } from '../../../src/impact/index.ts';
import { impactOf, labels, pairOf } from './roots.ts';

const workload = (kind: string, spec: string, image: string, apiVersion = 'apps/v1', pod = '') => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'web:${image}' }]${pod} }
${spec === '' ? '' : `  ${spec.split('\n').join('\n  ')}`}
`;

function planOf(kind: string, spec: string, apiVersion?: string, more = '', pod = ''): RolloutPlan | undefined {
  const report = impactOf(workload(kind, spec, '1.0.0', apiVersion, pod) + more, workload(kind, spec, '1.1.0', apiVersion, pod) + more);
  return report.roots[0]?.rollouts?.[0];
}

const steps = (plan: RolloutPlan | undefined): readonly string[] => (plan?.steps ?? []).map(({ text, up, down }) => `${text} | ${up} up, ${down} down`);

describe('a rollout, step by step', () => {
  test('a quarter of three pods: one more, none fewer', () => {
    const plan = planOf('Deployment', 'replicas: 3');
    expect(plan).toMatchObject({ workload: 'Deployment shop/web', replicas: 3, strategy: 'RollingUpdate, 1 more at most, 0 fewer at most', stalls: [] });
    expect(steps(plan)).toEqual([
      '1 new pod starts | 3 up, 0 down',
      '1 old pod stops, 1 new pod starts | 3 up, 0 down',
      '1 old pod stops, 1 new pod starts | 3 up, 0 down',
      '1 old pod stops | 3 up, 0 down',
    ]);
  });

  test('eight pods with a quarter of both', () => {
    expect(steps(planOf('Deployment', 'replicas: 8'))).toEqual([
      '2 old pods stop, 4 new pods start | 6 up, 2 down',
      '4 old pods stop, 4 new pods start | 6 up, 2 down',
      '2 old pods stop | 8 up, 0 down',
    ]);
  });

  test('neither more nor fewer: one pod goes all the same', () => {
    expect(steps(planOf('Deployment', 'replicas: 1\nstrategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 0%, maxUnavailable: 25% } }'))).toEqual(['1 old pod stops, 1 new pod starts | 0 up, 1 down']);
  });

  test('Recreate', () => {
    expect(steps(planOf('Deployment', 'replicas: 2\nstrategy: { type: Recreate }'))).toEqual(['All 2 old pods stop | 0 up, 2 down', '2 new pods start together | 2 up, 0 down']);
  });

  test('many steps are summed up', () => {
    const plan = planOf('Deployment', 'replicas: 50\nstrategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }');
    expect(plan?.steps).toHaveLength(6);
    expect(plan?.steps[4]?.text).toBe('and so on, 46 more steps');
  });

  test('a StatefulSet from the last pod to the partition', () => {
    expect(steps(planOf('StatefulSet', 'serviceName: web\nreplicas: 3\nupdateStrategy: { rollingUpdate: { partition: 1 } }'))).toEqual([
      'Pod 2 stops, and starts anew | 2 up, 1 down', 'Pod 1 stops, and starts anew | 2 up, 1 down',
    ]);
  });

  test('a DaemonSet, node by node', () => {
    expect(planOf('DaemonSet', '')).toMatchObject({ strategy: 'RollingUpdate, node by node', steps: [{ text: 'On 1 node at a time the old pod stops, then the new one starts' }] });
  });

  test('the steps of a canary, with one that waits for a person', () => {
    const plan = planOf('Rollout', 'replicas: 4\nstrategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }, { setWeight: 60 }, { pause: { duration: 10m } }, { analysis: { templates: [] } }] } }', 'argoproj.io/v1alpha1');
    expect(plan?.steps.map(({ text }) => text)).toEqual(['20 % go to the new pods', 'waits until someone promotes it', '60 % go to the new pods', 'waits for 10m', 'an analysis decides', 'all traffic goes to the new pods']);
  });

  test('what only waits, or has no pods, is no rollout', () => {
    expect(planOf('Deployment', 'replicas: 0')).toBeUndefined();
    expect(planOf('Deployment', 'paused: true')).toBeUndefined();
    expect(planOf('StatefulSet', 'serviceName: web\nupdateStrategy: { type: OnDelete }')).toBeUndefined();
  });
});

describe('what can hold up a rollout', () => {
  const claim = (modes: string) => `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { accessModes: [${modes}], resources: { requests: { storage: 1Gi } } }\n`;
  const volume = ', volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]';
  const apart = ", affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: web } } }] } }";

  test.each([
    ['a claim for one node', '', claim('ReadWriteOnce'), volume, ['PersistentVolumeClaim shop/data may be mounted on one node only (ReadWriteOnce): a new pod on another node waits for ever.']],
    ['a claim for many', '', claim('ReadWriteMany'), volume, []],
    ['a claim for one node, where the old pod goes first', 'strategy: { type: Recreate }', claim('ReadWriteOnce'), volume, []],
    ['pods apart, none may be missing', 'replicas: 3', '', apart, ['Its pods cannot share a node (required anti-affinity), and none may go before a new one is ready: with fewer than 4 nodes for them the update hangs.']],
    ['pods apart, one may be missing', 'replicas: 3\nstrategy: { rollingUpdate: { maxUnavailable: 1 } }', '', apart, []],
    ['a deadline that is over before a pod counts as ready', 'minReadySeconds: 500\nprogressDeadlineSeconds: 500', '', '', ['A new pod counts as ready after 500 s at the earliest, and the update as failed after 500 s without progress.']],
    ['a quota with room', 'replicas: 2', '---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\nspec: { hard: { pods: 3 } }\n', '', []],
    ['a quota of another namespace', 'replicas: 2', '---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: other }\nspec: { hard: { pods: 2 } }\n', '', []],
  ] as const)('%s', (_what, spec, more, pod, stalls) => {
    expect(planOf('Deployment', spec, undefined, more, pod)?.stalls).toEqual(stalls);
  });
});

test('a report without rollouts says nothing of them', () => {
  expect(computeImpact([pairOf('', workload('Deployment', '', '1.0.0'))], labels).roots[0]).not.toHaveProperty('rollouts');
});
