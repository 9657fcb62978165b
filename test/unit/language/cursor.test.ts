import { describe, expect, test } from 'vitest';
import { cursorAt } from '../../../src/language/cursor.ts';
import { formatPath } from '../../../src/manifest/index.ts';
import { atCursor } from './marked.ts';

function place(marked: string): string {
  const { text, offset } = atCursor(marked);
  const cursor = cursorAt('a.yaml', text, offset);
  if (!cursor) return 'nowhere';
  return `${cursor.place} ${formatPath(cursor.path)} [${text.slice(cursor.replace.start, cursor.replace.end)}] ${Object.keys(cursor.siblings).join(',')}`.trimEnd();
}

const head = 'apiVersion: apps/v1\nkind: Deployment\n';

describe('where the cursor is', () => {
  const cases: [string, string, string][] = [
    ['a new key at the end', `${head}spec:\n  replicas: 1\n  |\n`, 'key spec [] replicas'],
    ['a half-typed key', `${head}spec:\n  repl|\n  paused: true\n`, 'key spec [repl] paused'],
    ['in the middle of a key', `${head}spec:\n  repl|icas: 3\n`, 'key spec [replicas]'],
    ['the first key of a map without entries', `${head}spec:\n  |\n`, 'key spec []'],
    ['the value of a key', `${head}spec:\n  replicas: |\n`, 'value spec.replicas []'],
    ['a value that is there', `${head}spec:\n  paused: tr|ue # so\n`, 'value spec.paused [true]'],
    ['a value right after the colon', `${head}spec:\n  paused:|\n`, 'value spec.paused []'],
    ['a value in quotes', `${head}metadata:\n  name: "a|b"\n`, 'value metadata.name ["ab"]'],
    ['an item of a list', `${head}spec:\n  containers:\n    - |\n`, 'key spec.containers[0] []'],
    ['a key in an item', `${head}spec:\n  containers:\n    - name: a\n      im|\n    - name: b\n`, 'key spec.containers[0] [im] name'],
    ['the first key of an item with more', `${head}spec:\n  containers:\n    - |\n      image: b\n`, 'key spec.containers[0] [] image'],
    ['an item right after its dash', `${head}spec:\n  containers:\n    -|\n`, 'key spec.containers[0] []'],
    ['a list that is flush with its key', `${head}spec:\n  containers:\n  - name: a\n    im|\n`, 'key spec.containers[0] [im] name'],
    ['in braces', `${head}metadata: { name: a, na| }\n`, 'key metadata [na] name'],
    ['a value in braces', `${head}metadata: { name: | }\n`, 'value metadata.name []'],
    ['in brackets', `${head}spec:\n  drop: [ALL, N|]\n`, 'value spec.drop[1] [N]'],
    ['in braces over lines', `${head}metadata: {\n  name: a,\n  na|\n}\n`, 'key metadata [na] name'],
    ['a blank document', '|', 'key  []'],
    ['a blank document after another', `${head}---\n|`, 'key  []'],
    ['a key with a dot and a slash', `${head}metadata:\n  labels:\n    app.kubernetes.io/na|\n`, 'key metadata.labels [app.kubernetes.io/na]'],
    ['a member of a List', 'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec:\n      |\n', 'key spec []'],
    ['an image with its colon', `${head}spec:\n  image: registry.example:5000/a|\n`, 'value spec.image [registry.example:5000/a]'],
    ['with an error above', `${head}metadata:\n  name: "a\nspec:\n  |\n`, 'nowhere'],
    ['with a half-typed line below', `${head}spec:\n  |\n  templ\n  replicas: 1\n`, 'key spec [] replicas'],
    ['with a half-typed line above', `${head}metadata:\n  nam\n  labels: {}\nspec:\n  re|\n  paused: true\n`, 'key spec [re] paused'],
    ['in a comment', `${head}# a |\n`, 'nowhere'],
    ['in a text', `${head}data: >\n  some |\n  text\n`, 'nowhere'],
    ['in a plain text of several words', `${head}spec:\n  note: some |words here\n`, 'value spec.note [some words here]'],
  ];
  test.each(cases)('%s', (_name, marked, expected) => {
    expect(place(marked)).toBe(expected);
  });

  test('knows the object, and the end of lines of other systems', () => {
    const { text, offset } = atCursor(`${head}spec:\n  |\n`.replaceAll('\n', '\r\n'));
    expect(cursorAt('a.yaml', text, offset)).toMatchObject({ object: { gvk: { group: 'apps', version: 'v1', kind: 'Deployment' } }, role: 'manifests', column: 2, path: ['spec'] });
  });
});
