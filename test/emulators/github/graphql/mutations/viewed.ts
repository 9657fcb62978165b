/**
 * GitHub documentation: GraphQL, mutations markFileAsViewed, unmarkFileAsViewed; "Marking a file as viewed".
 */
import { headOf } from '../../hub.ts';
import { pullRequestDiff } from '../../pullRequestFiles.ts';
import { readPullId } from '../ids.ts';
import { pullRequestObject } from '../pullRequest.ts';
import { GraphQlError, type Scope } from '../scope.ts';

interface Input {
  readonly input: { readonly pullRequestId: string; readonly path: string };
}

async function setViewed(scope: Scope, { pullRequestId, path }: Input['input'], viewed: boolean): Promise<object> {
  const { repository, pull } = readPullId(scope.hub, pullRequestId);
  const file = (await pullRequestDiff(repository, pull, await headOf(repository, pull))).find((one) => one.path === path);
  if (file === undefined) throw new GraphQlError('UNPROCESSABLE', `Could not find a file with path \`${path}\` in this pull request.`);
  const files = pull.viewed.get(scope.login) ?? new Map<string, string>();
  pull.viewed.set(scope.login, files);
  if (viewed) files.set(path, file.blob);
  else files.delete(path);
  return { pullRequest: await pullRequestObject(scope, repository, pull) };
}

export const viewedMutations = {
  markFileAsViewed: ({ input }: Input, scope: Scope) => setViewed(scope, input, true),
  unmarkFileAsViewed: ({ input }: Input, scope: Scope) => setViewed(scope, input, false),
};
