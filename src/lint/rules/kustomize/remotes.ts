import { isList, type JsonObject, type Path } from '../../../manifest/index.ts';

/** What a kustomization may take from another server, where it is written. */
export function remotesOf(value: JsonObject): readonly { readonly written: string; readonly path: Path }[] {
  return ['resources', 'bases', 'components', 'generators', 'transformers', 'crds', 'configurations'].flatMap((field) => {
    const list = value[field];
    return isList(list) ? list.flatMap((written, index) => (typeof written === 'string' && !written.includes('\n') ? [{ written, path: [field, index] }] : [])) : [];
  });
}
