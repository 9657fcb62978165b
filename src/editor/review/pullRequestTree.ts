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

/** A node as VS Code has it: `node` is the object that it knows it by, `latest` what was said of it last. */
interface DrawnNode {
  readonly node: TreeNode;
  readonly parent: TreeNode | undefined;
  latest: TreeNode;
  /** The ids of its children, once VS Code has asked for them. */
  children?: readonly string[];
}

/**
 * Draws nodes in the sidebar. It fetches nothing. Only nodes that changed are drawn again: while VS Code draws the
 * children of a node anew, it hands commands on them no node, so a button pressed at that moment would lose its row.
 */
export class PullRequestTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #source: TreeSource;
  readonly #changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly #drawn = new Map<string, DrawnNode>();
  #roots: readonly string[] = [];
  #pending: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** Draws again soon what has changed; many changes at once are drawn once. */
  redraw(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined;
      const roots = this.#source.roots();
      if (!sameIds(roots, this.#roots)) return this.#changed.fire(undefined);
      const changed = roots.flatMap((node) => this.#changedFrom(node));
      if (changed.length > 0) this.#changed.fire(changed);
    }, 50);
  }

  /** The topmost nodes, of this one and those below it, that look other than they were drawn. */
  #changedFrom(latest: TreeNode): readonly TreeNode[] {
    const drawn = this.#drawn.get(latest.id);
    if (drawn === undefined) return [];
    const looked = drawn.latest;
    drawn.latest = latest;
    if (!sameLook(looked, latest)) return [drawn.node];
    if (drawn.children === undefined) return [];
    const children = latest.children?.() ?? [];
    return sameIds(children, drawn.children) ? children.flatMap((child) => this.#changedFrom(child)) : [drawn.node];
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) {
      this.#drawn.clear();
      const roots = this.#source.roots();
      this.#roots = roots.map(({ id }) => id);
      return this.#draw(roots, undefined);
    }
    if (node.contextValue === 'pullRequest' && node.pullRequest !== undefined) this.#source.opened(node.pullRequest);
    const drawn = this.#drawn.get(node.id);
    const children = (drawn?.latest ?? node).children?.() ?? [];
    if (drawn !== undefined) drawn.children = children.map(({ id }) => id);
    return this.#draw(children, node);
  }

  #draw(nodes: readonly TreeNode[], parent: TreeNode | undefined): TreeNode[] {
    for (const node of nodes) this.#drawn.set(node.id, { node, parent, latest: node });
    return [...nodes];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#drawn.get(node.id)?.parent;
  }

  /** The node of a pull request in the first list that has it, with its parents known, so that it can be revealed. */
  find(pullRequest: string): TreeNode | undefined {
    const known = (node: TreeNode, parent?: TreeNode): TreeNode => {
      if (!this.#drawn.has(node.id)) this.#draw([node], parent);
      return this.#drawn.get(node.id)?.node ?? node;
    };
    for (const root of this.#source.roots()) {
      const found = root.children?.().find((node) => node.contextValue === 'pullRequest' && node.pullRequest === pullRequest);
      if (found !== undefined) return known(found, known(root));
    }
    return undefined;
  }

  getTreeItem(known: TreeNode): vscode.TreeItem {
    const node = this.#drawn.get(known.id)?.latest ?? known;
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

function sameIds(nodes: readonly TreeNode[], ids: readonly string[]): boolean {
  return nodes.length === ids.length && nodes.every(({ id }, index) => id === ids[index]);
}

/** Whether two nodes are drawn alike; functions are left out by JSON, so children do not count. */
function sameLook(one: TreeNode, other: TreeNode): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
    case 'show-all-impacts':
      return { command: 'gitopsReview.showAllImpacts', title: 'Show All Objects', arguments: [] };
    case 'show-moved':
      return { command: 'gitopsReview.showWhatChanged', title: 'Show What Changed', arguments: [action] };
    case 'open-web':
      return { command: 'gitopsReview.openOnWeb', title: 'Open on the Web', arguments: [action] };
    case 'refresh':
      return { command: 'gitopsReview.refresh', title: 'Try Again', arguments: action.target === undefined ? [] : [action.target] };
    case 'sign-in':
      return { command: 'gitopsReview.signIn', title: 'Sign In', arguments: action.host === undefined ? [] : [action.host] };
    case 'name-host':
      return { command: 'gitopsReview.addHost', title: 'Add Host', arguments: [action.host] };
    case 'show-log':
      return { command: 'gitopsReview.showLog', title: 'Show Log', arguments: [] };
    case 'open-draft':
      return { command: 'gitopsReview.openDraft', title: 'Open', arguments: [action.draft] };
  }
}
