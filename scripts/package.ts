/**
 * Builds the extension and packs it into dist/gitops-review.vsix.
 *   node scripts/package.ts
 */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { bundle, size } from './bundle.ts';

const root = join(import.meta.dirname, '..');

/** Packs the VSIX, all dependencies bundled, and answers its path. Uses no network. */
export async function packageExtension(print: (line: string) => void = console.log): Promise<string> {
  await bundle(print);
  const vsix = join(root, 'dist', 'gitops-review.vsix');
  // Through its command line, which, unlike its API, can be kept from printing the list of files.
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', vsix], { cwd: root });
  for (const line of `${stdout}\n${stderr}`.split('\n')) if (/WARN/.test(line)) print(line.trim());
  print(`${relative(root, vsix).padEnd(20)} ${size((await stat(vsix)).size).padStart(8)}`);
  return vsix;
}

if (import.meta.main) await packageExtension();
