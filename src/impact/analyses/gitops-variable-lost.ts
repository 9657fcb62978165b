import { analysis } from '../analysis.ts';
import { nameOf, type ChangedObject, type DeletedObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import type { Declaration, RootPair } from '../../render/index.ts';
import { read, readList, readText } from '../json.ts';
import { enumerate } from '../words.ts';

/** Variables of a root that have no value after the change and had one before. */
function lostIn({ base, head }: RootPair): readonly string[] {
  if (!base || !head) return [];
  const before = new Set(base.problems.flatMap(({ variable }) => variable ?? []));
  return head.problems.flatMap(({ variable }) => variable !== undefined && !before.has(variable) ? [variable] : []);
}

interface Losing {
  readonly pair: RootPair;
  readonly lost: readonly string[];
  readonly declaration: Declaration | undefined;
}

/** The roots that lose a variable, found once for all roots of a change. */
const known = new WeakMap<readonly RootPair[], readonly Losing[]>();

function losing(touched: readonly RootPair[]): readonly Losing[] {
  let found = known.get(touched);
  if (!found) known.set(touched, found = touched.map((pair) => ({ pair, lost: lostIn(pair), declaration: pair.head?.root.delivery?.declaredBy[0] })).filter(({ lost }) => lost.length > 0));
  return found;
}

export default analysis({
  id: 'gitops/variable-lost',
  summary: 'A variable that manifests use has no value any more',
  why: 'Flux puts nothing in the place of a variable without a value and without a default, and says nothing about it: a name ends in a dash, an address has no host, a number is empty.',
  source: 'Flux documentation, Kustomization, Post build variable substitution',
  examples: [{
    title: 'Which variables are used is known from what is rendered; one that nothing uses may go',
    isRepository: true,
    base: `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./argocd, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }, postBuild: { substitute: { HOST: shop.example.com, REGION: west } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { HOST: '\${HOST}' }
`,
    head: `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./argocd, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }, postBuild: { substitute: { CITY: here } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { HOST: '\${HOST}' }
`,
    impacts: ['warning: Kustomization flux-system/apps has no value for the variable HOST any more, which its objects use.'],
  }],
  analyse: (changes, report) => {
    const pairs = losing(changes.touched);
    if (pairs.length === 0) return;
    const tell = (object: ChangedObject | DeletedObject, names: readonly string[], users: readonly string[], what: string): void => report(object, {
      severity: 'warning', certainty: 'likely', short: `no value for ${names[0] ?? ''}`, paths: 'fields' in object ? touching(object, names.map((name) => ['spec', 'postBuild', 'substitute', name])) : [],
      message: `${what} ${names.length === 1 ? 'the variable' : 'the variables'} ${enumerate(names)} any more, which ${enumerate(users)} use.`,
      why: 'Flux puts nothing in its place, or refuses all of it where the controller runs with StrictPostBuildSubstitutions. Give it a value, or a default in the manifests: `${name:=default}`.',
    });
    for (const change of changes.changed.filter(({ head }) => head.kind === 'kustomize.toolkit.fluxcd.io/Kustomization')) {
      for (const { lost, declaration } of pairs) {
        if (declaration?.name !== change.head.name || (change.head.namespace !== undefined && declaration.namespace !== change.head.namespace)) continue;
        const own = lost.filter((name) => read(change.base.value, ['spec', 'postBuild', 'substitute', name]) !== undefined || wasFrom(change));
        if (own.length > 0) tell(change, own, ['its objects'], `${nameOf(change.head)} has no value for`);
      }
    }
    // The Kustomization stays, and what it takes its variables from no longer has one.
    const sources = [...changes.changed.map((object) => ({ object, base: object.base, head: object.head })), ...changes.deleted.map((object) => ({ object, base: object.base, head: undefined }))];
    for (const { object, base, head } of sources.filter((one) => one.base.kind === '/ConfigMap')) {
      const isLost = (name: string): boolean => readText(base.value, ['data', name]) !== undefined && read(head?.value, ['data', name]) === undefined;
      const takes = ({ pair }: (typeof pairs)[number]): boolean => changes.declared.head.some(({ object: { value }, root }) => root?.id === pair.root.id
        && readList(value, ['spec', 'postBuild', 'substituteFrom']).some((from) => readText(from, ['kind']) === 'ConfigMap' && readText(from, ['name']) === base.name));
      const users = pairs.filter((one) => one.lost.some(isLost) && takes(one));
      const names = [...new Set(users.flatMap(({ lost }) => lost.filter(isLost)))];
      if (names.length > 0) tell(object, names, users.map(({ pair }) => `the objects of ${pair.root.name}`), `${nameOf(base)} has no value for`);
    }
  },
});

/** Whether a Kustomization took variables from an object that it no longer names. */
function wasFrom({ base, head }: ChangedObject): boolean {
  const named = (side: typeof base): number => readList(side.value, ['spec', 'postBuild', 'substituteFrom']).length;
  return named(head) < named(base) || (read(base.value, ['spec', 'postBuild']) !== undefined && read(head.value, ['spec', 'postBuild']) === undefined);
}
