import * as vscode from 'vscode';
import { markUri } from './marks.ts';
import { withoutTags } from '../plainText.ts';
import type { NodeAction, TooltipLine, TreeNode } from './nodes.ts';

export interface TreeSource {
  /** The top level; empty while a welcome text stands in its place. */
  roots(): readonly TreeNode[];
  /** A pull request's node is expanded and about to be drawn. */
  opened(pullRequest: string): void;
}

/** Draws nodes in the sidebar. It fetches nothing. */
export class PullRequestTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #source: TreeSource;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #parents = new Map<string, TreeNode>();
  #pending: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** Draws again soon; many changes at once are drawn once. */
  redraw(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined;
      this.#changed.fire(undefined);
    }, 50);
  }

  getChildren(node?: TreeNode): readonly TreeNode[] & TreeNode[] {
    if (node === undefined) {
      this.#parents.clear();
      return [...this.#source.roots()];
    }
    if (node.contextValue === 'pullRequest' && node.pullRequest !== undefined) this.#source.opened(node.pullRequest);
    const children = [...(node.children?.() ?? [])];
    for (const child of children) this.#parents.set(child.id, node);
    return children;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node.id);
  }

  /** The node of a pull request in the first list that has it, with its parents known, so that it can be revealed. */
  find(pullRequest: string): TreeNode | undefined {
    for (const root of this.getChildren()) {
      const found = this.getChildren(root).find((node) => node.contextValue === 'pullRequest' && node.pullRequest === pullRequest);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, {
      leaf: vscode.TreeItemCollapsibleState.None,
      collapsed: vscode.TreeItemCollapsibleState.Collapsed,
      expanded: vscode.TreeItemCollapsibleState.Expanded,
    }[node.expansion]);
    item.id = node.id;
    item.description = node.description ?? '';
    item.tooltip = node.tooltip === undefined ? [node.label, node.description ?? ''].join('\n').trim() : markdown(node.tooltip);
    if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon.id, node.icon.color === undefined ? undefined : new vscode.ThemeColor(node.icon.color));
    if (node.mark !== undefined) item.resourceUri = markUri(node.mark);
    if (node.contextValue !== undefined) item.contextValue = node.contextValue;
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    if (node.action !== undefined) item.command = command(node.action);
    return item;
  }

  dispose(): void {
    clearTimeout(this.#pending);
    this.#changed.dispose();
  }
}

/** Texts of a tooltip come from anyone: they are appended as text, and nothing in them is Markdown, HTML or a link to a command. */
function markdown(lines: readonly TooltipLine[]): vscode.MarkdownString {
  const result = new vscode.MarkdownString();
  result.isTrusted = false;
  result.supportHtml = false;
  for (const { text, strong } of lines) {
    if (text === '') continue;
    if (strong) result.appendMarkdown('**');
    // Word by word: `appendText` makes spaces of a kind at which no line is broken.
    for (const [index, word] of text.trim().split(/\s+/).entries()) {
      if (index > 0) result.appendMarkdown(' ');
      result.appendText(withoutTags(word));
    }
    result.appendMarkdown(strong ? '**\n\n' : '\n\n');
  }
  return result;
}

function command(action: NodeAction): vscode.Command {
  switch (action.type) {
    case 'open-diff':
      return { command: 'gitopsReview.openDiff', title: 'Open Changes', arguments: [action.target] };
    case 'open-location':
      return { command: 'gitopsReview.openLocation', title: 'Open Source Line', arguments: [action] };
    case 'show-impact':
      return { command: 'gitopsReview.showImpact', title: 'Show Impact', arguments: [action] };
    case 'show-moved':
      return { command: 'gitopsReview.showWhatChanged', title: 'Show What Changed', arguments: [action] };
    case 'open-web':
      return { command: 'gitopsReview.openOnWeb', title: 'Open on the Web', arguments: [action] };
    case 'refresh':
      return { command: 'gitopsReview.refresh', title: 'Try Again', arguments: action.target === undefined ? [] : [action.target] };
    case 'sign-in':
      return { command: 'gitopsReview.signIn', title: 'Sign In', arguments: [] };
    case 'show-log':
      return { command: 'gitopsReview.showLog', title: 'Show Log', arguments: [] };
    case 'open-draft':
      return { command: 'gitopsReview.openDraft', title: 'Open', arguments: [action.draft] };
  }
}
