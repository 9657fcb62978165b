import * as vscode from 'vscode';
import type { ForgeError } from '../../forge/forge.ts';
import { type Draft, DraftStore, fileDraftStorage, partition } from '../../review/index.ts';
import { Background } from './background.ts';
import { blobCache, defaultLimits } from './blobCache.ts';
import { ReviewComments } from './comments.ts';
import { readOwners } from './codeOwnersFile.ts';
import { type Drafts, lazyDrafts } from './drafts.ts';
import { logFailure, showFailure } from './errors.ts';
import { describeFailure } from './failure.ts';
import { HostTrees } from './hostTrees.ts';
import { type FileAtCommit, pullRequestKey, repositoryKey, toPullRequestKey } from './identity.ts';
import { count, inert } from '../plainText.ts';
import { type Account, type Connection, type PullRequestRecord, ReviewModel } from './model.ts';
import { signInNode, type TreeNode, unknownHostNode, wayOutNodes } from './nodes.ts';
import { Polling } from './polling.ts';
import { registerMarks } from './marks.ts';
import { PullRequestTree } from './pullRequestTree.ts';
import { rootNodes } from './pullRequestNodes.ts';
import { type Found, findRepositories, watchRepositories } from './repositories.ts';
import type { ReviewServices } from './services.ts';
import type { Session } from './session.ts';
import { Sessions } from './sessions.ts';
import { StoredImpactFilter } from './storedImpactFilter.ts';

type ViewState = 'loading' | 'signedOut' | 'noRepository' | 'failed' | 'ready';

/** The review as a whole: who is signed in, what is known, and the views that draw it. Starts when it is first looked at. */
export class Review implements vscode.Disposable {
  readonly sessions: Sessions;
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
  #found: Found | undefined;
  #drawn: ViewState | undefined;
  #watching: vscode.Disposable | undefined;
  #connections: readonly Connection[] = [];
  #started = false;
  /** Something has changed since who is signed in was looked at. */
  #isStale = false;
  #connecting: Promise<void> | undefined;
  #loading: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, services: ReviewServices) {
    this.services = services;
    const { log } = services;
    this.impactFilter = new StoredImpactFilter(context.workspaceState, () => this.tree.redraw());
    const folder = (name: string): string => vscode.Uri.joinPath(context.globalStorageUri, name).fsPath;
    const cache = blobCache(folder('blobs'), defaultLimits, (error) => log.warn('The cache on disk cannot be used.', error instanceof Error ? error.message : ''));
    this.sessions = new Sessions(context, log);
    this.trees = new HostTrees(cache, async (host) => (await this.accountAt(host)).forge);
    this.model = new ReviewModel({
      computeImpact: (_, pullRequest, mergeBase, signal) => this.#computeImpact(pullRequest, mergeBase, signal),
      readOwners: (pullRequest, signal) => readOwners(this.trees, pullRequest, this.sessions.at(pullRequest.repository.host)?.host.kind ?? 'github', signal),
      describe: (error, doing, host) => this.describe(error, doing, host),
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
      this.#changed, this.sessions, this.comments, this.tree, this.view, this.#polling,
      this.sessions.onDidChange(() => void this.#connect()),
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
    await (this.#started ? this.#connecting : this.#connect());
    await this.#loading;
  }

  /** Reads everything again, and tries again what has failed. */
  async refresh(): Promise<void> {
    await this.start();
    await Promise.all(this.sessions.all.filter(({ state }) => state.type !== 'signedIn').map((session) => session.restart()));
    await this.start();
    if (this.model.accounts.length === 0) return;
    await this.model.refresh();
    this.#polling.justRead(this.#allAnswered());
    if (this.#allAnswered()) await this.model.retryFailed();
  }

  /** Asks for an account where there is none; resolves to whether there is one now. */
  async isSignedIn(): Promise<boolean> {
    await this.start();
    const is = (): boolean => this.sessions.all.some(({ state }) => state.type === 'signedIn');
    if (!is()) await this.signIn();
    await this.start();
    return is();
  }

  /** Asks for an account at a host; where none is named, at the one that has none, or at one that the reader picks. */
  async signIn(api?: string): Promise<boolean> {
    await this.start();
    const session = api === undefined ? await this.#pickSession((one) => one.state.type !== 'signedIn', 'Sign in to which server?') : this.sessions.at(api);
    if (session !== undefined) return session.signIn();
    const [problem] = this.sessions.problems;
    if (problem !== undefined) void vscode.window.showErrorMessage(inert(problem));
    return false;
  }

  async signOut(): Promise<void> {
    await this.start();
    const session = await this.#pickSession((one) => one.state.type === 'signedIn', 'Sign out of which server?');
    await session?.signOut();
  }

  async #pickSession(first: (session: Session) => boolean, title: string): Promise<Session | undefined> {
    const { all } = this.sessions;
    const likely = all.filter(first);
    const choices = likely.length > 0 ? likely : all;
    if (choices.length <= 1) return choices[0];
    const picked = await vscode.window.showQuickPick(choices.map((session) => ({ label: session.host.name, description: session.host.api, session })), { title });
    return picked?.session;
  }

  dispose(): void {
    this.#watching?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Finds out again what the window has to do with and who is signed in there; one look at a time, and another when something changed meanwhile. */
  #connect(): Promise<void> {
    this.#isStale = true;
    this.#connecting ??= this.#takeAccounts()
      .catch((error: unknown) => void showFailure(this.services.log, error, 'find the repositories of the open folders'))
      .finally(() => { this.#connecting = undefined; });
    return this.#connecting;
  }

  async #takeAccounts(): Promise<void> {
    this.#started = true;
    if (this.#watching === undefined) {
      this.#watching = watchRepositories(() => void this.#connect());
      void this.#trim();
    }
    while (this.#isStale) {
      this.#isStale = false;
      this.#draw();
      const found = await findRepositories(this.sessions.configured());
      this.#found = found;
      await this.sessions.use(found.hosts);
      const connections = this.sessions.all.flatMap(({ host, state }): readonly Connection[] => {
        const account = state.type === 'signedIn' ? state.account : this.#kept(state, host.api);
        return account === undefined ? [] : [{ account, repositories: found.repositories.map(({ repository }) => repository).filter((repository) => repository.host === host.api) }];
      });
      if (!isSame(connections, this.#connections)) this.#use(connections);
    }
    this.#draw();
  }

  #use(connections: readonly Connection[]): void {
    this.#connections = connections;
    this.model.use(connections);
    this.comments.forgetOthers();
    this.#loading = connections.length === 0 ? Promise.resolve() : this.#load();
  }

  async #load(): Promise<void> {
    try {
      await Promise.all([this.drafts.store(), this.model.refresh()]);
    } catch (error) {
      void showFailure(this.services.log, error, 'read what you have typed before');
    }
    this.#polling.justRead(this.#allAnswered());
    this.#modelChanged();
  }

  /** An expired account keeps what is on screen: conversations may be half typed. Signing out does not. */
  #kept(state: Session['state'], api: string): Account | undefined {
    return state.type === 'signedOut' && state.reason !== undefined ? this.model.accountOf({ host: api }) : undefined;
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
    const waiting = state !== 'ready' ? 0 : partition(this.model.listed(), (repository) => this.model.loginOf(repository)).waiting.length;
    this.view.badge = waiting === 0 ? undefined : { value: waiting, tooltip: `${count(waiting, 'pull request')} waiting for your review` };
    this.tree.redraw();
  }

  #viewState(): ViewState {
    const states = this.sessions.all.map(({ state }) => state.type);
    if (this.#found === undefined) return 'loading';
    if (this.#isOnlyUnknown()) return 'ready';
    if (!states.includes('signedIn')) return states.includes('loading') ? 'loading' : states.includes('failed') || states.length === 0 ? 'failed' : 'signedOut';
    if (this.#found.repositories.length === 0 && this.#others().length === 0) return 'noRepository';
    const lists = this.model.repositories.map(({ list }) => list);
    return lists.length > 0 && lists.every(({ value, state }) => value === undefined && state !== 'failed') ? 'loading' : 'ready';
  }

  /** The folders were cloned from hosts of which nothing says what they are, and from no other. */
  #isOnlyUnknown(): boolean {
    return this.#found !== undefined && this.#found.repositories.length === 0 && this.#found.unknown.length > 0;
  }

  #message(): string | undefined {
    const several = this.sessions.all.length > 1;
    const sessions = this.sessions.all.flatMap(({ host, state }) => {
      const text = state.type === 'signedOut' ? state.reason : state.type === 'failed' ? `${state.failure.message} ${state.failure.advice}` : undefined;
      return text === undefined ? [] : [several ? `${host.name}: ${text}` : text];
    });
    // A node has one line and a message wraps: what failed is told in full here, and tried again there.
    const failed = this.model.repositories.flatMap(({ list }) => (list.state === 'failed' ? [`${list.failure.message} ${list.failure.advice}`] : []));
    const all = [...this.sessions.problems, ...sessions, ...failed];
    return all.length === 0 ? undefined : all.join('\n');
  }

  #roots(): readonly TreeNode[] {
    void this.start();
    const state = this.#viewState();
    // The editor shows a welcome text or a message, not both: with a message, nodes say what can be done.
    if ((state === 'signedOut' || state === 'failed') && this.#message() !== undefined) return wayOutNodes(state);
    if (state !== 'ready') return [];
    if (this.#isOnlyUnknown()) return (this.#found?.unknown ?? []).map(unknownHostNode);
    return [
      ...this.sessions.all.filter(({ state: { type } }) => type !== 'signedIn').map(({ host, state: session }) => signInNode(host, session.type === 'failed')),
      ...(this.#found?.unknown ?? []).map(unknownHostNode),
      ...rootNodes({
        loginOf: (repository) => this.model.loginOf(repository),
        repositories: this.model.repositories,
        record: (key) => this.model.record(key),
        others: this.#others(),
        drafts: (record) => this.drafts.loaded?.list(toPullRequestKey(record.pullRequest)) ?? [],
        now: new Date(),
        impactFilter: this.impactFilter.value,
      }),
    ];
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
        const { forge } = await this.accountAt(file.repository.host);
        this.model.put(await forge.getPullRequest(file.repository, file.number));
      } catch (error) {
        logFailure(this.services.log, error, `load #${file.number}`);
        return undefined;
      }
    }
    void this.model.open(key);
    return this.model.record(key);
  }

  /** The account at a host; rejects with what to do where there is none. */
  async accountAt(host: string): Promise<Account> {
    await this.start();
    const session = this.sessions.at(host);
    if (session?.state.type === 'signedIn') return session.state.account;
    if (session?.state.type === 'failed') throw new Error(`${session.state.failure.message} ${session.state.failure.advice}`);
    throw new Error(`you are not signed in to ${new URL(host).host}. Sign in, then open this again.`);
  }

  async #computeImpact(pullRequest: PullRequestRecord['pullRequest'], mergeBase: string, signal: AbortSignal): Promise<NonNullable<PullRequestRecord['impact']['value']>> {
    const cancellation = new vscode.CancellationTokenSource();
    const cancel = (): void => cancellation.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const { repository, headSha } = pullRequest;
    const clone = this.#found?.repositories.find((entry) => repositoryKey(entry.repository) === repositoryKey(repository))?.clone;
    try {
      return await this.services.computeImpact(pullRequest, { mergeBase, clone, files: (side) => this.trees.tree(repository, side === 'base' ? mergeBase : headSha) }, cancellation.token);
    } finally {
      signal.removeEventListener('abort', cancel);
      cancellation.dispose();
    }
  }

  /** Says what went wrong; an account that is no longer accepted counts as signed out from then on. */
  describe(error: unknown, doing: string, host: string): ReturnType<typeof describeFailure> {
    const failure = describeFailure(error, doing);
    if (failure === undefined) return undefined;
    logFailure(this.services.log, error, doing);
    if (failure.signIn) this.sessions.at(host)?.expire(error instanceof Error ? inert(error.message) : failure.message);
    return failure;
  }

  async #openDrafts(folder: string): Promise<DraftStore> {
    const store = await DraftStore.open(fileDraftStorage(folder));
    for (const notice of store.notices) void vscode.window.showWarningMessage(notice);
    return store;
  }

  async #notSent({ state, reason = '', pullRequest: { host } }: Draft, error: ForgeError | undefined, retry: () => void): Promise<void> {
    if (error !== undefined) this.describe(error, 'send a comment', host);
    const again = 'Send Again';
    const signIn = 'Sign In';
    const outcome = state === 'unknown'
      ? `Your comment may not have arrived. ${reason} It is kept where you typed it; when you send it again, the server is asked first, and it is never posted twice.`
      : `Your comment was not sent. ${reason} It is kept where you typed it.`;
    const answer = await vscode.window.showErrorMessage(inert(outcome), this.sessions.at(host)?.state.type === 'signedIn' ? again : signIn);
    if (answer === again) retry();
    if (answer === signIn && (await this.signIn(host))) retry();
  }

  #isWatched(): boolean {
    return this.view.visible && vscode.window.state.focused && this.sessions.all.some(({ state }) => state.type === 'signedIn');
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

/** Whether the same people are connected to the same repositories. */
function isSame(one: readonly Connection[], other: readonly Connection[]): boolean {
  return one.length === other.length && one.every(({ account, repositories }, index) => account === other[index]?.account
    && repositories.length === other[index].repositories.length && repositories.every((repository, at) => repositoryKey(repository) === repositoryKey(other[index]?.repositories[at] ?? repository)));
}
