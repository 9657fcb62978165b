import type { ObjectChange } from './report.ts';

/** Fields and impacts in a portion; an object with more is a portion of its own. Some milliseconds to read for whoever gets it. */
const most = 1_000;

/** Changes in portions that can be sent and drawn one at a time; in order, and none is left out. */
export function portions(changes: readonly ObjectChange[]): readonly (readonly ObjectChange[])[] {
  const found: ObjectChange[][] = [];
  let size = most;
  for (const change of changes) {
    const weight = 1 + change.fields.length + change.impacts.length;
    if (size + weight > most) {
      found.push([]);
      size = 0;
    }
    size += weight;
    found.at(-1)?.push(change);
  }
  return found;
}
