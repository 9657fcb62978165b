import { describe } from 'vitest';
import { marked, valid } from '../marks.ts';

/** A definition with one version and the properties of its `spec`, in lines. */
function definition(properties: string): string {
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
              type: object
              properties:
${properties.replace(/^/gm, '                ').trimEnd()}
`;
}

describe('names and versions', () => {
  marked('names that do not agree', `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: crontab.stable.example.com
  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ crd-name: A definition is named after its plural and its group: \`crontabs.stable.example.com\`
spec:
  group: stable.example.com
  scope: Namespaced
  names:
    plural: crontabs
    kind: CronTab
    listKind: CronTab
    #         ^^^^^^^ crd-name: \`listKind\` may not be the kind itself
    singular: Crontab
    #         ^^^^^^^ dns-name: may only hold lower case letters
  preserveUnknownFields: true
  #                      ^^^^ crd-schema: must be false in apiextensions.k8s.io/v1
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object } }
    - name: v1
    #       ^^ crd-versions: Version \`v1\` stands in the list already
      served: true
      storage: true
      #        ^^^^ crd-versions: Another version has \`storage: true\` already
      schema: { openAPIV3Schema: { type: object } }
    - name: 1.0
    #       ^^^ type: must be text
      served: true
      storage: false
`.replace('      storage: false\n', '      storage: false\n      schema: { openAPIV3Schema: { type: object } }\n'));
  marked('no version that is stored, none with a schema, a group without a dot', `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: as.example }
spec:
  group: example
  #      ^^^^^^^ dns-name: must be a domain with a dot in it
  scope: Cluster
  names: { plural: as, kind: A }
  versions:
# ^^^^^^^^ crd-versions: No version has \`storage: true\`
    - { name: v1, served: true, storage: false }
    #   ^^^^ crd-schema: The version has no \`schema.openAPIV3Schema\`
  conversion: { strategy: Webhook }
# ^^^^^^^^^^ required: \`spec.conversion.webhook\` is missing
`);
});

describe('schemas that are not structural', () => {
  valid('a structural one', definition(`replicas: { type: integer, default: 1, minimum: 1 }
port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], pattern: '^[a-z]+$' }
free: { x-kubernetes-preserve-unknown-fields: true }
labels: { type: object, additionalProperties: { type: string }, default: {} }
object: { type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true }
ports: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [port, protocol], items: { type: object, required: [port], properties: { port: { type: integer }, protocol: { type: string, default: TCP } } } }
source: { type: object, properties: { git: { type: string }, oci: { type: string } }, oneOf: [{ required: [git] }, { required: [oci] }] }
ruled: { type: string, x-kubernetes-validations: [{ rule: "self == oldSelf", message: is immutable }, { rule: "self.size() < 5 && authorizer.path('/').allowed()" }] }
`));
  marked('each way of getting it wrong', definition(`a: { description: no type }
#<- place
b: { type: text }
#          ^^^^ crd-schema: \`type: text\` must be one of object, array
c: { $ref: "#/definitions/x" }
#    ^^^^ crd-schema: The API server takes no \`$ref\` in a schema: write out what it refers to.
d: { type: array }
#<- place
e: { type: object, properties: { x: { type: string } }, additionalProperties: { type: string } }
#                                                       ^^^^^^^^^^^^^^^^^^^^ crd-schema: may not stand together
f: { type: string, pattern: "(?=x)" }
#                           ^^^^^^^ crd-schema: is no regular expression of Go's
g: { type: integer, default: one }
#                            ^^^ crd-schema: The default is not what the schema allows: \`type\` is "integer".
h: { type: object, anyOf: [{ type: string }] }
#                            ^^^^ crd-schema: \`type\` may not stand inside \`anyOf\`
i: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name, other], items: { type: object, properties: { name: { type: string } } } }
#                                                                           ^^^^ crd-schema: \`name\` tells the items apart, so it must be \`required\` or have a \`default\`.
#                                                                                 ^^^^^ crd-schema: \`other\` is no field of the list's items.
j: { type: string, x-kubernetes-validations: [{ rule: "self.size( < 5" }] }
#                                                     ^^^^^^^^^^^^^^^^ crd-schema: \`rule\` is no expression of CEL
k: { type: array, uniqueItems: true, items: { type: string } }
#                              ^^^^ crd-schema: Use \`x-kubernetes-list-type: set\`
l: { type: string, x-kubernetes-int-or-string: true }
#    ^^^^ crd-schema: \`type\` must be left out next to
m: { type: object, x-kubernetes-embedded-resource: true }
#<- place
`).replace(/^\s*#<- place\n/gm, (_, offset: number, text: string) => {
    const name = /([a-z]): [^\n]*\n$/.exec(text.slice(0, offset))?.[1] ?? '';
    const words = { a: '`a` has no `type`', c: '`c` has no `type`', d: '`d` is a list without `items`', m: '`m` is an embedded resource without fields' }[name] ?? '';
    return `              # ^ crd-schema: ${words}\n`;
  }).replace('                c: { $ref: "#/definitions/x" }\n', '                c: { $ref: "#/definitions/x" }\n              # ^ crd-schema: `c` has no `type`\n'));
});
