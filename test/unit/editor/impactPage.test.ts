import { describe, expect, it } from 'vitest';
import { countChanges, noFilters, readFilters, shownChanges, type Filters } from '../../../src/editor/impact/page/filter.ts';
import { placeOf } from '../../../src/editor/impact/place.ts';
import type { Delivery } from '../../../src/render/index.ts';
import { objectChange, report } from './examples.ts';

const impact = { analysis: 'apply/deleted', severity: 'danger', certainty: 'likely', message: 'Its data may be lost.', why: '', paths: [] } as const;
const lost = objectChange({ action: 'delete', gvk: { group: '', version: 'v1', kind: 'PersistentVolumeClaim' }, name: 'archive', impacts: [impact] });
const scaled = objectChange({ fields: [{ path: ['spec', 'replicas'], kind: 'changed', before: 1, after: 'secret-looking', at: { side: 'head', file: 'overlays/prod/replicas.yaml', line: 3, certainty: 'exact' } }] });
const [root] = report([lost, scaled]).roots;
if (root === undefined) throw new Error('The example has no root.');

const names = (filters: Partial<Filters>): readonly string[] => shownChanges(root, { ...noFilters, ...filters }).map(({ name }) => name);

describe('the filters of the page', () => {
  it('let all through until something is asked for', () => {
    expect(names({})).toEqual(['archive', 'web']);
  });

  it('take objects by the severity of their worst consequence, and by what happens', () => {
    expect(names({ severities: ['danger'] })).toEqual(['archive']);
    expect(names({ severities: ['danger', 'info'] })).toEqual(['archive', 'web']);
    expect(names({ actions: ['change'] })).toEqual(['web']);
    expect(names({ severities: ['danger'], actions: ['change'] })).toEqual([]);
  });

  it('find all words of a search in names, consequences, fields and files, and not in values', () => {
    expect(names({ text: 'DATA lost' })).toEqual(['archive']);
    expect(names({ text: 'spec.replicas' })).toEqual(['web']);
    expect(names({ text: 'overlays/prod deployment' })).toEqual(['web']);
    expect(names({ text: 'secret-looking' })).toEqual([]);
  });

  it('take one environment', () => {
    expect(names({ environment: 'plain:prod' })).toEqual(['archive', 'web']);
    expect(names({ environment: 'plain:other' })).toEqual([]);
  });

  it('are counted', () => {
    expect(countChanges([root])).toEqual({ severities: { danger: 1, warning: 0, notice: 0, info: 1 }, actions: { create: 0, change: 1, delete: 1, replace: 0 }, total: 2 });
  });

  it('that were kept are read with care', () => {
    expect(readFilters({ severities: ['danger', 'huge'], actions: 'all', environment: 3, text: 'web' })).toEqual({ ...noFilters, severities: ['danger'], text: 'web' });
    expect(readFilters(undefined)).toEqual(noFilters);
  });
});

describe('the place of an environment', () => {
  const delivery: Delivery = {
    by: 'argo-cd', declaredBy: [], cluster: 'production', namespace: 'shop', automated: true, prune: true, selfHeal: 'unknown',
    suspended: false, recreates: false, createsNamespace: false, syncOptions: [], dependsOn: [],
  };

  it('says who delivers it and where to, as far as that is known', () => {
    expect(placeOf({ id: 'argo-cd:shop', type: 'kustomize', path: 'overlays/production', name: 'shop', delivery })).toBe('Argo CD → cluster production, namespace shop · Kustomization in overlays/production');
    const { cluster, ...unknown } = delivery;
    expect(cluster).toBe('production');
    expect(placeOf({ id: 'flux:shop', type: 'helm', path: 'charts/shop', name: 'shop', delivery: { ...unknown, by: 'flux', suspended: true } })).toBe('Flux → namespace shop · Chart in charts/shop · suspended: nothing is applied');
    expect(placeOf({ id: 'plain:', type: 'plain', path: '', name: 'repository' })).toBe('Manifests in the root folder');
  });
});
