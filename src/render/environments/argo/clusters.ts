import { isList, isObject, parseYaml, positionAt, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonValue } from '../../../manifest/index.ts';
import type { RenderedObject, RenderProblem } from '../../rendered.ts';
import type { ClusterEntry, Surroundings } from '../deliverer.ts';
import { objectIn, textIn } from './fields.ts';

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
export function declaredClusters({ support, clusters: listed }: Surroundings): readonly ClusterEntry[] {
  const clusters = new Map<string, ClusterEntry>();
  for (const { object } of support) {
    const cluster = isClusterSecret(object) ? clusterOf(object) : undefined;
    if (cluster !== undefined) clusters.set(cluster.name, cluster);
  }
  for (const cluster of listed) clusters.set(cluster.name, cluster);
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

/** The clusters of a file: a list, or one under `clusters`. What is wrong with it is told. */
export function clustersIn(file: string, text: string): { readonly clusters: readonly ClusterEntry[] } | { readonly problem: RenderProblem } {
  const source = sourceText(text);
  const [document] = parseYaml(source);
  const broken = document?.problems[0];
  if (broken !== undefined) return { problem: { code: 'yaml', message: `The clusters of ${file} are not known, since it cannot be read: ${broken.message}`, file, line: positionAt(source, broken.range.start).line } };
  const value = document?.root === undefined ? null : toValue(document.root);
  const list = isObject(value) ? value['clusters'] ?? null : value;
  const clusters = (isList(list) ? list : []).flatMap((one): ClusterEntry[] => {
    const [name, server, project] = ['name', 'server', 'project'].map((key) => textIn(one, key));
    return name === undefined || server === undefined ? [] : [{ name, server, labels: texts(objectIn(one, 'labels')), annotations: texts(objectIn(one, 'annotations')), ...(project === undefined ? {} : { project }) }];
  });
  if (!isList(list) || clusters.length < list.length) return { problem: { code: 'declaration', message: `${file} is to be a list of clusters, each with a name and a server.`, file } };
  return { clusters };
}
