/**
 * What has happened to a pull request, the oldest first. GitHub documentation: GraphQL, union PullRequestTimelineItems.
 */
import { readCommits } from '../commits.ts';
import { nodeId } from '../gitObjects.ts';
import { headOf, listAll, type PullState, type RepositoryState } from '../hub.ts';
import { loginOf, storedReviews } from '../reviewState.ts';
import type { TimelineEntry } from '../timelineLog.ts';
import { commitObject } from './commits.ts';
import { reviewObject } from './pullRequest.ts';
import type { Scope } from './scope.ts';
import { userObject } from './users.ts';

export async function timelineItems(scope: Scope, repository: RepositoryState, pull: PullState): Promise<object[]> {
  const { hub } = scope;
  const reviews = (await storedReviews(hub, repository, pull.number)).filter((review) => review['state'] !== 'PENDING' || loginOf(review) === scope.login);
  const comments = await listAll(hub, `/repos/${repository.fullName}/issues/${pull.number}/comments`, scope.credentials);
  const commits = await readCommits(repository, [`${pull.baseSha}..${await headOf(repository, pull)}`], hub);
  const dated = [
    ...commits.reverse().map((commit) => ({ at: '', item: { __typename: 'PullRequestCommit', id: nodeId('PRC', repository, commit.sha), url: commit.html_url, commit: () => commitObject(scope, repository, commit.sha) } })),
    ...reviews.map((review) => ({ at: String((review['submitted_at'] as string | null) ?? '9'), item: reviewObject(scope, repository, review) })),
    ...comments.map((comment) => ({ at: String(comment['created_at']), item: { __typename: 'IssueComment', id: nodeId('IC', repository, String(comment['id'])), author: userObject(hub, loginOf(comment)), body: comment['body'], createdAt: comment['created_at'], url: comment['html_url'] } })),
    ...pull.events.map((entry) => ({ at: entry.at, item: entryObject(scope, repository, pull, entry) })),
  ];
  return dated.sort((a, b) => a.at.localeCompare(b.at)).map(({ item }) => item);
}

function entryObject(scope: Scope, repository: RepositoryState, pull: PullState, { type, actor, at, id, fields }: TimelineEntry): object {
  const common = { __typename: type, id: nodeId('EV', repository, `${pull.number}:${id}`), actor: userObject(scope.hub, actor), createdAt: at };
  switch (type) {
    case 'HeadRefForcePushedEvent':
      return { ...common, beforeCommit: { oid: fields['before'] }, afterCommit: { oid: fields['after'] } };
    case 'ReviewRequestedEvent':
    case 'ReviewRequestRemovedEvent':
      return { ...common, requestedReviewer: userObject(scope.hub, String(fields['reviewer'])) };
    case 'RenamedTitleEvent':
      return { ...common, previousTitle: fields['from'], currentTitle: fields['to'] };
    case 'BaseRefChangedEvent':
      return { ...common, previousRefName: fields['from'], currentRefName: fields['to'] };
    case 'ReviewDismissedEvent':
      return { ...common, dismissalMessage: fields['message'], url: `${scope.hub.url}/${repository.fullName}/pull/${pull.number}` };
    case 'MergedEvent':
      return { ...common, commit: { oid: fields['commit'] }, mergeRefName: pull.baseRef, url: `${scope.hub.url}/${repository.fullName}/pull/${pull.number}` };
    default:
      return common;
  }
}
