import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { impactDocument } from '../../../src/impact/index.ts';
import { changesOf, impactOf } from './roots.ts';

const canary = 'canary-8f3a1c';
const encoded = Buffer.from(canary).toString('base64');
const lastApplied = `kubectl.kubernetes.io/last-applied-configuration: '{"kind":"Secret","data":{"password":"${encoded}"},"stringData":{"password":"${canary}"}}'`;

const secret = (body: string, annotations = '') => `---
apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
${annotations === '' ? '' : `  annotations:\n    ${annotations}`}
${body}
`;

/** Everything that a reviewer, a log or a cache may see of a change, in both directions. */
function shown(base: string, head: string): string {
  return [impactOf(base, head), impactOf(head, base)].map((report) => JSON.stringify(report) + impactDocument(report).text).join('\n');
}

describe('the value of a Secret is nowhere', () => {
  test.each<readonly [what: string, base: string, head: string]>([
    ['data', secret(`data: { password: ${encoded} }`), secret('data: { password: b3RoZXI= }')],
    ['stringData', secret(`stringData: { password: ${canary} }`), secret('stringData: { password: other }')],
    ['a new key', secret(`stringData: { password: ${canary} }`), secret('')],
    ['a new Secret', secret(`stringData: { password: ${canary} }`), ''],
    ['the annotation of kubectl', secret('', lastApplied), secret('', 'a: b')],
    ['the annotation alone', secret('', lastApplied), secret('')],
    ['the annotation of kubectl on another kind', secret('', lastApplied).replace('kind: Secret', 'kind: ConfigMap'), secret('').replace('kind: Secret', 'kind: ConfigMap')],
    ['the annotation of kapp', secret('', `kapp.k14s.io/original: '${canary}'`), secret('')],
    ['data that is no map', secret(`data: ${canary}`), secret('data: other')],
    ['a list in data', secret(`stringData: { password: [${canary}] }`), secret('stringData: { password: [other] }')],
    ['another version', secret(`stringData: { password: ${canary} }`), secret('stringData: { password: other }').replace('apiVersion: v1', 'apiVersion: v2')],
    ['another group', secret(`stringData: { password: ${canary} }`).replace('apiVersion: v1', 'apiVersion: example.com/v1'), secret('stringData: { password: other }').replace('apiVersion: v1', 'apiVersion: example.com/v1')],
    ['a Secret within a template', `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: a }\nobjects: [{ kind: Secret, stringData: { password: ${canary} } }]\n`, 'apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: a }\nobjects: [{ kind: Secret, stringData: { password: other } }]\n'],
    ['a Secret that comes to a template', `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: a }\nobjects: [{ kind: Secret, data: { password: ${encoded} } }]\n`, 'apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: a }\nobjects: []\n'],
    ['immutable', secret(`stringData: { password: ${canary} }\nimmutable: true`), secret('stringData: { password: other }\nimmutable: true')],
    ['a new hash', secret(`stringData: { password: ${canary} }`).replace('name: db', 'name: db-2bc4d5f6g7'), secret('stringData: { password: other }').replace('name: db', 'name: db-9k8m7t6h5g')],
  ])('%s', (_what, base, head) => {
    const everything = shown(base, head);
    expect(everything).not.toContain(canary);
    expect(everything).not.toContain(encoded);
    expect(everything).not.toContain('other"');
  });

  test('but that it changed is said, with its key', () => {
    const [change] = changesOf(impactOf(secret(`stringData: { password: ${canary} }`), secret('stringData: { password: other }')));
    const hash = expect.stringMatching(/^[0-9a-f]{8}$/) as string;
    expect(change?.fields).toEqual([{ path: ['stringData', 'password'], kind: 'changed', secret: true, digest: { before: { bytes: 13, hash }, after: { bytes: 5, hash } }, at: { side: 'head', file: 'apps/web/all.yaml', line: 7, certainty: 'exact' } }]);
  });

  test('the same value has the same hash, however it is written, and another value another', () => {
    const digests = (base: string, head: string) => changesOf(impactOf(base, head)).flatMap(({ fields }) => fields.map(({ digest }) => digest));
    const [one, two] = digests(secret('stringData: { a: x, b: x }'), secret(`stringData: { a: ${canary} }\ndata: { b: ${encoded} }`));
    expect(one?.after).toEqual({ bytes: canary.length, hash: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
    expect(two?.after).toEqual(one?.after);
    expect(one?.before).not.toEqual(one?.after);
    expect(one?.after?.hash).not.toBe(createHash('sha256').update(canary).digest('hex').slice(0, 8));
  });

  test('the text has its length and its hash', () => {
    expect(impactDocument(impactOf(secret(`stringData: { password: ${canary} }`), secret('stringData: { password: other }'))).text)
      .toMatch(/~ stringData\.password:.*\n +\(secret value changed, 13 → 5 bytes, hash [0-9a-f]{8} → [0-9a-f]{8}\)/);
  });
});
