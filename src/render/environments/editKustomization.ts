import { isList, isObject, parseYaml, positionAt, sourceText, toValue } from '../../manifest/index.ts';
import type { JsonObject, JsonValue, MapNode, Path } from '../../manifest/index.ts';
import type { Trace } from '../rendered.ts';
import type { KustomizationEdit } from './delivered.ts';

/** A kustomization's text with fields changed, and where its lines were written. */
export interface EditedKustomization {
  readonly text: string;
  /** Whether a zero-based line is the one of the original file, with the same offsets. */
  readonly isOriginal: (line: number) => boolean;
  /** Who wrote a line that is not the original's; undefined where that is not known. */
  readonly traceOf: (line: number) => Trace | undefined;
}

interface Item {
  readonly text: string;
  readonly trace?: Trace | undefined;
}

/**
 * Makes the edits in the text of a kustomization. The lines of what stays are left where they are, so that what they bring about
 * is traced to them: fields that change are blanked, and written anew at the end. `text` is undefined where there is no file.
 */
export function editKustomization(text: string | undefined, edits: readonly KustomizationEdit[]): EditedKustomization {
  const source = sourceText(text ?? '');
  const documents = parseYaml(source).filter(({ root, problems }) => root !== undefined || problems.length > 0);
  const [document] = documents;
  const root = document?.root;
  // What cannot be read is left as it is: kustomize says what is wrong.
  if (document !== undefined && (root?.kind !== 'map' || documents.some(({ problems }) => problems.length > 0))) return { text: source.text, isOriginal: () => true, traceOf: () => undefined };
  const before = root?.kind === 'map' ? toValue(root) : {};
  const fields = new Map<string, KustomizationEdit[]>();
  for (const edit of edits) fields.set(edit.field, [...(fields.get(edit.field) ?? []), edit]);
  const written = [...fields].map(([field, changes]) => linesOf(field, changes, isObject(before) ? before[field] : undefined));

  const kept = root?.kind === 'map' && !root.flow && documents.length === 1 ? blanked(source.text, root, new Set(fields.keys())) : undefined;
  const rest = isObject(before) ? Object.entries(before).filter(([key]) => !fields.has(key)).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`) : [];
  const start = kept ?? rest.map((line) => `${line}\n`).join('');
  const body = start === '' || start.endsWith('\n') ? start : `${start}\n`;
  const first = body === '' ? 0 : body.split('\n').length - 1;
  const added = written.flat();
  return {
    text: body + added.map((item) => `${item.text}\n`).join(''),
    isOriginal: (line) => kept !== undefined && line < first,
    traceOf: (line) => added[line - first]?.trace,
  };
}

/** The text with the entries of some keys made spaces, line by line; undefined where an entry does not stand on lines of its own. */
function blanked(text: string, root: MapNode, keys: ReadonlySet<string>): string | undefined {
  const source = sourceText(text);
  if (/^(\.\.\.|%)/m.test(text) || (text.match(/^---/gm)?.length ?? 0) > 1 || /[&*][\w-]+/.test(text.replace(/#.*$/gm, ''))) return undefined;
  const starts = root.entries.map((entry) => positionAt(source, entry.key.range.start));
  if (root.entries.some(({ merged }) => merged) || starts.some(({ character }) => character !== 0)) return undefined;
  let result = text;
  for (const [at, entry] of root.entries.entries()) {
    if (!keys.has(entry.key.text)) continue;
    const from = entry.key.range.start;
    const next = root.entries[at + 1];
    const to = next === undefined ? text.length : next.key.range.start;
    result = result.slice(0, from) + result.slice(from, to).replace(/[^\r\n]/g, ' ') + result.slice(to);
  }
  return result;
}

function linesOf(field: string, changes: readonly KustomizationEdit[], before: JsonValue | undefined): readonly Item[] {
  const kind = changes.at(-1)?.how;
  if (kind === 'set') {
    const last = changes.at(-1);
    return [{ text: `${field}: ${JSON.stringify(last?.value ?? null)}`, trace: last?.at?.([]) }];
  }
  if (kind === 'merge') {
    const entries = new Map<string, Item>(isObject(before) ? Object.entries(before).map(([key, value]) => [key, item(value)] as const) : []);
    for (const { value, at } of changes) for (const [key, one] of Object.entries(isObject(value) ? value : {})) entries.set(key, item(one, at?.([key])));
    return [{ text: `${field}:` }, ...[...entries].map(([key, { text, trace }]) => ({ text: `  ${JSON.stringify(key)}: ${text}`, trace }))];
  }
  let items: { readonly name: JsonValue | undefined; readonly item: Item; readonly patch?: readonly Item[] }[] = (isList(before) ? before : []).map((value) => ({ name: nameOf(value), item: item(value) }));
  for (const { value, how, at } of changes) {
    for (const [index, one] of (isList(value) ? value : [value]).entries()) {
      const name = nameOf(one);
      if (how === 'named') items = items.filter((other) => other.name !== name);
      const place = (path: Path): Trace | undefined => at?.(isList(value) ? [index, ...path] : path);
      const patch = patchItems(one, place);
      items.push({ name, item: item(one, place([])), ...(patch === undefined ? {} : { patch }) });
    }
  }
  return [{ text: `${field}:` }, ...items.flatMap(({ item: { text, trace }, patch }) => patch ?? [{ text: `- ${text}`, trace }])];
}

/** A patch of several lines stands on as many, so that what each brings about is traced to it. */
function patchItems(value: JsonValue, place: (path: Path) => Trace | undefined): readonly Item[] | undefined {
  const patch = isObject(value) ? value['patch'] : undefined;
  if (!isObject(value) || typeof patch !== 'string') return undefined;
  const lines = patch.replace(/\n+$/, '').split('\n');
  // A literal block holds whatever can be printed; what begins with a space would need to say its indentation.
  if (lines.length < 2 || /^\s/.test(patch) || /[^\n\x20-\x7e\xa0-\ud7ff]/.test(patch)) return undefined;
  const rest = Object.entries(value).filter(([key]) => key !== 'patch').map(([key, one]) => ({ text: `  ${JSON.stringify(key)}: ${JSON.stringify(one)}`, trace: place([]) }));
  return [{ text: '- patch: |-', trace: place([]) }, ...lines.map((line, at) => ({ text: `    ${line}`, trace: place(['patch', at]) })), ...rest];
}

function item(value: JsonValue, trace?: Trace): Item {
  return { text: JSON.stringify(value), trace };
}

function nameOf(value: JsonValue): JsonValue | undefined {
  return isObject(value) ? value['name'] : undefined;
}

/** A function that says where the values below a field of an object were written. */
export function placesBelow(object: { readonly trace: (path: Path) => Trace; readonly value: JsonObject }, field: Path): (path: Path) => Trace {
  return (path) => object.trace([...field, ...path]);
}
