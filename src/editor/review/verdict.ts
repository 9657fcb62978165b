import * as vscode from 'vscode';
import type { ForgeError, Verdict } from '../../forge/forge.ts';
import { type BatchResult, type CommentDraft, type DraftStore, type ReviewDraft, type SendReviewResult, sendBatch, sendReview } from '../../review/index.ts';
import { withoutSeen } from '../../review/seen.ts';
import { acknowledge } from './acknowledge.ts';
import { batchedComments, placeAt } from './batchedComments.ts';
import type { Drafts } from './drafts.ts';
import { toPullRequestKey } from './identity.ts';
import { count, inert, shortSha } from '../plainText.ts';
import type { PullRequestRecord, ReviewModel } from './model.ts';
import type { Failure } from './slot.ts';
import type { ChecklistMode } from '../../review/checklist.ts';
import { seenNote } from './seenNote.ts';
import { askForText } from './verdictInput.ts';
import { verdictPrompt, verdictTitle, verdictWords } from './verdictText.ts';

export interface VerdictOptions {
  readonly model: ReviewModel;
  readonly drafts: Drafts;
  readonly onDidChange: vscode.Event<unknown>;
  showWhatChanged(key: string, from: string): Promise<void>;
  openOnWeb(key: string): Promise<void>;
  fail(error: unknown, doing: string): void;
  /** Says what went wrong, and takes note of an account that is no longer accepted. */
  describe(error: unknown, doing: string, host: string): Failure | undefined;
  signIn(host: string): Promise<boolean>;
  /** Text of a file at a commit of a pull request's repository. */
  readText(record: PullRequestRecord, commit: string, path: string): Promise<string | undefined>;
  /** The drafts of a pull request were sent or kept: they are drawn again where they were typed. */
  drawDrafts(key: string): Promise<void>;
  readonly settings: VerdictSettings;
}

export interface VerdictSettings {
  /** How an approval deals with what is dangerous or not known. */
  readonly checklist: () => ChecklistMode;
  /** Whether an approval says in its text what was seen. */
  readonly recordSeen: () => boolean;
}

/** Asks for the text of a verdict and submits it for the head that was on screen, or says why nothing was sent. */
export async function giveVerdict(options: VerdictOptions, verdict: Verdict, key: string): Promise<void> {
  const { model, drafts } = options;
  const record = model.record(key);
  if (record === undefined || model.accountOf(record.pullRequest.repository) === undefined) return;
  const head = record.pullRequest.headSha;
  if (record.seenHead !== undefined && record.seenHead !== head) return headMoved(options, record, record.seenHead, head);
  // What the input shows of the pull request counts as having seen this head.
  model.look(key, head);
  const loading = model.open(key);
  const store = await drafts.store();
  const comments = await placeAt(options, record, store, batchedComments(store, record), head);
  if (comments === undefined) return;
  if (verdict === 'approve' && options.settings.checklist() === 'require' && !(await acknowledge(model, key, head, loading))) return;
  const text = new VerdictText(store, record, verdict, head);
  const typed = await askForText({
    title: verdictTitle(verdict, record.pullRequest.number, head),
    placeHolder: verdictWords[verdict].placeHolder,
    value: text.body,
    required: verdict === 'request-changes' || (verdict === 'comment' && comments.length === 0),
    prompt: () => verdictPrompt(model.record(key) ?? record, comments.length),
    onDidChange: options.onDidChange,
    typed: (body) => text.keep(body),
  });
  void loading;
  if (typed === undefined) {
    await text.settle();
    drafts.changed();
    return;
  }
  const seen = verdict === 'approve' && options.settings.recordSeen() ? seenNote(model.record(key) ?? record, typed, head) : typed;
  const draft = await text.take(seen);
  await send(options, key, draft, comments);
}

/** Sends a verdict that is kept, with the comments that wait for it, and tells what came of it. */
export async function send(options: VerdictOptions, key: string, draft: ReviewDraft, comments?: readonly CommentDraft[]): Promise<void> {
  const { model, drafts } = options;
  const record = model.record(key);
  const account = record && model.accountOf(record.pullRequest.repository);
  if (record === undefined || account === undefined) return;
  const store = await drafts.store();
  const { forge } = account;
  const { submitBatch } = forge;
  const batch = comments ?? batchedComments(store, record).filter(({ commit }) => commit === draft.commit);
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Sending: ${verdictTitle(draft.verdict, record.pullRequest.number, draft.commit)}` },
    (): Promise<SendReviewResult | BatchResult> => batch.length === 0 || submitBatch === undefined
      ? sendReview(forge, store, record.pullRequest, draft)
      : sendBatch({ ...forge, submitBatch }, store, record.pullRequest, draft, batch),
  );
  if (batch.length > 0) await options.drawDrafts(key);
  // Without a text there is nothing to lose: the verdict is given anew. Only what may have arrived is kept, to be asked for.
  if (draft.body.trim() === '' && (result.type === 'failed' || result.type === 'head-moved') && store.get(draft.id)?.attempt === undefined) await store.remove(draft.id);
  drafts.changed();
  // Whatever came of it, the list of reviews and the head are read again.
  void model.reload(key).catch((error: unknown) => options.fail(error, `reload #${record.pullRequest.number}`));
  await tell(options, record, draft, result);
}

async function tell(options: VerdictOptions, record: PullRequestRecord, draft: ReviewDraft, result: SendReviewResult | BatchResult): Promise<void> {
  const name = `#${record.pullRequest.number}`;
  switch (result.type) {
    case 'submitted':
      return submitted(options, record, draft, result);
    case 'head-moved':
      return headMoved(options, record, result.seen, result.now, draft.body);
    case 'body-needed':
      void vscode.window.showWarningMessage(`Nothing was sent to ${name}: the server takes this review only with a text.`);
      return;
    case 'skipped':
      void vscode.window.showInformationMessage(result.because === 'sending' ? `Your review of ${name} is already being sent.` : `Your review of ${name} was already sent or discarded.`);
      return;
    case 'elsewhere':
      void vscode.window.showWarningMessage(`Nothing was sent to ${name}: ${count(result.drafts.length, 'comment')} of your review ${result.drafts.length === 1 ? 'is' : 'are'} on another commit than the one that you looked at. Give your verdict again.`);
      return;
    case 'failed':
    case 'not-submitted':
    case 'unknown':
      return notSent(options, record, draft, { type: result.type === 'unknown' ? 'unknown' : 'failed', error: result.error });
  }
}

async function submitted(options: VerdictOptions, record: PullRequestRecord, draft: ReviewDraft, result: Extract<SendReviewResult, { type: 'submitted' }> & { readonly kept?: readonly unknown[] }): Promise<void> {
  const { key, pullRequest } = record;
  const kept = result.kept ?? [];
  const left = kept.length === 0 ? '' : ` ${count(kept.length, 'comment')} could not be sent and ${kept.length === 1 ? 'is' : 'are'} kept where you typed ${kept.length === 1 ? 'it' : 'them'}.`;
  const done = `${verdictWords[draft.verdict].done} #${pullRequest.number} at ${shortSha(draft.commit)}.${left}`;
  if (result.movedTo !== undefined) {
    const dismiss = 'Dismiss My Review';
    const show = 'Show What Changed';
    const answer = await vscode.window.showWarningMessage(
      `${done} The head moved to ${shortSha(result.movedTo)} while it was being sent, so the server may count your review for commits that you have not seen.`,
      ...(draft.verdict === 'comment' ? [show] : [dismiss, show]),
    );
    if (answer === show) await showMoved(options, key, draft.commit);
    if (answer === dismiss) {
      const forge = options.model.accountOf(pullRequest.repository)?.forge;
      await forge?.dismissReview(pullRequest, result.review.id, `The head moved from ${shortSha(draft.commit)} to ${shortSha(result.movedTo)} while this review was being sent.`);
      await options.model.load(key, 'reviews');
    }
    return;
  }
  const open = 'Open on the Web';
  const unchecked = result.headUnchecked === undefined ? '' : ' Whether the head moved meanwhile could not be checked; look before you merge.';
  const answer = unchecked === '' && left === ''
    ? await vscode.window.showInformationMessage(done, open)
    : await vscode.window.showWarningMessage(`${done}${unchecked}`, open);
  if (answer === open) await options.openOnWeb(key);
}

async function headMoved(options: VerdictOptions, record: PullRequestRecord, seen: string, now: string, typed = ''): Promise<void> {
  const show = 'Show What Changed';
  const close: vscode.MessageItem = { title: 'Close', isCloseAffordance: true };
  const answer = await vscode.window.showWarningMessage<vscode.MessageItem>(
    `The head of #${record.pullRequest.number} moved from ${shortSha(seen)} to ${shortSha(now)} since you looked: nothing was sent.`,
    { modal: true, detail: `${typed.trim() === '' ? '' : 'What you typed is kept. '}Look at what changed, then give your verdict again.` },
    { title: show },
    close,
  );
  if (answer?.title === show) await showMoved(options, record.key, seen);
}

async function showMoved(options: VerdictOptions, key: string, seen: string): Promise<void> {
  await options.model.reload(key);
  await options.showWhatChanged(key, seen);
}

async function notSent(options: VerdictOptions, record: PullRequestRecord, draft: ReviewDraft, result: { readonly type: 'failed' | 'unknown'; readonly error: ForgeError }): Promise<void> {
  const failure = options.describe(result.error, `send your review of #${record.pullRequest.number}`, record.pullRequest.repository.host);
  const again = 'Send Again';
  const copy = 'Copy Text';
  const signIn = 'Sign In';
  const isEmpty = draft.body.trim() === '';
  const kept = isEmpty ? '' : ' Your text is kept.';
  const outcome = result.type === 'failed' ? `It was not sent.${kept}` : `It may or may not have arrived; the server is asked before anything is sent again.${kept}`;
  // A refusal stays one however often the same is sent.
  const buttons = [...(failure?.signIn ? [signIn] : result.error.kind === 'refused' ? [] : [again]), ...(isEmpty ? [] : [copy])];
  const answer = await vscode.window.showErrorMessage(inert(`${failure?.message ?? result.error.message} ${failure?.advice ?? ''} ${outcome}`), ...buttons);
  if (answer === copy) await vscode.env.clipboard.writeText(draft.body);
  if (answer === again || (answer === signIn && (await options.signIn(record.pullRequest.repository.host)))) await (isEmpty && result.type === 'failed' ? giveVerdict(options, draft.verdict, record.key) : send(options, record.key, draft));
}

/** The text of a verdict on its way to the disk as it is typed. */
class VerdictText {
  readonly #store: DraftStore;
  readonly #new: Pick<ReviewDraft, 'type' | 'pullRequest' | 'verdict' | 'commit'>;
  #draft: ReviewDraft | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  body: string;

  constructor(store: DraftStore, { pullRequest }: PullRequestRecord, verdict: Verdict, commit: string) {
    this.#store = store;
    this.#new = { type: 'review', pullRequest: toPullRequestKey(pullRequest), verdict, commit };
    const kept = store.list(this.#new.pullRequest).filter((draft) => draft.type === 'review').findLast((draft) => draft.verdict === verdict && draft.state !== 'sending');
    this.#draft = kept;
    this.body = withoutSeen(kept?.body ?? '');
  }

  keep(body: string): void {
    if (body === this.body && this.#draft !== undefined) return;
    this.body = body;
    // One write after the other, the last text only; what fails is told by `take`, which writes again.
    this.#writing = this.#writing.then(() => (this.body === body ? this.#write(body) : undefined)).catch(() => undefined);
  }

  /** Resolves when all that was typed is kept; an empty text is not. */
  async settle(): Promise<void> {
    await this.#writing;
    if (this.body.trim() === '' && this.#draft?.attempt === undefined && this.#draft !== undefined) await this.#store.remove(this.#draft.id);
  }

  /** The draft to send: of this text, for this head. */
  async take(body: string): Promise<ReviewDraft> {
    this.body = body;
    await this.#writing;
    return this.#write(body);
  }

  async #write(body: string): Promise<ReviewDraft> {
    const old = this.#draft;
    if (old !== undefined && old.commit === this.#new.commit && this.#store.get(old.id) !== undefined) {
      if (old.body !== body) await this.#store.update(old.id, { body });
      this.#draft = { ...old, body };
      return this.#draft;
    }
    // A text that was kept for another head becomes one for this head; the old one goes when the new one is on disk.
    const made = await this.#store.add({ ...this.#new, body });
    this.#draft = made;
    if (old !== undefined) await this.#store.remove(old.id);
    return made;
  }
}
