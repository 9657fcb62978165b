import { distance } from 'fastest-levenshtein';
import type { Path } from '../manifest/index.ts';
import { formatPath } from '../manifest/index.ts';
import type { Field, FieldType } from './fields.ts';
import { builtInTypes, type TypeTable } from './fields.ts';
import type { TypedObject } from './objects.ts';
import { holdsVariable } from './placeholders.ts';
import type { SchemaFix, SchemaProblem } from './problem.ts';
import { withArticle } from './problem.ts';

/** Fields that objects of every kind share and the server fills: a stranger is never meant for them. */
const serverFields = new Set(['status', 'managedFields', 'ownerReferences']);
/** How many levels down a misplaced field is looked for: `containers` at the root of a Deployment is three away. */
const searchDepth = 3;
/** Unknown fields of one object for which it is found out what was meant; whoever has more has another problem. */
const hinted = 100;

/**
 * Fields that the API server does not know and therefore refuses, with what was probably meant: another spelling, or
 * another place when wrong indentation put a field where it does not belong. For a custom resource that is modelled
 * after one release of its operator they are warnings: another release may know more.
 * Kubernetes documentation, API Concepts, Field validation: kubectl asks for `Strict` since 1.27.
 */
export function unknownFields(objects: readonly TypedObject[], kind: string, { release, table = builtInTypes }: { readonly release?: string | undefined; readonly table?: TypeTable } = {}): SchemaProblem[] {
  const strangers = objects.flatMap((object) => {
    const fields = table.fieldsOf(object.type);
    return fields === undefined || table.isOpen?.(object.type) === true ? [] : Object.keys(object.value).filter((key) => !fields.has(key) && !isDirective(key)).map((key) => ({ key, fields, object }));
  });
  return strangers.map(({ key, fields, object }, index) => describe(key, fields, object, { kind, release, table, withHint: index < hinted && key.length <= 100 }));
}

/** `$patch` and its like belong to kubectl's patches; a variable is filled in before the object is applied. */
function isDirective(key: string): boolean {
  return key.startsWith('$') || holdsVariable(key);
}

interface Surroundings {
  readonly kind: string;
  readonly release: string | undefined;
  readonly table: TypeTable;
  readonly withHint: boolean;
}

function describe(key: string, fields: ReadonlyMap<string, Field>, object: TypedObject, { kind, release, table, withHint }: Surroundings): SchemaProblem {
  const path = [...object.path, key];
  const place = object.path.length === 0 ? withArticle(kind) : `\`${formatPath(object.path)}\``;
  const known = release === undefined ? 'has no such field, and the API server refuses what it does not know'
    : `has no such field in ${release}. If your release does not have it either, the API server drops or refuses it`;
  const problem = (hint: string, fix?: SchemaFix): SchemaProblem =>
    ({ code: 'unknown-field', path, part: 'key', message: `Unknown field \`${key}\`: ${place} ${known}. ${hint}`, ...(release === undefined ? {} : { severity: 'warning' }), ...(fix === undefined ? {} : { fix }) });
  if (!withHint) return problem('Remove it, or check where it belongs.');

  const spelling = nearest(key, [...fields.keys()].filter((name) => !(name in object.value)));
  if (spelling !== undefined && spelling.toLowerCase() === key.toLowerCase())
    return problem(`Upper and lower case matter: did you mean \`${spelling}\`?`, { kind: 'rename-key', to: spelling });
  const outer = ownerAround(key, object.outer, table);
  const inner = ownerBelow(key, fields, table);
  if (inner?.length === 1) return problem(`\`${key}\` belongs under \`${inner[0] ?? ''}\`: check the indentation.`);
  if (outer !== undefined)
    return problem(`\`${key}\` belongs ${outer.path.length === 0 ? `at the top level of ${withArticle(kind)}` : `under \`${formatPath(outer.path)}\``}: check the indentation.`);
  if (spelling !== undefined) return problem(`Did you mean \`${spelling}\`?`, { kind: 'rename-key', to: spelling });
  if (inner !== undefined) return problem(`\`${key}\` belongs under \`${inner.join('.')}\`.`);
  if (fields.size === 0) return problem('It takes no fields.');
  return problem(fields.size <= 8 ? `It knows ${[...fields.keys()].map((name) => `\`${name}\``).join(', ')}.` : 'Remove it, or check where it belongs.');
}

function nearest(key: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(key.length / 3));
  let best: { name: string; apart: number } | undefined;
  for (const name of names) {
    const apart = distance(key.toLowerCase(), name.toLowerCase());
    if (apart <= most && apart < name.length && (best === undefined || apart < best.apart)) best = { name, apart };
  }
  return best?.name;
}

/** The nearest object around this one that has the field and not yet a value for it. */
function ownerAround(key: string, object: TypedObject | undefined, table: TypeTable): TypedObject | undefined {
  for (let around = object; around !== undefined; around = around.outer)
    if (table.fieldsOf(around.type)?.has(key) === true && !(key in around.value)) return around;
  return undefined;
}

/** The shortest way down to a type that has the field; steps through lists carry `[]`. */
function ownerBelow(key: string, fields: ReadonlyMap<string, Field>, table: TypeTable): string[] | undefined {
  let level: { path: string[]; fields: ReadonlyMap<string, Field> }[] = [{ path: [], fields }];
  const seen = new Set<string>();
  for (let depth = 0; depth < searchDepth; depth++) {
    const next: typeof level = [];
    for (const { path, fields: here } of level)
      for (const field of here.values()) {
        const target = objectType(field.type);
        if (target === undefined || serverFields.has(field.name) || seen.has(target.type)) continue;
        seen.add(target.type);
        const below = table.fieldsOf(target.type);
        if (below === undefined) continue;
        const step = [...path, `${field.name}${target.steps}`];
        if (below.has(key)) return step;
        next.push({ path: step, fields: below });
      }
    level = next;
  }
  return undefined;
}

function objectType(type: FieldType, steps = ''): { type: string; steps: string } | undefined {
  if (type.kind === 'object') return { type: type.type, steps };
  return type.kind === 'list' ? objectType(type.of, `${steps}[]`) : undefined;
}

/** Paths of the fields that the suggested spellings would fill, so that they are not also reported as missing. */
export function suggestedPaths(problems: readonly SchemaProblem[]): Path[] {
  return problems.flatMap((problem) => (problem.fix?.kind === 'rename-key' ? [[...problem.path.slice(0, -1), problem.fix.to]] : []));
}
