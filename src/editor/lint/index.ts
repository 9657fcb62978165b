import * as vscode from 'vscode';
import { runCommand } from '../commandErrors.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { Linter } from './linter.ts';
import { QuickFixes } from './quickFixes.ts';
import { registerRulePages } from './rulePages.ts';
import { Surroundings } from './surroundings.ts';
import { validateFile, validateWorkspace } from './validate.ts';

/** Lints YAML documents as they are typed, with quick fixes and the validate commands. */
export function registerLint(context: vscode.ExtensionContext, engine: EngineClient, log: vscode.LogOutputChannel): vscode.Disposable {
  const surroundings = new Surroundings(engine, log);
  const linter = new Linter(engine, surroundings, log);
  linter.lintOpenDocuments();
  return vscode.Disposable.from(
    surroundings,
    linter,
    vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, new QuickFixes(linter), QuickFixes.metadata),
    registerRulePages(context.extensionUri),
    vscode.commands.registerCommand('gitopsReview.validateFile', () =>
      runCommand('The file could not be validated.', log, () => validateFile(linter))),
    vscode.commands.registerCommand('gitopsReview.validateWorkspace', () =>
      runCommand('The workspace could not be validated.', log, () => validateWorkspace(linter, log))),
  );
}
