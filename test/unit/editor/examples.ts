import { type Forge, ForgeError, type PullRequest, type ReviewThread } from '../../../src/forge/forge.ts';
import type { ImpactReport, ObjectChange } from '../../../src/impact/report.ts';

/** A pull request to write examples with. */
export function pullRequest(changes: Partial<PullRequest> = {}): PullRequest {
  return {
    repository: { host: 'https://api.github.com', owner: 'shop', name: 'deploy' },
    number: 3,
    title: 'Scale web',
    body: '',
    author: 'rosa',
    draft: false,
    state: 'open',
    baseRef: 'main',
    headRef: 'scale',
    baseSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    createdAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:00:00Z',
    requestedReviewers: ['ann'],
    webUrl: 'https://github.com/shop/deploy/pull/3',
    ...changes,
  };
}

export function thread(changes: Partial<ReviewThread> = {}): ReviewThread {
  return {
    id: 't1',
    path: 'web.yaml',
    side: 'head',
    line: 5,
    originalLine: 5,
    originalCommit: 'c'.repeat(40),
    outdated: false,
    comments: [{ id: 1, author: 'rosa', body: 'Why?', createdAt: '2026-11-21T10:00:00Z', webUrl: 'https://github.com/c/1' }],
    ...changes,
  };
}

export function objectChange(changes: Partial<ObjectChange> = {}): ObjectChange {
  return { action: 'change', gvk: { group: 'apps', version: 'v1', kind: 'Deployment' }, name: 'web', namespace: 'shop', fields: [], impacts: [], ...changes };
}

/** A report whose counts follow from its changes. */
export function report(changes: readonly ObjectChange[], rest: Partial<ImpactReport> = {}): ImpactReport {
  const counted = (action: ObjectChange['action']): number => changes.filter((change) => change.action === action).length;
  return {
    base: 'main',
    head: 'scale',
    roots: [{ root: { id: 'plain:prod', type: 'plain', path: 'prod', name: 'prod' }, changes, unchanged: 2, problems: [], complete: true }],
    counts: { create: counted('create'), change: counted('change'), delete: counted('delete'), replace: counted('replace'), restarts: 0, danger: 0, warning: 0 },
    headline: 'Something happens.',
    risk: 'info',
    complete: true,
    ...rest,
  };
}

/** A host that answers what is given, and fails where nothing is. */
export function forge(answers: Partial<Forge>): Forge {
  const missing = (name: string) => (): Promise<never> => Promise.reject(new ForgeError('server', `${name} failed.`, { advice: 'Try again later.' }));
  return {
    host: 'https://api.github.com',
    whoAmI: () => Promise.resolve('ann'),
    listOpenPullRequests: missing('listOpenPullRequests'),
    getPullRequest: missing('getPullRequest'),
    listFiles: missing('listFiles'),
    compareBase: missing('compareBase'),
    getChecks: missing('getChecks'),
    listThreads: missing('listThreads'),
    listReviews: missing('listReviews'),
    listTree: missing('listTree'),
    readBlob: missing('readBlob'),
    createComment: missing('createComment'),
    reply: missing('reply'),
    submitReview: missing('submitReview'),
    dismissReview: missing('dismissReview'),
    ...answers,
  };
}

/** A promise with its ends outside. */
export function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let ends: { resolve(value: T): void; reject(error: unknown): void } | undefined;
  const promise = new Promise<T>((resolve, reject) => { ends = { resolve, reject }; });
  return { promise, resolve: (value) => ends?.resolve(value), reject: (error) => ends?.reject(error) };
}
