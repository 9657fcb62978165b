import * as vscode from 'vscode';
import type { ImpactFilter } from './impactNodes.ts';

const key = 'gitopsReview.impactFilter';

/** Which objects the sidebar lists, kept for the workspace; the title bar shows the command that would change it. */
export class StoredImpactFilter {
  readonly #state: vscode.Memento;
  readonly #changed: () => void;

  constructor(state: vscode.Memento, changed: () => void) {
    this.#state = state;
    this.#changed = changed;
    this.#show();
  }

  get value(): ImpactFilter {
    return this.#state.get(key) === 'dangerous' ? 'dangerous' : 'all';
  }

  async set(filter: ImpactFilter): Promise<void> {
    await this.#state.update(key, filter);
    this.#show();
    this.#changed();
  }

  #show(): void {
    void vscode.commands.executeCommand('setContext', key, this.value);
  }
}
