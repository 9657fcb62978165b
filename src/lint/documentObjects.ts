import { isObject, parseApiVersion, toValue, type ManifestFile, type ManifestObject } from '../manifest/index.ts';

/** The documents of a file that holds no manifests (a kustomization, a patch, a chart, values), each as an object for its rules. */
export function documentObjects({ documents }: ManifestFile): ManifestObject[] {
  return documents.flatMap(({ root, index }): ManifestObject[] => {
    const value = root?.kind === 'map' ? toValue(root) : undefined;
    if (root?.kind !== 'map' || !isObject(value)) return [];
    const { apiVersion, kind, metadata } = value;
    const text = typeof apiVersion === 'string' ? apiVersion : '';
    const { name, namespace } = isObject(metadata) ? metadata : {};
    return [{
      apiVersion: text,
      gvk: { ...parseApiVersion(text), kind: typeof kind === 'string' ? kind : '' },
      name: typeof name === 'string' ? name : '',
      namespace: typeof namespace === 'string' ? namespace : undefined,
      node: root,
      value,
      document: index,
      pathInDocument: [],
    }];
  });
}
