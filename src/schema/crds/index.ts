import type { GroupVersionKind, JsonObject } from '../../manifest/index.ts';
import { isBuiltInGroup, type KindSchema } from '../kinds.ts';
import type { SchemaProblem } from '../problem.ts';
import { definedKind, type RuleProblems } from './definedKind.ts';
import { readDefinition, type DefinedVersion, type Definition } from './definition.ts';

/** Schemas of kinds that are not built in. */
export interface SchemaSource {
  /** The schema of a kind; undefined when the source does not have it. Rejects only when it cannot be loaded. */
  readonly find: (gvk: GroupVersionKind) => Promise<KindSchema | undefined>;
  /** What is wrong with the apiVersion of a kind that the source knows in other versions only. */
  readonly kindProblem?: (gvk: GroupVersionKind) => SchemaProblem | undefined;
  /** The kinds that the source has, in every version that is served; those of a folder or URL are not known before they are asked for. */
  readonly kinds?: readonly { readonly apiVersion: string; readonly kind: string }[];
}

const made = new WeakMap<JsonObject, Map<string, KindSchema>>();

/**
 * The kinds that CustomResourceDefinitions define. A definition that the server would refuse is read as far as it can be;
 * of two for the same kind, the first counts. A group of Kubernetes' own cannot be defined.
 */
export function schemasOfDefinitions(definitions: readonly JsonObject[]): SchemaSource {
  const byKind = new Map<string, { object: JsonObject; definition: Definition; version: DefinedVersion }>();
  const served = new Map<string, Set<string>>();
  for (const object of definitions) {
    const definition = readDefinition(object);
    if (definition === undefined || isBuiltInGroup(definition.group)) continue;
    for (const version of definition.versions) {
      const { group, kind } = definition;
      if (version.served) served.set(`${group} ${kind}`, (served.get(`${group} ${kind}`) ?? new Set()).add(version.name));
      const key = keyOf({ group, version: version.name, kind });
      if (!byKind.has(key)) byKind.set(key, { object, definition, version });
    }
  }
  return {
    kinds: [...byKind.values()].filter(({ version }) => version.served).map(({ definition: { group, kind }, version }) => ({ apiVersion: `${group}/${version.name}`, kind })),
    find: async (gvk) => {
      const key = keyOf(gvk);
      const found = byKind.get(key);
      if (found === undefined) return undefined;
      const known = made.get(found.object) ?? new Map<string, KindSchema>();
      made.set(found.object, known);
      let schema = known.get(key);
      if (schema === undefined) {
        schema = definedKind(found.definition, found.version, await loadRules(found.version));
        known.set(key, schema);
      }
      return schema;
    },
    kindProblem: ({ group, version, kind }) => {
      const versions = served.get(`${group} ${kind}`);
      if (versions === undefined || versions.has(version)) return undefined;
      const others = [...versions].map((name) => `\`apiVersion: ${group}/${name}\``).join(' or ');
      return { code: 'unknown-version', severity: 'warning', path: ['apiVersion'], part: 'value',
        message: `The definition of ${kind} in this repository does not serve version \`${version}\`, so an API server with that definition will not find it: use ${others}.` };
    },
  };
}

/** The first of several sources that has a kind. */
export function firstOf(...sources: readonly SchemaSource[]): SchemaSource {
  return {
    find: async (gvk) => {
      for (const source of sources) {
        const schema = await source.find(gvk);
        if (schema !== undefined) return schema;
      }
      return undefined;
    },
    kindProblem: (gvk) => sources.map((source) => source.kindProblem?.(gvk)).find((problem) => problem !== undefined),
  };
}

/** The CEL library is only loaded for definitions that have rules. */
async function loadRules({ schema }: DefinedVersion): Promise<RuleProblems | undefined> {
  return schema !== undefined && hasRules(schema) ? (await import('./rules.ts')).ruleProblems : undefined;
}

/** Whether a key for rules stands anywhere in a schema; each part that aliases share is looked at once. */
function hasRules(schema: JsonObject): boolean {
  const seen = new Set<unknown>();
  const left: unknown[] = [schema];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (Object.hasOwn(next, 'x-kubernetes-validations')) return true;
    for (const value of Object.values(next)) left.push(value);
  }
  return false;
}

function keyOf({ group, version, kind }: GroupVersionKind): string {
  return `${group}/${version} ${kind}`;
}
