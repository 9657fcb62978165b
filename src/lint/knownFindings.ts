import { movedRange, type JsonObject, type ManifestFile, type ManifestObject } from '../manifest/index.ts';
import type { SchemaSource } from '../schema/index.ts';
import type { ObjectFinding } from './lintFile.ts';
import type { Finding } from './rule.ts';

/** What was found, and under which circumstances; offsets count from the start of the object's document. */
interface Kept {
  readonly circumstances: string;
  readonly source: SchemaSource | undefined;
  readonly found: readonly ObjectFinding[];
}

/** By the value of an object, which an unchanged document keeps: see `unchangedDocuments` in the manifest layer. */
const kept = new WeakMap<JsonObject, Kept>();

/**
 * What schemas and rules have found in objects that are linted again, unchanged, because something else in their file
 * was typed. Only for what depends on nothing but the object, its document's comments and the circumstances.
 */
export class KnownFindings {
  readonly #circumstances: string;
  readonly #source: SchemaSource | undefined;

  /** @param circumstances path and settings, as text; they say which rules run */
  constructor(circumstances: string, source: SchemaSource | undefined) {
    this.#circumstances = circumstances;
    this.#source = source;
  }

  of(file: ManifestFile, object: ManifestObject): ObjectFinding[] | undefined {
    const known = kept.get(object.value);
    if (known?.circumstances !== this.#circumstances || known.source !== this.#source) return undefined;
    const start = startOf(file, object);
    return known.found.map((one) => ({ ...one, object, finding: moved(one.finding, start) }));
  }

  keep(file: ManifestFile, object: ManifestObject, found: readonly ObjectFinding[]): void {
    // What could not be loaded is tried again; members of a list may share their values.
    if (object.pathInDocument.length > 0 || found.some(({ finding }) => finding.rule === 'schema/unavailable')) return;
    const start = startOf(file, object);
    kept.set(object.value, { circumstances: this.#circumstances, source: this.#source, found: found.map((one) => ({ ...one, finding: moved(one.finding, -start) })) });
  }
}

function startOf({ documents }: ManifestFile, { document }: ManifestObject): number {
  return documents[document]?.range.start ?? 0;
}

function moved(finding: Finding, by: number): Finding {
  const { range, fix } = finding;
  return {
    ...finding, range: movedRange(range, by),
    ...(fix === undefined ? {} : { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: movedRange(edit.range, by) })) } }),
  };
}
