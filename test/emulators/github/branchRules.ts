/**
 * What rulesets ask of a branch; everyone who can read the repository may know.
 * GitHub documentation: "REST API endpoints for rules", "Get rules for a branch"; "About rulesets".
 */
import { page } from './paging.ts';
import type { Route } from './route.ts';

export const branchRuleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rules/branches/{branch...}',
    handle: (request, { repository, get }, hub) => {
      const { ruleset } = repository.settings;
      const isBase = [...repository.pulls.values()].some(({ baseRef }) => baseRef === get('branch'));
      const source = { ruleset_source_type: 'Repository', ruleset_source: repository.fullName, ruleset_id: 42 };
      return Promise.resolve(page(ruleset === undefined || !isBase ? [] : [
        {
          type: 'pull_request',
          parameters: {
            allowed_merge_methods: repository.settings.methods,
            required_approving_review_count: ruleset.requiredApprovals,
            dismiss_stale_reviews_on_push: ruleset.dismissStale,
            require_code_owner_review: ruleset.codeOwners,
            require_last_push_approval: false,
            required_review_thread_resolution: ruleset.conversations,
          },
          ...source,
        },
        ...(ruleset.requiredChecks.length === 0 ? [] : [{
          type: 'required_status_checks',
          parameters: { strict_required_status_checks_policy: ruleset.strict, required_status_checks: ruleset.requiredChecks.map((context) => ({ context })) },
          ...source,
        }]),
      ], request, hub.url));
    },
  },
];
