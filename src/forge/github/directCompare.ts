import { structuredPatch } from 'diff';
import type { ChangedFile, ChangedFiles, RepositoryRef, TreeFile } from '../forge.ts';
import type { ReadRequest } from '../http/runner.ts';
import { listOf, presentOf } from '../http/shape.ts';
import { repositoryAt, type Connection } from './connection.ts';
import { toChangedFile } from './pullRequests.ts';
import { listFilesOfTree } from './trees.ts';

/** GitHub lists no more files of a comparison (REST, "Compare two commits"). */
const maxCompared = 300;

/** Files whose texts are fetched and compared here, and how many in one request. */
const maxPatched = 300;
const perRequest = 50;

/** The same limit as GitHub's for a single file's diff ("Limits for viewing content and diffs in a repository"). */
const maxBytes = 500_000;

/**
 * What differs between two commits. GitHub compares a commit with the merge base of both; where that is not the base itself,
 * as after a rebase, the two trees are compared here. Files beyond the first 300 of these come without a patch, and with no
 * counts of lines.
 */
export async function compareDirectly(connection: Connection, repository: RepositoryRef, base: string, head: string, request: ReadRequest): Promise<ChangedFiles> {
  const { repos } = connection.client.rest;
  if (base === head) return { files: [], missing: 0 };
  const { data } = await repos.compareCommitsWithBasehead({ ...repositoryAt(repository), basehead: `${base}...${head}`, per_page: 1, request });
  if (data.merge_base_commit?.sha === base) {
    const files = listOf(data.files, 'files');
    // A full list may have been cut off.
    if (files.length < maxCompared) return { files: files.map(toChangedFile), missing: 0 };
  }
  return { files: await compareTrees(connection, repository, base, head, request), missing: 0 };
}

interface Difference {
  readonly path: string;
  readonly before?: TreeFile;
  readonly after?: TreeFile;
}

async function compareTrees(connection: Connection, repository: RepositoryRef, base: string, head: string, request: ReadRequest): Promise<readonly ChangedFile[]> {
  const { git } = connection.client.rest;
  const list = (commit: string) => listFilesOfTree(commit, async (sha, recursive) =>
    (await git.getTree({ ...repositoryAt(repository), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}), request })).data);
  const [before, after] = await Promise.all([list(base), list(head)]);
  const differences = pairFiles(before, after);
  const texts = await readTexts(connection, repository, differences.slice(0, maxPatched).flatMap((one) => [one.before, one.after]), request);
  return differences.map((difference) => describe(difference, texts));
}

/** Files that are not the same in both, by path; one that went and one with its content that came are one that moved. */
function pairFiles(before: readonly TreeFile[], after: readonly TreeFile[]): readonly Difference[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const now = new Map(after.map((file) => [file.path, file]));
  const gone = new Map<string, TreeFile[]>();
  for (const file of before) if (!now.has(file.path)) gone.set(file.sha, [...(gone.get(file.sha) ?? []), file]);
  const changed = after.flatMap((file): readonly Difference[] => {
    const same = old.get(file.path) ?? gone.get(file.sha)?.pop();
    if (same === undefined) return [{ path: file.path, after: file }];
    return same.path === file.path && same.sha === file.sha ? [] : [{ path: file.path, before: same, after: file }];
  });
  const removed = [...gone.values()].flat().map((file): Difference => ({ path: file.path, before: file }));
  return [...changed, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The texts of files, by blob; binary and large ones are left out. */
async function readTexts({ graphql }: Connection, { owner, name }: RepositoryRef, files: readonly (TreeFile | undefined)[], request: ReadRequest): Promise<ReadonlyMap<string, string>> {
  const blobs = [...new Set(files.flatMap((file) => (file === undefined || file.type !== 'file' || (file.size ?? 0) > maxBytes ? [] : [file.sha])))];
  const texts = new Map<string, string>();
  type Answer = { readonly repository: Readonly<Record<string, { readonly text: string | null; readonly isTruncated: boolean } | null>> | null };
  for (let from = 0; from < blobs.length; from += perRequest) {
    const some = blobs.slice(from, from + perRequest);
    const fields = some.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`).join(' ');
    const { repository } = await graphql.query<Answer>(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`, { owner, repo: name }, request);
    for (const [index, sha] of some.entries()) {
      const blob = presentOf(presentOf(repository, 'repository')[`b${index}`], 'object');
      if (blob.text !== null && blob.text !== undefined && !blob.isTruncated) texts.set(sha, blob.text);
    }
  }
  return texts;
}

function describe({ path, before, after }: Difference, texts: ReadonlyMap<string, string>): ChangedFile {
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : before.path === path ? 'modified' : 'renamed';
  const named = { path, ...(status === 'renamed' && before !== undefined ? { previousPath: before.path } : {}), status } as const;
  const old = before === undefined ? '' : texts.get(before.sha);
  const now = after === undefined ? '' : texts.get(after.sha);
  const patch = old === undefined || now === undefined || old === now ? undefined : structuredPatch('a', 'b', old, now, '', '', { context: 3, timeout: 1_000 });
  if (patch === undefined) return old !== undefined && old === now ? { ...named, additions: 0, deletions: 0 } : named;
  const lines = patch.hunks.flatMap((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines]);
  return { ...named, additions: lines.filter((line) => line.startsWith('+')).length, deletions: lines.filter((line) => line.startsWith('-')).length, patch: lines.join('\n') };
}

/** Of nothing, the line before it is named (diffutils, "Detailed Description of Unified Format"). */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? String(start) : `${start},${count}`;
}
