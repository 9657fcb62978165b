/**
 * Repositories and their branches. GitHub documentation: GraphQL, objects Repository, Ref, RefUpdateRule.
 */
import { resolveCommit } from '../../git/git.ts';
import { nodeId } from '../gitObjects.ts';
import type { RepositoryState } from '../hub.ts';
import { permissionOf } from '../settings.ts';
import { gitObject } from './commits.ts';
import { connection, type PageArguments } from './connection.ts';
import { pullRequestObject } from './pullRequest.ts';
import { GraphQlError, type Scope } from './scope.ts';
import { userObject } from './users.ts';

export function repositoryObject(scope: Scope, repository: RepositoryState): object {
  const { settings } = repository;
  const { hub, login } = scope;
  const people = ({ query, ...args }: PageArguments & { readonly query?: string | null }) => connection('users', hub.logins.filter((one) => one.startsWith((query ?? '').toLowerCase())).map((one) => userObject(hub, one)), args);
  return {
    __typename: 'Repository',
    id: nodeId('R', repository, ''),
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: { __typename: 'Organization', login: repository.owner, id: nodeId('O', repository, repository.owner) },
    isArchived: false,
    viewerPermission: permissionOf(settings, login),
    mergeCommitAllowed: settings.methods.includes('merge'),
    squashMergeAllowed: settings.methods.includes('squash'),
    rebaseMergeAllowed: settings.methods.includes('rebase'),
    autoMergeAllowed: settings.autoMerge,
    deleteBranchOnMerge: settings.deleteBranchOnMerge,
    mentionableUsers: people,
    assignableUsers: people,
    pullRequest: ({ number }: { readonly number: number }) => {
      const pull = repository.pulls.get(number);
      if (pull === undefined) throw new GraphQlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullRequestObject(scope, repository, pull);
    },
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) => gitObject(scope, repository, oid ?? expression ?? ''),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => refObject(scope, repository, qualifiedName.replace(/^refs\/heads\//, '')),
  };
}

export async function refObject(scope: Scope, repository: RepositoryState, branch: string): Promise<object | null> {
  const sha = await resolveCommit(repository.gitDir, `refs/heads/${branch}`);
  if (sha === undefined) return null;
  const { protection } = repository.settings;
  const isBase = [...repository.pulls.values()].some(({ baseRef }) => baseRef === branch);
  return {
    id: nodeId('REF', repository, `refs/heads/${branch}`),
    name: branch,
    prefix: 'refs/heads/',
    target: { __typename: 'Commit', oid: sha, id: nodeId('C', repository, sha) },
    // Who may not administer the repository sees only this of its branch protection.
    branchProtectionRule: protection === undefined || !isBase || permissionOf(repository.settings, scope.login) !== 'ADMIN' ? null : { dismissesStaleReviews: protection.dismissStale },
    refUpdateRule: protection === undefined || !isBase ? null : {
      pattern: branch,
      requiredApprovingReviewCount: protection.requiredApprovals === 0 ? null : protection.requiredApprovals,
      requiresCodeOwnerReviews: protection.codeOwners,
      requiresConversationResolution: protection.conversations,
      requiredStatusCheckContexts: protection.requiredChecks,
    },
  };
}
