import type { JsonObject, JsonValue, MapEntry, YamlNode } from './node.ts';

/**
 * The value of a node as Kubernetes would have it in JSON; where a key is set twice, the last counts. Nodes that
 * aliases share have one value, so that the result may be shared too: it must not be changed.
 * The document's problems say whether its size is bounded.
 */
export function toValue(node: YamlNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'sequence' ? (node.known ??= node.items.map(toValue)) : (node.known ??= mapValue(node.entries));
}

function mapValue(entries: readonly MapEntry[]): JsonObject {
  const value: Record<string, JsonValue> = {};
  for (const entry of entries) {
    const name = String(entry.key.value);
    // Assigning to `__proto__` would set the prototype; the file may come from anyone.
    if (name === '__proto__') Object.defineProperty(value, name, { value: toValue(entry.value), enumerable: true, configurable: true, writable: true });
    else value[name] = toValue(entry.value);
  }
  return value;
}
