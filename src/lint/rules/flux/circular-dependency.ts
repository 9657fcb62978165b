import { rule } from '../../rule.ts';
import type { ObjectSet } from '../../objectSet.ts';
import { mapsOf, textAt } from '../../values.ts';
import { helmGroup, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/circular-dependency',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'Kustomizations or HelmReleases wait for each other in a circle',
  why: 'Each waits until what it depends on is ready, so none of them is ever applied.',
  source: 'Flux documentation, Kustomization, Dependencies; HelmRelease, Dependencies',
  examples: {
    bad: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
  dependsOn:
    - name: database
#           ^^^^^^^^ flux/circular-dependency
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: database
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
  dependsOn:
    - name: web
#           ^^^ flux/circular-dependency`,
    good: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
  dependsOn:
    - name: database
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: database
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop`,
  },
  check: ({ object, repository }, report) => {
    const kind = isFlux(object, kustomizeGroup, 'Kustomization') ? 'Kustomization' : isFlux(object, helmGroup, 'HelmRelease') ? 'HelmRelease' : undefined;
    if (kind === undefined) return;
    const { name: own, namespace, gvk: { group } } = object.manifest;
    for (const item of object.items('spec.dependsOn')) {
      const name = item.get('name');
      if (typeof name !== 'string') continue;
      const way = wayBack({ name: own, namespace }, { name, namespace: textAt(item.value, 'namespace') ?? namespace }, (one) => dependenciesOf(repository, group, kind, one));
      if (way !== undefined) report(item.at('name'), `${kind} ${own} waits for ${way.join(', which waits for ')}, so none of them is ever applied. Remove one of the dependencies.`);
    }
  },
});

interface Named {
  readonly name: string;
  readonly namespace: string | undefined;
}

function dependenciesOf(repository: ObjectSet, group: string, kind: string, { name, namespace }: Named): readonly Named[] {
  const object = repository.find(group, kind, name, namespace);
  const spec = object?.value['spec'];
  const list = typeof spec === 'object' && spec !== null && 'dependsOn' in spec ? (spec as Readonly<Record<string, never>>)['dependsOn'] : undefined;
  return mapsOf(list).flatMap((item) => {
    const wanted = textAt(item, 'name');
    return wanted === undefined ? [] : [{ name: wanted, namespace: textAt(item, 'namespace') ?? object?.namespace }];
  });
}

/** The names from one object to the goal, through what each waits for. */
function wayBack(goal: Named, from: Named, next: (one: Named) => readonly Named[]): readonly string[] | undefined {
  const key = ({ name, namespace }: Named) => `${namespace ?? ''}/${name}`;
  if (key(from) === key(goal)) return ['itself'];
  const seen = new Set([key(from)]);
  const waiting: { readonly at: Named; readonly way: readonly string[] }[] = [{ at: from, way: [from.name] }];
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    for (const one of next(step.at)) {
      if (key(one) === key(goal)) return [...step.way, goal.name];
      if (seen.has(key(one))) continue;
      seen.add(key(one));
      waiting.push({ at: one, way: [...step.way, one.name] });
    }
  }
  return undefined;
}
