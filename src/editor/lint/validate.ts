import * as vscode from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import { count, inert } from '../plainText.ts';
import type { Linter } from './linter.ts';
import { excludedFolders } from './surroundings.ts';

/** Files that are read and sent to the engine together. */
const batch = 40;

/** Command: lints the document in the editor and says how many problems there are. */
export async function validateFile(linter: Linter): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'yaml') {
    void vscode.window.showInformationMessage('Open a YAML file first: there is no manifest in the active editor.');
    return;
  }
  const findings = await linter.lintDocument(document);
  const name = vscode.workspace.asRelativePath(document.uri);
  await tell(inert(findings.length === 0 ? `No problems found in ${name}.` : `${name}: ${countInWords(findings)}.`), findings);
}

/** Command: lints every YAML file of the open folders, with progress; what was found before a cancel stays in Problems. */
export async function validateWorkspace(linter: Linter, log: vscode.LogOutputChannel): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage('Open a folder first: there is no workspace to validate.');
    return;
  }
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Validating manifests', cancellable: true }, async (progress, token) => {
    const found = await Promise.all(folders.map((folder) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{yaml,yml}'), excludedFolders, undefined, token)));
    const total = found.flat().length;
    linter.clearFiles();
    const all: Finding[] = [];
    const unread: vscode.Uri[] = [];
    let done = 0;
    for (const uris of found.flatMap(inBatches)) {
      if (token.isCancellationRequested) break;
      const texts = await readTexts(uris, unread, log);
      const results = await linter.lintTexts(texts, token).catch((error: unknown) => {
        if (token.isCancellationRequested) return [];
        throw error;
      });
      results.forEach((result, index) => {
        const file = texts[index];
        if (!file) return;
        linter.showFile(file.uri, file.text, result.findings);
        all.push(...result.findings);
      });
      if (token.isCancellationRequested) break;
      done += uris.length;
      progress.report({ message: `${done} of ${total} files`, increment: (100 * uris.length) / total });
    }
    const missed = unread.length === 0 ? '' : ` ${unread.length} could not be read; the log names them.`;
    const scope = token.isCancellationRequested ? `Stopped after ${done} of ${total} files: ` : `${total} files: `;
    const summary = `${scope}${all.length === 0 ? 'no problems' : countInWords(all)}.${missed}`;
    void tell(summary, all);
  });
}

/** Batches of one folder's files, since folders of a workspace may have settings of their own. */
function inBatches(uris: readonly vscode.Uri[]): readonly (readonly vscode.Uri[])[] {
  return Array.from({ length: Math.ceil(uris.length / batch) }, (_, index) => uris.slice(index * batch, (index + 1) * batch));
}

async function readTexts(uris: readonly vscode.Uri[], unread: vscode.Uri[], log: vscode.LogOutputChannel): Promise<{ uri: vscode.Uri; text: string }[]> {
  const decoder = new TextDecoder();
  const read = await Promise.all(uris.map(async (uri) => {
    try {
      return { uri, text: decoder.decode(await vscode.workspace.fs.readFile(uri)) };
    } catch (error) {
      unread.push(uri);
      log.warn(`Could not read ${uri.toString()}:`, error);
      return undefined;
    }
  }));
  return read.filter((file) => file !== undefined);
}

/** Hints are marked in their files, and not listed in Problems. */
async function tell(summary: string, findings: readonly Finding[]): Promise<void> {
  if (findings.every(({ severity }) => severity === 'hint')) {
    void vscode.window.showInformationMessage(findings.length === 0 ? summary : `${summary} Hints are marked in the files themselves.`);
    return;
  }
  const show = 'Show Problems';
  if ((await vscode.window.showWarningMessage(summary, show)) === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function countInWords(findings: readonly Finding[]): string {
  return (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const amount = findings.filter((finding) => finding.severity === severity).length;
    return amount === 0 ? [] : [count(amount, severity)];
  }).join(', ');
}
