import * as vscode from 'vscode';
import type { EngineClient } from '../engine/engineClient.ts';
import { runCommand } from '../commandErrors.ts';
import { ImpactDocuments } from './impactDocuments.ts';
import { showWorkingTreeImpact } from './workingTree.ts';

export { pullRequestImpact } from './pullRequestImpact.ts';
export type { ImpactDocuments } from './impactDocuments.ts';

/** The impact documents and the command for the working tree. */
export function registerImpact(engine: EngineClient, log: vscode.LogOutputChannel): { documents: ImpactDocuments } & vscode.Disposable {
  const documents = new ImpactDocuments();
  const registrations = vscode.Disposable.from(
    documents,
    vscode.commands.registerCommand('gitopsReview.showWorkingTreeImpact', () =>
      runCommand('The impact of the working tree could not be computed.', log, () => showWorkingTreeImpact(engine, documents))),
  );
  return { documents, dispose: () => { registrations.dispose(); } };
}
