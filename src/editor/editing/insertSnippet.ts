import * as vscode from 'vscode';
import { editorSnippet, snippets } from '../../language/snippets/index.ts';

/** Command: puts a whole workload into the active YAML file, as a document of its own, or into a new file. */
export async function insertSnippet(): Promise<void> {
  const chosen = await vscode.window.showQuickPick(snippets.map((snippet) => ({ label: snippet.title, detail: snippet.description, snippet })), { placeHolder: 'What to insert', matchOnDetail: true });
  if (!chosen) return;
  const active = vscode.window.activeTextEditor;
  const editor = active?.document.languageId === 'yaml' && ['file', 'untitled', 'vscode-remote', 'vscode-vfs'].includes(active.document.uri.scheme) ? active
    : await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml' }));
  const { document } = editor;
  const text = document.getText();
  const end = document.positionAt(text.length);
  const isBlank = text.trim() === '';
  const lead = isBlank ? '' : `${text.endsWith('\n') ? '' : '\n'}---\n`;
  await editor.insertSnippet(new vscode.SnippetString(lead + editorSnippet(chosen.snippet.template)), isBlank ? new vscode.Range(new vscode.Position(0, 0), end) : end);
}
