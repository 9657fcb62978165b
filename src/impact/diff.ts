import { diffArrays } from 'diff';
import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isList, isObject, sameJson } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import type { ComparedSchema } from '../schema/index.ts';
import { isBuiltInGroup } from '../schema/index.ts';
import { structureOf } from './content.ts';
import { isDuration, sameDuration } from './durations.ts';
import { asStored } from './defaults/index.ts';
import { read } from './json.ts';
import { hidden, knownSecrets, type KnownSecrets } from './knownSecrets.ts';
import { keysOf } from './listKeys.ts';
import { locate } from './locate.ts';
import { isQuantity, sameQuantity } from './quantities.ts';
import type { FieldChange, SecretDigest } from './report.ts';
import { digestOf } from './secretDigest.ts';
import { isSecret, secretContent, withoutSecrets } from './secrets.ts';

/** Where something stands on each side; undefined on the side that has no place for it. */
interface Place {
  readonly base: Path | undefined;
  readonly head: Path | undefined;
}

/** What is known beside the two versions of an object. */
export interface DiffOptions {
  /** The schema of a custom kind on each side. */
  readonly base?: ComparedSchema | undefined;
  readonly head?: ComparedSchema | undefined;
  /** What the Secrets of the change hold, to be hidden wherever it stands. */
  readonly secrets?: KnownSecrets | undefined;
}

/** Maps whose keys people choose: reported key by key, also when the whole map is new or gone. */
const freeMaps = new Set(['labels', 'annotations', 'data', 'stringData', 'binaryData', 'matchLabels', 'nodeSelector', 'requests', 'limits', 'hard']);

/** Edits after which aligning two lists costs more than it explains; they are then compared by index. */
const alignableEdits = 200;

/**
 * What differs between two versions of an object, as the API server would see it: the order of keys, quoting, fields
 * that say what holds anyway and other spellings of the same quantity are no difference. Lists are matched by the keys
 * that Kubernetes' schema, or the definition of a custom kind, gives them. Secret values are never in the result.
 */
export function diffObjects(base: RenderedObject, head: RenderedObject, options: DiffOptions = {}): readonly FieldChange[] {
  if (sameJson(base.value, head.value)) return [];
  const comparison = new Comparison(base, head, options);
  const before = asStored(base.value, base.gvk, options.base ?? options.head);
  const after = asStored(head.value, head.gvk, options.head ?? options.base);
  const secret = isSecret(base.value) && isSecret(head.value);
  comparison.values(secret ? withoutContent(before) : before, secret ? withoutContent(after) : after, { base: [], head: [] });
  if (secret) comparison.secrets();
  return comparison.changes;
}

function withoutContent(secret: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(secret).filter(([key]) => key !== 'data' && key !== 'stringData'));
}

/** One comparison under way: gathers the changes while it walks the two values. */
class Comparison {
  readonly changes: FieldChange[] = [];
  readonly #base: RenderedObject;
  readonly #head: RenderedObject;

  readonly #schema: ComparedSchema | undefined;

  readonly #known: KnownSecrets;
  readonly #roots: { readonly base: JsonValue; readonly head: JsonValue };

  /** `roots` are what is compared where that is a text inside of the objects. */
  constructor(base: RenderedObject, head: RenderedObject, options: DiffOptions, roots?: { readonly base: JsonValue; readonly head: JsonValue }) {
    this.#roots = roots ?? { base: base.value, head: head.value };
    this.#base = base;
    this.#head = head;
    this.#schema = options.head ?? options.base;
    this.#known = options.secrets ?? knownSecrets([]);
  }

  values(before: JsonValue | undefined, after: JsonValue | undefined, place: Place): void {
    if (sameJson(before, after)) return;
    const path = place.head ?? place.base ?? [];
    if (sameQuantity(before, after) && isQuantity(this.#head.gvk, path, this.#schema)) return;
    if (sameDuration(before, after) && isDuration(this.#head.gvk, path, this.#schema)) return;
    const last = path.at(-1);
    const isFree = typeof last === 'string' && freeMaps.has(last);
    if (isObject(before) && isObject(after)) this.#maps(before, after, place);
    else if (isFree && isObject(before ?? after) && (before === undefined || after === undefined)) {
      this.#maps(isObject(before) ? before : {}, isObject(after) ? after : {}, { base: place.base ?? path, head: place.head ?? path });
    } else if (isList(before) && isList(after)) this.#lists(before, after, place, path);
    else this.#report(place, before, after);
  }

  /** Compares what two Secrets hold, whichever way it is written. */
  secrets(): void {
    const before = secretContent(this.#base.value);
    const after = secretContent(this.#head.value);
    for (const [key, { content, path }] of after) {
      const old = before.get(key);
      if (!old) this.#add({ path, kind: 'added', secret: true, digest: { after: contentDigest(content) } });
      else if (!sameJson(old.content, content)) this.#add({ path, kind: 'changed', secret: true, digest: { before: contentDigest(old.content), after: contentDigest(content) } });
    }
    for (const [key, { path, content }] of before) if (!after.has(key)) this.#add({ path, kind: 'removed', secret: true, digest: { before: contentDigest(content) } });
  }

  #maps(before: JsonObject, after: JsonObject, place: Place): void {
    const keys = [...Object.keys(after), ...Object.keys(before).filter((key) => !Object.hasOwn(after, key))];
    for (const key of keys) {
      const old = Object.hasOwn(before, key) ? before[key] : undefined;
      const current = Object.hasOwn(after, key) ? after[key] : undefined;
      this.values(old, current, { base: place.base && [...place.base, key], head: place.head && [...place.head, key] });
    }
  }

  #lists(before: readonly JsonValue[], after: readonly JsonValue[], place: Place, path: Path): void {
    const keys = keysOf(this.#head.gvk, path, this.#schema) ?? guessedKeys(before, after);
    const allObjects = before.every(isObject) && after.every(isObject);
    if (keys === 'set' && !allObjects) this.#sets(before, after, place);
    else if (typeof keys === 'object' && allObjects) this.#keyed(before, after, place, keys);
    else if (!before.some(isNested) && !after.some(isNested)) this.#report(place, before, after);
    else this.#aligned(before, after, place);
  }

  /** A set: members that only one side has. In built-in kinds another order makes a new generation of the object. */
  #sets(before: readonly JsonValue[], after: readonly JsonValue[], place: Place): void {
    const isIn = (list: readonly JsonValue[], item: JsonValue): boolean => list.some((other) => sameJson(other, item));
    after.forEach((item, index) => {
      if (!isIn(before, item)) this.values(undefined, item, itemPlace(place, undefined, index));
    });
    before.forEach((item, index) => {
      if (!isIn(after, item)) this.values(item, undefined, itemPlace(place, index, undefined));
    });
    const old = before.filter((item) => isIn(after, item));
    const current = after.filter((item) => isIn(before, item));
    const isKept = isBuiltInGroup(this.#head.gvk.group) && (place.head ?? place.base)?.[0] !== 'metadata';
    if (isKept && !sameJson(old, current)) this.#report(place, old, current, true);
  }

  /** A list whose items have an identity. Their order is a difference of its own, since it changes a pod template. */
  #keyed(before: readonly JsonValue[], after: readonly JsonValue[], place: Place, keys: readonly string[]): void {
    const old = identified(before, keys);
    const current = identified(after, keys);
    for (const [id, { item, index }] of current) {
      const match = old.get(id);
      this.values(match?.item, item, itemPlace(place, match?.index, index));
    }
    for (const [id, { item, index }] of old) if (!current.has(id)) this.values(item, undefined, itemPlace(place, index, undefined));
    const orderBefore = [...old.keys()].filter((id) => current.has(id));
    const orderAfter = [...current.keys()].filter((id) => old.has(id));
    if (!sameJson(orderBefore, orderAfter)) {
      const names = (ids: readonly string[], items: Identified): JsonValue[] => ids.map((id) => items.get(id)?.name ?? null);
      this.#report(place, names(orderBefore, old), names(orderAfter, current), true);
    }
  }

  /** An atomic list of objects: items that stayed are matched with each other, the rest by their places between them. */
  #aligned(before: readonly JsonValue[], after: readonly JsonValue[], place: Place): void {
    const parts = diffArrays([...before], [...after], { comparator: sameJson, maxEditLength: alignableEdits })
      ?? [{ value: before, removed: true, added: false }, { value: after, removed: false, added: true }];
    let baseIndex = 0;
    let headIndex = 0;
    for (let part = 0; part < parts.length; part++) {
      const { value, added, removed } = parts[part] ?? { value: [] };
      const next = parts[part + 1];
      const replaced = removed && next?.added ? next.value : [];
      if (removed) {
        for (let index = 0; index < Math.max(value.length, replaced.length); index++) {
          this.values(value[index], replaced[index], itemPlace(place,
            index < value.length ? baseIndex + index : undefined, index < replaced.length ? headIndex + index : undefined));
        }
        if (replaced.length > 0) part++;
      } else if (added) value.forEach((item, index) => this.values(undefined, item, itemPlace(place, undefined, headIndex + index)));
      baseIndex += added ? 0 : value.length;
      headIndex += removed ? replaced.length : value.length;
    }
  }

  /**
   * Adds a change in the user's own terms: what neither side wrote is not theirs. Where one side wrote nothing, the value
   * is the default that holds there.
   */
  #report(place: Place, before: JsonValue | undefined, after: JsonValue | undefined, reordered = false): void {
    const written = place.base && read(this.#roots.base, place.base);
    const current = place.head && read(this.#roots.head, place.head);
    if (written === undefined && current === undefined) return;
    const kind = written === undefined ? 'added' : current === undefined ? 'removed' : 'changed';
    const path = (kind === 'removed' ? place.base : place.head) ?? [];
    const old = reordered ? before : written ?? before;
    const value = reordered ? after : current ?? after;
    const shown = {
      before: old === undefined ? undefined : withoutSecrets(old, this.#roots.base, place.base ?? [], this.#known),
      after: value === undefined ? undefined : withoutSecrets(value, this.#roots.head, place.head ?? [], this.#known),
    };
    // What differs is in what is hidden.
    if (sameJson(shown.before, shown.after) || shown.before === hidden || shown.after === hidden) {
      this.#add({ path, kind, secret: true, digest: { ...(written !== undefined && { before: digestOf(written) }), ...(current !== undefined && { after: digestOf(current) }) } });
      return;
    }
    const content = typeof old === 'string' && typeof value === 'string' && !reordered ? this.#content(old, value) : undefined;
    this.#add({
      path, kind,
      ...(shown.before !== undefined && { before: shown.before }),
      ...(shown.after !== undefined && { after: shown.after }),
      ...(reordered && { reordered: true }),
      ...(content && { content }),
    });
  }

  /** What differs between two texts that hold JSON or YAML. */
  #content(before: string, after: string): readonly FieldChange[] | undefined {
    const [old, current] = [structureOf(before), structureOf(after)];
    if (old === undefined || current === undefined || isList(old) !== isList(current)) return undefined;
    const inner = new Comparison(textOf(this.#base), textOf(this.#head), { secrets: this.#known }, { base: old, head: current });
    inner.values(old, current, { base: [], head: [] });
    return inner.changes;
  }

  #add(change: FieldChange): void {
    const at = change.kind === 'removed' ? locate(this.#base, change.path, 'base') : locate(this.#head, change.path, 'head');
    this.changes.push(at ? { ...change, at } : change);
  }
}

/** What stands in a text of an object, as if it were an object of its own: its lines are not known. */
function textOf(object: RenderedObject): RenderedObject {
  return { ...object, gvk: { group: 'text.invalid', version: '', kind: '' }, trace: () => ({ certainty: 'unknown' }) };
}

/** Of what a Secret holds, not of its base64. */
function contentDigest(content: JsonValue): SecretDigest {
  return digestOf(typeof content === 'string' ? Buffer.from(content, 'base64') : content);
}

function isNested(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}

function itemPlace(list: Place, base: number | undefined, head: number | undefined): Place {
  return {
    base: base === undefined ? undefined : list.base && [...list.base, base],
    head: head === undefined ? undefined : list.head && [...list.head, head],
  };
}

type Identified = ReadonlyMap<string, { readonly item: JsonValue; readonly index: number; readonly name: JsonValue }>;

/** Items by the values of their keys; of several with the same, the second is matched with the second. */
function identified(items: readonly JsonValue[], keys: readonly string[]): Identified {
  const found = new Map<string, { item: JsonValue; index: number; name: JsonValue }>();
  items.forEach((item, index) => {
    const values = keys.map((key) => read(item, [key]) ?? null);
    const id = JSON.stringify(values);
    let occurrence = 0;
    while (found.has(`${id}#${occurrence}`)) occurrence++;
    found.set(`${id}#${occurrence}`, { item, index, name: values.length === 1 ? values[0] ?? null : values.map((value) => typeof value === 'string' ? value : JSON.stringify(value)).join('/') });
  });
  return found;
}

/** Lists of which no schema is known are matched by `name` where every item has one of its own. */
function guessedKeys(before: readonly JsonValue[], after: readonly JsonValue[]): readonly string[] | undefined {
  const hasNames = (items: readonly JsonValue[]): boolean => {
    const names = items.map((item) => read(item, ['name']));
    return names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
  };
  return hasNames(before) && hasNames(after) ? ['name'] : undefined;
}
