import type { JsonObject } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { takesAlong } from '../deletion/fate.ts';
import { touching } from '../gitops/fields.ts';
import { read, readText } from '../json.ts';
import { upperFirst } from '../words.ts';

const application = (finalizers: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd${finalizers} }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
`;

/** What decides, by kind, and what goes along. Sources are with takesAlong. */
const kinds: Readonly<Record<string, { readonly paths: readonly string[][]; readonly what: string; readonly deployed: string }>> = {
  'argoproj.io/Application': { paths: [['metadata', 'finalizers']], what: 'its finalizer', deployed: 'what it deployed' },
  'argoproj.io/ApplicationSet': { paths: [['spec', 'syncPolicy', 'preserveResourcesOnDeletion']], what: '`preserveResourcesOnDeletion`', deployed: 'what its Applications deployed' },
  'kustomize.toolkit.fluxcd.io/Kustomization': { paths: [['spec', 'deletionPolicy']], what: '`deletionPolicy`', deployed: 'what it applied' },
};

/** A Kustomization that mirrors pruning is told with that. */
const isSaidElsewhere = ({ kind, value }: SideObject, other: JsonObject): boolean =>
  kind === 'kustomize.toolkit.fluxcd.io/Kustomization' && (readText(value, ['spec', 'deletionPolicy']) ?? '') === (readText(other, ['spec', 'deletionPolicy']) ?? '');

export default analysis({
  id: 'gitops/cascade-changed',
  summary: 'Deleting what delivers takes other things along than before',
  why: 'An Application with the resources-finalizer, an ApplicationSet that does not preserve resources, and a Kustomization that prunes take along what they delivered when they are deleted. Without, it stays in the cluster, and nobody looks after it.',
  source: 'Argo CD documentation, App Deletion, and ApplicationSet, Application Pruning & Resource Deletion; Flux documentation, Kustomization, Deletion policy',
  examples: [
    {
      title: 'The finalizer is added',
      base: application(''),
      head: application(', finalizers: [resources-finalizer.argocd.argoproj.io]'),
      impacts: ['notice: Deleting Application argocd/shop deletes what it deployed, from now on.'],
    },
    {
      title: 'And taken away',
      base: application(', finalizers: [resources-finalizer.argocd.argoproj.io]'),
      head: application(''),
      impacts: ['notice: Deleting Application argocd/shop leaves what it deployed in the cluster, from now on.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      const kind = kinds[change.head.kind];
      if (!kind || takesAlong(change.base) === takesAlong(change.head) || isSaidElsewhere(change.base, change.head.value)) continue;
      // Suspending holds deletions as well, and is told by itself.
      if (read(change.base.value, ['spec', 'suspend']) !== read(change.head.value, ['spec', 'suspend'])) continue;
      const takes = takesAlong(change.head);
      report(change, {
        severity: 'notice', certainty: 'certain', short: takes ? 'deletes what it delivered' : 'leaves what it delivered', paths: touching(change, kind.paths),
        message: `Deleting ${nameOf(change.head)} ${takes ? `deletes ${kind.deployed}` : `leaves ${kind.deployed} in the cluster`}, from now on.`,
        why: `${upperFirst(kind.what)} decides that. ${takes ? 'That is what most want, as long as nobody deletes it by mistake: data goes, too.' : 'That is the way to hand objects over to another owner; else they stay behind and go on running.'}`,
      });
    }
  },
});
