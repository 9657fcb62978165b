import { ForgeError, type PullRequest } from '../forge.ts';
import type { MergeMethod, Merging } from '../merging.ts';
import type { ReadRequest } from '../http/runner.ts';
import { presentOf, textOf } from '../http/shape.ts';
import { pullRequestAt, type Connection } from './connection.ts';
import { mergeStateQuery, toMergeState, type GraphQlMergeSettings, type GraphQlMergeState } from './mergeState.ts';
import { moved } from './moved.ts';
import type { NodeIds } from './nodeIds.ts';

const methods = { merge: 'MERGE', squash: 'SQUASH', rebase: 'REBASE' } as const satisfies Record<MergeMethod, string>;

interface HeadRef {
  readonly headRefName: string;
  readonly isInMergeQueue: boolean;
  readonly autoMergeRequest: { readonly enabledAt: string | null } | null;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly headRef: { readonly id: string; readonly target: { readonly oid: string } | null } | null;
}

const headQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    headRefName isInMergeQueue autoMergeRequest { enabledAt } headRepository { nameWithOwner } headRef { id target { oid } }
  } }
}`;

/** Merging on GitHub, and what leads to it. What GitHub lets happen later (auto-merge, queue) deletes no branch but as the repository is set. */
export function gitHubMerging({ client, graphql, read, write }: Connection, nodeIds: NodeIds): Merging {
  const { pulls } = client.rest;

  const readHead = ({ repository: { owner, name }, number }: PullRequest): Promise<HeadRef> => read(undefined, async (request: ReadRequest) => {
    const { repository } = await graphql.query<{ readonly repository: { readonly pullRequest: HeadRef | null } | null }>(headQuery, { owner, repo: name, number }, request);
    return presentOf(repository?.pullRequest, 'pullRequest');
  });

  const deleteBranch: Merging['deleteBranch'] = async (pullRequest) => {
    const { headRef } = await readHead(pullRequest);
    // Gone already is what was wanted.
    if (headRef === null) return;
    if (headRef.target?.oid !== pullRequest.headSha) throw moved(pullRequest.headSha, headRef.target?.oid ?? '', 'its branch was to be deleted');
    await write(() => graphql.mutate('mutation ($id: ID!) { deleteRef(input: { refId: $id }) { clientMutationId } }', { id: headRef.id }));
  };

  return {
    getMergeState: ({ repository: { owner, name }, number }, signal) => read(signal, async (request) => {
      type Answer = { readonly repository: (GraphQlMergeSettings & { readonly pullRequest: GraphQlMergeState | null }) | null };
      const { repository } = await graphql.query<Answer>(mergeStateQuery, { owner, repo: name, number }, request);
      return toMergeState(presentOf(repository?.pullRequest, 'pullRequest'), presentOf(repository, 'repository'));
    }),

    merge: async (pullRequest, { method, sha, title, message, deleteBranch: deletes, when }) => {
      if (when === 'now') {
        const merged = await write(async () => (await pulls.merge({
          ...pullRequestAt(pullRequest), sha, merge_method: method,
          ...(title === undefined ? {} : { commit_title: title }), ...(message === undefined ? {} : { commit_message: message }),
        })).data);
        const kept = deletes ? await whyKept(deleteBranch({ ...pullRequest, headSha: sha })) : undefined;
        return { sha: textOf(merged.sha, 'sha'), ...(kept === undefined ? {} : { branchKept: kept }) };
      }
      const id = await nodeIds.pullRequest(pullRequest);
      await write(() => (when === 'queue'
        ? graphql.mutate('mutation ($id: ID!, $sha: GitObjectID!) { enqueuePullRequest(input: { pullRequestId: $id, expectedHeadOid: $sha }) { mergeQueueEntry { position } } }', { id, sha })
        : graphql.mutate(
          `mutation ($id: ID!, $sha: GitObjectID!, $how: PullRequestMergeMethod!, $title: String, $message: String) {
            enablePullRequestAutoMerge(input: { pullRequestId: $id, expectedHeadOid: $sha, mergeMethod: $how, commitHeadline: $title, commitBody: $message }) { pullRequest { id } }
          }`,
          { id, sha, how: methods[method], title: title ?? null, message: message ?? null },
        )));
      return {};
    },

    cancelAutoMerge: async (pullRequest) => {
      const [{ isInMergeQueue, autoMergeRequest }, id] = await Promise.all([readHead(pullRequest), nodeIds.pullRequest(pullRequest)]);
      if (autoMergeRequest !== null) await write(() => graphql.mutate('mutation ($id: ID!) { disablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { id } } }', { id }));
      if (isInMergeQueue) await write(() => graphql.mutate('mutation ($id: ID!) { dequeuePullRequest(input: { id: $id }) { clientMutationId } }', { id }));
    },

    setDraft: async (pullRequest, draft) => {
      const id = await nodeIds.pullRequest(pullRequest);
      const change = draft ? 'convertPullRequestToDraft' : 'markPullRequestReadyForReview';
      await write(() => graphql.mutate(`mutation ($id: ID!) { ${change}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`, { id }));
    },

    updateBranch: async (pullRequest, sha, how) => {
      const id = await nodeIds.pullRequest(pullRequest);
      await write(() => graphql.mutate(
        `mutation ($id: ID!, $sha: GitObjectID!, $how: PullRequestBranchUpdateMethod!) {
          updatePullRequestBranch(input: { pullRequestId: $id, expectedHeadOid: $sha, updateMethod: $how }) { pullRequest { headRefOid } }
        }`,
        { id, sha, how: how === 'rebase' ? 'REBASE' : 'MERGE' },
      ));
    },

    deleteBranch,

    setState: (pullRequest, state) => write(async () => {
      await pulls.update({ ...pullRequestAt(pullRequest), state });
    }),

    commitToBranch: async (pullRequest, { expectedHead, message, files }) => {
      const { headRefName, headRepository } = await readHead(pullRequest);
      if (headRepository === null) throw new ForgeError('refused', 'The repository that the pull request comes from is gone.', { advice: 'Nothing can be committed to it any more.' });
      const [headline = '', ...body] = message.split('\n');
      const input = {
        branch: { repositoryNameWithOwner: headRepository.nameWithOwner, branchName: headRefName },
        message: { headline, body: body.join('\n').trim() },
        expectedHeadOid: expectedHead,
        fileChanges: {
          additions: files.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, contents: toBase64(content) }])),
          deletions: files.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
        },
      };
      type Answer = { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null };
      return write(async () => {
        const { createCommitOnBranch } = await graphql.mutate<Answer>('mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }', { input });
        return textOf(createCommitOnBranch?.commit?.oid, 'oid');
      });
    },
  };
}

/** The merge has happened whatever becomes of the branch. */
async function whyKept(deleting: Promise<void>): Promise<string | undefined> {
  try {
    await deleting;
    return undefined;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return `${error.message} ${error.advice}`;
  }
}

function toBase64(content: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < content.length; from += 0x8000) binary += String.fromCharCode(...content.subarray(from, from + 0x8000));
  return btoa(binary);
}
