import type { GroupVersionKind, ManifestObject } from '../../manifest/index.ts';
import type { KindSchema } from '../kinds.ts';
import type { SchemaProblem } from '../problem.ts';
import { withDefaults } from './defaults.ts';
import type { DefinedVersion, Definition } from './definition.ts';
import { UnusableSchema } from './fault.ts';
import { faultProblem } from './faultProblem.ts';
import { checkStructure } from './structure.ts';
import type { ruleProblems } from './rules.ts';
import { typeTable } from './typeTable.ts';

/** What the rules of definitions need, loaded when a definition has some. */
export type RuleProblems = typeof ruleProblems;

/** A version of a defined kind as a schema to hold objects against. */
export function definedKind({ group, kind, keepsUnknown }: Definition, version: DefinedVersion, rules: RuleProblems | undefined): KindSchema {
  const gvk: GroupVersionKind = { group, version: version.name, kind };
  const schema = version.schema ?? { 'x-kubernetes-preserve-unknown-fields': true };
  const { type, table } = typeTable(schema, kind, { closed: !keepsUnknown });
  const problems = (object: ManifestObject, hasStrangers: boolean): SchemaProblem[] => {
    try {
      const { faults, ruled } = checkStructure(asObject(withDefaults(object.value, schema)), schema);
      const found = faults.flatMap((fault) => faultProblem(fault, object) ?? []);
      // The server looks at rules when all else is well.
      return found.length > 0 || hasStrangers || rules === undefined ? found : rules(ruled, kind);
    } catch (error) {
      if (error instanceof UnusableSchema) return [unverifiable(kind, error.message)];
      throw error;
    }
  };
  return { gvk, type, validator: undefined, defined: { table, problems } };
}

/** An object whose schema is of no use. */
export function unverifiable(kind: string, reason: string): SchemaProblem {
  return { code: 'unverified', severity: 'hint', path: ['kind'], part: 'value', message: `The fields of this ${kind} cannot be verified, because ${reason}. Mend the definition of ${kind} first.` };
}

function asObject(value: ReturnType<typeof withDefaults>): ManifestObject['value'] {
  return value as ManifestObject['value'];
}
