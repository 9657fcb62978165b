import * as vscode from 'vscode';
import { runCommand } from '../commandErrors.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import type { Linter } from '../lint/linter.ts';
import type { Surroundings } from '../lint/surroundings.ts';
import { Completions, completionTriggers } from './completion.ts';
import { selector } from './documents.ts';
import { EnvironmentLenses } from './environments.ts';
import { insertSnippet } from './insertSnippet.ts';
import { Navigation, ObjectSymbols } from './navigation.ts';
import { RenderedDocuments } from './renderedDocuments.ts';
import { shareWithYamlExtension } from '../yamlExtension.ts';

/** Completion, hovers, navigation, outlines and lenses in manifests. */
export function registerEditing(engine: EngineClient, surroundings: Surroundings, linter: Linter, log: vscode.LogOutputChannel): vscode.Disposable {
  const navigation = new Navigation(engine, surroundings);
  const lenses = new EnvironmentLenses(engine, surroundings);
  // The editor keeps an outline until the text changes or a provider comes or goes.
  const registerOutline = () => vscode.languages.registerDocumentSymbolProvider(selector, navigation, { label: 'GitOps Review' });
  let outline = registerOutline();
  return vscode.Disposable.from(
    lenses,
    new RenderedDocuments(engine, surroundings),
    shareWithYamlExtension(log),
    vscode.languages.registerCompletionItemProvider(selector, new Completions(engine, surroundings, linter), ...completionTriggers),
    vscode.languages.registerHoverProvider(selector, navigation),
    vscode.languages.registerDefinitionProvider(selector, navigation),
    vscode.languages.registerReferenceProvider(selector, navigation),
    vscode.languages.registerRenameProvider(selector, navigation),
    { dispose: () => void outline.dispose() },
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('gitopsReview.yamlExtension')) return;
      outline.dispose();
      outline = registerOutline();
    }),
    vscode.languages.registerWorkspaceSymbolProvider(new ObjectSymbols(engine, surroundings)),
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.commands.registerCommand('gitopsReview.insertSnippet', () => runCommand('The snippet could not be inserted.', log, insertSnippet)),
  );
}
