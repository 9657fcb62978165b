/** The messages between the editor and the page that shows an impact; plain data. */
import type { ImpactReport, Location, ObjectChange, RootImpact } from '../../../impact/report.ts';

export type ToPage =
  /** A report begins: what is said of the whole. Its roots follow, and the changes of each in portions. */
  | { readonly type: 'begin'; readonly key: string; readonly title: string; readonly report: Omit<ImpactReport, 'roots'>; readonly again: unknown }
  | { readonly type: 'root'; readonly root: RootImpact }
  | { readonly type: 'changes'; readonly changes: readonly ObjectChange[] }
  | { readonly type: 'end' }
  /** The page is of an earlier session, and what it showed is gone. */
  | { readonly type: 'earlier' };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly at: Location }
  | { readonly type: 'copy' }
  | { readonly type: 'text' }
  /** Fetch what could not be rendered without. */
  | { readonly type: 'fetch' }
  | { readonly type: 'again' };

/** What the page keeps for itself over a reload of the window. */
export interface PageState {
  readonly key: string;
  readonly title: string;
  readonly again: unknown;
  readonly filters?: unknown;
}
