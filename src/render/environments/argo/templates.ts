import { isList, isObject } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';
import { renderGoTemplates } from '../../wasm/goTemplate.ts';

/** What became of a value with one set of parameters. */
export type Filled = { readonly value: JsonValue } | { readonly error: string };

/** Puts parameters in the texts of a value, and in its keys, as an ApplicationSet does. */
export interface Templates {
  readonly isGo: boolean;
  /** One result for each set of parameters. Rejects only when the signal aborts. */
  readonly fill: (value: JsonValue, parameters: readonly JsonObject[]) => Promise<readonly Filled[]>;
}

/** A text of a parameter may be in many places; more than this is nobody's Application. */
const longest = 1_000_000;

/** `{{name}}` alone, and what is not known is left as it is: see the Argo CD documentation, ApplicationSet, Template. */
export const plainTemplates: Templates = {
  isGo: false,
  fill: (value, parameters) => Promise.resolve(parameters.map((own) => filled(value, (text) => plainText(text, own)))),
};

/** With `goTemplate: true`: Go's text/template with sprig, in the built-in engine. */
export function goTemplates(options: readonly string[], run: { readonly signal: AbortSignal | undefined; readonly timeoutMilliseconds: number }): Templates {
  return {
    isGo: true,
    fill: async (value, parameters) => {
      const texts = [...textsOf(value)].filter((text) => text.includes('{{'));
      if (texts.length === 0 || parameters.length === 0) return parameters.map(() => ({ value }));
      const rows = await renderGoTemplates({ templates: texts, parameters, options }, run);
      if ('problem' in rows) return parameters.map(() => ({ error: rows.problem.message }));
      const place = new Map(texts.map((text, at) => [text, at]));
      return rows.map((row) => filled(value, (text) => {
        const at = place.get(text);
        return at === undefined ? { text } : row[at] ?? { error: 'it was not rendered' };
      }));
    },
  };
}

function plainText(text: string, parameters: JsonObject): { readonly text: string } | { readonly error: string } {
  if (!/\{\{.*\}\}/.test(text)) return { text };
  let length = text.length;
  const result = text.replace(/\{\{([^]*?)\}\}/g, (whole, tag: string) => {
    const name = tag.trim();
    const value = name !== '' && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof value !== 'string') return whole;
    length += value.length;
    return length > longest ? '' : value;
  });
  return length > longest ? { error: 'the result is larger than 1 MB' } : { text: result };
}

function filled(value: JsonValue, fillText: (text: string) => { readonly text: string } | { readonly error: string }): Filled {
  let error: string | undefined;
  const text = (written: string): string => {
    const result = fillText(written);
    if ('text' in result) return result.text;
    error ??= result.error;
    return written;
  };
  const walk = (one: JsonValue): JsonValue => {
    if (typeof one === 'string') return text(one);
    if (isList(one)) return one.map(walk);
    if (!isObject(one)) return one;
    return Object.fromEntries(Object.entries(one).filter(([, item]) => item !== null).map(([key, item]) => [text(key), walk(item)]));
  };
  const result = walk(value);
  return error === undefined ? { value: result } : { error };
}

function textsOf(value: JsonValue, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (isList(value)) for (const one of value) textsOf(one, found);
  else if (isObject(value)) {
    for (const [key, one] of Object.entries(value)) {
      found.add(key);
      textsOf(one, found);
    }
  }
  return found;
}
