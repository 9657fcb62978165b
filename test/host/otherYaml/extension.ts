/**
 * Stands in for Red Hat's YAML extension, which cannot be installed without its marketplace: the same id, the interface
 * by which other extensions say which schema a file has, and a completion, a hover, a fault and an outline of its own
 * for files that none of them claims. Interface as in the README of redhat.vscode-yaml, Extending.
 */
import * as vscode from 'vscode';

interface Contributor {
  readonly schemaOf: (resource: string) => string | undefined;
  readonly contentOf: (schema: string) => string | undefined;
}

export function activate(context: vscode.ExtensionContext): object {
  const contributors = new Map<string, Contributor>();
  const claimed = (uri: vscode.Uri): string | undefined => [...contributors.values()].map(({ schemaOf }) => schemaOf(uri.toString())).find((schema) => schema !== undefined);
  const faults = vscode.languages.createDiagnosticCollection('other-yaml');
  const check = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'yaml') return;
    const unclosed = document.getText().split('\n').findIndex((line) => (line.split('"').length - 1) % 2 === 1);
    const validates = vscode.workspace.getConfiguration('yaml').get('validate', true);
    faults.set(document.uri, unclosed < 0 || !validates ? [] : [new vscode.Diagnostic(document.lineAt(unclosed).range, 'Missing closing quote')]);
  };
  vscode.workspace.textDocuments.forEach(check);
  context.subscriptions.push(
    faults,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.languages.registerCompletionItemProvider('yaml', { provideCompletionItems: (document) => (claimed(document.uri) === undefined ? [new vscode.CompletionItem('otherYamlField', vscode.CompletionItemKind.Property)] : []) }),
    vscode.languages.registerHoverProvider('yaml', { provideHover: (document) => (claimed(document.uri) === undefined ? new vscode.Hover('other YAML hover') : undefined) }),
    vscode.languages.registerDocumentSymbolProvider('yaml', { provideDocumentSymbols: (document) => [new vscode.DocumentSymbol('other outline', '', vscode.SymbolKind.Field, document.lineAt(0).range, document.lineAt(0).range)] }),
    vscode.commands.registerCommand('otherYaml.schemaOf', (uri: string) => claimed(vscode.Uri.parse(uri)) ?? null),
  );
  return {
    registerContributor: (scheme: string, schemaOf: Contributor['schemaOf'], contentOf: Contributor['contentOf']): boolean => {
      if (contributors.has(scheme)) return false;
      contributors.set(scheme, { schemaOf, contentOf });
      return true;
    },
  };
}
