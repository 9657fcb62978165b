import { ForgeError, type PullRequest } from '../forge.ts';
import { withdrawRequest } from './approve.ts';
import { projectOf, type Connection } from './connection.ts';
import { readReviewFacts, toReviews } from './reviews.ts';

/** Takes back a verdict of the account itself and says why; GitLab lets nobody take back another's. */
export async function dismiss(connection: Connection, pullRequest: PullRequest, review: number, message: string): Promise<void> {
  const { api, read, write } = connection;
  const project = projectOf(pullRequest.repository);
  const { found, me } = await read(undefined, async () => {
    const [facts, { username }] = await Promise.all([readReviewFacts(api(), pullRequest), api().users.showCurrentUser()]);
    return { found: toReviews(facts).find(({ id }) => id === review), me: username };
  });
  if (found === undefined) throw new ForgeError('not-found', 'The review is no longer there.', { advice: 'Refresh the merge request.' });
  if (found.author !== me) {
    throw new ForgeError('refused', `GitLab lets only ${found.author} take this verdict back.`, { advice: `Ask ${found.author}, or push to the branch where the project resets approvals on a push.` });
  }
  switch (found.state) {
    case 'approved':
      await write(() => api().approvals.unapprove(project, pullRequest.number));
      break;
    case 'changes-requested':
      await withdrawRequest(connection, pullRequest);
      break;
    case 'commented':
    case 'dismissed':
    case 'pending':
      throw new ForgeError('refused', 'There is no verdict to take back.', { advice: 'Refresh the merge request.' });
  }
  if (message.trim() !== '') await write(() => api().notes.create(project, pullRequest.number, message));
}
