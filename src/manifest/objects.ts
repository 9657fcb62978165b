import type { ManifestObject, YamlDocument } from './document.ts';
import { parseApiVersion } from './gvk.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue, MapNode, Path, YamlNode } from './node.ts';
import { toValue } from './value.ts';

/** Lists may hold lists; no tool writes them deeper. */
const MAX_LIST_DEPTH = 5;

/**
 * The Kubernetes objects of the documents of a file with the role 'manifests'. An object without `apiVersion` or
 * `kind` is listed with an empty one. The members of a `List` are listed in its place.
 */
export function objectsOf(documents: readonly YamlDocument[]): ManifestObject[] {
  return documents.flatMap((document) => (document.root === undefined ? [] : objectsAt(document.root, document.index, [])));
}

function objectsAt(node: YamlNode, document: number, path: Path): ManifestObject[] {
  if (node.kind !== 'map' || node.entries.length === 0) return [];
  const value = toValue(node) as JsonObject;
  const members = path.length < 2 * MAX_LIST_DEPTH ? listMembers(node, value) : undefined;
  if (members !== undefined) return members.flatMap((member, index) => objectsAt(member, document, [...path, 'items', index]));

  const apiVersion = scalarText(value['apiVersion']);
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  return [
    {
      apiVersion,
      gvk: { ...parseApiVersion(apiVersion), kind: scalarText(value['kind']) },
      name: scalarText(metadata['name']),
      namespace: scalarText(metadata['namespace']) || undefined,
      node,
      value,
      document,
      pathInDocument: path,
    },
  ];
}

/** The items of `kind: List`, and of a typed list such as ConfigMapList when each item says its own kind. */
function listMembers(node: MapNode, value: JsonObject): readonly YamlNode[] | undefined {
  const { kind, apiVersion, items } = value;
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return undefined;
  const isPlainList = kind === 'List' && (apiVersion === 'v1' || apiVersion === undefined);
  if (!isPlainList && !(items as readonly JsonValue[]).every((item) => isObject(item) && typeof item['kind'] === 'string')) return undefined;
  const list = node.entries.findLast((entry) => entry.key.value === 'items')?.value;
  return list?.kind === 'sequence' ? list.items : undefined;
}

function scalarText(value: JsonValue | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
