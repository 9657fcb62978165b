import type { JsonValue } from '../manifest/index.ts';

/** A value of a manifest as a message shows it: text as it is, anything else as JSON. */
export function shown(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
