import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isList, isObject } from '../manifest/index.ts';
import { read } from './json.ts';

/** Annotations in which tools keep a copy of the whole object, values of Secrets included: kubectl, kapp, Rancher, Banzai. */
const copies = /^(kubectl\.kubernetes\.io\/last-applied-configuration|kapp\.k14s\.io\/original.*|objectset\.rio\.cattle\.io\/applied|banzaicloud\.com\/last-applied)$/;

const secretFields = new Set(['data', 'stringData']);

/** Whether this is a Secret, or something that calls itself one: then its values are hidden, whatever its group or case. */
export function isSecret(value: JsonValue | undefined): boolean {
  const kind = read(value, ['kind']);
  return typeof kind === 'string' && kind.toLowerCase() === 'secret';
}

/** Whether the path leads to, or into, what must not be shown, anywhere in an object: also in a Secret within a template. */
export function isSecretPath(root: JsonObject, path: Path): boolean {
  let value: JsonValue | undefined = root;
  for (const step of path) {
    if (typeof step === 'string' && (copies.test(step) || (secretFields.has(step) && isSecret(value)))) return true;
    value = read(value, [step]);
  }
  return false;
}

const hidden = '(hidden)';

/** The value with the texts inside it hidden that must not be shown. */
export function withoutSecrets(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const secret = isSecret(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, JsonValue] => {
    if (copies.test(key)) return [key, hidden];
    if (secret && secretFields.has(key)) return [key, isObject(inner) ? Object.fromEntries(Object.keys(inner).map((name) => [name, hidden])) : hidden];
    return [key, withoutSecrets(inner)];
  }));
}

/**
 * What a Secret holds, by key: `stringData` wins over `data`, both as base64, so that the same content written in the two
 * ways is the same. Source: Kubernetes documentation, Secrets, stringData.
 */
export function secretContent(secret: JsonObject): ReadonlyMap<string, { readonly content: JsonValue; readonly path: Path }> {
  const content = new Map<string, { content: JsonValue; path: Path }>();
  for (const field of ['data', 'stringData'] as const) {
    const map = secret[field];
    if (!isObject(map)) continue;
    for (const [key, value] of Object.entries(map)) {
      const stored = typeof value !== 'string' ? value
        : field === 'data' ? value.replace(/\s/g, '') : Buffer.from(value, 'utf8').toString('base64');
      content.set(key, { content: stored, path: [field, key] });
    }
  }
  return content;
}
