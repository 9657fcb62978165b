import * as vscode from 'vscode';
import type { KustomizeSetting } from '../../engineProtocol.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { openRepositories, type GitRepository } from '../gitExtension.ts';
import { shortSha } from '../plainText.ts';
import type { ImpactView } from '../review/services.ts';
import { type ComparedRef, pickRef } from './pickRef.ts';
import type { ImpactStatus } from './status.ts';
import { pricesSetting } from './prices.ts';

/** What is asked of the working tree: where it is, and what it is compared with. Plain data, so that it can be asked again after a restart. */
export interface WorkingTreeQuestion {
  readonly repository: string;
  readonly compared: ComparedRef;
}

/** Command: what the working tree does to the cluster, compared with where it left a branch, or with any other commit. */
export async function showWorkingTreeImpact(engine: EngineClient, status: ImpactStatus, show: (view: ImpactView) => Promise<void>, asked?: WorkingTreeQuestion): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('The impact of the working tree needs git, and no program runs in a folder that you have not trusted. Trust the folder, then try again.');
    return;
  }
  const again = asked && (await openRepositories()).find(({ rootUri }) => rootUri.toString() === asked.repository);
  const repository = again ?? await pickRepository();
  if (!repository) return;
  const compared = again ? asked.compared : await pickRef(repository);
  if (compared === undefined) return;
  const folder = repository.rootUri.fsPath;
  const { report, commit } = await status.run(`the working tree against ${compared.name}`, undefined, async (token, progress) => {
    const commit = await commitOf(engine, folder, compared, token);
    const report = await engine.computeImpact({
      base: { type: 'git', folder, commit, label: compared.name === shortSha(commit) ? compared.name : `${compared.name} at ${shortSha(commit)}` },
      head: { type: 'working-tree', folder, label: 'working tree' },
      kustomize: kustomizeSetting(repository.rootUri), ...helmSetting(repository.rootUri), ...pricesSetting(repository.rootUri),
      ...clustersSetting(repository.rootUri),
      branch: compared.ref,
    }, token, progress);
    return { report, commit };
  });
  await show({
    key: `${repository.rootUri.toString()} ${compared.ref}`,
    title: `Impact of the working tree against ${compared.name}`,
    report,
    again: { type: 'working-tree', question: { repository: repository.rootUri.toString(), compared } },
    open: async (at) => {
      const file = vscode.Uri.joinPath(repository.rootUri, at.file);
      const uri = at.side === 'head' ? file : gitUri(file, commit);
      const line = at.line ?? 0;
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
    },
  });
}

async function commitOf(engine: EngineClient, folder: string, { type, ref, name }: ComparedRef, token: vscode.CancellationToken): Promise<string> {
  const commit = await engine.request(type === 'branch' ? 'git/mergeBase' : 'git/commit', { folder, ref }, token);
  if (commit !== null) return commit;
  throw new Error(type === 'branch'
    ? `The working tree and ${name} have no commit in common, so there is nothing to compare. Choose another branch, or fetch it first.`
    : `${name} is no branch, tag or commit of this repository. Check how it is written, or fetch it first.`);
}

/** How kustomizations are rendered here: by the built-in kustomize, unless a trusted workspace names a program. */
export function kustomizeSetting(scope?: vscode.Uri): KustomizeSetting {
  const command = vscode.workspace.getConfiguration('gitopsReview.kustomize', scope).get('command', '');
  return vscode.workspace.isTrusted && command !== '' ? { type: 'command', command } : { type: 'built-in' };
}

/** How charts are rendered here: by the built-in Helm, unless a trusted workspace names a program. */
export function helmSetting(scope?: vscode.Uri): { readonly helm?: KustomizeSetting } {
  const command = vscode.workspace.getConfiguration('gitopsReview.helm', scope).get('command', '');
  return vscode.workspace.isTrusted && command !== '' ? { helm: { type: 'command', command } } : {};
}

/** The file that lists the clusters of Argo CD, where there is one. */
export function clustersSetting(scope?: vscode.Uri): { readonly clustersFile?: string } {
  const clustersFile = vscode.workspace.getConfiguration('gitopsReview.argocd', scope).get('clustersFile', '');
  return clustersFile === '' ? {} : { clustersFile };
}

async function pickRepository(): Promise<GitRepository | undefined> {
  const repositories = await openRepositories();
  if (repositories.length === 0) {
    void vscode.window.showWarningMessage('No git repository is open. Open the folder of a clone, then try again.');
    return undefined;
  }
  if (repositories.length === 1) return repositories[0];
  const picked = await vscode.window.showQuickPick(
    repositories.map((repository) => ({ label: vscode.workspace.asRelativePath(repository.rootUri), repository })),
    { title: 'Show Impact of Working Tree', placeHolder: 'Repository' },
  );
  return picked?.repository;
}

/** The built-in git extension shows a file at a commit under this form of URI. */
function gitUri(file: vscode.Uri, ref: string): vscode.Uri {
  return file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref }) });
}
