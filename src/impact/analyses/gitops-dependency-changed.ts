import { isObject } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read, readList, readText } from '../json.ts';
import { enumerate } from '../words.ts';

const kustomization = (name: string, more: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { path: ./${name}, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }${more} }
`;

/** What an object waits for, by namespace and name. */
function dependenciesOf({ value, namespace }: SideObject): readonly string[] {
  return readList(value, ['spec', 'dependsOn']).flatMap((one) => isObject(one) ? `${readText(one, ['namespace']) ?? namespace ?? ''}/${readText(one, ['name']) ?? ''}` : []);
}

/** As messages name it: without its namespace, where that is the object's own. */
const shown = (dependency: string, { namespace }: SideObject): string => dependency.startsWith(`${namespace ?? ''}/`) ? dependency.slice((namespace ?? '').length + 1) : dependency;

export default analysis({
  id: 'gitops/dependency-changed',
  summary: 'Something waits for others that it did not wait for, or the other way',
  why: 'A Kustomization and a HelmRelease are applied only when all are ready that they depend on. One that is not there, or never gets ready, holds them up for good, and without an error that anyone is sent.',
  source: 'Flux documentation, Kustomization and HelmRelease, Dependencies',
  examples: [
    {
      title: 'A dependency is taken out',
      base: kustomization('apps', ', dependsOn: [{ name: infrastructure }]'),
      head: kustomization('apps', ''),
      impacts: ['notice: Kustomization flux-system/apps does not wait for infrastructure any more.'],
    },
    {
      title: 'What another waits for is deleted',
      base: `${kustomization('apps', ', dependsOn: [{ name: infrastructure }]')}---${kustomization('infrastructure', '')}`,
      head: kustomization('apps', ', dependsOn: [{ name: infrastructure }]'),
      impacts: ['danger: Kustomization flux-system/apps waits for Kustomization flux-system/infrastructure, which is deleted: nothing of it is applied any more.'],
    },
  ],
  analyse: ({ changed, deleted, head, around, declared }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'kustomize.toolkit.fluxcd.io/Kustomization' && change.head.kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      const [before, after] = [dependenciesOf(change.base), dependenciesOf(change.head)];
      const news = after.filter((one) => !before.includes(one)).map((one) => shown(one, change.head));
      const gone = before.filter((one) => !after.includes(one)).map((one) => shown(one, change.head));
      const paths = touching(change, [['spec', 'dependsOn']]);
      if (news.length > 0) report(change, {
        severity: 'notice', certainty: 'certain', short: 'waits for others', paths, message: `${nameOf(change.head)} waits until ${enumerate(news)} ${news.length === 1 ? 'is' : 'are'} ready, from now on.`,
        why: 'While one of them is missing, suspended before it was ready, or fails, nothing of this is applied: urgent corrections wait, too.',
      });
      if (gone.length > 0) report(change, {
        severity: 'notice', certainty: 'certain', short: 'waits for fewer', paths, message: `${nameOf(change.head)} does not wait for ${enumerate(gone)} any more.`,
        why: 'In a cluster that runs, this changes little. In a new one it may be applied before what it needs, and fails until that is there.',
      });
    }
    for (const object of deleted) {
      const { kind, namespace, name } = object.base;
      if (kind !== 'kustomize.toolkit.fluxcd.io/Kustomization' && kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      if (object.movedTo.length > 0 || declared.head.some((one) => one.object.gvk.kind === object.base.gvk.kind && one.object.name === name && (one.object.namespace ?? namespace) === namespace)) continue;
      const waiting = [...head.ofKind(kind), ...around.head.ofKind(kind)].filter((other) => dependenciesOf(other).includes(`${namespace ?? ''}/${name}`) && read(other.value, ['spec', 'suspend']) !== true);
      if (waiting.length > 0) report(object, {
        severity: 'danger', certainty: 'likely', short: 'others wait for it', paths: [],
        message: `${enumerate(waiting.map(nameOf))} ${waiting.length === 1 ? 'waits' : 'wait'} for ${nameOf(object.base)}, which is deleted: nothing of ${waiting.length === 1 ? 'it' : 'them'} is applied any more.`,
        why: 'Flux reports "dependency not found" and tries again for ever; what runs stays as it is, and no correction arrives. Take it out of `dependsOn` as well.',
      });
    }
  },
});
