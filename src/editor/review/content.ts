import * as vscode from 'vscode';
import type { TreeEntry } from '../../render/tree.ts';
import { describeFailure } from './failure.ts';
import type { HostTree } from './hostTree.ts';
import type { HostTrees } from './hostTrees.ts';
import { shortSha } from '../plainText.ts';
import { fromUri } from './reviewUri.ts';

/** The files of a pull request at a commit, read-only. A file that cannot be read is an error with its reason, never an empty text. */
export class ReviewFiles implements vscode.FileSystemProvider {
  readonly #trees: HostTrees;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** Never fires: a file at a commit does not change. */
  readonly onDidChangeFile = this.#changed.event;

  constructor(trees: HostTrees) {
    this.#trees = trees;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const found = await this.#find(uri);
    const size = found === 'absent' ? 0 : found.entry.size ?? (await this.#bytes(uri, found)).byteLength;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, permissions: vscode.FilePermission.Readonly };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const found = await this.#find(uri);
    return found === 'absent' ? new Uint8Array() : this.#bytes(uri, found);
  }

  readDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.FileNotADirectory(uri);
  }

  createDirectory(): never {
    throw readOnly();
  }

  writeFile(): never {
    throw readOnly();
  }

  delete(): never {
    throw readOnly();
  }

  rename(): never {
    throw readOnly();
  }

  async #find(uri: vscode.Uri): Promise<'absent' | { readonly tree: HostTree; readonly entry: TreeEntry }> {
    const file = fromUri(uri);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    if (file.absent) return 'absent';
    const tree = this.#trees.tree(file.repository, file.sha);
    const entry = await tree.entry(file.path).catch((error: unknown) => unavailable(error, `read ${file.path}`));
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(`There is no ${file.path} in commit ${shortSha(file.sha)}.`);
    if (entry.type === 'submodule') throw vscode.FileSystemError.Unavailable(`${file.path} is a submodule: another repository at a commit, with no text of its own here.`);
    return { tree, entry };
  }

  async #bytes(uri: vscode.Uri, { tree, entry }: { readonly tree: HostTree; readonly entry: TreeEntry }): Promise<Uint8Array> {
    return tree.readBytes(entry).catch((error: unknown) => unavailable(error, `read ${uri.path.slice(1)}`));
  }
}

function unavailable(error: unknown, doing: string): never {
  const failure = describeFailure(error, doing);
  throw vscode.FileSystemError.Unavailable(failure === undefined ? 'Cancelled.' : `${failure.message} ${failure.advice}`);
}

function readOnly(): vscode.FileSystemError {
  return vscode.FileSystemError.NoPermissions('This is a file of a pull request at one commit; it cannot be changed. Check the branch out to edit it.');
}
