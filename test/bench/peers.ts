import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const run = promisify(execFile);
const kubeconformVersion = 'v0.8.0';

/** Builds kubeconform from its Go module on first use; answers the program. */
export async function kubeconform(cache: string): Promise<string> {
  const program = join(cache, `kubeconform-${kubeconformVersion}`, 'kubeconform');
  const built = await access(program).then(() => true, () => false);
  if (!built) {
    await mkdir(join(program, '..'), { recursive: true });
    await run('go', ['install', `github.com/yannh/kubeconform/cmd/kubeconform@${kubeconformVersion}`], { env: { ...process.env, GOBIN: join(program, '..') } });
  }
  return program;
}

/**
 * A peer that no registry serves as a program: where it was built from its sources, an environment variable names it.
 * Undefined, with the reason printed, where it was not: its rows are then missing, and nothing is made up for them.
 */
export function builtElsewhere(name: string, variable: string): string | undefined {
  const program = process.env[variable];
  if (program === undefined) console.log(`${name} is not measured: build it from its repository and set ${variable} to the program.`);
  return program;
}

/** Milliseconds of each edit from didChange to the diagnostics that answer it, in yaml-language-server on its own. */
export async function yamlLanguageServerTimes(schema: string, text: string, edits: readonly { line: number; text: string }[]): Promise<readonly number[]> {
  const program = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');
  const server: ChildProcess = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!server.stdout || !server.stdin) throw new Error('yaml-language-server has no pipes.');
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const uri = 'file:///bench/long.yaml';
  const settings = { yaml: { schemas: { [pathToFileURL(schema).href]: '*.yaml' }, schemaStore: { enable: false }, validate: true } };
  const waiting: (() => void)[] = [];
  connection.onNotification('textDocument/publishDiagnostics', () => waiting.shift()?.());
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => items.map(({ section }) => section === 'yaml' ? settings.yaml : null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }, textDocument: { publishDiagnostics: {} } } });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const diagnosed = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
    const opened = diagnosed();
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    await opened;
    const lines = text.split('\n');
    const times: number[] = [];
    for (const [index, edit] of edits.entries()) {
      lines[edit.line] = edit.text;
      const answered = diagnosed();
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: index + 2 }, contentChanges: [{ text: lines.join('\n') }] });
      await answered;
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    connection.dispose();
    server.kill('SIGKILL');
  }
}
