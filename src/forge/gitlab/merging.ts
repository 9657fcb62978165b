import { ForgeError, type PullRequest } from '../forge.ts';
import type { MergeRequest, Merging } from '../merging.ts';
import { projectPath, statusOf, type GitLabApi } from './api.ts';
import { commitToBranch } from './branchCommits.ts';
import { projectOf, type Connection } from './connection.ts';
import { moved } from './files.ts';
import { getMergeState, readMergeable } from './mergeState.ts';

const draftMark = /^\s*(?:\[draft\]|\(draft\)|draft:)\s*/i;

/** How often, and after how many milliseconds each time, is asked whether a rebase is over. */
const rebaseLooks = 20;
const rebaseWait = 500;

export function mergingOf(connection: Connection): Merging {
  const { api, read, write } = connection;
  return {
    getMergeState: (pullRequest, signal) => read(signal, (request) => getMergeState(api(request.signal), pullRequest)),

    merge: (pullRequest, merge) => mergeNow(connection, pullRequest, merge),

    cancelAutoMerge: ({ repository, number }) => write(async () => {
      await api().mergeRequests.cancelOnPipelineSuccess(projectOf(repository), number);
    }),

    setDraft: async ({ repository, number }, draft) => {
      const { title } = await read(undefined, () => api().mergeRequests.show(projectOf(repository), number));
      if (draftMark.test(title) === draft) return;
      await write(() => api().mergeRequests.edit(projectOf(repository), number, { title: draft ? `Draft: ${title}` : title.replace(draftMark, '') }));
    },

    updateBranch: (pullRequest, sha, how) => updateBranch(connection, pullRequest, sha, how),

    deleteBranch: ({ repository, headRef }) => write(async () => {
      await api().branches.remove(projectOf(repository), headRef);
    }),

    setState: ({ repository, number }, state) => write(async () => {
      await api().mergeRequests.edit(projectOf(repository), number, { stateEvent: state === 'open' ? 'reopen' : 'close' });
    }),

    commitToBranch: (pullRequest, commit) => commitToBranch(connection, pullRequest, commit),
  };
}

interface Merged {
  readonly state: string;
  readonly merge_commit_sha?: string | null;
  readonly squash_commit_sha?: string | null;
  readonly sha?: string;
}

/** `sha` makes GitLab refuse with 409 when the head has moved (REST API, "Merge a merge request"). */
async function mergeNow(connection: Connection, pullRequest: PullRequest, merge: MergeRequest): Promise<{ readonly sha?: string }> {
  const { api, read, write } = connection;
  const { repository, number } = pullRequest;
  const project = projectOf(repository);
  const squash = merge.method === 'squash';
  const message = [merge.title, merge.message].filter((part) => part !== undefined && part !== '').join('\n\n');
  const refusal = await write(async () => {
    try {
      if (merge.when === 'queue') {
        await api().send('post', `${projectPath(project)}/merge_trains/merge_requests/${number}`, { sha: merge.sha, squash });
        return {};
      }
      const data = await api().mergeRequests.merge(project, number, {
        sha: merge.sha, squash, shouldRemoveSourceBranch: merge.deleteBranch, ...(merge.when === 'when-ready' ? { autoMerge: true } : {}),
        ...(message === '' ? {} : squash ? { squashCommitMessage: message } : { mergeCommitMessage: message }),
      }) as Merged;
      const sha = data.state === 'merged' ? data.merge_commit_sha ?? data.squash_commit_sha ?? data.sha : undefined;
      return sha === undefined ? {} : { sha };
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || ![400, 401, 405, 406, 409, 422].includes(status)) throw error;
      return status;
    }
  });
  if (typeof refusal !== 'number') return refusal;
  const [state, me] = await read(undefined, () => Promise.all([getMergeState(api(), pullRequest), isSignedIn(api())]));
  if (!me) throw new ForgeError('unauthorized', `${connection.name} does not accept your sign-in.`, { status: 401, advice: "Sign in again: run 'GitOps Review: Sign In'." });
  if (state.headSha !== merge.sha) throw moved(merge.sha, state.headSha);
  const because = state.pending ? 'GitLab is still checking whether it can be merged.' : state.reasons.join(' ');
  throw new ForgeError(refusal === 401 ? 'forbidden' : 'refused', `GitLab did not merge.${because === '' ? '' : ` ${because}`}`, { status: refusal, advice: state.pending ? 'Try again in a moment.' : 'Do what is missing, then merge again.' });
}

/** GitLab answers 401 both to a token that it does not accept and to an account that may not merge. */
async function isSignedIn(api: GitLabApi): Promise<boolean> {
  try {
    await api.users.showCurrentUser();
    return true;
  } catch (error) {
    if (statusOf(error) === 401) return false;
    throw error;
  }
}

/** REST API, "Rebase a merge request": it takes no head, so that is looked at right before; what came of it is told later. */
async function updateBranch({ api, read, write }: Connection, pullRequest: PullRequest, sha: string, how: 'merge' | 'rebase'): Promise<void> {
  if (how === 'merge') {
    throw new ForgeError('refused', 'GitLab cannot merge the target branch into the branch of a merge request.', { advice: 'Rebase it instead, or merge in a clone and push.' });
  }
  const { repository, number } = pullRequest;
  const before = await read(undefined, () => readMergeable(api(), pullRequest));
  if (before.sha !== sha) throw moved(sha, before.sha ?? '');
  await write(() => api().mergeRequests.rebase(projectOf(repository), number));
  for (let look = 0; look < rebaseLooks; look++) {
    const { rebase_in_progress: busy, merge_error: failure } = await read(undefined, () => readMergeable(api(), pullRequest));
    if (busy !== true) {
      if (failure) throw new ForgeError('refused', `GitLab could not rebase the branch. It says: ${failure}`, { advice: 'Rebase in a clone, resolve the conflicts there, and push.' });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, rebaseWait));
  }
  throw new ForgeError('server', 'GitLab is still rebasing the branch.', { advice: 'Refresh the merge request in a moment.', outcomeUnknown: true });
}
