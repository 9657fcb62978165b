import * as vscode from 'vscode';
import type { EngineClient } from '../engine/engineClient.ts';
import type { Surroundings } from '../lint/surroundings.ts';

const scheme = 'gitops-review-rendered';

/** Read-only documents with the objects that an environment renders to, without the values of Secrets; they follow its files. */
export class RenderedDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(engine: EngineClient, surroundings: Surroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      surroundings.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) this.#changed.fire(uri);
      }),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const folder = this.#surroundings.folderOf(vscode.Uri.parse(uri.query));
    const text = folder && await this.#engine.request('language/rendered', { folder, environment: uri.fragment }, token);
    return text ?? '# The folder of this environment is not open any more.\n';
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Shows what an environment of the folder of a file renders to. */
export async function showRendered(near: vscode.Uri, environment: string): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(near);
  if (!folder) return;
  const name = environment === '' ? folder.name : environment;
  const uri = vscode.Uri.from({ scheme, path: `/${name.replaceAll('/', '∕')}, rendered`, query: near.toString(), fragment: environment });
  const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'yaml');
  await vscode.window.showTextDocument(document, { preview: false });
}
