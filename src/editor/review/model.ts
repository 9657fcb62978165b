import type { ChangedFiles, CheckSummary, PullRequest, RepositoryRef, Review, ReviewThread } from '../../forge/forge.ts';
import type { ReviewForge } from '../../forge/reviewForge.ts';
import type { ImpactReport } from '../../impact/report.ts';
import type { OwnersFile } from './codeOwnersFile.ts';
import { pullRequestKey, repositoryKey } from './identity.ts';
import { type Failure, type Slot, UnavailablePart, idle } from './slot.ts';

/** What is loaded of a pull request, each part on its own, so that one that fails takes no other along. */
export interface PullRequestParts {
  readonly checks: Slot<CheckSummary>;
  readonly files: Slot<ChangedFiles>;
  readonly mergeBase: Slot<string>;
  readonly threads: Slot<readonly ReviewThread[]>;
  readonly reviews: Slot<readonly Review[]>;
  readonly impact: Slot<ImpactReport>;
  readonly owners: Slot<OwnersFile>;
}
export type PartName = keyof PullRequestParts;

/** A pull request with what is known of it. */
export interface PullRequestRecord extends PullRequestParts {
  readonly key: string;
  readonly pullRequest: PullRequest;
  /** Someone has looked into it, so it is kept up to date. */
  readonly opened: boolean;
  /** The head that the reader has looked at; differs from the pull request's when it has moved since. */
  readonly seenHead: string | undefined;
}

export interface RepositoryRecord {
  readonly repository: RepositoryRef;
  readonly list: Slot<readonly PullRequest[]>;
}

/** The signed-in user at one host. */
export interface Account {
  readonly forge: ReviewForge;
  readonly login: string;
}

/** An account, and the repositories at its host. */
export interface Connection {
  readonly account: Account;
  readonly repositories: readonly RepositoryRef[];
}

export interface ModelOptions {
  computeImpact(account: Account, pullRequest: PullRequest, mergeBase: string, signal: AbortSignal): Promise<ImpactReport>;
  readOwners(pullRequest: PullRequest, signal: AbortSignal): Promise<OwnersFile>;
  /** Says what went wrong at a host, for a person; undefined when it was only cancelled. */
  describe(error: unknown, doing: string, host: string): Failure | undefined;
  /** Something has changed: one pull request's record, or, without a key, the lists. */
  changed(key?: string): void;
}

/** All that the review knows, by repository and pull request. It asks the host; views draw what it holds. */
export class ReviewModel {
  readonly #options: ModelOptions;
  readonly #repositories = new Map<string, RepositoryRecord>();
  readonly #records = new Map<string, PullRequestRecord>();
  readonly #running = new Map<string, Promise<void>>();
  /** By host; `life` ends when somebody else signs in there. */
  readonly #accounts = new Map<string, { readonly account: Account; readonly life: AbortController }>();

  constructor(options: ModelOptions) {
    this.#options = options;
  }

  get accounts(): readonly Account[] {
    return [...this.#accounts.values()].map(({ account }) => account);
  }

  /** Who is signed in where a repository is. */
  accountOf({ host }: Pick<RepositoryRef, 'host'>): Account | undefined {
    return this.#accounts.get(host)?.account;
  }

  /** The signed-in user's login where a repository is; empty without one, which is nobody's. */
  loginOf(repository: Pick<RepositoryRef, 'host'>): string {
    return this.accountOf(repository)?.login ?? '';
  }

  get repositories(): readonly RepositoryRecord[] {
    return [...this.#repositories.values()];
  }

  get records(): readonly PullRequestRecord[] {
    return [...this.#records.values()];
  }

  record(key: string): PullRequestRecord | undefined {
    return this.#records.get(key);
  }

  /** The listed pull requests of all repositories. */
  listed(): readonly PullRequest[] {
    return this.repositories.flatMap((entry) => entry.list.value ?? []);
  }

  /** Takes the accounts and their repositories. Forgets all that another account was shown at its host, and cancels what was under way for it. */
  use(connections: readonly Connection[]): void {
    const now = new Map(connections.map((connection) => [connection.account.forge.host, connection]));
    for (const [host, { account, life }] of this.#accounts) {
      if (now.get(host)?.account.login === account.login) continue;
      life.abort();
      this.#accounts.delete(host);
      for (const [key, { pullRequest }] of this.#records) if (pullRequest.repository.host === host) this.#records.delete(key);
      for (const [key, { repository }] of this.#repositories) if (repository.host === host) this.#repositories.delete(key);
      for (const id of this.#running.keys()) if (id.startsWith(`${host}|`)) this.#running.delete(id);
    }
    for (const [host, { account }] of now) this.#accounts.set(host, { account, life: this.#accounts.get(host)?.life ?? new AbortController() });
    const wanted = new Map(connections.flatMap(({ repositories }) => repositories).map((repository) => [repositoryKey(repository), repository]));
    for (const key of this.#repositories.keys()) if (!wanted.has(key)) this.#repositories.delete(key);
    for (const [key, repository] of wanted) if (!this.#repositories.has(key)) this.#repositories.set(key, { repository, list: idle });
    this.#options.changed();
  }

  /** Asks for the lists again, and for all parts of what is open. Never rejects: what failed is in its slot. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#repositories].map(([key, entry]) => this.#refreshList(key, entry)));
    // Where the host does not even give the list, the rest would fail the same way.
    const failed = new Set(this.repositories.filter(({ list }) => list.state === 'failed').map(({ repository }) => repositoryKey(repository)));
    const stale = this.records.filter((record) => record.opened && !failed.has(repositoryKey(record.pullRequest.repository)));
    await Promise.all(stale.map((record) => this.#reloadParts(record.key)));
  }

  /** Asks for one repository's list again. */
  async refreshRepository(key: string): Promise<void> {
    const entry = this.#repositories.get(key);
    if (entry !== undefined) await this.#refreshList(key, entry);
  }

  /** Takes a pull request in that no list holds, or newer data of one that is known. */
  put(pullRequest: PullRequest): PullRequestRecord {
    const record = this.#adopt(pullRequest);
    this.#relist(record);
    this.#options.changed(record.key);
    return record;
  }

  /** Marks a pull request as looked into and loads what is not there yet; impact too. */
  async open(key: string): Promise<void> {
    if (this.#records.get(key)?.opened === false) this.#change(key, { opened: true });
    await Promise.all((['files', 'checks', 'threads', 'reviews', 'owners', 'impact'] as const).map((part) => this.need(key, part)));
  }

  /** The reader has this head on screen, which need not be the present one. An earlier look stays what was seen until `acknowledge`. */
  look(key: string, head: string): void {
    if (this.#records.get(key)?.seenHead === undefined) this.acknowledge(key, head);
  }

  /** The reader was shown that the head has moved, and what it was then. */
  acknowledge(key: string, head: string): void {
    const record = this.#records.get(key);
    if (record !== undefined && record.seenHead !== head) this.#change(key, { seenHead: head });
  }

  /** Loads a part unless it is there or under way. */
  async need(key: string, part: PartName): Promise<void> {
    const state = this.#records.get(key)?.[part].state;
    if (state === 'idle' || state === 'loading') await this.load(key, part);
  }

  /** Asks for a pull request itself and for its parts again. Rejects when the pull request cannot be had. */
  async reload(key: string): Promise<void> {
    const record = this.#records.get(key);
    const connected = record && this.#accounts.get(record.pullRequest.repository.host);
    if (record === undefined || connected === undefined) return;
    const { repository, number } = record.pullRequest;
    const { account, life: { signal: life } } = connected;
    const fresh = await account.forge.getPullRequest(repository, number, life);
    if (life.aborted) return;
    this.put(fresh);
    await this.#reloadParts(key);
  }

  /** What belongs to the commits stays as long as they do; what people add is asked for again. */
  async #reloadParts(key: string): Promise<void> {
    const changing = (['checks', 'threads', 'reviews'] as const).map((part) => this.load(key, part));
    const fixed = (['files', 'owners', 'impact'] as const).map((part) => this.need(key, part));
    await Promise.all([...changing, ...fixed]);
  }

  /** Tries again what has failed and is not asked for by every `refresh`, and impacts of which something could not be rendered. */
  async retryFailed(): Promise<void> {
    const parts: readonly PartName[] = ['mergeBase', 'files', 'owners', 'impact'];
    const isLacking = (record: PullRequestRecord, part: PartName): boolean =>
      record[part].state === 'failed' || (part === 'impact' && record.impact.state === 'ready' && !record.impact.value.complete);
    await Promise.all(this.records.flatMap((record) => parts.filter((part) => isLacking(record, part)).map((part) => this.load(record.key, part))));
  }

  /** Asks for a part again. What went wrong is in the part's slot; this never rejects. */
  async load(key: string, part: PartName): Promise<void> {
    const record = this.#records.get(key);
    const account = record && this.accountOf(record.pullRequest.repository);
    if (record === undefined || account === undefined) return;
    switch (part) {
      case 'checks':
        return this.#fill(key, part, 'load the checks', (signal) => account.forge.getChecks(record.pullRequest, signal));
      case 'files':
        return this.#fill(key, part, 'list the changed files', (signal) => account.forge.listFiles(record.pullRequest, signal));
      case 'mergeBase':
        return this.#fill(key, part, 'find what the branch is compared with', (signal) => account.forge.compareBase(record.pullRequest, signal));
      case 'threads':
        return this.#fill(key, part, 'load the conversations', (signal) => account.forge.listThreads(record.pullRequest, signal));
      case 'reviews':
        return this.#fill(key, part, 'load the reviews', (signal) => account.forge.listReviews(record.pullRequest, signal));
      case 'owners':
        return this.#fill(key, part, 'read who owns the changed files', (signal) => this.#options.readOwners(record.pullRequest, signal));
      case 'impact':
        return this.#fill(key, part, 'compute the impact', async (signal) => {
          const mergeBase = await this.mergeBase(key);
          return this.#options.computeImpact(account, record.pullRequest, mergeBase, signal);
        });
    }
  }

  /** The commit that the head is compared with; rejects with why it cannot be had. */
  async mergeBase(key: string): Promise<string> {
    if (this.#records.get(key)?.mergeBase.state !== 'ready') await this.load(key, 'mergeBase');
    const slot = this.#records.get(key)?.mergeBase;
    if (slot?.state === 'ready') return slot.value;
    throw new UnavailablePart(slot?.state === 'failed' ? slot.failure : undefined);
  }

  async #refreshList(key: string, entry: RepositoryRecord): Promise<void> {
    const connected = this.#accounts.get(entry.repository.host);
    if (connected === undefined) return;
    const { account, life: { signal: life } } = connected;
    const set = (list: Slot<readonly PullRequest[]>): void => {
      if (life.aborted || !this.#repositories.has(key)) return;
      this.#repositories.set(key, { repository: entry.repository, list });
      this.#options.changed();
    };
    const before = this.#repositories.get(key)?.list.value;
    set({ state: 'loading', value: before });
    try {
      const list = await account.forge.listOpenPullRequests(entry.repository, life);
      if (life.aborted) return;
      for (const pullRequest of list) this.#adopt(pullRequest);
      set({ state: 'ready', value: list });
    } catch (error) {
      const failure = this.#options.describe(error, `list the pull requests of ${entry.repository.owner}/${entry.repository.name}`, entry.repository.host);
      set(failure !== undefined ? { state: 'failed', value: before, failure } : before === undefined ? idle : { state: 'ready', value: before });
    }
  }

  /** Puts newer data into the list that holds a pull request; one that is no longer open leaves it. */
  #relist({ key, pullRequest }: PullRequestRecord): void {
    const of = repositoryKey(pullRequest.repository);
    const entry = this.#repositories.get(of);
    if (entry?.list.state !== 'ready' || !entry.list.value.some((listed) => pullRequestKey(listed) === key)) return;
    const value = entry.list.value.flatMap((listed) => (pullRequestKey(listed) !== key ? [listed] : pullRequest.state === 'open' ? [pullRequest] : []));
    this.#repositories.set(of, { repository: entry.repository, list: { state: 'ready', value } });
  }

  /** Keeps what is known of a pull request, except what belonged to another head. */
  #adopt(pullRequest: PullRequest): PullRequestRecord {
    const key = pullRequestKey(pullRequest);
    const old = this.#records.get(key);
    const record: PullRequestRecord = old === undefined
      ? { key, pullRequest, opened: false, seenHead: undefined, checks: idle, files: idle, mergeBase: idle, threads: idle, reviews: idle, impact: idle, owners: idle }
      : { ...old, pullRequest: { ...keptCount(old.pullRequest, pullRequest), ...pullRequest }, ...outlived(old.pullRequest, pullRequest) };
    this.#records.set(key, record);
    return record;
  }

  #change(key: string, change: Partial<PullRequestRecord>): void {
    const record = this.#records.get(key);
    if (record === undefined) return;
    this.#records.set(key, { ...record, ...change });
    this.#options.changed(key);
  }

  async #fill<P extends PartName>(key: string, part: P, doing: string, read: (signal: AbortSignal) => Promise<NonNullable<PullRequestParts[P]['value']>>): Promise<void> {
    const record = this.#records.get(key);
    const life = record && this.#accounts.get(record.pullRequest.repository.host)?.life.signal;
    if (record === undefined || life === undefined) return;
    const { headSha, baseSha } = record.pullRequest;
    const id = `${key} ${part} ${headSha} ${baseSha}`;
    const running = this.#running.get(id);
    if (running !== undefined) return running;
    const before = record[part].value;
    const set = (slot: Slot<NonNullable<PullRequestParts[P]['value']>>): void => {
      const now = this.#records.get(key)?.pullRequest;
      // An answer about a head that is no longer the head is dropped.
      if (!life.aborted && now?.headSha === headSha && now.baseSha === baseSha) this.#change(key, { [part]: slot });
    };
    const work = async (): Promise<void> => {
      set({ state: 'loading', value: before });
      try {
        set({ state: 'ready', value: await read(life) });
      } catch (error) {
        const failure = this.#options.describe(error, doing, record.pullRequest.repository.host);
        set(failure === undefined ? idle : { state: 'failed', value: before, failure });
      }
    };
    const promise = work().finally(() => {
      // Another account may have started the same by now.
      if (this.#running.get(id) === promise) this.#running.delete(id);
    });
    this.#running.set(id, promise);
    return promise;
  }
}

/** The parts that a change of the pull request makes worthless. */
function outlived(old: PullRequest, now: PullRequest): Partial<PullRequestParts> {
  if (old.headSha !== now.headSha) return { checks: idle, files: idle, mergeBase: idle, impact: idle };
  // The target branch has moved: the merge base may be another, and then the impact is too.
  if (old.baseSha !== now.baseSha || old.baseRef !== now.baseRef) return { files: idle, mergeBase: idle, impact: idle, owners: idle };
  return {};
}

/** Lists leave the number of files out; it stays known while the commits are the same. */
function keptCount(old: PullRequest, now: PullRequest): { readonly changedFiles?: number } {
  return old.changedFiles !== undefined && old.headSha === now.headSha && old.baseSha === now.baseSha ? { changedFiles: old.changedFiles } : {};
}
