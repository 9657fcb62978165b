import type * as vscode from 'vscode';
import type { DiffSide, PullRequest } from '../../forge/forge.ts';
import type { ImpactReport, Location } from '../../impact/report.ts';
import type { FileTree } from '../../render/tree.ts';
import type { WorkingTreeQuestion } from '../impact/workingTree.ts';

/** Where the two sides of a pull request can be read from. */
export interface ImpactSources {
  /** The commit that the head is compared with. */
  readonly mergeBase: string;
  /** A folder of the window that is a clone of the repository, for local git objects where they are there. */
  readonly clone: vscode.Uri | undefined;
  /** The same through the host: lists and reads by SHA, cached. */
  files(side: DiffSide): FileTree;
}

/** An impact to be shown. */
export interface ImpactView {
  /** The same key replaces what is shown under it. */
  readonly key: string;
  /** Title of the page: `Impact of #3`. */
  readonly title: string;
  readonly report: ImpactReport;
  /** Shows the source of a line of the impact. */
  readonly open: (location: Location) => Promise<void>;
  /** How it is computed again, in another session; plain data. */
  readonly again: AskedAgain;
}

/** What an impact was asked about: a pull request by its key, or the working tree. */
export type AskedAgain =
  | { readonly type: 'pull-request'; readonly pullRequest: string }
  | { readonly type: 'working-tree'; readonly question: WorkingTreeQuestion };

/** What the review needs of the rest of the extension. */
export interface ReviewServices {
  readonly log: vscode.LogOutputChannel;
  /** What the pull request does to the cluster; rejects with a sentence that says what to do. */
  computeImpact(pullRequest: PullRequest, sources: ImpactSources, token: vscode.CancellationToken): Promise<ImpactReport>;
  /** Shows an impact as a page. */
  showImpact(view: ImpactView): Promise<void>;
  /** Shows it as a text document, or puts that text on the clipboard. */
  showImpactText(view: ImpactView): Promise<void>;
  copyImpact(view: ImpactView): Promise<void>;
  /** Fetches what an impact could not be rendered without, and computes it again. */
  fetchMissing(view: ImpactView): Promise<void>;
  /** The impact whose page the reader is on. */
  activeImpact(): ImpactView | undefined;
}
