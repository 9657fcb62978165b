import { formatPath, type JsonValue } from '../manifest/index.ts';
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
