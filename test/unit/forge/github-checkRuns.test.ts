import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/forge/index.ts';
import { noProtection } from '../../emulators/github/settings.ts';
import { startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let pullRequest: PullRequest;
beforeEach(async () => {
  fleet = await startFleet();
  pullRequest = await fleet.pullRequest();
});
afterEach(() => fleet.stop());

const checks = (login = 'mara') => fleet.as(login).listChecks(pullRequest);
const checkNamed = async (name: string) => {
  const found = (await checks()).find((check) => check.name === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
};

describe('checks', () => {
  it('are none where there are none', async () => {
    expect(await checks()).toEqual([]);
  });

  it('are jobs, runs of other apps and statuses, with what is required', async () => {
    fleet.github.settingsOf().protection = { ...noProtection, requiredChecks: ['lint', 'ci/old'] };
    const job = await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: 'x' });
    await fleet.github.addJob(fleet.head, { name: 'e2e', conclusion: null, log: 'x' });
    await fleet.github.addJob(fleet.head, { name: 'docs', conclusion: 'skipped', log: 'x' });
    await fleet.github.request('lena', 'POST', '/repos/acme/fleet/check-runs', { name: 'scan', head_sha: fleet.head, status: 'completed', conclusion: 'success', output: { title: 'Nothing found', summary: 'Fine.' } });
    await fleet.github.request('lena', 'POST', `/repos/acme/fleet/statuses/${fleet.head}`, { context: 'ci/old', state: 'error', description: 'It broke', target_url: 'https://ci.example/1' });
    const found = await checks();
    expect(Object.fromEntries(found.map(({ name, state, required, canReadLog, canRerun }) => [name, [state, required, canReadLog, canRerun]]))).toEqual({
      lint: ['failure', true, true, true], e2e: ['pending', false, false, false], docs: ['skipped', false, false, true], scan: ['success', false, false, false], 'ci/old': ['failure', true, false, false],
    });
    expect(found.find(({ name }) => name === 'lint')).toMatchObject({ id: String(job), group: 'CI' });
    expect(found.find(({ name }) => name === 'scan')).toMatchObject({ id: '', summary: 'Nothing found\nFine.' });
    expect(found.find(({ name }) => name === 'ci/old')).toMatchObject({ summary: 'It broke', webUrl: 'https://ci.example/1' });
    expect((await checks('rami')).find(({ name }) => name === 'lint')?.canRerun).toBe(false);
  });
});

describe('a log', () => {
  it('ends where it ends, and says that there was more', async () => {
    const log = `${'x'.repeat(10_000)}\nError: it broke 🔥\n`;
    await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log });
    const lint = await checkNamed('lint');
    expect(await fleet.as('mara').readLog(pullRequest, lint, 18)).toEqual({ text: 'Error: it broke 🔥\n'.slice(-18), cut: true });
    // The flame takes two places; half of it is none.
    expect(await fleet.as('mara').readLog(pullRequest, lint, 2)).toEqual({ text: '\n', cut: true });
    expect(await fleet.as('mara').readLog(pullRequest, lint, 1_000_000)).toEqual({ text: log, cut: false });
  });

  it('that is empty is empty, and one that is gone is a failure', async () => {
    await fleet.github.addJob(fleet.head, { name: 'quiet', conclusion: 'success', log: '' });
    expect(await fleet.as('mara').readLog(pullRequest, await checkNamed('quiet'), 100)).toEqual({ text: '', cut: false });
    await fleet.github.addJob(fleet.head, { name: 'old', conclusion: 'success', log: null });
    await expect(fleet.as('mara').readLog(pullRequest, await checkNamed('old'), 100)).rejects.toMatchObject({ kind: 'not-found', status: 410 });
  });

  it('of a status is not here', async () => {
    await fleet.github.request('lena', 'POST', `/repos/acme/fleet/statuses/${fleet.head}`, { context: 'ci/old', state: 'error' });
    await expect(fleet.as('mara').readLog(pullRequest, await checkNamed('ci/old'), 100)).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('a re-run', () => {
  it('makes the check wait, once', async () => {
    await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: 'x' });
    const lint = await checkNamed('lint');
    await fleet.as('mara').rerun(pullRequest, lint);
    expect(await checkNamed('lint')).toMatchObject({ state: 'pending', canRerun: false });
    await expect(fleet.as('mara').rerun(pullRequest, lint)).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('already running') as string });
  });

  it('is refused to who can only read', async () => {
    await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: 'x' });
    await expect(fleet.as('rami').rerun(pullRequest, await checkNamed('lint'))).rejects.toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
  });
});
