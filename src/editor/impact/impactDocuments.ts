import * as vscode from 'vscode';
import type { ImpactDocument, Location } from '../../impact/report.ts';
import type { ImpactView } from '../review/services.ts';

/** Scheme of the read-only documents that tell what a change does. */
export const impactScheme = 'gitops-impact';

interface Shown {
  /** Stands for the document in the commands of its links, where a URI would be decoded once too often. */
  readonly id: number;
  readonly document: ImpactDocument;
  readonly open: (at: Location) => Promise<void>;
}

/** The impact documents that are open: their text, and where each line leads. */
export class ImpactDocuments implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  readonly #shown = new Map<string, Shown>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #nextId = 0;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(impactScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: impactScheme }, this),
      vscode.commands.registerCommand('gitopsReview.openImpactLine', (id: number, index: number) => this.#open(id, index)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // The event also comes when the language is set, and then the document stays open.
        if (document.isClosed) this.#shown.delete(document.uri.toString());
      }),
    );
  }

  /** Shows an impact; the same key replaces what it showed before. */
  async show({ key, title, report, open }: ImpactView): Promise<void> {
    const uri = vscode.Uri.from({ scheme: impactScheme, path: `/${title.replace(/[/\\]/g, '∕')}`, query: key });
    const { impactDocument } = await import('../../impact/document.ts');
    this.#shown.set(uri.toString(), { id: this.#nextId++, document: impactDocument(report), open });
    this.#changed.fire(uri);
    const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'gitops-impact');
    await vscode.window.showTextDocument(document, { preview: false });
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#shown.get(uri.toString())?.document.text
      ?? '# This impact was computed in an earlier session. Run Show Impact again to see it.\n';
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const shown = this.#shown.get(document.uri.toString());
    return (shown?.document.links ?? []).map((link, index) => {
      const range = new vscode.Range(link.line, link.start, link.line, link.end);
      const result = new vscode.DocumentLink(range, vscode.Uri.parse(`command:gitopsReview.openImpactLine?${encodeURIComponent(JSON.stringify([shown?.id, index]))}`));
      result.tooltip = `Open ${link.at.file}${link.at.line === undefined ? '' : `, line ${link.at.line + 1}`}${link.at.side === 'base' ? ', as it was' : ''}`;
      return result;
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #open(id: number, index: number): Promise<void> {
    const shown = [...this.#shown.values()].find((one) => one.id === id);
    const link = shown?.document.links[index];
    if (shown && link) await shown.open(link.at);
  }
}
