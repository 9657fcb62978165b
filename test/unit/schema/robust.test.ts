import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/manifest/index.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import type { SchemaProblem } from '../../../src/schema/index.ts';
import { loadKindSchema, validateObject } from '../../../src/schema/index.ts';

const yaml = `
apiVersion: v1
kind: Pod
metadata: { name: a, labels: { a: b }, annotations: { a: b }, ownerReferences: [{ apiVersion: v1, kind: Pod, name: a, uid: b }] }
spec:
  nodeSelector: { a: b }
  containers:
    - { name: a, image: a, ports: [{ containerPort: 80, name: http }], env: [{ name: A, value: b }], resources: { limits: { cpu: 1 }, requests: { cpu: 1 } } }
  volumes: [{ name: a, emptyDir: { sizeLimit: 1Gi } }]
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { a: b } } }]
---
apiVersion: v1
kind: Service
metadata: { name: a }
spec: { selector: { a: b }, ports: [{ port: 80, targetPort: http, name: a }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: a }
spec: { rules: [{ host: a, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: a, port: { name: http } } } }] } }] }
---
apiVersion: batch/v1
kind: CronJob
metadata: { generateName: a- }
spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } } }
`;

const replacements: readonly JsonValue[] = [null, [], {}, '', 'x y', 7, -1.5, true, [null], { a: null }, [[{}]]];

function isMap(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every copy of a value with one thing in it replaced. */
function* variants(value: JsonValue, replacement: JsonValue): Generator<JsonValue> {
  yield replacement;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    for (const [index, item] of items.entries()) for (const other of variants(item, replacement)) yield items.with(index, other);
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) for (const other of variants(item, replacement)) yield { ...value, [key]: other };
  }
}

test('whatever stands where, there is an answer in words', async () => {
  for (const object of parseManifestFile('a.yaml', yaml).objects) {
    const schema = await loadKindSchema(object.gvk);
    if (schema === undefined) throw new Error(object.gvk.kind);
    expect(validateObject(object, schema)).toEqual([]);
    for (const replacement of replacements)
      for (const value of variants(object.value, replacement)) {
        if (!isMap(value)) continue;
        for (const problem of validateObject({ ...object, value }, schema)) {
          expect(problem.message).not.toMatch(/undefined|\[object|NaN|must NOT|schema/);
        }
      }
  }
});

/** A Pod whose container has so many environment variables that are numbers and no text. */
async function problemsOfMany(variables: number): Promise<readonly SchemaProblem[]> {
  const lines = Array.from({ length: variables }, (_, index) => `    - { name: V${String(index)}, value: 1 }`).join('\n');
  const [object] = parseManifestFile('a.yaml', `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n  - name: a\n    image: a\n    env:\n${lines}\n`).objects;
  const schema = object === undefined ? undefined : await loadKindSchema(object.gvk);
  if (object === undefined || schema === undefined) throw new Error('no object');
  return validateObject(object, schema);
}

test('a thousand wrong values are a thousand problems', async () => {
  expect(await problemsOfMany(1000)).toHaveLength(1000);
});

test('tens of thousands are one: nobody reads them, and listing them would take minutes', async () => {
  const problems = await problemsOfMany(40_000);
  expect(problems.map(({ code, path, message }) => ({ code, path, message }))).toEqual([
    { code: 'type', path: [], message: expect.stringContaining('Thousands of values are not what a Pod holds') as string },
  ]);
});
