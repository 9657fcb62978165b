/**
 * What the owners of a repository have set. GitHub documentation: "Configuring pull request merges", "About protected
 * branches", "About rulesets", "Managing a merge queue", "Repository roles for an organization".
 */
export interface Protection {
  requiredApprovals: number;
  dismissStale: boolean;
  codeOwners: boolean;
  requiredChecks: readonly string[];
  /** The branch must hold its base's tip. */
  strict: boolean;
  /** Every conversation must be resolved. */
  conversations: boolean;
}

export interface Settings {
  methods: readonly ('merge' | 'squash' | 'rebase')[];
  autoMerge: boolean;
  deleteBranchOnMerge: boolean;
  mergeQueue: boolean;
  /** Of the branch that pull requests go to: the older kind, and a ruleset. */
  protection: Protection | undefined;
  ruleset: Protection | undefined;
  /** By login; everyone else can write. */
  permissions: Readonly<Record<string, 'READ' | 'WRITE' | 'ADMIN'>>;
}

export const noProtection: Protection = { requiredApprovals: 0, dismissStale: false, codeOwners: false, requiredChecks: [], strict: false, conversations: false };

export function newSettings(): Settings {
  return { methods: ['merge', 'squash', 'rebase'], autoMerge: false, deleteBranchOnMerge: false, mergeQueue: false, protection: undefined, ruleset: undefined, permissions: {} };
}

/** What holds of both kinds together: the stricter. */
export function protectionOf({ protection, ruleset }: Settings): Protection {
  const both = [protection ?? noProtection, ruleset ?? noProtection];
  return {
    requiredApprovals: Math.max(...both.map((one) => one.requiredApprovals)),
    dismissStale: both.some((one) => one.dismissStale),
    codeOwners: both.some((one) => one.codeOwners),
    requiredChecks: [...new Set(both.flatMap((one) => one.requiredChecks))],
    strict: both.some((one) => one.strict),
    conversations: both.some((one) => one.conversations),
  };
}

export function permissionOf({ permissions }: Settings, login: string): 'READ' | 'WRITE' | 'ADMIN' {
  return permissions[login] ?? 'WRITE';
}
