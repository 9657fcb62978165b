import { isObject, type JsonValue } from '../../../manifest/index.ts';
import type { FileSet } from '../../fileSet.ts';
import { mapsOf, textAt } from '../../values.ts';
import { inChart, readMap, templatesOf } from './chartFiles.ts';
import { templateReads, valuesIn, type Read } from './templateReads.ts';

/** A value that a template of the chart reads. */
export interface ChartRead extends Read {
  readonly template: string;
}

/** What the templates of a chart read; undefined when that cannot be told. */
export interface ValueUse {
  readonly reads: readonly ChartRead[];
  /** Top-level keys that belong to others: the charts that this one depends on, and what all of them share. */
  readonly others: ReadonlySet<string>;
}

/** What reads the values of a chart; undefined when a template takes all of them, so that nothing is known to be unread. */
export function valueUse(folder: string, files: FileSet): ValueUse | undefined {
  const chart = readMap(inChart(folder, 'Chart.yaml'), files);
  if (chart === undefined || chart['type'] === 'library') return undefined;
  const templates = templatesOf(folder, files);
  const reads: ChartRead[] = [];
  const defined = new Set<string>();
  const included = new Set<string>();
  for (const template of templates) {
    const { reads: own, readsAll, defines, includes, rendersFiles } = templateReads(template);
    if (readsAll || rendersFiles) return undefined;
    reads.push(...own.map((read) => ({ ...read, template: template.path })));
    for (const name of defines) defined.add(name);
    for (const name of includes) included.add(name);
  }
  // A template of a chart that is not here may read anything of what it is given.
  if (templates.length === 0 || [...included].some((name) => !defined.has(name))) return undefined;
  const others = new Set(['global', 'tags', 'exports']);
  const legacy = readMap(inChart(folder, 'requirements.yaml'), files);
  for (const dependency of [...mapsOf(chart['dependencies']), ...mapsOf(legacy?.['dependencies'])]) {
    for (const key of [textAt(dependency, 'name'), textAt(dependency, 'alias')]) if (key !== undefined) others.add(key);
    for (const condition of (textAt(dependency, 'condition') ?? '').split(',')) reads.push({ path: condition.trim().split('.'), line: 0, guarded: true, template: 'Chart.yaml' });
  }
  for (const path of files.below(inChart(folder, 'charts'))) others.add(path.slice(inChart(folder, 'charts').length + 1).split('/')[0]?.replace(/-\d.*$/, '') ?? '');
  return { reads, others };
}

/** Values that other values read, in texts that are templates themselves. */
export function readsInValues(value: JsonValue): readonly (readonly string[])[] | 'all' {
  if (typeof value === 'string') {
    if (!value.includes('.Values')) return [];
    const found = valuesIn(value);
    return found.includes('all') ? 'all' : found.flatMap((one) => (one === 'all' ? [] : [one.path]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner = (Array.isArray(value) ? (value as readonly JsonValue[]) : isObject(value) ? Object.values(value) : []).map(readsInValues);
  return inner.includes('all') ? 'all' : inner.flatMap((one) => (one === 'all' ? [] : one));
}
