import { dump } from 'js-yaml';
import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isList, isObject, sameJson } from '../manifest/index.ts';
import { isNamedSecret, secretIn, withoutSecretLines } from '../schema/index.ts';
import { structureOf } from './content.ts';
import { read, readText } from './json.ts';
import { hidden, type KnownSecrets } from './knownSecrets.ts';

/** Annotations in which tools keep a copy of the whole object, values of Secrets included: kubectl, kapp, Rancher, Banzai. */
const copies = /^(kubectl\.kubernetes\.io\/last-applied-configuration|kapp\.k14s\.io\/original.*|objectset\.rio\.cattle\.io\/applied|banzaicloud\.com\/last-applied)$/;

const secretFields = new Set(['data', 'stringData']);

/**
 * Maps of other kinds that hold what becomes the content of a Secret, by the names that lead to them. Sources: Sealed Secrets' README,
 * Sealed Secrets as templates for secrets; External Secrets Operator, Advanced Templating and Fake provider.
 */
const secretMaps: Readonly<Record<string, readonly string[]>> = {
  SealedSecret: ['spec.encryptedData', 'spec.template.data'],
  ExternalSecret: ['spec.target.template.data'],
  ClusterExternalSecret: ['spec.externalSecretSpec.target.template.data'],
  PushSecret: ['spec.template.data'],
  SecretStore: ['spec.provider.fake.data'],
  ClusterSecretStore: ['spec.provider.fake.data'],
};

/** Whether this is a Secret, or something that calls itself one: then its values are hidden, whatever its group or case. */
export function isSecret(value: JsonValue | undefined): boolean {
  const kind = read(value, ['kind']);
  return typeof kind === 'string' && kind.toLowerCase() === 'secret';
}

/** Whether the path leads to, or into, what must not be shown, anywhere in an object: also in a Secret within a template. */
export function isSecretPath(root: JsonValue, path: Path): boolean {
  let value: JsonValue | undefined = root;
  for (const step of path) {
    if (typeof step === 'string' && (copies.test(step) || (secretFields.has(step) && isSecret(value)))) return true;
    value = read(value, [step]);
  }
  const names = path.filter((step) => typeof step === 'string').join('.');
  return (secretMaps[readText(root, ['kind']) ?? ''] ?? []).some((map) => names.startsWith(`${map}.`));
}

/** A field's value with the texts inside it hidden that must not be shown: `root` is the object and `path` where the value stands. */
export function withoutSecrets(value: JsonValue, root: JsonValue, path: Path, known: KnownSecrets): JsonValue {
  if (typeof value === 'string') return isSecretPath(root, path) ? hidden : withoutSecretText(value, root, path, known);
  if (isList(value)) return value.map((item, index) => withoutSecrets(item, root, [...path, index], known));
  if (!isObject(value)) return isSecretPath(root, path) ? hidden : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, JsonValue] => [key, withoutSecrets(inner, root, [...path, key], known)]));
}

/** Hides what is told by its name or form, or stands in a Secret of the change. */
function withoutSecretText(text: string, root: JsonValue, path: Path, known: KnownSecrets): string {
  const last = path.at(-1);
  const variable = last === 'value' ? readText(root, [...path.slice(0, -1), 'name']) : undefined;
  const isVariable = variable !== undefined && path.at(-3) === 'env';
  if (isVariable && isNamedSecret(variable, text)) return hidden;
  const name = variable ?? argumentName(root, path) ?? (typeof last === 'string' ? last : '');
  const inner = /^\s*[[{]|\bkind:\s*["']?secret\b/i.test(text) ? structureOf(text) : undefined;
  if (inner !== undefined) {
    const shown = withoutSecrets(inner, inner, [], known);
    if (!sameJson(shown, inner)) return text.includes('\n') ? dump(shown) : JSON.stringify(shown);
  }
  if (secretIn(name, text) === undefined) return known.hide(text);
  return text.includes('\n') ? known.hide(withoutSecretLines(text, hidden)) : hiddenArgument(text);
}

/** The option that an argument of a command sets: its own, as in `--password=x`, or the one before it, as in `--password x`. */
function argumentName(root: JsonValue, path: Path): string | undefined {
  const index = path.at(-1);
  if (typeof index !== 'number' || !['args', 'command'].includes(String(path.at(-2)))) return undefined;
  const list = path.slice(0, -1);
  const text = readText(root, path) ?? '';
  const before = text.startsWith('-') ? undefined : readText(root, [...list, index - 1]);
  return /^--?([A-Za-z][\w.-]*)=/.exec(text)?.[1] ?? /^--([A-Za-z][\w.-]*)$/.exec(before ?? '')?.[1];
}

/** The option stays, so that one sees what changes. */
const hiddenArgument = (text: string): string => `${/^--?[A-Za-z][\w.-]*=/.exec(text)?.[0] ?? ''}${hidden}`;

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
