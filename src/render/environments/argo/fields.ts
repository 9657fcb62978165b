import { isList, isObject } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';

/** What a key holds, where it holds what it should: anything else is as if it were not there, since the linter tells it. */
export function textIn(value: JsonValue | undefined, key: string): string | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function truthIn(value: JsonValue | undefined, key: string): boolean | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'boolean' ? found : undefined;
}

export function objectIn(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(found) ? found : undefined;
}

export function listIn(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const found = isObject(value) ? value[key] : undefined;
  return isList(found) ? found : [];
}

export function textsIn(value: JsonValue | undefined, key: string): readonly string[] {
  return listIn(value, key).filter((one) => typeof one === 'string');
}
