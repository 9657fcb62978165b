/** The definition of Widget for examples, with the properties of its spec, or with versions of its own. */
export function definition(properties: string, more = ''): string {
  return `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: widgets, kind: Widget }${more === '' ? '' : `\n  ${more}`}
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: ${properties} } } } }
`;
}

/** A version for `definitionOf`. */
export function version(name: string, { served = true, storage = false, properties = '{ size: { type: integer } }' } = {}): string {
  return `{ name: ${name}, served: ${served}, storage: ${storage}, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: ${properties} } } } } }`;
}

/** The definition of Widget with several versions. */
export function definitionOf(versions: readonly string[], more = ''): string {
  return `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [${versions.join(', ')}]${more === '' ? '' : `, ${more}`} }
`;
}

export function widget(spec: string, of = 'v1'): string {
  return `---\napiVersion: example.com/${of}\nkind: Widget\nmetadata: { name: one, namespace: shop }\nspec: ${spec}\n`;
}
