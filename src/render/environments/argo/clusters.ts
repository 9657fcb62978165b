import { isObject, valueAt } from '../../../manifest/index.ts';
import type { JsonValue } from '../../../manifest/index.ts';
import type { RenderedObject } from '../../rendered.ts';
import type { ClusterEntry, Surroundings } from '../deliverer.ts';

/** The label of a Secret that declares a cluster; see the Argo CD documentation, Declarative Setup, Clusters. */
export function isClusterSecret({ gvk, value }: RenderedObject): boolean {
  return gvk.group === '' && gvk.kind === 'Secret' && valueAt(value, ['metadata', 'labels', 'argocd.argoproj.io/secret-type']) === 'cluster';
}

/** The cluster that Argo CD runs in, which it knows without a Secret. */
export const inCluster = { name: 'in-cluster', server: 'https://kubernetes.default.svc' };

/** The clusters that Secrets of the repository and the settings declare, and the one that Argo CD itself runs in. */
export function knownClusters(around: Surroundings): readonly ClusterEntry[] {
  const declared = [...declaredClusters(around)];
  return declared.some(({ server }) => server === inCluster.server) ? declared : [...declared, inCluster];
}

/** Without the one that Argo CD runs in, unless a Secret declares it. Of two with the same name the last counts. */
export function declaredClusters({ support, settings }: Surroundings): readonly ClusterEntry[] {
  const clusters = new Map<string, ClusterEntry>();
  for (const { object } of support) {
    const cluster = isClusterSecret(object) ? clusterOf(object) : undefined;
    if (cluster !== undefined) clusters.set(cluster.name, cluster);
  }
  for (const cluster of settings.clusters ?? []) clusters.set(cluster.name, cluster);
  return [...clusters.values()];
}

function clusterOf({ value }: RenderedObject): ClusterEntry | undefined {
  const text = (key: string): string | undefined => {
    const plain = valueAt(value, ['stringData', key]);
    if (typeof plain === 'string') return plain;
    const encoded = valueAt(value, ['data', key]);
    return typeof encoded === 'string' ? Buffer.from(encoded, 'base64').toString('utf8') : undefined;
  };
  const name = text('name');
  const server = text('server');
  const project = text('project');
  if (name === undefined || server === undefined || name === '' || server === '') return undefined;
  return { name, server, labels: texts(valueAt(value, ['metadata', 'labels'])), annotations: texts(valueAt(value, ['metadata', 'annotations'])), ...(project === undefined ? {} : { project }) };
}

function texts(value: JsonValue | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
