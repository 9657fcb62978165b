import * as vscode from 'vscode';
import { ForgeError } from '../../forge/forge.ts';
import type { ReviewForge } from '../../forge/reviewForge.ts';
import { publicApi } from './baseUrl.ts';
import { describeFailure } from './failure.ts';
import { inert } from '../plainText.ts';
import type { Host } from './hosts.ts';
import type { Account } from './model.ts';
import type { Failure } from './slot.ts';

/** Who is signed in, or why nobody is. */
export type SessionState =
  | { readonly type: 'loading' }
  | { readonly type: 'signedOut'; readonly reason?: string }
  | { readonly type: 'signedIn'; readonly account: Account }
  | { readonly type: 'failed'; readonly failure: Failure };

const scopes = ['repo'];
const useGitHub = 'Sign in with GitHub';
const useToken = 'Use a token';

/**
 * The account at one host: the editor's GitHub session for github.com, or a token kept in the secret storage for any server.
 * Starts when it is first asked.
 */
export class Session implements vscode.Disposable {
  readonly host: Host;
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<SessionState>();
  readonly #subscriptions: vscode.Disposable;
  #state: SessionState = { type: 'loading' };
  #starting: Promise<void> | undefined;
  #attempt = 0;
  #token: string | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, host: Host, log: vscode.LogOutputChannel) {
    this.host = host;
    this.#context = context;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.authentication.onDidChangeSessions((event) => {
        if (event.provider.id === 'github' && host.api === publicApi && this.#starting !== undefined) void this.restart();
      }),
      context.secrets.onDidChange((event) => {
        if (this.#starting !== undefined && event.key === this.#secretKey) void this.#secretChanged();
      }),
    );
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Finds out who is signed in, once; asks nobody anything. */
  start(): Promise<void> {
    this.#starting ??= this.#load();
    return this.#starting;
  }

  /** Finds out again, after something that sign-in rests on has changed. */
  restart(): Promise<void> {
    this.#starting = this.#load();
    return this.#starting;
  }

  /** Asks for an account. Resolves to whether there is one now. */
  async signIn(): Promise<boolean> {
    const way = this.host.api === publicApi
      ? await vscode.window.showQuickPick(
        [
          { label: useGitHub, description: 'through the editor' },
          { label: useToken, description: 'a personal access token that you made yourself' },
        ],
        { title: 'Sign in to GitHub', placeHolder: 'How do you want to sign in?' },
      ).then((picked) => picked?.label)
      : useToken;
    if (way === useGitHub) {
      await vscode.authentication.getSession('github', scopes, { createIfNone: true });
      // Only now: whoever turns back at GitHub keeps the token that was stored.
      await this.#context.globalState.update(this.#signedOutKey, undefined);
      await this.#context.secrets.delete(this.#secretKey);
      await this.restart();
    } else if (way === useToken) {
      await this.#askForToken();
    }
    return this.#state.type === 'signedIn';
  }

  /** Forgets the token and no longer uses the editor's GitHub session. */
  async signOut(): Promise<void> {
    await this.#context.secrets.delete(this.#secretKey);
    await this.#context.globalState.update(this.#signedOutKey, true);
    this.#token = undefined;
    this.#attempt++;
    this.#starting ??= Promise.resolve();
    this.#set({ type: 'signedOut' });
  }

  /** The host no longer accepts the account. */
  expire(reason: string): void {
    if (this.#state.type === 'signedIn') this.#set({ type: 'signedOut', reason });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #load(): Promise<void> {
    const attempt = ++this.#attempt;
    const set = (state: SessionState): void => {
      if (attempt === this.#attempt) this.#set(state);
    };
    try {
      const token = await this.#storedToken();
      if (token === undefined) return set({ type: 'signedOut' });
      const account = await this.#connect(token);
      this.#token = token;
      set({ type: 'signedIn', account });
    } catch (error) {
      this.#log.error('Signing in failed.', error instanceof Error ? error.message : '');
      const failure = describeFailure(error, 'sign in');
      if (failure === undefined) return;
      set(failure.signIn ? { type: 'signedOut', reason: inert(error instanceof Error ? error.message : failure.message) } : { type: 'failed', failure });
    }
  }

  async #storedToken(): Promise<string | undefined> {
    const token = await this.#context.secrets.get(this.#secretKey);
    if (token !== undefined || this.host.api !== publicApi || this.#context.globalState.get(this.#signedOutKey) === true) return token;
    try {
      return (await vscode.authentication.getSession('github', scopes, { silent: true }))?.accessToken;
    } catch (error) {
      // An editor without GitHub sign-in still takes a token.
      this.#log.warn('The editor offers no GitHub sign-in.', error instanceof Error ? error.message : '');
      return undefined;
    }
  }

  async #connect(token: string): Promise<Account> {
    const forge = await this.#createForge(token);
    return { forge, login: await forge.whoAmI() };
  }

  /** The client library is loaded here, when there is somebody to ask for. */
  async #createForge(token: string): Promise<ReviewForge> {
    const { createForge } = await import('../../forge/index.ts');
    const { kind, api } = this.host;
    return createForge(kind, { baseUrl: api, token, log: ({ method, path, status, ms }) => this.#log.debug(`${method} ${path}: ${status}, ${Math.round(ms)} ms`) });
  }

  /** Asks until a token works or the reader gives up; what does not work is never stored. */
  async #askForToken(): Promise<void> {
    const input = vscode.window.createInputBox();
    input.title = `Token for ${new URL(this.host.api).host}`;
    input.prompt = `A personal access token that may read and write ${this.host.kind === 'gitlab' ? 'merge requests (scope api)' : 'pull requests (classic: scope repo)'}. It is kept in the editor's secret storage.`;
    input.password = true;
    input.ignoreFocusOut = true;
    const account = await new Promise<Account | undefined>((resolve) => {
      input.onDidChangeValue(() => { input.validationMessage = undefined; });
      input.onDidHide(() => resolve(undefined));
      input.onDidAccept(async () => {
        const token = input.value.trim();
        if (token === '' || input.busy) return;
        input.busy = true;
        input.enabled = false;
        try {
          const connected = await this.#connect(token);
          this.#token = token;
          await this.#context.globalState.update(this.#signedOutKey, undefined);
          await this.#context.secrets.store(this.#secretKey, token);
          resolve(connected);
        } catch (error) {
          input.validationMessage = tokenProblem(error);
        } finally {
          input.busy = false;
          input.enabled = true;
        }
      });
      input.show();
    });
    input.dispose();
    if (account === undefined) return;
    this.#attempt++;
    this.#starting ??= Promise.resolve();
    this.#set({ type: 'signedIn', account });
  }

  async #secretChanged(): Promise<void> {
    if ((await this.#context.secrets.get(this.#secretKey)) !== this.#token) await this.restart();
  }

  get #secretKey(): string {
    return `gitopsReview.token ${this.host.api}`;
  }

  get #signedOutKey(): string {
    return `gitopsReview.signedOut ${this.host.api}`;
  }

  #set(state: SessionState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}

function tokenProblem(error: unknown): string {
  if (error instanceof ForgeError) return inert(error.kind === 'unauthorized' ? `${error.message} Nothing was stored: check it, and try again.` : `${error.message} ${error.advice}`);
  return inert(error instanceof Error ? error.message : String(error));
}
