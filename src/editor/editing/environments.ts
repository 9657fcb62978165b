import * as vscode from 'vscode';
import type { EngineClient } from '../engine/engineClient.ts';
import type { Surroundings } from '../lint/surroundings.ts';
import { count } from '../plainText.ts';
import { inputOf, isOffered, uriOf } from './documents.ts';
import { showRendered } from './renderedDocuments.ts';

const command = 'gitopsReview.openEnvironment';
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Says above the first object of a file into how many environments it renders, and leads to them. */
export class EnvironmentLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(engine: EngineClient, surroundings: Surroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#subscriptions = [
      this.#changed,
      surroundings.onDidChange(() => this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('gitopsReview.codeLens')) this.#changed.fire();
      }),
      vscode.commands.registerCommand(command, (uri: string, environments: readonly string[]) => openEnvironment(vscode.Uri.parse(uri), environments)),
    ];
  }

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    if (!isOffered(document) || !vscode.workspace.getConfiguration('gitopsReview', document).get('codeLens', true)) return [];
    const folder = this.#surroundings.folderOf(document.uri);
    if (!folder) return [];
    const { path, text } = inputOf(document);
    const environments = await this.#engine.request('language/environments', { folder, path }, token);
    if (!environments) return [];
    // What a kustomization is for itself need not be said above it.
    const others = environments.filter((environment) => !kustomizationNames.some((name) => path === (environment === '' ? name : `${environment}/${name}`)));
    if (others.length === 0) return [];
    const first = /^(?!\s*(#|---|%|$))/m.exec(text)?.index ?? 0;
    const [only] = others;
    const title = others.length === 1 ? `Renders into ${only === '' || only === undefined ? 'this repository' : only}` : `Renders into ${count(others.length, 'environment')}`;
    const position = document.positionAt(first);
    return [new vscode.CodeLens(new vscode.Range(position, position), { title, command, arguments: [document.uri.toString(), others], tooltip: others.join('\n') })];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** What can be seen of an environment: the kustomization that it begins with, and the objects that come out of it. */
async function openEnvironment(near: vscode.Uri, environments: readonly string[]): Promise<void> {
  const items = (what: 'kustomization' | 'rendered', icon: string) => environments.map((environment) => ({ label: `$(${icon}) ${environment === '' ? 'this repository' : environment}`, environment, what }));
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, environment: '', what: 'kustomization' as const });
  const chosen = await vscode.window.showQuickPick([
    separator('open the kustomization'), ...items('kustomization', 'file'),
    separator('show the objects that it renders to'), ...items('rendered', 'layers'),
  ], { placeHolder: environments.length === 1 ? 'What to look at' : 'Environment to look at' });
  if (chosen === undefined) return;
  if (chosen.what === 'rendered') await showRendered(near, chosen.environment);
  else await openKustomization(near, chosen.environment);
}

async function openKustomization(near: vscode.Uri, environment: string): Promise<void> {
  for (const name of kustomizationNames) {
    const uri = uriOf(near, environment === '' ? name : `${environment}/${name}`);
    const document = await vscode.workspace.openTextDocument(uri).then((opened) => opened, () => undefined);
    if (document) {
      await vscode.window.showTextDocument(document);
      return;
    }
  }
}
