import { gitignorePattern, gitlabPattern, type PathMatcher } from './pattern.ts';

export type OwnersDialect = 'github' | 'gitlab' | 'bitbucket';

/** Where the hosts look for the file, in this order; the first that is there counts. */
export const ownersPlaces: Readonly<Record<OwnersDialect, readonly string[]>> = {
  // GitHub Docs, "About code owners", "CODEOWNERS file location".
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  // GitLab Docs, "Code Owners", "Set up Code Owners".
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  // Atlassian Support, "Set up and use code owners".
  bitbucket: ['.bitbucket/CODEOWNERS'],
};

/** A user, a group, a role or an address. */
export interface Owner {
  /** Without the `@`: `lena`, `acme/platform`; an e-mail address as it is. */
  readonly name: string;
  readonly kind: 'user' | 'group' | 'role' | 'email';
}

interface OwnersEntry {
  readonly line: number;
  readonly matches: PathMatcher;
  readonly owners: readonly Owner[];
  /** GitLab's `!pattern`: nobody owns it in this section, whatever else matches. */
  readonly excluded: boolean;
}

/** GitLab's sections each ask for approval on their own; the other hosts have one without a name. */
export interface OwnersSection {
  readonly name: string;
  readonly optional: boolean;
  /** Approvals that are asked for. */
  readonly required: number;
  readonly entries: readonly OwnersEntry[];
}

export interface CodeOwners {
  readonly dialect: OwnersDialect;
  readonly path: string;
  readonly sections: readonly OwnersSection[];
  /** Lines that the host skips, and why; one-based. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Who owns a path in one section. */
export interface Ownership {
  readonly section: OwnersSection;
  readonly owners: readonly Owner[];
  /** The line that says so, one-based. */
  readonly line: number;
}

/** Reads a CODEOWNERS file. Lines that the host would skip are skipped, and told in `problems`. */
export function parseCodeOwners(text: string, dialect: OwnersDialect, path = ownersPlaces[dialect][0] ?? 'CODEOWNERS'): CodeOwners {
  const problems: { line: number; message: string }[] = [];
  const sections: (OwnersSection & { entries: OwnersEntry[]; defaults: readonly Owner[] })[] = [];
  const sectionOf = (name: string, optional: boolean, required: number, defaults: readonly Owner[]): (typeof sections)[number] => {
    // Sections of one name are one section, and names do not tell upper from lower case (GitLab Docs, "Sections with duplicate names").
    const known = sections.find((section) => section.name.toLowerCase() === name.toLowerCase());
    if (known) return { ...known, defaults };
    const section = { name, optional, required, defaults, entries: [] };
    sections.push(section);
    return section;
  };
  let current = sectionOf('', false, 1, []);
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const content = withoutComment(raw, dialect);
    if (content === '') return;
    const heading = dialect === 'gitlab' ? /^(\^)?\[([^\]]+)\](?:\[(\d+)\])?\s*(.*)$/.exec(content) : null;
    if (heading) {
      const [, caret, name = '', count, rest = ''] = heading;
      current = sectionOf(name.trim(), caret !== undefined, caret === undefined ? Math.max(1, Number(count ?? 1)) : 0, ownersIn(rest, line, problems));
      return;
    }
    const [pattern = '', ...words] = fields(content);
    const excluded = dialect === 'gitlab' && pattern.startsWith('!');
    if (dialect !== 'gitlab' && /^!|\[|\]|^\\#/.test(pattern)) {
      problems.push({ line, message: `The pattern ${pattern} has a "!", "[ ]" or "\\#" in it, which ${dialect === 'github' ? 'GitHub' : 'Bitbucket'} does not take here, so the line counts for nothing.` });
      return;
    }
    const owners = ownersIn(words.join(' '), line, problems);
    const matches = dialect === 'gitlab' ? gitlabPattern(excluded ? pattern.slice(1) : pattern) : gitignorePattern(pattern);
    current.entries.push({ line, matches, owners: owners.length === 0 ? current.defaults : owners, excluded });
  });
  return { dialect, path, problems, sections: sections.filter(({ entries }) => entries.length > 0).map(({ name, optional, required, entries }) => ({ name, optional, required, entries })) };
}

/** Who owns a path: in each section the last line that matches says it, and one without owners says nobody. */
export function ownersOf(file: CodeOwners, path: string): readonly Ownership[] {
  return file.sections.flatMap((section) => {
    if (section.entries.some(({ excluded, matches }) => excluded && matches(path))) return [];
    const entry = section.entries.findLast(({ excluded, matches }) => !excluded && matches(path));
    return entry === undefined || entry.owners.length === 0 ? [] : [{ section, owners: entry.owners, line: entry.line }];
  });
}

/** GitLab takes a `#` inside a line for part of it, the others for a comment. */
function withoutComment(line: string, dialect: OwnersDialect): string {
  const plain = line.trim();
  if (plain.startsWith('#')) return '';
  return dialect === 'gitlab' ? plain : plain.replace(/\s#.*$/, '').trim();
}

/** Words, where a backslash keeps a space. */
function fields(content: string): readonly string[] {
  return content.match(/(?:\\ |\S)+/g) ?? [];
}

function ownersIn(text: string, line: number, problems: { line: number; message: string }[]): readonly Owner[] {
  return fields(text).flatMap((word) => {
    const owner = ownerOf(word);
    if (owner === undefined) problems.push({ line, message: `"${word}" is no owner: write @user, @group or an e-mail address.` });
    return owner === undefined ? [] : [owner];
  });
}

function ownerOf(word: string): Owner | undefined {
  // Bitbucket chooses some of a group with `:random(1)` and the like; who owns stays the same.
  const plain = word.replace(/:(?:all|random\(\d+\)|least_busy\(\d+\))$/, '');
  const role = /^@@([\w-]+)$/.exec(plain)?.[1];
  if (role !== undefined) return { name: role, kind: 'role' };
  const name = /^@([\w.-]+(?:\/[\w.-]+)*)$/.exec(plain)?.[1];
  if (name !== undefined) return { name, kind: name.includes('/') ? 'group' : 'user' };
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(plain) ? { name: plain, kind: 'email' } : undefined;
}
