import * as vscode from 'vscode';
import { kubernetesVersions } from '../../schema/kubernetesVersion.ts';
import { inert } from '../plainText.ts';

/** Command: asks the cluster of the kubeconfig's current context for its version, and offers to check manifests against it. */
export async function readKubernetesVersion(): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('Asking a cluster runs kubectl and reads your kubeconfig, and that waits until you trust this workspace. Set gitopsReview.kubernetesVersion yourself, or run "Workspaces: Manage Workspace Trust".');
    return;
  }
  const { readServerVersion } = await import('../../cluster/serverVersion.ts');
  const answer = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Asking the cluster for its version', cancellable: true }, (_progress, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
    return readServerVersion('kubectl', { env, signal: abort.signal }).catch((error: unknown) => {
      if (abort.signal.aborted) return undefined;
      throw error;
    });
  });
  if (answer === undefined) return;
  if ('problem' in answer) {
    void vscode.window.showWarningMessage(inert(answer.problem));
    return;
  }
  const { version, context } = answer;
  if (!kubernetesVersions.includes(version)) {
    void vscode.window.showWarningMessage(inert(`The cluster of the context ${context} runs Kubernetes ${version}; known here are ${kubernetesVersions[0] ?? ''} to ${kubernetesVersions.at(-1) ?? ''}. Update GitOps Review, or the cluster.`));
    return;
  }
  const use = `Use ${version}`;
  const chosen = await vscode.window.showInformationMessage(inert(`The cluster of the context ${context} runs Kubernetes ${version}. Check the manifests of this workspace against it?`), use);
  if (chosen !== use) return;
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('gitopsReview').update('kubernetesVersion', version, target);
}
