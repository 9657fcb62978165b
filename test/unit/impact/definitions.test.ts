import { describe, expect, test } from 'vitest';
import { computeImpact, findRefusals } from '../../../src/impact/index.ts';
import type { JsonObject } from '../../../src/manifest/index.ts';
import { definitionWith, readNarrowed, widgetWith } from '../../fixtures/definitions/index.ts';
import { labels, rendered } from './roots.ts';

const text = (...objects: readonly JsonObject[]): string => objects.map((object) => JSON.stringify(object)).join('\n---\n');

async function impacts(base: string, head: string): Promise<readonly { readonly analysis: string; readonly severity: string; readonly message: string }[]> {
  const side = rendered(base);
  const pair = { root: side.root, base: side, head: rendered(head) };
  return computeImpact([pair], labels, { refusals: await findRefusals([pair]) }).roots.flatMap(({ changes }) => changes).flatMap((change) => change.impacts);
}

/** Where applying and creating disagree on the server, and we say the one that is worse: what is lost, or nothing. */
const ofTwoMinds: Readonly<Record<string, string>> = {
  // Server-side apply takes the keys without a word and drops them; kubectl and Argo CD ask for strict checks and are refused.
  'the keys of a map go': 'danger',
  // A null is dropped when an object is created; only server-side apply refuses it.
  'no null any more': 'notice',
};

describe('a schema is narrowed under an object, and we say what the API server answered', () => {
  const cases = readNarrowed();
  test('all of them', () => expect(cases.filter(({ answer }) => answer).length).toBeGreaterThan(20));

  test.each(cases.map((one) => [one.title, one] as const))('%s', async (title, { spec, before, after, answer }) => {
    const found = (await impacts(text(definitionWith(before), widgetWith(spec)), text(definitionWith(after), widgetWith(spec)))).filter(({ analysis }) => analysis.startsWith('crds/'));
    const worst = ['danger', 'warning', 'notice'].find((severity) => found.some((impact) => impact.severity === severity)) ?? 'notice';
    expect(worst).toBe(ofTwoMinds[title] ?? (answer?.same === 'refused' ? 'danger' : answer?.created === 'refused' ? 'warning' : 'notice'));
  });

  test.each(cases.map((one) => [one.title, one] as const))('%s: a new object', async (_title, { spec, before, after, answer }) => {
    const found = (await impacts(text(definitionWith(before)), text(definitionWith(after), widgetWith(spec)))).filter(({ analysis }) => analysis === 'apply/invalid');
    expect(found.length > 0 ? 'refused' : 'taken').toBe(answer?.created);
  });
});

describe('a definition that changes', () => {
  const definition = (properties: JsonObject): JsonObject => definitionWith({ properties });
  const told = async (base: string, head: string): Promise<readonly string[]> => (await impacts(base, head)).filter(({ severity }) => severity === 'danger' || severity === 'warning').map(({ analysis, severity, message }) => `${severity} ${analysis}: ${message}`);
  const [wide, narrow] = [definition({ size: { type: 'integer', maximum: 50 }, mode: { type: 'string' } }), definition({ size: { type: 'integer', maximum: 10 }, mode: { type: 'string' } })];

  test('together with its object is told once, at the definition', async () => {
    expect(await told(text(wide, widgetWith({ size: 30 })), text(narrow, widgetWith({ size: 30, mode: 'fast' })))).toEqual([
      'warning crds/schema-narrowed: CustomResourceDefinition widgets.narrowed.example.com takes less than before: `spec.size` must be at most 10, not 50. Widget one is no longer valid.',
    ]);
  });

  test('is refused with a new error of the object, at the object', async () => {
    expect((await told(text(wide, widgetWith({ size: 3 })), text(narrow, widgetWith({ size: 30 })))).map((line) => line.slice(0, 20))).toEqual(['danger apply/invalid']);
  });

  test('says nothing where the object is corrected as well', async () => {
    expect(await told(text(wide, widgetWith({ size: 30 })), text(narrow, widgetWith({ size: 9 })))).toEqual([]);
  });

  test('says nothing of an object that was invalid before', async () => {
    expect(await told(text(wide, widgetWith({ size: 60 })), text(narrow, widgetWith({ size: 60 })))).toEqual([]);
  });

  test('refuses what must be there once something beside it changes', async () => {
    const needy = definitionWith({ required: ['owner'], properties: { size: { type: 'integer' }, owner: { type: 'string' } } });
    const free = definitionWith({ properties: { size: { type: 'integer' } } });
    expect((await told(text(free, widgetWith({ size: 1 })), text(needy, widgetWith({ size: 2 })))).map((line) => line.slice(0, 28))).toEqual(['danger crds/schema-narrowed:']);
  });
});
