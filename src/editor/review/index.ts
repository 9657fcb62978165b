import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { ReviewFiles } from './content.ts';
import { Descriptions } from './description.ts';
import { DiffImpacts } from './diffImpacts.ts';
import { scheme } from './identity.ts';
import { Review } from './review.ts';
import type { ReviewServices } from './services.ts';

export type { ImpactSources, ImpactView, ReviewServices } from './services.ts';

/** The sidebar of pull requests, their files, conversations and verdicts. Only registers: the rest starts when it is looked at. */
export function registerReview(context: vscode.ExtensionContext, services: ReviewServices): vscode.Disposable {
  const review = new Review(context, services);
  const descriptions = new Descriptions();
  return vscode.Disposable.from(
    review,
    descriptions,
    new DiffImpacts({ model: review.model, onDidChange: review.onDidChange, media: vscode.Uri.joinPath(context.extensionUri, 'media') }),
    vscode.workspace.registerFileSystemProvider(scheme, new ReviewFiles(review.trees), { isCaseSensitive: true, isReadonly: true }),
    registerCommands(review, descriptions),
  );
}
