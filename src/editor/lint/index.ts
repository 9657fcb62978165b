import * as vscode from 'vscode';
import { runCommand } from '../commandErrors.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import { Linter } from './linter.ts';
import { fixWorkspace } from './fixWorkspace.ts';
import { QuickFixes } from './quickFixes.ts';
import { readKubernetesVersion } from './readKubernetesVersion.ts';
import { openRulePage, turnRuleOff } from './ruleCommands.ts';
import { registerRulePages } from './rulePages.ts';
import { Surroundings } from './surroundings.ts';
import { validateFile, validateWorkspace } from './validate.ts';

/** What other parts of the editor share with the linter. */
export interface Lint extends vscode.Disposable {
  readonly linter: Linter;
  readonly surroundings: Surroundings;
}

/** Lints YAML documents as they are typed, with quick fixes and the validate commands. */
export function registerLint(context: vscode.ExtensionContext, engine: EngineClient, log: vscode.LogOutputChannel): Lint {
  const surroundings = new Surroundings(engine, log);
  const linter = new Linter(engine, surroundings, log);
  linter.lintOpenDocuments();
  const registered = vscode.Disposable.from(
    surroundings,
    linter,
    vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, new QuickFixes(linter), QuickFixes.metadata),
    registerRulePages(context.extensionUri),
    vscode.commands.registerCommand('gitopsReview.validateFile', () =>
      runCommand('The file could not be validated.', log, () => validateFile(linter))),
    vscode.commands.registerCommand('gitopsReview.validateWorkspace', () =>
      runCommand('The workspace could not be validated.', log, () => validateWorkspace(linter, log))),
    vscode.commands.registerCommand('gitopsReview.readKubernetesVersion', () =>
      runCommand('The version of the cluster could not be read.', log, readKubernetesVersion)),
    vscode.commands.registerCommand('gitopsReview.fixWorkspace', () =>
      runCommand('The workspace could not be fixed.', log, () => fixWorkspace(linter))),
    vscode.commands.registerCommand('gitopsReview.openRulePage', (rule: string) =>
      runCommand('The page could not be opened.', log, () => openRulePage(rule))),
    vscode.commands.registerCommand('gitopsReview.turnRuleOff', (rule: string, uri: string) =>
      runCommand('The rule could not be turned off.', log, () => turnRuleOff(engine, rule, uri))),
  );
  return { linter, surroundings, dispose: () => void registered.dispose() };
}
