import * as vscode from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import { count, inert } from '../plainText.ts';
import type { Linter } from './linter.ts';
import { changeOf } from './quickFixes.ts';
import { excludedFolders } from './surroundings.ts';

/** Files that are linted together. */
const batch = 40;

interface Fixable {
  readonly uri: vscode.Uri;
  readonly findings: readonly Finding[];
}

/** Command: fixes the problems of chosen rules in every YAML file of the open folders; nothing is saved. */
export async function fixWorkspace(linter: Linter): Promise<void> {
  const fixable = await withProgress('Looking for problems that can be fixed', (token) => findFixable(linter, token));
  if (!fixable) return;
  const chosen = await chooseRules(fixable.flatMap(({ findings }) => findings));
  if (!chosen) return;
  const wanted = fixable.filter(({ findings }) => findings.some(({ rule }) => chosen.includes(rule)));
  const edit = new vscode.WorkspaceEdit();
  let fixed = 0;
  await withProgress('Fixing', async (token) => {
    for (const { uri } of wanted) {
      if (token.isCancellationRequested) return;
      const document = await vscode.workspace.openTextDocument(uri);
      const result = await linter.fixAll(uri, document.getText(), chosen, token);
      if (!result) continue;
      fixed += result.fixed;
      edit.replace(uri, ...changeOf(document, result.text));
    }
  });
  if (edit.size === 0) return;
  await vscode.workspace.applyEdit(edit);
  const save = 'Save Files';
  if ((await vscode.window.showInformationMessage(`Fixed ${count(fixed, 'problem')} in ${count(edit.size, 'file')}. Look at them, then save.`, save)) !== save) return;
  // Saving all editors would leave out those that the editor has not opened yet.
  await Promise.all(edit.entries().map(async ([uri]) => (await vscode.workspace.openTextDocument(uri)).save()));
}

async function findFixable(linter: Linter, token: vscode.CancellationToken): Promise<Fixable[]> {
  const uris = await vscode.workspace.findFiles('**/*.{yaml,yml}', excludedFolders, undefined, token);
  const found: Fixable[] = [];
  const byFolder = grouped(uris, (uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '');
  for (const own of byFolder.values()) {
    for (let from = 0; from < own.length && !token.isCancellationRequested; from += batch) {
      const files = await Promise.all(own.slice(from, from + batch).map(async (uri) => ({ uri, text: await textOf(uri) })));
      const results = await linter.lintTexts(files, token);
      results.forEach(({ findings }, index) => {
        const uri = files[index]?.uri;
        if (uri && findings.some(({ fix }) => fix !== undefined)) found.push({ uri, findings: findings.filter(({ fix }) => fix !== undefined) });
      });
    }
  }
  return found;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The rules whose problems are to be fixed; those whose fixes need no look are chosen already. */
async function chooseRules(findings: readonly Finding[]): Promise<readonly string[] | undefined> {
  const byRule = grouped(findings, ({ rule }) => rule);
  if (byRule.size === 0) {
    void vscode.window.showInformationMessage('There is nothing that can be fixed automatically.');
    return undefined;
  }
  const items = [...byRule].sort(([, a], [, b]) => b.length - a.length).map(([rule, all]) => ({
    label: rule, description: count(all.length, 'problem'), detail: inert(all[0]?.message ?? ''), picked: all.every(({ fix }) => fix?.safe === true), rule,
  }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: 'Fixes may change what runs: look at them before you commit', placeHolder: 'Rules whose problems to fix' });
  return chosen === undefined || chosen.length === 0 ? undefined : chosen.map(({ rule }) => rule);
}

async function withProgress<T>(title: string, work: (token: vscode.CancellationToken) => Promise<T>): Promise<T | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (_progress, token) => {
    const result = await work(token);
    return token.isCancellationRequested ? undefined : result;
  });
}
