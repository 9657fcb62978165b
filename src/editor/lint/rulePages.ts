import * as vscode from 'vscode';

const scheme = 'gitops-rule';

/** The page of a rule, which package.json has the editor show as rendered Markdown. The link of a diagnostic can open it; a command link it cannot. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** Serves the pages of the rules, which come with the extension. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      // Anyone can write such a link, and it must lead to no other file.
      if (!/^\/[a-z]+\/[a-z-]+\.md$/.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'docs', 'rules', uri.path)));
    },
  });
}
