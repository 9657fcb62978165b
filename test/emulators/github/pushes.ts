/**
 * What a push does to the pull requests of its branch. GitHub documentation: "Dismiss stale pull request approvals when new
 * commits are pushed" ("About protected branches"); GraphQL, objects HeadRefForcePushedEvent and ReviewDismissedEvent.
 */
import { gitText } from '../git/git.ts';
import { headOf, type Hub, type RepositoryState } from './hub.ts';
import { noteHead } from './pullRequests.ts';
import { storedReviews } from './reviewState.ts';
import { protectionOf } from './settings.ts';
import { note } from './timelineLog.ts';

/** Takes the branch's new tip for the head of its open pull requests. */
export async function notePush(hub: Hub, repository: RepositoryState, branch: string, login: string): Promise<void> {
  for (const pull of repository.pulls.values()) {
    if (pull.headRef !== branch) continue;
    const before = (await gitText(repository.gitDir, ['rev-parse', `refs/pull/${pull.number}/head`])).trim();
    const after = await headOf(repository, pull);
    if (before === after) continue;
    await noteHead(repository, pull);
    const forced = await gitText(repository.gitDir, ['merge-base', '--is-ancestor', before, after]).then(() => false, () => true);
    if (forced) note(pull, 'HeadRefForcePushedEvent', login, { before, after });
    pull.autoMerge = forced ? undefined : pull.autoMerge;
    const stored = (await hub.core.send('GET', `/repos/${repository.fullName}/pulls/${pull.number}`, { token: hub.tokenOf(pull.author) })).body as { title: string };
    // As on GitHub, a push counts as an update of the pull request.
    await hub.core.send('PATCH', `/repos/${repository.fullName}/pulls/${pull.number}`, { token: hub.tokenOf(pull.author), body: { title: stored.title } });
    if (!protectionOf(repository.settings).dismissStale) continue;
    for (const review of await storedReviews(hub, repository, pull.number)) {
      if (review['state'] !== 'APPROVED') continue;
      await hub.core.send('PUT', `/repos/${repository.fullName}/pulls/${pull.number}/reviews/${Number(review['id'])}/dismissals`, { token: hub.tokenOf(pull.author), body: { message: 'Stale' } });
      repository.dismissedBodies.set(Number(review['id']), String(review['body']));
      note(pull, 'ReviewDismissedEvent', login, { message: null, review: Number(review['id']) });
    }
  }
}
