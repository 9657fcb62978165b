import { tmpdir } from 'node:os';
import { isObject, type JsonValue } from '../manifest/index.ts';
import { findCommand, runCommand } from '../render/index.ts';

/** The release of a cluster's API server, or why it is not known. */
export type ServerVersion =
  | { readonly version: string; readonly context: string }
  | { readonly problem: string };

export interface ServerVersionOptions {
  /** The environment of kubectl: it finds its kubeconfig, and what signs in to clusters, there. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeoutMilliseconds?: number;
}

/**
 * Asks the cluster of the current context which release of Kubernetes it is, with kubectl, which reads the kubeconfig
 * and may run what that names to sign in. One GET of /version is sent. Only for a trusted workspace, and when asked.
 * Kubernetes documentation, kubectl version.
 *
 * @returns a minor release such as `1.34`. What kubectl says of a failure is given in one line; kubectl puts no
 *   credentials there, and what a program that signs in says is left out
 */
export async function readServerVersion(kubectl: string, { env, signal, timeoutMilliseconds = 15_000 }: ServerVersionOptions): Promise<ServerVersion> {
  const program = await findCommand(kubectl, env['PATH']);
  if (program === undefined) return { problem: `There is no program ${kubectl}, so the cluster cannot be asked. Install kubectl, or set gitopsReview.kubernetesVersion yourself.` };
  const run = { cwd: tmpdir(), env, timeoutMilliseconds, maxOutputBytes: 1_000_000, signal };
  const context = await runCommand(program, ['config', 'current-context'], run);
  if (context.type !== 'ended' || context.code !== 0) return { problem: 'Your kubeconfig has no current context, so there is no cluster to ask. Choose one with `kubectl config use-context`, or set gitopsReview.kubernetesVersion yourself.' };
  const name = context.stdout.trim();
  const answer = await runCommand(program, ['version', '--output=json', '--request-timeout=10s'], run);
  const failed = (reason: string): ServerVersion => ({ problem: `The cluster of the context ${name} did not say which Kubernetes it is: ${reason}` });
  switch (answer.type) {
    case 'timeout': return failed(`nothing came within ${String(Math.round(timeoutMilliseconds / 1000))} seconds. Check that you can reach it: kubectl version.`);
    case 'not-started': return failed(answer.reason);
    case 'too-much-output': return failed('kubectl says too much.');
    case 'ended': {
      const minor = serverMinor(answer.stdout);
      return minor === undefined ? failed(`${lastLine(answer.stderr)} Check that you can reach it and are signed in: kubectl version.`) : { version: `1.${String(minor)}`, context: name };
    }
  }
}

/** `gitVersion` is v1.34.2, also with what a provider adds; `minor` is 34, or 34+ there. */
function serverMinor(output: string): number | undefined {
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(output) as JsonValue;
  } catch {
    return undefined;
  }
  const server = isObject(parsed) ? parsed['serverVersion'] : undefined;
  if (!isObject(server) || server['major'] !== '1' || typeof server['minor'] !== 'string') return undefined;
  const minor = Number.parseInt(server['minor'], 10);
  return Number.isInteger(minor) ? minor : undefined;
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1)?.trim() ?? '';
  // Of a program that signs in, only that it failed is told: its words may hold what it signs in with.
  if (line === '' || /exec plugin|getting credentials|executable/i.test(text)) return 'signing in failed.';
  return `${line.slice(0, 300).replace(/[.\s]*$/, '')}.`;
}
