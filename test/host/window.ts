import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron, chromium, type Page } from 'playwright-core';
import { chromiumOptions } from './browser.ts';
import { installCodeServer, launchEditor } from './editor/index.ts';

const run = promisify(execFile);

export interface WindowOptions {
  readonly folder: string;
  readonly scratch: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  readonly workspaceTrust: boolean;
  /** VSIX files besides those under test. */
  readonly extensions: readonly string[];
}

export interface Window {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const size = { width: 1600, height: 900 };

/** VSIX files under test, as named by run.ts. */
function extensions(): readonly string[] {
  const files = process.env['GITOPS_REVIEW_VSIX']?.split(',');
  if (!files) throw new Error('Run the host tests with: npm run test:host');
  return files;
}

/** One window of VS Code on a folder: code-server in Chromium, or the desktop's where run.ts found or downloaded one. */
export function openWindow(options: WindowOptions): Promise<Window> {
  const desktop = process.env['VSCODE_EXECUTABLE'];
  return desktop === undefined ? openInBrowser(options) : openOnDesktop(desktop, options);
}

async function openInBrowser({ folder, scratch, settings, env, workspaceTrust, extensions: others }: WindowOptions): Promise<Window> {
  const editor = await launchEditor({
    codeServer: await installCodeServer(console.log), workspaceFolder: folder, userDataDir: join(scratch, 'user-data'), extensions: [...extensions(), ...others], settings, env, workspaceTrust,
  });
  try {
    const browser = await chromium.launch(chromiumOptions);
    const page = await browser.newPage({ viewport: size });
    await page.goto(editor.url);
    return {
      page,
      close: async () => {
        await browser.close();
        await editor.stop();
      },
    };
  } catch (error) {
    await editor.stop();
    throw error;
  }
}

async function openOnDesktop(executable: string, { folder, scratch, settings, env, workspaceTrust, extensions: others }: WindowOptions): Promise<Window> {
  const userData = join(scratch, 'user-data');
  const extensionsFolder = join(scratch, 'extensions');
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify({ 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off', 'update.mode': 'none', ...settings }));
  const { resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const [command = executable, ...common] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${extensionsFolder}`];
  for (const vsix of [...extensions(), ...others]) await run(command, [...common, ...folders, '--install-extension', vsix]);
  const app = await _electron.launch({
    executablePath: executable,
    args: [folder, ...folders, '--skip-welcome', '--skip-release-notes', '--disable-updates', '--no-sandbox', ...(workspaceTrust ? [] : ['--disable-workspace-trust'])],
    env: { ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)), ...env },
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}
