import { describe, expect, it } from 'vitest';
import { patchOf } from '../../../../src/forge/gitlab/diff.ts';
import { lineAt } from '../../../../src/forge/gitlab/positions.ts';

/** The same sequence each time, so that a failure can be found again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A file before and after edits, as lines that know where they come from. */
function edited(random: (below: number) => number): { readonly before: string; readonly after: string } {
  const lines = Array.from({ length: random(40) }, (_, index) => `line ${index} ${random(3)}`);
  const after = lines.flatMap((line) => {
    switch (random(8)) {
      case 0: return [];
      case 1: return [`${line} changed`];
      case 2: return [line, ...Array.from({ length: 1 + random(3) }, () => `new ${random(100)}`)];
      default: return [line];
    }
  });
  const end = (list: readonly string[]): string => (list.length === 0 ? '' : list.join('\n') + (random(4) === 0 ? '' : '\n'));
  return { before: end(lines), after: end(after) };
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

describe('a line of one side', () => {
  it('is found on the other, for 10,000 generated diffs', () => {
    for (let seed = 1; seed <= 10_000; seed++) {
      const { before, after } = edited(randomOf(seed));
      const patch = patchOf(new TextEncoder().encode(before), new TextEncoder().encode(after));
      const sides = { base: linesOf(before), head: linesOf(after) };
      for (const side of ['base', 'head'] as const) {
        sides[side].forEach((text, index) => {
          const { type, oldLine, newLine } = lineAt(patch, side, index + 1);
          const told = `seed ${seed}, ${side} ${index + 1}`;
          // The number of the side that was asked for is its own, and an unchanged line has the same text on both.
          if ((side === 'base' ? oldLine : newLine) !== index + 1) throw new Error(`${told}: number`);
          if (type === 'unchanged' && (sides.base[oldLine - 1] !== text || sides.head[newLine - 1] !== text)) throw new Error(`${told}: text`);
          if (type === (side === 'base' ? 'added' : 'removed')) throw new Error(`${told}: type`);
        });
      }
    }
  });

  it.each([
    ['added', '@@ -1,2 +1,3 @@\n a\n+b\n c', 'head', 2, { type: 'added', oldLine: 2, newLine: 2 }],
    ['removed', '@@ -1,3 +1,2 @@\n a\n-b\n c', 'base', 2, { type: 'removed', oldLine: 2, newLine: 2 }],
    ['below the hunks', '@@ -1,2 +1,3 @@\n a\n+b\n c', 'head', 30, { type: 'unchanged', oldLine: 29, newLine: 30 }],
    ['above the hunks', '@@ -10,2 +10,3 @@\n a\n+b\n c', 'base', 4, { type: 'unchanged', oldLine: 4, newLine: 4 }],
    ['of a new file', '@@ -0,0 +1,2 @@\n+a\n+b', 'head', 2, { type: 'added', oldLine: 0, newLine: 2 }],
    ['of a deleted file', '@@ -1,2 +0,0 @@\n-a\n-b', 'base', 2, { type: 'removed', oldLine: 2, newLine: 0 }],
    ['of a file that was only renamed', undefined, 'head', 7, { type: 'unchanged', oldLine: 7, newLine: 7 }],
    ['without a line break at its end', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file', 'head', 1, { type: 'added', oldLine: 2, newLine: 1 }],
  ] as const)('%s', (_, patch, side, line, expected) => {
    expect(lineAt(patch, side, line)).toEqual(expected);
  });
});
