import * as vscode from 'vscode';
import { type Host, readHosts } from './hosts.ts';
import { Session } from './session.ts';

/** The accounts at all hosts that concern this window: those that the settings name, and those that its folders were cloned from. */
export class Sessions implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #sessions = new Map<string, { readonly session: Session; readonly subscription: vscode.Disposable }>();
  readonly #subscription: vscode.Disposable;
  #problems: readonly string[] = [];
  #started = false;

  /** Somebody signed in or out, or other hosts are concerned. */
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#log = log;
    this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!this.#started || !['gitopsReview.github.baseUrl', 'gitopsReview.hosts'].some((setting) => event.affectsConfiguration(setting))) return;
      this.#changed.fire();
    });
  }

  get all(): readonly Session[] {
    return [...this.#sessions.values()].map(({ session }) => session);
  }

  at(api: string): Session | undefined {
    return this.#sessions.get(api)?.session;
  }

  /** What in the settings cannot be used, in sentences. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** The hosts that the settings name. */
  configured(): readonly Host[] {
    const settings = vscode.workspace.getConfiguration('gitopsReview');
    const { hosts, problems } = readHosts({ githubBaseUrl: settings.get('github.baseUrl', ''), hosts: settings.get<readonly unknown[]>('hosts', []) });
    this.#problems = problems;
    return hosts;
  }

  /** Makes these the hosts that count, and finds out who is signed in at each; asks nobody anything. */
  async use(hosts: readonly Host[]): Promise<void> {
    this.#started = true;
    const wanted = new Map(hosts.map((host) => [host.api, host]));
    for (const [api, { session, subscription }] of this.#sessions) {
      if (wanted.get(api)?.kind === session.host.kind) continue;
      subscription.dispose();
      session.dispose();
      this.#sessions.delete(api);
    }
    for (const [api, host] of wanted) {
      if (this.#sessions.has(api)) continue;
      const session = new Session(this.#context, host, this.#log);
      this.#sessions.set(api, { session, subscription: session.onDidChange(() => this.#changed.fire()) });
    }
    await Promise.all(this.all.map((session) => session.start()));
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const { session, subscription } of this.#sessions.values()) {
      subscription.dispose();
      session.dispose();
    }
    this.#changed.dispose();
  }
}
