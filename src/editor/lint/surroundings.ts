import * as vscode from 'vscode';
import type { WorkspaceFolder } from '../../engineProtocol.ts';
import type { FileTree } from '../../render/tree.ts';
import type { EngineClient } from '../engine/engineClient.ts';

/** Folders that hold no manifests of the user's. */
export const excludedFolders = '**/{node_modules,.git,.terraform,vendor}/**';
/** Milliseconds within which files that change on disk are told together, as after a checkout. */
const settleTime = 100;

/**
 * Tells the engine what lies around the files that it lints: the folders of the workspace, which it reads when first
 * needed, and what changes in them on disk.
 */
export class Surroundings implements vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #folders = new Map<string, WorkspaceFolder>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #pending = new Map<string, { readonly uri: vscode.Uri; readonly isNew: boolean }>();
  /** Files that are known to have been deleted. */
  readonly #gone = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  /** Fires when the findings of some file may have become others. */
  readonly onDidChange = this.#changed.event;

  constructor(engine: EngineClient, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#log = log;
    this.#subscriptions.push(
      this.#changed,
      engine.onDidReadFolder(() => this.#changed.fire()),
      // What was typed and not saved counts no longer.
      vscode.workspace.onDidCloseTextDocument(({ uri, languageId }) => {
        const folder = vscode.workspace.getWorkspaceFolder(uri);
        if (languageId === 'yaml' && folder && this.#folders.has(folder.uri.toString())) this.#note(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => removed.forEach((folder) => this.#close(folder))),
    );
  }

  /** Whether the file of a document has gone, so that what the editor still holds of it counts for nothing. */
  isGone(document: vscode.TextDocument): boolean {
    if (document.isDirty || this.#gone.size === 0) return false;
    // The editor tells of a folder that is deleted, and not of the files in it.
    for (let uri = document.uri.toString(); ; uri = uri.slice(0, uri.lastIndexOf('/'))) {
      if (this.#gone.has(uri)) return true;
      if (!uri.includes('/')) return false;
    }
  }

  /** The folder that surrounds a file, as the engine knows it; undefined for a file that stands alone. */
  folderOf(uri: vscode.Uri): WorkspaceFolder | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return undefined;
    const id = folder.uri.toString();
    let known = this.#folders.get(id);
    if (known === undefined) {
      const source: WorkspaceFolder['source'] = folder.uri.scheme === 'file' ? { type: 'disk', folder: folder.uri.fsPath } : this.#lend(folder.uri);
      this.#folders.set(id, (known = { id, source }));
      this.#watch(folder);
    }
    return known;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #lend(folder: vscode.Uri): WorkspaceFolder['source'] {
    const lent = this.#engine.lendTree(editorTree(folder));
    this.#subscriptions.push(lent);
    return { type: 'host', id: lent.id };
  }

  #watch(folder: vscode.WorkspaceFolder): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'));
    const note = (uri: vscode.Uri): void => this.#note(uri);
    this.#subscriptions.push(watcher, watcher.onDidCreate((uri) => this.#note(uri, true)), watcher.onDidChange(note), watcher.onDidDelete(note));
  }

  #note(uri: vscode.Uri, isNew = false): void {
    if (/\/(node_modules|\.git|\.terraform|vendor)\//.test(uri.path)) return;
    this.#pending.set(uri.toString(), { uri, isNew: isNew || this.#pending.get(uri.toString())?.isNew === true });
    this.#timer ??= setTimeout(() => void this.#tell(), settleTime);
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const uris = [...this.#pending.values()];
    this.#pending.clear();
    const files = new Map<string, { path: string; text: string | null }[]>();
    for (const { uri, isNew } of uris) {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (!folder) continue;
      const id = folder.uri.toString();
      for (const { uri: changed, text } of await readChanged(uri, isNew)) {
        const path = vscode.workspace.asRelativePath(changed, false);
        if (text === null) this.#gone.add(changed.toString());
        else for (let there = changed.toString(); there.length > id.length; there = there.slice(0, there.lastIndexOf('/'))) this.#gone.delete(there);
        files.set(id, [...(files.get(id) ?? []), { path, text }]);
      }
    }
    for (const [folder, changed] of files) {
      await this.#engine.request('workspace/update', { folder, files: changed }).catch((error: unknown) => this.#log.warn(`Changes below ${folder} did not reach the linter:`, error));
    }
    if (files.size > 0) this.#changed.fire();
  }

  #close(folder: vscode.WorkspaceFolder): void {
    const id = folder.uri.toString();
    if (!this.#folders.delete(id)) return;
    void this.#engine.request('workspace/close', { folder: id }).catch((error: unknown) => this.#log.warn(`The linter still holds ${id}:`, error));
  }
}

/** The texts of a file, or of all files of a folder that is new, since it may have been moved here as a whole; of one that has gone there is none. */
async function readChanged(uri: vscode.Uri, isNew: boolean): Promise<readonly { readonly uri: vscode.Uri; readonly text: string | null }[]> {
  const text = await readText(uri);
  if (text !== undefined) return [{ uri, text }];
  if (!isNew) return [];
  const below = await vscode.workspace.findFiles(new vscode.RelativePattern(uri, '**/*'), excludedFolders);
  return await Promise.all(below.map(async (file) => ({ uri: file, text: await readText(file) ?? null })));
}

/** The text of a file; null when it has gone; undefined for a folder. What is open and changed counts as it is typed. */
async function readText(uri: vscode.Uri): Promise<string | null | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty === true) return open.getText();
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) !== 0) return undefined;
    if (open) return open.getText();
    // Only the name of other files matters.
    return /\.(ya?ml|tpl|txt|json)$|\/Kustomization$/.test(uri.path) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '';
  } catch {
    return null;
  }
}

/** The files of a folder that is on no disk, read through the editor. */
function editorTree(folder: vscode.Uri): FileTree {
  return {
    label: 'this folder',
    list: async () => (await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*'), excludedFolders)).map((uri) => {
      const path = vscode.workspace.asRelativePath(uri, false);
      return { path, id: path, type: 'file' as const };
    }),
    read: async (paths) => new Map([...await readAll(folder, paths)].map(([path, content]) => [path, new TextDecoder().decode(content)])),
    bytes: (paths) => readAll(folder, paths),
  };
}

/** Contents of files; what cannot be read is empty. */
async function readAll(folder: vscode.Uri, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(paths.map(async (path) =>
    [path, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path)).then((content) => content, () => new Uint8Array())] as const)));
}
