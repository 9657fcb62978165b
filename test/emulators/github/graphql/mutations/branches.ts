/**
 * GitHub documentation: GraphQL, mutations updatePullRequestBranch and deleteRef; "Keeping your pull request in sync with the
 * base branch".
 */
import { gitText, resolveCommit } from '../../../git/git.ts';
import { headOf } from '../../hub.ts';
import { commitTree, identityOf, mergedTree, rebased } from '../../joining.ts';
import { notePush } from '../../pushes.ts';
import { note } from '../../timelineLog.ts';
import { readNodeId, readPullId } from '../ids.ts';
import { pullRequestObject } from '../pullRequest.ts';
import { GraphQlError, type Scope } from '../scope.ts';
import { requireWrite } from './permission.ts';

interface UpdateInput {
  readonly input: { readonly pullRequestId: string; readonly expectedHeadOid?: string; readonly updateMethod?: 'MERGE' | 'REBASE' };
}

export const branchMutations = {
  async updatePullRequestBranch({ input }: UpdateInput, scope: Scope): Promise<object> {
    const { repository, pull } = readPullId(scope.hub, input.pullRequestId);
    requireWrite(scope, repository, 'UpdatePullRequestBranch');
    const { gitDir } = repository;
    const head = await headOf(repository, pull);
    const base = (await resolveCommit(gitDir, `refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
    if (input.expectedHeadOid !== undefined && input.expectedHeadOid !== head) throw new GraphQlError('UNPROCESSABLE', "expected head sha didn't match current head ref.");
    if ((await gitText(gitDir, ['rev-list', '--count', `${head}..${base}`])).trim() === '0') throw new GraphQlError('UNPROCESSABLE', 'There are no new commits on the base branch.');
    const conflict = (): never => { throw new GraphQlError('UNPROCESSABLE', 'merge conflict between base and head'); };
    const next = input.updateMethod === 'REBASE'
      ? await rebased(gitDir, base, head, base, scope.login).catch(conflict)
      : await commitTree(gitDir, await mergedTree(gitDir, head, base).catch(conflict), [head, base], `Merge branch '${pull.baseRef}' into ${pull.headRef}`, identityOf(scope.login));
    await gitText(gitDir, ['update-ref', `refs/heads/${pull.headRef}`, next, head]);
    await notePush(scope.hub, repository, pull.headRef, scope.login);
    return { pullRequest: await pullRequestObject(scope, repository, pull) };
  },

  async deleteRef({ input }: { readonly input: { readonly refId: string } }, scope: Scope): Promise<object> {
    const { repository, key } = readNodeId(scope.hub, input.refId, ['REF']);
    requireWrite(scope, repository, 'DeleteRef');
    if ((await resolveCommit(repository.gitDir, key)) === undefined) throw new GraphQlError('NOT_FOUND', `Could not resolve to a node with the global id of '${input.refId}'`);
    const branch = key.replace('refs/heads/', '');
    if (branch === 'main') throw new GraphQlError('UNPROCESSABLE', `refusing to delete the current branch: ${key}`);
    await gitText(repository.gitDir, ['update-ref', '-d', key]);
    for (const pull of repository.pulls.values()) {
      if (pull.headRef !== branch || pull.mergeCommit !== undefined) continue;
      // A pull request whose branch goes is closed.
      await scope.hub.core.send('PATCH', `/repos/${repository.fullName}/pulls/${pull.number}`, { ...scope.credentials, body: { state: 'closed' } });
      note(pull, 'ClosedEvent', scope.login);
    }
    return {};
  },
};
