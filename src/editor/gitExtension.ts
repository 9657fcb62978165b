import * as vscode from 'vscode';

/** The part of the built-in git extension's API (version 1, extensions/git/src/api/git.d.ts) that is used here. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly remotes: readonly { readonly name: string; readonly fetchUrl?: string; readonly pushUrl?: string }[];
    readonly onDidChange: vscode.Event<void>;
  };
  getBranches(query: { readonly remote?: boolean; readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly { readonly name?: string }[]>;
  /** Branches of here and of remotes, and tags. */
  getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly GitRef[]>;
  log(options: { readonly maxEntries: number }): Promise<readonly { readonly hash: string; readonly message: string }[]>;
}

/** `type` is 0 for a branch, 1 for one of a remote, 2 for a tag (RefType of the same API). */
export interface GitRef {
  readonly type: number;
  readonly name?: string;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The built-in git extension once it has scanned the open folders; undefined where it is disabled or absent. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const git = await extension.activate();
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  if (api.state !== 'initialized') {
    await new Promise<void>((resolve) => {
      const listening = api.onDidChangeState((state) => {
        if (state !== 'initialized') return;
        listening.dispose();
        resolve();
      });
    });
  }
  return api;
}

/** The git repositories of the open folders. */
export async function openRepositories(): Promise<readonly GitRepository[]> {
  return (await gitApi())?.repositories ?? [];
}
