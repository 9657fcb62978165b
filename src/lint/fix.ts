import { formatPath, nodeAt, type JsonValue } from '../manifest/index.ts';
import { endOfLine, lineBreakOf, startOfLine } from './lines.ts';
import type { Edit, FixMaker, Place } from './rule.ts';
import { editToRemove, editToRenameKey, editToSet } from './yamlEdit.ts';

/** Sets the value at the place of the finding, or at another; what is missing of the path is written. */
export function setTo(value: JsonValue, at?: Place): FixMaker {
  return (file, found) => {
    const place = at ?? found;
    const edit = editToSet(file.source, place.object.node, place.path, value);
    return edit && { title: `Set ${keyOf(place)} to ${JSON.stringify(value)}`, edits: [edit] };
  };
}

/** Removes the entry or list item at the place of the finding, or at another. */
export function remove(at?: Place): FixMaker {
  return (file, found) => {
    const place = at ?? found;
    const edit = editToRemove(file.source, place.object.node, place.path);
    return edit && { title: `Remove ${keyOf(place)}`, edits: [edit] };
  };
}

/** Renames the key at the place of the finding, or at another. */
export function rename(to: string, at?: Place): FixMaker {
  return (_file, found) => {
    const place = at ?? found;
    const edit = editToRenameKey(place.object.node, place.path, to);
    return edit && { title: `Rename to ${to}`, edits: [edit] };
  };
}

/** Quotes the scalar at the place of the finding, so that it stays the text that is written there. */
export const quote: FixMaker = (_, { object, path }) => {
  const node = nodeAt(object.node, path);
  return node?.kind === 'scalar' && node.style === 'plain' && node.text !== ''
    ? { title: `Write ${JSON.stringify(node.text)} in quotes`, edits: [{ range: node.range, text: JSON.stringify(node.text) }] }
    : undefined;
};

/** Adds plain texts at the end of a list whose items stand on lines of their own. */
export function append(texts: readonly string[], list: Place): FixMaker {
  return ({ source }) => {
    const node = nodeAt(list.object.node, list.path);
    const last = node?.kind === 'sequence' && !node.flow ? node.items.at(-1) : undefined;
    if (last?.kind !== 'scalar' || last.style === 'literal' || last.style === 'folded') return undefined;
    const dash = source.text.slice(startOfLine(source, last.range.start), last.range.start);
    if (!/^ *- +$/.test(dash)) return undefined;
    const end = endOfLine(source, last.range.end);
    return { title: `Add ${texts.join(', ')} to ${keyOf(list)}`, edits: [{ range: { start: end, end }, text: texts.map((text) => lineBreakOf(source) + dash + text).join('') }] };
  };
}

/** Several fixes as one; none when any of them cannot be made. */
export function all(title: string, makers: readonly FixMaker[]): FixMaker {
  return (file, place) => {
    const edits: Edit[] = [];
    for (const make of makers) {
      const fix = make(file, place);
      if (!fix) return undefined;
      edits.push(...fix.edits);
    }
    return edits.length > 0 && !overlap(edits) ? { title, edits } : undefined;
  };
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return sorted.some((edit, index) => index > 0 && edit.range.start < (sorted[index - 1]?.range.end ?? -1));
}

/** What a person calls the field: its key; a list item is named with its list. */
function keyOf({ path }: Place): string {
  const lastName = path.findLastIndex((step) => typeof step === 'string');
  return formatPath(path.slice(Math.max(0, lastName)));
}
