import type { JsonValue } from '../../../manifest/index.ts';
import type { RenderProblem } from '../../rendered.ts';
import { howToFetch } from '../../fetched.ts';
import type { Need } from '../../fetched.ts';
import { openFetched } from '../fetchedPlace.ts';
import type { FetchedSource } from '../fetchedPlace.ts';
import { findInTree } from '../../treeIndex.ts';
import { placeAt } from '../place.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import type { UnrenderedSource } from '../delivered.ts';
import { textAt, textIn } from './fields.ts';
import { supporting } from './supporting.ts';

/** Where what is delivered comes from: this repository, or what cannot be rendered from it. */
export type FluxSource =
  | { readonly type: 'here'; readonly notes: readonly RenderProblem[]; readonly repository: Declared | undefined; readonly fetched?: FetchedSource }
  | { readonly type: 'not-here'; readonly source: UnrenderedSource };

/** What refers to a source, and for what. */
export interface SourceReference {
  readonly reference: JsonValue | undefined;
  /** Where the object that refers to it is, which is where the source is looked for. */
  readonly namespace: string;
  /** What is wanted from it, repository-relative. */
  readonly path: string;
}

/**
 * Whether a `sourceRef` means this repository. A GitRepository is told by its URL; where no URL of this repository is known, it is
 * taken to be meant if what is wanted from it exists here. See the Flux documentation, Git Repositories.
 */
export async function sourceOf(declared: Declared, { reference, namespace, path }: SourceReference, around: Surroundings): Promise<FluxSource> {
  const kind = textIn(reference, 'kind') ?? 'GitRepository';
  const name = textIn(reference, 'name') ?? '';
  const place = placeAt(declared, ['spec']);
  const found = supporting(declared, { group: 'source.toolkit.fluxcd.io', kind, name, namespace: textIn(reference, 'namespace') ?? namespace }, around);
  const notHere = (code: RenderProblem['code'], message: string, isUnaffected = false, need?: Need): FluxSource => ({ type: 'not-here', source: { type: 'none', problem: { code, message, ...(need && { need }), ...place }, watch: [], isUnaffected } });
  const url = found === undefined ? undefined : textAt(found.object, ['spec', 'url']);
  if (kind !== 'GitRepository') {
    const from = url ?? (found === undefined ? undefined : textAt(found.object, ['spec', 'bucketName']));
    return notHere('elsewhere', `Not rendered: needs the ${kind} ${name}${from === undefined ? '' : ` (${from})`}, which is not fetched during a review. What is in it is not known here.`);
  }
  if (found === undefined) {
    if (exists(around, path)) return { type: 'here', notes: [], repository: undefined };
    return notHere('elsewhere', `Not rendered: needs ${path || 'the files'} of the GitRepository ${name}, which is not declared in this repository, and there is no ${path} here.`);
  }
  const isOurs = ours(url, around);
  if (isOurs === false || (isOurs === undefined && !exists(around, path))) {
    const need = url === undefined ? undefined : needOf(url, found);
    const fetched = need && await openFetched(need, path, declared, [['spec', 'sourceRef'], ['spec', 'chart', 'spec', 'sourceRef']], around);
    if (fetched !== undefined) return { type: 'here', notes: fetched.notes, repository: found, fetched };
    return notHere('elsewhere', `Not rendered: needs ${path || 'the files'} of ${url ?? `the GitRepository ${name}`}, which is another repository. ${need === undefined ? 'Nothing is fetched during a review' : howToFetch}.`, false, need);
  }
  if (around.settings.anyRevision === true) return { type: 'here', notes: [], repository: found };
  const fixed = (['commit', 'name', 'tag'] as const).find((field) => textAt(found.object, ['spec', 'ref', field]) !== undefined);
  if (fixed !== undefined) {
    return notHere('other-revision', `The GitRepository ${name} delivers the ${fixed === 'name' ? 'ref' : fixed} ${textAt(found.object, ['spec', 'ref', fixed]) ?? ''}, so this change reaches nothing here until that is changed.`, true);
  }
  const semver = textAt(found.object, ['spec', 'ref', 'semver']);
  const branch = textAt(found.object, ['spec', 'ref', 'branch']) ?? 'master';
  if (semver === undefined && around.settings.branch !== undefined && branch !== around.settings.branch) {
    return notHere('other-revision', `The GitRepository ${name} delivers the branch ${branch}, and this change goes into ${around.settings.branch}, so it reaches nothing here until it is merged there.`, true);
  }
  const notes: RenderProblem[] = [];
  if (semver !== undefined) notes.push({ code: 'other-revision', message: `The GitRepository ${name} delivers the newest tag that matches ${semver}, so this change arrives with the next such tag and not when it is merged.`, ...place });
  if (isOurs === undefined && url !== undefined) notes.push({ code: 'not-known-offline', message: `${url} is taken to be this repository, since ${path || 'what is wanted'} exists here, but its own URL is not known.`, ...place });
  return { type: 'here', notes, repository: found };
}

/** What a GitRepository of another repository takes; undefined for a range of tags. See the Flux documentation, Git Repositories, Reference. */
function needOf(url: string, { object }: Declared): Need | undefined {
  const field = (name: string): string | undefined => textAt(object, ['spec', 'ref', name]);
  const fixed = field('commit') ?? field('name');
  if (fixed === undefined && field('semver') !== undefined) return undefined;
  return { type: 'git', url, ref: fixed ?? field('tag') ?? field('branch') ?? 'master' };
}

function exists({ side }: Surroundings, path: string): boolean {
  return path === '' || findInTree(side.index, path).type !== 'missing';
}

/** Whether a URL is one of this repository's; undefined when none of them is known. */
function ours(url: string | undefined, { settings, support }: Surroundings): boolean | undefined {
  if (url === undefined) return undefined;
  const known = [...settings.repositories ?? []];
  // What bootstrap writes is the repository that it is written in; see the Flux documentation, `flux bootstrap`.
  if (known.length === 0) known.push(...support.filter(({ object, file }) => object.gvk.kind === 'GitRepository' && object.name === 'flux-system' && /(^|\/)gotk-sync\.yaml$/.test(file ?? '')).flatMap(({ object }) => textAt(object, ['spec', 'url']) ?? []));
  return known.length === 0 ? undefined : known.some((one) => repositoryOf(one) === repositoryOf(url));
}

/** What all URLs of a repository have in common: `git@github.com:org/repo.git`, `ssh://…`, `https://…`. */
function repositoryOf(url: string): string {
  return url.trim().toLowerCase().replace(/^[a-z+]+:\/\//, '').replace(/^[^/@]+@/, '').replace(/^([^/:]+):(?:\d+\/)?\/?/, '$1/').replace(/\.git\/?$/, '').replace(/\/+$/, '');
}
