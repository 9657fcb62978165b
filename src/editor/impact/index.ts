import * as vscode from 'vscode';
import type { EngineClient } from '../engine/engineClient.ts';
import { runCommand } from '../commandErrors.ts';
import type { AskedAgain, ImpactView } from '../review/services.ts';
import { fetchMissing } from './fetchMissing.ts';
import { ImpactDocuments } from './impactDocuments.ts';
import { ImpactPages } from './page/pages.ts';
import { ImpactStatus } from './status.ts';
import { showWorkingTreeImpact, type WorkingTreeQuestion } from './workingTree.ts';

export { pullRequestImpact } from './pullRequestImpact.ts';
export type { ImpactStatus } from './status.ts';

/** What shows impacts, in each form. */
export interface ImpactViews {
  show(view: ImpactView): Promise<void>;
  showText(view: ImpactView): Promise<void>;
  copy(view: ImpactView): Promise<void>;
  fetchMissing(view: ImpactView): Promise<void>;
  /** The impact whose page has the focus. */
  readonly active: ImpactView | undefined;
  readonly status: ImpactStatus;
}

/** The pages and documents of impacts, the status bar item of those that are computed, and the command for the working tree. */
export function registerImpact(context: vscode.ExtensionContext, engine: EngineClient, log: vscode.LogOutputChannel): ImpactViews & vscode.Disposable {
  const documents = new ImpactDocuments();
  const status = new ImpactStatus();
  const run = (doing: () => Promise<void>, failed = 'The line could not be opened.'): Promise<void> => runCommand(failed, log, doing);
  const copy = async (view: ImpactView): Promise<void> => {
    const { impactDocument } = await import('../../impact/document.ts');
    await vscode.env.clipboard.writeText(impactDocument(view.report).text);
    void vscode.window.setStatusBarMessage('The impact is on the clipboard.', 5_000);
  };
  const again = async (asked: AskedAgain): Promise<void> => {
    if (asked.type === 'pull-request') await vscode.commands.executeCommand('gitopsReview.showImpact', asked);
    else await ofWorkingTree(asked.question);
  };
  const fetch = (view: ImpactView): Promise<void> => fetchMissing(engine, view, async (asked) => {
    if (asked.type === 'pull-request') await vscode.commands.executeCommand('gitopsReview.refresh', { pullRequest: asked.pullRequest, part: 'impact' });
    await again(asked);
  });
  const pages = new ImpactPages(context.extensionUri, { copy, fetch, text: (view) => documents.show(view), again, run });
  const show = (view: ImpactView): Promise<void> => {
    pages.show(view);
    return Promise.resolve();
  };
  const ofWorkingTree = (question?: WorkingTreeQuestion): Promise<void> =>
    run(() => showWorkingTreeImpact(engine, status, show, question), 'The impact of the working tree could not be computed.');
  const registrations = vscode.Disposable.from(
    documents, pages, status,
    vscode.commands.registerCommand('gitopsReview.showWorkingTreeImpact', () => ofWorkingTree()),
  );
  return {
    show,
    showText: (view) => documents.show(view),
    copy,
    fetchMissing: fetch,
    get active() { return pages.active; },
    status,
    dispose: () => { registrations.dispose(); },
  };
}
