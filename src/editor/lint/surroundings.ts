import * as vscode from 'vscode';
import type { LintInput } from '../../engineProtocol.ts';
import type { EngineClient } from '../engine/engineClient.ts';

/** Folders that hold no manifests of the user's. */
export const excludedFolders = '**/{node_modules,.git,.terraform,vendor}/**';
const kustomizationFiles = '**/{kustomization.yaml,kustomization.yml,Kustomization}';
const maxFiles = 5_000;

interface Known {
  /** Folders of charts, and files that are patches, as URIs. */
  readonly charts: ReadonlySet<string>;
  readonly patches: ReadonlySet<string>;
}

/**
 * What the files around a manifest say about its role: the charts' folders, and the files that kustomizations
 * name as patches. Read when first asked for, and again after a Chart.yaml or kustomization has changed.
 */
export class Surroundings implements vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #watchers: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the role of some file may have become another. */
  readonly onDidChange = this.#changed.event;
  #known: Promise<Known> | undefined;

  constructor(engine: EngineClient, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#log = log;
  }

  /** The hints for a file; `uri` is in an open folder or stands alone. */
  async hints(uri: vscode.Uri): Promise<Pick<LintInput, 'chartRoot' | 'namedAsPatch'>> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return {};
    const { charts, patches } = await this.#all();
    const chart = ancestors(uri, folder.uri).find((ancestor) => charts.has(ancestor.toString()));
    return {
      ...(chart === undefined ? {} : { chartRoot: vscode.workspace.asRelativePath(chart, false) }),
      namedAsPatch: patches.has(uri.toString()),
    };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#watchers, this.#changed).dispose();
  }

  /** What failed, such as with an engine that stopped, is read again the next time. */
  #all(): Promise<Known> {
    if (this.#known) return this.#known;
    const reading = this.#read();
    this.#known = reading;
    reading.catch(() => {
      if (this.#known === reading) this.#known = undefined;
    });
    return reading;
  }

  async #read(): Promise<Known> {
    if (this.#watchers.length === 0) this.#watch();
    const [charts, kustomizations] = await Promise.all([
      vscode.workspace.findFiles('**/Chart.yaml', excludedFolders, maxFiles),
      vscode.workspace.findFiles(kustomizationFiles, excludedFolders, maxFiles),
    ]);
    const texts = await Promise.all(kustomizations.map((uri) => this.#textOf(uri)));
    const paths = await this.#engine.request('lint/patchFiles', { kustomizations: texts.filter((file) => file !== undefined) });
    const anyFolder = kustomizations[0];
    return {
      charts: new Set(charts.map((uri) => vscode.Uri.joinPath(uri, '..').toString())),
      patches: new Set(anyFolder === undefined ? [] : paths.map((path) => anyFolder.with({ path }).toString())),
    };
  }

  /** One that cannot be read, such as a link that leads nowhere, must not keep every other file from being linted. */
  async #textOf(uri: vscode.Uri): Promise<{ path: string; text: string } | undefined> {
    try {
      return { path: uri.path, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
    } catch (error) {
      this.#log.warn(`Could not read ${uri.toString()}, so the files that it names as patches are linted as whole objects:`, error);
      return undefined;
    }
  }

  #watch(): void {
    const forget = (): void => {
      this.#known = undefined;
      this.#changed.fire();
    };
    for (const glob of ['**/Chart.yaml', kustomizationFiles]) {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      this.#watchers.push(watcher, watcher.onDidCreate(forget), watcher.onDidChange(forget), watcher.onDidDelete(forget));
    }
  }
}

function ancestors(uri: vscode.Uri, top: vscode.Uri): readonly vscode.Uri[] {
  const result: vscode.Uri[] = [];
  for (let folder = vscode.Uri.joinPath(uri, '..'); folder.path.length >= top.path.length; folder = vscode.Uri.joinPath(folder, '..')) {
    result.push(folder);
    if (folder.path === '/') break;
  }
  return result;
}
