import type { YamlDocument } from './document.ts';
import { parseApiVersion } from './gvk.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue, YamlNode } from './node.ts';
import { valueAt } from './path.ts';
import { podSpecPath } from './pod.ts';
import { toValue } from './value.ts';

/** RFC 6902, 4. */
const OPERATIONS: ReadonlySet<unknown> = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);
/** Keys of a strategic merge patch (Kubernetes, Strategic Merge Patch); no object has them. */
const DIRECTIVE = /^\$(?:patch|retainKeys)$|^\$(?:setElementOrder|deleteFromPrimitiveList)\//;

/** Whether a document can only be a patch: a list of JSON patch operations, or a map with a patch's directives. */
export function isPatchDocument(document: YamlDocument): boolean {
  const { root } = document;
  if (root === undefined) return false;
  if (root.kind === 'sequence') return root.items.length > 0 && (toValue(root) as readonly JsonValue[]).every(isOperation);
  return root.kind === 'map' && hasDirective(root, new Set());
}

function isOperation(value: JsonValue): boolean {
  return isObject(value) && OPERATIONS.has(value['op']) && typeof value['path'] === 'string' && /^(?:\/|$)/.test(value['path']);
}

/** Nodes that aliases share are looked at once. */
function hasDirective(node: YamlNode, seen: Set<YamlNode>): boolean {
  if (node.kind === 'scalar' || seen.has(node)) return false;
  seen.add(node);
  if (node.kind === 'sequence') return node.items.some((item) => hasDirective(item, seen));
  return node.entries.some((entry) => DIRECTIVE.test(entry.key.text) || hasDirective(entry.value, seen));
}

/** `patches/replicas.yaml`, `replicas-patch.yaml`, `patch_env.yaml`: names that people give to patches. */
export function isNamedLikePatch(path: string): boolean {
  return /(?:^|\/)patch(?:es)?\//.test(path) || /(?:^|[-_./])patch(?:es)?(?:[-_.][^/]*)?\.(?:ya?ml|json)$/.test(path);
}

/** What a whole object of these kinds cannot be without; each group and kind has one sign that patches seldom carry. */
const SIGNS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['/Service', [['spec', 'ports'], ['spec', 'externalName']]],
  ['/PersistentVolumeClaim', [['spec', 'accessModes']]],
  ['networking.k8s.io/Ingress', [['spec', 'rules'], ['spec', 'defaultBackend']]],
  ['autoscaling/HorizontalPodAutoscaler', [['spec', 'scaleTargetRef']]],
  ['helm.toolkit.fluxcd.io/HelmRelease', [['spec', 'chart'], ['spec', 'chartRef']]],
  ['kustomize.toolkit.fluxcd.io/Kustomization', [['spec', 'sourceRef']]],
]);

/**
 * Whether an object visibly lacks what its kind cannot be without, so that it is a patch if its name says so. A name
 * alone is not enough: it would hide the findings of a whole object. A file that a kustomization names is known anyway.
 */
export function isPartialObject(value: JsonObject): boolean {
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false;
  const gvk = { ...parseApiVersion(apiVersion), kind };
  const podSpec = podSpecPath(gvk);
  if (podSpec !== undefined) {
    const containers = valueAt(value, [...podSpec, 'containers']);
    return !Array.isArray(containers) || (containers as readonly JsonValue[]).some((container) => !isObject(container) || container['image'] === undefined);
  }
  const signs = SIGNS.get(`${gvk.group}/${kind}`);
  return signs !== undefined && signs.every((path) => valueAt(value, path) === undefined);
}
