import * as vscode from 'vscode';
import type { PullRequest } from '../../forge/forge.ts';
import { descriptionMarkdown } from './descriptionText.ts';
import { repositoryKey } from './identity.ts';

const descriptionScheme = 'gitops-review-description';

/** Descriptions of pull requests as read-only Markdown documents. */
export class Descriptions implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #shown = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(descriptionScheme, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#shown.get(uri.toString()) ?? 'This description was shown in an earlier session. Open it again from the list of pull requests.\n';
  }

  /** Shows a description in the editor's own preview, which runs no scripts; as text where there is no preview. */
  async show(pullRequest: PullRequest): Promise<void> {
    const uri = vscode.Uri.from({ scheme: descriptionScheme, path: `/Description of #${pullRequest.number}.md`, query: repositoryKey(pullRequest.repository) });
    this.#shown.set(uri.toString(), descriptionMarkdown(pullRequest));
    this.#changed.fire(uri);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // Somebody has turned the editor's Markdown extension off: the text can be read all the same.
      await vscode.window.showTextDocument(uri);
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
