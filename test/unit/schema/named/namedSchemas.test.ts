import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedSchemas, type SchemaReader } from '../../../../src/schema/index.ts';
import { locationsOf } from '../../../../src/schema/named/locations.ts';
import { schemaReader } from '../../../../src/workspace/index.ts';
import { lintFile } from '../../../../src/lint/index.ts';
import { parseManifestFile } from '../../../../src/manifest/index.ts';
import { marked, problemsIn, valid } from '../marks.ts';

const widget = { group: 'example.com', version: 'v1', kind: 'Widget' };
const template = 'https://schemas.example.com/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';
const schema = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  definitions: { port: { type: 'integer', minimum: 0, exclusiveMinimum: true, maximum: 65535 } },
  properties: {
    apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' },
    spec: {
      type: 'object', additionalProperties: false, required: ['size'],
      properties: {
        size: { type: 'integer' }, color: { type: 'string', enum: ['red', 'blue'] }, port: { $ref: '#/definitions/port' }, name: { type: ['string', 'null'], pattern: '^(a+)+$' },
        either: { oneOf: [{ type: 'string' }, { type: 'integer' }] }, at: { type: 'string', format: 'date-time' }, open: { type: 'object' }, other: { $ref: '_definitions.json#/definitions/x' },
      },
    },
  },
};

/** A reader of these texts that remembers what it was asked for. */
function memory(texts: Readonly<Record<string, string>>): { read: SchemaReader; asked: string[] } {
  const asked: string[] = [];
  return { asked, read: (location) => { asked.push(location); return Promise.resolve(texts[location]); } };
}

describe('where a schema is looked for', () => {
  test('templates of kubeconform, and folders', () => {
    expect(locationsOf(template, widget)).toEqual(['https://schemas.example.com/example.com/widget_v1.json']);
    expect(locationsOf('/schemas/{{.ResourceKind}}{{.KindSuffix}}.json', widget)).toEqual(['/schemas/widget-example-v1.json']);
    expect(locationsOf('schemas/', widget).slice(0, 3)).toEqual(['schemas/example.com/widget_v1.json', 'schemas/widget-example.com-v1.json', 'schemas/widget-example-v1.json']);
  });
  test('a kind with a name that leads elsewhere', () => {
    expect(locationsOf('schemas', { ...widget, kind: '../../etc/passwd' })).toEqual([]);
    expect(locationsOf(template, { ...widget, group: 'a/../..' })).toEqual([]);
  });
});

const reader = memory({ 'https://schemas.example.com/example.com/widget_v1.json': JSON.stringify(schema), 'https://schemas.example.com/example.com/_definitions.json': '{"definitions":{"x":{"type":"boolean"}}}' });
const source = namedSchemas([template], reader.read);
const object = (spec: string): string => `apiVersion: example.com/v1\nkind: Widget\nmetadata: { name: a }\nspec:\n${spec}`;

describe('a schema at a URL', () => {
  valid('a valid object', object('  size: 1\n  color: red\n  port: 80\n  name: aaa\n  either: 1\n  open: { any: thing }\n  other: true\n  at: null\n'), source);
  marked('an invalid one', object(`  size: "1"
  #     ^^^ type: \`size\` must be a whole number, not the text "1": remove the quotes.
  color: rde
  #      ^^^ enum: \`color\` must be one of red, blue
  port: 0
  #     ^ range: \`port\` must be more than 0
  name: b
  #     ^ pattern: \`name\` must match the pattern
  either: [1]
# ^^^^^^ alternatives
  colour: red
# ^^^^^^ unknown-field: \`spec\` has no such field
  other: 1
  #      ^ type: \`other\` must be \`true\` or \`false\`
`), source);
  test('is read once, and not at all for kinds of Kubernetes', async () => {
    await source.find({ group: 'apps', version: 'v1', kind: 'Deployment' });
    await source.find(widget);
    expect(reader.asked.filter((location) => !location.includes('_definitions'))).toEqual(['https://schemas.example.com/example.com/widget_v1.json']);
  });
  test('refers to nothing elsewhere', async () => {
    const { read, asked } = memory({ [`https://schemas.example.com/example.com/widget_v1.json`]: '{ "properties": { "spec": { "$ref": "https://evil.example.net/x.json" } } }' });
    expect(await problemsIn(object('  size: 1\n'), namedSchemas([template], read))).toEqual([]);
    expect(asked).toEqual(['https://schemas.example.com/example.com/widget_v1.json']);
  });
});

describe('what fails', () => {
  test('is told once for a file, and other entries count', async () => {
    const down: SchemaReader = (location) => (location.startsWith('https:') ? Promise.reject(new Error('no route')) : Promise.resolve(undefined));
    const file = parseManifestFile('a.yaml', `${object('  size: 1\n')}---\n${object('  size: 2\n')}`);
    const { findings } = await lintFile(file, { profile: 'default', rules: {} }, { schemas: namedSchemas([template], down) });
    expect(findings.filter(({ rule }) => rule === 'schema/unavailable').map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      `hint No schema of Widget could be loaded from where you named one: ${template} could not be used: no route. Its fields are not checked against it.`,
    ]);
  });
  test.each([['no JSON', '{'], ['no schema', '[]'], ['a schema that cannot be compiled', '{ "type": 5 }']])('%s', async (_, text) => {
    await expect(namedSchemas(['schemas'], memory({ 'schemas/widget_v1.json': text }).read).find(widget)).rejects.toThrow(/^schemas could not be used: /);
  });
});

test('files are read from disk, answers are kept, a failing network is bridged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
  try {
    await mkdir(join(folder, 'schemas/example.com'), { recursive: true });
    await writeFile(join(folder, 'schemas/example.com/widget_v1.json'), '{}');
    let answers = 0;
    const answer = (): Promise<Response> => { answers++; return Promise.resolve(new Response('{"a":1}')); };
    const read = schemaReader(folder, join(folder, 'cache'), answer);
    expect(await read('schemas/example.com/widget_v1.json')).toBe('{}');
    expect(await read('schemas/none.json')).toBeUndefined();
    expect([await read('https://example.com/a.json'), await read('https://example.com/a.json'), answers]).toEqual(['{"a":1}', '{"a":1}', 1]);
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
    const broken = schemaReader(folder, join(folder, 'cache'), () => Promise.reject(new Error('down')));
    expect(await broken('https://example.com/a.json')).toBe('{"a":1}');
    await expect(broken('https://example.com/b.json')).rejects.toThrow('https://example.com/b.json did not answer');
    const missing = schemaReader(folder, join(folder, 'cache'), () => Promise.resolve(new Response('', { status: 404 })));
    expect(await missing('https://example.com/c.json')).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
