import * as vscode from 'vscode';
import { ForgeError } from '../../forge/forge.ts';
import { describeFailure, isCancelled } from './failure.ts';
import { inert } from '../plainText.ts';

/** Shows a failure with what to do about it; `again`, where given, is offered as a button. Logs it. */
export async function showFailure(log: vscode.LogOutputChannel, error: unknown, doing: string, again?: () => void): Promise<void> {
  const failure = describeFailure(error, doing);
  if (failure === undefined) return;
  logFailure(log, error, doing);
  const signIn = 'Sign In';
  const tryAgain = 'Try Again';
  const showLog = 'Show Log';
  const buttons = [...(failure.signIn ? [signIn] : again === undefined ? [] : [tryAgain]), showLog];
  const answer = await vscode.window.showErrorMessage(inert(`${failure.message} ${failure.advice}`), ...buttons);
  if (answer === signIn) await vscode.commands.executeCommand('gitopsReview.signIn');
  if (answer === tryAgain) again?.();
  if (answer === showLog) log.show();
}

/** Writes a failure to the log: kind, status and message. What a ForgeError says holds no token; of other errors, only the message is logged. */
export function logFailure(log: vscode.LogOutputChannel, error: unknown, doing: string): void {
  if (isCancelled(error)) return;
  if (error instanceof ForgeError) log.error(`Could not ${doing}: ${error.kind}${error.status === undefined ? '' : ` ${error.status}`}: ${error.message}`);
  else log.error(`Could not ${doing}: ${error instanceof Error ? error.message : String(error)}`);
}
