import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LintSettings } from '../engineProtocol.ts';
import { configurationNames } from '../lint/index.ts';
import { diskTree } from '../workspace/index.ts';
import { findFiles } from './findFiles.ts';
import { lintCheckout, type CheckoutResult, type CheckoutTask } from './lintCheckout.ts';
import { lintInThreads } from './lintThreads.ts';
import type { LintReport } from './report.ts';

/** Each thread starts cold, so that one more pays only for so many files of a checkout: without rules, a file is little work. */
const filesOfThread = { rules: 300, schemaOnly: 3_000 };

/**
 * Lints all YAML files at or below the paths. The other files of their checkout are read too, since they say what exists.
 *
 * @param root the folder that paths are relative to
 * @param worker the script of the threads that share the files of a large checkout; without it there are none
 * @returns findings by file and place; rejects only when a path does not exist
 */
export async function lintPaths(root: string, paths: readonly string[], settings: LintSettings, worker?: URL): Promise<LintReport> {
  const found = await findFiles(root, paths);
  const checkouts = new Map<string, [path: string, shown: string][]>();
  const known = new Map<string, { readonly wanted: [path: string, shown: string][]; readonly below: string }>();
  for (const { path, named } of found) {
    const name = path.lastIndexOf('/') + 1;
    let folder = known.get(path.slice(0, name));
    if (folder === undefined) {
      const full = resolve(root, path.slice(0, name));
      const checkout = checkoutOf(full, root, named);
      const wanted = checkouts.get(checkout) ?? [];
      checkouts.set(checkout, wanted);
      const below = relative(checkout, full).split(sep).join('/');
      known.set(path.slice(0, name), (folder = { wanted, below: below === '' ? '' : `${below}/` }));
    }
    folder.wanted.push([folder.below + path.slice(name), path]);
  }
  const results: CheckoutResult[] = [];
  for (const [folder, wanted] of checkouts) {
    const all = (await diskTree(folder, 'this folder').list()).filter(({ type }) => type === 'file').map(({ path }) => path);
    // A configuration that is wrong is told whatever is linted: it has not the effect that was meant.
    for (const name of configurationNames) if (all.includes(name) && !wanted.some(([path]) => path === name)) wanted.push([name, relative(root, join(folder, name)).split(sep).join('/')]);
    const task = { folder, paths: all, wanted, settings };
    const threads = Math.min(availableParallelism(), 8, 1 + Math.floor(all.length / filesOfThread[settings.schemaOnly === true ? 'schemaOnly' : 'rules']));
    results.push(...(worker && threads > 1 ? await lintInThreads(task, worker, threads) : [await lintHere(task)]));
  }
  const order = new Map(found.map(({ path }, index) => [path, index]));
  const byOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return {
    files: results.flatMap(({ files }) => files).sort(byOrder),
    findings: results.flatMap(({ findings }) => findings).sort((a, b) => byOrder(a.path, b.path)),
    suppressed: results.reduce((sum, { suppressed }) => sum + suppressed, 0),
    unread: results.flatMap(({ unread }) => unread).sort((a, b) => byOrder(a.path, b.path)),
  };
}

function lintHere(task: Omit<CheckoutTask, 'share'>): Promise<CheckoutResult> {
  return lintCheckout({ ...task, share: { index: 0, of: 1 } }, () => Promise.resolve([]));
}

/** The checkout of a folder: the nearest one above with git's own, else the folder of the command, else the one that was named. */
function checkoutOf(nearest: string, root: string, named: string): string {
  let folder = nearest;
  while (!existsSync(join(folder, '.git')) && folder !== dirname(folder)) folder = dirname(folder);
  const isInRoot = nearest === root || nearest.startsWith(root.endsWith(sep) ? root : root + sep);
  return existsSync(join(folder, '.git')) ? folder : isInRoot ? root : named;
}
