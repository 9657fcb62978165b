import type { RepositoryRef } from '../forge.ts';
import type { Authoring } from '../merging.ts';
import { textOf } from '../http/shape.ts';
import { projectPath } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { getMergeRequest, isPrepared, withBases } from './readMergeRequests.ts';
import type { GitLabMergeRequest } from './mergeRequests.ts';
import { readSettings } from './mergeState.ts';
import { userId } from './people.ts';

export function authoringOf({ api, read, write }: Connection): Authoring {
  return {
    defaultBranch: (repository, signal) => read(signal, async (request) => textOf((await readSettings(api(request.signal), projectOf(repository))).default_branch, 'default_branch')),

    createPullRequest: async (repository: RepositoryRef, { title, body, head, base, draft, reviewers }) => {
      const reviewerIds = (await read(undefined, () => Promise.all(reviewers.map((login) => userId(api(), login))))).filter((id) => id !== undefined);
      const { iid } = await write(() => api().mergeRequests.create(projectOf(repository), head, base, draft ? `Draft: ${title}` : title, {
        description: body, ...(reviewerIds.length === 0 ? {} : { reviewerIds }),
      }));
      return read(undefined, () => getMergeRequest(api(), repository, iid));
    },

    editPullRequest: ({ repository, number }, { title, body, base }) => write(async () => {
      await api().mergeRequests.edit(projectOf(repository), number, { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { description: body }), ...(base === undefined ? {} : { targetBranch: base }) });
    }),

    findOpenFrom: (repository, branch, signal) => read(signal, async (request) => {
      const gitlab = api(request.signal);
      const { data } = await gitlab.get<readonly GitLabMergeRequest[]>(`${projectPath(projectOf(repository))}/merge_requests`, { state: 'opened', source_branch: branch, order_by: 'updated_at', sort: 'desc' });
      return (await withBases(gitlab, data.filter(isPrepared).slice(0, 1), repository))[0];
    }),
  };
}
