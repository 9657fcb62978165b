import { partition } from '../../review/index.ts';
import { pullRequestKey } from './identity.ts';
import type { PartName, ReviewModel } from './model.ts';

/** Parts that are loaded for pull requests that nobody has opened, how many at a time, and for how many pull requests at most. */
const budget: readonly { readonly part: PartName; readonly atOnce: number; readonly most: number }[] = [
  { part: 'checks', atOnce: 2, most: 30 },
  { part: 'reviews', atOnce: 1, most: 30 },
  { part: 'impact', atOnce: 1, most: 20 },
];

/** Loads checks, reviews and impacts ahead: first for what waits for the reader, then for their own, then for the rest. */
export class Background {
  readonly #model: ReviewModel;
  readonly #wanted: () => boolean;
  readonly #running = new Map<PartName, number>();
  /** Each is loaded ahead once; what was cancelled waits until somebody opens the pull request. */
  readonly #tried = new Set<string>();

  /** `wanted` says whether anybody could see the result now; nothing is started while not. */
  constructor(model: ReviewModel, wanted: () => boolean) {
    this.#model = model;
    this.#wanted = wanted;
  }

  /** Starts what is missing. Call it again whenever the lists have changed. */
  fill(): void {
    for (const { part, atOnce, most } of budget) {
      while ((this.#running.get(part) ?? 0) < atOnce) {
        const key = this.#next(part, most);
        if (key === undefined) break;
        this.#running.set(part, (this.#running.get(part) ?? 0) + 1);
        void this.#model.load(key, part).finally(() => {
          this.#running.set(part, (this.#running.get(part) ?? 1) - 1);
          this.fill();
        });
      }
    }
  }

  #next(part: PartName, most: number): string | undefined {
    if (!this.#wanted()) return undefined;
    const { waiting, mine, all } = partition(this.#model.listed(), (repository) => this.#model.loginOf(repository));
    const keys = [...new Set([...waiting, ...mine, ...all].map(pullRequestKey))].slice(0, most);
    for (const key of keys) {
      const record = this.#model.record(key);
      const attempt = `${key} ${part} ${record?.pullRequest.headSha} ${record?.pullRequest.baseSha} ${record === undefined ? '' : this.#model.loginOf(record.pullRequest.repository)}`;
      if (record?.[part].state !== 'idle' || this.#tried.has(attempt)) continue;
      this.#tried.add(attempt);
      return key;
    }
    return undefined;
  }
}
