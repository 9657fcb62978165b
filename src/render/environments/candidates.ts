import { loadContents, maxFileSize } from '../contents.ts';
import type { Contents } from '../contents.ts';
import { createCache } from '../leastRecentlyUsed.ts';
import type { RenderProblem } from '../rendered.ts';
import { folderOf } from '../repositoryPath.ts';
import type { Side } from '../side.ts';
import type { TreeEntry } from '../tree.ts';
import { deliverers } from './deliverers.ts';

/** Files that hold declarations, and what could not be looked through. */
export interface Candidates {
  readonly paths: ReadonlySet<string>;
  readonly problems: readonly RenderProblem[];
}

/** Whether files were found to hold declarations, by id of their content. */
const known = createCache<boolean>(500_000);

/** Files that are read together: their texts are let go before the next ones are read. */
const atOnce = 1_000;
/** Over a network each file is a request, of which hosts allow some thousands an hour. */
const mostOverNetwork = 400;

/** Whether a text may hold declarations of anyone who delivers. */
export function mayDeclare(text: string): boolean {
  return deliverers.some((deliverer) => deliverer.mayDeclare(text));
}

/** Finds the files that may declare what is delivered, and loads their texts. `changed` are looked through first. Rejects when the tree cannot be read. */
export async function findCandidates(side: Side, changed: ReadonlySet<string>, contents: Contents, signal: AbortSignal | undefined): Promise<Candidates> {
  const files = [...side.index.entries.values()].filter(({ path, type, size }) => type === 'file' && /\.(ya?ml|json|tpl)$/.test(path) && (size ?? 0) <= maxFileSize && !isOther(path));
  const unread = files.filter(({ id }) => known.get(id) === undefined && !contents.has(id));
  const { asked, left } = side.tree.isRemote === true ? likeliest(unread, changed) : { asked: unread, left: [] };
  for (const entry of files) {
    const text = known.get(entry.id) === undefined ? contents.get(entry.id) : undefined;
    if (text !== undefined) known.set(entry.id, mayDeclare(text), 1);
  }
  for (let at = 0; at < asked.length; at += atOnce) {
    signal?.throwIfAborted();
    const batch = new Map(asked.slice(at, at + atOnce).map((entry) => [entry.id, entry]));
    const texts = await side.tree.read([...batch.values()].map(({ path }) => path), signal);
    for (const { id, path } of batch.values()) {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`${path} was not given by ${side.tree.label}. Try again.`);
      const declares = mayDeclare(text);
      known.set(id, declares, 1);
      // What is no text is read as bytes, too, by whoever needs it.
      if ((declares || changed.has(path)) && text.length <= maxFileSize && !text.includes('\uFFFD')) contents.set(id, text);
    }
  }
  const paths = new Set(files.filter(({ id }) => known.get(id) === true).map(({ path }) => path));
  await loadContents(contents, side.tree, side.index, paths, signal);
  const problems: RenderProblem[] = left.length === 0 ? [] : [{
    code: 'not-known-offline',
    message: `${left.length} YAML files were not looked through for what Argo CD or Flux deliver, since each is a request to the host: among them those in ${foldersOf(left)}. Open a clone of the repository to have all of them read.`,
  }];
  return { paths, problems };
}

/** Files that no deployment is declared in, by where they are. */
function isOther(path: string): boolean {
  return /(^|\/)(node_modules|\.git[a-z]*|\.circleci|testdata)\//.test(path) || /(^|\/)(package(-lock)?|tsconfig|composer)\.json$/.test(path);
}

/** Which files are read when not all are: those that changed, then those that are named as declarations are. */
function likeliest(entries: readonly TreeEntry[], changed: ReadonlySet<string>): { readonly asked: readonly TreeEntry[]; readonly left: readonly TreeEntry[] } {
  const rank = ({ path }: TreeEntry): number => {
    if (changed.has(path)) return 0;
    if (/\/(charts|templates|crds)\/|values[^/]*\.ya?ml$|\.(json|tpl)$/.test(path)) return 4;
    if (/argo|appset|applicationset|application|gotk|flux|helmrelease/i.test(path)) return 1;
    return /(^|\/)(apps?|clusters?|bootstrap|environments?|releases?|root)\b/i.test(path) ? 2 : 3;
  };
  const sorted = entries.map((entry) => ({ entry, rank: rank(entry) })).sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return { asked: sorted.slice(0, mostOverNetwork), left: sorted.slice(mostOverNetwork) };
}

function foldersOf(entries: readonly TreeEntry[]): string {
  const folders = [...new Set(entries.map(({ path }) => folderOf(path) || 'the repository itself'))];
  return folders.length > 3 ? `${folders.slice(0, 3).join(', ')} and ${folders.length - 3} more folders` : folders.join(', ');
}
