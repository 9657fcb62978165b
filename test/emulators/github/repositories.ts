/**
 * A repository with what its owners have set, and the counts that emulate leaves out.
 * GitHub documentation: "REST API endpoints for repositories", "Get a repository".
 */
import { succeeded } from './hub.ts';
import { credentialsOf, type Route } from './route.ts';

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    handle: async (request, { repository: { settings, fullName } }, hub) => {
      const { body } = succeeded(await hub.core.send('GET', `/repos/${fullName}`, credentialsOf(request)));
      return {
        status: 200,
        body: {
          ...(body as object),
          network_count: 0,
          subscribers_count: 0,
          allow_merge_commit: settings.methods.includes('merge'),
          allow_squash_merge: settings.methods.includes('squash'),
          allow_rebase_merge: settings.methods.includes('rebase'),
          allow_auto_merge: settings.autoMerge,
          delete_branch_on_merge: settings.deleteBranchOnMerge,
        },
      };
    },
  },
];
