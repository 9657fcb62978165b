import type { PullRequest } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { mergeRequestPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import type { GitLabDiscussion, NoteUrl } from './threads.ts';

/** The address of a note: GitLab's pages scroll to it. */
export function noteUrlOf({ webUrl }: PullRequest): NoteUrl {
  return (id) => `${webUrl}#note_${id}`;
}

/** All discussions, and the head that tells which of them are outdated: it is read after them, so that none is called so by mistake. */
export async function readDiscussions(api: GitLabApi, { repository, number }: PullRequest): Promise<{ readonly discussions: readonly GitLabDiscussion[]; readonly headSha: string }> {
  const project = projectOf(repository);
  const discussions = await allPages(api.page<GitLabDiscussion>(`${mergeRequestPath(project, number)}/discussions`));
  return { discussions, headSha: (await api.mergeRequests.show(project, number)).sha };
}
