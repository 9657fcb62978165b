import type { JsonObject, JsonValue } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';

/**
 * Whether a text holds a variable that is filled in before the object is applied, so that its final value is unknown.
 * Flux documentation, Kustomization, Post build variable substitution: `${name}`, `${name:=default}`; and the
 * `{{ name }}` of Helm, Argo CD's ApplicationSets and other templates.
 */
export function holdsVariable(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /\$\{[_a-zA-Z]|\{\{.*\}\}/s.test(value);
}

/** Whether an object was encrypted with SOPS: its `sops` field is taken off, and `ENC[…]` values are decrypted, before it is applied. */
export function isSopsEncrypted(value: JsonObject): boolean {
  return isObject(value['sops']) && ('mac' in value['sops'] || 'lastmodified' in value['sops'] || 'version' in value['sops']);
}

/** Whether a value is one that SOPS encrypted. */
export function isEncrypted(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith('ENC[');
}
