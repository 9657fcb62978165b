import * as vscode from 'vscode';
import type { EngineClient } from '../engine/engineClient.ts';
import { changeOf } from './quickFixes.ts';
import { rulePage } from './rulePages.ts';

/** Command: shows the page of a rule. */
export async function openRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', rulePage(rule));
}

/** The names that a folder's own configuration may have; of two, the first counts. */
const configurationNames = ['.gitops-review.yaml', '.gitops-review.yml'];

/**
 * Command: turns a rule off for everybody in the folder's `.gitops-review.yaml`, which is made where the folder is a git
 * repository; elsewhere in the settings. Says where, and takes it back when asked.
 */
export async function turnRuleOff(engine: EngineClient, rule: string, uri: string): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri));
  const file = folder && await configurationOf(folder.uri);
  if (file === undefined) return turnOffInSettings(rule, uri);
  const before = file.exists ? (await vscode.workspace.openTextDocument(file.uri)).getText() : undefined;
  const after = await engine.request('lint/turnOff', { text: before ?? null, rule });
  const name = vscode.workspace.asRelativePath(file.uri, false);
  if (after === null) {
    await vscode.window.showTextDocument(file.uri);
    void vscode.window.showWarningMessage(`${rule} could not be turned off, because ${name} cannot be read as it is. Mend it first.`);
    return;
  }
  await write(file.uri, after);
  const undo = 'Undo';
  const open = `Open ${name}`;
  const answer = await vscode.window.showInformationMessage(`${rule} is off in ${name}, for everybody who works on this repository.`, undo, open);
  if (answer === open) await vscode.window.showTextDocument(file.uri);
  if (answer !== undo) return;
  // Not through a document: that would outlive the file.
  const now = new TextDecoder().decode(await vscode.workspace.fs.readFile(file.uri));
  if (now !== after) void vscode.window.showInformationMessage(`${name} has changed since. Correct it yourself: it is not touched.`);
  else if (before === undefined) await vscode.workspace.fs.delete(file.uri);
  else await write(file.uri, before);
}

/** Where a folder's configuration is, or would be; undefined for a folder that has none and is no repository. */
async function configurationOf(folder: vscode.Uri): Promise<{ readonly uri: vscode.Uri; readonly exists: boolean } | undefined> {
  const isThere = (name: string) => vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name)).then(() => true, () => false);
  for (const name of configurationNames) if (await isThere(name)) return { uri: vscode.Uri.joinPath(folder, name), exists: true };
  return await isThere('.git') ? { uri: vscode.Uri.joinPath(folder, configurationNames[0] ?? ''), exists: false } : undefined;
}

/** Gives a file another text and saves it: through its document where there is one, so that an editor that shows it follows. */
async function write(uri: vscode.Uri, text: string): Promise<void> {
  const isThere = await vscode.workspace.fs.stat(uri).then(() => true, () => false);
  if (!isThere) return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, ...changeOf(document, text));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function turnOffInSettings(rule: string, uri: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('gitopsReview.lint', vscode.Uri.parse(uri));
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const inspected = configuration.inspect<Record<string, string>>('rules');
  const before = inWorkspace ? inspected?.workspaceValue : inspected?.globalValue;
  await configuration.update('rules', { ...before, [rule]: 'off' }, target);
  const undo = 'Undo';
  const answer = await vscode.window.showInformationMessage(`${rule} is off in the settings of ${inWorkspace ? 'this workspace' : 'the user'}.`, undo);
  if (answer === undo) await configuration.update('rules', before, target);
}
