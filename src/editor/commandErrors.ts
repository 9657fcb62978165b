import * as vscode from 'vscode';
import { inert } from './plainText.ts';

/** Runs a command; a failure is logged and told with what failed and why, a cancellation is silent. */
export async function runCommand(failed: string, log: vscode.LogOutputChannel, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    log.error(failed, error);
    const reason = error instanceof Error ? error.message : String(error);
    const showLog = 'Show Log';
    if ((await vscode.window.showErrorMessage(inert(`${failed} ${reason}`), showLog)) === showLog) log.show();
  }
}
