import { isList, isObject, nodeAt, parseManifestFile, podSpecPath, rangeAt, valueAt, type FileHints, type ManifestObject, type Path, type Range, type SourceText } from '../manifest/index.ts';
import { documentObjects } from '../lint/documentObjects.ts';
import type { Workspace } from '../workspace/index.ts';
import { locate, nameMentions, type Texts } from './mentions.ts';
import type { Location, NamedSymbol, OutlineEntry } from './protocol.ts';

/** The objects of a file, each with its main parts. */
export function outline(path: string, text: string, hints: FileHints): OutlineEntry[] {
  const file = parseManifestFile(path, text, hints);
  if (file.role === 'helm-template') return [];
  const objects = file.role === 'manifests' ? file.objects : file.role === 'kustomization' || file.role === 'patch' ? documentObjects(file) : [];
  return objects.map((object) => {
    const { gvk, name, node } = object;
    const title = name !== '' ? name : gvk.kind !== '' ? gvk.kind : path.slice(path.lastIndexOf('/') + 1);
    return {
      name: title,
      detail: [name === '' ? '' : gvk.kind, object.namespace ?? ''].filter((part) => part !== '').join(' · '),
      type: 'object',
      range: trimmed(file.source, node.range),
      selection: within(rangeAt(node, ['metadata', 'name'], 'value'), trimmed(file.source, node.range)),
      children: file.role === 'kustomization' ? fields(file.source, object) : parts(file.source, object),
    };
  });
}

type Part = Pick<OutlineEntry, 'name' | 'detail' | 'type'> & { readonly path: Path };

function parts(source: SourceText, object: ManifestObject): OutlineEntry[] {
  const pod = podSpecPath(object.gvk);
  const listed: Part[] = [
    ...(pod === undefined ? [] : [
      ...named(object, [...pod, 'initContainers'], 'container', 'image'),
      ...named(object, [...pod, 'containers'], 'container', 'image'),
      ...named(object, [...pod, 'volumes'], 'part'),
    ]),
    ...named(object, ['spec', 'ports'], 'port', 'port'),
    ...named(object, ['spec', 'rules'], 'rule'),
    ...named(object, ['spec', 'listeners'], 'part', 'port'),
    ...named(object, ['spec', 'volumeClaimTemplates'], 'part'),
    ...named(object, ['rules'], 'rule'),
    ...named(object, ['webhooks'], 'rule'),
    ...named(object, ['subjects'], 'part', 'kind'),
    ...['data', 'stringData', 'binaryData'].flatMap((field) => keys(object, [field])),
  ];
  const covered = new Set(listed.map(({ path }) => path[0]));
  const other = Object.keys(object.value).filter((key) => !['apiVersion', 'kind', 'metadata', 'status'].includes(key) && !covered.has(key)).flatMap((key): Part[] => {
    const below = object.value[key];
    return [{ name: key, detail: isList(below) ? `${String(below.length)} items` : '', type: 'part', path: [key] }];
  });
  return entries(source, object, [...listed, ...other]);
}

/** A kustomization's fields, each with what it lists. */
function fields(source: SourceText, object: ManifestObject): OutlineEntry[] {
  return Object.keys(object.value).filter((key) => key !== 'apiVersion' && key !== 'kind').flatMap((key) => {
    const list = object.value[key];
    const items: Part[] = isList(list) ? list.map((item, index): Part => ({ name: titleOf(item) ?? `${key} ${String(index + 1)}`, detail: '', type: typeof item === 'string' ? 'file' : 'part', path: [key, index] })) : [];
    return entries(source, object, [{ name: key, detail: '', type: 'part', path: [key] }]).map((entry) => ({ ...entry, children: entries(source, object, items) }));
  });
}

function entries(source: SourceText, { node }: ManifestObject, listed: readonly Part[]): OutlineEntry[] {
  return listed.flatMap(({ path, ...part }): OutlineEntry[] => {
    const found = nodeAt(node, path);
    if (!found) return [];
    const key = rangeAt(node, path, 'key');
    const whole = trimmed(source, { start: Math.min(key.start, found.range.start), end: Math.max(key.end, found.range.end) });
    // An alias stands elsewhere, and an entry must lie within its object.
    if (key.start < node.range.start || whole.end > node.range.end) return [];
    return [{ ...part, range: whole, selection: within(key, whole), children: [] }];
  });
}

function named(object: ManifestObject, path: Path, type: Part['type'], detail?: string): Part[] {
  const list = valueAt(object.value, path);
  if (!isList(list)) return [];
  return list.map((item, index) => {
    const shown = detail === undefined || !isObject(item) ? undefined : item[detail];
    return { name: titleOf(item) ?? `${String(path.at(-1))} ${String(index + 1)}`, detail: typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '', type, path: [...path, index] };
  });
}

function keys(object: ManifestObject, path: Path): Part[] {
  const map = valueAt(object.value, path);
  return isObject(map) ? Object.keys(map).map((key) => ({ name: key, detail: '', type: 'key', path: [...path, key] })) : [];
}

function titleOf(item: unknown): string | undefined {
  if (typeof item === 'string' && item !== '') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { name, host, path, metadata, resources } = item as Record<string, unknown>;
  const inner = typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>)['name'] : undefined;
  const found = [name, inner, host, path, Array.isArray(resources) ? resources.join(', ') : undefined].find((text) => typeof text === 'string' && text !== '');
  return found as string | undefined;
}

/** Without the empty lines at its end. */
function trimmed({ text }: SourceText, { start, end }: Range): Range {
  return { start, end: Math.max(start, start + text.slice(start, end).trimEnd().length) };
}

function within(inner: Range, outer: Range): Range {
  return inner.start >= outer.start && inner.end <= outer.end ? inner : { start: outer.start, end: outer.start };
}

/** Objects of the folder whose name or kind has the letters of a query, in their order. */
export function objectSymbols(query: string, workspace: Workspace, most = 500): NamedSymbol[] {
  const wanted = query.toLowerCase().replace(/\s/g, '');
  const found: NamedSymbol[] = [];
  for (const { name, gvk, namespace, file } of workspace.objects()) {
    if (name === '' || !hasLetters(`${name}${gvk.kind}`.toLowerCase(), wanted) && !hasLetters(`${gvk.kind}${name}`.toLowerCase(), wanted)) continue;
    found.push({ name, kind: gvk.kind, path: file, ...(namespace === undefined ? {} : { namespace }) });
    if (found.length >= most) break;
  }
  return found;
}

/** Where an object that was found is written. */
export async function locateSymbol({ name, kind, namespace, path }: NamedSymbol, workspace: Workspace, texts: Texts): Promise<Location | undefined> {
  for (const object of workspace.objects()) {
    if (object.name !== name || object.gvk.kind !== kind || object.namespace !== namespace || object.file !== path) continue;
    return (await locate(nameMentions(object, workspace), workspace, texts))[0];
  }
  return undefined;
}

function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
