import { createTwoFilesPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import type { ReviewThread } from '../../../src/forge/index.ts';
import { commentableRanges, lineMapper, mapLine, placeThread } from '../../../src/review/positions.ts';

describe('commentableRanges', () => {
  it('takes every line of a hunk on the head side, and the deleted ones on the base side', () => {
    expect(commentableRanges('@@ -10,5 +10,6 @@ spec:\n   a\n-  b\n-  c\n+  B\n+  C\n+  D\n   d\n   e')).toEqual({ base: [{ start: 11, end: 12 }], head: [{ start: 10, end: 15 }] });
  });

  it('keeps hunks and separate deletions apart', () => {
    const patch = '@@ -1,4 +1,2 @@\n-a\n b\n-c\n d\n@@ -20,2 +18,3 @@\n x\n+y\n z';
    expect(commentableRanges(patch)).toEqual({ base: [{ start: 1, end: 1 }, { start: 3, end: 3 }], head: [{ start: 1, end: 2 }, { start: 18, end: 20 }] });
  });

  it.each([
    ['an added file', '@@ -0,0 +1,2 @@\n+a\n+b', { base: [], head: [{ start: 1, end: 2 }] }],
    ['an added line, without counts', '@@ -0,0 +1 @@\n+a', { base: [], head: [{ start: 1, end: 1 }] }],
    ['a removed file', '@@ -1,2 +0,0 @@\n-a\n-b', { base: [{ start: 1, end: 2 }], head: [] }],
    ['no newline at the end', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file', { base: [{ start: 1, end: 1 }], head: [{ start: 1, end: 1 }] }],
    ['only the newline at the end', '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b', { base: [{ start: 2, end: 2 }], head: [{ start: 1, end: 2 }] }],
    ['lines that look like a header', '@@ -1,2 +1,2 @@\n--- a\n+++ b\n c', { base: [{ start: 1, end: 1 }], head: [{ start: 1, end: 2 }] }],
    ['CRLF', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r', { base: [{ start: 2, end: 2 }], head: [{ start: 1, end: 2 }] }],
    ['a file header', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', { base: [{ start: 1, end: 1 }], head: [{ start: 1, end: 1 }] }],
  ])('reads %s', (_, patch, expected) => {
    expect(commentableRanges(patch)).toEqual(expected);
  });

  it.each(['', 'not a patch', '@@ -1,9 +1,9 @@\n a'])('takes "%s" for no patch', (patch) => {
    expect(() => commentableRanges(patch)).toThrow();
  });
});

describe('mapLine', () => {
  it.each([
    ['the same text', 'a\nb\nc', 'a\nb\nc', [1, 2, 3]],
    ['a line added above', 'a\nb', 'new\na\nb', [2, 3]],
    ['a line added below', 'a\nb', 'a\nb\nnew', [1, 2]],
    ['a line removed', 'a\nb\nc', 'a\nc', [1, undefined, 2]],
    ['a line changed', 'a\nb\nc', 'a\nB\nc', [1, undefined, 3]],
    ['CRLF instead of LF', 'a\nb\nc\n', 'a\r\nb\r\nc\r\n', [1, 2, 3]],
    ['no newline at the end', 'a\nb\n', 'a\nb', [1, 2]],
    ['repeated lines, one removed', 'x\nx\nx', 'x\nx', [1, 2, undefined]],
    ['everything replaced', 'a\nb', 'c\nd', [undefined, undefined]],
    ['an emptied file', 'a', '', [undefined]],
  ])('follows lines through %s', (_, from, to, expected) => {
    const map = lineMapper(from, to);
    expect(expected.map((_line, index) => map(index + 1))).toEqual(expected);
  });

  it.each([0, -1, 1.5, 99, Number.NaN])('has no place for line %d', (line) => {
    expect(mapLine('a\nb', 'a\nb', line)).toBeUndefined();
  });

  it('gives up on texts that have nothing in common, and stays quick', () => {
    const text = (seed: string): string => Array.from({ length: 20_000 }, (_, i) => `${seed} ${i}`).join('\n');
    expect(mapLine(`same\n${text('a')}\nend`, `same\n${text('b')}\nend`, 1)).toBe(1);
    expect(mapLine(`same\n${text('a')}\nend`, `same\n${text('b')}\nend`, 500)).toBeUndefined();
    expect(mapLine(`same\n${text('a')}\nend`, `same\nmore\n${text('b')}\nend`, 20_002)).toBe(20_003);
  });
});

describe('placeThread', () => {
  const thread: ReviewThread = { id: '1', path: 'a.yaml', side: 'head', line: 3, startLine: 2, originalLine: 3, originalCommit: 'c1', outdated: false, comments: [] };

  it('moves with its lines', () => {
    expect(placeThread(thread, lineMapper('a\nb\nc', 'new\na\nb\nc'))).toEqual({ type: 'line', line: 4, startLine: 3 });
  });

  it('is outdated, at its original commit, when its line is gone', () => {
    expect(placeThread(thread, lineMapper('a\nb\nc', 'a\nb'))).toEqual({ type: 'outdated', originalLine: 3, originalCommit: 'c1' });
    expect(placeThread({ ...thread, outdated: true }, (line) => line)).toEqual({ type: 'outdated', originalLine: 3, originalCommit: 'c1' });
  });

  it('keeps its last line when only the first is gone', () => {
    expect(placeThread(thread, lineMapper('a\nb\nc', 'a\nc'))).toEqual({ type: 'line', line: 2 });
  });

  it('of a file stays with the file', () => {
    const { id, path, side, originalCommit } = thread;
    expect(placeThread({ id, path, side, originalCommit, outdated: false, comments: [] }, (line) => line)).toEqual({ type: 'file' });
  });
});

/** A small generator of numbers that repeats for a seed, so that a failure can be repeated (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

interface Generated {
  readonly from: string;
  readonly to: string;
  readonly fromLines: readonly string[];
  readonly toLines: readonly string[];
}

/** Two versions of a text, with lines that repeat, and with every way in which a file may end its lines. */
function generate(seed: number): Generated {
  const pick = random(seed);
  const line = (): string => (pick(3) === 0 ? '' : `key${pick(12)}: ${pick(4)}`);
  const fromLines = Array.from({ length: pick(40) + 1 }, line);
  const toLines = fromLines.flatMap((text) => {
    switch (pick(10)) {
      case 0: return [];
      case 1: return [line(), text];
      case 2: return [line()];
      default: return [text];
    }
  });
  const write = (lines: readonly string[]): string => lines.join(pick(2) === 0 ? '\n' : '\r\n');
  return { from: write(fromLines), to: write(toLines), fromLines, toLines };
}

describe('over 10,000 generated changes', () => {
  const seeds = Array.from({ length: 10_000 }, (_, seed) => seed);

  it('a line is mapped to an equal line, order is kept, and no two lines meet', () => {
    for (const seed of seeds) {
      const { from, to, fromLines, toLines } = generate(seed);
      const map = lineMapper(from, to);
      let last = 0;
      fromLines.forEach((text, index) => {
        const mapped = map(index + 1);
        if (mapped === undefined) return;
        if ((toLines[mapped - 1] ?? '') !== text || mapped <= last) throw new Error(`seed ${seed}: line ${index + 1} went to ${mapped} after ${last}`);
        last = mapped;
      });
    }
  });

  it('there and back again is where it was', () => {
    for (const seed of seeds) {
      const { from, fromLines } = generate(seed);
      const longer = `first new line\n${from}\nlast new line`;
      const [there, back] = [lineMapper(from, longer), lineMapper(longer, from)];
      fromLines.forEach((text, index) => {
        const line = index + 1;
        const mapped = there(line);
        if (mapped === undefined || longer.split(/\r?\n/)[mapped - 1] !== text) throw new Error(`seed ${seed}: line ${line} was lost`);
        if (back(mapped) !== line) throw new Error(`seed ${seed}: line ${line} went to ${mapped} and came back to ${back(mapped)}`);
      });
    }
  });

  it('what can take a comment are the lines of the hunks, and nothing that is not changed on the base side', () => {
    for (const seed of seeds.slice(0, 2_000)) {
      const { fromLines, toLines } = generate(seed);
      const [from, to] = [fromLines.join('\n'), toLines.join('\n')];
      if (from === to) continue;
      const patch = createTwoFilesPatch('a', 'b', from, to, '', '', { context: 3 });
      const { base, head } = commentableRanges(patch);
      const lines = (ranges: typeof base): number[] => ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i));
      const texts = patch.split('\n').slice(patch.split('\n').findIndex((text) => text.startsWith('@@')));
      const deleted = texts.filter((text) => text.startsWith('-')).map((text) => text.slice(1));
      const shown = texts.filter((text) => /^[ +]/.test(text)).map((text) => text.slice(1));
      expect(lines(base).map((line) => fromLines[line - 1] ?? ''), `seed ${seed}`).toEqual(deleted);
      expect(lines(head).map((line) => toLines[line - 1] ?? ''), `seed ${seed}`).toEqual(shown);
    }
  });
});
