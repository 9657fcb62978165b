/**
 * The host tests: packs the extension and drives it in real VS Code, by mouse and keyboard.
 *   npm run test:host        code-server in Chromium
 *   npm run pictures         the same, and puts the README's pictures into docs/pictures
 *   npm run test:electron    VS Code for the desktop, downloaded, or the one that VSCODE_EXECUTABLE names
 */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageExtension } from '../../scripts/package.ts';
import { kubectlPath } from '../tools/kubectl.ts';
import { installCodeServer } from './editor/index.ts';
import { packageProbe } from './probe/package.ts';

/** Screenshots of the tests that the README shows. */
const shown = ['lint-light', 'rendered-light', 'completion-light', 'pull-requests-light', 'impact-page-dark', 'diff-impact-light', 'conversation-light', 'approve'];

async function takePictures(): Promise<void> {
  const folder = join(import.meta.dirname, '../../docs/pictures');
  await mkdir(folder, { recursive: true });
  for (const name of shown) await copyFile(join(import.meta.dirname, '../screenshots', `${name}.png`), join(folder, `${name}.png`));
}

const pictures = process.argv.includes('--pictures');
const electron = process.argv.includes('--electron');
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = await mkdtemp(join(tmpdir(), 'gitops-review-vsix-'));
try {
  // A copy, so that a build meanwhile does not pull it from under the tests.
  const extension = join(folder, 'gitops-review.vsix');
  await copyFile(await packageExtension(), extension);
  const vsix = [extension, await packageProbe(folder)];
  await kubectlPath();
  const environment: NodeJS.ProcessEnv = { ...process.env, GITOPS_REVIEW_VSIX: vsix.join(',') };
  if (!electron) await installCodeServer(console.log);
  else if (environment['VSCODE_EXECUTABLE'] === undefined) {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    environment['VSCODE_EXECUTABLE'] = await downloadAndUnzipVSCode('stable');
  }
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--config', join(import.meta.dirname, 'vitest.config.ts'), ...filters], { stdio: 'inherit', env: environment });
  const code = await new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  if (code === 0 && pictures) await takePictures();
  process.exitCode = code;
} finally {
  await rm(folder, { recursive: true, force: true });
}
