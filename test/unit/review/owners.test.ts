import { describe, expect, it } from 'vitest';
import { ownerCoverage, ownersOf, ownersText, parseCodeOwners, type OwnersDialect } from '../../../src/review/owners/index.ts';

function ownersAt(text: string, dialect: OwnersDialect, path: string): readonly string[] {
  return ownersOf(parseCodeOwners(text, dialect), path).map(({ section, owners }) => `${section.name === '' ? '' : `${section.name}: `}${owners.map(({ name }) => name).join(' ')}`);
}

describe('GitHub', () => {
  // GitHub Docs, "About code owners", "Example of a CODEOWNERS file".
  const example = [
    '# comment', '*       @global-owner1 @global-owner2', '*.js    @js-owner #This is an inline comment.', '*.go docs@example.com', '*.txt @octo-org/octocats',
    '/build/logs/ @doctocat', 'docs/* docs@example.com', 'apps/ @octocat', '/docs/ @doctocat', '/scripts/ @doctocat @octocat', '**/logs @octocat', '/apps/ @octocat', '/apps/github',
  ].join('\n');

  it.each([
    ['README.md', ['global-owner1 global-owner2']],
    ['a/b/c.js', ['js-owner']],
    ['main.go', ['docs@example.com']],
    ['notes/a.txt', ['octo-org/octocats']],
    ['build/logs/today/x', ['octocat']],
    ['other/build/logs/x', ['octocat']],
    ['docs/getting-started.md', ['doctocat']],
    ['apps/web/index.html', ['octocat']],
    ['apps/github/x', []],
    ['scripts/run', ['doctocat octocat']],
  ])('%s', (path, owners) => {
    expect(ownersAt(example, 'github', path)).toEqual(owners);
  });

  it('takes `docs/*` for what stands right in docs, and a name for all of that name', () => {
    expect(ownersAt('docs/* @a', 'github', 'docs/x.md')).toEqual(['a']);
    expect(ownersAt('docs/* @a', 'github', 'docs/deep/x.md')).toEqual([]);
    expect(ownersAt('docs/* @a', 'github', 'other/docs/x.md')).toEqual([]);
    expect(ownersAt('apps/ @a', 'github', 'deep/apps/x')).toEqual(['a']);
    expect(ownersAt('/apps/ @a', 'github', 'deep/apps/x')).toEqual([]);
    expect(ownersAt('clusters/*/prod @a', 'github', 'clusters/eu/prod/ns.yaml')).toEqual(['a']);
    expect(ownersAt('.github @a', 'github', '.github/workflows/ci.yml')).toEqual(['a']);
  });

  it('says which lines the host skips', () => {
    const file = parseCodeOwners('!a @x\nfile[1] @x\nb @x not-an-owner\n', 'github');
    expect(file.problems.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(ownersOf(file, 'b').map(({ owners }) => owners)).toEqual([[{ name: 'x', kind: 'user' }]]);
  });
});

describe('Bitbucket', () => {
  it('reads groups with how many of them are chosen', () => {
    expect(ownersAt('* a@example.com\n*.scala @acme/reviewers:random(2)', 'bitbucket', 'x/y.scala')).toEqual(['acme/reviewers']);
  });
});

describe('GitLab', () => {
  // GitLab Docs, "Code Owners syntax": sections, defaults, duplicates, exclusions.
  const example = [
    '* @default', '/docs/ @all-docs', '/docs/* @root-docs', '\\#file.rb @pound', 'path\\ with\\ spaces/ @space', 'LICENSE @legal no_match janedoe@gitlab.com',
    '[Documentation][2] @docs-team', 'ee/docs/', '/README.md @owner', '^[Database] @db', 'model/db/', 'config/db/ @dba', '[documentation]', '*.adoc @adoc', '[Ruby]', '*.rb @ruby', '!/vendor/*.rb', '[Leads]', '/infra/ @@maintainers',
  ].join('\n');

  it.each([
    ['x', ['default']],
    ['docs/index.md', ['root-docs']],
    ['docs/projects/index.md', ['all-docs']],
    ['#file.rb', ['pound', 'Ruby: ruby']],
    ['path with spaces/x', ['space']],
    ['deep/LICENSE', ['legal janedoe@gitlab.com']],
    ['sub/ee/docs/a.md', ['default', 'Documentation: docs-team']],
    ['README.md', ['default', 'Documentation: owner']],
    ['model/db/x', ['default', 'Database: db']],
    ['config/db/x', ['default', 'Database: dba']],
    ['a.adoc', ['default', 'Documentation: adoc']],
    ['lib/a.rb', ['default', 'Ruby: ruby']],
    ['vendor/a.rb', ['default']],
    ['infra/x', ['default', 'Leads: maintainers']],
  ])('%s', (path, owners) => {
    expect(ownersAt(example, 'gitlab', path)).toEqual(owners);
  });

  it('knows how many approvals a section asks for', () => {
    expect(parseCodeOwners(example, 'gitlab').sections.map(({ name, optional, required }) => [name, optional, required])).toEqual([
      ['', false, 1], ['Documentation', false, 2], ['Database', true, 0], ['Ruby', false, 1], ['Leads', false, 1],
    ]);
  });

  it('takes a file name without a slash at the end for a file, not for a folder', () => {
    expect(ownersAt('/docs @a', 'gitlab', 'docs/x')).toEqual([]);
    expect(ownersAt('docs @a', 'gitlab', 'deep/docs')).toEqual(['a']);
  });
});

describe('who must still approve', () => {
  const file = parseCodeOwners('/prod/ @acme/platform @lena\n/dev/ @kim\n', 'github');

  it('groups files by their owners, and tells files that nobody owns', () => {
    const { demands, unowned } = ownerCoverage(file, ['prod/a', 'prod/b', 'dev/a', 'README.md'], { approvedBy: ['Kim'], rules: [] });
    expect(demands.map(({ owners, paths, state }) => [ownersText(owners), paths, state])).toEqual([
      ['@acme/platform or @lena', ['prod/a', 'prod/b'], 'unknown'],
      ['@kim', ['dev/a'], 'met'],
    ]);
    expect(unowned).toEqual(['README.md']);
  });

  it('counts members of a group where they are known, and says open when nobody has approved', () => {
    const members = (group: string) => (group === 'acme/platform' ? ['mara'] : undefined);
    expect(ownerCoverage(file, ['prod/a'], { approvedBy: ['mara'], rules: [] }, members).demands[0]?.state).toBe('met');
    expect(ownerCoverage(file, ['prod/a'], { approvedBy: ['kim'], rules: [] }, members).demands[0]?.state).toBe('open');
    expect(ownerCoverage(file, ['prod/a'], { approvedBy: [], rules: [] }).demands[0]?.state).toBe('open');
  });

  it('asks for as many as the section does, and believes the host about its own rule', () => {
    const gitlab = parseCodeOwners('[Platform][2]\n/prod/ @acme/platform\n^[Nice]\n/prod/ @kim', 'gitlab');
    const one = ownerCoverage(gitlab, ['prod/a'], { approvedBy: ['mara'], rules: [{ name: 'Platform', required: 2, approvedBy: ['mara'], eligible: [] }] });
    expect(one.demands.map(({ section, state, optional, approvedBy }) => [section, state, optional, approvedBy])).toEqual([['Platform', 'open', false, ['mara']], ['Nice', 'met', true, []]]);
    const two = ownerCoverage(gitlab, ['prod/a'], { approvedBy: ['mara', 'lena'], rules: [{ name: 'Platform', required: 2, approvedBy: ['mara', 'lena'], eligible: [] }] });
    expect(two.demands[0]?.state).toBe('met');
  });
});
