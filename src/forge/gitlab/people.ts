import type { Person } from '../discussion.ts';
import { ForgeError, type PullRequest, type RepositoryRef } from '../forge.ts';
import { projectPath, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import type { GitLabUser } from './mergeRequests.ts';

/** Members of a project, also of the groups around it, whose username or a part of whose name begins so (REST API, "Project members"). */
export async function findPeople(api: GitLabApi, repository: RepositoryRef, prefix: string): Promise<readonly Person[]> {
  const { data } = await api.get<readonly (GitLabUser & { readonly state?: string })[]>(`${projectPath(projectOf(repository))}/members/all`, { per_page: 50, ...(prefix === '' ? {} : { query: prefix }) });
  const wanted = prefix.toLowerCase();
  const begins = ({ username, name = '' }: GitLabUser): boolean => [username, ...name.split(/\s+/)].some((part) => part.toLowerCase().startsWith(wanted));
  // Who is a member of several groups is on the list several times.
  return [...new Map(data.filter((user) => user.state !== 'blocked' && begins(user)).map(({ username, name }) => [username, { login: username, ...(name === undefined ? {} : { name }) }])).values()];
}

/** The id of a username; undefined when there is no such user. */
export async function userId(api: GitLabApi, login: string): Promise<number | undefined> {
  const { data } = await api.get<readonly GitLabUser[]>('users', { username: login });
  return data.find(({ username }) => username.toLowerCase() === login.toLowerCase())?.id;
}

async function knownId(api: GitLabApi, login: string): Promise<number> {
  const id = await userId(api, login);
  if (id === undefined) throw new ForgeError('refused', `GitLab has no user ${login}.`, { advice: 'Check the name.' });
  return id;
}

/**
 * Asks people for a review: new reviewers are added, and those who are it already are asked again by the quick action
 * `/request_review` (GitLab documentation, "GitLab quick actions"), for which there is no other API.
 */
export async function requestReview({ api, read, write }: Connection, pullRequest: PullRequest, logins: readonly string[]): Promise<void> {
  const { repository, number } = pullRequest;
  const project = projectOf(repository);
  const { ids, fresh, again } = await read(undefined, async () => {
    const { reviewers } = await api().mergeRequests.show(project, number);
    const present = new Map((reviewers ?? []).map(({ username, id }) => [username.toLowerCase(), id]));
    const added = logins.filter((login) => !present.has(login.toLowerCase()));
    return { fresh: added, again: logins.filter((login) => present.has(login.toLowerCase())), ids: [...present.values(), ...await Promise.all(added.map((login) => knownId(api(), login)))] };
  });
  if (fresh.length > 0) {
    const { reviewers } = await write(() => api().mergeRequests.edit(project, number, { reviewerIds: [...ids] }));
    const kept = new Set((reviewers ?? []).map(({ username }) => username.toLowerCase()));
    const missing = fresh.filter((login) => !kept.has(login.toLowerCase()));
    if (missing.length > 0) {
      throw new ForgeError('refused', `GitLab did not take ${missing.join(' and ')} as a reviewer.`, { advice: 'GitLab Free takes one reviewer, and a reviewer needs access to the project.' });
    }
  }
  if (again.length > 0) await write(() => api().notes.create(project, number, `/request_review ${again.map((login) => `@${login}`).join(' ')}`));
}
