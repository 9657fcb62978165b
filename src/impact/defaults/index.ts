import type { GroupVersionKind, JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { isBuiltInGroup, type ComparedSchema } from '../../schema/index.ts';
import { kindKey } from '../pair.ts';
import { defaultsByKind } from './kinds.ts';
import { withDefaults } from './rules.ts';

/**
 * Maps and structs for which Kubernetes' types make no difference between empty and absent. Others, such as
 * `emptyDir: {}` or `podSelector: {}`, say something by being there.
 */
const emptyIsAbsent = new Set([
  'labels', 'annotations', 'matchLabels', 'nodeSelector', 'requests', 'limits', 'resources', 'data', 'binaryData',
  'stringData', 'parameters', 'hard', 'strategy', 'updateStrategy', 'metadata', 'preference',
]);

/** What the server writes itself or drops: never a difference. */
const serverMetadata = ['creationTimestamp', 'managedFields', 'selfLink', 'generation', 'uid', 'resourceVersion'];

function isEmpty(value: JsonValue): boolean {
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Drops what a built-in type does not keep: null, empty lists, and empty maps that say nothing. List items stay in place. */
function compact(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).flatMap(([key, written]): [string, JsonValue][] => {
    const value = compactValue(written);
    const isDropped = value === null || (isEmpty(value) && (isList(value) || emptyIsAbsent.has(key)));
    return isDropped ? [] : [[key, value]];
  }));
}

function compactValue(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(compactValue);
  return isObject(value) ? compact(value) : value;
}

function withoutServerFields(object: JsonObject): JsonObject {
  const rest: Record<string, JsonValue> = { ...object };
  delete rest.status;
  if (!isObject(rest.metadata)) return rest;
  const metadata: Record<string, JsonValue> = { ...rest.metadata };
  for (const key of serverMetadata) delete metadata[key];
  for (const key of ['labels', 'annotations']) {
    const map = metadata[key];
    if (map === null || (map !== undefined && isEmpty(map))) delete metadata[key];
  }
  return { ...rest, metadata };
}

/** A Service or ReplicationController selects nothing with an empty selector, as with none. */
function withoutEmptySelector(object: JsonObject, kind: string): JsonObject {
  if ((kind !== '/Service' && kind !== '/ReplicationController') || !isObject(object.spec)) return object;
  const { selector, ...spec } = object.spec;
  return selector !== undefined && isEmpty(selector) ? { ...object, spec } : object;
}

/**
 * The object as the API server would store it, for comparison: what the server ignores is gone, what it fills in is there.
 * Every path of the written object that still exists leads to the same field. Custom resources keep all but the server's
 * own fields; only their definition knows their defaults, which are filled in where its schema is at hand.
 */
export function asStored(object: JsonObject, gvk: GroupVersionKind, schema?: ComparedSchema): JsonObject {
  const kept = withoutServerFields(object);
  if (!isBuiltInGroup(gvk.group)) return schema ? schema.stored(kept) : kept;
  const kind = kindKey(gvk);
  // The schema in a CustomResourceDefinition is free to hold null and empty lists, and they mean something there.
  const clean = gvk.group === 'apiextensions.k8s.io' ? kept : withoutEmptySelector(compact(kept), kind);
  const defaults = defaultsByKind[kind];
  return defaults ? withDefaults(clean, defaults) : clean;
}
