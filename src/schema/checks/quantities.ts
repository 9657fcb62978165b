import type { JsonValue } from '../../manifest/index.ts';
import { isObject, isQuantity, parseQuantity } from '../../manifest/index.ts';
import { fieldsOf } from '../fields.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { isOpen } from './check.ts';

/** The fields of a type that hold an amount, or a map of amounts. */
const amountFields = new Map<string, readonly { readonly name: string; readonly isMap: boolean }[]>();

function amountFieldsOf(type: string): readonly { readonly name: string; readonly isMap: boolean }[] {
  let fields = amountFields.get(type);
  if (fields === undefined) {
    fields = [...fieldsOf(type)?.values() ?? []].map(({ name, type: held }) => ({ name, held, isMap: held.kind === 'map' }))
      .filter(({ held }) => held.kind === 'quantity' || (held.kind === 'map' && held.of.kind === 'quantity'));
    amountFields.set(type, fields);
  }
  return fields;
}

/** Adds the amounts that the API server cannot read. Kubernetes documentation, Quantity (common definitions). */
export function addQuantityProblems(object: TypedObject, problems: SchemaProblem[]): void {
  for (const { name, isMap } of amountFieldsOf(object.type)) {
    const value = object.value[name];
    if (!isMap) {
      if (isUnreadable(value)) tell(value, [...object.path, name], name, problems);
    } else if (isObject(value)) {
      for (const [key, amount] of Object.entries(value)) if (isUnreadable(amount)) tell(amount, [...object.path, name, key], key, problems);
    }
  }
}

function isUnreadable(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && !isQuantity(value) && !isOpen(value);
}

function tell(value: string, path: SchemaProblem['path'], name: string, problems: SchemaProblem[]): void {
  const meant = mended(value);
  problems.push({
    code: 'quantity', path, part: 'value',
    message: `\`${name}: ${value}\` is no amount that Kubernetes reads: write a number with a unit such as \`m\`, \`k\`, \`M\`, \`G\`, \`Ki\`, \`Mi\` or \`Gi\`, without a space.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    ...(meant === undefined ? {} : { fix: { kind: 'set-value', to: meant } }),
  });
}

/** `512 MB`, `1gb`, `100mi` and their like in Kubernetes' spelling. */
function mended(text: string): string | undefined {
  const [, number, prefix, binary] = /^\s*([+-]?\d+(?:\.\d+)?)\s*([kmgtpe])(i)?b?\s*$/i.exec(text) ?? [];
  if (number === undefined || prefix === undefined) return undefined;
  const unit = binary !== undefined ? `${prefix.toUpperCase()}i` : prefix.toLowerCase() === 'k' ? 'k' : prefix.toUpperCase();
  return parseQuantity(`${number}${unit}`) === undefined ? undefined : `${number}${unit}`;
}
