import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/manifest/index.ts';
import { podResources } from '../../../src/impact/capacity/podResources.ts';
import { computeImpact } from '../../../src/impact/index.ts';
import { load } from 'js-yaml';
import { impactOf, impactsOf, labels, pairOf, rendered, root } from './roots.ts';

const gibibyte = 2 ** 30;
const pod = (text: string): JsonObject => load(text) as JsonObject;

describe('what a pod counts for', () => {
  test('all containers together', () => {
    expect(podResources(pod('{ containers: [{ resources: { requests: { cpu: 100m, memory: 1Gi } } }, { resources: { requests: { cpu: 200m } } }] }'), undefined))
      .toEqual({ requests: { cpu: 0.3, memory: gibibyte }, limits: {} });
  });

  test('or the largest init container, which runs alone', () => {
    expect(podResources(pod('{ initContainers: [{ resources: { requests: { cpu: 2 } } }, { resources: { requests: { cpu: 1, memory: 1Gi } } }], containers: [{ resources: { requests: { cpu: 500m } } }] }'), undefined).requests)
      .toEqual({ cpu: 2, memory: gibibyte });
  });

  // Kubernetes documentation, Sidecar Containers: the sum of all init containers with restartPolicy Always and what runs then.
  test('sidecars run beside the containers, and beside the init containers that come after them', () => {
    const spec = (order: string) => pod(`{ initContainers: [${order}], containers: [{ resources: { requests: { cpu: 1 } } }] }`);
    const sidecar = '{ restartPolicy: Always, resources: { requests: { cpu: 1 } } }';
    const init = '{ resources: { requests: { cpu: 3 } } }';
    expect(podResources(spec(`${sidecar}, ${init}`), undefined).requests).toEqual({ cpu: 4 });
    expect(podResources(spec(`${init}, ${sidecar}`), undefined).requests).toEqual({ cpu: 3 });
    expect(podResources(spec(`${sidecar}, ${sidecar}`), undefined).requests).toEqual({ cpu: 3 });
  });

  test('with the overhead of the runtime class', () => {
    expect(podResources(pod('{ overhead: { cpu: 250m, memory: 120Mi }, containers: [{ resources: { requests: { cpu: 1 }, limits: { cpu: 2 } } }] }'), undefined))
      .toEqual({ requests: { cpu: 1.25, memory: 120 * 2 ** 20 }, limits: { cpu: 2.25 } });
  });

  test('limits stand in for requests, and what is written for the whole pod comes first', () => {
    expect(podResources(pod('{ containers: [{ resources: { limits: { cpu: 1 } } }] }'), undefined)).toEqual({ requests: { cpu: 1 }, limits: { cpu: 1 } });
    expect(podResources(pod('{ resources: { requests: { cpu: 2 } }, containers: [{ resources: { requests: { cpu: 500m } } }] }'), undefined).requests).toEqual({ cpu: 2 });
  });

  test('a LimitRange fills in what is not written', () => {
    expect(podResources(pod('{ containers: [{}, { resources: { requests: { cpu: 1 } } }] }'), { requests: { cpu: 0.1 }, limits: { memory: gibibyte } }))
      .toEqual({ requests: { cpu: 1.1 }, limits: { memory: 2 * gibibyte } });
  });

  test('what is no quantity counts for nothing', () => {
    expect(podResources(pod('{ containers: [{ resources: { requests: { cpu: much, memory: [1] } } }, 3] }'), undefined)).toEqual({ requests: {}, limits: {} });
  });
});

const workload = (kind: string, spec: string, resources: string, apiVersion = 'apps/v1', name = 'web') => `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec: { ${spec} selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: 'a:1.0.1', resources: ${resources} }] } } }
`;
const oneCore = '{ requests: { cpu: 1 } }';

function rows(base: string, head: string) {
  const [impact] = computeImpact([pairOf(base, head)], labels).roots;
  return impact?.capacity?.rows.map(({ namespace, resource, before, after, perNode, quota }) =>
    `${namespace ?? ''} ${resource} ${before.min}-${before.max} ${after.min}-${after.max}${perNode ? ` node ${perNode.before} ${perNode.after}` : ''}${quota === undefined ? '' : ` of ${quota}`}`) ?? [];
}

describe('the capacity of a root', () => {
  test.each<readonly [what: string, base: string, head: string, expected: readonly string[]]>([
    ['replicas', workload('Deployment', 'replicas: 2,', oneCore), workload('Deployment', 'replicas: 3,', oneCore), ['shop requests.cpu 2-2 3-3', 'shop pods 2-2 3-3']],
    ['no replicas are one', '', workload('Deployment', '', oneCore), ['shop requests.cpu 0-0 1-1', 'shop pods 0-0 1-1']],
    ['an autoscaler', workload('Deployment', '', oneCore), `${workload('Deployment', '', oneCore)}---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: shop }\nspec: { minReplicas: 2, maxReplicas: 5, scaleTargetRef: { kind: Deployment, name: web } }\n`, ['shop requests.cpu 1-1 2-5', 'shop pods 1-1 2-5']],
    ['an autoscaler of KEDA, which may go to 0', workload('Deployment', '', oneCore), `${workload('Deployment', '', oneCore)}---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: web, namespace: shop }\nspec: { maxReplicaCount: 5, scaleTargetRef: { name: web } }\n`, ['shop requests.cpu 1-1 0-5', 'shop pods 1-1 0-5']],
    ['each node', '', workload('DaemonSet', '', oneCore), ['shop requests.cpu 0-0 0-0 node 0 1', 'shop pods 0-0 0-0 node 0 1']],
    ['a Job in parallel', '', workload('Job', 'parallelism: 5, completions: 3,', oneCore, 'batch/v1').replace(' selector: { matchLabels: { app: web } },', ''), ['shop requests.cpu 0-0 3-3', 'shop pods 0-0 3-3']],
    ['a suspended Job', '', workload('Job', 'suspend: true,', oneCore, 'batch/v1').replace(' selector: { matchLabels: { app: web } },', ''), []],
    ['a run of a CronJob', '', `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: web, namespace: shop }\nspec: { schedule: '* * * * *', jobTemplate: { spec: { template: { spec: { containers: [{ name: a, image: 'a:1', resources: ${oneCore} }] } } } } }\n`, ['shop requests.cpu 0-0 0-1', 'shop pods 0-0 0-1']],
    ['claims', '', 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a, namespace: shop }\nspec: { resources: { requests: { storage: 1Gi } } }\n', [`shop requests.storage 0-0 ${gibibyte}-${gibibyte}`]],
    ['claims of each replica', '', workload('StatefulSet', 'replicas: 3, volumeClaimTemplates: [{ metadata: { name: d }, spec: { resources: { requests: { storage: 1Gi } } } }],', '{}'), [`shop requests.storage 0-0 ${3 * gibibyte}-${3 * gibibyte}`, 'shop pods 0-0 3-3']],
    ['a GPU', '', workload('Deployment', '', '{ limits: { nvidia.com/gpu: 2 } }'), ['shop pods 0-0 1-1', 'shop requests.nvidia.com/gpu 0-0 2-2', 'shop limits.nvidia.com/gpu 0-0 2-2']],
    ['the quota', workload('Deployment', '', oneCore), `${workload('Deployment', 'replicas: 2,', oneCore)}---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\nspec: { hard: { cpu: "4" } }\n`, ['shop requests.cpu 1-1 2-2 of 4', 'shop pods 1-1 2-2']],
    ['a new image is no difference', workload('Deployment', '', oneCore), workload('Deployment', '', oneCore).replace('a:1.0.1', 'a:1.0.2'), []],
  ])('%s', (_what, base, head, expected) => {
    expect(rows(base, head)).toEqual(expected);
  });

  test('is not told where something could not be rendered', () => {
    const report = computeImpact([{ root, base: rendered(workload('Deployment', '', oneCore)), head: rendered('', { complete: false }) }], labels);
    expect(report.roots[0]?.capacity).toBeUndefined();
  });

  test('costs what the prices say, and nothing without prices', () => {
    const pair = pairOf(workload('Deployment', 'replicas: 2,', '{ requests: { cpu: 500m, memory: 2Gi } }'), workload('Deployment', 'replicas: 4,', '{ requests: { cpu: 500m, memory: 2Gi } }'));
    const report = computeImpact([pair], labels, { prices: { cpu: 20, memory: 2.5, currency: 'EUR' } });
    expect(report.roots[0]?.capacity?.cost).toEqual({ currency: 'EUR', before: { min: 30, max: 30 }, after: { min: 60, max: 60 } });
    expect(impactsOf(report)).toContain('notice: The namespace shop asks for 2 cores of CPU instead of 1 core and 8 GiB of memory instead of 4 GiB. That is about 30 EUR more a month.');
    expect(computeImpact([pair], labels).roots[0]?.capacity?.cost).toBeUndefined();
  });
});

describe('quotas', () => {
  const quota = (hard: string, more = '') => `---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\nspec: { hard: ${hard}${more} }\n`;
  const over = (base: string, head: string) => impactsOf(impactOf(base, head)).filter((line) => line.includes('ResourceQuota'));

  test('that are lowered below what is asked for', () => {
    expect(over(workload('Deployment', 'replicas: 3,', oneCore) + quota('{ cpu: 4 }'), workload('Deployment', 'replicas: 3,', oneCore) + quota('{ cpu: 2 }')))
      .toEqual(['warning: The namespace shop asks for more than ResourceQuota shop/q allows: 3 cores of CPU where 2 cores are allowed.']);
  });

  test('that were exceeded before, and no more now', () => {
    const head = workload('Deployment', 'replicas: 3,', oneCore).replace('a:1.0.1', 'a:1.0.2') + quota('{ cpu: 2 }');
    expect(over(workload('Deployment', 'replicas: 3,', oneCore) + quota('{ cpu: 2 }'), head)).toEqual([]);
  });

  test('that count only some pods say nothing of all', () => {
    expect(over('', workload('Deployment', 'replicas: 3,', oneCore) + quota('{ cpu: 2 }', ', scopes: [BestEffort]'))).toEqual([]);
  });

  test('of storage by class, of claims and of pods', () => {
    const set = workload('StatefulSet', 'replicas: 3, volumeClaimTemplates: [{ metadata: { name: d }, spec: { storageClassName: fast, resources: { requests: { storage: 2Gi } } } }],', '{}');
    expect(over('', set + quota('{ fast.storageclass.storage.k8s.io/requests.storage: 4Gi, persistentvolumeclaims: 2, pods: 2 }'))).toEqual([
      'warning: The namespace shop asks for more than ResourceQuota shop/q allows: 6 GiB of fast.storageclass.storage.k8s.io/requests.storage where 4 GiB are allowed, 3 persistentvolumeclaims of 2 and 3 pods of 2.',
    ]);
  });

  test('that have room for one more pod, or may do without an old one, let an update through', () => {
    const changes = (spec: string, hard: string) => over(workload('Deployment', spec, oneCore) + quota(hard), workload('Deployment', spec, oneCore).replace('a:1.0.1', 'a:1.0.2') + quota(hard));
    expect(changes('replicas: 2,', '{ cpu: 2 }')).toEqual(['warning: The update of Deployment shop/web does not start: ResourceQuota shop/q has no room for one more pod (CPU).']);
    expect(changes('replicas: 2,', '{ cpu: 3 }')).toEqual([]);
    expect(changes('replicas: 4,', '{ cpu: 4 }')).toEqual([]);
    expect(changes('replicas: 2, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },', '{ cpu: 2 }')).toEqual([]);
    expect(changes('replicas: 2, strategy: { type: Recreate },', '{ cpu: 2 }')).toEqual([]);
  });

  test('want to know what each container asks for, unless a LimitRange says it', () => {
    const range = '---\napiVersion: v1\nkind: LimitRange\nmetadata: { name: r, namespace: shop }\nspec: { limits: [{ type: Container, default: { memory: 1Gi } }] }\n';
    const refused = (head: string) => impactsOf(impactOf('', head)).filter((line) => line.includes('refused'));
    expect(refused(workload('Deployment', '', oneCore) + quota('{ limits.memory: 4Gi }'))).toEqual(['warning: New pods of Deployment shop/web are refused: container web has no limit of memory, which ResourceQuota shop/q asks for.']);
    expect(refused(workload('Deployment', '', oneCore) + quota('{ limits.memory: 4Gi }') + range)).toEqual([]);
    expect(refused(workload('Deployment', '', '{ limits: { memory: 2Gi } }') + range.replace('default:', 'min:').replace('1Gi', '3Gi'))).toEqual(['warning: New pods of Deployment shop/web are refused: container web asks for 2 GiB of memory, and LimitRange shop/r wants 3 GiB at least.']);
  });
});
