/**
 * Edits of YAML text that change one value of an object and nothing else: comments, quotes, indentation and line
 * ends around it stay. Each answers `undefined` where the text has no single right edit (aliases, merge keys).
 */
import { dump } from 'js-yaml';
import type { JsonObject, JsonValue, MapEntry, MapNode, Path, SequenceNode, SourceText, YamlNode } from '../manifest/index.ts';
import type { Edit } from './rule.ts';
import { endOfLine, lineBreakOf, startOfLine, startOfNextLine } from './lines.ts';

/** Sets the value at a path; what is missing of the path is written, in the style of the map it goes into. */
export function editToSet(source: SourceText, root: MapNode, path: Path, value: JsonValue): Edit | undefined {
  const walked = walk(root, path);
  if (!walked) return undefined;
  const { steps, rest } = walked;
  const style = { json: walked.json, eol: lineBreakOf(source) };
  const last = steps.at(-1);
  const node = last ? last.node : root;
  if (rest.length === 0) return last && replace(source, last, value, style);
  const wanted = nest(rest, value);
  if (wanted === undefined) return undefined;
  if (node.kind === 'map' && !isEmptyFlow(node)) return insert(source, node, wanted, style);
  const replaceable = node.kind === 'map' || (node.kind === 'scalar' && node.value === null);
  return replaceable && last ? replace(source, last, wanted, style) : undefined;
}

/** Removes the entry or list item at a path; a collection that would be left empty becomes `{}` or `[]`. */
export function editToRemove(source: SourceText, root: MapNode, path: Path): Edit | undefined {
  const walked = walk(root, path);
  const step = walked?.steps.at(-1);
  if (!walked || walked.rest.length > 0 || !step) return undefined;
  const size = step.parent.kind === 'map' ? step.parent.entries.length : step.parent.items.length;
  if (size === 1) {
    const empty = step.parent.kind === 'map' ? {} : [];
    const above = walked.steps.at(-2);
    return above && replace(source, above, empty, { json: walked.json, eol: lineBreakOf(source) });
  }
  const edit = step.parent.flow ? removeFromFlow(source, step) : removeFromBlock(source, step);
  return edit && !hasAnchor(source, edit) ? edit : undefined;
}

/** Renames the key at a path, unless the new name is taken. */
export function editToRenameKey(root: MapNode, path: Path, to: string): Edit | undefined {
  const walked = walk(root, path);
  const step = walked?.steps.at(-1);
  if (!walked || walked.rest.length > 0 || !step?.entry || step.parent.kind !== 'map') return undefined;
  if (step.parent.entries.some((entry) => entry.key.value === to)) return undefined;
  return { range: step.entry.key.range, text: step.entry.key.style === 'double-quoted' ? JSON.stringify(to) : flow(to, walked.json) };
}

/** One step down from a map or list to a value that is written there (no alias, nothing merged in). */
interface Step {
  readonly parent: MapNode | SequenceNode;
  readonly index: number;
  /** Absent when the parent is a list. */
  readonly entry: MapEntry | undefined;
  readonly node: YamlNode;
}

interface Style {
  /** Inside JSON, where keys and strings have double quotes. */
  readonly json: boolean;
  readonly eol: string;
}

function walk(root: MapNode, path: Path): { steps: Step[]; rest: Path; json: boolean } | undefined {
  const steps: Step[] = [];
  let node: YamlNode = root;
  let json = isJson(root);
  for (const [depth, key] of path.entries()) {
    const step = stepDown(node, key);
    if (step === 'absent') return { steps, rest: path.slice(depth), json };
    if (step === 'elsewhere') {
      // A key that was merged in can be overridden where it is missing; what lies below it cannot.
      return depth === path.length - 1 && isMerged(node, key) ? { steps, rest: path.slice(depth), json } : undefined;
    }
    steps.push(step);
    node = step.node;
    json ||= isJson(node);
  }
  return { steps, rest: [], json };
}

function stepDown(node: YamlNode, key: string | number): Step | 'absent' | 'elsewhere' {
  if (node.kind === 'map' && typeof key === 'string') {
    const index = node.entries.findIndex((entry) => entry.key.value === key);
    const entry = node.entries[index];
    if (!entry) return 'absent';
    // Of a key that is set twice, one has to go before either can be edited.
    const isTwice = node.entries.some((other, at) => at > index && other.key.value === key);
    if (entry.merged || isTwice || isAlias(entry)) return 'elsewhere';
    return { parent: node, index, entry, node: entry.value };
  }
  if (node.kind === 'sequence' && typeof key === 'number') {
    const item = node.items[key];
    if (!item) return 'absent';
    if (isAliasItem(node, key)) return 'elsewhere';
    return { parent: node, index: key, entry: undefined, node: item };
  }
  return 'absent';
}

const isMerged = (node: YamlNode, key: string | number) =>
  node.kind === 'map' && node.entries.some((entry) => entry.merged && entry.key.value === key);

/** An alias stands for a node that was written before it. */
const isAlias = (entry: MapEntry) => !isEmpty(entry.value) && entry.value.range.start < entry.key.range.end;

function isAliasItem(list: SequenceNode, index: number): boolean {
  const item = list.items[index];
  if (!item || isEmpty(item)) return false;
  return item.range.start < list.range.start || list.items.slice(0, index).some((other) => other.range.start >= item.range.start);
}

const isEmpty = (node: YamlNode) => node.kind === 'scalar' && node.range.start === node.range.end;
const isEmptyFlow = (node: MapNode) => node.flow && node.entries.length === 0;
const isJson = (node: YamlNode) => node.kind === 'map' && node.flow && node.entries[0]?.key.style === 'double-quoted';

/** `a.b.c` missing and a value make `{ a: { b: { c: value } } }`; a missing list item cannot be made up. */
function nest([key, ...rest]: Path, value: JsonValue): JsonObject | undefined {
  if (typeof key !== 'string') return undefined;
  const inner = rest.length === 0 ? value : nest(rest, value);
  return inner === undefined ? undefined : { [key]: inner };
}

function replace(source: SourceText, step: Step, value: JsonValue, style: Style): Edit | undefined {
  const { node, parent, entry } = step;
  const block = node.kind === 'scalar' ? node.style === 'literal' || node.style === 'folded' : !node.flow;
  if (node.kind === 'scalar' && !block && !isEmpty(node) && !(node.value === null && isFilled(value) && !parent.flow)) {
    return { range: node.range, text: typeof value === 'string' ? requote(node.style, value, style.json) : flow(value, style.json) };
  }
  if (!block && !isEmpty(node) && node.kind !== 'scalar') return guarded(source, { range: node.range, text: flow(value, style.json) });
  if (!entry) return block ? guarded(source, { range: { start: node.range.start, end: endOf(source, node) }, text: flow(value, style.json) }) : undefined;
  const colon = afterColon(source, entry);
  if (colon === undefined) return parent.flow ? { range: { start: entry.key.range.end, end: entry.key.range.end }, text: `: ${flow(value, style.json)}` } : undefined;
  const column = parent.flow ? undefined : indentOf(source, parent);
  const written = isFilled(value) && column !== undefined
    ? style.eol + lines(value, column + 2, style.eol)
    : ` ${flow(value, style.json)}`;
  return guarded(source, { range: { start: colon, end: isEmpty(node) ? colon : endOf(source, node) }, text: written });
}

function insert(source: SourceText, map: MapNode, value: JsonObject, style: Style): Edit | undefined {
  const isMergedIn = map.entries.some((entry) => entry.merged && Object.hasOwn(value, String(entry.key.value)));
  if (map.flow) {
    if (isMergedIn) return undefined;
    const start = map.entries.find((entry) => !entry.merged)?.key.range.start ?? map.range.start + 1;
    return { range: { start, end: start }, text: `${flow(value, style.json).slice(1, -1).trim()}, ` };
  }
  const last = map.entries.findLast((entry) => !entry.merged);
  const column = indentOf(source, map);
  // What comes later wins, be it a key or a merge.
  const isMergedLater = isMergedIn && last && /^[ \t-]*<<[ \t]*:/m.test(source.text.slice(last.key.range.start, map.range.end));
  if (!last || column === undefined || isMergedLater) return undefined;
  const written = lines(value, column, style.eol);
  const end = endOfEntry(source, last);
  if (end === undefined || keepsLineBreaks(source, last.value)) return undefined;
  const after = endOfLine(source, end);
  return { range: { start: after, end: after }, text: style.eol + written };
}

function removeFromBlock(source: SourceText, step: Step): Edit | undefined {
  const start = step.entry ? step.entry.key.range.start : dashBefore(source, step.node.range.start);
  const end = step.entry ? endOfEntry(source, step.entry) : endOf(source, step.node);
  if (start === undefined || end === undefined) return undefined;
  const line = startOfLine(source, start);
  const next = startOfNextLine(source, end);
  const before = step.parent.kind === 'map' ? step.parent.entries[step.index - 1]?.value : step.parent.items[step.index - 1];
  if (before && keepsLineBreaks(source, before)) return undefined;
  if (source.text.slice(line, start).trim() === '') return { range: { start: line, end: next ?? source.text.length }, text: '' };
  // The first entry of a list item shares its line with the dash: what follows moves up to it.
  if (next === undefined) return undefined;
  const following = next + (/^[ ]*/.exec(source.text.slice(next))?.[0].length ?? 0);
  return { range: { start, end: following }, text: '' };
}

function removeFromFlow(source: SourceText, step: Step): Edit | undefined {
  const { parent, index } = step;
  const spans = parent.kind === 'map'
    ? parent.entries.map((entry) => (entry.merged || isAlias(entry) ? undefined : { start: entry.key.range.start, end: isEmpty(entry.value) ? (afterColon(source, entry) ?? entry.key.range.end) : entry.value.range.end }))
    : parent.items.map((item, at) => (isAliasItem(parent, at) ? undefined : item.range));
  const [before, self, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!self) return undefined;
  const comma = (from: number, to: number) => /^\s*,\s*$/.test(source.text.slice(from, to));
  if (after && comma(self.end, after.start)) return { range: { start: self.start, end: after.start }, text: '' };
  if (index === spans.length - 1 && before && comma(before.end, self.start)) return { range: { start: before.end, end: self.end }, text: '' };
  return undefined;
}

/** Offset just after the colon of an entry; undefined when it has none (`{a}`) or is written as `? key`. */
function afterColon(source: SourceText, entry: MapEntry): number | undefined {
  const colon = /^[ \t]*:/.exec(source.text.slice(entry.key.range.end, entry.key.range.end + 80));
  return colon ? entry.key.range.end + colon[0].length : undefined;
}

/** Where the text of a node ends, without the line ends and comments after it. */
function endOf(source: SourceText, node: YamlNode): number {
  if (node.kind === 'scalar' || node.flow) return node.range.end;
  if (node.kind === 'map') {
    const last = node.entries.findLast((entry) => !entry.merged);
    return (last && endOfEntry(source, last)) ?? node.range.end;
  }
  const last = node.items.at(-1);
  return last && !isAliasItem(node, node.items.length - 1) && !isEmpty(last) ? endOf(source, last) : node.range.end;
}

function endOfEntry(source: SourceText, entry: MapEntry): number | undefined {
  const colon = afterColon(source, entry);
  if (colon === undefined) return undefined;
  if (isEmpty(entry.value)) return colon;
  if (!isAlias(entry)) return endOf(source, entry.value);
  const alias = /^[ \t]*\*[^\s,[\]{}]+/.exec(source.text.slice(colon, endOfLine(source, colon)));
  return alias ? colon + alias[0].length : undefined;
}

/** Column at which the keys of a block map, or the dashes of a block list, stand. */
function indentOf(source: SourceText, parent: MapNode | SequenceNode): number | undefined {
  if (parent.kind === 'sequence') return undefined;
  const key = parent.entries.findLast((entry) => !entry.merged)?.key;
  if (!key) return undefined;
  const before = source.text.slice(startOfLine(source, key.range.start), key.range.start);
  return /^[ ]*(-[ ]+)*$/.test(before) ? before.length : undefined;
}

/** Whether a block scalar `|+` is in a value: the empty lines after it are part of it, so the text around it is no layout. */
function keepsLineBreaks(source: SourceText, node: YamlNode): boolean {
  return /[|>]\d?\+[ \t]*(#.*)?$/m.test(source.text.slice(node.range.start, endOf(source, node)));
}

function dashBefore(source: SourceText, offset: number): number | undefined {
  const before = source.text.slice(Math.max(0, offset - 200), offset);
  const dash = /-\s+$/.exec(before);
  return dash ? offset - dash[0].length : undefined;
}

/** Text that holds an anchor must stay: an alias elsewhere may need it. */
const hasAnchor = ({ text }: SourceText, edit: Edit) => /(^|[\s[{,])&[^\s,[\]{}]/.test(text.slice(edit.range.start, edit.range.end));
const guarded = (source: SourceText, edit: Edit) => (hasAnchor(source, edit) ? undefined : edit);

const isFilled = (value: JsonValue) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function requote(style: string, value: string, json: boolean): string {
  if (style === 'double-quoted') return JSON.stringify(value);
  return style === 'single-quoted' ? `'${value.replaceAll("'", "''")}'` : flow(value, json);
}

/** The value on one line, fit to stand inside `[]` and `{}`. */
function flow(value: JsonValue, json: boolean): string {
  return json ? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ') : dump([value], { flowLevel: 0, lineWidth: -1 }).trim().slice(1, -1);
}

/** The entries of a map as block lines; the first is indented by the caller's column like the rest. */
function lines(value: JsonValue, column: number, eol: string): string {
  const indent = ' '.repeat(column);
  return dump(value, { lineWidth: -1 }).trimEnd().split('\n').map((line) => indent + line).join(eol);
}
