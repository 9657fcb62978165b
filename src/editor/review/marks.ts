import * as vscode from 'vscode';
import type { Mark } from './nodes.ts';

const scheme = 'gitops-review-mark';

const decorations: Readonly<Record<Mark, vscode.FileDecoration>> = {
  danger: { badge: '!!', tooltip: 'Data or service may be lost, or the apply fails', color: new vscode.ThemeColor('list.errorForeground') },
  warning: { badge: '!', tooltip: 'A running system is disturbed', color: new vscode.ThemeColor('list.warningForeground') },
  unknown: { badge: '?', tooltip: 'What it does to the cluster is not known', color: new vscode.ThemeColor('list.warningForeground') },
};

/** The resource that a tree item stands for, so that the editor draws the mark at its right edge. */
export function markUri(mark: Mark): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${mark}` });
}

/** Draws the marks of the sidebar. */
export function registerMarks(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => uri.scheme === scheme ? decorations[uri.path.slice(1) as Mark] : undefined,
  });
}
