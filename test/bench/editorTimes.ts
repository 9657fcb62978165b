import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { freePort, installCodeServer, launchEditor } from '../host/editor/index.ts';
import { probeAt } from '../host/probe/ask.ts';
import { packageProbe } from '../host/probe/package.ts';
import { chromiumOptions } from '../host/browser.ts';
import { openWorkbench } from '../host/workbench.ts';

export interface EditorTimes {
  /** Milliseconds of each activation, one a window. */
  readonly activation: readonly number[];
  /** Milliseconds from an edit of the document to its new diagnostics, the extension's delay included. */
  readonly keystrokes: readonly number[];
}

/** Measures the packaged extension in the real editor, on a workspace with one long file. */
export async function editorTimes(vsix: string, folder: string, text: string, edits: readonly { line: number; text: string; isWrong: boolean }[]): Promise<EditorTimes> {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  await writeFile(join(workspace, 'long.yaml'), text);
  const port = await freePort();
  const codeServer = await installCodeServer(console.log);
  const editor = await launchEditor({
    codeServer,
    workspaceFolder: workspace,
    userDataDir: join(folder, 'user-data'),
    extensions: [vsix, await packageProbe(folder)],
    env: { GITOPS_REVIEW_PROBE_PORT: String(port) },
  });
  const browser = await chromium.launch(chromiumOptions);
  try {
    const ask = probeAt(port);
    const activation: number[] = [];
    const keystrokes: number[] = [];
    for (let window = 0; window < 5; window++) {
      const page = await browser.newPage();
      await page.goto(editor.url);
      const workbench = await openWorkbench(page);
      activation.push((await ask('activation', { extension: 'gitops-review.gitops-review' })).milliseconds);
      if (window === 0) {
        await workbench.openFile('long.yaml');
        for (const edit of edits) keystrokes.push((await ask('editAndAwaitDiagnostics', { path: 'long.yaml', ...edit })).milliseconds);
      }
      // The next window must not come up with the file open, which would activate the extension.
      await ask('command', { command: 'workbench.action.files.saveAll' });
      await ask('command', { command: 'workbench.action.closeAllEditors' });
      await page.waitForTimeout(1_000);
      await page.close();
    }
    return { activation, keystrokes: keystrokes.slice(1) };
  } finally {
    await browser.close();
    await editor.stop();
  }
}

