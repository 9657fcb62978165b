import { isObject, sourceText, positionAt, rangeAt, parseYaml, valueAt, type JsonValue } from '../manifest/index.ts';
import { folderOf, resolvePath } from '../render/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { chartOf, valuesOf } from './complete/templateValues.ts';
import type { Texts } from './mentions.ts';
import type { Location } from './protocol.ts';
import type { Spot } from './spot.ts';

const start = { line: 0, character: 0 };
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The file, or the kustomization or chart of the folder, that a path in a file leads to. */
export function fileNamed(spot: Spot, path: string, workspace: Workspace): Location | undefined {
  const { role, object, text } = spot;
  if (spot.part !== 'value' || text === undefined || text === '') return undefined;
  if (role === 'kustomization') {
    const folder = folderOf(path);
    return at(folder, text, workspace) ?? (text.includes('=') ? at(folder, text.slice(text.indexOf('=') + 1), workspace) : undefined);
  }
  const { group, kind } = object.gvk;
  const field = spot.path.filter((step) => typeof step === 'string').join('.');
  // Both give paths from the top of the repository (Argo CD documentation, Application; Flux documentation, Kustomization).
  const isArgo = group === 'argoproj.io' && /^(?:spec|spec\.template\.spec)\.sources?\.(path|helm\.valueFiles)$/.test(field);
  const isFlux = (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization' && field === 'spec.path') || (group === 'helm.toolkit.fluxcd.io' && field === 'spec.chart.spec.chart');
  if (!isArgo && !isFlux) return undefined;
  if (!field.endsWith('valueFiles')) return at('', text, workspace);
  const source = valueAt(object.value, spot.path.slice(0, -3));
  const chart = isObject(source) && typeof source['path'] === 'string' ? resolvePath('', source['path']) : undefined;
  return chart === undefined ? undefined : at(chart, text, workspace);
}

function at(folder: string, written: string, workspace: Workspace): Location | undefined {
  const target = resolvePath(folder, written.replace(/^\/+(?=.)/, ''));
  if (target === undefined) return undefined;
  const inside = (name: string) => (target === '' ? name : `${target}/${name}`);
  const found = [...(target === '' ? [] : [target]), ...kustomizationNames.map(inside), inside('Chart.yaml')].find((candidate) => workspace.paths.has(candidate));
  if (found !== undefined) return { path: found, start, end: start };
  const below = [...workspace.paths].filter((candidate) => candidate.startsWith(target === '' ? '' : `${target}/`) && /\.ya?ml$/.test(candidate)).sort();
  return target !== '' && below[0] !== undefined ? { path: below[0], start, end: start } : undefined;
}

/** A key of a chart's values, as a template or values.yaml names it. */
export interface ChartValue {
  readonly chart: string;
  readonly path: readonly string[];
}

const reading = /\.Values((?:\.\w+)+)/g;

/** The value that a template reads at an offset: `.Values.a.b`, up to the part that the cursor is on. */
export function valueReadAt(path: string, text: string, offset: number, workspace: Workspace): ChartValue | undefined {
  const chart = chartOf(path, workspace);
  if (chart === undefined || !/(^|\/)templates\//.test(path)) return undefined;
  for (const found of text.matchAll(reading)) {
    const from = found.index + '.Values'.length;
    const chain = found[1] ?? '';
    if (offset < found.index || offset > from + chain.length) continue;
    const upTo = Math.max(0, offset - from);
    const end = /^\w*/.exec(chain.slice(Math.max(1, upTo)))?.[0].length ?? 0;
    return { chart, path: chain.slice(1, Math.max(1, upTo) + end).split('.') };
  }
  return undefined;
}

/** The value that a key of a chart's values.yaml is. */
export function valueKeyAt(spot: Spot, path: string, workspace: Workspace): ChartValue | undefined {
  const chart = chartOf(path, workspace);
  if (chart === undefined || spot.role !== 'helm-values' || spot.path.length === 0 || spot.path.some((step) => typeof step !== 'string' || !/^\w+$/.test(step))) return undefined;
  return { chart, path: spot.path.map(String) };
}

/** Where values.yaml has a value; the nearest key above where it has not. */
export async function valueDeclaration({ chart, path }: ChartValue, workspace: Workspace, texts: Texts): Promise<Location[]> {
  const values = valuesOf(chart, workspace);
  const text = values && await texts(values.path);
  if (!values || text === undefined) return [];
  const depth = depthOf(values.value, path);
  if (depth === 0) return [];
  const source = sourceText(text);
  const root = parseYaml(source).find((document) => document.root !== undefined)?.root;
  if (!root) return [];
  const range = rangeAt(root, path.slice(0, depth), 'key');
  return [{ path: values.path, start: positionAt(source, range.start), end: positionAt(source, range.end) }];
}

function depthOf(value: JsonValue, path: readonly string[]): number {
  let depth = 0;
  while (depth < path.length && valueAt(value, path.slice(0, depth + 1)) !== undefined) depth++;
  return depth;
}

/** Where the templates of the chart read a value, or something below it. */
export function valueReadings({ chart, path }: ChartValue, workspace: Workspace): Location[] {
  const folder = chart === '' || chart === '.' ? '' : `${chart}/`;
  const wanted = path.join('.');
  return workspace.scopeOf(`${folder}values.yaml`).files.withRole('helm-template').flatMap(({ path: file, template }) => {
    if (template === undefined || !file.startsWith(folder) || chartOf(file, workspace) !== chart) return [];
    const source = sourceText(template);
    return [...template.matchAll(reading)].flatMap((found): Location[] => {
      const chain = (found[1] ?? '').slice(1);
      if (chain !== wanted && !chain.startsWith(`${wanted}.`)) return [];
      return [{ path: file, start: positionAt(source, found.index), end: positionAt(source, found.index + found[0].length) }];
    });
  });
}
