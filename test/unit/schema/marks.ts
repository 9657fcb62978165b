import { expect, test } from 'vitest';
import type { ManifestObject } from '../../../src/manifest/index.ts';
import { parseManifestFile, positionAt, rangeAt } from '../../../src/manifest/index.ts';
import type { SchemaProblem, SchemaSource } from '../../../src/schema/index.ts';
import { kindProblem, loadKindSchema, schemasOfDefinitions, validateObject } from '../../../src/schema/index.ts';

/** A problem that a test claims: where it stands, its code, and a part of its message. */
interface Mark {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly code: string;
  readonly words: string;
}

/**
 * A case whose YAML says in comments what is wrong with the line above: `#   ^^^^ code: part of the message`;
 * at the start of a line `#<--- code: …`. Every problem must be marked, and every mark must be a problem.
 */
export function marked(title: string, yaml: string, schemas?: SchemaSource): void {
  test(title, async () => {
    const { text, marks } = readMarks(yaml);
    const found = await foundIn(text, schemas);
    const left = [...found];
    for (const mark of marks) {
      const at = left.findIndex((other) => other.line === mark.line && other.start === mark.start && other.length === mark.length && other.code === mark.code && other.words.includes(mark.words));
      expect(at, `${show(mark)}\n  is claimed, but what was found is\n${found.map(show).join('\n')}`).not.toBe(-1);
      left.splice(at, 1);
    }
    expect(left.map(show)).toEqual([]);
  });
}

/** A case whose YAML is valid. */
export function valid(title: string, yaml: string, schemas?: SchemaSource): void {
  test(title, async () => {
    expect((await foundIn(yaml, schemas)).map(show)).toEqual([]);
  });
}

/** The kinds that the definitions in a text define. */
export function definedIn(yaml: string): SchemaSource {
  return schemasOfDefinitions(parseManifestFile('definitions.yaml', yaml).objects.map((object) => object.value));
}

/** The problems of the objects in a text, in the order of their objects. */
export async function problemsIn(yaml: string, schemas?: SchemaSource): Promise<{ object: ManifestObject; problem: SchemaProblem }[]> {
  const file = parseManifestFile('objects.yaml', yaml);
  expect(file.documents.flatMap((document) => document.problems)).toEqual([]);
  expect(file.objects.length).toBeGreaterThan(0);
  const problems = await Promise.all(file.objects.map(async (object) => {
    const schema = (await schemas?.find(object.gvk)) ?? (await loadKindSchema(object.gvk));
    const found = schema === undefined ? [kindProblem(object.gvk)].filter((problem) => problem !== undefined) : validateObject(object, schema);
    return found.map((problem) => ({ object, problem }));
  }));
  return problems.flat();
}

async function foundIn(yaml: string, schemas?: SchemaSource): Promise<Mark[]> {
  const { source } = parseManifestFile('objects.yaml', yaml);
  return (await problemsIn(yaml, schemas)).map(({ object, problem }) => {
    const range = rangeAt(object.node, problem.path, problem.part);
    const { line, character } = positionAt(source, range.start);
    return { line, start: character, length: range.end - range.start, code: problem.code, words: problem.message };
  });
}

function readMarks(yaml: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of yaml.split('\n')) {
    const [, lead, sign, code, words] = /^(\s*#\s*)(\^+|<-*) ([a-z-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (lead === undefined || sign === undefined || code === undefined) lines.push(line);
    else marks.push({ line: lines.length - 1, start: sign.startsWith('<') ? 0 : lead.length, length: sign.length, code, words: words ?? '' });
  }
  return { text: lines.join('\n'), marks };
}

function show({ line, start, length, code, words }: Mark): string {
  return `line ${String(line + 1)}, columns ${String(start)} to ${String(start + length)}, ${code}: ${words}`;
}
