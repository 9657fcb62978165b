import * as vscode from 'vscode';
import { rulePage } from './rulePages.ts';

/** Command: shows the page of a rule. */
export async function openRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', rulePage(rule));
}

/** Command: turns a rule off in the settings of the workspace, or the user's where no folder is open; says where, and takes it back when asked. */
export async function turnRuleOff(rule: string, uri: string): Promise<void> {
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
