import type { JsonObject } from '../../manifest/index.ts';
import { isSopsEncrypted } from '../placeholders.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, isFilled, isOpen, isSet, mapAt, problemAt } from './check.ts';
import { dataKey } from './syntax.ts';

/** What a ConfigMap or Secret may hold together. Kubernetes documentation, ConfigMaps, Motivation; Secrets, Size limit. */
const largest = 1024 * 1024;

function dataKeys(...maps: readonly string[]): Check {
  return ({ value, path }) => maps.flatMap((map) => Object.keys(mapAt(value[map])).flatMap((key): SchemaProblem[] => {
    const wrong = isOpen(key) ? undefined : dataKey(key);
    return wrong === undefined ? [] : [{ code: 'data-key', path: [...path, map, key], part: 'key', message: `The key \`${key}\` ${wrong}, because it becomes the name of a file or a variable.` }];
  }));
}

/** Kubernetes documentation, ConfigMaps: keys of `data` and `binaryData` do not overlap. */
function overlap({ value, path }: TypedObject): SchemaProblem[] {
  const data = mapAt(value['data']);
  return Object.keys(mapAt(value['binaryData'])).filter((key) => Object.hasOwn(data, key)).map((key) => ({
    code: 'duplicate-list-map-key', path: [...path, 'data', key], part: 'key', message: `The key \`${key}\` is in \`binaryData\` too: a ConfigMap has each key once. Remove one of them.`,
  }));
}

/** The bytes of all values, as the server counts them: decoded where they are base64. */
function size(...maps: readonly { readonly field: string; readonly encoded: boolean }[]): Check {
  return ({ value, path }) => {
    const bytes = maps.reduce((sum, { field, encoded }) => sum + Object.values(mapAt(value[field])).reduce<number>((all, text) => all + (typeof text !== 'string' ? 0 : encoded ? decodedLength(text) : utf8Length(text)), 0), 0);
    return bytes <= largest ? [] : [{ code: 'range', path, part: 'key', message: `The values have ${String(bytes)} bytes together, and the API server takes ${String(largest)} at most. Split them, or keep large files elsewhere.` }];
  };
}

function decodedLength(text: string): number {
  const trimmed = text.replace(/[\s=]/g, '');
  return Math.floor(trimmed.length * 3 / 4);
}

function utf8Length(text: string): number {
  return text.length > largest / 4 ? new TextEncoder().encode(text).length : text.length;
}

/** Keys that a Secret of a type must have: all of them, or one. Kubernetes documentation, Secrets, Types of Secret. */
const typeKeys: Readonly<Record<string, { readonly all?: readonly string[]; readonly one?: readonly string[] }>> = {
  'kubernetes.io/tls': { all: ['tls.crt', 'tls.key'] },
  'kubernetes.io/dockerconfigjson': { all: ['.dockerconfigjson'] },
  'kubernetes.io/dockercfg': { all: ['.dockercfg'] },
  'kubernetes.io/ssh-auth': { all: ['ssh-privatekey'] },
  'kubernetes.io/basic-auth': { one: ['username', 'password'] },
};
const json = new Set(['.dockerconfigjson', '.dockercfg']);
const account = 'kubernetes.io/service-account.name';

function secretType({ value, path }: TypedObject): SchemaProblem[] {
  const { type } = value;
  if (typeof type !== 'string') return [];
  const data = mapAt(value['data']);
  const texts = mapAt(value['stringData']);
  const absent = (key: string) => !Object.hasOwn(data, key) && !Object.hasOwn(texts, key);
  const annotations = mapAt(mapAt(value['metadata'])['annotations']);
  if (type === 'kubernetes.io/service-account-token' && !isFilled(annotations[account]))
    return [{ code: 'required', path: [...path, 'metadata'], part: 'key', missing: [...path, 'metadata', 'annotations', account], message: `The annotation \`${account}\` is missing: a Secret of \`type: ${type}\` must say whose token it is.` }];
  const keys = typeKeys[type];
  if (keys === undefined || [...Object.keys(data), ...Object.keys(texts)].some(isOpen)) return [];
  const wanted = keys.one?.every(absent) === true ? keys.one : (keys.all ?? []).filter(absent);
  const one = keys.one !== undefined;
  const lacking = wanted.slice(0, one ? 1 : undefined).map((key): SchemaProblem => ({ code: 'required', path: isSet(value['data']) ? [...path, 'data'] : path, part: 'key', missing: [...path, 'data', key],
    message: `\`${one ? wanted.join('` or `') : key}\` is missing: a Secret of \`type: ${type}\` must have it.` }));
  return [...lacking, ...[...json].filter((key) => keys.all?.includes(key) === true).flatMap((key) => notJson(value, key, path))];
}

/** The value is never shown: it holds passwords. */
function notJson(secret: JsonObject, key: string, path: SchemaProblem['path']): SchemaProblem[] {
  const plain = mapAt(secret['stringData'])[key];
  const encoded = mapAt(secret['data'])[key];
  const [field, text] = typeof plain === 'string' ? ['stringData', plain] as const : ['data', typeof encoded === 'string' ? decoded(encoded) : undefined] as const;
  if (text === undefined || isOpen(plain) || isOpen(encoded) || isSopsEncrypted(secret) || isOpen(text)) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [problemAt([...path, field, key], 'format', `\`${key}\` holds no JSON: make it with \`kubectl create secret docker-registry\`.`)];
  }
}

function decoded(base64: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Kubernetes API reference, NamespaceSpec: what ends a namespace's life is named by domain. */
const finalizers: Check = ({ value, path }) => (Array.isArray(value['finalizers']) ? value['finalizers'] : []).flatMap((name: unknown, index) =>
  (typeof name === 'string' && !name.includes('/') && name !== 'kubernetes' && !isOpen(name) ? [problemAt([...path, 'finalizers', index], 'format', `\`${name}\` in \`finalizers\` must be \`kubernetes\`, or a domain and a name such as \`example.com/${name}\`.`)] : []));

export const configChecks: Checks = {
  ApiCoreV1ConfigMap: all(dataKeys('data', 'binaryData'), overlap, size({ field: 'data', encoded: false }, { field: 'binaryData', encoded: true })),
  ApiCoreV1Secret: all(dataKeys('data', 'stringData'), secretType, size({ field: 'data', encoded: true }, { field: 'stringData', encoded: false })),
  ApiCoreV1NamespaceSpec: finalizers,
};
