import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/manifest/index.ts';
import { parseManifestFile } from '../../../../src/manifest/index.ts';
import { fieldIn, schemasOfDefinitions } from '../../../../src/schema/index.ts';
import { definedIn, marked, problemsIn, valid } from '../marks.ts';

/** A definition with one version, v1 of group stable.example.com, and this schema of its `spec`. */
function definition(spec: string, more = ''): string {
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: crontabs.stable.example.com }
spec:
  group: stable.example.com
  scope: Namespaced
  names: { plural: crontabs, singular: crontab, kind: CronTab, shortNames: [ct] }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
${spec.replace(/^/gm, '              ').trimEnd()}
${more.replace(/^/gm, '          ').trimEnd()}
`;
}

/** Kubernetes documentation, Extend the Kubernetes API with CustomResourceDefinitions, Validation. */
const cronTab = definedIn(definition(`type: object
required: [cronSpec]
properties:
  cronSpec: { type: string, pattern: '^(\\d+|\\*)(/\\d+)?(\\s+(\\d+|\\*)(/\\d+)?){4}$' }
  image: { type: string }
  replicas: { type: integer, minimum: 1, maximum: 10, default: 1 }
`));
const object = (spec: string): string => `apiVersion: stable.example.com/v1
kind: CronTab
metadata: { name: my-new-cron-object }
spec:
${spec}`;

describe('the example of the documentation', () => {
  valid('a valid object', object('  cronSpec: "* * * * */5"\n  image: my-awesome-cron-image\n  replicas: 5\n'), cronTab);
  marked('an invalid one', object(`  cronSpec: "* * * *"
  #         ^^^^^^^^^ pattern: \`cronSpec\` must match the pattern
  image: my-awesome-cron-image
  replicas: 15
  #         ^^ range: \`replicas\` must be at most 10, not the number 15.
`), cronTab);
  marked('a misspelt field', object(`  cronspec: "* * * * */5"
# ^^^^^^^^ unknown-field: Unknown field \`cronspec\`: \`spec\` has no such field, and the API server refuses what it does not know. Upper and lower case matter: did you mean \`cronSpec\`?
`), cronTab);
  marked('a field at the wrong depth', `apiVersion: stable.example.com/v1
kind: CronTab
metadata: { name: a }
replicas: 3
#<------- unknown-field: \`replicas\` belongs under \`spec\`: check the indentation.
spec: { cronSpec: "* * * * */5" }
`, cronTab);
  marked('types', object(`  cronSpec: 5
  #         ^ type: \`cronSpec\` must be text, not the number 5: put it in quotes
  replicas: "5"
  #         ^^^ type: \`replicas\` must be a whole number, not the text "5": remove the quotes.
`), cronTab);
  marked('what is missing', `apiVersion: stable.example.com/v1
kind: CronTab
metadata: { name: My_Cron }
#                 ^^^^^^^ dns-name: is not valid
spec: { image: a }
#<--- required: \`spec.cronSpec\` is missing: the API server refuses a CronTab without it.
`, cronTab);
});

describe('defaults and null', () => {
  const source = definedIn(definition(`type: object
required: [a, b]
properties:
  a: { type: string, default: x }
  b: { type: string, nullable: true }
  c: { type: string }
  ports: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [port, protocol], items: { type: object, required: [port, protocol], properties: { port: { type: integer }, protocol: { type: string, default: TCP } } } }
`));
  valid('a default fills a required field; null that is not allowed is absent', object('  a: null\n  b: null\n  c: null\n'), source);
  marked('keys of a list, one of them by default', object(`  b: x
  ports:
    - port: 80
    - { port: 80, protocol: UDP }
    - { port: 80, protocol: TCP }
    #         ^^ duplicate-list-map-key: \`ports[0]\` has \`port: 80\` and \`protocol: TCP\` already
`), source);
});

describe('forms of values', () => {
  const source = definedIn(definition(`type: object
properties:
  port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
  at: { type: string, format: date-time }
  ttl: { type: string, format: duration }
  net: { type: string, format: cidr }
  count: { type: integer, format: int32 }
  level: { type: string, enum: [debug, info, error] }
  names: { type: array, x-kubernetes-list-type: set, maxItems: 3, items: { type: string, minLength: 1, maxLength: 5 } }
  labels: { type: object, maxProperties: 2, additionalProperties: { type: string } }
  free: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { known: { type: integer } } }
  any: { x-kubernetes-preserve-unknown-fields: true }
  empty: { type: object }
  template: { type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true }
  source: { type: object, properties: { git: { type: string }, oci: { type: string } }, oneOf: [{ required: [git] }, { required: [oci] }] }
  ratio: { type: number, exclusiveMinimum: true, minimum: 0 }
  pair: { type: object, properties: { a: { type: string }, b: { type: string } }, not: { required: [a, b] } }
`));
  valid('everything allowed', object(`  port: http
  at: "2026-01-31T10:00:00Z"
  ttl: 1h30m
  net: 10.0.0.0/8
  count: 3
  level: info
  names: [a, b]
  labels: { a: b }
  free: { known: 1, unknown: { deep: [1] } }
  any: [{ a: 1 }, b]
  empty: {}
  template: { apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { a: b } }
  source: { git: a }
  ratio: 0.5
  pair: { a: x }
`), source);
  valid('variables are not judged', object('  port: "${PORT}"\n  count: ${COUNT}\n  level: ${LEVEL:=info}\n  names: ["${A}", "${A}"]\n'), source);
  marked('nothing allowed', object(`  port: [80]
  #     ^^^^ type: \`port\` must be a whole number or text
  at: tomorrow
  #   ^^^^^^^^ format: \`at\` must be a time such as
  ttl: soon
  #    ^^^^ format: \`ttl\` must be a duration such as \`30s\` or \`1h30m\`, not the text "soon".
  net: 10.0.0.0
  #    ^^^^^^^^ format: \`net\` must be a range of addresses
  count: 3000000000
  #      ^^^^^^^^^^ format: \`count\` must be a number of 32 bits
  level: inf
  #      ^^^ enum: \`level\` must be one of debug, info, error, not the text "inf"; did you mean \`info\`?
  names: [a, a, toolong, ""]
# ^^^^^ size: \`names\` must have at most 3 items.
  #          ^ duplicate-list-item: \`names[1]\` stands in the list already, at index 0
  #             ^^^^^^^ size: \`names[2]\` must have at most 5 characters.
  #                      ^^ size: \`names[3]\` may not be empty.
  labels: { a: 1 }
  #            ^ type: \`a\` must be text
  free: { known: x }
  #              ^ type: \`known\` must be a whole number
  empty: { a: b }
  #        ^ unknown-field: \`spec.empty\` has no such field
  template: { data: { a: b } }
# ^^^^^^^^ required: \`spec.template.apiVersion\` is missing
# ^^^^^^^^ required: \`spec.template.kind\` is missing
  source: { git: a, oci: b }
# ^^^^^^ alternatives: \`source\` must have one of \`git\`, \`oci\`, not several of them.
  ratio: 0
  #      ^ range: \`ratio\` must be more than 0
  pair: { a: x, b: x }
# ^^^^ alternatives: \`pair\` may not have \`a\` and \`b\` together
`), source);
});

describe('rules', () => {
  /** Kubernetes documentation, CustomResourceDefinition, Validation rules. */
  const source = definedIn(definition(`type: object
x-kubernetes-validations:
  - { rule: "self.minReplicas <= self.replicas", message: "replicas should be greater than or equal to minReplicas." }
  - { rule: "self.replicas <= self.maxReplicas", messageExpression: "'replicas exceeded max replica count of ' + string(self.maxReplicas)", fieldPath: .replicas }
  - { rule: "self.replicas == oldSelf.replicas", message: replicas is immutable }
  - { rule: "!oldSelf.hasValue() || self.image == oldSelf.value().image", optionalOldSelf: true }
required: [minReplicas, replicas, maxReplicas]
properties:
  minReplicas: { type: integer }
  replicas: { type: integer, default: 1 }
  maxReplicas: { type: integer }
  image: { type: string, x-kubernetes-validations: [{ rule: "self.startsWith('registry.example.com/')" }] }
  exotic: { type: string, x-kubernetes-validations: [{ rule: "authorizer.group('').check('get').allowed()" }] }
  kinds: { type: array, items: { type: object, properties: { key-name: { type: string }, if: { type: boolean } }, x-kubernetes-validations: [{ rule: "!has(self.__if__) || self.key__dash__name.size() < 4" }] } }
`, 'x-kubernetes-validations: [{ rule: "self.metadata.name.startsWith(\'cron-\') || self.metadata.name == \'a\'", message: must be a cron }]'));
  const named = (spec: string): string => object(spec).replace('my-new-cron-object', 'a');
  valid('rules that hold, a default among the values', named('  minReplicas: 1\n  maxReplicas: 3\n  image: registry.example.com/web\n  kinds: [{ key-name: abc, if: true }]\n'), source);
  marked('rules that do not', `apiVersion: stable.example.com/v1
kind: CronTab
metadata: { name: a }
spec:
#<--- validation-rule: replicas should be greater than or equal to minReplicas: so says a rule of the definition of CronTab, \`self.minReplicas <= self.replicas\`.
  minReplicas: 5
  replicas: 4
  #         ^ validation-rule: replicas exceeded max replica count of 3: so says a rule
  maxReplicas: 3
  image: docker.io/nginx
  #      ^^^^^^^^^^^^^^^ validation-rule: The definition of CronTab asks that \`self.startsWith('registry.example.com/')\`, which does not hold here
  kinds:
    - key-name: abcd
    # ^^^^^^^^ validation-rule: The definition of CronTab asks that \`!has(self.__if__) || self.key__dash__name.size() < 4\`
      if: true
`, source);
  marked('at the root', object('  minReplicas: 1\n  maxReplicas: 3\n').replace('kind: CronTab', 'kind: CronTab\n#     ^^^^^^^ validation-rule: must be a cron'), source);
  test('a rule that cannot be evaluated is a hint', async () => {
    const found = await problemsIn(named('  minReplicas: 1\n  maxReplicas: 3\n  exotic: x\n'), source);
    expect(found.map(({ problem }) => problem)).toMatchObject([{ code: 'unverified', severity: 'hint', path: ['spec', 'exotic'] }]);
  });
  test('rules wait until all else is well, and until variables are filled in', async () => {
    const codes = async (spec: string): Promise<string[]> => (await problemsIn(named(spec), source)).map(({ problem }) => problem.code);
    expect(await codes('  minReplicas: 5\n  replicas: "4"\n  maxReplicas: 3\n')).toEqual(['type']);
    expect(await codes('  minReplicas: ${MIN}\n  replicas: 4\n  maxReplicas: 3\n')).toEqual([]);
  });
});

describe('versions and groups', () => {
  const beta = definedIn(`apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: { name: as.example.com }
spec:
  group: example.com
  version: v1
  preserveUnknownFields: false
  names: { plural: as, kind: A }
  validation: { openAPIV3Schema: { type: object, properties: { size: { type: integer } } } }
`);
  marked('a definition of v1beta1', `apiVersion: example.com/v1
kind: A
metadata: { name: a }
size: x
#     ^ type: must be a whole number
other: 1
#<---- unknown-field: an A has no such field
`, beta);
  test('kinds that the source has, and has not', async () => {
    expect(await cronTab.find({ group: 'stable.example.com', version: 'v1', kind: 'CronTab' })).toBeDefined();
    expect(await cronTab.find({ group: 'stable.example.com', version: 'v2', kind: 'CronTab' })).toBeUndefined();
    const hostile = definedIn(definition('type: object').replaceAll('stable.example.com', 'apps').replaceAll('CronTab', 'Deployment'));
    expect(await hostile.find({ group: 'apps', version: 'v1', kind: 'Deployment' })).toBeUndefined();
  });
});

test('fields are known for completion and hover, through lists and maps, with what Kubernetes adds to every object', async () => {
  const source = definedIn(definition('type: object\nproperties:\n  ports: { type: array, items: { type: object, properties: { port: { type: integer, description: "The port that is listened on." } } } }\n  levels: { type: object, additionalProperties: { type: string, enum: [info, debug] } }'));
  const schema = await source.find({ group: 'stable.example.com', version: 'v1', kind: 'CronTab' });
  if (schema === undefined) throw new Error('The kind is not there.');
  expect(fieldIn(schema, ['spec', 'ports', 0, 'port'])).toMatchObject({ type: { kind: 'number' }, description: 'The port that is listened on.' });
  expect(fieldIn(schema, ['spec', 'levels', 'any'])?.type).toEqual({ kind: 'enum', values: ['info', 'debug'] });
  expect(fieldIn(schema, ['metadata', 'labels'])?.type).toEqual({ kind: 'map', of: { kind: 'string' } });
  expect(fieldIn(schema, ['spec', 'nothing'])).toBeUndefined();
});

describe('definitions written to harm', () => {
  test('alternatives without end: bounded time, and a hint', async () => {
    let alternatives: JsonObject = { not: {} };
    for (let depth = 0; depth < 60; depth++) alternatives = { anyOf: [alternatives, alternatives] };
    const [template] = parseManifestFile('a.yaml', definition('type: object')).objects;
    const spec = { ...template?.value['spec'] as JsonObject, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: alternatives } } } }] };
    const source = schemasOfDefinitions([{ ...template?.value, spec }]);
    const start = performance.now();
    const found = await problemsIn(object('  a: 1\n'), source);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(found.map(({ problem }) => problem)).toMatchObject([{ code: 'unverified', severity: 'hint', path: ['kind'] }]);
  });
  test('a reference: a hint at the object', async () => {
    const found = await problemsIn(object('  a: { b: 1 }\n'), definedIn(definition('type: object\nproperties: { a: { $ref: "#/properties/spec" } }')));
    expect(found.map(({ problem }) => problem)).toMatchObject([{ code: 'unverified', severity: 'hint', path: ['kind'] }]);
  });
  test('parts that are not what they should be are as if they were not there', async () => {
    const source = definedIn(definition('type: object\nproperties: { a: [1], b: null, c: { type: [string], enum: x, pattern: "(", items: 3, required: y, properties: 7, oneOf: {}, x-kubernetes-validations: z } }\nrequired: { a: b }\n'));
    expect(await problemsIn(object('  c: 5\n'), source)).toEqual([]);
  });
  test('ten megabytes of schema', async () => {
    const source = definedIn(definition(`type: object\nproperties:\n${Array.from({ length: 120_000 }, (_, index) => `  field${String(index)}: { type: string, description: "Some words on the field, which is one of very many." }`).join('\n')}\n`));
    const start = performance.now();
    expect(await problemsIn(object('  field7: a\n  field100000: b\n'), source)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
