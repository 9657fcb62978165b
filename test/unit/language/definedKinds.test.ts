import { describe, expect, test } from 'vitest';
import { complete, hover } from '../../../src/language/index.ts';
import { filledIn } from '../../../src/language/snippet.ts';
import { exampleFiles, workspaceOf } from '../lint/marked.ts';
import { atCursor } from './marked.ts';

const definition = `
# file: crds/backups.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          description: Copies a volume to a bucket.
          required: [spec]
          properties:
            spec:
              type: object
              required: [bucket, schedule]
              properties:
                bucket: { type: string, description: Where the copies go. }
                schedule: { type: string, default: "@daily", description: When copies are made. }
                mode: { type: string, enum: [Full, Incremental], default: Full }
                paused: { type: boolean }
                keep:
                  type: array
                  items: { type: object, required: [count], properties: { count: { type: integer }, of: { type: string, enum: [Days, Weeks] } } }
    - { name: v1beta1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
`;
const backup = 'apiVersion: shop.example/v1\nkind: Backup\nmetadata: { name: a }\nspec:\n';

async function at(marked: string, around = definition, schemas: readonly string[] = [], readSchema?: (location: string) => Promise<string | undefined>) {
  const [first, ...others] = exampleFiles(`${marked}${around}`, 'app/a.yaml');
  if (!first) throw new Error('no file');
  const { text, offset } = atCursor(first.text);
  const workspace = await workspaceOf([{ path: first.path, text }, ...others]);
  if (readSchema) workspace.readSchemasWith(readSchema);
  const place = { path: first.path, text, offset };
  const items = [...await complete(place, workspace, { schemas })].sort((a, b) => a.rank - b.rank);
  return { items, labels: items.map(({ label }) => label), hover: (await hover(place, workspace, { schemas }))?.markdown };
}

describe('kinds that the repository defines', () => {
  test('their fields, required ones first, with descriptions and defaults', async () => {
    const { items, labels } = await at(`${backup}  |\n`);
    expect(labels).toEqual(['bucket', 'schedule', 'mode', 'paused', 'keep']);
    expect(items[1]).toMatchObject({ detail: 'text, required', documentation: 'When copies are made.\n\nWhen left out: `@daily`.' });
    expect(items[4]).toMatchObject({ detail: 'list of objects' });
    expect(filledIn(items[4]?.insert ?? '')).toBe('keep:\n    - count: ');
    expect(items[2]).toMatchObject({ detail: 'Full | Incremental' });
  });

  test('their values: enums, true and false, defaults', async () => {
    expect((await at(`${backup}  mode: |\n`)).labels).toEqual(['Full', 'Incremental']);
    expect((await at(`${backup}  paused: |\n`)).labels).toEqual(['true', 'false']);
    expect((await at(`${backup}  schedule: |\n`)).labels).toEqual(['@daily']);
    expect((await at(`${backup}  keep:\n    - of: |\n`)).labels).toEqual(['Days', 'Weeks']);
  });

  test('metadata as of every object', async () => {
    expect((await at('apiVersion: shop.example/v1\nkind: Backup\nmetadata:\n  |\n')).labels).toEqual(expect.arrayContaining(['name', 'namespace', 'labels']));
  });

  test('hovers', async () => {
    expect((await at(`${backup}  sche|dule: x\n`)).hover).toBe('**schedule** *text, required*\n\nWhen copies are made.');
    expect((await at(`${backup}  mo|de: Full\n`)).hover).toBe('**mode** *Full | Incremental, Full when left out*');
    expect((await at('apiVersion: shop.example/v1\nkind: Back|up\nmetadata: { name: a }\n')).hover).toBe('**Backup**\n\nCopies a volume to a bucket.');
  });

  test('kinds and apiVersions, of versions that are served', async () => {
    const { items, labels } = await at('apiVersion: shop.example/v1\nkind: |\n');
    expect(labels[0]).toBe('Backup');
    expect(items.filter(({ label }) => label === 'Backup')).toHaveLength(1);
    expect((await at('apiVersion: |\nkind: Backup\n')).labels[0]).toBe('shop.example/v1');
  });

  test('a whole object where a document is begun', async () => {
    const { items } = await at('|');
    expect(filledIn(items.find(({ label }) => label === 'Backup')?.insert ?? '')).toBe('apiVersion: shop.example/v1\nkind: Backup\nmetadata:\n  name: name\nspec:\n  bucket: \n  schedule: ');
  });

  test('a definition that is broken, or refers to itself, costs nothing', async () => {
    const broken = definition.replace('properties:\n                bucket', '$ref: "#/definitions/x"\n              nothing:\n                bucket');
    expect((await at(`${backup}  |\n`, broken)).labels).toEqual([]);
    expect((await at(`${backup}  |\n`, definition.replace('type: object\n          description', 'type: [x]\n          description'))).labels).toContain('bucket');
  });
});

describe('kinds of projects', () => {
  test('are offered in their stablest version, below Kubernetes\' own', async () => {
    const { items } = await at('|', '');
    expect(items.find(({ label, detail }) => label === 'Certificate' && detail === 'cert-manager.io/v1')?.insert).toMatch(/^apiVersion: cert-manager\.io\/v1\nkind: Certificate\nmetadata:\n/);
    expect(items.filter(({ label, detail }) => label === 'Gateway' && detail?.startsWith('gateway.networking.k8s.io') === true)).toMatchObject([{ detail: 'gateway.networking.k8s.io/v1' }]);
    expect((await at('apiVersion: gateway.networking.k8s.io/v1\nkind: |\n', '')).labels.slice(0, 8)).toContain('HTTPRoute');
  });
});

describe('schemas that a person named', () => {
  const schema = JSON.stringify({ type: 'object', properties: { spec: { allOf: [{ $ref: '#/$defs/spec' }] } }, $defs: { spec: { type: 'object', properties: { size: { enum: ['S', 'L'], description: 'How big.', default: 'S' } } } } });
  const read = (location: string) => Promise.resolve(location.endsWith('box_v1.json') ? schema : undefined);
  test('give fields, values and hovers', async () => {
    const box = 'apiVersion: own.example/v1\nkind: Box\nmetadata: { name: a }\nspec:\n';
    expect((await at(`${box}  size: |\n`, '', ['schemas'], read)).labels).toEqual(['S', 'L']);
    expect((await at(`${box}  si|ze: S\n`, '', ['schemas'], read)).hover).toBe('**size** *S | L, S when left out*\n\nHow big.');
    expect((await at(`${box}  si|ze: S\n`, '')).hover).toBeUndefined();
  });
  test('that cannot be read leave nothing known', async () => {
    expect((await at('apiVersion: own.example/v1\nkind: Box\nspec:\n  |\n', '', ['schemas'], () => Promise.reject(new Error('no disk')))).labels).toEqual([]);
  });
});
