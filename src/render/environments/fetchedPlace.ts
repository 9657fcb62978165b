import type { Path } from '../../manifest/index.ts';
import { placeInWords } from '../fetched.ts';
import type { Need } from '../fetched.ts';
import type { RenderProblem, Trace } from '../rendered.ts';
import { baseName, inFolder } from '../repositoryPath.ts';
import { entriesWithin } from '../treeIndex.ts';
import type { Declared, Surroundings } from './deliverer.ts';
import { placeAt } from './place.ts';

/** A source that was fetched, among the side's files. */
export interface FetchedSource {
  /** The top of what was fetched. */
  readonly folder: string;
  readonly notes: readonly RenderProblem[];
  /** Where the declaration names it, which is where all that it gives is traced to. */
  readonly from: Trace;
}

/** Opens what was fetched for a declaration's source; undefined where nothing was. `at` are the fields that name it, what tells its version first. */
export async function openFetched(need: Need, path: string, declared: Declared, at: readonly Path[], { side, read }: Surroundings): Promise<FetchedSource | undefined> {
  const mount = await side.fetched?.open(need, path);
  if (mount === undefined) return undefined;
  // What the charts in it depend on is read from these.
  await read(entriesWithin(side.index, mount.folder).filter(({ type, path: file }) => type === 'file' && /^(Chart|requirements)\.yaml$/.test(baseName(file))).map(({ path: file }) => file));
  const [first = []] = at;
  const trace = at.map((field) => declared.object.trace(field)).find(({ certainty }) => certainty === 'exact') ?? declared.object.trace(first);
  const { place } = mount;
  return {
    folder: mount.folder,
    notes: place.isFloating ? [{ code: 'fetched', message: `Rendered from what was fetched: ${placeInWords(need, place)}. A controller may get something newer.`, need, ...placeAt(declared, first) }] : [],
    from: trace.certainty === 'exact' ? { ...trace, certainty: 'file' } : trace,
  };
}

/** A path of what was fetched, as it stands among the side's files. */
export function withinFetched({ folder }: FetchedSource, path: string): string {
  return path === '' ? folder : inFolder(folder, path);
}
