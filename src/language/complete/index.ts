import { configurationNames } from '../../lint/index.ts';
import { builtInTypes } from '../../schema/fields.ts';
import type { Workspace } from '../../workspace/index.ts';
import { isInComment, type Cursor } from '../cursor.ts';
import { defaultsOf, shownDefault } from '../defaults.ts';
import type { Completion, TextPlace } from '../protocol.ts';
import { literal } from '../snippet.ts';
import { snippetCompletions } from '../snippets/index.ts';
import { placeOf, type Place } from '../surroundings.ts';
import { fieldsOfType, typeName, typeOf, type DocumentTypes } from '../types.ts';
import { commentCompletions } from './comments.ts';
import { configurationCompletions } from './configuration.ts';
import { files } from './files.ts';
import { customKinds, definedObjects, kindCompletions, objectCompletions } from './kinds.ts';
import { labelKeys, labelValues } from './labels.ts';
import { images, localNames, namesInKustomization, namesOfObjects } from './names.ts';
import { ports } from './ports.ts';
import { fieldSnippet, itemSnippet, neededFields, yamlKey, type Layout } from './skeleton.ts';
import { templateValues } from './templateValues.ts';
import { typedValues, type ProposedValue } from './values.ts';

/** What is known beside the text and its folder. */
export interface CompletionContext {
  /** Rules with findings around the cursor. */
  readonly near?: ReadonlySet<string>;
  /** Folders and URLs of schemas that a person named. */
  readonly schemas?: readonly string[];
}

/** What can be meant at the cursor. */
export async function complete(at: TextPlace, workspace: Workspace, { near = new Set(), schemas = [] }: CompletionContext = {}): Promise<Completion[]> {
  const { text, offset } = at;
  if (isInComment(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))) return commentCompletions(text, offset, near);
  if (configurationNames.includes(at.path)) return configurationCompletions(at);
  const inTemplate = templateValues(at, workspace);
  if (inTemplate) return inTemplate;
  const place = await placeOf(at, workspace, schemas);
  if (!place) return [];
  const { cursor } = place;
  if (cursor.blank && cursor.role !== 'kustomization') return cursor.role === 'other' || cursor.role === 'manifests' ? begin(place, schemas) : [];
  if (!['manifests', 'patch', 'kustomization'].includes(cursor.role)) return [];
  return cursor.place === 'key' ? keys(place) : values(place);
}

/** A document that is begun: objects with what they need, and whole workloads. */
async function begin(place: Place, schemas: readonly string[]): Promise<Completion[]> {
  const { cursor } = place;
  const layout = layoutOf(place);
  return [
    ...snippetCompletions(cursor),
    ...objectCompletions(cursor, layout, 1_000),
    ...await definedObjects(place, layout, schemas, 3_000),
    ...['apiVersion', 'kind'].map((name, index): Completion => ({ label: name, kind: 'field', insert: `${name}: `, replace: cursor.replace, rank: 5_000 + index, again: true })),
  ];
}

function keys(place: Place): Completion[] {
  const { cursor, types } = place;
  const layout = layoutOf(place);
  const isTop = cursor.path.length === 0;
  if (types === undefined) return isTop ? unknownTop(cursor) : labels(place);
  const type = typeOf(types, cursor.path);
  if (type === undefined) return labels(place);
  if (type.kind === 'list') {
    // A line below the key of a list, where an item begins.
    const body = itemSnippet(String(cursor.path.at(-1)), type.of, { ...layout, column: cursor.column + 2 });
    return [{ label: '- ', kind: 'snippet', detail: typeName(type.of), insert: `${cursor.lead}- ${body}`, replace: cursor.replace, filter: cursor.source.text.slice(cursor.replace.start, cursor.replace.end) || '-', rank: 0 }];
  }
  if (type.kind !== 'object') return type.kind === 'map' ? [...labels(place), ...resourceNames(cursor)] : values(place);
  const fields = fieldsOfType(types.table, type.type);
  if (fields === undefined) return labels(place);
  const items = flushItems(cursor, types, layout);
  const needed = neededFields(types.table, type.type);
  const defaultOf = cursor.role === 'manifests' ? defaultsOf(cursor.object) : () => undefined;
  const order = (name: string, required: boolean): number => (required ? 0 : needed.includes(name) ? 1_000 : isTop && name === 'status' ? 3_000 : 2_000);
  return [...items, ...fields.filter(({ name }) => !Object.hasOwn(cursor.siblings, name)).map((field, index): Completion => ({
    label: field.name,
    kind: 'field',
    detail: `${typeName(field.type)}${field.required ? ', required' : ''}`,
    ...documented(field.description, shownDefault(field.unset) ?? defaultOf([...cursor.path, field.name])),
    insert: cursor.lead + (cursor.hasColon ? literal(yamlKey(field.name)) : isTop && (field.name === 'apiVersion' || field.name === 'kind') ? `${field.name}: ` : fieldSnippet(field.name, field.type, layout)),
    replace: cursor.replace,
    rank: order(field.name, field.required) + index,
    ...(field.type.kind === 'enum' || field.type.kind === 'boolean' || /name$|ref$|^(port|targetPort|key|image|namespace|apiVersion|kind)$/i.test(field.name) ? { again: true as const } : {}),
  }))];
}

/** An item of the list whose key stands on the line above, in the same column: lists may be written flush with their key. */
function flushItems(cursor: Cursor, types: DocumentTypes, layout: Layout): Completion[] {
  const { text } = cursor.source;
  const line = text.lastIndexOf('\n', cursor.replace.start - 1) + 1;
  const above = /(?:^|\n)([ ]*(?:- +)*)([\w-]+):[ \t]*\r?\n$/.exec(text.slice(0, line));
  const name = above?.[2];
  if (name === undefined || above?.[1]?.length !== cursor.column || cursor.siblings[name] !== null) return [];
  const type = typeOf(types, [...cursor.path, name]);
  if (type?.kind !== 'list') return [];
  const body = itemSnippet(name, type.of, { ...layout, column: cursor.column + 2 });
  return [{ label: '- ', kind: 'snippet', detail: `${name}: ${typeName(type.of)}`, insert: `${cursor.lead}- ${body}`, replace: cursor.replace, filter: text.slice(cursor.replace.start, cursor.replace.end) || '-', rank: 0 }];
}

function documented(description: string | undefined, whenLeftOut: string | undefined): { documentation?: string } {
  const parts = [description, whenLeftOut === undefined ? undefined : `When left out: \`${whenLeftOut}\`.`].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { documentation: parts.join('\n\n') };
}

/** At the top of an object whose kind is not known yet, or not at all. */
function unknownTop(cursor: Cursor): Completion[] {
  return ['apiVersion', 'kind', 'metadata', 'spec'].filter((name) => !Object.hasOwn(cursor.siblings, name)).map((name, rank) => ({
    label: name, kind: 'field', replace: cursor.replace, rank, insert: cursor.hasColon ? name : name === 'metadata' ? `metadata:\n${' '.repeat(cursor.column + 2)}name: $1` : name === 'spec' ? `spec:\n${' '.repeat(cursor.column + 2)}$1` : `${name}: `,
    ...(rank < 2 ? { again: true as const } : {}),
  }));
}

function labels(place: Place): Completion[] {
  const { cursor } = place;
  return labelKeys(place).map(({ value, likely }, index) => ({
    label: value, kind: 'label', insert: `${cursor.lead}${literal(yamlKey(value))}${cursor.hasColon ? '' : ': '}`, replace: cursor.replace, rank: (likely ? 0 : 1_000) + index, again: true,
  }));
}

/** What can be requested and limited (Kubernetes documentation, Resource Management for Pods and Containers). */
function resourceNames(cursor: Cursor): Completion[] {
  if (!['requests', 'limits'].includes(String(cursor.path.at(-1)))) return [];
  const names = cursor.path.includes('volumeClaimTemplates') || cursor.object.gvk.kind === 'PersistentVolumeClaim' ? ['storage'] : ['cpu', 'memory', 'ephemeral-storage'];
  return names.filter((name) => !Object.hasOwn(cursor.siblings, name)).map((name, rank) => ({ label: name, kind: 'field', insert: `${cursor.lead}${name}${cursor.hasColon ? '' : ': '}`, replace: cursor.replace, rank }));
}

function values(place: Place): Completion[] {
  const { cursor } = place;
  const pair = cursor.role === 'kustomization' ? [] : kindCompletions(cursor, customKinds(place.workspace));
  if (pair.length > 0) return pair;
  const proposed = [...namesOfObjects(place), ...localNames(place), ...namesInKustomization(place), ...ports(place), ...(cursor.place === 'value' ? labelValues(place) : []), ...labelKeys(place), ...images(place), ...files(place), ...typedValues(place)];
  const isText = textOf(place);
  const seen = new Set<string>();
  return proposed.filter(({ value }) => !seen.has(value) && seen.add(value)).map((one, index) => valueCompletion(cursor, one, index, isText));
}

function valueCompletion(cursor: Cursor, { value, kind, detail, documentation, likely }: ProposedValue, index: number, isText: boolean): Completion {
  const written = cursor.quote === '' ? scalar(value, isText) : cursor.quote === '"' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
  return {
    label: value, kind, insert: cursor.lead + literal(written), replace: cursor.replace, rank: (likely ? 0 : 1_000) + index,
    ...(cursor.quote === '' ? {} : { filter: written }), ...(detail === undefined ? {} : { detail }), ...(documentation === undefined ? {} : { documentation }),
  };
}

/** Whether the field holds text, so that a number in it needs quotes. */
function textOf({ cursor, types }: Place): boolean {
  const kind = types && typeOf(types, cursor.path)?.kind;
  return kind === 'string' || kind === 'enum';
}

/** A text as a plain scalar, in quotes where YAML would read it as something else. */
export function scalar(value: string, isText: boolean): string {
  const isPlain = /^[\w./][\w./:@=+-]*$/.test(value) && !value.endsWith(':');
  const isOther = /^(true|false|yes|no|on|off|y|n|null|~|[-+.\d].*)$/i.test(value) && isText && !/^\d+[a-z][\w.-]*$/i.test(value) && !/^\.\.?\//.test(value) && !/^\.\.?$/.test(value);
  return isPlain && !isOther ? value : JSON.stringify(value);
}

function layoutOf({ cursor, types }: Place): Layout {
  const { text } = cursor.source;
  return { column: cursor.column, dash: dashOf(text), eol: '\n', table: types?.table ?? builtInTypes };
}

/** Whether a file writes lists flush with their key: 0, or indented: 2. Judged by its first list. */
function dashOf(text: string): number {
  const found = /^([ ]*)(?:- +)*[\w"'./-]+:[ \t]*(?:#.*)?\r?\n([ ]*)- /m.exec(text);
  if (!found) return 2;
  return (found[2] ?? '').length > (found[1] ?? '').length ? 2 : 0;
}
