import { describe, expect, it } from 'vitest';
import type { ImpactReport, RootImpact } from '../../../src/impact/report.ts';
import { approvalChecklist, unacknowledged } from '../../../src/review/checklist.ts';
import { impactSince } from '../../../src/review/impactSince.ts';
import { impactFingerprint, seenIn, withoutSeen, withSeen } from '../../../src/review/seen.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);

function root(name: string, message: string, severity: 'danger' | 'warning' = 'danger', more: Partial<RootImpact> = {}): RootImpact {
  return {
    root: { id: `kustomize:${name}`, type: 'kustomize', path: name, name },
    changes: [{
      action: 'change', gvk: { group: 'apps', version: 'v1', kind: 'Deployment' }, name: 'web', namespace: 'shop',
      fields: [{ path: ['data', 'x'], kind: 'changed', secret: true, digest: { before: { bytes: 3, hash: 'aa' }, after: { bytes: 4, hash: 'bb' } } }],
      impacts: [{ analysis: 'deletion/data', severity, certainty: 'certain', message, why: 'Because.', paths: [] }],
    }],
    unchanged: 0, problems: [], complete: true, ...more,
  };
}

function report(...roots: readonly RootImpact[]): ImpactReport {
  return { base, head, roots, counts: { create: 0, change: 1, delete: 0, replace: 0, restarts: 0, danger: 1, warning: 0 }, headline: 'Data is lost.', risk: 'danger', complete: roots.every(({ complete }) => complete) };
}

describe('what was seen', () => {
  it('is written into a review and read from it', () => {
    const seen = { head, base, impact: impactFingerprint(report(root('prod', 'x'))) };
    const body = withSeen('Good.', seen, 'Deployment `web` <img src=x> @all [x](y).');
    expect(seenIn(body)).toEqual(seen);
    expect(withoutSeen(body)).toBe('Good.');
    expect(body).not.toMatch(/<img|@all|[^\\]\]\(/);
    expect(withSeen(body, seen, undefined).match(/gitops-review: seen/g)).toHaveLength(1);
    expect(seenIn(withSeen('', { head, base, incomplete: true }, undefined))).toEqual({ head, base, incomplete: true });
  });

  it.each(['', 'plain', '<!-- gitops-review: seen {"head":"x","base":"y"} -->', '<!-- gitops-review: seen {broken} -->'])('is not taken from "%s"', (body) => {
    expect(seenIn(body)).toBeUndefined();
  });

  it('has a fingerprint that follows the consequences, and not the session', () => {
    const one = root('prod', 'x');
    const other = structuredClone(one) as unknown as { changes: { fields: { digest: unknown }[] }[] };
    if (other.changes[0]?.fields[0]) other.changes[0].fields[0].digest = { before: { bytes: 3, hash: 'cc' }, after: { bytes: 4, hash: 'dd' } };
    expect(impactFingerprint(report(other as unknown as RootImpact))).toBe(impactFingerprint(report(one)));
    expect(impactFingerprint(report(root('prod', 'y')))).not.toBe(impactFingerprint(report(one)));
    expect(impactFingerprint(report(root('prod', 'x', 'danger', { complete: false })))).not.toBe(impactFingerprint(report(one)));
  });
});

describe('before approving', () => {
  it('names each danger once, with its environments, and what is not known', () => {
    const items = approvalChecklist(
      report(root('prod', 'The volume goes.'), root('staging', 'The volume goes.'), root('dev', 'Pods restart.', 'warning', { complete: false, problems: [{ side: 'head', code: 'remote-base', message: 'A remote base is missing.' }] })),
      [{ what: '3 changed files were not listed', why: 'The server lists 3,000.' }],
    );
    expect(items.map(({ kind, text, why }) => [kind, text, why])).toEqual([
      ['danger', 'prod, staging: The volume goes.', 'Because.'],
      ['unknown', 'dev could not be rendered completely, so what it changes is not known', 'A remote base is missing.'],
      ['unknown', '3 changed files were not listed', 'The server lists 3,000.'],
    ]);
    expect(unacknowledged(items, new Set([items[0]?.id ?? '']), 'require')).toHaveLength(2);
    expect(unacknowledged(items, new Set(), 'warn')).toEqual([]);
  });
});

it('compares what was seen with what is', () => {
  const since = impactSince(report(root('prod', 'Pods restart.', 'warning'), root('dev', 'same')), report(root('prod', 'The volume goes.'), root('dev', 'same')));
  expect(since.come.map(({ root: at, object, impact }) => [at, object, impact.message])).toEqual([['prod', 'Deployment shop/web', 'The volume goes.']]);
  expect(since.gone.map(({ impact }) => impact.message)).toEqual(['Pods restart.']);
  expect(since.complete).toBe(true);
});
