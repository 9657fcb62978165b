/** Versions and diffs of merge requests, out of the real repository (REST API, "Merge requests": diffs, versions). */
import { diffCommits, type FileDiff } from '../git/diff.ts';
import { gitText, resolveCommit } from '../git/git.ts';
import { followPositions } from './positions.ts';
import { ApiError, type Hub } from './route.ts';
import type { Limits, MergeRequest, Project, Version } from './state.ts';

export function latest(mr: MergeRequest): Version {
  const version = mr.versions.at(-1);
  if (version === undefined) throw new Error(`Merge request ${mr.iid} has no version.`);
  return version;
}

export async function tipOf(project: Project, branch: string): Promise<string | undefined> {
  return resolveCommit(project.gitDir, `refs/heads/${branch}`);
}

export async function mergeBase(project: Project, a: string, b: string): Promise<string | undefined> {
  try {
    return (await gitText(project.gitDir, ['merge-base', a, b])).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Makes a version when the source branch has moved; comments move along. Answers whether it has. */
export async function noteHead(project: Project, mr: MergeRequest, hub: Hub): Promise<boolean> {
  const head = await tipOf(project, mr.source);
  const start = await tipOf(project, mr.target);
  if (head === undefined || start === undefined || mr.versions.at(-1)?.head === head) return false;
  const base = await mergeBase(project, start, head);
  if (base === undefined) throw new ApiError(422, 'The branches have no history in common.');
  const before = mr.versions.at(-1);
  const version: Version = { id: hub.nextId(), head, base, start, createdAt: hub.now() };
  mr.versions.push(version);
  await gitText(project.gitDir, ['update-ref', `refs/merge-requests/${mr.iid}/head`, head]);
  if (before !== undefined) await followPositions(project.gitDir, mr, before, version);
  return true;
}

export function filesOf(project: Project, version: Version): Promise<readonly FileDiff[]> {
  return diffCommits(project.gitDir, version.base, version.head);
}

/** Files as the API shows them: without the diff of those that are over a limit. */
export function describeDiff(file: FileDiff, limits: Limits): Readonly<Record<string, unknown>> {
  const bytes = file.patch === undefined ? 0 : Buffer.byteLength(file.patch);
  const tooLarge = bytes > limits.diffBytes;
  const collapsed = !tooLarge && bytes > limits.collapsedBytes;
  const added = file.status === 'added';
  const removed = file.status === 'removed';
  return {
    old_path: file.previousPath ?? file.path, new_path: file.path, a_mode: added ? '0' : '100644', b_mode: removed ? '0' : '100644',
    new_file: added, renamed_file: file.status === 'renamed', deleted_file: removed, generated_file: false,
    diff: file.patch === undefined ? (file.status === 'renamed' ? '' : `Binary files a/${file.path} and b/${file.path} differ\n`) : collapsed || tooLarge ? '' : `${file.patch}\n`,
    collapsed, too_large: tooLarge,
  };
}
