import type { Approvals } from '../../forge/approvals.ts';
import { type CodeOwners, type Owner, ownersOf, type Ownership } from './codeOwners.ts';

/** What one group of owners is asked for: the same owners, in the same section, for these files. */
export interface OwnerDemand {
  /** GitLab's section; empty elsewhere. */
  readonly section: string;
  readonly optional: boolean;
  readonly required: number;
  readonly owners: readonly Owner[];
  readonly paths: readonly string[];
  /** Logins of those of the owners who have approved. Members of a group count where the host says that they do. */
  readonly approvedBy: readonly string[];
  /** `unknown`: a group, a role or an address owns it, someone has approved, and whether that one belongs to it cannot be seen here. */
  readonly state: 'met' | 'open' | 'unknown';
}

export interface Coverage {
  readonly demands: readonly OwnerDemand[];
  /** Changed files that nobody owns. */
  readonly unowned: readonly string[];
}

/** What is known of who belongs to a group: its members' logins, or undefined where they cannot be seen. */
export type MembersOf = (group: string) => readonly string[] | undefined;

/**
 * Sets the changed files against their owners and the approvals of the present head. Any one owner of a file is enough
 * unless the section asks for more (GitHub Docs, "About code owners"; GitLab Docs, "Sections").
 */
export function ownerCoverage(file: CodeOwners, paths: readonly string[], approvals: Pick<Approvals, 'approvedBy' | 'rules'>, membersOf: MembersOf = () => undefined): Coverage {
  const groups = new Map<string, { ownership: Ownership; paths: string[] }>();
  const unowned: string[] = [];
  for (const path of paths) {
    const owned = ownersOf(file, path);
    if (owned.length === 0) unowned.push(path);
    for (const ownership of owned) {
      const key = JSON.stringify([ownership.section.name.toLowerCase(), ownership.owners.map(({ name }) => name.toLowerCase()).sort()]);
      const group = groups.get(key);
      if (group) group.paths.push(path);
      else groups.set(key, { ownership, paths: [path] });
    }
  }
  return { unowned, demands: [...groups.values()].map(({ ownership, paths: owned }) => demandOf(ownership, owned, approvals, membersOf)) };
}

function demandOf({ section, owners }: Ownership, paths: readonly string[], approvals: Pick<Approvals, 'approvedBy' | 'rules'>, membersOf: MembersOf): OwnerDemand {
  const has = (names: readonly string[], login: string): boolean => names.some((name) => name.toLowerCase() === login.toLowerCase());
  const users = owners.filter(({ kind }) => kind === 'user').map(({ name }) => name);
  const opaque = owners.filter(({ kind, name }) => kind !== 'user' && membersOf(name) === undefined);
  const members = owners.flatMap(({ kind, name }) => (kind === 'group' ? membersOf(name) ?? [] : []));
  // The host may have a rule of its own for the section, and counts members that cannot be seen from here.
  const rule = approvals.rules?.find(({ name }) => section.name !== '' && name.toLowerCase() === section.name.toLowerCase());
  const counted = approvals.approvedBy.filter((login) => has(users, login) || has(members, login) || has(rule?.approvedBy ?? [], login));
  const others = approvals.approvedBy.filter((login) => !counted.includes(login));
  const state = counted.length >= section.required ? 'met' : opaque.length > 0 && others.length > 0 ? 'unknown' : 'open';
  return { section: section.name, optional: section.optional, required: section.required, owners, paths, approvedBy: counted, state };
}

/** `@acme/platform or @lena`. */
export function ownersText(owners: readonly Owner[]): string {
  return owners.map(({ name, kind }) => (kind === 'email' ? name : kind === 'role' ? `every ${name}` : `@${name}`)).join(' or ');
}
