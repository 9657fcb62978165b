import type { PullRequestReviewDecision } from '@octokit/graphql-schema';
import type { ApprovalRule, Approvals, Approving } from '../approvals.ts';
import { ForgeError } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import type { ReadRequest } from '../http/runner.ts';
import { presentOf } from '../http/shape.ts';
import { pullRequestAt, repositoryAt, type Connection } from './connection.ts';
import { allNodes, type Connected } from './graphql.ts';
import { loginOf } from './pullRequests.ts';

interface Opinion {
  readonly author: { readonly login: string } | null;
  readonly state: string;
  readonly authorCanPushToRepository: boolean;
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly state: string;
      readonly locked: boolean;
      readonly viewerDidAuthor: boolean;
      readonly reviewDecision: PullRequestReviewDecision | null;
      readonly latestOpinionatedReviews: Connected<Opinion> | null;
      readonly baseRef: {
        readonly refUpdateRule: { readonly requiredApprovingReviewCount: number | null; readonly requiresCodeOwnerReviews: boolean } | null;
        readonly branchProtectionRule: { readonly dismissesStaleReviews: boolean } | null;
      } | null;
    } | null;
  } | null;
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    state locked viewerDidAuthor reviewDecision
    latestOpinionatedReviews(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { author { login } state authorCanPushToRepository } }
    baseRef { refUpdateRule { requiredApprovingReviewCount requiresCodeOwnerReviews } branchProtectionRule { dismissesStaleReviews } }
  } }
}`;

/** What a ruleset asks (REST, "Get rules for a branch", type `pull_request`), as far as it is read. */
interface RulesetParameters {
  readonly required_approving_review_count?: number;
  readonly require_code_owner_review?: boolean;
  readonly dismiss_stale_reviews_on_push?: boolean;
  readonly required_reviewers?: readonly unknown[];
}

/** Who has approved and who must, on GitHub: branch protection and rulesets; CODEOWNERS are not read here. */
export function gitHubApprovals({ client, graphql, read, write }: Connection): Approving {
  const { pulls, repos } = client.rest;
  return {
    getApprovals: (pullRequest, signal) => read(signal, async (request) => {
      const { repository: { owner, name }, number } = pullRequest;
      let found: NonNullable<NonNullable<Answer['repository']>['pullRequest']> | undefined;
      const [opinions, rulesets] = await Promise.all([
        allNodes(async (after) => {
          const { repository } = await graphql.query<Answer>(query, { owner, repo: name, number, after }, request);
          found = presentOf(repository?.pullRequest, 'pullRequest');
          return found.latestOpinionatedReviews ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
        }),
        rulesetsOf(pullRequest.repository, pullRequest.baseRef, request),
      ]);
      return toApprovals(presentOf(found, 'pullRequest'), opinions, rulesets);
    }),

    // GitHub has no other way to take an approval back than to dismiss it, which needs write access.
    withdrawApproval: async (pullRequest) => {
      const own = await read(undefined, async (request) => {
        const [{ data: user }, reviews] = await Promise.all([client.rest.users.getAuthenticated({ request }), allPages((page) => pulls.listReviews({ ...pullRequestAt(pullRequest), ...page, request }))]);
        return reviews.filter((review) => review.state === 'APPROVED' && review.user?.login === user.login);
      });
      if (own.length === 0) throw new ForgeError('refused', 'You have not approved this pull request.', { advice: 'Refresh the pull request to see its reviews.' });
      for (const review of own) await write(() => pulls.dismissReview({ ...pullRequestAt(pullRequest), review_id: review.id, message: 'Withdrawn by its author.', event: 'DISMISS' }));
    },
  };

  async function rulesetsOf(repository: Parameters<typeof repositoryAt>[0], branch: string, request: ReadRequest): Promise<readonly RulesetParameters[]> {
    const rules = await allPages((page) => repos.getBranchRules({ ...repositoryAt(repository), branch, ...page, request }));
    return rules.flatMap((rule) => (rule.type === 'pull_request' && 'parameters' in rule && rule.parameters !== undefined ? [rule.parameters as RulesetParameters] : []));
  }
}

function toApprovals(found: NonNullable<NonNullable<Answer['repository']>['pullRequest']>, opinions: readonly Opinion[], rulesets: readonly RulesetParameters[]): Approvals {
  const loginsIn = (state: string, counted = false): readonly string[] => opinions.filter((one) => one.state === state && (!counted || one.authorCanPushToRepository)).map((one) => loginOf(one.author));
  const protection = found.baseRef?.refUpdateRule;
  const counted = loginsIn('APPROVED', true);
  const rule = (name: string, required: number): readonly ApprovalRule[] => (required === 0 ? [] : [{ name, required, approvedBy: counted, eligible: [] }]);
  const rules = [...rule('Branch protection', protection?.requiredApprovingReviewCount ?? 0), ...rulesets.flatMap((one) => rule('Ruleset', one.required_approving_review_count ?? 0))];
  // GitHub says that reviews are missing, and shows this account no rule that asks for them; or a rule names teams by numbers.
  const hidden = (found.reviewDecision === 'REVIEW_REQUIRED' && rules.length === 0) || rulesets.some((one) => (one.required_reviewers?.length ?? 0) > 0);
  const stale = rulesets.some((one) => one.dismiss_stale_reviews_on_push) || found.baseRef?.branchProtectionRule?.dismissesStaleReviews;
  const why = found.viewerDidAuthor ? 'You opened this pull request; GitHub takes approvals from others only.'
    : found.state !== 'OPEN' ? 'The pull request is not open.'
      : undefined;
  return {
    approvedBy: loginsIn('APPROVED'),
    changesRequestedBy: loginsIn('CHANGES_REQUESTED'),
    rules: hidden ? undefined : rules,
    canApprove: why === undefined,
    ...(why === undefined ? {} : { whyNot: why }),
    // Of the older branch protection only administrators are told.
    ...(stale === true ? { staleDismissed: true } : protection === null || protection === undefined || found.baseRef?.branchProtectionRule ? { staleDismissed: false } : {}),
    ...(hidden ? {} : { codeOwnersRequired: protection?.requiresCodeOwnerReviews === true || rulesets.some((one) => one.require_code_owner_review === true) }),
  };
}
