import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { complete, definition, hover, outline, references, startRename } from '../../../src/language/index.ts';
import { workspaceOf } from '../lint/marked.ts';

const root = join(import.meta.dirname, '../../fixtures/shop/main');

/** Texts as people leave them in the middle of typing, and worse. */
const hostile = [
  '', ' ', '\t', '---', '---\n---\n', 'a', 'a:', '- ', '- - - ', '{', '[', '{a: [', '"', "'", '|', '>', '&a *a', '*a', '? x', '!!int', '%YAML 1.2\n---\n', '\ufeffkind: Pod\n',
  'kind: Pod\napiVersion: v1\nspec: {containers: [{name: "a, image: b}]}\n', 'a: &a [*a, *a]\n', 'kind: List\napiVersion: v1\nitems:\n- kind: List\n  items:\n  -\n', 'a: {{ .Values.x }}\n', '{{- if }}\nkind: Pod\n',
  'apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  containers:\r\n  - name: a\r\n    image: \r\n', 'apiVersion: 1\nkind: [x]\nmetadata: 3\nspec: null\n', 'kind: constructor\napiVersion: __proto__\nspec:\n  __proto__: a\n  constructor: b\n  \n',
];

test('nothing throws, and every edit lies in the text, wherever the cursor stands', async () => {
  const names = (await readdir(root, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).map((name) => name.replaceAll('\\', '/'));
  const files = await Promise.all(names.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
  const workspace = await workspaceOf(files);
  const texts = (path: string) => Promise.resolve(files.find((file) => file.path === path)?.text);
  const tried = [...files.slice(0, 12), ...hostile.map((text, index) => ({ path: `hostile-${String(index)}.yaml`, text })), ...hostile.map((text) => ({ path: 'kustomization.yaml', text }))];
  for (const { path, text } of tried) {
    outline(path, text, workspace.hints(path));
    const step = text.length > 200 ? 13 : 1;
    for (let offset = 0; offset <= text.length; offset += step) {
      const at = { path, text, offset };
      for (const item of await complete(at, workspace)) {
        for (const range of [item.replace, ...(item.edits ?? []).map((edit) => edit.range)]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
        expect(item.insert).not.toContain('gitopsReviewCursor');
        expect(item.label).not.toContain('gitopsReviewCursor');
        expect(item.replace.start).toBeLessThanOrEqual(offset);
        expect(item.replace.end).toBeGreaterThanOrEqual(offset);
      }
      await hover(at, workspace);
      startRename(at, workspace);
      if (offset % 3 === 0) {
        await definition(at, workspace, texts);
        await references(at, true, workspace, texts);
      }
    }
  }
}, 60_000);
