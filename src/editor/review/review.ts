import * as vscode from 'vscode';
import type { ForgeError } from '../../forge/forge.ts';
import { type Draft, DraftStore, fileDraftStorage, partition } from '../../review/index.ts';
import { Background } from './background.ts';
import { blobCache, defaultLimits } from './blobCache.ts';
import { ReviewComments } from './comments.ts';
import { type Drafts, lazyDrafts } from './drafts.ts';
import { logFailure, showFailure } from './errors.ts';
import { describeFailure } from './failure.ts';
import { HostTrees } from './hostTrees.ts';
import { type FileAtCommit, pullRequestKey, repositoryKey, toPullRequestKey } from './identity.ts';
import { count, inert } from '../plainText.ts';
import { type Account, type PullRequestRecord, ReviewModel } from './model.ts';
import { type TreeNode, wayOutNodes } from './nodes.ts';
import { Polling } from './polling.ts';
import { registerMarks } from './marks.ts';
import { PullRequestTree } from './pullRequestTree.ts';
import { rootNodes } from './pullRequestNodes.ts';
import { findRepositories, type FoundRepository, watchRepositories } from './repositories.ts';
import type { ReviewServices } from './services.ts';
import { Session } from './session.ts';
import { StoredImpactFilter } from './storedImpactFilter.ts';

type ViewState = 'loading' | 'signedOut' | 'noRepository' | 'failed' | 'ready';

/** The review as a whole: who is signed in, what is known, and the views that draw it. Starts when it is first looked at. */
export class Review implements vscode.Disposable {
  readonly session: Session;
  readonly model: ReviewModel;
  readonly trees: HostTrees;
  readonly drafts: Drafts;
  readonly comments: ReviewComments;
  readonly tree: PullRequestTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly services: ReviewServices;
  readonly impactFilter: StoredImpactFilter;
  readonly #changed = new vscode.EventEmitter<string | undefined>();
  readonly #background: Background;
  readonly #polling: Polling;
  readonly #subscriptions: vscode.Disposable[];
  readonly #trim: () => Promise<void>;
  #found: readonly FoundRepository[] | undefined;
  #drawn: ViewState | undefined;
  #watching: vscode.Disposable | undefined;
  #connecting: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, services: ReviewServices) {
    this.services = services;
    const { log } = services;
    this.impactFilter = new StoredImpactFilter(context.workspaceState, () => this.tree.redraw());
    const folder = (name: string): string => vscode.Uri.joinPath(context.globalStorageUri, name).fsPath;
    const cache = blobCache(folder('blobs'), defaultLimits, (error) => log.warn('The cache on disk cannot be used.', error instanceof Error ? error.message : ''));
    this.session = new Session(context, log);
    this.trees = new HostTrees(cache, async (host) => (await this.#accountAt(host)).forge);
    this.model = new ReviewModel({
      computeImpact: (_, pullRequest, mergeBase, signal) => this.#computeImpact(pullRequest, mergeBase, signal),
      describe: (error, doing) => this.describe(error, doing),
      changed: (key) => this.#modelChanged(key),
    });
    this.drafts = lazyDrafts(() => this.#openDrafts(folder('drafts')), () => this.#modelChanged());
    this.comments = new ReviewComments({
      model: this.model,
      drafts: this.drafts,
      ensure: (file) => this.#ensure(file),
      notSent: (draft, error, retry) => void this.#notSent(draft, error, retry),
    });
    this.tree = new PullRequestTree({ roots: () => this.#roots(), opened: (key) => void this.model.open(key) });
    this.view = vscode.window.createTreeView('gitopsReview.pullRequests', { treeDataProvider: this.tree, showCollapseAll: true });
    this.#background = new Background(this.model, () => this.#isWatched());
    this.#polling = new Polling({ active: () => this.#isWatched(), look: async () => {
      await this.model.refresh();
      return this.#allAnswered();
    } });
    this.#subscriptions = [
      registerMarks(),
      this.#changed, this.session, this.comments, this.tree, this.view, this.#polling,
      this.session.onDidChange(() => void this.#connect()),
      this.view.onDidChangeVisibility(() => this.#watchChanged()),
      vscode.window.onDidChangeWindowState(() => this.#watchChanged()),
      // Either may be what an impact was waiting for.
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.model.retryFailed()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('gitopsReview.kustomize')) void this.model.retryFailed();
      }),
      this.view.onDidExpandElement(({ element }) => {
        const record = element.contextValue === 'pullRequest' ? this.model.record(element.pullRequest ?? '') : undefined;
        if (record !== undefined) this.model.look(record.key, record.pullRequest.headSha);
      }),
    ];
    this.#trim = () => cache.trim();
  }

  /** Signs in silently where that is possible and loads the lists, once; resolves when they are there or have failed. */
  async start(): Promise<void> {
    await this.session.start();
    await this.#connecting;
  }

  /** Reads everything again, and tries again what has failed. */
  async refresh(): Promise<void> {
    if (this.session.state.type !== 'signedIn') {
      await this.session.restart();
      await this.#connecting;
      return;
    }
    await this.model.refresh();
    this.#polling.justRead(this.#allAnswered());
    if (this.#allAnswered()) await this.model.retryFailed();
  }

  /** Asks for an account where there is none; resolves to the account, or undefined when the reader declined. */
  async account(): Promise<Account | undefined> {
    await this.start();
    if (this.session.state.type !== 'signedIn') await vscode.commands.executeCommand('gitopsReview.signIn');
    await this.#connecting;
    return this.session.state.type === 'signedIn' ? this.session.state.account : undefined;
  }

  dispose(): void {
    this.#watching?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #connect(): Promise<void> {
    this.#connecting = this.#takeAccount().catch((error: unknown) => void showFailure(this.services.log, error, 'find the repositories of the open folders'));
    return this.#connecting;
  }

  async #takeAccount(): Promise<void> {
    const { state } = this.session;
    this.#draw();
    if (state.type !== 'signedIn') {
      // An expired account keeps what is on screen: conversations may be half typed. Signing out does not.
      if (state.type === 'signedOut' && state.reason === undefined) {
        this.model.use(undefined, []);
        this.comments.forgetOthers();
      }
      return;
    }
    if (this.#watching === undefined) {
      this.#watching = watchRepositories(() => void this.#connect());
      void this.#trim();
    }
    const found = await findRepositories(state.account.forge.host);
    // Signed out meanwhile, or somebody else signed in: that has been taken care of.
    if (this.session.state !== state) return;
    this.#found = found;
    this.model.use(state.account, found.map(({ repository }) => repository));
    this.comments.forgetOthers();
    await Promise.all([this.drafts.store(), this.model.refresh()]);
    this.#polling.justRead(this.#allAnswered());
    this.#modelChanged();
  }

  #modelChanged(key?: string): void {
    this.#draw();
    this.#changed.fire(key);
    this.#background.fill();
    for (const record of this.model.records) {
      if (record.opened && (key === undefined || key === record.key)) void this.comments.sync(record.key);
    }
  }

  #draw(): void {
    const state = this.#viewState();
    if (state !== this.#drawn) void vscode.commands.executeCommand('setContext', 'gitopsReview.state', state);
    this.#drawn = state;
    this.view.message = this.#message();
    const login = this.model.account?.login;
    const waiting = login === undefined || state !== 'ready' ? 0 : partition(this.model.listed(), login).waiting.length;
    this.view.badge = waiting === 0 ? undefined : { value: waiting, tooltip: `${count(waiting, 'pull request')} waiting for your review` };
    this.tree.redraw();
  }

  #viewState(): ViewState {
    const { state } = this.session;
    if (state.type !== 'signedIn') return state.type;
    if (this.#found === undefined) return 'loading';
    if (this.#found.length === 0 && this.#others().length === 0) return 'noRepository';
    const isUnanswered = this.model.repositories.every(({ list }) => list.value === undefined && list.state !== 'failed');
    return isUnanswered ? 'loading' : 'ready';
  }

  #message(): string | undefined {
    const { state } = this.session;
    if (state.type === 'signedOut') return state.reason;
    if (state.type === 'failed') return `${state.failure.message} ${state.failure.advice}`;
    // A node has one line and a message wraps: what failed is told in full here, and tried again there.
    const failed = this.model.repositories.flatMap(({ list }) => (list.state === 'failed' ? [`${list.failure.message} ${list.failure.advice}`] : []));
    return failed.length === 0 ? undefined : failed.join('\n');
  }

  #roots(): readonly TreeNode[] {
    void this.start();
    const state = this.#viewState();
    // The editor shows a welcome text or a message, not both: with a message, nodes say what can be done.
    if ((state === 'signedOut' || state === 'failed') && this.#message() !== undefined) return wayOutNodes(state);
    if (state !== 'ready') return [];
    return rootNodes({
      login: this.model.account?.login ?? '',
      repositories: this.model.repositories,
      record: (key) => this.model.record(key),
      others: this.#others(),
      drafts: (record) => this.drafts.loaded?.list(toPullRequestKey(record.pullRequest)) ?? [],
      now: new Date(),
      impactFilter: this.impactFilter.value,
    });
  }

  /** Pull requests that were opened by number and that no list holds. */
  #others(): readonly PullRequestRecord[] {
    const listed = new Set(this.model.listed().map(pullRequestKey));
    return this.model.records.filter((record) => record.opened && !listed.has(record.key));
  }

  async #ensure(file: FileAtCommit): Promise<PullRequestRecord | undefined> {
    await this.start();
    const key = pullRequestKey(file);
    if (this.model.record(key) === undefined) {
      try {
        const { forge } = await this.#accountAt(file.repository.host);
        this.model.put(await forge.getPullRequest(file.repository, file.number));
      } catch (error) {
        logFailure(this.services.log, error, `load #${file.number}`);
        return undefined;
      }
    }
    void this.model.open(key);
    return this.model.record(key);
  }

  async #accountAt(host: string): Promise<Account> {
    await this.session.start();
    const { state } = this.session;
    if (state.type === 'signedIn' && state.account.forge.host === host) return state.account;
    if (state.type === 'failed') throw new Error(`${state.failure.message} ${state.failure.advice}`);
    throw new Error(`you are not signed in to ${new URL(host).host}. Sign in, then open this again.`);
  }

  async #computeImpact(pullRequest: PullRequestRecord['pullRequest'], mergeBase: string, signal: AbortSignal): Promise<NonNullable<PullRequestRecord['impact']['value']>> {
    const cancellation = new vscode.CancellationTokenSource();
    const cancel = (): void => cancellation.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const { repository, headSha } = pullRequest;
    const clone = this.#found?.find((entry) => repositoryKey(entry.repository) === repositoryKey(repository))?.clone;
    try {
      return await this.services.computeImpact(pullRequest, { mergeBase, clone, files: (side) => this.trees.tree(repository, side === 'base' ? mergeBase : headSha) }, cancellation.token);
    } finally {
      signal.removeEventListener('abort', cancel);
      cancellation.dispose();
    }
  }

  /** Says what went wrong; an account that is no longer accepted counts as signed out from then on. */
  describe(error: unknown, doing: string): ReturnType<typeof describeFailure> {
    const failure = describeFailure(error, doing);
    if (failure === undefined) return undefined;
    logFailure(this.services.log, error, doing);
    if (failure.signIn) this.session.expire(error instanceof Error ? inert(error.message) : failure.message);
    return failure;
  }

  async #openDrafts(folder: string): Promise<DraftStore> {
    const store = await DraftStore.open(fileDraftStorage(folder));
    for (const notice of store.notices) void vscode.window.showWarningMessage(notice);
    return store;
  }

  async #notSent({ state, reason = '' }: Draft, error: ForgeError | undefined, retry: () => void): Promise<void> {
    if (error !== undefined) this.describe(error, 'send a comment');
    const again = 'Send Again';
    const signIn = 'Sign In';
    const outcome = state === 'unknown'
      ? `Your comment may not have arrived. ${reason} It is kept where you typed it; when you send it again, the server is asked first, and it is never posted twice.`
      : `Your comment was not sent. ${reason} It is kept where you typed it.`;
    const answer = await vscode.window.showErrorMessage(inert(outcome), this.session.state.type === 'signedIn' ? again : signIn);
    if (answer === again) retry();
    if (answer === signIn && (await this.session.signIn())) retry();
  }

  #isWatched(): boolean {
    return this.view.visible && vscode.window.state.focused && this.session.state.type === 'signedIn';
  }

  #watchChanged(): void {
    if (this.view.visible) void this.start();
    this.#polling.update();
    if (this.#isWatched()) this.#background.fill();
  }

  #allAnswered(): boolean {
    return this.model.repositories.every(({ list }) => list.state === 'ready');
  }
}
