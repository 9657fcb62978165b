import * as vscode from 'vscode';
import type { ForgeError, ReviewThread } from '../../forge/forge.ts';
import { type CommentDraft, type Draft, type NewDraft, type ReplyDraft, type SendResult, sendComment, sendReply } from '../../review/index.ts';
import { threadPosition } from './commentText.ts';
import type { Drafts } from './drafts.ts';
import { type FileAtCommit, changedFileAt, pullRequestKey, toPullRequestKey } from './identity.ts';
import type { PullRequestRecord, ReviewModel } from './model.ts';
import { fromUri, toUri } from './reviewUri.ts';
import { type ShownComment, type ThreadView, drawThread } from './threadView.ts';

export interface CommentsOptions {
  readonly model: ReviewModel;
  readonly drafts: Drafts;
  /** Makes sure that a pull request is known, also after the window was reloaded with its files open. */
  ensure(file: FileAtCommit): Promise<PullRequestRecord | undefined>;
  /** Tells that something could not be sent; it is kept and marked where it was typed. */
  readonly notSent: (draft: Draft, error: ForgeError | undefined, retry: () => void) => void;
}

/** The conversations of pull requests in the editor, new comments and replies. What is typed is kept until the server has it. */
export class ReviewComments implements vscode.Disposable {
  readonly #options: CommentsOptions;
  readonly #controller: vscode.CommentController;
  readonly #views = new Set<ThreadView>();
  /** Texts that are on their way into the store: they have a place, which the store does not know. */
  #adding = 0;
  readonly #subscription: vscode.Disposable;

  constructor(options: CommentsOptions) {
    this.#options = options;
    this.#controller = vscode.comments.createCommentController('gitopsReview', 'GitOps Review');
    this.#controller.options = { prompt: 'Reply…', placeHolder: 'Markdown. It is sent when you press the button, and kept if it cannot be sent.' };
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.#ranges(document) };
    this.#subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#drop((view) => view.server !== undefined && view.drafts.length === 0 && isLeft(view, options.model) && view.thread.uri.toString() === uri.toString()));
  }

  /** Draws the conversations of a pull request as they are known now. */
  async sync(key: string): Promise<void> {
    const { model, drafts } = this.#options;
    const record = model.record(key);
    if (record === undefined || !record.opened) return;
    const store = await drafts.store();
    if (record.threads.value !== undefined && record.mergeBase.state === 'ready') this.#syncThreads(record, record.threads.value, record.mergeBase.value);
    this.#syncDrafts(record, store.list(toPullRequestKey(record.pullRequest)));
  }

  /** Takes away what belongs to pull requests that are no longer known: another account is signed in. */
  forgetOthers(): void {
    this.#drop((view) => this.#options.model.record(view.pullRequest) === undefined);
  }

  /** Draws the drafts of a pull request as they are kept now: some may have been sent with a review, or moved to another commit. */
  async drawDrafts(key: string): Promise<void> {
    const { model, drafts } = this.#options;
    const store = await drafts.store();
    for (const view of [...this.#views].filter((one) => one.pullRequest === key && one.drafts.length > 0)) {
      const kept = view.drafts.flatMap(({ id }) => store.get(id) ?? []);
      // One that was moved is drawn where it is now.
      const here = kept.filter((draft) => draft.type !== 'comment' || view.server !== undefined || fromUri(view.thread.uri)?.head === draft.commit);
      this.#take(view, here);
    }
    const record = model.record(key);
    if (record !== undefined) this.#syncDrafts(record, store.list(toPullRequestKey(record.pullRequest)));
    drafts.changed();
  }

  /** A new conversation, from the editor's input: sent at once, or kept for the review that it becomes part of. */
  async create({ thread, text }: vscode.CommentReply, { batched = false } = {}): Promise<void> {
    const file = fromUri(thread.uri);
    if (file === undefined || text.trim() === '' || thread.range === undefined) return;
    const record = await this.#options.ensure(file);
    const changed = record?.files.value?.files;
    const path = (changed === undefined ? undefined : changedFileAt(changed, file.side, file.path))?.path ?? file.path;
    const line = thread.range.end.line + 1;
    const startLine = thread.range.start.line + 1;
    const view: ThreadView = { thread, pullRequest: pullRequestKey(file), server: undefined, drafts: [] };
    this.#views.add(view);
    const comment = { type: 'comment' as const, pullRequest: toPullRequestKey(file), body: text, path, side: file.side, line, commit: file.head, ...(startLine < line ? { startLine } : {}) };
    if (!batched) return this.#keepAndSend(view, comment);
    await this.#keep(view, { ...comment, batched: true });
    this.#options.drafts.changed();
  }

  /** An answer in a conversation, from the editor's input. */
  async reply({ thread, text }: vscode.CommentReply): Promise<void> {
    const view = [...this.#views].find((one) => one.thread === thread);
    const record = view === undefined ? undefined : this.#options.model.record(view.pullRequest);
    if (view?.server === undefined || record === undefined || text.trim() === '') return;
    await this.#keepAndSend(view, { type: 'reply', pullRequest: toPullRequestKey(record.pullRequest), body: text, thread: view.server.id });
  }

  async retry({ draft: id }: ShownComment): Promise<void> {
    const view = this.#viewOf(id);
    const draft = view?.drafts.find((one) => one.id === id);
    if (view !== undefined && draft !== undefined) await this.#send(view, draft);
  }

  async copy({ draft: id }: ShownComment): Promise<void> {
    const body = this.#viewOf(id)?.drafts.find((one) => one.id === id)?.body;
    if (body !== undefined) await vscode.env.clipboard.writeText(body);
  }

  async discard({ draft: id }: ShownComment): Promise<void> {
    const view = this.#viewOf(id);
    if (id === undefined || view === undefined) return;
    const discard = 'Discard';
    const answer = await vscode.window.showWarningMessage('Discard this unsent comment? Its text will be gone.', { modal: true }, discard);
    if (answer !== discard) return;
    await (await this.#options.drafts.store()).remove(id);
    this.#take(view, view.drafts.filter((draft) => draft.id !== id));
    this.#options.drafts.changed();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#controller.dispose();
  }

  async #ranges(document: vscode.TextDocument): Promise<vscode.CommentingRanges | undefined> {
    const file = fromUri(document.uri);
    if (file === undefined || file.absent) return undefined;
    const record = await this.#options.ensure(file);
    if (record === undefined || record.pullRequest.headSha !== file.head) return { enableFileComments: false, ranges: [] };
    await this.#options.model.need(record.key, 'files');
    const files = this.#options.model.record(record.key)?.files.value?.files ?? [];
    const patch = changedFileAt(files, file.side, file.path)?.patch;
    if (patch === undefined) return { enableFileComments: false, ranges: [] };
    // The library that reads patches is loaded with the first one.
    const { commentableRanges } = await import('../../review/positions.ts');
    const ranges = commentableRanges(patch)[file.side];
    return { enableFileComments: false, ranges: ranges.map(({ start, end }) => new vscode.Range(start - 1, 0, end - 1, 0)) };
  }

  #syncThreads(record: PullRequestRecord, threads: readonly ReviewThread[], mergeBase: string): void {
    const { pullRequest, key } = record;
    const files = record.files.value?.files ?? [];
    const kept = new Set<ThreadView>();
    for (const server of threads) {
      const basePath = changedFileAt(files, 'head', server.path)?.previousPath ?? server.path;
      const place = threadPosition(server, { head: pullRequest.headSha, mergeBase, basePath });
      const uri = toUri({
        repository: pullRequest.repository, number: pullRequest.number, sha: place.sha, head: server.outdated ? place.sha : pullRequest.headSha, side: server.side, path: place.path, absent: false,
      });
      const range = place.start === undefined || place.end === undefined ? undefined : new vscode.Range(place.start, 0, place.end, 0);
      const known = [...this.#views].find((view) => view.server?.id === server.id && view.pullRequest === key && view.thread.uri.toString() === uri.toString());
      if (known !== undefined) {
        kept.add(known);
        if (!sameThread(known.server, server)) this.#take(known, known.drafts, server);
        continue;
      }
      const thread = this.#controller.createCommentThread(uri, range ?? new vscode.Range(0, 0, 0, 0), []);
      thread.range = range;
      thread.collapsibleState = server.outdated ? vscode.CommentThreadCollapsibleState.Collapsed : vscode.CommentThreadCollapsibleState.Expanded;
      const drafts = this.#takeDrafts(key, server.id);
      const view: ThreadView = { thread, pullRequest: key, server, drafts };
      this.#views.add(view);
      kept.add(view);
      this.#draw(view);
    }
    // What stands at a former head stays while its document is open: an answer may be half typed there.
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const there = new Set(threads.map(({ id }) => id));
    const isInUse = (view: ThreadView): boolean => view.drafts.length > 0 || view.server === undefined || (there.has(view.server.id) && open.has(view.thread.uri.toString()));
    this.#drop((view) => view.pullRequest === key && !kept.has(view) && !isInUse(view));
  }

  /** Drafts of earlier sessions come back where they were typed. */
  #syncDrafts(record: PullRequestRecord, drafts: readonly Draft[]): void {
    if (this.#adding > 0) return;
    for (const draft of drafts) {
      if (this.#viewOf(draft.id) !== undefined || draft.state === 'sending') continue;
      if (draft.type === 'comment') this.#restore(record, draft);
      if (draft.type === 'reply') {
        const view = [...this.#views].find((one) => one.pullRequest === record.key && one.server?.id === draft.thread);
        if (view !== undefined) this.#take(view, [...view.drafts, draft]);
      }
    }
  }

  #restore(record: PullRequestRecord, draft: CommentDraft): void {
    const { pullRequest, key } = record;
    const { repository, number } = pullRequest;
    if (draft.side === 'base' && record.mergeBase.state !== 'ready') return;
    const sha = draft.side === 'head' ? draft.commit : record.mergeBase.value ?? draft.commit;
    const files = record.files.value?.files ?? [];
    const path = draft.side === 'base' ? changedFileAt(files, 'head', draft.path)?.previousPath ?? draft.path : draft.path;
    const uri = toUri({ repository, number, sha, head: draft.commit, side: draft.side, path, absent: false });
    const thread = this.#controller.createCommentThread(uri, new vscode.Range((draft.startLine ?? draft.line) - 1, 0, draft.line - 1, 0), []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    const view: ThreadView = { thread, pullRequest: key, server: undefined, drafts: [draft] };
    this.#views.add(view);
    this.#draw(view);
  }

  async #keepAndSend(view: ThreadView, text: Extract<NewDraft, { type: 'comment' | 'reply' }>): Promise<void> {
    await this.#send(view, await this.#keep(view, text));
  }

  async #keep(view: ThreadView, text: Extract<NewDraft, { type: 'comment' | 'reply' }>): Promise<Draft> {
    const store = await this.#options.drafts.store();
    this.#adding++;
    // What could not be written to the disk is in the store all the same; sending it then says why not.
    const kept = await store.add(text).catch(() => store.list(text.pullRequest).findLast((draft) => draft.type === text.type && draft.body === text.body));
    this.#adding--;
    if (kept === undefined) throw new Error('your text could not be kept on this machine, so it was not sent. Copy it before you close the editor.');
    this.#take(view, [...view.drafts, kept]);
    return kept;
  }

  async #send(view: ThreadView, draft: Draft): Promise<void> {
    const { model, drafts, notSent } = this.#options;
    const store = await drafts.store();
    const record = model.record(view.pullRequest);
    const replace = (now: Draft): void => this.#take(view, view.drafts.map((one) => (one.id === now.id ? now : one)));
    replace({ ...draft, state: 'sending' });
    const account = record && model.accountOf(record.pullRequest.repository);
    if (account === undefined || record === undefined) {
      const reason = 'You are not signed in. Sign in, then send it again.';
      const kept = await store.update(draft.id, { state: 'failed', reason }).catch(() => ({ ...draft, state: 'failed' as const, reason }));
      replace(kept);
      notSent(kept, undefined, () => void this.#send(view, kept));
      return;
    }
    const result: SendResult<unknown> = draft.type === 'comment'
      ? await this.#sendComment(view, draft, account.forge, record)
      : draft.type === 'reply'
        ? await this.#sendReply(view, draft, account.forge, record)
        : { type: 'skipped', because: 'gone' };
    if (result.type === 'failed' || result.type === 'unknown') {
      replace(result.draft);
      notSent(result.draft, result.error, () => void this.#send(view, result.draft));
    } else if (result.type === 'sent' || result.because === 'gone') {
      this.#take(view, view.drafts.filter((one) => one.id !== draft.id));
      await model.load(view.pullRequest, 'threads');
    }
    drafts.changed();
  }

  async #sendComment(view: ThreadView, draft: CommentDraft, forge: Parameters<typeof sendComment>[0], record: PullRequestRecord): Promise<SendResult<ReviewThread>> {
    const result = await sendComment(forge, await this.#options.drafts.store(), record.pullRequest, draft);
    if (result.type === 'sent') {
      // The list may have been read in between: one conversation is drawn once, where it was typed.
      this.#drop((other) => other !== view && other.server?.id === result.value.id && other.pullRequest === view.pullRequest);
      view.server = result.value;
    }
    return result;
  }

  async #sendReply(view: ThreadView, draft: ReplyDraft, forge: Parameters<typeof sendReply>[0], record: PullRequestRecord): Promise<SendResult<unknown>> {
    const result = await sendReply(forge, await this.#options.drafts.store(), record.pullRequest, draft);
    if (result.type === 'sent' && view.server !== undefined && !view.server.comments.some(({ id }) => id === result.value.id)) {
      view.server = { ...view.server, comments: [...view.server.comments, result.value] };
    }
    return result;
  }

  #draw(view: ThreadView): void {
    const record = this.#options.model.record(view.pullRequest);
    drawThread(view, (record && this.#options.model.accountOf(record.pullRequest.repository)?.login) ?? 'you');
  }

  #viewOf(draft: string | undefined): ThreadView | undefined {
    return [...this.#views].find((view) => view.drafts.some(({ id }) => id === draft));
  }

  #take(view: ThreadView, drafts: readonly Draft[], server = view.server): void {
    view.drafts = drafts;
    view.server = server;
    if (server === undefined && drafts.length === 0) this.#drop((other) => other === view);
    else this.#draw(view);
  }

  /** The unsent answers of a conversation that is about to be drawn elsewhere move there. */
  #takeDrafts(key: string, thread: string): readonly Draft[] {
    const old = [...this.#views].find((view) => view.pullRequest === key && view.server?.id === thread && view.drafts.length > 0);
    const drafts = old?.drafts ?? [];
    if (old !== undefined) this.#take(old, []);
    return drafts;
  }

  #drop(which: (view: ThreadView) => boolean): void {
    for (const view of this.#views) {
      if (!which(view)) continue;
      this.#views.delete(view);
      view.thread.dispose();
    }
  }
}

/** Whether a conversation stands at a commit that is no longer the pull request's head. */
function isLeft(view: ThreadView, model: ReviewModel): boolean {
  const record = model.record(view.pullRequest);
  const file = fromUri(view.thread.uri);
  return view.server?.outdated === false && record !== undefined && file !== undefined && file.head !== record.pullRequest.headSha;
}

function sameThread(a: ReviewThread | undefined, b: ReviewThread): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
