import {
  isObject, parseApiVersion, parseManifestFile, parseYaml, sourceText, toValue,
  type FileHints, type FileRole, type GroupVersionKind, type JsonObject, type JsonValue, type Path, type Range, type SourceText, type YamlNode,
} from '../manifest/index.ts';
import { splitStream } from '../manifest/stream.ts';
import { recoverTree } from './recovered.ts';

/** The object, or the whole document of another file, in which the cursor stands. */
export interface CursorObject {
  readonly apiVersion: string;
  readonly gvk: GroupVersionKind;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly value: JsonObject;
}

/** Where in a YAML file something is being typed. */
export interface Cursor {
  readonly source: SourceText;
  readonly role: FileRole;
  /** The document, as a range of the text. */
  readonly part: Range;
  /** `key`: of a map, or an item of a list that may be a map; `value`: of a key, or in a list of flow style. */
  readonly place: 'key' | 'value';
  /** From the object: to the map that the key is in, or to the value itself. */
  readonly path: Path;
  readonly object: CursorObject;
  /** What else is in the map that the key, or the value, is in. */
  readonly siblings: JsonObject;
  /** What an answer replaces. */
  readonly replace: Range;
  /** What an answer needs before it, where a space is missing. */
  readonly lead: string;
  /** The key has its colon already. */
  readonly hasColon: boolean;
  /** The value is written in quotes, which are part of what is replaced. */
  readonly quote: string;
  /** Where the first character of the key stands in its line: what is nested in it is indented by more. */
  readonly column: number;
  /** Nothing but comments is in the document, save for what is being typed. */
  readonly blank: boolean;
}

/** Stands in the text for what is being typed, so that the parser says where that is. */
export const mark = 'gitopsReviewCursor';

interface Attempt {
  readonly replace: Range;
  readonly text: string;
  readonly lead: string;
  readonly hasColon: boolean;
  readonly quote: string;
}

/** Finds out where the cursor is; undefined in comments, block texts, and where nothing can be made out. */
export function cursorAt(path: string, text: string, offset: number, hints: FileHints = {}): Cursor | undefined {
  const source = sourceText(text);
  const parts = splitStream(text);
  const part = parts.find(({ start, end }) => start <= offset && offset < end) ?? parts.at(-1);
  if (part === undefined) return undefined;
  const attempts = attemptsAt(text, offset);
  for (const way of ways) {
    for (const attempt of attempts) {
      const before = way.mend(text.slice(part.start, attempt.replace.start));
      const marked = `${before}${attempt.text}${way.mend(text.slice(attempt.replace.end, part.end))}`;
      const root = way.read(marked);
      const found = root && find(root, [], new Set());
      if (root === undefined || found === undefined) continue;
      const whole = `${text.slice(0, part.start)}${marked}${text.slice(part.end)}`;
      const value = toValue(root);
      const { object, depth } = objectOf(value, found.path);
      const lineStart = text.lastIndexOf('\n', attempt.replace.start - 1) + 1;
      return {
        source, part, object, ...attempt,
        role: roleOf(path, whole, hints),
        place: found.place,
        path: found.path.slice(depth),
        siblings: without(found.siblings),
        column: attempt.replace.start + attempt.lead.length - lineStart,
        blank: isObject(value) && Object.keys(value).length === 1 && value[mark] === null,
      };
    }
  }
  return undefined;
}

/** Ways to read a document: as it is, without its half-typed lines, and as far as it can be made out. */
const ways: readonly { mend(text: string): string; read(text: string): YamlNode | undefined }[] = [
  { mend: (text) => text, read: strictTree },
  { mend: withoutHalfTyped, read: strictTree },
  { mend: withoutHalfTyped, read: recoverTree },
];

/** Blanks out lines with one word and nothing else: keys whose colon is still to come. */
function withoutHalfTyped(text: string): string {
  return text.replace(/^[ ]*(?:- +)*[A-Za-z][\w./-]*[ ]*$/gm, (line) => ' '.repeat(line.length));
}

function roleOf(path: string, text: string, hints: FileHints): FileRole {
  return parseManifestFile(path, text, hints).role;
}

function strictTree(text: string): YamlNode | undefined {
  const documents = parseYaml(sourceText(text));
  const document = documents.find(({ root }) => root !== undefined);
  // Aliases that multiply must not be walked.
  return document?.problems.some(({ code }) => code === 'too-large' || code === 'too-deep') ? undefined : document?.root;
}

/** The ways to read what stands at the cursor, the likeliest first. */
function attemptsAt(text: string, offset: number): Attempt[] {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
  const before = text.slice(start, offset);
  const after = text.slice(offset, offset + end);
  if (isInComment(before)) return [];
  return [inFlow(before, after, offset), inBlock(before, after, start, offset), inFlow(before, after, offset, true)].filter((attempt) => attempt !== undefined);
}

/** Whether a comment begins before the cursor on its line. */
export function isInComment(before: string): boolean {
  return /(^|\s)#/.test(before.replace(/"(\\.|[^"\\])*"|'[^']*'/g, 'x'));
}

const keyText = String.raw`(?:"[^"]*"|'[^']*'|[^\s#{}[\],&*!|>'"%@\x60-][^#{}[\],]*?|-[^\s#{}[\],][^#{}[\],]*?)`;
const keyAndValue = new RegExp(String.raw`^(${keyText})[ \t]*:([ \t]+|$)(.*)$`);

function inBlock(before: string, after: string, start: number, offset: number): Attempt | undefined {
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(before)?.[0] ?? '';
  const rest = before.slice(dashes.length);
  const pair = keyAndValue.exec(rest);
  if (pair !== null) {
    const [, , space = '', typed = ''] = pair;
    const tail = /^(.*?)[ \t]*(?:[ \t]#.*)?$/.exec(after)?.[1] ?? after;
    const from = offset - typed.length;
    const quote = /^["']/.exec(typed)?.[0] ?? '';
    const lead = space === '' ? ' ' : '';
    return { replace: { start: from, end: offset + tail.length }, text: `${lead}${quote}${mark}${quote}`, lead, hasColon: false, quote };
  }
  if (rest === '-') return { replace: { start: offset, end: offset }, text: ` ${mark}:`, lead: ' ', hasColon: false, quote: '' };
  if (/[:{}[\],]/.test(rest) && !/^["']/.test(rest) && /[{}[\],]|:\s/.test(rest)) return undefined;
  const tail = /^[^\s:#]*/.exec(after)?.[0] ?? '';
  const colon = /^[ \t]*:(?=[ \t]|$)/.exec(after.slice(tail.length)) !== null;
  // Where more text follows without a colon, this is the middle of some value.
  if (!colon && /^[ \t]*[^\s#]/.test(after.slice(tail.length))) return undefined;
  return { replace: { start: start + dashes.length, end: offset + tail.length }, text: colon ? mark : `${mark}:`, lead: '', hasColon: colon, quote: '' };
}

/** In `[a, b]` and `{a: b}`; `blind` where the bracket is on a line above. */
function inFlow(before: string, after: string, offset: number, blind = false): Attempt | undefined {
  const bare = before.replace(/"(\\.|[^"\\])*"|'[^']*'/g, (quoted) => 'x'.repeat(quoted.length));
  const opened = [...bare].reduce((depth, character) => depth + ('[{'.includes(character) ? 1 : ']}'.includes(character) ? -1 : 0), 0);
  if (opened <= 0 && !blind) return undefined;
  const typed = /(?:"[^"]*|'[^']*|[^\s,[\]{}:]*(?::[^\s,[\]{}]+)*)$/.exec(before)?.[0] ?? '';
  const tail = /^[^\s,[\]{}]*/.exec(after)?.[0] ?? '';
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  const colon = /^[^\s,[\]{}:]*:/.test(after);
  const lead = /:$/.test(before.slice(0, before.length - typed.length)) ? ' ' : '';
  return { replace: { start: offset - typed.length, end: offset + (colon ? tail.indexOf(':') : tail.length) }, text: `${lead}${quote}${mark}${quote}`, lead, hasColon: colon, quote };
}

interface Found {
  readonly path: Path;
  readonly place: 'key' | 'value';
  readonly siblings: JsonValue;
}

function find(node: YamlNode, path: Path, seen: Set<YamlNode>): Found | undefined {
  if (node.kind === 'scalar' || seen.has(node)) return undefined;
  seen.add(node);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (key.value === mark) return { path, place: 'key', siblings: toValue(node) };
      if (isMark(value)) return { path: [...path, String(key.value)], place: 'value', siblings: toValue(node) };
      const below = find(value, [...path, String(key.value)], seen);
      if (below) return below;
    }
    return undefined;
  }
  for (const [index, item] of node.items.entries()) {
    if (isMark(item)) return { path: [...path, index], place: 'value', siblings: {} };
    const below = find(item, [...path, index], seen);
    if (below) return below;
  }
  return undefined;
}

const isMark = (node: YamlNode) => node.kind === 'scalar' && node.value === mark;

/** The object that a path leads into: the document, or a member of a List. */
export function objectOf(root: JsonValue, path: Path): { readonly object: CursorObject; readonly depth: number } {
  let value: JsonValue | undefined = root;
  let depth = 0;
  while (isObject(value) && typeof value['kind'] === 'string' && /^(?:[A-Z]\w*)?List$/.test(value['kind']) && path[depth] === 'items' && typeof path[depth + 1] === 'number') {
    const items: JsonValue | undefined = value['items'];
    const member: JsonValue | undefined = Array.isArray(items) ? (items as readonly JsonValue[])[path[depth + 1] as number] : undefined;
    if (!isObject(member)) break;
    value = member;
    depth += 2;
  }
  const object = isObject(value) ? value : {};
  const apiVersion = typeof object['apiVersion'] === 'string' ? object['apiVersion'] : '';
  const metadata = isObject(object['metadata']) ? object['metadata'] : {};
  return {
    depth,
    object: {
      apiVersion,
      gvk: { ...parseApiVersion(apiVersion), kind: typeof object['kind'] === 'string' ? object['kind'] : '' },
      name: typeof metadata['name'] === 'string' ? metadata['name'] : '',
      namespace: typeof metadata['namespace'] === 'string' && metadata['namespace'] !== mark ? metadata['namespace'] : undefined,
      value: object,
    },
  };
}

function without(siblings: JsonValue): JsonObject {
  return isObject(siblings) ? Object.fromEntries(Object.entries(siblings).filter(([key, value]) => key !== mark && value !== mark)) : {};
}
