import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';

/** A version of a custom resource as its definition describes it. */
export interface DefinedVersion {
  readonly name: string;
  readonly served: boolean;
  /** Objects are stored in this version. */
  readonly storage: boolean;
  /** OpenAPI v3; absent where the definition has none, so that anything goes. */
  readonly schema: JsonObject | undefined;
  /** Where in the definition the schema stands. */
  readonly path: readonly (string | number)[];
}

/** What a CustomResourceDefinition says, in the form of v1 whatever its own. */
export interface Definition {
  readonly group: string;
  readonly kind: string;
  readonly versions: readonly DefinedVersion[];
  /** `preserveUnknownFields`, the default of v1beta1: no field is unknown. */
  readonly keepsUnknown: boolean;
}

/**
 * Reads a CustomResourceDefinition of apiextensions.k8s.io/v1 or v1beta1, whether or not the server would take it: what
 * is not where it belongs is left out. Undefined for an object that is none, or lacks its group or kind.
 * Kubernetes documentation, CustomResourceDefinition.
 */
export function readDefinition(object: JsonObject): Definition | undefined {
  const { apiVersion, kind, spec } = object;
  if (kind !== 'CustomResourceDefinition' || typeof apiVersion !== 'string' || !apiVersion.startsWith('apiextensions.k8s.io/') || !isObject(spec)) return undefined;
  const names = isObject(spec['names']) ? spec['names'] : {};
  if (typeof spec['group'] !== 'string' || typeof names['kind'] !== 'string') return undefined;
  const beta = apiVersion.endsWith('/v1beta1');
  return {
    group: spec['group'], kind: names['kind'], versions: versionsOf(spec, beta),
    keepsUnknown: spec['preserveUnknownFields'] === true || (beta && spec['preserveUnknownFields'] !== false),
  };
}

function versionsOf(spec: JsonObject, beta: boolean): DefinedVersion[] {
  // In v1beta1 one schema may stand for all versions, and `version` for the list.
  const shared = beta ? schemaIn(spec['validation']) : undefined;
  const listed = isList(spec['versions']) ? spec['versions'] : [];
  const found = listed.flatMap((version, index): DefinedVersion[] => {
    if (!isObject(version) || typeof version['name'] !== 'string') return [];
    const own = schemaIn(version['schema']);
    return [{ name: version['name'], served: version['served'] !== false, storage: version['storage'] === true, schema: own ?? shared,
      path: own === undefined && beta ? ['spec', 'validation', 'openAPIV3Schema'] : ['spec', 'versions', index, 'schema', 'openAPIV3Schema'] }];
  });
  if (found.length > 0 || !beta || typeof spec['version'] !== 'string') return found;
  return [{ name: spec['version'], served: true, storage: true, schema: shared, path: ['spec', 'validation', 'openAPIV3Schema'] }];
}

function schemaIn(holder: JsonValue | undefined): JsonObject | undefined {
  const schema = isObject(holder) ? holder['openAPIV3Schema'] : undefined;
  return isObject(schema) ? schema : undefined;
}
