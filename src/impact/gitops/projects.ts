import type { JsonObject } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import type { DeclaredObject, RenderedObject } from '../../render/index.ts';
import { allowsDestination, allowsSource, kindRefusal } from '../../schema/index.ts';
import type { ChangeSet } from '../changeSet.ts';
import { read } from '../json.ts';
import { clusterOf, destinationOf, projectOf, shownUrl, sourcesOf } from './application.ts';

/** The Applications and AppProjects of a side: all of the repository, or where that is not known, those beside the change. */
export interface Projects {
  readonly applications: readonly RenderedObject[];
  /** The specs of the projects of a name: several, where the repository is for several Argo CDs. */
  readonly named: (name: string) => readonly JsonObject[];
  /** The projects of a name, as they are written. */
  readonly declared: (name: string) => readonly JsonObject[];
}

/** What is declared is the same for all roots of a change. */
const cached = new WeakMap<readonly DeclaredObject[], Projects>();

export function projectsOn(side: 'base' | 'head', { declared, base, head, around }: ChangeSet): Projects {
  const all = declared[side];
  if (all.length === 0) return projectsIn([...{ base, head }[side].objects, ...around[side].objects].map(({ object }) => ({ object })));
  let found = cached.get(all);
  if (!found) cached.set(all, found = projectsIn(all));
  return found;
}

function projectsIn(known: readonly DeclaredObject[]): Projects {
  const ofKind = (kind: string): readonly RenderedObject[] => known.map(({ object }) => object).filter(({ gvk }) => gvk.group === 'argoproj.io' && gvk.kind === kind);
  const projects = ofKind('AppProject');
  return {
    applications: ofKind('Application'),
    declared: (name) => projects.filter((project) => project.name === name).map(({ value }) => value),
    named: (name) => projects.filter((project) => project.name === name).map((project) => {
      const spec = read(project.value, ['spec']);
      return isObject(spec) ? spec : {};
    }),
  };
}

/** What of an Application its project does not allow, in words; nothing where that is not certain. */
export function refusedOf(application: RenderedObject, projects: Projects, project = projectOf(application.value)): readonly string[] {
  const specs = projects.named(project);
  if (specs.length === 0) return [];
  const isRefused = (allows: (spec: JsonObject) => boolean | undefined): boolean => specs.every((spec) => allows(spec) === false);
  const sources = sourcesOf(application.value).map(({ url }) => url).filter((url) => url !== '' && isRefused((spec) => allowsSource(spec, url)));
  const destination = destinationOf(application.value);
  const isElsewhere = destination.name !== undefined || destination.server !== undefined;
  return [
    ...sources.map((url) => `the source ${shownUrl(url)}`),
    ...(isElsewhere && isRefused((spec) => allowsDestination(spec, { ...destination })) ? [`the destination ${destination.namespace === undefined ? '' : `${destination.namespace} in `}${clusterOf(destination)}`] : []),
  ];
}

/** Why no project of a name allows an object; undefined where one does, or it is not known. */
export function kindRefusedBy(object: Pick<RenderedObject, 'gvk' | 'namespace'>, specs: readonly JsonObject[]): string | undefined {
  const refusals = specs.map((spec) => kindRefusal(spec, object));
  return refusals.length > 0 && refusals.every((refusal) => refusal !== undefined) ? refusals[0] : undefined;
}
