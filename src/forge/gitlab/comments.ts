import { ForgeError, type NewComment, type PullRequest, type ReviewThread } from '../forge.ts';
import type { NewFileComment } from '../discussion.ts';
import { presentOf } from '../http/shape.ts';
import { mergeRequestPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import { isLeftOut, toChangedFile, type GitLabDiff } from './diff.ts';
import { computedDiff } from './files.ts';
import { filePosition, linePosition, type Position } from './positions.ts';
import { toThread, type GitLabDiscussion, type NoteUrl } from './threads.ts';
import { listVersions, versionAt, type Version, type VersionDiffs } from './versions.ts';

/** Where comments that are to be written stand; reads only. */
export async function positionsOf(api: GitLabApi, diffs: VersionDiffs, pullRequest: PullRequest, comments: readonly (NewComment | NewFileComment)[]): Promise<readonly (Position | ForgeError)[]> {
  if (comments.length === 0) return [];
  const versions = await listVersions(api, pullRequest);
  return Promise.all(comments.map(async (comment) => {
    try {
      const version = versionAt(versions, comment.commit);
      const file = findFile(await diffs.get(api, pullRequest, version), comment.path);
      return 'line' in comment ? await linePosition(comment, file, await patchOf(api, pullRequest, file, version), version) : filePosition(file, version);
    } catch (error) {
      // One comment that GitLab would not take holds back no other.
      if (error instanceof ForgeError) return error;
      throw error;
    }
  }));
}

function findFile(diffs: readonly GitLabDiff[], path: string): GitLabDiff {
  const found = diffs.find((diff) => diff.new_path === path) ?? diffs.find((diff) => diff.old_path === path);
  if (found === undefined) {
    throw new ForgeError('refused', `The merge request does not change ${path}, and GitLab takes comments only on files that it changes.`, { advice: 'Comment on a file of the change, or on the merge request as a whole.' });
  }
  return found;
}

async function patchOf(api: GitLabApi, { repository }: PullRequest, file: GitLabDiff, { baseSha, headSha }: Version): Promise<string | undefined> {
  return isLeftOut(file) ? (await computedDiff(api, projectOf(repository), file, { base: baseSha, head: headSha })).patch : toChangedFile(file).patch;
}

/** Writes a thread at a position. (gitbeaker would send it as a form, which holds no numbers.) */
export async function createThread(api: GitLabApi, pullRequest: PullRequest, body: string, position: Position, commit: string, noteUrl: NoteUrl): Promise<ReviewThread> {
  const path = `${mergeRequestPath(projectOf(pullRequest.repository), pullRequest.number)}/discussions`;
  return presentOf(toThread(await api.send<GitLabDiscussion>('post', path, { body, position }), commit, noteUrl), 'position');
}
