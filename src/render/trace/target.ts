import type { YamlNode } from '../../manifest/index.ts';
import { child, textOf } from '../kustomization.ts';
import type { Layer, Tracked } from './accumulate.ts';
import type { SourceObject } from './source.ts';
import type { Applies } from './state.ts';

/** Whether a patch that names its object by kind and name applies; kustomize takes each name that the object ever had. */
export function namesObject(patch: SourceObject, tracked: Tracked, layer: Layer): Applies {
  const same = patch.kind === tracked.kind && patch.group === tracked.group && (patch.version === '' || patch.version === tracked.version) && layer.names.includes(patch.name);
  if (!same) return 'no';
  if (patch.namespace === undefined) return layer.namespaces.every((namespace) => namespace === undefined) ? 'yes' : 'maybe';
  return layer.namespaces.includes(patch.namespace) ? 'yes' : 'no';
}

/** Whether a `target` selects an object. Its fields are regular expressions for the whole value; labels are not followed here. */
export function selects(target: YamlNode, tracked: Tracked, layer: Layer): Applies {
  const group = textOf(child(target, 'group'));
  const version = textOf(child(target, 'version'));
  const results = [
    matchesAny(group, [tracked.group]),
    matchesAny(version, [tracked.version]),
    matchesAny(textOf(child(target, 'kind')), [tracked.kind]),
    matchesAny(textOf(child(target, 'name')), layer.names),
    namespaceMatches(textOf(child(target, 'namespace')), layer),
  ];
  if (results.includes('no')) return 'no';
  const byLabels = child(target, 'labelSelector') !== undefined || child(target, 'annotationSelector') !== undefined;
  return byLabels || results.includes('maybe') ? 'maybe' : 'yes';
}

function matchesAny(pattern: string | undefined, values: readonly string[]): Applies {
  if (pattern === undefined || pattern === '') return 'yes';
  if (/^[\w.-]+$/.test(pattern) && values.includes(pattern)) return 'yes';
  // What is no plain name is a regular expression in Go's syntax, written by anyone: it is not run here.
  return /^[\w-]+$/.test(pattern) ? 'no' : 'maybe';
}

function namespaceMatches(pattern: string | undefined, layer: Layer): Applies {
  if (pattern === undefined || pattern === '') return 'yes';
  const named = layer.namespaces.filter((namespace) => namespace !== undefined);
  // An object without a namespace may be in "default", or in none at all.
  return named.length === 0 ? 'maybe' : matchesAny(pattern, named);
}
