import { describe, expect, test } from 'vitest';
import { commentMarker, computeImpact, impactMarkdown, longestComment } from '../../../src/impact/index.ts';
import type { Root, RootPair } from '../../../src/render/index.ts';
import { impactOf, rendered } from './roots.ts';

const claim = (name: string, namespace = 'shop'): string => `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { resources: { requests: { storage: 1Gi } } }\n`;
const config = (name: string, value: string): string => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { k: ${value} }\n`;
const rootAt = (path: string): Root => ({ id: `kustomize:${path}`, type: 'kustomize', path, name: path });
const pairAt = (path: string, base: string, head: string): RootPair => ({ root: rootAt(path), base: rendered(base, { root: rootAt(path) }), head: rendered(head, { root: rootAt(path) }) });
const labels = { base: 'main', head: 'feature' };

describe('the impact as a comment', () => {
  test('begins with the mark that it is found by, the verdict and the counts', () => {
    const text = impactMarkdown(impactOf(claim('data'), ''));
    expect(text.split('\n').slice(0, 4)).toEqual([
      commentMarker,
      '### 🔴 Dangerous: Deletes 1 PersistentVolumeClaim (data may be lost).',
      '',
      '`main at 1a2b3c4` → `topic at 5d6e7f8`: 0 to create, 0 to change, 0 to replace, 1 to delete; 1 danger, 0 warnings.',
    ]);
    expect(text).toContain('| `web` | 0 | 0 | 0 | 1 | 🔴 1 danger |');
  });

  test('says once what is the same in several environments, whatever their namespaces', () => {
    const pairs = ['a', 'b', 'c'].map((name) => pairAt(`overlays/${name}`, claim('data', `shop-${name}`), ''));
    const text = impactMarkdown(computeImpact(pairs, labels));
    const lines = text.split('\n').filter((line) => line.startsWith('- `PersistentVolumeClaim'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^- `PersistentVolumeClaim data` in `overlays\/a`, `overlays\/b` and `overlays\/c`: PersistentVolumeClaim data is deleted/);
  });

  test('names what could not be rendered', () => {
    const root = rootAt('prod');
    const broken = { ...rendered('', { root }), complete: false, problems: [{ code: 'remote-base' as const, message: 'A remote base is not fetched.', file: 'prod/kustomization.yaml', line: 2 }] };
    const text = impactMarkdown(computeImpact([{ root, base: rendered('', { root }), head: broken }], labels));
    expect(text).toMatch(/^### ❔ Not known/m);
    expect(text).toContain('- `prod`: A remote base is not fetched. (`prod/kustomization.yaml:3`)');
  });

  test('fits into a comment however much there is, the dangerous first, and counts what it left out', () => {
    const names = Array.from({ length: 60 }, (_, index) => `env-${index}`);
    const objects = Array.from({ length: 80 }, (_, index) => config(`c${index}`, `${'long '.repeat(40)}${index}`)).join('');
    const pairs = names.map((name, index) => pairAt(name, objects + claim(`data-${index}`), objects.replaceAll('long', 'other')));
    const text = impactMarkdown(computeImpact(pairs, labels), { command: 'gitops-review impact --base main' });
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text.match(/^- `PersistentVolumeClaim/gm)).toHaveLength(60);
    expect(text).toMatch(/Left out, since a comment has only so much room:\*\* \d+ environments' objects in full\. All of it: `gitops-review impact --base main`/);
    const short = impactMarkdown(computeImpact(pairs, labels), { maxLength: 6_000 });
    expect(short.length).toBeLessThanOrEqual(6_000);
    expect(short).toMatch(/\d+ dangers/);
  });
});

describe('what an author wrote', () => {
  const hostile = '"<img src=x onerror=alert(1)> @everyone #1 !2 [x](javascript:alert(1)) https://evil.example `tick` | bar"';

  test.each([
    ['a name', impactOf('', `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${hostile}, namespace: shop }\n`)],
    ['a deleted name', impactOf(`---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${hostile}, namespace: ${hostile} }\n`, '')],
    ['a value', impactOf(config('a', '"x"'), config('a', '"```\\n</details><script>alert(1)</script>\\n```\\n@everyone"'))],
  ])('comes to no life: %s', (_, report) => {
    const text = impactMarkdown(report);
    // Code is shown as it is: what is left is what a host reads as Markdown and HTML.
    const outside = text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside.replace(/<!--.*?-->|<\/?details>|<\/?summary>/g, ' ')).not.toMatch(/<\w|@\w|#\d|!\d|https:|(?<!\\)\]\(/);
  });

  test('ends no block of code', () => {
    const text = impactMarkdown(impactOf(config('a', '"x"'), config('a', '"````\\n```"')));
    const fence = /^(`{3,})text$/m.exec(text)?.[1] ?? '';
    expect(text.split('\n').filter((line) => line.startsWith(fence))).toHaveLength(2);
  });
});
