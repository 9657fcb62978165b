/**
 * GitHub documentation: GraphQL, mutation createCommitOnBranch: contents in base64, and `expectedHeadOid` must be the tip.
 */
import { commitFiles, resolveCommit } from '../../../git/git.ts';
import { notePush } from '../../pushes.ts';
import { commitObject } from '../commits.ts';
import { GraphQlError, type Scope } from '../scope.ts';
import { requireWrite } from './permission.ts';

interface Input {
  readonly input: {
    readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
    readonly message: { readonly headline: string; readonly body?: string };
    readonly expectedHeadOid: string;
    readonly fileChanges?: { readonly additions?: readonly { readonly path: string; readonly contents: string }[]; readonly deletions?: readonly { readonly path: string }[] };
  };
}

export const commitMutations = {
  async createCommitOnBranch({ input: { branch, message, expectedHeadOid, fileChanges } }: Input, scope: Scope): Promise<object> {
    const repository = scope.hub.repositories.get(branch.repositoryNameWithOwner?.toLowerCase() ?? '');
    const name = branch.branchName ?? '';
    const tip = repository && (await resolveCommit(repository.gitDir, `refs/heads/${name}`));
    if (repository === undefined || tip === undefined) throw new GraphQlError('NOT_FOUND', `Could not resolve to a branch named '${name}'.`);
    requireWrite(scope, repository, 'CreateCommitOnBranch');
    if (tip !== expectedHeadOid) throw new GraphQlError('UNPROCESSABLE', `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`);
    const files = [
      ...(fileChanges?.additions ?? []).map(({ path, contents }): [string, Uint8Array] => {
        if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contents)) throw new GraphQlError('UNPROCESSABLE', `The contents of ${path} are not base64.`);
        return [path, Buffer.from(contents, 'base64')];
      }),
      ...(fileChanges?.deletions ?? []).map(({ path }): [string, null] => [path, null]),
    ];
    if (files.length === 0) throw new GraphQlError('UNPROCESSABLE', 'A commit needs changes.');
    const author = { name: scope.login, email: `${scope.login}@shop.example`, date: new Date().toISOString() };
    const text = [message.headline, ...(message.body === undefined || message.body === '' ? [] : [message.body])].join('\n\n');
    const sha = await commitFiles(repository.gitDir, { branch: name, message: text, author }, Object.fromEntries(files));
    await notePush(scope.hub, repository, name, scope.login);
    return { commit: await commitObject(scope, repository, sha), ref: null };
  },
};
