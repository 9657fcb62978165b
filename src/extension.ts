import * as vscode from 'vscode';
import { EngineClient } from './editor/engine/engineClient.ts';
import { pullRequestImpact, registerImpact } from './editor/impact/index.ts';
import { registerEditing } from './editor/editing/index.ts';
import { registerLint } from './editor/lint/index.ts';
import { registerReview } from './editor/review/index.ts';

/** The composition root on the desktop: registrations only; workers and clients start when first needed. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('GitOps Review', { log: true });
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'engine.js');
  // Two workers, so that a large impact never holds up the findings of a keystroke.
  const lintEngine = new EngineClient(script, log);
  const cache = context.globalStorageUri.scheme === 'file' ? vscode.Uri.joinPath(context.globalStorageUri, 'fetched').fsPath : undefined;
  const impactEngine = new EngineClient(script, log, cache);
  const impact = registerImpact(context, impactEngine, log);
  const lint = registerLint(context, lintEngine, log);
  context.subscriptions.push(
    log,
    lintEngine,
    impactEngine,
    impact,
    lint,
    registerEditing(lintEngine, lint.surroundings, lint.linter, log),
    registerReview(context, {
      log,
      computeImpact: (pullRequest, sources, token) =>
        impact.status.run(`#${pullRequest.number}`, token, (token, progress) => pullRequestImpact(impactEngine, log, pullRequest, sources, token, progress)),
      showImpact: (view) => impact.show(view),
      showImpactText: (view) => impact.showText(view),
      copyImpact: (view) => impact.copy(view),
      fetchMissing: (view) => impact.fetchMissing(view),
      activeImpact: () => impact.active,
    }),
    vscode.commands.registerCommand('gitopsReview.showLog', () => log.show()),
  );
}
