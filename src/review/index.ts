/** What is needed from the start. positions.ts, which brings a library, is imported by itself where it is needed. */
export { DraftStore } from './drafts.ts';
export type { CommentDraft, Draft, DraftState, DraftStorage, NewDraft, PullRequestKey, ReplyDraft, ReviewDraft } from './draft.ts';
export { fileDraftStorage } from './draftFiles.ts';
export { age, partition } from './list.ts';
export type { PullRequestLists } from './list.ts';
export { sendComment, sendReply, sendReview } from './send.ts';
export type { SendOptions, SendResult, SendReviewResult } from './send.ts';
export { sendBatch } from './batch.ts';
export type { BatchHost, BatchResult } from './batch.ts';
