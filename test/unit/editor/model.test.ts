import { describe, expect, it, vi } from 'vitest';
import { describeFailure } from '../../../src/editor/review/failure.ts';
import { ReviewModel } from '../../../src/editor/review/model.ts';
import { type Forge, ForgeError, type PullRequest, type ReviewThread } from '../../../src/forge/forge.ts';
import { pullRequestKey } from '../../../src/editor/review/identity.ts';
import { deferred, forge, pullRequest, report, thread } from './examples.ts';

const { repository } = pullRequest();
const key = pullRequestKey(pullRequest());
const moved = pullRequest({ headSha: 'd'.repeat(40) });

function model(answers: Partial<Forge>, computeImpact = vi.fn(() => Promise.resolve(report([])))) {
  const changed = vi.fn();
  const result = new ReviewModel({ computeImpact, readOwners: () => Promise.resolve({ file: undefined }), describe: describeFailure, changed });
  result.use([{ account: { forge: forge(answers), login: 'ann' }, repositories: [repository] }]);
  return { model: result, computeImpact, changed };
}

const lists = (...answers: readonly (readonly PullRequest[] | Error)[]): Partial<Forge> => {
  const list = vi.fn<Forge['listOpenPullRequests']>();
  for (const answer of answers) {
    if (answer instanceof Error) list.mockRejectedValueOnce(answer);
    else list.mockResolvedValueOnce(answer);
  }
  return { listOpenPullRequests: list };
};

describe('lists', () => {
  it('keep what was there when they cannot be read again, and say that they failed', async () => {
    const { model: review } = model(lists([pullRequest()], new ForgeError('server', 'The server answered 500.', { advice: 'Try again later.' })));
    await review.refresh();
    await review.refresh();
    expect(review.repositories[0]?.list).toMatchObject({ state: 'failed', failure: { message: 'Could not list the pull requests of shop/deploy: The server answered 500.' } });
    expect(review.listed()).toHaveLength(1);
  });

  it('are not empty but failed when they never came', async () => {
    const { model: review } = model(lists(new ForgeError('unauthorized', 'The token is not accepted.', { advice: 'Sign in again.' })));
    await review.refresh();
    expect(review.repositories[0]?.list).toMatchObject({ state: 'failed', value: undefined, failure: { signIn: true } });
  });
});

describe('trying again', () => {
  it('asks anew for an impact of which something could not be rendered, and not for a whole one', async () => {
    const computeImpact = vi.fn().mockResolvedValueOnce({ ...report([]), complete: false }).mockResolvedValueOnce(report([]));
    const { model: review } = model({ ...lists([pullRequest()]), compareBase: () => Promise.resolve('b'.repeat(40)) }, computeImpact);
    await review.refresh();
    await review.load(key, 'impact');
    await review.retryFailed();
    expect(review.record(key)?.impact).toMatchObject({ state: 'ready', value: { complete: true } });
    await review.retryFailed();
    expect(computeImpact).toHaveBeenCalledTimes(2);
  });
});

describe('a pull request that was read again', () => {
  it('changes in its list, and leaves it when it is no longer open', async () => {
    const { model: review } = model(lists([pullRequest(), pullRequest({ number: 4 })]));
    await review.refresh();
    review.put(pullRequest({ requestedReviewers: [] }));
    expect(review.listed().map((one) => [one.number, one.requestedReviewers])).toEqual([[3, []], [4, ['ann']]]);
    review.put(pullRequest({ state: 'merged' }));
    expect(review.listed().map((one) => one.number)).toEqual([4]);
  });
});

describe('the parts of a pull request', () => {
  it('fail alone', async () => {
    const { model: review } = model({ ...lists([pullRequest()]), listThreads: () => Promise.resolve([thread()]) });
    await review.refresh();
    await review.open(key);
    const record = review.record(key);
    expect(record?.threads.state).toBe('ready');
    expect(record?.files.state).toBe('failed');
    expect(record?.impact).toMatchObject({ state: 'failed', failure: { message: expect.stringContaining('find what the branch is compared with') as unknown } });
  });

  it('are asked for once, however many want them at the same time', async () => {
    const threads = deferred<readonly ReviewThread[]>();
    const listThreads = vi.fn(() => threads.promise);
    const { model: review } = model({ ...lists([pullRequest()]), listThreads });
    await review.refresh();
    const both = Promise.all([review.need(key, 'threads'), review.load(key, 'threads')]);
    threads.resolve([]);
    await both;
    expect(listThreads).toHaveBeenCalledTimes(1);
  });

  it('of a former head are dropped when the head moves, also those still on their way', async () => {
    const files = deferred<{ files: []; missing: number }>();
    const { model: review, computeImpact } = model({
      ...lists([pullRequest()], [moved]),
      compareBase: () => Promise.resolve('base'),
      listFiles: (asked) => (asked.headSha === moved.headSha ? Promise.resolve({ files: [], missing: 7 }) : files.promise),
    });
    await review.refresh();
    await review.load(key, 'impact');
    const loading = review.load(key, 'files');
    await review.refresh();
    expect(review.record(key)?.impact.state).toBe('idle');
    files.resolve({ files: [], missing: 0 });
    await loading;
    expect(review.record(key)?.files.state).toBe('idle');
    await review.load(key, 'files');
    expect(review.record(key)?.files.value).toEqual({ files: [], missing: 7 });
    expect(computeImpact).toHaveBeenCalledTimes(1);
  });
});

describe('the head that was seen', () => {
  it('stays the one that was looked at until the reader is shown the move', async () => {
    const { model: review } = model(lists([pullRequest()], [moved]));
    await review.refresh();
    review.look(key, pullRequest().headSha);
    await review.refresh();
    review.look(key, moved.headSha);
    expect(review.record(key)?.seenHead).toBe(pullRequest().headSha);
    review.acknowledge(key, moved.headSha);
    expect(review.record(key)?.seenHead).toBe(moved.headSha);
  });

  it('is the one on screen, though the head moved while that was drawn', async () => {
    const { model: review } = model(lists([pullRequest()], [moved]));
    await review.refresh();
    const drawn = review.record(key)?.pullRequest.headSha ?? '';
    await review.refresh();
    review.look(key, drawn);
    expect(review.record(key)?.seenHead).toBe(drawn);
    expect(review.record(key)?.pullRequest.headSha).toBe(moved.headSha);
  });
});

describe('another account', () => {
  it('is not shown what the first one was', async () => {
    const { model: review } = model(lists([pullRequest()]));
    await review.refresh();
    review.use([{ account: { forge: forge({}), login: 'bob' }, repositories: [repository] }]);
    expect(review.record(key)).toBeUndefined();
    expect(review.listed()).toEqual([]);
  });

  it('does not get an answer that the first one had asked for', async () => {
    const answer = deferred<readonly PullRequest[]>();
    const { model: review } = model({ listOpenPullRequests: () => answer.promise });
    const refreshing = review.refresh();
    review.use([]);
    answer.resolve([pullRequest()]);
    await refreshing;
    expect(review.listed()).toEqual([]);
  });

  it('who is the same one with a new token keeps what is on screen', async () => {
    const { model: review } = model(lists([pullRequest()]));
    await review.refresh();
    review.look(key, pullRequest().headSha);
    review.use([{ account: { forge: forge({}), login: 'ann' }, repositories: [repository] }]);
    expect(review.record(key)?.seenHead).toBe(pullRequest().headSha);
  });
});

describe('several hosts', () => {
  const elsewhere = { host: 'https://gitlab.example.com/api/v4', owner: 'acme/platform', name: 'fleet' };
  const other = pullRequest({ repository: elsewhere });

  it('are asked each with its own account, and one that leaves takes only its own along', async () => {
    const review = new ReviewModel({ computeImpact: () => Promise.reject(new Error('not asked')), readOwners: () => Promise.resolve({ file: undefined }), describe: describeFailure, changed: () => undefined });
    const here = { account: { forge: forge(lists([pullRequest()])), login: 'ann' }, repositories: [repository] };
    const there = { account: { forge: forge({ ...lists([other]), host: elsewhere.host }), login: 'a.nn' }, repositories: [elsewhere] };
    review.use([here, there]);
    await review.refresh();
    expect(review.listed()).toHaveLength(2);
    expect([review.loginOf(repository), review.loginOf(elsewhere)]).toEqual(['ann', 'a.nn']);
    review.use([there]);
    expect(review.listed().map(({ repository: of }) => of.host)).toEqual([elsewhere.host]);
    expect(review.loginOf(repository)).toBe('');
  });
});
