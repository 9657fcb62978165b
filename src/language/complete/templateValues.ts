import { isObject, valueAt, type JsonValue } from '../../manifest/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { Completion, TextPlace } from '../protocol.ts';

/** The folder of the chart that a file belongs to. */
export function chartOf(path: string, workspace: Workspace): string | undefined {
  return workspace.hints(path).chartRoot;
}

/** A chart's values.yaml, as it is read. */
export function valuesOf(chart: string, workspace: Workspace): { readonly path: string; readonly value: JsonValue } | undefined {
  const folder = chart === '' || chart === '.' ? '' : `${chart}/`;
  for (const name of ['values.yaml', 'values.yml']) {
    const file = workspace.scopeOf(`${folder}${name}`).files.file(`${folder}${name}`);
    const [value] = file?.documents ?? [];
    if (file && value !== undefined) return { path: file.path, value };
  }
  return undefined;
}

/** Keys of values.yaml after `.Values.` in a template of a chart; undefined outside of templates. */
export function templateValues({ path, text, offset }: TextPlace, workspace: Workspace): Completion[] | undefined {
  const chart = chartOf(path, workspace);
  if (chart === undefined || !/(^|\/)templates\//.test(path)) return undefined;
  const typed = /\$?\.Values\.((?:\w+\.)*)(\w*)$/.exec(text.slice(Math.max(0, offset - 300), offset));
  if (!typed) return [];
  const above = (typed[1] ?? '').split('.').filter((step) => step !== '');
  const values = valuesOf(chart, workspace);
  const map = values && valueAt(values.value, above);
  if (!isObject(map)) return [];
  const rest = /^\w*/.exec(text.slice(offset))?.[0].length ?? 0;
  return Object.entries(map).filter(([key]) => /^\w+$/.test(key)).map(([key, value], rank) => ({
    label: key, kind: 'field', detail: isObject(value) ? 'map' : Array.isArray(value) ? 'list' : typeof value, insert: key, replace: { start: offset - (typed[2] ?? '').length, end: offset + rest }, rank,
  }));
}
