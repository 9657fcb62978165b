import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { excludedFolders } from '../workspace/index.ts';

const yaml = /\.ya?ml$|^Kustomization$/;

export interface FoundFile {
  /** Relative to the folder in which the command runs, with forward slashes. */
  readonly path: string;
  /** The folder that was named, or that of the file that was. */
  readonly named: string;
}

/**
 * The YAML files at or below the paths, each once, by path. Links to folders are not followed, so a circle of links
 * ends. A file that is named is taken whatever its name. Rejects with the system's error when a path does not exist.
 *
 * @param root the folder that paths are relative to
 */
export async function findFiles(root: string, paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const full = resolve(root, path);
    const isFolder = (await stat(full)).isDirectory();
    const shown = relative(root, full).split(sep).join('/');
    for (const file of isFolder ? await filesBelow(full, shown === '' ? '' : `${shown}/`) : [shown]) {
      if (!found.has(file)) found.set(file, isFolder ? full : dirname(full));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, named]) => ({ path, named }));
}

/** @param shown the folder with a slash after it, as its files are called */
async function filesBelow(folder: string, shown: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  // A link that leads nowhere is named too, so that reading it fails in sight.
  const files = entries.filter((entry) => yaml.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())).map(({ name }) => shown + name);
  const folders = entries.filter((entry) => entry.isDirectory() && !excludedFolders.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => filesBelow(join(folder, name), `${shown}${name}/`)));
  return [...files, ...below.flat()];
}
