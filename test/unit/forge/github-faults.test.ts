import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubForge, PullRequest } from '../../../src/forge/index.ts';
import { commitFiles, failures, gitText } from '../../emulators/github/index.ts';
import { noProtection } from '../../emulators/github/settings.ts';
import type { Failure, RequestLine } from '../../emulators/http/faults.ts';
import { startFaultProxy, type FaultProxy } from '../../emulators/http/faultProxy.ts';
import { author, startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let proxy: FaultProxy;
let pullRequest: PullRequest;
beforeEach(async () => {
  fleet = await startFleet();
  proxy = await startFaultProxy(fleet.github.url);
  pullRequest = await fleet.pullRequest();
});
afterEach(async () => {
  await proxy.stop();
  await fleet.stop();
});

/** A write: what it needs, and whether it shows on the host. */
interface Write {
  readonly as?: string;
  /** What is there before; handed to the others. */
  readonly prepare?: () => Promise<string>;
  readonly send: (forge: GitHubForge, prepared: string) => Promise<unknown>;
  readonly isDone: (prepared: string) => Promise<boolean>;
}

const path = 'apps/web.yaml';
const mara = () => fleet.as('mara');
const now = () => fleet.pullRequest();
const settings = () => fleet.github.settingsOf();
const threads = () => mara().listDiscussion(pullRequest);
const say = async () => (await mara().createComment(pullRequest, { path, side: 'head', line: 6, body: 'Why?', commit: fleet.head })).id;
const approve = async () => String((await mara().submitReview(pullRequest, { verdict: 'approve', body: '', commit: fleet.head })).id);
const approvedBy = async () => (await mara().getApprovals(pullRequest)).approvedBy;
const mergeState = () => mara().getMergeState(pullRequest);
const branch = () => gitText(fleet.gitDir, ['rev-parse', '--verify', 'refs/heads/scale']).then((sha) => sha.trim(), () => undefined);
const autoMerge = () => {
  settings().autoMerge = true;
  settings().protection = { ...noProtection, requiredApprovals: 1 };
};
const merge = (when: 'now' | 'when-ready' | 'queue') => (forge: GitHubForge) => forge.merge(pullRequest, { method: 'merge', sha: fleet.head, deleteBranch: false, when });

const writes: Readonly<Record<string, Write>> = {
  createComment: { send: (forge) => forge.createComment(pullRequest, { path, side: 'head', line: 6, body: 'Why?', commit: fleet.head }), isDone: async () => (await threads()).length === 1 },
  createFileComment: { send: (forge) => forge.createFileComment(pullRequest, { path, body: 'Why?', commit: fleet.head }), isDone: async () => (await threads()).length === 1 },
  reply: { prepare: say, send: (forge, thread) => forge.reply(pullRequest, thread, 'So.'), isDone: async () => (await threads())[0]?.comments.length === 2 },
  editComment: { prepare: say, send: (forge, thread) => forge.editComment(pullRequest, thread, Number(thread), 'Oh.'), isDone: async () => (await threads())[0]?.comments[0]?.body === 'Oh.' },
  deleteComment: { prepare: say, send: (forge, thread) => forge.deleteComment(pullRequest, thread, Number(thread)), isDone: async () => (await threads()).length === 0 },
  react: { prepare: say, send: (forge, thread) => forge.react(pullRequest, thread, Number(thread), 'heart', true), isDone: async () => (await threads())[0]?.comments[0]?.reactions.length === 1 },
  resolve: { prepare: say, send: (forge, thread) => forge.resolve(pullRequest, thread, true), isDone: async () => (await threads())[0]?.resolved === true },
  submitReview: { send: (forge) => forge.submitReview(pullRequest, { verdict: 'approve', body: '', commit: fleet.head }), isDone: async () => (await approvedBy()).length === 1 },
  submitBatch: {
    send: (forge) => forge.submitBatch(pullRequest, { verdict: 'comment', body: 'Two.', commit: fleet.head, comments: [6, 7].map((line) => ({ path, side: 'head', line, body: 'Why?', commit: fleet.head })) }),
    isDone: async () => (await threads()).length === 2,
  },
  dismissReview: { prepare: approve, send: (forge, review) => forge.dismissReview(pullRequest, Number(review), 'Old.'), isDone: async () => (await approvedBy()).length === 0 },
  withdrawApproval: { prepare: approve, send: (forge) => forge.withdrawApproval(pullRequest), isDone: async () => (await approvedBy()).length === 0 },
  requestReview: { send: (forge) => forge.requestReview(pullRequest, ['noor']), as: 'lena', isDone: async () => (await now()).requestedReviewers.includes('noor') },
  setViewed: { send: (forge) => forge.setViewed(pullRequest, path, true), isDone: async () => (await mara().viewedFiles(pullRequest))?.has(path) === true },
  rerun: {
    prepare: async () => String(await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: '' })),
    send: (forge, id) => forge.rerun(pullRequest, { id, name: 'lint', state: 'failure', canReadLog: true, canRerun: true }),
    isDone: async () => (await mara().listChecks(pullRequest))[0]?.state === 'pending',
  },
  merge: { send: merge('now'), isDone: async () => (await now()).state === 'merged' },
  mergeWhenReady: { prepare: () => { autoMerge(); return Promise.resolve(''); }, send: merge('when-ready'), isDone: async () => (await mergeState()).autoMerge === 'on' },
  mergeByQueue: { prepare: () => { settings().mergeQueue = true; return Promise.resolve(''); }, send: merge('queue'), isDone: async () => (await mergeState()).queuePosition === 1 },
  cancelAutoMerge: { prepare: async () => { autoMerge(); await merge('when-ready')(mara()); return ''; }, send: (forge) => forge.cancelAutoMerge(pullRequest), isDone: async () => (await mergeState()).autoMerge === 'off' },
  setDraft: { send: (forge) => forge.setDraft(pullRequest, true), isDone: async () => (await now()).draft },
  setState: { send: (forge) => forge.setState(pullRequest, 'closed'), isDone: async () => (await now()).state === 'closed' },
  updateBranch: { prepare: () => commitFiles(fleet.gitDir, { branch: 'main', message: 'Main moves', author }, { 'x.yaml': 'x: 1\n' }), send: (forge) => forge.updateBranch(pullRequest, fleet.head, 'merge'), isDone: async () => (await now()).headSha !== fleet.head },
  deleteBranch: { send: (forge) => forge.deleteBranch(pullRequest), isDone: async () => (await branch()) === undefined },
  commitToBranch: { send: (forge) => forge.commitToBranch(pullRequest, { expectedHead: fleet.head, message: 'x', files: [{ path: 'x.yaml', content: Buffer.from('x: 1\n') }] }), isDone: async () => (await branch()) !== fleet.head },
  createPullRequest: {
    prepare: () => fleet.github.pushTo('more', { 'm.yaml': 'm: 1\n' }, { parent: 'main' }),
    send: (forge) => forge.createPullRequest(fleet.repository, { title: 'More', body: '', head: 'more', base: 'main', draft: false, reviewers: [] }),
    isDone: async () => (await mara().findOpenFrom(fleet.repository, 'more')) !== undefined,
  },
  editPullRequest: { send: (forge) => forge.editPullRequest(pullRequest, { title: 'New' }), isDone: async () => (await now()).title === 'New' },
};

/** What does not reach the host: its failure, and whether the client can know that. */
const unsent = (): readonly (readonly [string, Failure, string, boolean])[] => [
  ['429 with a time', failures.tooMany({ 'retry-after': '60' }), 'rate-limited', false],
  ['429 without', failures.tooMany(), 'rate-limited', false],
  ['the hour used up', failures.rateLimit(), 'rate-limited', false],
  ['500', failures.serverError(), 'server', true],
  ['502', failures.html(502), 'server', true],
  ['a dropped connection', failures.dropBefore(), 'network', true],
  ['a login page', failures.html(200), 'unexpected-answer', true],
  ['a redirect', failures.redirect('/login'), 'unexpected-answer', false],
  ['an expired token', failures.badCredentials(), 'unauthorized', false],
  ['wrong scopes', failures.wrongScopes(), 'forbidden', false],
];

const isWrite = ({ method, path: to, body = '' }: RequestLine): boolean => method !== 'GET' && (to !== '/graphql' || body.includes('mutation'));
/** Requests that change something, as the host has seen them. */
const arrived = () => fleet.github.requests.filter(({ method, path: to }) => method !== 'GET' && to !== '/graphql').length;
const forgeOf = ({ as = 'mara' }: Write, timeout = 5_000) => fleet.as(as, { url: proxy.url, timeout });
const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.then((answer) => ({ kind: 'no failure', answer }), (error: unknown) => error);

describe.each(Object.entries(writes))('%s', (_, write) => {
  it('that does not arrive leaves nothing behind, and one of which that is not known says so', async () => {
    const prepared = (await write.prepare?.()) ?? '';
    const before = arrived();
    for (const [name, failure, kind, outcomeUnknown] of unsent()) {
      proxy.faults.add({ failure, match: isWrite, times: 10 });
      expect([name, await failureOf(write.send(forgeOf(write), prepared))]).toMatchObject([name, { name: 'ForgeError', kind, outcomeUnknown }]);
      proxy.faults.clear();
    }
    expect([await write.isDone(prepared), arrived() - before]).toEqual([false, 0]);
  });

  it.each([['dropped', failures.dropAfter(), 'network'], ['damaged', failures.truncate(), 'unexpected-answer']] as const)('whose answer is %s has happened once, and is not taken for failed', async (name, failure, kind) => {
    const prepared = (await write.prepare?.()) ?? '';
    proxy.faults.add({ failure, match: isWrite, times: 10 });
    const result = await failureOf(write.send(forgeOf(write), prepared));
    // GitHub answers a deletion with 204 and no body: there is nothing to damage, and it is known to have happened.
    if (name !== 'damaged' || write !== writes['deleteComment']) expect(result).toMatchObject({ name: 'ForgeError', kind, outcomeUnknown: true });
    expect(await write.isDone(prepared)).toBe(true);
  });
});

it.each(['createComment', 'resolve', 'merge'] as const)('%s that is slow is not known, and may still happen', async (name) => {
  const write = writes[name] as Write;
  const prepared = (await write.prepare?.()) ?? '';
  proxy.faults.add({ failure: failures.delay(3_000), match: isWrite });
  expect(await failureOf(write.send(forgeOf(write, 1_500), prepared))).toMatchObject({ kind: 'network', outcomeUnknown: true });
  await expect.poll(() => write.isDone(prepared), { timeout: 8_000, interval: 200 }).toBe(true);
});
