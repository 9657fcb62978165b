import { ForgeError, type PullRequest, type Review, type Verdict } from '../forge.ts';
import { GraphQLRefusal, statusOf, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { moved } from './files.ts';
import { readApprovals, readReviewFacts, textReview, toReviews } from './reviews.ts';

export interface NewVerdict {
  readonly verdict: Verdict;
  readonly body: string;
  /** The head that was on screen. */
  readonly commit: string;
}

/**
 * Submits a verdict for the head that was seen. GitLab takes a verdict and a text apart: the verdict goes first, as it is the
 * one that a moved head makes wrong, and a second try after the text was refused does not give it twice.
 */
export async function submitVerdict(connection: Connection, pullRequest: PullRequest, { verdict, body, commit }: NewVerdict): Promise<Review> {
  if (verdict === 'comment') return writeText(connection, pullRequest, body, commit);
  await (verdict === 'approve' ? approve(connection, pullRequest, commit) : requestChanges(connection, pullRequest, commit));
  if (body.trim() !== '') {
    try {
      await writeText(connection, pullRequest, body, commit);
    } catch (error) {
      throw error instanceof ForgeError ? textLost(error, verdict) : error;
    }
  }
  return readBack(connection, pullRequest, { verdict, body, commit });
}

function writeText({ api, write }: Connection, { repository, number }: PullRequest, body: string, commit: string): Promise<Review> {
  return write(async () => textReview(await api().notes.create(projectOf(repository), number, body), commit));
}

/** `sha` makes GitLab refuse with 409 when the head has moved (REST API, "Approve merge request"). */
async function approve({ api, read, write }: Connection, pullRequest: PullRequest, commit: string): Promise<void> {
  const { repository, number } = pullRequest;
  const refusal = await write(async () => {
    try {
      await api().approvals.approve(projectOf(repository), number, { sha: commit });
      return undefined;
    } catch (error) {
      const status = statusOf(error);
      if (status !== 401 && status !== 409) throw error;
      return status;
    }
  });
  if (refusal === undefined) return;
  const now = await read(undefined, async () => {
    const [{ sha, author }, approvals, { username }] = await Promise.all([api().mergeRequests.show(projectOf(repository), number), readApprovals(api(), pullRequest), api().users.showCurrentUser()]);
    return { sha, isOwn: author.username === username, hasApproved: (approvals.approved_by ?? []).some(({ user }) => user.username === username) };
  });
  if (now.sha !== commit) throw moved(commit, now.sha);
  // GitLab answers 401 to a token that it knows when its account may not approve, and when it has approved already.
  if (now.hasApproved) return;
  throw now.isOwn
    ? new ForgeError('refused', 'This project does not let authors approve their own merge request.', { status: 401, advice: 'Ask a colleague to review it; you can still comment.' })
    : new ForgeError('forbidden', 'Your account may not approve this merge request.', { status: 401, advice: 'Ask those who own the project for the role Developer, or comment instead. Where approvals need a sign-in, approve on the web page.' });
}

/** GraphQL, `mergeRequestRequestChanges`, in GitLab 16.9 and later: takes no head, so it is looked at right before. */
async function requestChanges({ api, read, write }: Connection, pullRequest: PullRequest, commit: string): Promise<void> {
  const { repository, number } = pullRequest;
  const { sha } = await read(undefined, () => api().mergeRequests.show(projectOf(repository), number));
  if (sha !== commit) throw moved(commit, sha);
  await write(() => mutate(api(), pullRequest, 'mergeRequestRequestChanges'));
}

/** Takes back the account's own request for changes (GitLab Premium). */
export async function withdrawRequest({ api, write }: Connection, pullRequest: PullRequest): Promise<void> {
  await write(() => mutate(api(), pullRequest, 'mergeRequestDestroyRequestedChanges'));
}

async function mutate(api: GitLabApi, { repository, number }: PullRequest, name: string): Promise<void> {
  const mutation = `mutation($path: ID!, $iid: String!) { ${name}(input: { projectPath: $path, iid: $iid }) { errors } }`;
  try {
    const data = await api.graphql<Readonly<Record<string, { readonly errors?: readonly string[] } | null>>>(mutation, { path: projectOf(repository), iid: String(number) });
    const errors = data[name]?.errors ?? [];
    if (errors.length === 0) return;
    const notReviewer = errors.some((error) => /reviewer/i.test(error));
    throw new ForgeError('refused', `GitLab refused. It says: ${errors.join('; ')}.`, {
      advice: notReviewer ? 'Only reviewers can request changes on GitLab. Add yourself as a reviewer, then send this again; or comment instead.' : 'Refresh and try again; if it is refused again, try it on the web page.',
    });
  } catch (error) {
    if (!(error instanceof GraphQLRefusal)) throw error;
    const unknown = /doesn't exist on type/.test(error.message);
    throw new ForgeError('refused', unknown ? 'This GitLab server does not know requests for changes.' : 'GitLab does not let your account do this.', {
      advice: 'Comment instead: open threads hold a merge request back where the project asks for resolved threads.',
    });
  }
}

/** The review as it is listed, so that it is known by the same id; where it cannot be read, what is known of it. */
async function readBack({ api, read }: Connection, pullRequest: PullRequest, { verdict, body, commit }: NewVerdict): Promise<Review> {
  const state = verdict === 'approve' ? 'approved' as const : 'changes-requested' as const;
  try {
    return await read(undefined, async () => {
      const [{ id, username }, facts] = await Promise.all([api().users.showCurrentUser(), readReviewFacts(api(), pullRequest)]);
      const listed = toReviews(facts).filter((review) => review.author === username && review.state === state).at(-1);
      return listed ?? { id: -id, author: username, state, body, commit, submittedAt: new Date().toISOString() };
    });
  } catch {
    return { id: 0, author: '', state, body, commit, submittedAt: new Date().toISOString() };
  }
}

function textLost(error: ForgeError, verdict: Verdict): ForgeError {
  const done = verdict === 'approve' ? 'The merge request is approved' : 'Changes are requested';
  return new ForgeError(error.kind, `${done}, but the text did not arrive. ${error.message}`, {
    advice: `Send it again: what was done is not done twice. ${error.advice}`, outcomeUnknown: error.outcomeUnknown,
    ...(error.status === undefined ? {} : { status: error.status }), ...(error.retryAt === undefined ? {} : { retryAt: error.retryAt }),
  });
}
