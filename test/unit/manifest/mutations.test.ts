import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { nodeAt, parseManifestFile, rangeAt, toValue, type JsonValue, type ManifestFile, type YamlNode } from '../../../src/manifest/index.ts';
import { randomBelow } from '../../random.ts';

const SAMPLES = [
  `# web
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # the name
  labels: {app: web, "tier": 'front'}
spec:
  replicas: 3
  template: &template
    spec:
      containers:
        - name: web
          image: "nginx:1.27"
          command: [
            sh, -c
          ]
          args:
          - |
            set -e
              echo "# no comment"
          - >-
            folded
            text
          env:
      volumes: []
other:
  <<: *template
`,
  'apiVersion: v1\r\nkind: List\r\nitems:\r\n- {apiVersion: v1, kind: Pod, metadata: {name: "🚀"}}\r\n- *a\r\n---\r\na: &a 1\r\nb: *a\r\n',
  '{\n\t"apiVersion": "v1",\n\t"kind": "ConfigMap",\n\t"data": {"a": "b\\u00e9\\n", "c": null}\n}\n',
  '{{- if .Values.a }}\napiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n{{- end }}\n',
  '- op: replace\n  path: /spec/replicas\n  value: 3\n- op: remove\n  path: /a~1b\n',
  '%YAML 1.1\n---\n? [a, b]\n: !!binary aGk=\n? |\n  key\n: - - x\n  -\n...\n---\n!!map {a: !x b}\n',
];

const PIECES = [
  '\t', ' ', '  ', '\n', '\r\n', '\r', ':', ': ', '- ', '-', '#', ' # c\n', '"', "'", '\\', '[', ']', '{', '}', ',', '|', '>', '|2-\n', '&a ', '*a', '<<: ', '!!int ', '!t ',
  '? ', '---\n', '...\n', '\n---\n', '%', '@', '`', '~', '=', '\0', '\u0007', '\uFEFF', 'é', '🎉', '\ud83d', '{{ x }}', '${VAR}', '__proto__: ', 'items:\n', 'kind: List\n',
];

function mutate(text: string, random: (below: number) => number): string {
  let mutated = text;
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(mutated.length + 1);
    const until = Math.min(mutated.length, at + random(12));
    const kind = random(10);
    if (kind < 6) mutated = mutated.slice(0, at) + (PIECES[random(PIECES.length)] ?? '') + mutated.slice(at);
    else if (kind < 8) mutated = mutated.slice(0, at) + mutated.slice(until);
    else if (kind < 9) mutated = mutated.slice(0, at) + mutated.slice(at, until).repeat(2) + mutated.slice(until);
    else mutated = mutated.slice(0, at);
  }
  return mutated;
}

/** Checks what must hold for any text at all. */
function checkFile(file: ManifestFile): void {
  const { text } = file.source;
  const within = (range: { start: number; end: number }): void => {
    if (!(range.start >= 0 && range.start <= range.end && range.end <= text.length)) throw new Error(`Range ${range.start} to ${range.end} is outside of the text.`);
  };
  let end = 0;
  for (const document of file.documents) {
    if (document.range.start !== end) throw new Error('Documents have gaps.');
    end = document.range.end;
    for (const problem of document.problems) within(problem.range);
    for (const comment of document.comments) if (text.slice(comment.range.start, comment.range.end) !== `#${comment.text}`) throw new Error('Not the comment.');
    if (document.root === undefined) continue;
    const seen = new Set<YamlNode>();
    checkNode(document.root, text, within, seen);
    within(rangeAt(document.root, [], 'value'));
    within(rangeAt(document.root, ['metadata', 'name'], 'value'));
    within(rangeAt(document.root, ['spec', 'template', 0, 'missing'], 'key'));
  }
  if (end !== text.length) throw new Error('The documents do not cover the text.');
  for (const object of file.objects) {
    const root = file.documents[object.document]?.root;
    if (root === undefined || nodeAt(root, object.pathInDocument) !== object.node) throw new Error('Not the place of the object.');
  }
}

function checkNode(node: YamlNode, text: string, within: (range: { start: number; end: number }) => void, seen: Set<YamlNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  within(node.range);
  const slice = text.slice(node.range.start, node.range.end);
  if (node.kind === 'scalar') {
    if (node.style === 'plain' && !/[\r\n]/.test(slice) && slice !== node.text) throw new Error(`“${slice}” is not “${node.text}”.`);
    if (node.style === 'double-quoted' && !/^".*"$/s.test(slice)) throw new Error(`“${slice}” has no quotes.`);
    if ((node.style === 'literal' || node.style === 'folded') && !/^[|>]/.test(slice)) throw new Error(`“${slice}” has no block indicator.`);
  } else if (node.kind === 'sequence') {
    if (node.flow !== /^\[.*\]$/s.test(slice)) throw new Error(`“${slice}” is not the list.`);
    for (const item of node.items) checkNode(item, text, within, seen);
  } else {
    for (const { key, value } of node.entries) {
      within(key.range);
      checkNode(value, text, within, seen);
    }
  }
}

describe('any text at all', () => {
  test.each(SAMPLES.map((sample, index) => [index, sample] as const))('mutations of sample %i are read, and all ranges are within the text', (index, sample) => {
    const random = randomBelow(index + 1);
    for (let round = 0; round < 400; round++) {
      const text = mutate(sample, random);
      try {
        checkFile(parseManifestFile('app.yaml', text));
      } catch (error) {
        throw new Error(`Failed for ${JSON.stringify(text)}`, { cause: error });
      }
    }
    checkFile(parseManifestFile('app.yaml', sample));
  });
});

describe('where YAML 1.1 and 1.2 agree, values are those of js-yaml', () => {
  test.each([
    'a: 1\nb: [x, "y", \'z\', 1.5, -3, true, false, null]\nc: {d: {e: []}}\n',
    'text: |\n  one\n    two\n\n  three\nfolded: >-\n  one\n  two\n\n  three\nkept: |+\n  one\n\nlast: x\n',
    'plain: one\n  two\n\n  three\nquoted: "one\n  two \\\n  three\\tfour \\u00e9"\n',
    'list:\n- a\n- - b\n  - c\n-\n  d: e\n  f:\n    - g\n',
    '? complex\n: value\n"quoted key": 1\n',
    'anchor: &a {b: 1}\nalias: *a\nlist: [*a, *a]\n',
    '- !!str 1\n- !!int "2"\n- !!float 3\n- !!bool "true"\n- !!null ""\n',
  ])('%s', (text) => {
    const [document] = parseManifestFile('app.yaml', text).documents;
    expect(document?.root && toValue(document.root)).toEqual(load(text) as JsonValue);
  });
});

