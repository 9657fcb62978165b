import { describe, expect, test } from 'vitest';
import { parseYaml, sourceText, toValue } from '../../../src/manifest/index.ts';

/**
 * The problems of a text in which ‹ › mark what must be pointed at: the marks are taken out before it is parsed.
 * Returns code and message of the problem that points there, and fails unless it is the only one.
 */
function problemAt(marked: string): { code: string; message: string } {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const problems = parseYaml(sourceText(text)).flatMap((document) => document.problems);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (problem === undefined) throw new Error('No problem.');
  expect(text.slice(problem.range.start, problem.range.end)).toBe(text.slice(start, end));
  expect(problem.range).toEqual({ start, end });
  return { code: problem.code, message: problem.message };
}

describe('a document that does not parse says where the mistake is and how to mend it', () => {
  test.each([
    ['a quote that is not closed', 'metadata:\n  name: ‹"web›\n  namespace: shop\n', 'closed'],
    ['a quote that the next quote closes', 'a: ‹"b›\nc: "d"\ne: 1\n', 'closed'],
    ['a single quote that is not closed', "a: ‹'b›\nc: 1\n", 'closed'],
    ['an apostrophe in single quotes', "a: 'it'‹s fine'›\n", "''"],
    ['quotes in double quotes', 'a: "say "‹hi""›\nb: 1\n', '\\"'],
    ['text behind a quote', 'a: "b" ‹c›\n', 'closing quote'],
    ['a second colon', 'message: ‹Error: not found›\nb: 1\n', 'quotes'],
    ['a second colon in a list', 'args:\n  - echo: ‹a: b›\n', 'quotes'],
    ['a line indented too deep', 'metadata:\n  name: web\n    ‹labels: x›\n', 'line 2'],
    ['a map below a value', 'image: nginx\n  ‹tag: 1›\n', 'line 1'],
    ['a line indented too little', 'spec:\n    replicas: 1\n  ‹paused: true›\n', '2 spaces'],
    ['a key of an item that is not below the name', 'a:\n  - name: b\n   ‹image: c›\n', '3 spaces'],
    ['a list item among keys', 'a:\n  b: 1\n  ‹- c›\n', 'list item'],
    ['a key among list items', 'a:\n  - x\n  ‹b: 1›\n', 'list items'],
    ['a dash without a space', 'a:\n  - b\n  ‹-c›\n', 'space is missing'],
    ['a key without a colon', 'metadata:\n  ‹name web›\n  labels: x\n', 'no colon'],
    ['a key without a colon among others', 'a: 1\n‹b›\nc: 2\n', 'no colon'],
    ['a last key without a colon', 'a: 1\n‹b›\n', 'no colon'],
    ['a key of a map without a colon', '‹metadata›\n  name: x\n', 'no colon'],
    ['a colon without a space', '‹name:web›\nkind: Pod\n', '“name: …”'],
    ['a colon without a space after others', 'kind: Pod\n‹name:web›\n', '“name: …”'],
    ['a bracket that is not closed', 'a: ‹[›1, 2\nb: 1\nc: 3\n', '“]”'],
    ['a brace that is not closed', 'a: ‹{›x: 1\nb: 1\n', '“}”'],
    ['a bracket that closes nothing', 'a: [1, 2]‹]›\n', 'closes nothing'],
    ['the wrong bracket', 'a: [1, 2‹}›\n', '“]”'],
    ['a missing comma', 'a: ["x" ‹"y"]›\n', 'comma'],
    ['a comma too many', 'a: [1,‹,›2]\n', 'comma'],
    ['text behind a bracket', 'a: [x] ‹y›\n', 'quotes'],
    ['a value that starts with an at sign', 'a: ‹@scope/name›\n', '“@”'],
    ['a value that starts with a percent sign', 'a:\n  - ‹%d›\n', '“%”'],
    ['a value that is an asterisk', 'a: ‹*›\n', '“*”'],
    ['text on the line of a block indicator', 'a: | ‹text›\n', 'next line'],
    ['an unknown escape', 'a: "‹\\d›+"\n', 'backslash'],
    ['a comment without a space', 'a: "b"‹#c›\n', '“#”'],
    ['a merge conflict', 'a: 1\n‹<<<<<<< HEAD›\nb: 2\n=======\nb: 3\n>>>>>>> branch\n', 'merge conflict'],
    ['a control character', 'a: b‹\u0007›c\n', 'U+0007'],
    ['a null character', 'a: b‹\0›c\n', 'U+0000'],
    ['a document without a marker before it', '{"a": 1}\n‹b: 2›\n', '---'],
    ['text that is indented less than its block', 'a: |\n    x\n  ‹y›\nb: 1\n', '2 spaces'],
  ])('%s', (_, marked, hint) => {
    const { code, message } = problemAt(marked);
    expect(code).toBe('syntax');
    expect(message).toContain(hint);
  });

  test('its neighbours are read as if it were not there', () => {
    const documents = parseYaml(sourceText('a: 1 # one\n---\nb: "unclosed\n---\nc: 3\n---\nd: [\n...\n---\ne: 5\n'));
    expect(documents.map((document) => (document.root === undefined ? document.problems.map((problem) => problem.code) : toValue(document.root)))).toEqual([{ a: 1 }, ['syntax'], { c: 3 }, ['syntax'], { e: 5 }]);
  });

  test('does not show values, which may be secrets', () => {
    for (const text of ['a: *hunter2\n', 'a: !!int hunter2\n', 'a: !!binary "hunter2"\n', 'password:hunter2\nb: 1\n', 'a: "\\hunter2"\n', 'a: hunter2: hunter2\n', 'a: "hunter2\n'])
      for (const problem of parseYaml(sourceText(text)).flatMap((document) => document.problems)) expect(problem.message).not.toContain('hunter2');
  });
});

describe('tabs', () => {
  test.each([
    ['before a key', 'a:\n‹\t›b: 1\n'],
    ['after spaces', 'spec:\n  x:\n  ‹\t›y: 1\n'],
    ['before a list item', 'a:\n‹\t\t›- b\n'],
    ['before a comment', 'a: "1"\n‹\t›# comment\nb: 2\n'],
    ['on an empty line', 'a: "1"\n‹\t›\nb: 2\n'],
    ['after a dash', '-‹\t›a\n'],
  ])('%s are refused', (_, marked) => {
    expect(problemAt(marked)).toMatchObject({ code: 'tab', message: expect.stringContaining('tab') as string });
  });

  test('are told once a line', () => {
    expect(parseYaml(sourceText('a: "1"\n\t \t\n\t\nb: 2\n'))[0]?.problems).toHaveLength(2);
  });
});

describe('a document that parses, but that Kubernetes refuses', () => {
  test('a key that is set twice points at the second and names the line of the first', () => {
    expect(problemAt('metadata:\n  name: a\n  labels: {}\n  ‹name›: b\n')).toMatchObject({ code: 'duplicate-key', message: expect.stringContaining('line 2') as string });
  });

  test('a key that is set twice has the last value', () => {
    const [document] = parseYaml(sourceText('a: 1\na: 2\n'));
    expect(document?.root && toValue(document.root)).toEqual({ a: 2 });
  });

  test.each([
    ['an unknown alias', 'unresolved-alias', 'a: ‹*nothing›\n'],
    ['a pattern that YAML takes for an alias', 'unresolved-alias', 'host: ‹*.example.com›\n'],
    ['an alias in the value that it names', 'unresolved-alias', 'a: &x\n  b: ‹*x›\n'],
    ['an alias in a list that it names', 'unresolved-alias', 'a: &x [‹*x›]\n'],
    ['a map that merges itself', 'unresolved-alias', 'a: &x\n  <<: ‹*x›\n'],
    ['a map as key', 'unsupported-key', '? ‹{a: 1}›\n: b\n'],
    ['no key', 'unsupported-key', 'a:\n  ‹:› 1\n'],
    ['null as key', 'unsupported-key', '‹~›: 1\n'],
    ['a template', 'unsupported-key', 'a: {‹{ .Values.a }›}\n'],
    ['a number that is none', 'syntax', 'a: ‹.nan›\n'],
    ['a tag that does not fit', 'syntax', 'a: !!int ‹one›\n'],
    ['an escape of JSON', 'syntax', 'a: "b‹\\/›c"\n'],
    ['a later version of YAML', 'syntax', '‹%YAML 1.2›\n---\na: 1\n'],
    ['a merge of what is no map', 'syntax', 'a:\n  ‹<<›: [1]\n'],
  ])('%s', (_, code, marked) => {
    expect(problemAt(marked).code).toBe(code);
  });
});
