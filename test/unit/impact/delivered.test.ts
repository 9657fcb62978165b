import { describe, expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import type { Delivery, Root } from '../../../src/render/index.ts';
import { changesOf, impactsOf, labels, rendered, root } from './roots.ts';

const declaration = (kind: string, group: string) => ({ gvk: { group, version: 'v1', kind }, name: 'shop', namespace: 'gitops', file: 'shop.yaml' });
const flux: Delivery = {
  by: 'flux', declaredBy: [declaration('Kustomization', 'kustomize.toolkit.fluxcd.io')], automated: true, prune: true, selfHeal: true, suspended: false,
  recreates: false, createsNamespace: false, syncOptions: [], dependsOn: [],
};
const argo: Delivery = { ...flux, by: 'argo-cd', declaredBy: [declaration('Application', 'argoproj.io')], namespace: 'shop' };

function report(delivery: Delivery, base: string, head: string) {
  const delivered: Root = { ...root, delivery };
  return computeImpact([{ root: delivered, base: rendered(base, { root: delivered }), head: rendered(head, { root: delivered }) }], labels);
}

const claim = (annotations = '') => `---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop${annotations === '' ? '' : `, annotations: { ${annotations} }`} }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;
const config = (name: string, namespace = 'shop') => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`} }
data: { a: b }
`;

describe('what becomes of an object whose manifest goes', () => {
  const fate = (delivery: Delivery, annotations?: string): string => {
    const [impact] = changesOf(report(delivery, config('other') + claim(annotations), config('other'))).flatMap(({ impacts }) => impacts);
    return `${impact?.analysis ?? ''}, ${impact?.certainty ?? ''}: ${impact?.why.split('. ').slice(-2).join('. ') ?? ''}`;
  };

  test.each([
    ['Flux prunes', flux, undefined, /^apply\/deleted, certain: .*Kustomization shop prunes by itself\.$/],
    ['Flux does not prune', { ...flux, prune: false }, undefined, /^apply\/orphaned, likely: Kustomization shop does not prune\. Delete it by hand/],
    ['an annotation for Flux', flux, 'kustomize.toolkit.fluxcd.io/prune: disabled', /^apply\/orphaned/],
    ['an annotation for Flux that reconciles no more', flux, 'kustomize.toolkit.fluxcd.io/reconcile: disabled', /^apply\/orphaned/],
    ['an annotation for Argo CD says nothing to Flux', flux, 'argocd.argoproj.io/sync-options: Prune=false', /^apply\/deleted/],
    ['Flux is suspended', { ...flux, suspended: true }, undefined, /^apply\/deleted, likely: .*is suspended: the deletion happens when it is resumed\.$/],
    ['pruning by a variable', { ...flux, prune: 'unknown' as const }, undefined, /^apply\/deleted, likely: .*It is not known whether Kustomization shop prunes/],
    ['Argo CD prunes', argo, undefined, /^apply\/deleted, certain: .*Application shop prunes by itself\.$/],
    ['Argo CD prunes when someone syncs', { ...argo, automated: false }, undefined, /^apply\/deleted, likely: .*when someone syncs Application shop with pruning\.$/],
    ['an annotation for Argo CD', argo, 'argocd.argoproj.io/sync-options: "Prune=false,Replace=true"', /^apply\/orphaned/],
    ['Argo CD asks first', argo, 'argocd.argoproj.io/sync-options: Prune=confirm', /^apply\/deleted, likely: .*waits until someone confirms/],
    ['an annotation for Flux says nothing to Argo CD', argo, 'kustomize.toolkit.fluxcd.io/prune: disabled', /^apply\/deleted/],
    ['Helm keeps it', argo, 'helm.sh/resource-policy: keep', /^apply\/orphaned/],
  ])('%s', (_what, delivery, annotations, expected) => {
    expect(fate(delivery, annotations)).toMatch(expected);
  });

  test('of a root that goes with its declaration, which is not seen', () => {
    const gone: Root = { ...root, delivery: argo };
    const [change] = changesOf(computeImpact([{ root: gone, base: rendered(claim(), { root: gone }) }], labels));
    expect(change?.impacts[0]).toMatchObject({ analysis: 'apply/deleted', certainty: 'unknown' });
  });
});

describe('what a refusal means', () => {
  const service = (address: string) => `apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { clusterIP: ${address}, ports: [{ port: 80 }] }\n`;
  const why = (delivery: Delivery): string => changesOf(report(delivery, service('10.0.0.1'), service('10.0.0.2')))[0]?.impacts[0]?.why ?? '';

  test('to Flux nothing is applied', () => expect(why(flux)).toContain('nothing of this Kustomization is applied'));
  test('to Argo CD the sync fails', () => expect(why(argo)).toContain("Argo CD's sync fails"));
  test('to a HelmRelease the upgrade fails', () => expect(why({ ...flux, declaredBy: [declaration('HelmRelease', 'helm.toolkit.fluxcd.io')] })).toContain('The upgrade of the Helm release fails'));
  test('with force it is made anew', () => {
    expect(impactsOf(report({ ...argo, recreates: true }, service('10.0.0.1'), service('10.0.0.2')))).toEqual(['danger: Service shop/web is deleted and created anew, since `spec.clusterIP` cannot be changed.']);
  });
});

describe('where an object goes', () => {
  const news = (delivery: Delivery, head: string) => impactsOf(report(delivery, config('other', 'kept'), config('other', 'kept') + head));

  test('a namespace that the change does not have', () => {
    expect(news(flux, config('a', 'fresh') + config('b', 'fresh'))).toEqual(['notice: ConfigMap fresh/a needs the namespace fresh, which is not in this change.']);
  });
  test('a namespace that something was in before', () => expect(news(flux, config('a', 'kept'))).toEqual([]));
  test('a namespace that is made', () => expect(news(flux, `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: fresh }\n${config('a', 'fresh')}`)).toEqual([]));
  test('a namespace that Argo CD makes', () => expect(news({ ...argo, namespace: 'fresh', createsNamespace: true }, config('a', 'fresh'))).toEqual([]));
  test('no namespace at all', () => {
    expect(news(flux, config('a', ''))).toEqual(['danger: ConfigMap a has no namespace, and nothing that delivers it says one.']);
    expect(news({ ...flux, namespace: 'kept' }, config('a', ''))).toEqual([]);
  });
});

describe('the strategy Recreate in place of the default', () => {
  const deployment = (strategy: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { ${strategy}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: 'a:1' }] } } }\n`;
  const said = (delivery: Delivery, base: string) => impactsOf(report(delivery, deployment(base), deployment('strategy: { type: Recreate }, '))).map((impact) => impact.split(':')[0]);

  test('Flux is refused', () => expect(said(flux, '')).toEqual(['danger']));
  test('Argo CD gets through', () => expect(said(argo, '')).toEqual([]));
  test('Argo CD is refused when it applies server-side', () => expect(said({ ...argo, syncOptions: ['ServerSideApply=true'] }, '')).toEqual(['danger']));
  test('what was written out before goes with the change', () => expect(said(flux, 'strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 25%, maxUnavailable: 25% } }, ')).toEqual([]));
});

describe('what comes with another root', () => {
  const other: Root = { id: 'flux:gitops/other', type: 'plain', path: 'other', name: 'other', delivery: flux };
  const space = '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: fresh }\n';
  const said = (delivery: Delivery, before = '') => {
    const delivered: Root = { ...root, delivery };
    return impactsOf(computeImpact([
      { root: delivered, base: rendered('', { root: delivered }), head: rendered(config('a', 'fresh'), { root: delivered }) },
      { root: other, base: rendered(before, { root: other }), head: rendered(space, { root: other }) },
    ], labels));
  };

  test('and is new, without an order', () => expect(said(flux)).toEqual(['notice: ConfigMap fresh/a needs Namespace fresh, which is new and comes with another root.']));
  test('and is delivered first', () => expect(said({ ...flux, dependsOn: ['other'] })).toEqual([]));
  test('and was there before', () => expect(said(flux, space)).toEqual([]));
});
