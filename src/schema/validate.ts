import type { ManifestObject, Path } from '../manifest/index.ts';
import { valueAt } from '../manifest/index.ts';
import { checkProblems } from './checks/index.ts';
import { metadataProblems } from './checks/metadata.ts';
import type { DefinedSchema, KindSchema } from './kinds.ts';
import { emptyTexts, missingSpecs } from './missingFields.ts';
import { modelProblems } from './modelProblems.ts';
import { walk } from './objects.ts';
import { holdsVariable, isEncrypted, isSopsEncrypted } from './placeholders.ts';
import type { SchemaProblem } from './problem.ts';
import { repeatedKeys } from './repeatedKeys.ts';
import { tableProblems } from './tableProblems.ts';
import { suggestedPaths, unknownFields } from './unknownFields.ts';

/** Characters of a message: names in it may be as long as their author pleased. */
const longest = 600;

/**
 * What the API server would refuse about an object, with the place of each problem; empty for a valid object.
 * Values that are filled in later (`${NAME}` of Flux) or encrypted (SOPS) are not judged. Only what is certain is
 * reported: fields are those of all releases together; what one release does not have is told by the rules on versions.
 */
export function validateObject(object: ManifestObject, schema: KindSchema): SchemaProblem[] {
  return (schema.defined === undefined ? modelledProblems(object, schema) : definedProblems(object, schema, schema.defined))
    .map((problem) => (problem.message.length <= longest ? problem : { ...problem, message: `${problem.message.slice(0, longest)}…` }));
}

/** Whether the validator of an object's kind has to be loaded before the object can be validated. */
export function needsValidator(object: ManifestObject, schema: KindSchema): boolean {
  return schema.validator === 'not loaded' && !walk(object.value, schema.type).isFaultless;
}

/** An object of a kind that someone defined: a custom resource of the workspace, or one that a named schema describes. */
function definedProblems(object: ManifestObject, schema: KindSchema, { table, problems: problemsOf }: DefinedSchema): SchemaProblem[] {
  const kind = object.gvk.kind;
  const sops = isSopsEncrypted(object.value);
  const { wanted, hasStrangers } = walk(object.value, schema.type, table);
  const unknown = !hasStrangers ? [] : unknownFields(wanted, kind, { table }).filter(({ path }) => !(sops && path.length === 1 && path[0] === 'sops'));
  const suggested = suggestedPaths(unknown);
  const values = problemsOf(object, unknown.length > 0).filter((problem) => !isSuggested(problem, suggested));
  return unrepeated([...unknown, ...values, ...metadataProblems(object)].filter((problem) => isKnown(object, problem)));
}

function modelledProblems(object: ManifestObject, schema: KindSchema): SchemaProblem[] {
  const kind = object.gvk.kind;
  const { objects, wanted, hasStrangers, isFaultless } = walk(object.value, schema.type);
  const sops = isSopsEncrypted(object.value);
  const unknown = !hasStrangers ? [] : unknownFields(objects, kind, schema).filter(({ path }) => !(sops && path.length === 1 && path[0] === 'sops'));
  const suggested = suggestedPaths(unknown);
  const strangers = new Set(unknown.map(({ path }) => path[path.length - 1]));
  // The validators of built-in kinds ask for nothing that the tables do not tell; those of custom resources know patterns and bounds.
  const values = isFaultless && schema.release === undefined ? [] : [...modelProblems(object, schema), ...tableProblems(object, schema.type, wanted)].map((problem) => asOf(problem, schema.release));
  const missing = [...missingSpecs(wanted, kind), ...(schema.release === undefined ? emptyTexts(objects, schema.type, kind) : []), ...values].filter((problem) => !isSuggested(problem, suggested));
  const checked = checkProblems(wanted, kind, schema.release !== undefined).filter(({ missing }) => !strangers.has(missing?.[missing.length - 1]));
  return unrepeated([...unknown, ...missing, ...metadataProblems(object), ...checked, ...(schema.check?.(object) ?? []), ...(schema.release === undefined ? repeatedKeys(wanted) : [])].filter((problem) => isKnown(object, problem)));
}

/**
 * A problem of an object that is modelled after one release of its operator. The type of a field stays the same within
 * an apiVersion; what is required or allowed may be eased by another release, so that it is only a warning.
 */
function asOf(problem: SchemaProblem, release: string | undefined): SchemaProblem {
  if (release === undefined || problem.code === 'type') return problem;
  return { ...problem, severity: 'warning', message: `${problem.message.replace(/\.$/, '')} (as of ${release}).` };
}

/** A value that is only known later is neither right nor wrong now. */
function isKnown(object: ManifestObject, { path, part }: SchemaProblem): boolean {
  if (part === 'key') return true;
  const value = valueAt(object.value, path);
  return !holdsVariable(value) && !isEncrypted(value);
}

/** A field that is missing because its name is misspelt, or stands elsewhere, is told once, where it stands. */
function isSuggested(problem: SchemaProblem, suggested: readonly Path[]): boolean {
  return problem.code === 'required' && suggested.some((path) => problem.missing !== undefined && same(path, problem.missing));
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function unrepeated(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const id = JSON.stringify([problem.path, problem.part, problem.code === 'required' ? problem.missing ?? problem.message : '']);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
