import { parseYaml, positionAt, sourceText } from '../manifest/index.ts';
import type { MapNode, Path, SourceText, YamlDocument, YamlNode } from '../manifest/index.ts';
import { isRemote } from './repositoryPath.ts';

/**
 * How a kustomization uses a path: 'resource' is a file or a folder with a kustomization, 'component' a folder, 'plugin' the
 * configuration of generators and transformers (file or folder), 'file' any other file that must be there, 'optional' a
 * string that is a path only if something stands there, 'chart' a folder of which every file counts.
 */
export type ReferenceUse = 'resource' | 'component' | 'plugin' | 'file' | 'optional' | 'chart';

/** A path that a kustomization names, as written. */
export interface Reference {
  readonly use: ReferenceUse;
  /** The field that holds it: `resources`, `patches`. */
  readonly field: string;
  readonly written: string;
  /** The address that was written, where it was fetched and `written` is the path to what was. */
  readonly address?: string;
  /** Where it stands in the kustomization; of what a plugin's configuration names, the entry for the configuration. */
  readonly path: Path;
  /** Zero-based line where it is written. */
  readonly line: number;
}

/** What a kustomization file says, as far as finding its inputs needs. */
export interface KustomizationContent {
  readonly kind: 'Kustomization' | 'Component';
  readonly source: SourceText;
  /** Absent when the YAML could not be read, and then `problem` is there. */
  readonly root: MapNode | undefined;
  readonly references: readonly Reference[];
  readonly problem?: { readonly message: string; readonly line: number };
  /** Zero-based line of the field that wants Helm charts inflated, which needs Helm. */
  readonly helmLine?: number;
}

/** A kustomization file in its folder. */
export interface Kustomization extends KustomizationContent {
  readonly path: string;
  readonly folder: string;
}

/** The names that kustomize looks for; see the kustomize documentation, "kustomization". */
export const kustomizationNames: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/**
 * Reads a kustomization file. What holds something else under that name, such as Flux's `Kustomization`, is taken as one
 * too: kustomize refuses it when it is built, and says why.
 */
export function parseKustomization(text: string): KustomizationContent {
  const source = sourceText(text);
  const documents = parseYaml(source);
  const broken = documents.flatMap((document) => document.problems)[0];
  if (broken !== undefined) {
    return { kind: 'Kustomization', source, root: undefined, references: [], problem: { message: broken.message, line: positionAt(source, broken.range.start).line } };
  }
  const root = documents.find((document) => document.root !== undefined)?.root;
  if (root === undefined) return { kind: 'Kustomization', source, root: emptyMap, references: [] };
  if (root.kind !== 'map') {
    return { kind: 'Kustomization', source, root: undefined, references: [], problem: { message: 'A kustomization is a mapping with fields such as "resources", but something else stands here.', line: positionAt(source, root.range.start).line } };
  }
  const helm = ['helmCharts', 'helmChartInflationGenerator'].map((field) => child(root, field)).find((node) => node !== undefined);
  return {
    kind: textOf(child(root, 'kind')) === 'Component' ? 'Component' : 'Kustomization',
    source,
    root,
    references: referencesOf(root, source),
    ...(helm ? { helmLine: positionAt(source, helm.range.start).line } : {}),
  };
}

const emptyMap: MapNode = { kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [] };

/**
 * The paths that the configuration of a generator or transformer may read. Which of its strings are paths depends on its
 * kind, so each string counts if something stands there; URLs count only in fields that hold paths.
 */
export function pluginReferences(text: string): { readonly references: readonly Reference[]; readonly helmLine?: number } {
  const source = sourceText(text);
  return pluginReferencesIn(parseYaml(source), source, 0);
}

function pluginReferencesIn(documents: readonly YamlDocument[], source: SourceText, lineOffset: number, path: Path = []): { readonly references: readonly Reference[]; readonly helmLine?: number } {
  const references: Reference[] = [];
  let helmLine: number | undefined;
  const walk = (node: YamlNode, field: string): void => {
    if (node.kind === 'map') for (const entry of node.entries) walk(entry.value, entry.key.text);
    else if (node.kind === 'sequence') for (const item of node.items) walk(item, field);
    else if (node.text !== '' && node.text.length <= 1_000 && !node.text.includes('\n')) {
      const line = lineOffset + positionAt(source, node.range.start).line;
      const written = field === 'files' ? fileOfEntry(node.text) : node.text;
      references.push({ use: pathFields.has(field) && isRemote(written) ? 'file' : 'optional', field, written, path, line });
    }
  };
  for (const { root, problems } of documents) {
    if (root?.kind !== 'map' || problems.length > 0) continue;
    if (textOf(child(root, 'kind')) === 'HelmChartInflationGenerator') helmLine = lineOffset + positionAt(source, root.range.start).line;
    walk(root, '');
  }
  return { references, ...(helmLine === undefined ? {} : { helmLine }) };
}

const pathFields: ReadonlySet<string> = new Set(['path', 'paths', 'files', 'envs', 'env', 'resources', 'repo', 'valuesFile']);

function referencesOf(root: MapNode, source: SourceText): readonly Reference[] {
  const references: Reference[] = [];
  const add = (use: ReferenceUse, path: Path, node: YamlNode | undefined, written = textOf(node)): void => {
    if (node !== undefined && written !== undefined && written !== '') references.push({ use, field: String(path[0]), written, path, line: positionAt(source, node.range.start).line });
  };
  const addEach = (use: ReferenceUse, field: string): void => {
    for (const [index, node] of itemsOf(root, field).entries()) add(use, [field, index], node);
  };
  const addInline = (node: YamlNode, path: Path): void => {
    const inline = sourceText(textOf(node) ?? '');
    references.push(...pluginReferencesIn(parseYaml(inline), inline, positionAt(source, node.range.start).line, path).references);
  };

  addEach('resource', 'resources');
  addEach('resource', 'bases');
  addEach('component', 'components');
  for (const field of ['generators', 'transformers', 'validators']) {
    for (const [index, node] of itemsOf(root, field).entries()) {
      if (isInline(textOf(node))) addInline(node, [field, index]);
      else add('plugin', [field, index], node);
    }
  }
  for (const [index, node] of itemsOf(root, 'patchesStrategicMerge').entries()) if (!isInline(textOf(node))) add('file', ['patchesStrategicMerge', index], node);
  for (const field of ['patches', 'patchesJson6902', 'replacements']) {
    for (const [index, node] of itemsOf(root, field).entries()) add('file', [field, index, 'path'], child(node, 'path'));
  }
  addEach('file', 'configurations');
  addEach('file', 'crds');
  add('file', ['openapi', 'path'], child(child(root, 'openapi'), 'path'));
  for (const field of ['configMapGenerator', 'secretGenerator']) {
    for (const [index, generator] of itemsOf(root, field).entries()) {
      for (const [at, node] of itemsOf(generator, 'files').entries()) add('file', [field, index, 'files', at], node, fileOfEntry(textOf(node) ?? ''));
      for (const [at, node] of itemsOf(generator, 'envs').entries()) add('file', [field, index, 'envs', at], node);
      add('file', [field, index, 'env'], child(generator, 'env'));
    }
  }
  for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
    for (const [index, chart] of itemsOf(root, field).entries()) {
      add('optional', [field, index, 'valuesFile'], child(chart, 'valuesFile'));
      for (const [at, node] of itemsOf(chart, 'additionalValuesFiles').entries()) add('optional', [field, index, 'additionalValuesFiles', at], node);
    }
  }
  const charts = [...itemsOf(root, 'helmCharts'), ...itemsOf(root, 'helmChartInflationGenerator')];
  if (charts.length > 0) {
    const home = child(child(root, 'helmGlobals'), 'chartHome');
    add('chart', ['helmGlobals', 'chartHome'], home ?? charts[0], textOf(home) ?? 'charts');
  }
  return references;
}

/** `files` entries are `path` or `key=path`; see the kustomize documentation, "configMapGenerator". */
export function fileOfEntry(entry: string): string {
  return entry.slice(entry.indexOf('=') + 1);
}

/** Where kustomize takes either a path or YAML, YAML has more than one line, or is a mapping. */
export function isInline(text: string | undefined): boolean {
  return text !== undefined && (text.includes('\n') || /^\s*\{|:\s/.test(text));
}

/** The value of a key of a mapping. */
export function child(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

/** The items of the sequence under a key; nothing when it is absent or something else. */
export function itemsOf(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = child(node, key);
  return value?.kind === 'sequence' ? value.items : [];
}

/** The text of a scalar that is not null. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
