import { folderOf, isObject, isWithin, type JsonObject } from '../../../manifest/index.ts';
import type { FileSet, KnownFile } from '../../fileSet.ts';

/** The folder of the chart that a file belongs to: the nearest above it with a Chart.yaml. */
export function chartFolderOf(path: string, files: FileSet): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (files.typeOf(inChart(folder, 'Chart.yaml')) === 'file') return folder;
    if (folder === '') return undefined;
  }
}

export function inChart(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The first document of a file of a chart, if it is a map. */
export function readMap(path: string, files: FileSet): JsonObject | undefined {
  const document = files.file(path)?.documents[0];
  return isObject(document) ? document : undefined;
}

/** The templates of a chart and of the charts inside it. */
export function templatesOf(folder: string, files: FileSet): readonly KnownFile[] {
  return files.withRole('helm-template').filter(({ path, template }) => template !== undefined && isWithin(path, folder));
}

/** Whether the file is the chart's values.yaml, or values that are laid over it. */
export function isDefaultValues(path: string, folder: string): boolean {
  return path === inChart(folder, 'values.yaml');
}
