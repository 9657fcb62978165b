import { describe, expect, it } from 'vitest';
import { capacityBars } from '../../../src/editor/impact/page/capacityBars.ts';
import { isFound, noFilters } from '../../../src/editor/impact/page/filter.ts';
import { drawnPods, timelineOf } from '../../../src/editor/impact/page/timeline.ts';
import { computeImpact, type CapacityRow, type RootImpact } from '../../../src/impact/index.ts';
import type { Delivery } from '../../../src/render/index.ts';
import { impactOf, labels, rendered, root } from '../impact/roots.ts';

const workload = (name: string, image: string, spec: string, annotations = '', kind = 'Deployment'): string => `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: shop, annotations: { ${annotations} } }
spec:
  ${spec}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: app, image: 'app:${image}' }] }
---`;
const config = (value: string): string => `\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { k: ${value} }\n---`;
const all = (image: string): string => [
  workload('web', image, 'replicas: 40'),
  workload('single', image, 'strategy: { type: Recreate }', "argocd.argoproj.io/sync-wave: '3'"),
  workload('paused', image, 'paused: true'),
  workload('agent', image, 'updateStrategy: { type: RollingUpdate }', '', 'DaemonSet'),
  config(image),
].join('');
const rootOf = (base: string, head: string): RootImpact => {
  const [one] = impactOf(base, head).roots;
  if (one === undefined) throw new Error('The example has no root.');
  return one;
};

describe('the timeline of an environment', () => {
  const timeline = timelineOf(rootOf(all('1.0'), all('2.0')));

  it('goes from wave to wave, with what else is applied', () => {
    expect(timeline?.stages.map(({ title, lanes, others }) => [title, lanes.map((lane) => lane.workload).sort(), others.map(({ name }) => name)])).toEqual([
      ['Sync, wave 0', ['DaemonSet shop/agent', 'Deployment shop/paused', 'Deployment shop/web'], ['settings']],
      ['Sync, wave 3', ['Deployment shop/single'], []],
    ]);
  });

  it('says in numbers how many pods are ready in each step, and draws no more than fit', () => {
    const web = timeline?.stages[0]?.lanes.find(({ workload: name }) => name === 'Deployment shop/web');
    expect(web).toMatchObject({ pace: '40 pods in 3 steps, at least 30 ready', severity: 'info', at: { file: 'apps/web/all.yaml' } });
    expect(web?.steps.map(({ text, ready, pods }) => [text, ready, pods])).toEqual([
      ['10 old pods stop, 20 new pods start', '30 of 40 ready', { up: 8, down: 2 }],
      ['20 old pods stop, 20 new pods start', '30 of 40 ready', { up: 8, down: 2 }],
      ['10 old pods stop', '40 of 40 ready', { up: 10, down: 0 }],
    ]);
    for (const { pods } of web?.steps ?? []) expect((pods?.up ?? 0) + (pods?.down ?? 0)).toBe(drawnPods);
  });

  it('warns of what is away meanwhile, tells what waits, and counts no pods where the nodes decide', () => {
    const lanes = timeline?.stages.flatMap((stage) => stage.lanes) ?? [];
    const find = (name: string) => lanes.find(({ workload: one }) => one.endsWith(name));
    expect(find('single')).toMatchObject({ severity: 'warning', pace: '1 pod in 2 steps, none ready meanwhile' });
    expect(find('paused')).toMatchObject({ steps: [], waits: 'The new pod template of Deployment shop/paused does not reach running pods: the Deployment is paused. The new template is rolled out when `spec.paused` becomes false.' });
    expect(find('agent')?.steps).toEqual([{ text: 'On 1 node at a time the old pod stops, then the new one starts', ready: '' }]);
  });

  it('says how many steps there are, also of those that are summed up', () => {
    const spec = 'replicas: 50\n  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }';
    expect(timelineOf(rootOf(workload('web', '1', spec), workload('web', '2', spec)))?.stages[0]?.lanes[0]?.pace).toBe('50 pods in 51 steps, all ready throughout');
  });

  it('begins with what has to happen first', () => {
    const delivery: Delivery = { by: 'flux', declaredBy: [], automated: true, prune: true, selfHeal: true, suspended: false, recreates: false, createsNamespace: false, syncOptions: [], dependsOn: ['infra', 'secrets'] };
    const notes = (some: Partial<Delivery>): readonly string[] | undefined => {
      const where = { ...root, delivery: { ...delivery, ...some } };
      const [one] = computeImpact([{ root: where, base: rendered(all('1.0'), { root: where }), head: rendered(all('2.0'), { root: where }) }], labels).roots;
      return one && timelineOf(one)?.notes;
    };
    expect(notes({})).toEqual(['It begins when infra and secrets are ready.']);
    expect(notes({ suspended: true, dependsOn: [] })).toEqual(['Flux is suspended for this environment: nothing is applied until someone resumes it.']);
    expect(notes({ by: 'argo-cd', automated: false, dependsOn: [] })).toEqual(['Argo CD does not apply this by itself: it begins when someone syncs.']);
    expect(notes({ by: 'argo-cd', automated: 'unknown', dependsOn: [] })).toEqual(['Whether Argo CD applies this by itself is not known here.']);
  });

  it('is not there where nothing is replaced', () => {
    expect(timelineOf(rootOf(config('a'), config('b')))).toBeUndefined();
  });
});

describe('the bars of capacity', () => {
  const row = (some: Partial<CapacityRow>): CapacityRow => ({ namespace: 'shop', resource: 'requests.cpu', unit: 'cores', before: { min: 1, max: 2 }, after: { min: 2, max: 5 }, ...some });

  it('have one scale before and after, up to the quota, and say their numbers', () => {
    const [group] = capacityBars({ rows: [row({ quota: 10 })] }).groups;
    expect(group).toEqual({
      title: 'Namespace shop',
      pairs: [{
        title: 'Requested CPU', difference: '+3 cores at the most',
        before: { text: '1 to 2 cores', sure: 0.1, possible: 0.1 }, after: { text: '2 to 5 cores', sure: 0.2, possible: 0.3 },
        quota: { text: '50 % of the quota of 10 cores', at: 1, isOver: false },
      }],
    });
  });

  it('say what is over a quota, what each node gives, and what all of it costs', () => {
    const bars = capacityBars({ rows: [row({ quota: 4, perNode: { before: 0.1, after: 0.25 } })], cost: { currency: 'EUR', before: { min: 10, max: 10 }, after: { min: 25, max: 30 } } });
    expect(bars.groups.map(({ title }) => title)).toEqual(['Cost in a month', 'Namespace shop']);
    expect(bars.groups[0]?.pairs[0]).toMatchObject({ difference: '+20 EUR at the most' });
    expect(bars.groups[1]?.pairs[0]).toMatchObject({ quota: { text: 'over the quota of 4 cores', at: 0.8, isOver: true }, perNode: 'and on each node 0.1 cores → 0.25 cores' });
  });

  it('sum up namespaces in a line', () => {
    expect(capacityBars({ rows: [row({}), row({ namespace: undefined, before: { min: 3, max: 3 }, after: { min: 1, max: 1 } }), row({ resource: 'limits.memory', unit: 'bytes', before: { min: 2 ** 30, max: 2 ** 30 }, after: { min: 2 ** 29, max: 2 ** 29 } })] }).summary)
      .toBe('Requested CPU +1 core at the most, limit of memory −512 MiB');
  });

  it('are empty where there is nothing', () => {
    expect(capacityBars({ rows: [row({ before: { min: 0, max: 0 }, after: { min: 0, max: 0 }, perNode: { before: 1, after: 2 } })] }).groups[0]?.pairs[0]).toMatchObject({ difference: '±0', before: { text: '0', sure: 0, possible: 0 } });
  });
});

describe('a search in the sections', () => {
  it('finds all words, in any case', () => {
    expect(isFound('Deployment shop/web: TCP 80', { ...noFilters, text: 'tcp WEB' })).toBe(true);
    expect(isFound('Deployment shop/web: TCP 80', { ...noFilters, text: 'tcp db' })).toBe(false);
    expect(isFound('anything', noFilters)).toBe(true);
  });
});
