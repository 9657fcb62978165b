import { inFolder } from '../repositoryPath.ts';
import type { Surroundings } from './deliverer.ts';

/**
 * The folder of a copy of a chart from elsewhere: one of the same name and version. Of a range of versions nobody knows offline which
 * is the newest.
 */
export async function vendoredChart(name: string, version: string | undefined, { view, read }: Surroundings): Promise<string | undefined> {
  if (version === undefined || !/^v?\d+\.\d+\.\d+/.test(version)) return undefined;
  const files = await read([...view.charts].map((folder) => inFolder(folder, 'Chart.yaml')));
  const field = (text: string, key: string): string | undefined => new RegExp(`^${key}:\\s*["']?([^\\s"'#]+)`, 'm').exec(text)?.[1];
  return [...view.charts].find((folder) => {
    const text = files.get(inFolder(folder, 'Chart.yaml')) ?? '';
    return field(text, 'name') === name && field(text, 'version')?.replace(/^v/, '') === version.replace(/^v/, '');
  });
}
