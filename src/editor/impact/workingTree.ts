import * as vscode from 'vscode';
import type { KustomizeSetting } from '../../engineProtocol.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { openRepositories, type GitRepository } from '../gitExtension.ts';
import { shortSha } from '../plainText.ts';
import type { ImpactDocuments } from './impactDocuments.ts';

/** Command: what the working tree does to the cluster, compared with where it left a branch. */
export async function showWorkingTreeImpact(engine: EngineClient, documents: ImpactDocuments): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('The impact of the working tree needs git, and no program runs in a folder that you have not trusted. Trust the folder, then try again.');
    return;
  }
  const repository = await pickRepository();
  if (!repository) return;
  const folder = repository.rootUri.fsPath;
  const branch = await pickBranch(repository);
  if (branch === undefined) return;
  const { report, commit } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Computing the impact against ${branch}`, cancellable: true }, async (_, token) => {
    const commit = await engine.request('git/mergeBase', { folder, ref: branch }, token);
    if (commit === null) throw new Error(`The working tree and ${branch} have no commit in common, so there is nothing to compare. Choose another branch, or fetch it first.`);
    const report = await engine.request('impact/compute', {
      base: { type: 'git', folder, commit, label: `${branch} at ${shortSha(commit)}` },
      head: { type: 'working-tree', folder, label: 'working tree' },
      kustomize: kustomizeSetting(repository.rootUri),
    }, token);
    return { report, commit };
  });
  await documents.show({
    key: `${repository.rootUri.toString()} ${branch}`,
    title: `Impact of the working tree against ${branch}`,
    report,
    open: async (at) => {
      const file = vscode.Uri.joinPath(repository.rootUri, at.file);
      const uri = at.side === 'head' ? file : gitUri(file, commit);
      const line = at.line ?? 0;
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
    },
  });
}

/** How kustomizations are rendered here: by the built-in kustomize, unless a trusted workspace names a program. */
export function kustomizeSetting(scope?: vscode.Uri): KustomizeSetting {
  const command = vscode.workspace.getConfiguration('gitopsReview.kustomize', scope).get('command', '');
  return vscode.workspace.isTrusted && command !== '' ? { type: 'command', command } : { type: 'built-in' };
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

async function pickBranch(repository: GitRepository): Promise<string | undefined> {
  const configured = vscode.workspace.getConfiguration('gitopsReview.impact', repository.rootUri).get('baseBranch', '');
  const branches = (await repository.getBranches({ remote: true, sort: 'committerdate' })).map((branch) => branch.name).filter((name) => name !== undefined);
  if (branches.length === 0) throw new Error('The repository has no branch yet: commit something first.');
  const preferred = [configured, 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].find((name) => branches.includes(name));
  const ordered = preferred === undefined ? branches : [preferred, ...branches.filter((name) => name !== preferred)];
  return vscode.window.showQuickPick(ordered, { title: 'Show Impact of Working Tree', placeHolder: 'Compare the working tree with the point where it left this branch' });
}

/** The built-in git extension shows a file at a commit under this form of URI. */
function gitUri(file: vscode.Uri, ref: string): vscode.Uri {
  return file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref }) });
}
