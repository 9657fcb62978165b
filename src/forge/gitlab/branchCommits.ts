import { ForgeError, type PullRequest } from '../forge.ts';
import type { FileChange } from '../merging.ts';
import { textOf } from '../http/shape.ts';
import { projectPath, statusOf, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { moved } from './files.ts';
import type { GitLabMergeRequest } from './mergeRequests.ts';

interface BranchCommit {
  readonly expectedHead: string;
  readonly message: string;
  readonly files: readonly FileChange[];
}

/**
 * One commit on the head's branch (REST API, "Create a commit"). GitLab takes no expected head for a branch that is there
 * (`start_sha` with `force` would throw away what somebody has pushed meanwhile), so the head is looked at right before, and
 * `last_commit_id` makes GitLab refuse when a file of the commit has changed since.
 */
export async function commitToBranch({ api, read, write }: Connection, pullRequest: PullRequest, { expectedHead, message, files }: BranchCommit): Promise<string> {
  const { home, actions } = await read(undefined, async () => {
    const data = await api().mergeRequests.show(projectOf(pullRequest.repository), pullRequest.number) as unknown as GitLabMergeRequest;
    if (data.sha !== expectedHead) throw moved(expectedHead, data.sha ?? '');
    // The branch of a fork lives in the fork.
    const project = data.source_project_id ?? projectOf(pullRequest.repository);
    return { home: project, actions: await Promise.all(files.map((file) => actionOf(api(), project, file, expectedHead))) };
  });
  return write(async () => {
    try {
      const commit = await api().send<{ readonly id: string }>('post', `${projectPath(home)}/repository/commits`, { branch: pullRequest.headRef, commit_message: message, actions });
      return textOf(commit.id, 'id');
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      throw new ForgeError('refused', 'GitLab did not take the commit: the branch has changed meanwhile, or is protected.', { status: 400, advice: 'Refresh the merge request and apply the change to what is there now.' });
    }
  });
}

async function actionOf(api: GitLabApi, project: string | number, { path, content }: FileChange, ref: string): Promise<Readonly<Record<string, unknown>>> {
  const last = await lastCommit(api, project, path, ref);
  const known = last === undefined ? {} : { last_commit_id: last };
  if (content === undefined) {
    if (last === undefined) throw new ForgeError('refused', `${path} is not there, so it cannot be deleted.`, { advice: 'Refresh the merge request.' });
    return { action: 'delete', file_path: path, ...known };
  }
  return { action: last === undefined ? 'create' : 'update', file_path: path, encoding: 'base64', content: base64(content), ...known };
}

/** Undefined for a file that is not there. */
async function lastCommit(api: GitLabApi, project: string | number, path: string, ref: string): Promise<string | undefined> {
  try {
    return textOf((await api.files.show(project, path, ref)).last_commit_id, 'last_commit_id');
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
