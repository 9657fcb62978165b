import type { ChangedFile, DiffSide } from '../../forge/forge.ts';
import type { Location } from '../../impact/report.ts';
import type { PartName } from './model.ts';
import type { Host } from './hosts.ts';
import { oneLine } from '../plainText.ts';
import type { Icon } from './labels.ts';
import type { Failure } from './slot.ts';

/** What a click on a node does; plain data, so that nodes can be tested without an editor. */
export type NodeAction =
  | { readonly type: 'open-diff'; readonly target: DiffTarget }
  | { readonly type: 'open-location'; readonly pullRequest: string; readonly location: Location }
  | { readonly type: 'show-impact'; readonly pullRequest: string }
  | { readonly type: 'show-all-impacts' }
  | { readonly type: 'show-moved'; readonly pullRequest: string }
  | { readonly type: 'open-web'; readonly pullRequest: string; readonly page?: 'files' }
  | { readonly type: 'refresh'; readonly target?: RefreshTarget }
  | { readonly type: 'open-draft'; readonly draft: string }
  /** At one host, or at the one that needs it. */
  | { readonly type: 'sign-in'; readonly host?: string }
  | { readonly type: 'name-host'; readonly host: string }
  | { readonly type: 'show-log' };

/** What to load again: a repository's list or a part of a pull request; without a target, everything. */
export type RefreshTarget = { readonly repository: string } | { readonly pullRequest: string; readonly part: PartName };

/** A place in the diff of a pull request. */
export interface DiffTarget {
  readonly pullRequest: string;
  readonly path: string;
  readonly side?: DiffSide;
  /** Zero-based. */
  readonly line?: number;
  /** Show the file at this commit instead of the diff: where an outdated conversation was made. */
  readonly commit?: string;
  /** A conversation, which an inline diff would hide where it is on the base's side. */
  readonly conversation?: true;
}

/** A line of a tooltip. Texts are from anywhere and are drawn as they are. */
export interface TooltipLine {
  readonly text: string;
  readonly strong?: boolean;
}

/** How dangerous the change behind a node is. */
export type Mark = 'danger' | 'warning' | 'unknown';

/** A node of the sidebar as plain data. */
export interface TreeNode {
  /** Stays the same over a refresh, so that what is expanded stays expanded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: Icon;
  readonly tooltip?: readonly TooltipLine[];
  readonly contextValue?: string;
  /** A mark at the right edge, which stays in sight where the label is cut. */
  readonly mark?: Mark;
  /** What a screen reader says. */
  readonly spoken?: string;
  readonly expansion: 'leaf' | 'collapsed' | 'expanded';
  readonly action?: NodeAction;
  /** The pull request that commands on this node are about. */
  readonly pullRequest?: string;
  readonly children?: () => readonly TreeNode[];
}

/** A node that says what failed; a click tries again, or signs in where that is the way out. */
export function failureNode(id: string, failure: Failure, retry: RefreshTarget | undefined): TreeNode {
  const action: NodeAction = failure.signIn ? { type: 'sign-in' } : { type: 'refresh', ...(retry === undefined ? {} : { target: retry }) };
  return {
    id: `${id}/failure`,
    label: failure.message,
    description: failure.signIn ? 'Click to sign in' : 'Click to try again',
    icon: { id: 'error', color: 'list.errorForeground' },
    tooltip: [{ text: failure.message, strong: true }, { text: failure.advice }],
    spoken: `${failure.message}. ${failure.advice}`,
    expansion: 'leaf',
    action,
  };
}

/** A node that only says something: that work is under way, or that there is nothing. */
export function noteNode(id: string, label: string, icon?: Icon): TreeNode {
  return { id: `${id}/note`, label, expansion: 'leaf', ...(icon === undefined ? {} : { icon }) };
}

/** A host of which nobody has signed in, beside others. */
export function signInNode({ api, name }: Host, failed: boolean): TreeNode {
  return {
    id: `sign-in/${api}`,
    label: failed ? `Could not sign in to ${name}` : `Sign in to ${name}`,
    description: failed ? 'Click to sign in again' : 'to see its pull requests',
    icon: failed ? { id: 'error', color: 'list.errorForeground' } : { id: 'sign-in' },
    expansion: 'leaf',
    action: { type: 'sign-in', host: api },
  };
}

/** A host of a clone of which nothing says whether it is GitHub or GitLab. */
export function unknownHostNode(host: string): TreeNode {
  return {
    id: `unknown-host/${host}`,
    label: `${oneLine(host)} is not known`,
    description: 'Click to say what kind of server it is',
    icon: { id: 'question' },
    tooltip: [{ text: `A folder of this window was cloned from ${host}.`, strong: true }, { text: 'Say whether it is a GitHub or a GitLab server, and its pull requests can be reviewed here.' }],
    expansion: 'leaf',
    action: { type: 'name-host', host },
  };
}

/** What can be done while nobody is signed in although somebody was, or while sign-in itself does not work. */
export function wayOutNodes(state: 'signedOut' | 'failed'): readonly TreeNode[] {
  const signIn: TreeNode = { id: 'way-out/sign-in', label: 'Sign In', icon: { id: 'sign-in' }, expansion: 'leaf', action: { type: 'sign-in' } };
  const tryAgain: TreeNode = { id: 'way-out/try-again', label: 'Try Again', icon: { id: 'refresh' }, expansion: 'leaf', action: { type: 'refresh' } };
  const showLog: TreeNode = { id: 'way-out/show-log', label: 'Show Log', icon: { id: 'output' }, expansion: 'leaf', action: { type: 'show-log' } };
  return state === 'signedOut' ? [signIn, showLog] : [tryAgain, showLog];
}

export const loadingIcon: Icon = { id: 'loading~spin' };

/** The letter that stands for what happened to a file, as git writes it. */
export function statusLetter(file: ChangedFile): 'A' | 'M' | 'D' | 'R' {
  switch (file.status) {
    case 'added':
      return 'A';
    case 'modified':
      return 'M';
    case 'removed':
      return 'D';
    case 'renamed':
      return 'R';
  }
}
