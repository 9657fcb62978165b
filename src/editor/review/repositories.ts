import * as vscode from 'vscode';
import type { RepositoryRef } from '../../forge/forge.ts';
import { type GitApi, gitApi } from '../gitExtension.ts';
import { type Host, publicHostOf } from './hosts.ts';
import { repositoryKey } from './identity.ts';

/** A repository to review, and the folder of the window that is a clone of it. */
export interface FoundRepository {
  readonly repository: RepositoryRef;
  readonly clone: vscode.Uri | undefined;
}

/** What the window has to do with, and where. */
export interface Found {
  readonly repositories: readonly FoundRepository[];
  /** The hosts of these repositories, and, without any, those that the settings name. */
  readonly hosts: readonly Host[];
  /** Hosts of remotes of which nothing says what they are: `git.example.com`. */
  readonly unknown: readonly string[];
}

/** The repositories that the open folders were cloned from, and those that the settings name, with the hosts that serve them. */
export async function findRepositories(configured: readonly Host[]): Promise<Found> {
  const { parseRemote, repositoryAt } = await import('../../forge/index.ts');
  const found = new Map<string, FoundRepository>();
  const hosts = new Map<string, Host>();
  const unknown = new Set<string>();
  const add = (host: Host, repository: RepositoryRef, clone: vscode.Uri | undefined): void => {
    hosts.set(host.api, host);
    const key = repositoryKey(repository).toLowerCase();
    if (!found.has(key)) found.set(key, { repository, clone });
  };
  const addRemote = (url: string, clone: vscode.Uri | undefined): void => {
    const remote = parseRemote(url);
    if (remote === undefined) return;
    const known = publicHostOf(remote.host);
    for (const host of known === undefined ? configured : [...configured, known]) {
      const repository = repositoryAt(host.api, url);
      if (repository !== undefined) return add(host, repository, clone);
    }
    unknown.add(remote.host);
  };
  for (const clone of (await gitApi())?.repositories ?? []) {
    for (const { fetchUrl, pushUrl } of clone.state.remotes) addRemote(fetchUrl ?? pushUrl ?? '', clone.rootUri);
  }
  for (const text of vscode.workspace.getConfiguration('gitopsReview').get<readonly unknown[]>('repositories', [])) {
    if (typeof text !== 'string') continue;
    const [, owner, name] = /^([^/\s:]+)\/([^/\s]+)$/.exec(text.trim()) ?? [];
    const [first] = configured;
    if (owner === undefined || name === undefined) addRemote(text, undefined);
    else if (first !== undefined) add(first, { host: first.api, owner, name }, undefined);
  }
  return { repositories: [...found.values()], hosts: hosts.size === 0 ? configured : [...hosts.values()], unknown: [...unknown] };
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
