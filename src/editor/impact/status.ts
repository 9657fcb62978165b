import * as vscode from 'vscode';
import type { ImpactProgress } from '../engine/engineClient.ts';
import { inert } from '../plainText.ts';

interface Running {
  /** `#3`, `the working tree against main`. */
  readonly what: string;
  readonly cancellation: vscode.CancellationTokenSource;
  progress: { readonly done: number; readonly total: number } | undefined;
}

/** What takes less than this is over before anyone could read of it. */
const shownAfterMilliseconds = 400;

/** The status bar item of the impacts that are being computed: how far they are, and with a click no further. */
export class ImpactStatus implements vscode.Disposable {
  readonly #running = new Set<Running>();
  readonly #item = vscode.window.createStatusBarItem('gitopsReview.impact', vscode.StatusBarAlignment.Left, 0);
  readonly #command = vscode.commands.registerCommand('gitopsReview.cancelImpact', () => this.#cancel());
  #showing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#item.name = 'Impact of a change';
    this.#item.command = 'gitopsReview.cancelImpact';
  }

  /** Runs a computation that tells of its progress and ends when the token, or whoever clicks on the item, cancels it. */
  async run<T>(what: string, token: vscode.CancellationToken | undefined, work: (token: vscode.CancellationToken, progress: ImpactProgress) => Promise<T>): Promise<T> {
    const running: Running = { what: inert(what), cancellation: new vscode.CancellationTokenSource(), progress: undefined };
    const listening = token?.onCancellationRequested(() => running.cancellation.cancel());
    this.#running.add(running);
    this.#showing ??= setTimeout(() => {
      this.#draw();
      this.#item.show();
    }, shownAfterMilliseconds);
    try {
      return await work(running.cancellation.token, (done, total) => {
        running.progress = { done, total };
        this.#draw();
      });
    } finally {
      listening?.dispose();
      running.cancellation.dispose();
      this.#running.delete(running);
      this.#draw();
    }
  }

  dispose(): void {
    clearTimeout(this.#showing);
    for (const { cancellation } of this.#running) cancellation.cancel();
    this.#command.dispose();
    this.#item.dispose();
  }

  #draw(): void {
    const [first, ...more] = this.#running;
    if (first === undefined) {
      clearTimeout(this.#showing);
      this.#showing = undefined;
      this.#item.hide();
      return;
    }
    const { what, progress } = first;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    this.#item.text = `$(loading~spin) Impact of ${what.replaceAll('$(', '$ (')}${others}${progress === undefined ? '' : `: ${progress.done} of ${progress.total}`}`;
    const far = progress === undefined ? 'The files are being read.' : `${progress.done} of ${progress.total} renderings are done; each environment is rendered as it was and as it will be.`;
    this.#item.tooltip = `Computing the impact of ${what}${others}. ${far} Click to cancel.`;
    this.#item.accessibilityInformation = { label: `Computing the impact of ${what}${others}. ${far} Activate to cancel.`, role: 'button' };
  }

  async #cancel(): Promise<void> {
    const all = [...this.#running];
    const [first, ...more] = all;
    if (first === undefined) return;
    if (more.length === 0) {
      first.cancellation.cancel();
      return;
    }
    const picked = await vscode.window.showQuickPick(
      all.map((running) => ({ label: `Impact of ${running.what}`.replaceAll('$(', '$ ('), running })),
      { title: 'Cancel Computing', canPickMany: true, placeHolder: 'Which impacts are not to be computed?' },
    );
    for (const { running } of picked ?? []) if (this.#running.has(running)) running.cancellation.cancel();
  }
}
