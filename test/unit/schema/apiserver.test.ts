import { expect, test } from 'vitest';
import type { RecordedManifest } from '../../fixtures/apiserver/index.ts';
import { isSameField, readRecorded, recordedFiles } from '../../fixtures/apiserver/index.ts';
import { lintFile, rules, type Rule } from '../../../src/lint/index.ts';
import { formatPath, parseManifestFile, type Path } from '../../../src/manifest/index.ts';
import { problemsIn } from './marks.ts';

interface Said {
  readonly path: Path;
  /** Whether what the path leads to is not there. */
  readonly missing: boolean;
  readonly message: string;
  /** A warning, since only some servers refuse it. */
  readonly isWarning?: boolean;
}

/** What is said about a manifest: the path of each problem, the missing field's where one is missing, and of each error of a rule. */
async function judge({ yaml }: RecordedManifest): Promise<Said[]> {
  const errors: Said[] = [];
  const watched = rules.filter(({ severity, needs }) => severity === 'error' && needs === undefined).map((rule): Rule => ({ ...rule, check: (context, report) => {
    rule.check(context, (place, message, fix, certainty) => {
      // The record of a kind that is not there blames the kind, and we the version.
      if (certainty === undefined) errors.push({ path: place.path[0] === 'apiVersion' ? ['kind'] : place.path, missing: false, message });
      report(place, message, fix, certainty);
    });
  } }));
  await lintFile(parseManifestFile('manifest.yaml', yaml), { profile: 'strict', rules: {} }, { rules: watched });
  return [...(await problemsIn(yaml)).map(({ problem }) => ({ path: problem.missing ?? problem.path, missing: problem.missing !== undefined || problem.code === 'required', message: problem.message, isWarning: problem.severity === 'warning' })), ...errors];
}

const refused = recordedFiles('refused').flatMap(readRecorded);
const accepted = recordedFiles('accepted').flatMap(readRecorded);

test('the record holds enough manifests to judge by', () => {
  expect(refused.length).toBeGreaterThanOrEqual(220);
  expect(accepted.length).toBeGreaterThanOrEqual(500);
  expect([...refused.filter((manifest) => !manifest.refused), ...accepted.filter((manifest) => manifest.refused)]).toEqual([]);
});

/** Alpha and beta kinds, and fields behind feature gates; these few are refused for what the OpenAPI documents cannot say. */
test('kinds and fields that are off by default: nothing accepted is an error, and what is refused is refused', async () => {
  const previews = { accepted: recordedFiles('accepted', 'previews').flatMap(readRecorded), refused: recordedFiles('refused', 'previews').flatMap(readRecorded) };
  expect([...previews.refused.filter((manifest) => !manifest.refused), ...previews.accepted.filter((manifest) => manifest.refused)]).toEqual([]);
  const wrong: string[] = [];
  for (const manifest of previews.accepted) for (const { path, message, isWarning } of await judge(manifest)) if (isWarning !== true) wrong.push(`${manifest.place} ${formatPath(path)}: ${message}`);
  for (const manifest of previews.refused)
    for (const { path } of await judge(manifest))
      if (manifest.fields.length > 0 && !manifest.fields.some((field) => isSameField(path, field) || field.startsWith(formatPath(path)) || formatPath(path).startsWith(field))) wrong.push(`${manifest.place} blames ${formatPath(path)}, not ${manifest.fields.join(', ')}`);
  expect(wrong).toEqual([]);
  const missed = (await Promise.all(previews.refused.map(async (manifest) => ((await judge(manifest)).length === 0 ? [manifest.place] : [])))).flat();
  console.log(`${String(previews.refused.length - missed.length)} of ${String(previews.refused.length)} refused manifests of kinds that are off by default are refused.`);
  expect(missed.length).toBeLessThanOrEqual(2);
});

test('nothing that the API server accepts is an error', async () => {
  const wrong: string[] = [];
  for (const manifest of accepted)
    for (const { path, message } of await judge(manifest)) wrong.push(`${manifest.place} ${formatPath(path)}: ${message}`);
  expect(wrong).toEqual([]);
});

test('at least 95 of 100 that the API server refuses are refused, with the same field', async () => {
  const missed: string[] = [];
  for (const manifest of refused) {
    const problems = await judge(manifest);
    const { fields } = manifest;
    const same = problems.some(({ path, missing }) => fields.length === 0 || fields.some((field) => isSameField(path, field, missing)));
    if (!same) missed.push(`${manifest.place} ${fields.join(', ')}; we say: ${problems.map(({ path }) => formatPath(path)).join(', ') || 'nothing'}`);
  }
  console.log(`${String(refused.length - missed.length)} of ${String(refused.length)} refused manifests are refused with the same field; ${String(accepted.length)} accepted ones are judged.${missed.map((line) => `\n  not: ${line}`).join('')}`);
  expect(missed.length).toBeLessThanOrEqual(refused.length * 0.05);
});
