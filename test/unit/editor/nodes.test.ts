import { describe, expect, it } from 'vitest';
import type { PullRequestRecord } from '../../../src/editor/review/model.ts';
import type { TreeNode } from '../../../src/editor/review/nodes.ts';
import { type TreeInput, rootNodes } from '../../../src/editor/review/pullRequestNodes.ts';
import { pullRequestKey } from '../../../src/editor/review/identity.ts';
import { idle } from '../../../src/editor/review/slot.ts';
import type { Delivery } from '../../../src/render/index.ts';
import { parseCodeOwners } from '../../../src/review/owners/index.ts';
import { objectChange, pullRequest, report, thread } from './examples.ts';

const now = new Date('2026-11-23T10:00:00Z');
const failure = { message: 'Could not list the changed files: The server answered 500.', advice: 'Try again later.', signIn: false };

function record(changes: Partial<PullRequestRecord> = {}): PullRequestRecord {
  const of = changes.pullRequest ?? pullRequest();
  return { key: pullRequestKey(of), pullRequest: of, opened: false, seenHead: undefined, checks: idle, files: idle, mergeBase: idle, threads: idle, reviews: idle, impact: idle, owners: idle, ...changes };
}

function input(records: readonly PullRequestRecord[], changes: Partial<TreeInput> = {}): TreeInput {
  return {
    loginOf: () => 'ann',
    repositories: [{ repository: pullRequest().repository, list: { state: 'ready', value: records.map((one) => one.pullRequest) } }],
    record: (key) => records.find((one) => one.key === key),
    others: [],
    drafts: () => [],
    now,
    impactFilter: 'all',
    ...changes,
  };
}

/** The tree as text, so that an example shows what a person sees. */
function draw(nodes: readonly TreeNode[], depth = 0): string {
  return nodes.map((node) => `${'  '.repeat(depth)}${node.label}${node.description ? ` — ${node.description}` : ''}\n${draw(node.children?.() ?? [], depth + 1)}`).join('');
}

function node(nodes: readonly TreeNode[], label: string): TreeNode {
  const found = nodes.find((one) => one.label.startsWith(label)) ?? nodes.flatMap((one) => one.children?.() ?? []).find((one) => one.label.startsWith(label));
  if (found === undefined) throw new Error(`No node starts with ${label}:\n${draw(nodes)}`);
  return found;
}

const parts = (one: PullRequestRecord): readonly TreeNode[] => node(rootNodes(input([one])), '#3').children?.() ?? [];

describe('the lists', () => {
  it('show a pull request in each list that it belongs to, under an id of its own', () => {
    const mine = pullRequest({ number: 4, author: 'Ann', requestedReviewers: [], title: 'My change' });
    const roots = rootNodes(input([record({ checks: { state: 'ready', value: { state: 'success', total: 2, failed: [] } } }), record({ pullRequest: mine })]));
    expect(roots.map(({ label }) => label)).toEqual(['Waiting for My Review (1)', 'Mine (1)', 'All Open (2)']);
    expect(node(roots, '#3')).toMatchObject({ description: 'rosa · 3 d · ✓ checks', contextValue: 'pullRequest' });
    const ids = roots.flatMap((root) => root.children?.() ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('are never empty without a word', () => {
    expect(draw(rootNodes(input([])))).toBe([
      'Waiting for My Review (0)', '  Nothing waits for you', 'Mine (0)', '  You have no open pull request', 'All Open (0)', '  No pull request is open', '',
    ].join('\n'));
  });

  it('say what could not be read, and do not call it empty', () => {
    const failed = { repository: pullRequest().repository, list: { state: 'failed', value: undefined, failure } } as const;
    expect(draw(rootNodes(input([], { repositories: [failed] })))).toBe(`${failure.message} — Click to try again\n`);

    const answered = { repository: { ...failed.repository, name: 'other' }, list: { state: 'ready', value: [] } } as const;
    const partly = draw(rootNodes(input([], { repositories: [failed, answered] })));
    expect(partly).toContain('Waiting for My Review (0, maybe more)\n  Not known');
    expect(partly).not.toContain('Nothing waits');
  });

  it('name the repository where there are several', () => {
    const other = { host: 'https://api.github.com', owner: 'shop', name: 'other' };
    const two = input([record()]);
    const roots = rootNodes({ ...two, repositories: [...two.repositories, { repository: other, list: { state: 'ready', value: [] } }] });
    expect(node(roots, '#3').description).toContain('shop/deploy');
  });

  it('show the impact first, and that a text was not sent', () => {
    const claim = objectChange({ action: 'delete', gvk: { group: '', version: 'v1', kind: 'PersistentVolumeClaim' } });
    const one = record({ impact: { state: 'ready', value: report([claim], { risk: 'danger' }) } });
    const draft = { id: 'd', type: 'reply', thread: 't', pullRequest: { host: '', owner: '', name: '', number: 3 }, body: 'Hi', state: 'failed', createdAt: '', reason: 'No connection.' } as const;
    const roots = rootNodes(input([one], { drafts: () => [draft] }));
    expect(node(roots, '#3')).toMatchObject({ description: '1 unsent · −1 PVC · rosa · 3 d', icon: { color: 'list.errorForeground' } });
    expect(draw(node(roots, '#3').children?.() ?? [])).toContain('Unsent (1)\n  Hi — reply · Not sent: No connection.');
  });
});

describe('a pull request', () => {
  it('shows its files with what happened to them, and those that the server left out', () => {
    const files = { state: 'ready', value: { missing: 12, files: [
      { path: 'base/web.yaml', status: 'modified', additions: 2, deletions: 1, patch: '@@' },
      { path: 'logo.png', status: 'added', additions: 0, deletions: 0 },
      { path: 'b.yaml', previousPath: 'a.yaml', status: 'renamed', additions: 0, deletions: 0 },
    ] } } as const;
    expect(draw([node(parts(record({ files })), 'Files')]).trimEnd().split('\n')).toEqual([
      'Files (3 of 15)',
      '  12 files were not listed by the server — Read them on the web',
      '  web.yaml — base · +2 −1',
      '  logo.png — +0 −0 · no diff from the server',
      '  b.yaml — +0 −0 · from a.yaml',
    ]);
  });

  it('says which part failed, and offers to try that part again', () => {
    const failed = node(parts(record({ files: { state: 'failed', value: undefined, failure } })), 'Files');
    expect(failed.children?.()[0]).toMatchObject({ label: failure.message, action: { type: 'refresh', target: { part: 'files' } } });
  });

  it('does not pass off checks and reviews of before as those of now', () => {
    const review = { id: 1, author: 'kim', state: 'approved', body: '', commit: pullRequest().headSha, submittedAt: now.toISOString() } as const;
    const one = record({
      checks: { state: 'failed', value: { state: 'success', total: 2, failed: [] }, failure },
      reviews: { state: 'failed', value: [review], failure },
    });
    expect(node(rootNodes(input([one])), '#3').description).toContain('checks unknown');
    expect(node(parts(one), 'Reviews').description).toBe(`as of before: ${failure.message}`);
  });

  it('offers to sign in where the account is not accepted', () => {
    const impact = { state: 'failed', value: undefined, failure: { ...failure, signIn: true } } as const;
    expect(node(parts(record({ impact })), 'Impact').children?.()[0]?.action).toEqual({ type: 'sign-in' });
  });

  it('says that the head has moved since it was looked at', () => {
    expect(parts(record({ seenHead: 'c'.repeat(40) }))[0]).toMatchObject({ label: 'The head moved from ccccccc to aaaaaaa since you looked', action: { type: 'show-moved' } });
    expect(parts(record({ seenHead: 'a'.repeat(40) }))[0]?.label).toBe('Impact');
  });

  it('opens an outdated conversation at the commit that it was made at', () => {
    const outdated = thread({ outdated: true, line: undefined });
    const shown = node(parts(record({ threads: { state: 'ready', value: [thread(), outdated] } })), 'Conversations').children?.() ?? [];
    expect(shown[0]).toMatchObject({ label: 'rosa: Why?', description: 'web.yaml:5 · 2 d', action: { target: { line: 4, side: 'head' } } });
    expect(shown[1]).toMatchObject({ description: 'web.yaml:5 · 2 d · outdated', action: { target: { line: 4, commit: 'c'.repeat(40) } } });
  });

  it('shows the reader\'s last verdict with the commit that it was about, whatever was commented since', () => {
    const review = { id: 1, author: 'ann', state: 'approved', body: '', commit: '5d6e7f8'.padEnd(40, '0'), submittedAt: '2026-11-22T10:00:00Z' } as const;
    const later = { ...review, id: 2, state: 'commented', body: 'Thanks', submittedAt: '2026-11-22T11:00:00Z' } as const;
    const one = record({ reviews: { state: 'ready', value: [review, later, { ...later, id: 3, body: '' }] } });
    expect(node(rootNodes(input([one])), '#3').description).toContain('approved by you at 5d6e7f8');
    expect(rootNodes(input([one])).map(({ label }) => label)).not.toContain('Reviewed by Me (1)');
    const noLongerAsked = record({ ...one, pullRequest: pullRequest({ requestedReviewers: [] }) });
    expect(rootNodes(input([noLongerAsked])).map(({ label }) => label)).toContain('Reviewed by Me (1)');
    expect(node(parts(one), 'Reviews').label).toBe('Reviews (2)');
    expect(draw(parts(one))).toContain('  ann — approved · at 5d6e7f8 · not the present head · 1 d');
  });
});

describe('the impact of a pull request', () => {
  const at = { side: 'head', file: 'prod/web.yaml', line: 6, certainty: 'exact' } as const;
  const change = objectChange({
    at,
    fields: [
      { path: ['spec', 'replicas'], kind: 'changed', before: 2, after: 5, at },
      { path: ['data', 'password'], kind: 'changed', secret: true },
    ],
    impacts: [
      { analysis: 'scale', severity: 'notice', certainty: 'certain', message: 'Scales from 2 to 5.', why: 'More pods.', paths: [['spec', 'replicas']] },
      { analysis: 'rollout', severity: 'warning', certainty: 'likely', message: 'Restarts its pods.', why: 'The template changes.', paths: [] },
    ],
  });

  it('reads as a plan, the worst consequence beside the object, each line leading to its source', () => {
    const impact = { state: 'ready', value: report([change], { headline: 'Restarts 1 workload.', risk: 'warning' }) } as const;
    const shown = node(parts(record({ impact })), 'Impact');
    expect(draw([shown])).toBe([
      'Impact — Restarts 1 workload.',
      '  prod — 1 warning',
      '    Warning (1)',
      '      ~ web — Deployment · Restarts its pods.',
      '        Scales from 2 to 5.',
      '        Restarts its pods. (likely)',
      '        ~ spec.replicas — 2 → 5',
      '        ~ data.password — secret value, not shown',
      '',
    ].join('\n'));
    expect(shown.children?.()[0]?.children?.()[0]?.children?.()[0]?.children?.()[0]?.action).toMatchObject({ type: 'open-location', location: at });
  });

  it('lists objects by severity, in environments that are named with where they go', () => {
    const delivery: Delivery = { by: 'flux', declaredBy: [], cluster: 'eu-1', namespace: 'shop', automated: true, prune: true, selfHeal: true, suspended: false, recreates: false, createsNamespace: false, syncOptions: [], dependsOn: [] };
    const both = report([objectChange({ name: 'cart' }), change]);
    const delivered = { ...both, roots: both.roots.map((one) => ({ ...one, root: { ...one.root, delivery } })) };
    const drawn = draw([node(parts(record({ impact: { state: 'ready', value: delivered } })), 'Impact')]);
    expect(drawn.split('\n').filter((line) => /^ {2,6}\S/.test(line) && !/^ {6}[^~]/.test(line))).toEqual([
      '  prod — 1 warning · cluster eu-1, namespace shop', '    Warning (1)', '      ~ web — Deployment · Restarts its pods.', '    Info (1)', '      ~ cart — Deployment',
    ]);
  });

  it('lists only dangers and warnings when asked, says how many it leaves out, and keeps what is unknown', () => {
    const some = report([objectChange({ name: 'cart' }), change]);
    const impact = { state: 'ready', value: some } as const;
    const one = record({ impact });
    const dangerous = node(node(rootNodes(input([one], { impactFilter: 'dangerous' })), '#3').children?.() ?? [], 'Impact');
    const drawn = draw([dangerous]);
    expect(drawn).toContain('~ web');
    expect(drawn).not.toContain('cart');
    expect(drawn).toContain('  1 object without danger or warning — Click to show all\n');
    expect(dangerous.children?.().at(-1)?.action).toEqual({ type: 'show-all-impacts' });
  });

  it('lists so many objects of a severity and counts the rest', () => {
    const many = report(Array.from({ length: 450 }, (_, index) => objectChange({ name: `web-${index}` })));
    const group = node(parts(record({ impact: { state: 'ready', value: many } })), 'Impact').children?.()[0]?.children?.()[0];
    expect(group?.label).toBe('Info (450)');
    expect(group?.children?.()).toHaveLength(201);
    expect(group?.children?.().at(-1)?.label).toBe('250 more objects');
  });

  it('shows what could not be rendered as unknown, never as nothing', () => {
    const problem = { code: 'missing-file', message: 'base/kustomization.yaml names web.yml, which is not there.', file: 'base/kustomization.yaml', side: 'head' } as const;
    const broken = report([], { complete: false, risk: 'unknown', headline: 'Not known.', roots: [{ root: { id: 'kustomize:prod', type: 'kustomize', path: 'prod', name: 'prod' }, changes: [], unchanged: 0, problems: [problem], complete: false }] });
    const drawn = draw([node(parts(record({ impact: { state: 'ready', value: broken } })), 'Impact')]);
    expect(drawn).toContain('prod — 0 objects · 1 problem · incomplete\n');
    expect(drawn).toContain('which is not there. — base/kustomization.yaml · after the change');
    expect(drawn).not.toContain('No object changes');
  });
});

describe('owners', () => {
  const file = parseCodeOwners('/prod/ @acme/platform @rosa\n/dev/ @kim\n', 'github');
  const changed = (path: string) => ({ path, status: 'modified' as const, additions: 1, deletions: 0 });
  const given: Partial<PullRequestRecord> = {
    files: { state: 'ready', value: { files: [changed('prod/web.yaml'), changed('prod/db.yaml'), changed('dev/web.yaml'), changed('README.md')], missing: 0 } },
    reviews: { state: 'ready', value: [{ id: 1, author: 'kim', state: 'approved', body: '', commit: 'c', submittedAt: '2026-11-22T10:00:00Z' }] },
  };

  it('are told with what they must still approve, and in which environments it is', () => {
    const impact = report([objectChange({ at: { side: 'head', file: 'prod/web.yaml', line: 1, certainty: 'exact' } })]);
    const drawn = draw([node(parts(record({ ...given, impact: { state: 'ready', value: impact }, owners: { state: 'ready', value: { file } } })), 'Reviews')]);
    expect(drawn).toContain(`@acme/platform or @rosa — others have approved; who belongs to it is not known here · 2 files · changes ${impact.roots[0]?.root.name}`);
    expect(drawn).toContain('@kim — approved by @kim · dev/web.yaml');
    expect(drawn).toContain('1 changed file without an owner');
  });

  it('are not told where the repository names none, and not called none where that could not be read', () => {
    expect(draw(parts(record({ ...given, owners: { state: 'ready', value: { file: undefined } } })))).not.toContain('owner');
    expect(draw(parts(record({ ...given, owners: { state: 'failed', value: undefined, failure: { ...failure, message: 'Could not read who owns the changed files' } } })))).toContain('Could not read who owns the changed files');
  });
});
