import * as vscode from 'vscode';
import type { RepositoryRef } from '../../forge/forge.ts';
import { type GitApi, gitApi } from '../gitExtension.ts';
import { repositoryKey } from './identity.ts';

/** A repository to review, and the folder of the window that is a clone of it. */
export interface FoundRepository {
  readonly repository: RepositoryRef;
  readonly clone: vscode.Uri | undefined;
}

/** The repositories at a host that the open folders were cloned from, and those that the settings name. */
export async function findRepositories(baseUrl: string): Promise<readonly FoundRepository[]> {
  const { apiMatchesRemote, parseRemote } = await import('../../forge/index.ts');
  const found = new Map<string, FoundRepository>();
  const add = (entry: FoundRepository): void => {
    const key = repositoryKey(entry.repository).toLowerCase();
    if (!found.has(key)) found.set(key, entry);
  };
  for (const clone of (await gitApi())?.repositories ?? []) {
    for (const { fetchUrl, pushUrl } of clone.state.remotes) {
      const url = fetchUrl ?? pushUrl;
      const remote = url === undefined ? undefined : parseRemote(url);
      if (remote !== undefined && apiMatchesRemote(baseUrl, remote.host)) {
        add({ repository: { host: baseUrl, owner: remote.owner, name: remote.name }, clone: clone.rootUri });
      }
    }
  }
  for (const name of vscode.workspace.getConfiguration('gitopsReview').get<readonly unknown[]>('repositories', [])) {
    const parts = typeof name === 'string' ? /^([^/\s]+)\/([^/\s]+)$/.exec(name.trim()) : null;
    if (parts?.[1] !== undefined && parts[2] !== undefined) add({ repository: { host: baseUrl, owner: parts[1], name: parts[2] }, clone: undefined });
  }
  return [...found.values()];
}

/** Tells when the clones of the window, their remotes or the setting have changed. */
export function watchRepositories(changed: () => void): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = [
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('gitopsReview.repositories')) changed();
    }),
  ];
  let disposed = false;
  let watched: GitApi | undefined;
  const watchGit = async (): Promise<boolean> => {
    const api = await gitApi();
    if (api === undefined || disposed || api === watched) return false;
    watched = api;
    const remotes = new Map<string, string>();
    const watch = (clone: GitApi['repositories'][number]): void => {
      const read = (): string => clone.state.remotes.map((remote) => remote.fetchUrl ?? remote.pushUrl ?? '').join('\n');
      remotes.set(clone.rootUri.toString(), read());
      subscriptions.push(clone.state.onDidChange(() => {
        // The state changes with every edit of a file; only other remotes matter here.
        if (remotes.get(clone.rootUri.toString()) === read()) return;
        remotes.set(clone.rootUri.toString(), read());
        changed();
      }));
    };
    api.repositories.forEach(watch);
    subscriptions.push(
      api.onDidOpenRepository((clone) => {
        watch(clone);
        changed();
      }),
      api.onDidCloseRepository(changed),
    );
    return true;
  };
  void watchGit();
  // The editor's git comes later where the folder is trusted later, or where somebody enables it.
  subscriptions.push(vscode.extensions.onDidChange(() => {
    void watchGit().then((isNew) => {
      if (isNew) changed();
    });
  }));
  return new vscode.Disposable(() => {
    disposed = true;
    for (const subscription of subscriptions) subscription.dispose();
  });
}
