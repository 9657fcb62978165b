import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareQuantities, parseQuantity, parseYaml, sourceText, toValue, type JsonValue } from '../../../src/manifest/index.ts';

/**
 * Kubernetes' own answers, printed by the Go program in go-yaml/: `json` is what sigs.k8s.io/yaml, or resource.Quantity,
 * makes of `yaml`; `error` says that it refuses it; `strict` what strict decoding adds.
 */
interface Row {
  readonly name?: string;
  readonly yaml: string;
  readonly json?: JsonValue;
  readonly error?: string;
  readonly strict?: string;
}

function rowsOf(file: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`go-yaml/${file}`, import.meta.url), 'utf8')) as readonly Row[];
}

function read(text: string) {
  const documents = parseYaml(sourceText(text));
  expect(documents).toHaveLength(1);
  const [document] = documents;
  return {
    value: document?.root === undefined ? null : toValue(document.root),
    problems: document?.problems ?? [],
  };
}

describe('scalars are what Kubernetes reads', () => {
  test.each(rowsOf('scalars.json'))('$yaml', (row) => {
    const { value, problems } = read(`value: ${row.yaml}\n`);
    if (row.error === undefined) expect({ value, problems }).toEqual({ value: row.json, problems: [] });
    else expect(problems).not.toEqual([]);
  });
});

describe('documents are what Kubernetes reads', () => {
  test.each(rowsOf('documents.json'))('$name', (row) => {
    const { value, problems } = read(row.yaml);
    const refused = problems.filter((problem) => problem.code !== 'duplicate-key');
    if (row.error === undefined) expect({ value, refused }).toEqual({ value: row.json, refused: [] });
    else expect(refused).not.toEqual([]);
  });

  test('keys that are set twice are the ones that strict decoding refuses, save for merges', () => {
    for (const row of rowsOf('documents.json')) {
      if (row.error !== undefined || row.name?.includes('merge') === true) continue;
      const duplicates = read(row.yaml).problems.filter((problem) => problem.code === 'duplicate-key');
      expect(duplicates.length > 0, row.name).toBe(row.strict !== undefined);
    }
  });
});

describe('quantities are what Kubernetes reads', () => {
  test.each(rowsOf('quantities.json'))('$yaml', (row) => {
    if (typeof row.json === 'string') expect(compareQuantities(row.yaml, row.json)).toBe(0);
    else expect(parseQuantity(row.yaml)).toBeUndefined();
  });
});
