import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { FetchCache, fetchMissing, needsOf } from '../../fetch/index.ts';
import { branchNamed, remotesOf, topOf, workingTree } from '../../git/index.ts';
import { hostOfNeed, needInWords, renderChange, type Fetched, type FileTree, type RootPair } from '../../render/index.ts';
import type { ProcessVariables } from '../impact/pipeline.ts';
import { sidesOf } from '../impact/sides.ts';
import type { Outcome } from '../outcome.ts';
import { cacheFolder } from './cacheFolder.ts';

export const fetchUsage = `Usage: gitops-review fetch [path] [--base REF [--head REF]] [options]

Fetches what the environments need from other servers, and that is not in the repository: remote bases, and charts and
their dependencies. "impact" renders with it, and fetches nothing itself. What was fetched is kept, and stays as it is.

  path               only what the environments in this folder need
  --base REF         only what a change to this branch, tag or commit needs, on both of its sides
  --head REF         the change; the files of the working tree if not given
  --dry-run          say what would be fetched, and from which hosts, and fetch nothing
  --refresh          fetch branches and ranges of versions anew
  --allow-host HOST  a host that the named ones may lead to, by a redirect or an index; may be repeated
  --cache DIR        where to put it; a folder of the user's cache if not given
  --help

Only https and ssh are used. git uses your own credential helper and keys. For a registry or a chart repository with an
account, set GITOPS_REVIEW_CREDENTIALS to lines of HOST=USER:PASSWORD; each is sent to its host and no other.

Exit codes: 0 all is there, 1 something could not be fetched, 2 a wrong option, or a name that git does not know.
`;

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  refresh: { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true, default: [] as string[] },
  cache: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs `gitops-review fetch`; rejects with what is wrong where it cannot be done. */
export async function fetchCommand(parameters: readonly string[], folder: string, environment: ProcessVariables): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
  if (values.help) return { exitCode: 0, out: fetchUsage, error: '' };
  if (positionals.length > 1) throw new Error(`one folder can be named, not ${positionals.length}: ${positionals.join(', ')}`);
  if (values.head !== undefined && values.base === undefined) throw new Error('--head is for a change, which needs --base, too: the branch that it is to go to');
  const accounts = credentialsIn(environment['GITOPS_REVIEW_CREDENTIALS'] ?? '');
  const place = resolve(folder, positionals[0] ?? '.');
  const top = await topOf(place);
  const within = relative(top, await realpath(place)).split(sep).join('/');
  const sides = values.base === undefined ? { base: nothing, head: workingTree(top, 'working tree') } : await sidesOf(top, values.base, values.head);
  const remotes = await remotesOf(top);
  const branch = values.base === undefined ? undefined : branchNamed(values.base, remotes);
  const cache = new FetchCache(values.cache === undefined ? cacheFolder(environment) : resolve(folder, values.cache));
  const render = async (fetched: Fetched): Promise<readonly RootPair[]> => {
    const pairs = await renderChange(sides.base, sides.head, { kustomize: { type: 'built-in' }, fetched, repositories: remotes.map(({ url }) => url), ...(branch === undefined ? {} : { branch }) });
    return within === '' ? pairs : pairs.filter(({ root }) => `${root.path}/`.startsWith(`${within}/`));
  };

  if (values['dry-run']) {
    const needs = needsOf(await render(cache), values.refresh);
    return { exitCode: 0, out: needs.length === 0 ? 'Nothing is missing.\n' : needs.map((need) => `would fetch ${needInWords(need)} (${hostOfNeed(need)})\n`).join(''), error: '' };
  }

  let allowed: ReadonlySet<string> | undefined;
  const { fetched, failed } = await fetchMissing(render, cache, {
    refresh: values.refresh,
    // What the repository itself names may be asked for; what that leads to only when it was allowed.
    choose: (needs) => {
      allowed ??= new Set([...values['allow-host'], ...needs.map(hostOfNeed)]);
      return Promise.resolve(needs);
    },
    network: { mayAsk: (host) => Promise.resolve(allowed?.has(host) === true), credentials: (host) => accounts.get(host) },
  });
  const lines = fetched.map(({ need, resolved }) => `fetched ${needInWords(need)}: ${resolved}\n`);
  const problems = failed.map(({ need, reason }) => `not fetched: ${needInWords(need)}: ${reason}${/not allowed/.test(reason) ? ' Allow it with --allow-host.' : ''}\n`);
  return { exitCode: failed.length > 0 ? 1 : 0, out: lines.length + problems.length === 0 ? 'Nothing is missing.\n' : lines.join(''), error: problems.join('') };
}

const nothing: FileTree = { label: 'nothing', list: () => Promise.resolve([]), read: () => Promise.resolve(new Map()) };

function credentialsIn(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, host, account] = /^([^\s=]+)=([^:]+:.*)$/.exec(line) ?? [];
    if (host === undefined || account === undefined) throw new Error('GITOPS_REVIEW_CREDENTIALS is to have lines of the form HOST=USER:PASSWORD; one of them is not');
    return [host, account] as const;
  }));
}
