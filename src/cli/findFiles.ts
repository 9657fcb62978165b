import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Folders that hold no manifests of the user's. */
const excluded: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform', 'vendor']);
const yaml = /\.ya?ml$/;
const charts: ReadonlySet<string> = new Set(['Chart.yaml', 'Chart.yml']);

export interface FoundFile {
  /** Relative to the folder in which the command runs, with forward slashes. */
  readonly path: string;
  /** The nearest folder above the file, or its own, with a Chart.yaml; `.` for the folder of the command. */
  readonly chartRoot?: string;
}

/**
 * The YAML files at or below the paths, each once, by path. Links to folders are not followed, so a circle of links
 * ends. A file that is named is taken whatever its name. Rejects with the system's error when a path does not exist.
 *
 * @param root the folder that paths are relative to
 */
export async function findFiles(root: string, paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(root, path);
    const files = (await stat(full)).isDirectory() ? await filesBelow(full) : [full];
    for (const file of files) found.add(relative(root, file).split(sep).join('/'));
  }
  const chartFolders = new Map<string, Promise<boolean>>();
  return Promise.all([...found].sort().map(async (path) => {
    const chartRoot = await chartOf(root, dirname(path), chartFolders);
    return { path, ...(chartRoot === undefined ? {} : { chartRoot }) };
  }));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  // A link that leads nowhere is named too, so that reading it fails in sight.
  const files = entries.filter((entry) => yaml.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())).map(({ name }) => join(folder, name));
  const folders = entries.filter((entry) => entry.isDirectory() && !excluded.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => filesBelow(join(folder, name))));
  return [...files, ...below.flat()];
}

async function chartOf(root: string, folder: string, known: Map<string, Promise<boolean>>): Promise<string | undefined> {
  if (!known.has(folder)) known.set(folder, readdir(join(root, folder)).then((names) => names.some((name) => charts.has(name))));
  if (await known.get(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder || folder.endsWith('..') ? undefined : chartOf(root, parent, known);
}
