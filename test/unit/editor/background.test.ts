import { expect, it, vi } from 'vitest';
import { Background } from '../../../src/editor/review/background.ts';
import { describeFailure } from '../../../src/editor/review/failure.ts';
import { ReviewModel } from '../../../src/editor/review/model.ts';
import type { PullRequest } from '../../../src/forge/forge.ts';
import { forge, pullRequest, report } from './examples.ts';

const listed = [
  pullRequest({ number: 1, requestedReviewers: [], updatedAt: '2026-11-23T10:00:00Z' }),
  pullRequest({ number: 2, author: 'ann', requestedReviewers: [] }),
  pullRequest({ number: 3 }),
];

function start() {
  const impacts: number[] = [];
  const host = forge({
    listOpenPullRequests: () => Promise.resolve(listed),
    compareBase: () => Promise.resolve('base'),
    getChecks: () => Promise.resolve({ state: 'none', total: 0, failed: [] }),
    listReviews: () => Promise.resolve([]),
  });
  let running = 0;
  const computeImpact = async (_: unknown, { number }: PullRequest) => {
    running++;
    expect(running).toBe(1);
    impacts.push(number);
    await Promise.resolve();
    running--;
    return report([]);
  };
  let watched = true;
  const model: ReviewModel = new ReviewModel({ computeImpact, readOwners: () => Promise.resolve({ file: undefined }), describe: describeFailure, changed: () => background.fill() });
  const background = new Background(model, () => watched);
  const signIn = (login: string) => model.use([{ account: { forge: host, login }, repositories: [pullRequest().repository] }]);
  signIn('ann');
  return { model, impacts, signIn, watch: (value: boolean) => { watched = value; background.fill(); } };
}

it('impacts are computed one at a time: what waits for me, then mine, then the rest', async () => {
  const { model, impacts } = start();
  await model.refresh();
  await vi.waitFor(() => expect(impacts).toEqual([3, 2, 1]));
  expect(model.records.every((record) => record.checks.state === 'ready')).toBe(true);
});

it('nothing is loaded ahead while nobody looks', async () => {
  const { model, impacts, watch } = start();
  watch(false);
  await model.refresh();
  expect(impacts).toEqual([]);
  watch(true);
  await vi.waitFor(() => expect(impacts).toHaveLength(3));
});

it('another account gets its own', async () => {
  const { model, impacts, signIn } = start();
  await model.refresh();
  await vi.waitFor(() => expect(impacts).toHaveLength(3));
  signIn('bob');
  await model.refresh();
  await vi.waitFor(() => expect(impacts).toHaveLength(6));
});
