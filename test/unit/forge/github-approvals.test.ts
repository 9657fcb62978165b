import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/forge/index.ts';
import { failures } from '../../emulators/github/index.ts';
import { noProtection } from '../../emulators/github/settings.ts';
import { lines, startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let pullRequest: PullRequest;
beforeEach(async () => {
  fleet = await startFleet();
  pullRequest = await fleet.pullRequest();
});
afterEach(() => fleet.stop());

const approvals = (login = 'mara') => fleet.as(login).getApprovals(pullRequest);
const review = (login: string, verdict: 'approve' | 'request-changes') => fleet.as(login).submitReview(pullRequest, { verdict, body: 'x', commit: fleet.head });

describe('approvals', () => {
  it('without any rule', async () => {
    expect(await approvals()).toEqual({ approvedBy: [], changesRequestedBy: [], rules: [], canApprove: true, staleDismissed: false, codeOwnersRequired: false });
  });

  it('count the last word of each reviewer who can write', async () => {
    fleet.github.settingsOf().protection = { ...noProtection, requiredApprovals: 2, codeOwners: true };
    await review('mara', 'request-changes');
    await review('mara', 'approve');
    await review('noor', 'request-changes');
    await review('rami', 'approve');
    const found = await approvals();
    expect(found).toMatchObject({ approvedBy: ['mara', 'rami'], changesRequestedBy: ['noor'], rules: [{ required: 2, approvedBy: ['mara'], eligible: [] }], codeOwnersRequired: true });
    // Only administrators are told whether a push takes approvals back.
    expect(found).not.toHaveProperty('staleDismissed');
    fleet.github.settingsOf().permissions = { mara: 'ADMIN' };
    expect((await approvals()).staleDismissed).toBe(false);
  });

  it('of a ruleset, which everyone can see', async () => {
    fleet.github.settingsOf().ruleset = { ...noProtection, requiredApprovals: 1, dismissStale: true };
    await review('mara', 'approve');
    expect(await approvals('rami')).toMatchObject({ rules: [{ name: 'Ruleset', required: 1, approvedBy: ['mara'] }], staleDismissed: true });
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    expect(await approvals('rami')).toMatchObject({ approvedBy: [], rules: [{ approvedBy: [] }] });
  });

  it("cannot be given to one's own, or to what is closed", async () => {
    expect(await approvals('lena')).toMatchObject({ canApprove: false, whyNot: expect.stringContaining('opened') as string });
    await fleet.as('lena').setState(pullRequest, 'closed');
    expect(await approvals()).toMatchObject({ canApprove: false, whyNot: expect.stringContaining('not open') as string });
  });

  it('are unknown, not none, when the rules cannot be read', async () => {
    fleet.github.faults.add({ failure: failures.forbidden(), match: ({ path }) => path.includes('/rules/'), times: 10 });
    await expect(approvals()).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('an approval', () => {
  it('is withdrawn by who gave it', async () => {
    await review('mara', 'approve');
    await fleet.as('mara').withdrawApproval(pullRequest);
    expect((await approvals()).approvedBy).toEqual([]);
    await expect(fleet.as('mara').withdrawApproval(pullRequest)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('not approved') as string });
  });

  it('stays when its author may not dismiss it', async () => {
    await review('rami', 'approve');
    await expect(fleet.as('rami').withdrawApproval(pullRequest)).rejects.toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
    expect((await approvals()).approvedBy).toEqual(['rami']);
  });
});
