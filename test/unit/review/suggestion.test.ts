import { describe, expect, it } from 'vitest';
import { applySuggestions, suggestionOf, suggestionsIn, suggestionText, type TextEdit } from '../../../src/review/suggestion.ts';

const text = 'spec:\n  replicas: 1\n  paused: true\n  template: {}\n';
const edit = (find: string, replacement: string, source = text): TextEdit => {
  const start = source.indexOf(find);
  return { range: { start, end: start + find.length }, text: replacement };
};

describe('a fix as a suggestion', () => {
  it.each<[string, TextEdit[], { start: number; end: number }, string[]]>([
    ['a value', [edit('1', '3')], { start: 2, end: 2 }, ['  replicas: 3']],
    ['a line that goes, with its end', [edit('  paused: true\n', '')], { start: 3, end: 3 }, []],
    ['a line that goes, with the end before it', [edit('\n  paused: true', '')], { start: 2, end: 3 }, ['  replicas: 1']],
    ['lines put in after another', [{ range: { start: text.indexOf('\n  paused'), end: text.indexOf('\n  paused') }, text: '\n  minReadySeconds: 5' }], { start: 2, end: 2 }, ['  replicas: 1', '  minReadySeconds: 5']],
    ['two places', [edit('{}', '{ spec: {} }'), edit('1', '2')], { start: 2, end: 4 }, ['  replicas: 2', '  paused: true', '  template: { spec: {} }']],
  ])('%s', (_, edits, range, lines) => {
    const suggestion = suggestionOf(text, edits);
    expect(suggestion).toEqual({ range, lines });
    const expected = edits.toSorted((a, b) => b.range.start - a.range.start).reduce((now, { range: at, text: put }) => now.slice(0, at.start) + put + now.slice(at.end), text);
    expect(suggestion && applySuggestions(text, [suggestion])).toEqual({ type: 'applied', text: expected });
  });

  it('is none where nothing changes or edits overlap', () => {
    expect(suggestionOf(text, [])).toBeUndefined();
    expect(suggestionOf(text, [edit('1', '1')])).toBeUndefined();
    expect(suggestionOf(text, [edit('replicas: 1', 'a'), edit('1', '2')])).toBeUndefined();
  });
});

describe('what the hosts take', () => {
  it('is fenced longer than anything in it', () => {
    expect(suggestionText({ range: { start: 2, end: 2 }, lines: ['a: "```"'] }, 'github')).toBe('````suggestion\na: "```"\n````');
    expect(suggestionText({ range: { start: 2, end: 2 }, lines: [] }, 'github')).toBe('```suggestion\n```');
  });

  it('counts from the line of the comment on GitLab', () => {
    const body = suggestionText({ range: { start: 3, end: 6 }, lines: ['x'] }, 'gitlab', 5);
    expect(body).toBe('```suggestion:-2+1\nx\n```');
    expect(suggestionsIn(body, { start: 5, end: 5 })).toEqual([{ range: { start: 3, end: 6 }, lines: ['x'] }]);
  });

  it('is read again as it was written', () => {
    const suggestion = { range: { start: 4, end: 5 }, lines: ['```yaml', '', '  ~~~'] };
    expect(suggestionsIn(`Do this:\r\n\r\n${suggestionText(suggestion, 'github').replaceAll('\n', '\r\n')}\r\nand\n\`\`\`yaml\nsuggestion\n\`\`\``, suggestion.range)).toEqual([suggestion]);
  });

  it('is none inside of other code, or when it does not end', () => {
    expect(suggestionsIn('````md\n```suggestion\nx\n```\n````', { start: 1, end: 1 })).toEqual([]);
    expect(suggestionsIn('```suggestion\nx', { start: 1, end: 1 })).toEqual([]);
  });
});

describe('several suggestions', () => {
  it('go in together, and keep how lines end', () => {
    expect(applySuggestions('a\r\nb\r\nc\r\n', [{ range: { start: 3, end: 3 }, lines: ['C', 'D'] }, { range: { start: 1, end: 1 }, lines: [] }])).toEqual({ type: 'applied', text: 'b\r\nC\r\nD\r\n' });
    expect(applySuggestions('a\nb', [{ range: { start: 2, end: 2 }, lines: ['B'] }])).toEqual({ type: 'applied', text: 'a\nB' });
  });

  it('say which are in the way of each other', () => {
    const one = { range: { start: 1, end: 2 }, lines: ['x'] };
    expect(applySuggestions('a\nb\nc\n', [one, { range: { start: 3, end: 3 }, lines: [] }, { range: { start: 2, end: 2 }, lines: [] }])).toEqual({ type: 'conflict', between: [0, 2] });
    expect(applySuggestions('a\n', [one])).toEqual({ type: 'conflict', between: [0] });
  });
});
