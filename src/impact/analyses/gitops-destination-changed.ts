import type { JsonValue } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { clusterOf, destinationOf, projectOf, type Destination } from '../gitops/application.ts';
import { eachApplication, type Said } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { read, readText } from '../json.ts';
import { upperFirst } from '../words.ts';

const application = (destination: string, project = 'shop'): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: ${project}
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: ${destination}
`;
const kustomization = (more: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./apps, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }${more} }
`;

/** Whether two destinations are certainly not the same cluster: a name and an address may be of one. */
function isOtherCluster(before: Destination, after: Destination): boolean | 'unknown' {
  if (before.name !== undefined && after.name !== undefined) return before.name !== after.name;
  if (before.server !== undefined && after.server !== undefined) return before.server !== after.server;
  return before.name === after.name && before.server === after.server ? false : 'unknown';
}

const kubeConfig = (value: JsonValue): string | undefined => readText(value, ['spec', 'kubeConfig', 'secretRef', 'name']) ?? readText(value, ['spec', 'kubeConfig', 'configMapRef', 'name']);

export default analysis({
  id: 'gitops/destination-changed',
  summary: 'Something is delivered to another cluster, namespace or project',
  why: 'The objects are created in the new cluster, without the data that their volumes had in the old one. In the old one they stay and go on running, since the controller looks for what to delete only where it delivers to now. In another namespace of the same cluster, what moves is listed object by object.',
  source: 'Argo CD documentation, Declarative Setup, Applications, and Projects; Flux documentation, Kustomization and HelmRelease, KubeConfig (Remote clusters), and Target namespace',
  examples: [
    {
      title: 'Another cluster',
      base: application("{ name: west, namespace: shop }"),
      head: application("{ name: east, namespace: shop }"),
      impacts: ['warning: Application argocd/shop goes to the cluster east instead of west. What it deployed in west stays there and is not managed any more.'],
    },
    {
      title: 'The same cluster by another name',
      base: application("{ server: 'https://kubernetes.default.svc', namespace: shop }"),
      head: application('{ name: in-cluster, namespace: shop }'),
      impacts: [],
    },
    {
      title: 'Another project',
      base: application('{ name: west, namespace: shop }'),
      head: application('{ name: west, namespace: shop }', 'tools'),
      impacts: ['notice: Application argocd/shop is in the project tools instead of shop.'],
    },
    {
      title: 'Another kubeconfig',
      base: kustomization(', kubeConfig: { secretRef: { name: west } }'),
      head: kustomization(', kubeConfig: { secretRef: { name: east } }'),
      impacts: ['warning: Kustomization flux-system/apps goes to the cluster of the kubeconfig east instead of west. What it applied before stays there and is not managed any more.'],
    },
  ],
  analyse: (changes, report) => {
    eachApplication(changes, report, (before, after, who): readonly Said[] => {
      const [old, current] = [destinationOf(before), destinationOf(after)];
      const isOther = isOtherCluster(old, current);
      const said: Said[] = [];
      if (isOther !== false) said.push({
        severity: 'warning', certainty: isOther === true ? 'likely' : 'unknown', short: 'goes to another cluster', at: [['spec', 'destination', 'server'], ['spec', 'destination', 'name']],
        message: `${upperFirst(who)} goes to the cluster ${clusterOf(current)} instead of ${clusterOf(old)}. What it deployed in ${clusterOf(old)} stays there and is not managed any more.`,
        why: 'All of its objects are created in the new cluster, with empty volumes. The old ones go on running and serving until someone deletes them. To have them deleted, delete the Application with its finalizer and create it anew. If both are names of one cluster, nothing happens.',
      });
      if (isOther === false && old.namespace !== current.namespace) said.push({
        severity: 'notice', certainty: 'likely', short: 'goes to another namespace', at: [['spec', 'destination', 'namespace']],
        message: `${upperFirst(who)} goes to the namespace ${current.namespace ?? 'that each object says'} instead of ${old.namespace ?? 'that which each object says'}.`,
        why: 'Objects that name no namespace themselves are created there. The old ones are pruned, if it prunes, and else stay and run twice. Claims begin empty.',
      });
      if (projectOf(before) !== projectOf(after)) said.push({
        severity: 'notice', certainty: 'certain', short: 'in another project', at: [['spec', 'project']],
        message: `${upperFirst(who)} is in the project ${projectOf(after)} instead of ${projectOf(before)}.`,
        why: 'The project decides which repositories, clusters and kinds it may use, when it may be synced, and who may see and sync it.',
      });
      return said;
    });
    for (const change of changes.changed) {
      if (change.head.kind !== 'kustomize.toolkit.fluxcd.io/Kustomization' && change.head.kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      const [before, after] = [kubeConfig(change.base.value), kubeConfig(change.head.value)];
      const name = nameOf(change.head);
      if (before !== after) report(change, {
        severity: 'warning', certainty: 'likely', short: 'goes to another cluster', paths: touching(change, [['spec', 'kubeConfig']]),
        message: `${name} goes to the cluster ${after === undefined ? 'of Flux itself' : `of the kubeconfig ${after}`} instead of ${before === undefined ? 'that of Flux itself' : before}. What it applied before stays there and is not managed any more.`,
        why: 'All of its objects are created in the new cluster, with empty volumes. The old ones go on running until someone deletes them. If both reach one cluster, nothing happens.',
      });
      const [from, to] = [change.base, change.head].map(({ value }) => readText(value, ['spec', 'targetNamespace']));
      // A release in another namespace is installed anew, which is told by itself.
      if (change.head.gvk.kind === 'Kustomization' && from !== to) report(change, {
        severity: 'notice', certainty: 'certain', short: 'goes to another namespace', paths: touching(change, [['spec', 'targetNamespace']]),
        message: `${name} puts its objects into ${to === undefined ? 'the namespaces that they name' : `the namespace ${to}`} instead of ${from ?? 'those that they name'}.`,
        why: `Each object is created there, and the old one is ${read(change.head.value, ['spec', 'prune']) === true ? 'pruned' : 'left behind, since it does not prune'}. Claims begin empty. The namespace must exist, or be among the objects.`,
      });
    }
  },
});
