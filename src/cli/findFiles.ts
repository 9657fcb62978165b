import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { excludedFolders } from '../workspace/index.ts';

const yaml = /\.ya?ml$/;

/**
 * The YAML files at or below the paths, each once, by path. Links to folders are not followed, so a circle of links
 * ends. A file that is named is taken whatever its name. Rejects with the system's error when a path does not exist.
 *
 * @param root the folder that paths are relative to
 */
export async function findFiles(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(root, path);
    const files = (await stat(full)).isDirectory() ? await filesBelow(full) : [full];
    for (const file of files) found.add(relative(root, file).split(sep).join('/'));
  }
  return [...found].sort();
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  // A link that leads nowhere is named too, so that reading it fails in sight.
  const files = entries.filter((entry) => yaml.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())).map(({ name }) => join(folder, name));
  const folders = entries.filter((entry) => entry.isDirectory() && !excludedFolders.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => filesBelow(join(folder, name))));
  return [...files, ...below.flat()];
}
