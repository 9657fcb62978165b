import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { portions } from '../../../impact/portions.ts';
import type { AskedAgain, ImpactView } from '../../review/services.ts';
import type { FromPage, PageState, ToPage } from './protocol.ts';

/** Type of the webview; a page that is open when the window is loaded anew is given back under it. */
export const pageType = 'gitopsReview.impact';

interface Page {
  readonly panel: vscode.WebviewPanel;
  view: ImpactView | undefined;
  again: AskedAgain | undefined;
  /** The script has said that it listens. */
  isReady: boolean;
  /** Which sending is the last: one that is overtaken stops. */
  sending: number;
}

export interface PageActions {
  readonly copy: (view: ImpactView) => Promise<void>;
  readonly text: (view: ImpactView) => Promise<void>;
  readonly fetch: (view: ImpactView) => Promise<void>;
  /** Computes an impact of an earlier session anew and shows it. */
  readonly again: (asked: AskedAgain) => Promise<void>;
  /** Tells what went wrong where a line was to be opened. */
  readonly run: (doing: () => Promise<void>) => Promise<void>;
}

/** The pages that show impacts. They are drawn by a script of their own, which gets plain data and fetches nothing. */
export class ImpactPages implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #actions: PageActions;
  readonly #open = new Map<string, Page>();
  readonly #serializer: vscode.Disposable;

  constructor(extension: vscode.Uri, actions: PageActions) {
    this.#extension = extension;
    this.#actions = actions;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(pageType, this);
  }

  /** The impact whose page has the focus. */
  get active(): ImpactView | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active)?.view;
  }

  /** Shows an impact; the same key takes the place of what it showed before. */
  show(view: ImpactView): void {
    const known = this.#open.get(view.key);
    if (known) {
      known.view = view;
      known.panel.title = view.title;
      known.panel.reveal();
      void this.#send(known);
      return;
    }
    const panel = vscode.window.createWebviewPanel(pageType, view.title, vscode.ViewColumn.Active, { retainContextWhenHidden: true, enableFindWidget: true });
    this.#take(view.key, panel, view, view.again);
  }

  /** A page of an earlier session: its report is gone, and it says so. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<PageState> | undefined): Promise<void> {
    this.#take(state?.key ?? '', panel, undefined, state?.again as AskedAgain | undefined);
    return Promise.resolve();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  #take(key: string, panel: vscode.WebviewPanel, view: ImpactView | undefined, again: AskedAgain | undefined): void {
    const page: Page = { panel, view, again, isReady: false, sending: 0 };
    this.#open.set(key, page);
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.#extension, 'media', `impact-page-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.onDidDispose(() => {
      page.sending++;
      if (this.#open.get(key) === page) this.#open.delete(key);
    });
    const files = vscode.Uri.joinPath(this.#extension, 'dist', 'page');
    panel.webview.options = { enableScripts: true, localResourceRoots: [files] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#actions.run(() => this.#receive(page, message)));
    panel.webview.html = html(panel.webview, files);
  }

  async #receive(page: Page, message: FromPage): Promise<void> {
    const { view } = page;
    switch (message.type) {
      case 'ready':
        page.isReady = true;
        return this.#send(page);
      case 'open':
        return view?.open(message.at);
      case 'copy':
        return view && this.#actions.copy(view);
      case 'text':
        return view && this.#actions.text(view);
      case 'fetch':
        return view && this.#actions.fetch(view);
      case 'again':
        return page.again && this.#actions.again(page.again);
    }
  }

  async #send(page: Page): Promise<void> {
    if (!page.isReady) return;
    const sending = ++page.sending;
    const post = (message: ToPage): Thenable<boolean> => page.panel.webview.postMessage(message);
    const { view } = page;
    if (view === undefined) {
      await post({ type: 'earlier' });
      return;
    }
    const { roots, ...report } = view.report;
    await post({ type: 'begin', key: view.key, title: view.title, report, again: view.again });
    for (const { changes, ...root } of roots) {
      if (sending !== page.sending) return;
      await post({ type: 'root', root: { ...root, changes: [] } });
      // One portion a turn: a large report must not hold up what the reader does meanwhile.
      for (const portion of portions(changes)) {
        await new Promise((resolve) => setImmediate(resolve));
        if (sending !== page.sending) return;
        await post({ type: 'changes', changes: portion });
      }
    }
    await post({ type: 'end' });
  }
}

/** The frame that the script draws in. Nothing is loaded but our script and our style, and nothing in the text of a report can be run. */
function html(webview: vscode.Webview, files: vscode.Uri): string {
  const nonce = randomBytes(16).toString('hex');
  const uri = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Impact</title>
  <link rel="stylesheet" href="${uri('page.css')}">
</head>
<body>
  <main id="page"><p>Reading the impact…</p></main>
  <script nonce="${nonce}" src="${uri('page.js')}"></script>
</body>
</html>`;
}
