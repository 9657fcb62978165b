import type { GroupVersionKind, JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import type { SchemaSource } from '../crds/index.ts';
import { isBuiltInGroup, type KindSchema } from '../kinds.ts';
import { isUrl, locationsOf } from './locations.ts';

/** Reads a file or URL; undefined when there is none, and rejects when that cannot be told. */
export type SchemaReader = (location: string) => Promise<string | undefined>;

/** Schemas above this many characters are not read. */
const largest = 10_000_000;
/** Milliseconds after which what failed is tried again. */
const patience = 5 * 60_000;

/**
 * Schemas in folders and at URLs that a person named, looked up in their order when a kind is met that is not
 * Kubernetes' own. Nothing is read before that; each schema is read once. An entry that fails is not asked again for some
 * minutes: the first kind is told why, the others are as if the entry did not have them.
 */
export function namedSchemas(entries: readonly string[], read: SchemaReader): SchemaSource {
  const known = new Map<string, Promise<KindSchema | undefined>>();
  const failed = new Map<string, { readonly key: string; readonly error: Error; readonly at: number }>();

  const findIn = async (entry: string, gvk: GroupVersionKind, key: string): Promise<KindSchema | undefined> => {
    const before = failed.get(entry);
    if (before !== undefined && Date.now() - before.at < patience) {
      if (before.key === key) throw before.error;
      return undefined;
    }
    try {
      for (const location of locationsOf(entry, gvk)) {
        const text = await read(location);
        if (text !== undefined) return await parse(text, location, entry, gvk, read);
      }
      return undefined;
    } catch (error) {
      const reason = new Error(`${entry} could not be used: ${error instanceof Error ? error.message : String(error)}`);
      failed.set(entry, { key, error: reason, at: Date.now() });
      throw reason;
    }
  };
  return {
    find: (gvk) => {
      if (isBuiltInGroup(gvk.group)) return Promise.resolve(undefined);
      const key = `${gvk.group}/${gvk.version} ${gvk.kind}`;
      let found = known.get(key);
      if (found === undefined) {
        found = firstFound(entries, (entry) => findIn(entry, gvk, key));
        known.set(key, found);
        // What failed is asked for again, and remembered where it failed.
        found.catch(() => known.delete(key));
      }
      return found;
    },
  };
}

async function firstFound(entries: readonly string[], find: (entry: string) => Promise<KindSchema | undefined>): Promise<KindSchema | undefined> {
  let failure: unknown;
  for (const entry of entries) {
    try {
      const schema = await find(entry);
      if (schema !== undefined) return schema;
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure instanceof Error) throw failure;
  return undefined;
}

async function parse(text: string, location: string, entry: string, gvk: GroupVersionKind, read: SchemaReader): Promise<KindSchema> {
  const schema = readSchema(text, location);
  const base = isUrl(location) ? location : new URL(location, 'file:///').href;
  const { namedKind } = await import('./jsonSchema.ts');
  return namedKind(gvk, schema, base, async (uri) => {
    const other = within(uri, entry, location);
    const found = other === undefined ? undefined : await read(other);
    return found === undefined || other === undefined ? undefined : readSchema(found, other);
  });
}

function readSchema(text: string, location: string): JsonObject {
  if (text.length > largest) throw new Error(`${location} has ${String(text.length)} characters, and at most ${String(largest)} are read`);
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new Error(`${location} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObject(value)) throw new Error(`${location} is no JSON schema, which would be an object`);
  return value;
}

/** Where a schema that another refers to is: only beside or below it, so that no schema makes us ask other hosts or read other folders. */
function within(uri: string, entry: string, location: string): string | undefined {
  const folder = location.slice(0, location.lastIndexOf('/') + 1);
  const path = isUrl(entry) ? uri : decodeURIComponent(uri.replace(/^file:\/\/\//, location.startsWith('/') ? '/' : ''));
  return path.startsWith(folder) && !path.includes('..') ? path : undefined;
}
