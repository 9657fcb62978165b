import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc/node';
import type { EditorMethods, EngineMethods, ImpactRequest } from '../../engineProtocol.ts';
import type { ImpactReport, ObjectChange, RootImpact } from '../../impact/report.ts';
import type { Need } from '../../render/fetched.ts';
import type { FileTree } from '../../render/tree.ts';

interface Running {
  readonly worker: Worker;
  readonly connection: MessageConnection;
  /** How to end each request that is under way: a worker that has died answers none. */
  readonly pending: Set<(reason: Error) => void>;
}

/** Told while an impact is computed: roots rendered, both sides counted, of how many. */
export type ImpactProgress = (done: number, total: number) => void;

/** Who is told of a fetch, and asked about hosts. */
interface Fetching {
  readonly progress: (what: string, done: number, total: number) => void;
  readonly mayAsk: (host: string, from: string) => Promise<boolean>;
}

/** An impact that is being computed: whom to tell, and the roots that have come. */
interface Arriving {
  readonly progress: ImpactProgress | undefined;
  readonly roots: { readonly root: RootImpact; readonly changes: ObjectChange[] }[];
}

/**
 * A worker that runs the engine. It starts with the first request, and starts anew after a crash, so that one file
 * that brings it down costs one answer and not the session.
 */
export class EngineClient implements vscode.Disposable {
  readonly #script: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #trees = new Map<string, FileTree>();
  readonly #arriving = new Map<string, Arriving>();
  readonly #fetching = new Map<string, Fetching>();
  readonly #cache: string | undefined;
  readonly #whole = new vscode.EventEmitter<string>();
  /** Fires with a folder's id when the engine has read all of its files. */
  readonly onDidReadFolder = this.#whole.event;
  #starting: Promise<Running> | undefined;
  #running: Running | undefined;
  #disposed = false;
  #nextId = 0;

  /** `cache` is the folder of what was fetched; what is in it is read by git, and so in trusted folders only. */
  constructor(script: vscode.Uri, log: vscode.LogOutputChannel, cache?: string) {
    this.#cache = cache;
    this.#script = script;
    this.#log = log;
  }

  /** Sends a request; rejects with a vscode.CancellationError when the token is cancelled, and when the worker dies. */
  async request<M extends keyof EngineMethods>(method: M, params: EngineMethods[M]['params'], token?: vscode.CancellationToken): Promise<EngineMethods[M]['result']> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    const { connection, pending } = await this.#starting;
    if (token?.isCancellationRequested) throw new vscode.CancellationError();
    return new Promise((resolve, reject) => {
      const listening = token?.onCancellationRequested(() => reject(new vscode.CancellationError()));
      pending.add(reject);
      const answer = token === undefined
        ? connection.sendRequest<EngineMethods[M]['result']>(method, params)
        : connection.sendRequest<EngineMethods[M]['result']>(method, params, token);
      void answer.then(resolve, reject).finally(() => {
        pending.delete(reject);
        listening?.dispose();
      });
    });
  }

  /** What a change does. Its objects come in portions, between which the editor can do other things. */
  async computeImpact(request: Omit<ImpactRequest, 'id'>, token?: vscode.CancellationToken, progress?: ImpactProgress): Promise<ImpactReport> {
    const id = String(this.#nextId++);
    const arriving: Arriving = { progress, roots: [] };
    this.#arriving.set(id, arriving);
    try {
      const cache = vscode.workspace.isTrusted ? this.#cache : undefined;
      const report = await this.request('impact/compute', { ...request, id, ...(cache === undefined ? {} : { cache }) }, token);
      return { ...report, roots: arriving.roots.map(({ root, changes }) => ({ ...root, changes })) };
    } finally {
      this.#arriving.delete(id);
    }
  }

  /** Fetches into the cache. Rejects where there is none, as in the browser, and when the token is cancelled. */
  async fetch(needs: readonly Need[], hosts: readonly string[], token: vscode.CancellationToken, progress: Fetching['progress'], mayAsk: Fetching['mayAsk']): Promise<EngineMethods['fetch/needs']['result']> {
    if (this.#cache === undefined) throw new Error('There is no folder on this machine to keep it in.');
    const id = String(this.#nextId++);
    this.#fetching.set(id, { progress, mayAsk });
    try {
      return await this.request('fetch/needs', { id, cache: this.#cache, needs, hosts }, token);
    } finally {
      this.#fetching.delete(id);
    }
  }

  /** Lends a tree to the engine under an id until the disposable is disposed. */
  lendTree(tree: FileTree): { readonly id: string } & vscode.Disposable {
    const id = String(this.#nextId++);
    this.#trees.set(id, tree);
    return { id, dispose: () => this.#trees.delete(id) };
  }

  dispose(): void {
    this.#disposed = true;
    this.#whole.dispose();
    this.#running?.connection.dispose();
    void this.#running?.worker.terminate();
    this.#running = undefined;
  }

  async #start(): Promise<Running> {
    // Not with the extension: activation must not wait for it.
    const { connectTo } = await import('./connection.ts');
    if (this.#disposed) throw new vscode.CancellationError();
    const worker = new Worker(this.#script.fsPath, { stdout: false, stderr: false });
    const connection = connectTo(worker);
    const answer = <M extends keyof EditorMethods>(method: M, handler: (params: EditorMethods[M]['params'], signal: AbortSignal) => Promise<EditorMethods[M]['result']>): void => {
      connection.onRequest(method, (params: EditorMethods[M]['params'], token: CancellationToken) => {
        const abort = new AbortController();
        token.onCancellationRequested(() => abort.abort());
        return handler(params, abort.signal);
      });
    };
    answer('workspace/whole', ({ folder }) => {
      this.#whole.fire(folder);
      return Promise.resolve(null);
    });
    answer('impact/progress', ({ id, done, total }) => {
      this.#arriving.get(id)?.progress?.(done, total);
      return Promise.resolve(null);
    });
    answer('fetch/progress', ({ id, what, done, total }) => {
      this.#fetching.get(id)?.progress(what, done, total);
      return Promise.resolve(null);
    });
    answer('fetch/mayAsk', ({ id, host, from }) => this.#fetching.get(id)?.mayAsk(host, from) ?? Promise.resolve(false));
    answer('impact/root', ({ id, root }) => {
      this.#arriving.get(id)?.roots.push({ root, changes: [] });
      return Promise.resolve(null);
    });
    answer('impact/changes', ({ id, changes }) => {
      this.#arriving.get(id)?.roots.at(-1)?.changes.push(...changes);
      return Promise.resolve(null);
    });
    answer('tree/list', ({ id }, signal) => this.#tree(id).list(signal));
    answer('tree/read', async ({ id, paths }, signal) => [...(await this.#tree(id).read(paths, signal))]);
    answer('tree/bytes', async ({ id, paths }, signal) => [...(await this.#tree(id).bytes?.(paths, signal) ?? [])]);
    connection.onError(([error]) => this.#log.error('Engine connection:', error));
    connection.listen();
    const running: Running = { worker, connection, pending: new Set() };
    const stopped = (reason: string): void => {
      if (this.#running === running) {
        this.#running = undefined;
        this.#starting = undefined;
        this.#log.error(`The engine stopped: ${reason}`);
      }
      for (const end of running.pending) end(new Error(`The engine stopped: ${reason}. It starts again with the next request; the log has the details.`));
      connection.dispose();
    };
    worker.once('error', (error: Error) => stopped(error.message));
    worker.once('exit', (code) => stopped(`exit code ${code}`));
    this.#running = running;
    return running;
  }

  #tree(id: string): FileTree {
    const tree = this.#trees.get(id);
    if (!tree) throw new Error('The request that these files belong to has ended.');
    return tree;
  }
}
