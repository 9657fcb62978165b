import type { BatchHost } from '../../../src/review/index.ts';
import { ForgeError, type PullRequest, type Review, type ReviewComment, type ReviewThread } from '../../../src/forge/index.ts';

export const seenHead = 'a'.repeat(40);
export const pushedHead = 'c'.repeat(40);

/** What becomes of one write: carried out or not, answered or not. */
export type Fate = 'answered' | 'lost on the way' | 'carried out, answer lost' | 'refused';

/** A host in memory with one pull request, whose writes meet the fate that a test sets. */
export interface MemoryHost {
  readonly forge: BatchHost;
  readonly pullRequest: PullRequest;
  readonly threads: ReviewThread[];
  readonly reviews: Review[];
  /** How many writes reached the host or were lost on the way to it. */
  writes: number;
  fate: Fate;
  head: string;
  /** Reads fail as long as it is set. */
  offline: boolean;
  /** Runs while a write is under way, before it is carried out. */
  during: () => void | Promise<void>;
  now: Date;
  /** How many comments of a batch the host takes. */
  takes: number;
  /** The host takes a batch as a whole or not at all. */
  atomic: boolean;
  verdictRefused: boolean;
}

export function memoryHost(): MemoryHost {
  let nextId = 1;
  const pullRequest: PullRequest = {
    repository: { host: 'https://api.github.com', owner: 'acme', name: 'fleet' }, number: 7, title: 'Scale web', body: '', author: 'lena', draft: false, state: 'open', baseRef: 'main', headRef: 'scale',
    baseSha: 'b'.repeat(40), headSha: seenHead, createdAt: '2026-03-01T10:00:00Z', updatedAt: '2026-03-02T10:00:00Z', requestedReviewers: ['mara'], webUrl: 'https://github.com/acme/fleet/pull/7',
  };
  const read = async <T>(value: () => T): Promise<T> => {
    await Promise.resolve();
    if (host.offline) throw new ForgeError('network', 'The host cannot be reached.', { advice: 'Check your connection.' });
    return value();
  };
  const write = async <T>(carryOut: () => T): Promise<T> => {
    host.writes++;
    const fate = host.fate;
    await host.during();
    if (fate === 'refused') throw new ForgeError('refused', 'The host refused.', { advice: 'Refresh.', status: 422 });
    if (fate === 'lost on the way') throw unanswered();
    const result = carryOut();
    if (fate === 'carried out, answer lost') throw unanswered();
    return result;
  };
  const newComment = (body: string): ReviewComment => ({ id: nextId++, author: 'mara', body, createdAt: host.now.toISOString(), webUrl: 'https://github.com/acme/fleet/pull/7' });
  const notNeeded = (): Promise<never> => Promise.reject(new Error('no test asks for this'));
  const forge: BatchHost = {
    host: pullRequest.repository.host,
    whoAmI: () => read(() => 'Mara'),
    getPullRequest: () => read(() => ({ ...pullRequest, headSha: host.head })),
    listThreads: () => read(() => [...host.threads]),
    listReviews: () => read(() => [...host.reviews]),
    createComment: (_, { path, side, line, body, commit }) => write(() => {
      const thread: ReviewThread = { id: String(nextId), path, side, line, originalLine: line, originalCommit: commit, outdated: false, comments: [newComment(body)] };
      host.threads.push(thread);
      return thread;
    }),
    reply: (_, id, body) => write(() => {
      const index = host.threads.findIndex((thread) => thread.id === id);
      const thread = host.threads[index];
      if (thread === undefined) throw new ForgeError('not-found', 'No such thread.', { advice: 'Refresh.' });
      const comment = newComment(body);
      host.threads[index] = { ...thread, comments: [...thread.comments, comment] };
      return comment;
    }),
    submitReview: (_, { verdict, body, commit }) => write(() => {
      const state = ({ approve: 'approved', 'request-changes': 'changes-requested', comment: 'commented' } as const)[verdict];
      const review: Review = { id: nextId++, author: 'mara', state, body, commit, submittedAt: host.now.toISOString() };
      host.reviews.push(review);
      return review;
    }),
    submitBatch: (_, { verdict, body, commit, comments }) => write(() => {
      const taken = comments.slice(0, host.takes);
      for (const comment of taken) {
        host.threads.push({ id: String(nextId), path: comment.path, side: comment.side, line: comment.line, originalLine: comment.line, originalCommit: comment.commit, outdated: false, comments: [newComment(comment.body)] });
      }
      const failed = comments.slice(taken.length).map((__, index) => ({ what: taken.length + index, message: 'The line is not there.' }));
      if (failed.length > 0 && host.atomic) throw new ForgeError('refused', 'The host refused.', { advice: 'Refresh.', status: 422 });
      if (host.verdictRefused) return { failed: [...failed, { what: 'verdict' as const, message: 'You may not approve.' }] };
      const review: Review = { id: nextId++, author: 'mara', state: ({ approve: 'approved', 'request-changes': 'changes-requested', comment: 'commented' } as const)[verdict], body, commit, submittedAt: host.now.toISOString() };
      host.reviews.push(review);
      return { review, failed };
    }),
    dismissReview: notNeeded,
    listOpenPullRequests: notNeeded,
    listFiles: notNeeded,
    compareBase: notNeeded,
    getChecks: notNeeded,
    listTree: notNeeded,
    readBlob: notNeeded,
  };
  const host: MemoryHost = {
    forge, pullRequest, threads: [], reviews: [], writes: 0, fate: 'answered', head: seenHead, offline: false, during: () => {}, now: new Date('2026-03-02T12:00:00Z'), takes: Infinity, atomic: false, verdictRefused: false,
  };
  return host;
}

function unanswered(): ForgeError {
  return new ForgeError('network', 'The connection broke off.', { advice: 'Check your connection.', outcomeUnknown: true });
}
