import { describe, expect, test } from 'vitest';
import { filledIn } from '../../../src/language/snippet.ts';
import { editorSnippet, snippets } from '../../../src/language/snippets/index.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { workspaceOf } from '../lint/marked.ts';

const pathOf = (prefix: string) => (prefix === 'kustomization' ? 'app/kustomization.yaml' : 'app/snippet.yaml');

/** What a folder has around a snippet that only points to things. */
const around: Readonly<Record<string, readonly { path: string; text: string }[]>> = {
  kustomization: [{ path: 'app/deployment.yaml', text: filledIn(editorSnippet(snippets[0]?.template ?? '')) }],
};

describe('snippets', () => {
  test.each(snippets.map((snippet) => [snippet.title, snippet] as const))('%s has no finding worse than a hint, as it stands', async (_title, { prefix, template }) => {
    const text = filledIn(editorSnippet(template));
    expect(text).not.toMatch(/[«»$]/);
    const path = pathOf(prefix);
    const workspace = await workspaceOf([{ path, text }, ...(around[prefix] ?? [])]);
    const { findings, file } = await workspace.lint(path, text, { profile: 'default', rules: {} });
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(file.documents.every(({ problems }) => problems.length === 0)).toBe(true);
    expect(parseManifestFile(path, text).documents.length).toBeGreaterThan(0);
  });

  test('every stop is filled in once and meant again where its name stands again', () => {
    expect(editorSnippet('a: «name=web»\nb: «name» $x «other=1}»')).toBe('a: ${1:web}\nb: $1 \\$x ${2:1\\}}');
    expect(filledIn('a: ${1:web}\nb: $1 \\$x ${2:1\\}}')).toBe('a: web\nb: web $x 1}');
  });
});
