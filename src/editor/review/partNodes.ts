import type { ChangedFile, PullRequest, Review, ReviewThread } from '../../forge/forge.ts';
import { type Draft, age } from '../../review/index.ts';
import { draftLabel, isBatched } from './commentText.ts';
import { count, excerpt, oneLine, shortSha } from '../plainText.ts';
import type { Icon } from './labels.ts';
import type { PullRequestRecord } from './model.ts';
import { type TreeNode, failureNode, loadingIcon, noteNode, statusLetter } from './nodes.ts';
import { ownerNodes } from './ownerNodes.ts';
import type { Slot } from './slot.ts';

/** The changed files; those that the server did not list are said to be missing. */
export function filesNode(id: string, record: PullRequestRecord): TreeNode {
  const { files, key } = record;
  const node: TreeNode = { id: `${id}/files`, label: 'Files', icon: { id: 'files' }, expansion: 'expanded' };
  if (files.state === 'failed' && files.value === undefined) {
    return { ...node, description: 'could not be loaded', children: () => [failureNode(node.id, files.failure, { pullRequest: key, part: 'files' })] };
  }
  if (files.value === undefined) return { ...node, children: () => [noteNode(node.id, 'Loading…', loadingIcon)] };
  const { files: list, missing } = files.value;
  return {
    ...node,
    label: `Files (${list.length}${missing > 0 ? ` of ${list.length + missing}` : ''})`,
    children: () => [
      ...(missing > 0 ? [missingNode(node.id, key, missing)] : []),
      ...(list.length === 0 && missing === 0 ? [noteNode(node.id, 'No file changes')] : []),
      ...list.map((file) => fileNode(node.id, key, file)),
    ],
  };
}

/** Says of a list that it could not be loaded again, and may lack what came since. */
function asOfBefore(slot: Slot<unknown>): { description?: string } {
  return slot.state === 'failed' ? { description: `as of before: ${slot.failure.message}` } : {};
}

function missingNode(id: string, key: string, missing: number): TreeNode {
  return {
    id: `${id}/missing`,
    label: `${count(missing, 'file was', 'files were')} not listed by the server`,
    description: 'Read them on the web',
    icon: { id: 'warning', color: 'list.warningForeground' },
    tooltip: [{ text: 'The server lists only so many files of one pull request. Those that it left out are not shown here, so do not take this list for all of the change.' }],
    expansion: 'leaf',
    action: { type: 'open-web', pullRequest: key, page: 'files' },
  };
}

function fileNode(parent: string, key: string, file: ChangedFile): TreeNode {
  const slash = file.path.lastIndexOf('/');
  const folder = file.path.slice(0, Math.max(slash, 0));
  const letter = statusLetter(file);
  const from = file.previousPath === undefined ? '' : `from ${file.previousPath}`;
  const parts = [folder, file.additions === undefined || file.deletions === undefined ? '' : `+${file.additions} −${file.deletions}`, from, file.patch === undefined && file.status !== 'renamed' ? 'no diff from the server' : ''];
  const description = oneLine(parts.filter((part) => part !== '').join(' · '));
  const lines = file.additions === undefined || file.deletions === undefined ? '' : `, ${count(file.additions, 'line')} added, ${count(file.deletions, 'line')} removed`;
  return {
    id: `${parent}/${file.path}`,
    label: oneLine(file.path.slice(slash + 1)),
    description,
    icon: { id: { A: 'diff-added', M: 'diff-modified', D: 'diff-removed', R: 'diff-renamed' }[letter] },
    tooltip: [{ text: file.path, strong: true }, { text: `${file.status}${from === '' ? '' : ` ${from}`}${lines}` }],
    spoken: `${file.path}, ${file.status}${lines}`,
    expansion: 'leaf',
    action: { type: 'open-diff', target: { pullRequest: key, path: file.path } },
  };
}

/** The conversations on lines and files. */
export function threadsNode(id: string, record: PullRequestRecord, now: Date): TreeNode {
  const { threads, key } = record;
  const node: TreeNode = { id: `${id}/threads`, label: 'Conversations', icon: { id: 'comment-discussion' }, expansion: 'collapsed' };
  if (threads.state === 'failed' && threads.value === undefined) {
    return { ...node, description: 'could not be loaded', children: () => [failureNode(node.id, threads.failure, { pullRequest: key, part: 'threads' })] };
  }
  if (threads.value === undefined) return { ...node, children: () => [noteNode(node.id, 'Loading…', loadingIcon)] };
  const list = threads.value;
  return {
    ...node,
    label: `Conversations (${list.length})`,
    ...asOfBefore(threads),
    children: () => list.length === 0 ? [noteNode(node.id, 'No line has been commented on')] : list.map((thread) => threadNode(node.id, key, thread, now)),
  };
}

function threadNode(parent: string, key: string, thread: ReviewThread, now: Date): TreeNode {
  const first = thread.comments[0];
  const line = thread.line ?? thread.originalLine;
  const where = `${oneLine(thread.path)}${line === undefined ? '' : `:${line}`}`;
  const parts = [where, first === undefined ? '' : age(first.createdAt, now), thread.comments.length > 1 ? count(thread.comments.length - 1, 'reply', 'replies') : '', thread.outdated ? 'outdated' : ''];
  const description = oneLine(parts.filter((part) => part !== '').join(' · '));
  const text = oneLine(first?.body ?? '');
  return {
    id: `${parent}/${thread.id}`,
    label: `${first?.author ?? 'unknown'}: ${excerpt(text)}`,
    description,
    icon: { id: thread.outdated ? 'comment-unresolved' : 'comment' },
    expansion: 'leaf',
    spoken: `Conversation at ${where}, ${first?.author ?? 'unknown'}: ${text}`,
    action: {
      type: 'open-diff',
      target: { pullRequest: key, path: thread.path, side: thread.side, conversation: true, ...(line === undefined ? {} : { line: line - 1 }), ...(thread.outdated ? { commit: thread.originalCommit } : {}) },
    },
  };
}

/** The verdicts so far, and who is still asked for one. */
export function reviewsNode(id: string, record: PullRequestRecord, now: Date): TreeNode {
  const { reviews, key, pullRequest } = record;
  const node: TreeNode = { id: `${id}/reviews`, label: 'Reviews', icon: { id: 'checklist' }, expansion: 'collapsed' };
  if (reviews.state === 'failed' && reviews.value === undefined) {
    return { ...node, description: 'could not be loaded', children: () => [failureNode(node.id, reviews.failure, { pullRequest: key, part: 'reviews' })] };
  }
  if (reviews.value === undefined) return { ...node, children: () => [noteNode(node.id, 'Loading…', loadingIcon)] };
  // Hosts keep a review without a text for each comment on a line; those are among the conversations.
  const list = reviews.value.filter((review) => review.state !== 'commented' || review.body.trim() !== '');
  const waiting = pullRequest.requestedReviewers.map((login) => ({ id: `${node.id}/asked/${login}`, label: oneLine(login), description: 'asked to review', icon: { id: 'circle-outline' }, expansion: 'leaf' as const }));
  return {
    ...node,
    label: `Reviews (${list.length})`,
    ...asOfBefore(reviews),
    children: () => [
      ...(list.length + waiting.length === 0 ? [noteNode(node.id, 'Nobody has reviewed yet')] : []),
      ...list.map((review) => reviewNode(node.id, pullRequest, review, now)), ...waiting, ...ownerNodes(node.id, record),
    ],
  };
}

function reviewNode(parent: string, pullRequest: PullRequest, review: Review, now: Date): TreeNode {
  const word = { approved: 'approved', 'changes-requested': 'requested changes', commented: 'commented', dismissed: 'dismissed', pending: 'not submitted' }[review.state];
  const icon: Icon = { id: { approved: 'pass', 'changes-requested': 'request-changes', commented: 'comment', dismissed: 'circle-slash', pending: 'edit' }[review.state] };
  const older = review.commit === pullRequest.headSha ? '' : 'not the present head';
  const description = oneLine([word, `at ${shortSha(review.commit)}`, older, age(review.submittedAt, now), review.body].filter((part) => part !== '').join(' · '));
  return {
    id: `${parent}/${review.id}`,
    label: oneLine(review.author),
    description,
    icon,
    tooltip: [{ text: `${review.author} ${word} at ${shortSha(review.commit)}`, strong: true }, { text: review.body }],
    spoken: `${review.author} ${description}`,
    expansion: 'leaf',
  };
}

/** What was typed for a pull request and is not on the server: comments that wait for their review, and what could not be sent. */
export function draftNodes(id: string, key: string, drafts: readonly Draft[]): readonly TreeNode[] {
  const batched = drafts.filter((draft) => draft.type === 'comment' && isBatched(draft));
  const unsent = drafts.filter((draft) => !batched.includes(draft));
  return [
    ...(batched.length === 0 ? [] : [{
      id: `${id}/batch`,
      label: `Your Review (${batched.length})`,
      description: 'not sent yet: give your verdict to send it',
      icon: { id: 'comment-draft' },
      expansion: 'expanded' as const,
      contextValue: 'batch',
      pullRequest: key,
      spoken: `Your review, ${count(batched.length, 'comment')}, not sent yet`,
      children: () => batched.map((draft) => draftNode(`${id}/batch`, draft)),
    }]),
    ...(unsent.length === 0 ? [] : [{
      id: `${id}/unsent`,
      label: `Unsent (${unsent.length})`,
      icon: { id: 'edit', color: 'list.warningForeground' },
      expansion: 'expanded' as const,
      children: () => unsent.map((draft) => draftNode(`${id}/unsent`, draft)),
    }]),
  ];
}

function draftNode(parent: string, draft: Draft): TreeNode {
  const where = draft.type === 'comment' ? `${draft.path}:${draft.line}` : draft.type;
  const isWaiting = isBatched(draft);
  return {
    id: `${parent}/${draft.id}`,
    label: excerpt(oneLine(draft.body) || '(no text)'),
    description: oneLine(isWaiting ? where : `${where} · ${draftLabel(draft)}`),
    icon: { id: isWaiting ? 'comment' : draft.state === 'sending' ? 'sync' : 'warning' },
    expansion: 'leaf',
    action: { type: 'open-draft', draft: draft.id },
  };
}
