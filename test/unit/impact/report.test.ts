import { describe, expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import type { Root, RootPair } from '../../../src/render/index.ts';
import { changesOf, impactOf, labels, pairOf, rendered, root } from './roots.ts';

const config = (name: string, value: string) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { k: ${value} }\n`;
const claim = '---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { resources: { requests: { storage: 1Gi } } }\n';
const deployment = (name: string, selector: string, image: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: ${selector} } }
  template: { metadata: { labels: { app: ${selector} } }, spec: { containers: [{ name: a, image: 'a:${image}' }] } }
`;
const rootAt = (path: string): Root => ({ id: `kustomize:${path}`, type: 'kustomize', path, name: path });

describe('a report', () => {
  test('says that nothing changes', () => {
    const report = impactOf(config('a', 'x'), config('a', '"x"'));
    expect(report).toMatchObject({ headline: 'Nothing changes in the cluster.', risk: 'none', complete: true });
    expect(report.roots[0]).toMatchObject({ changes: [], unchanged: 1 });
  });

  test('counts, and begins with what is lost', () => {
    const report = impactOf(
      claim + deployment('web', 'web', '1') + deployment('api', 'api', '1') + config('a', 'x') + config('b', 'x'),
      deployment('web', 'web2', '1') + deployment('api', 'api', '2') + config('a', 'z') + config('b', 'x') + config('c', 'x'),
    );
    expect(report.counts).toEqual({ create: 1, change: 2, delete: 1, replace: 1, restarts: 1, danger: 2, warning: 0 });
    expect(report.headline).toBe('Deletes 1 PersistentVolumeClaim (data may be lost); 1 Deployment must be replaced; restarts the pods of 1 Deployment; also changes 1 ConfigMap; creates 1 ConfigMap.');
    expect(report.risk).toBe('danger');
    expect(report.roots[0]?.unchanged).toBe(1);
  });

  test.each([
    [config('a', 'x'), '', 'Deletes 1 ConfigMap.'],
    ['', config('a', 'x') + config('b', 'x'), 'Creates 2 ConfigMaps.'],
    [deployment('web', 'web', '1'), deployment('web', 'web', '1').replace('replicas: 2', 'replicas: 0'), 'Stops 1 Deployment.'],
    [deployment('web', 'web', '1'), deployment('web', 'web', '1').replace('replicas: 2', 'replicas: 3'), 'Changes 1 Deployment.'],
    [claim.replace('namespace: shop', 'namespace: shop, annotations: { helm.sh/resource-policy: keep }'), '', 'Leaves 1 PersistentVolumeClaim in the cluster unmanaged.'],
    ['---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: b }\n', '', 'Opens every pod of its namespace to every pod of the cluster; deletes 2 NetworkPolicies.'],
  ])('has a headline for what is there', (base, head, headline) => {
    expect(impactOf(base, head).headline).toBe(headline);
  });

  test('puts the dangerous first, among objects and roots', () => {
    const harmless: RootPair = { root: rootAt('a'), base: rendered(config('a', 'x'), { root: rootAt('a') }), head: rendered(config('a', 'z'), { root: rootAt('a') }) };
    const dangerous: RootPair = { root: rootAt('b'), base: rendered(config('a', 'x') + claim, { root: rootAt('b') }), head: rendered(config('a', 'z'), { root: rootAt('b') }) };
    const report = computeImpact([harmless, dangerous], labels);
    expect(report.roots.map((one) => one.root.path)).toEqual(['b', 'a']);
    expect(report.roots[0]?.changes.map(({ gvk }) => gvk.kind)).toEqual(['PersistentVolumeClaim', 'ConfigMap']);
  });

  test('is the same whatever the order of the objects', () => {
    const base = [claim, config('a', 'x'), config('b', 'x'), deployment('web', 'web', '1')];
    const head = [config('a', 'z'), config('c', 'x'), deployment('web', 'web', '2')];
    const names = (report: ReturnType<typeof impactOf>): readonly string[] => changesOf(report).map(({ action, name }) => `${action} ${name}`);
    expect(names(impactOf(base.toReversed().join(''), head.toReversed().join('')))).toEqual(names(impactOf(base.join(''), head.join(''))));
  });

  test('is plain data', () => {
    const report = impactOf(claim, deployment('web', 'web', '1'));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('has all roots absent on a side: they are created or deleted as a whole', () => {
    expect(changesOf(computeImpact([{ root, head: rendered(config('a', 'x')) }], labels)).map(({ action }) => action)).toEqual(['create']);
    expect(computeImpact([], labels)).toMatchObject({ roots: [], headline: 'Nothing changes in the cluster.', risk: 'none', complete: true });
  });
});

describe('what could not be rendered', () => {
  const broken = (base: string, head: string, side: 'base' | 'head') => computeImpact([{
    root, base: rendered(base, { complete: side !== 'base' }), head: rendered(head, { complete: side !== 'head' }),
  }], labels);

  test('is never called deleted', () => {
    const report = broken(claim + config('a', 'x'), config('a', 'z'), 'head');
    expect(changesOf(report).map(({ action, gvk }) => `${action} ${gvk.kind}`)).toEqual(['change ConfigMap']);
    expect(report.roots[0]).toMatchObject({ complete: false, problems: [{ side: 'head', code: 'missing-file', line: 3 }] });
  });

  test('is never called created', () => {
    expect(changesOf(broken('', config('a', 'x'), 'base'))).toEqual([]);
  });

  test('makes the risk unknown, unless worse is known', () => {
    expect(broken(config('a', 'x'), config('a', 'z'), 'head')).toMatchObject({ risk: 'unknown', complete: false, headline: 'Changes 1 ConfigMap. Not everything could be rendered, so this is not all.' });
    expect(broken('', '', 'head')).toMatchObject({ risk: 'unknown', headline: 'Not known: not everything could be rendered.' });
    expect(broken(deployment('web', 'web', '1'), deployment('web', 'web2', '1'), 'head').risk).toBe('danger');
  });

  test('does not hide the other roots', () => {
    const report = computeImpact([pairOf(config('a', 'x'), config('a', 'z')), { root: rootAt('b'), base: rendered(claim), head: rendered('', { complete: false }) }], labels);
    expect(report.headline).toBe('Changes 1 ConfigMap. 1 of 2 roots could not be rendered completely, so this is not all.');
  });
});
