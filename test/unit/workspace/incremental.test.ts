import { expect, test } from 'vitest';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { rules } from '../../../src/lint/rules/index.ts';
import { exampleFiles, withoutMarks, workspaceOf } from '../lint/marked.ts';
import { randomBelow } from '../../random.ts';

/** Seconds of the test; `INCREMENTAL_SECONDS=600 npx vitest run test/unit/workspace/incremental.test.ts` looks longer. */
const seconds = Number(process.env['INCREMENTAL_SECONDS'] ?? 8);
const seed = Number(process.env['INCREMENTAL_SEED'] ?? 20261125);
const settings = { profile: 'strict', rules: {} } as const;

/** The documents of the rules' examples: all kinds, with and without faults, and with fixes. */
const documents = rules.flatMap(({ examples }) => [examples.bad, examples.good]).flatMap((text) => exampleFiles(withoutMarks(text)))
  .filter(({ path, text }) => /\.ya?ml$/.test(path) && !/kustomization|Chart|values/i.test(path) && !text.includes('{{'))
  .flatMap(({ text }) => text.split(/^---\n/m)).filter((text) => text.trim() !== '').map((text) => `${text.trimEnd()}\n`);

/** What people do to a text: type, delete, copy, move, break. */
function edited(text: string, next: (below: number) => number): string {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const lines = text.split('\n');
  const at = next(lines.length);
  const parts = text.split(/^---\n/m);
  switch (next(10)) {
    case 0: return [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
    case 1: return [...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)].join('\n');
    case 2: return [...lines.slice(0, at), pick(['', '# a comment', '# gitops-review: ignore security/image-digest because', '---', '...', 'x: &a 1', '\tx', '  privileged: true']), ...lines.slice(at)].join('\n');
    case 3: return [...parts.slice(0, next(parts.length)), pick(documents), ...parts.slice(next(parts.length))].join('---\n');
    case 4: return parts.filter((_, index) => index !== next(parts.length)).join('---\n');
    case 5: return parts.toReversed().join('---\n');
    case 6: return `${text}---\n${pick(documents)}`;
    default: {
      const place = next(text.length + 1);
      return text.slice(0, place) + pick(['a', '1', ' ', '"', ':', '\n', '-', 'é', '${X}']) + text.slice(place + next(2));
    }
  }
}

test('what is found while someone types is what is found when all is read and checked again', async () => {
  const next = randomBelow(seed);
  const end = performance.now() + seconds * 1000;
  let edits = 0;
  while (performance.now() < end) {
    const someDocuments = (count: number) => Array.from({ length: count }, () => documents[next(documents.length)] ?? '').join('---\n');
    const texts = new Map([['apps/web.yaml', someDocuments(5)], ['apps/other.yaml', someDocuments(3)]]);
    const files = [...texts].map(([path, text]) => ({ path, text }));
    const [typed, whole] = [await workspaceOf(files), await workspaceOf(files)];
    for (let times = 0; times < 20; times++, edits++) {
      const path = next(4) === 0 ? 'apps/other.yaml' : 'apps/web.yaml';
      const text = next(12) === 0 ? texts.get(path) ?? '' : edited(texts.get(path) ?? '', next);
      texts.set(path, text);
      const { findings, suppressed } = await typed.lint(path, text, settings);
      whole.update(path, text);
      const expected = await whole.lintParsed(parseManifestFile(path, text, whole.hints(path)), settings);
      const label = `seed ${String(seed)}, after ${String(edits)} edits: ${JSON.stringify(text)}`;
      expect(findings, label).toEqual(expected.findings);
      expect(suppressed, label).toEqual(expected.suppressed);
    }
  }
  expect(edits).toBeGreaterThan(seconds * 3);
}, seconds * 1000 * 10 + 60_000);
