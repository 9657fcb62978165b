import { asStored } from '../impact/defaults/index.ts';
import { isObject, valueAt, type JsonObject, type JsonValue, type Path } from '../manifest/index.ts';
import { isBuiltInGroup } from '../schema/index.ts';
import { mark, type CursorObject } from './cursor.ts';

/** What the API server fills in for fields that are left out of an object, as it stands; built-in kinds only. */
export function defaultsOf({ value, gvk }: CursorObject): (path: Path) => string | undefined {
  if (!isBuiltInGroup(gvk.group)) return () => undefined;
  let stored: JsonObject | undefined;
  return (path) => shownDefault(valueAt((stored ??= asStored(withoutMark(value), gvk)), path));
}

/** What the API server fills in for one field when it is left out. */
export function defaultWithout(object: CursorObject, path: Path): string | undefined {
  const without = removed(object.value, path);
  return isObject(without) ? defaultsOf({ ...object, value: without })(path) : undefined;
}

/** A number, a word or a switch; what is empty is no default worth telling. */
export function shownDefault(value: JsonValue | undefined): string | undefined {
  return value === undefined || value === null || value === '' || typeof value === 'object' ? undefined : String(value);
}

function withoutMark(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => key !== mark && value !== mark).map(([key, value]) => [key, isObject(value) ? withoutMark(value) : value]));
}

function removed(value: JsonValue, [step, ...rest]: Path): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item, index) => (index === step ? removed(item, rest) : item));
  if (!isObject(value)) return value;
  const { [step]: below, ...others } = value;
  return rest.length === 0 || below === undefined ? others : { ...value, [step]: removed(below, rest) };
}
