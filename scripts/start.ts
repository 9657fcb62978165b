/**
 * The demo: VS Code in the browser, with this extension, on a GitOps repository whose GitHub runs here too.
 *   npm start -- [--port 8080] [--no-open]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { people, pullRequests, startShop } from '../test/fixtures/shop/index.ts';
import { freePort, installCodeServer, launchEditor, run } from '../test/host/editor/index.ts';
import { packageExtension } from './package.ts';

const reviewer = 'riley';

/** What has been started, to be ended in the opposite order. */
const started: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;

const { values: options } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
stopWithNpm();
try {
  await start();
} catch (error) {
  if (ending === undefined) {
    console.error(`\nThe demo did not start. ${error instanceof Error ? error.message : String(error)}`);
    await stop(1);
  }
}

async function start(): Promise<void> {
  const port = await choosePort();
  console.log('Packing the extension…');
  const vsix = await packageExtension(() => undefined);
  const codeServer = await installCodeServer(console.log);

  console.log('Starting the demo…');
  const scratch = await mkdtemp(join(tmpdir(), 'gitops-review-demo-'));
  started.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const shop = await startShop();
  started.push(() => shop.stop());
  const folder = join(scratch, 'shop-gitops');
  await clone(shop.cloneUrl, folder);

  const editor = await launchEditor({
    codeServer,
    workspaceFolder: folder,
    userDataDir: join(scratch, 'editor'),
    extensions: [vsix],
    port,
    settings: { 'gitopsReview.github.baseUrl': shop.github.url, 'window.autoDetectColorScheme': true },
  });
  started.push(() => editor.stop());
  if (ending !== undefined) return;
  console.log(greeting(editor.url, shop.github.url, shop.github.tokenOf(reviewer)));
  if (!options['no-open']) openBrowser(editor.url);
}

/** The port that was asked for, or a free one. */
async function choosePort(): Promise<number> {
  if (options.port === undefined) return freePort();
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port takes a number from 1 to 65535, not "${options.port}".`);
  return freePort(port);
}

async function clone(url: string, folder: string): Promise<void> {
  const { name, email } = people[reviewer];
  const cloned = await run('git', ['clone', '--quiet', '--config', `user.name=${name}`, '--config', `user.email=${email}`, url, folder]);
  if (cloned.code !== 0) throw new Error(`The demo repository could not be cloned:\n${cloned.output}`);
}

function greeting(editor: string, github: string, token: string): string {
  const pulls = pullRequests.map(({ number, title, author }) => `    #${number}  ${title} (${author})\n        ${github}/acme/shop-gitops/pull/${number}`);
  return `
GitOps Review is ready.

  Open          ${editor}
  Sign in with  ${token}
                (GitOps Review in the activity bar, Sign In; you are ${people[reviewer].name})

  Pull requests to review; the pages show what has reached the server:
${pulls.join('\n')}

Ctrl-C stops everything. What you change in the demo is gone then.
`;
}

/** Shows the page where there is a desktop. Without one, the printed address has to do. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const hasDesktop = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  const command = commands[process.platform] ?? (hasDesktop ? ['xdg-open', url] as const : undefined);
  if (command === undefined) return;
  const [program, ...args] = command;
  spawn(program, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

/** A signal to npm ends npm and its shell without reaching us; that our parent has gone tells. */
function stopWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && ending === undefined) void stop(0);
  }, 500).unref();
}

/** Ends what was started, whatever fails on the way, and then the process. A second signal does not wait. */
async function stop(code: number): Promise<void> {
  if (ending !== undefined) process.exit(code);
  if (started.length > 0) console.log('\nStopping…');
  ending = endAll();
  await ending;
  process.exit(code);
}

async function endAll(): Promise<void> {
  for (let end = started.pop(); end !== undefined; end = started.pop()) {
    await end().catch((error: unknown) => console.error(String(error)));
  }
}
