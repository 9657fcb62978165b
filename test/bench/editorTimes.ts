import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { freePort, installCodeServer, launchEditor } from '../host/editor/index.ts';
import { probeAt } from '../host/probe/ask.ts';
import { packageProbe } from '../host/probe/package.ts';
import { chromiumOptions } from '../host/browser.ts';
import { openWorkbench } from '../host/workbench.ts';
import { writeCorpus } from './corpus.ts';

export interface EditorTimes {
  /** Milliseconds of each activation, one a window. */
  readonly activation: readonly number[];
  /** Milliseconds from an edit of the document to its new diagnostics, the extension's delay included. */
  readonly keystrokes: readonly number[];
  /** Megabytes that the extension host held before it was asked to lint, and after it had read the workspace. */
  readonly memory: { readonly before: number; readonly after: number };
}

/** A Service of the long file that selects nothing: the rule that says so runs when all files have been read. */
const lost = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: lost\n  namespace: shop\nspec:\n  selector:\n    app: lost\n  ports:\n    - port: 80\n---\n';

/**
 * Measures the packaged extension in the real editor, on a workspace with one long file among others.
 *
 * @param manifests how many other files the workspace has
 */
export async function editorTimes(vsix: string, folder: string, long: string, manifests: number, changes: readonly { line: number; text: string; isWrong: boolean }[]): Promise<EditorTimes> {
  const workspace = join(folder, `workspace-${manifests}`);
  await mkdir(workspace, { recursive: true });
  await writeCorpus(join(workspace, 'apps'), manifests);
  const text = lost + long;
  const edits = changes.map((edit) => ({ ...edit, line: edit.line + lost.split('\n').length - 1 }));
  await writeFile(join(workspace, 'long.yaml'), text);
  const port = await freePort();
  const codeServer = await installCodeServer(console.log);
  const editor = await launchEditor({
    codeServer,
    workspaceFolder: workspace,
    userDataDir: join(folder, `user-data-${manifests}`),
    extensions: [vsix, await packageProbe(folder)],
    env: { GITOPS_REVIEW_PROBE_PORT: String(port) },
  });
  const browser = await chromium.launch(chromiumOptions);
  try {
    const ask = probeAt(port);
    const activation: number[] = [];
    const keystrokes: number[] = [];
    const memory = { before: Number.NaN, after: Number.NaN };
    for (let window = 0; window < (manifests === 0 ? 5 : 1); window++) {
      const page = await browser.newPage();
      await page.goto(editor.url);
      const workbench = await openWorkbench(page);
      activation.push((await ask('activation', { extension: 'gitops-review.gitops-review' })).milliseconds);
      if (window === 0) {
        const megabytes = async (): Promise<number> => (await ask('memory', {})).resident / 1024 / 1024;
        memory.before = await megabytes();
        await workbench.openFile('long.yaml');
        while (!(await ask('diagnostics', { path: 'long.yaml' })).some(({ rule }) => rule === 'network/service-selects-nothing')) await page.waitForTimeout(100);
        memory.after = await megabytes();
        for (const edit of edits) keystrokes.push((await ask('editAndAwaitDiagnostics', { path: 'long.yaml', ...edit })).milliseconds);
      }
      // The next window must not come up with the file open, which would activate the extension.
      await ask('command', { command: 'workbench.action.files.saveAll' });
      await ask('command', { command: 'workbench.action.closeAllEditors' });
      await page.waitForTimeout(1_000);
      await page.close();
    }
    return { activation, keystrokes: keystrokes.slice(1), memory };
  } finally {
    await browser.close();
    await editor.stop();
  }
}

