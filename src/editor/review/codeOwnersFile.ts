import type { PullRequest } from '../../forge/forge.ts';
import { type CodeOwners, type OwnersDialect, ownersPlaces, parseCodeOwners } from '../../review/owners/index.ts';
import type { HostTrees } from './hostTrees.ts';

/** The owners that a repository names on the branch that a pull request goes to; without a file where it names none. */
export interface OwnersFile {
  readonly file: CodeOwners | undefined;
}

/** Larger files count for nothing on GitHub (GitHub Docs, "About code owners", "CODEOWNERS file size"). */
const largest = 3 * 1024 * 1024;

/** Reads the owners of the target branch, which are the ones that count. */
export async function readOwners(trees: HostTrees, { repository, baseSha }: PullRequest, dialect: OwnersDialect, signal: AbortSignal): Promise<OwnersFile> {
  const tree = trees.tree(repository, baseSha);
  for (const path of ownersPlaces[dialect]) {
    const entry = await tree.entry(path, signal);
    if (entry === undefined) continue;
    const bytes = await tree.readBytes(entry, signal);
    return { file: bytes.byteLength > largest ? undefined : parseCodeOwners(new TextDecoder().decode(bytes), dialect, path) };
  }
  return { file: undefined };
}
