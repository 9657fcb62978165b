import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { repositoryAddress } from '../../schema/index.ts';
import { read, readList, readText } from '../json.ts';

/* What the fields of an Application say. Source: Argo CD documentation, Declarative Setup, Applications, and application.yaml of its operator manual. */

const automated = (application: JsonObject): JsonObject | undefined => {
  const policy = read(application, ['spec', 'syncPolicy', 'automated']);
  return isObject(policy) && policy['enabled'] !== false ? policy : undefined;
};

/** Whether Argo CD applies changes by itself. */
export const isAutomated = (application: JsonObject): boolean => automated(application) !== undefined;
/** Whether it deletes by itself what left git, and whether it reverts what is changed by hand. */
export const prunes = (application: JsonObject): boolean => automated(application)?.['prune'] === true;
export const healsItself = (application: JsonObject): boolean => automated(application)?.['selfHeal'] === true;

/** Argo CD's own cluster is known by its name and its address. */
const own = { name: 'in-cluster', server: 'https://kubernetes.default.svc' };

/** Where an Application goes to, as far as it says so. */
export interface Destination {
  readonly name?: string;
  readonly server?: string;
  readonly namespace?: string;
}

export function destinationOf(application: JsonObject): Destination {
  const text = (key: string): string | undefined => readText(application, ['spec', 'destination', key]) || undefined;
  const [name, server, namespace] = [text('name'), text('server')?.replace(/\/$/, ''), text('namespace')];
  const isOwn = name === own.name || server === own.server;
  return { ...(isOwn ? own : { ...(name !== undefined && { name }), ...(server !== undefined && { server }) }), ...(namespace !== undefined && { namespace }) };
}

/** The cluster of a destination, as a person knows it. */
export const clusterOf = ({ name, server }: Destination): string => name ?? server ?? 'no cluster';

export const projectOf = (application: JsonObject): string => readText(application, ['spec', 'project']) || 'default';

/** A source of an Application, with where it is written. */
export interface Source {
  readonly value: JsonValue;
  readonly at: Path;
  readonly url: string;
  /** Branch, tag, commit or version of a chart, as written. */
  readonly revision: string;
  /** A chart of a Helm repository, and not of git. */
  readonly chart: string | undefined;
}

/** The sources of an Application: one, or several. */
export function sourcesOf(application: JsonObject): readonly Source[] {
  const several = readList(application, ['spec', 'sources']);
  const all = several.length > 0 ? several.map((value, index) => ({ value, at: ['spec', 'sources', index] })) : [{ value: read(application, ['spec', 'source']), at: ['spec', 'source'] }];
  return all.flatMap(({ value, at }) => isObject(value)
    ? [{ value, at, url: readText(value, ['repoURL']) ?? '', revision: readText(value, ['targetRevision']) ?? '', chart: readText(value, ['chart']) }]
    : []);
}

/** Whether two URLs are of one repository, however it is reached. */
export const sameRepository = (a: string, b: string): boolean => repositoryAddress(a) === repositoryAddress(b);

/** A URL without the name and password that it may hold. */
export const shownUrl = (url: string): string => url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
