import { sameJson, toValue, valueAt } from '../../manifest/index.ts';
import type { JsonValue, Path, YamlNode } from '../../manifest/index.ts';
import { child, isInline, itemsOf, textOf } from '../kustomization.ts';
import type { Kustomization } from '../kustomization.ts';
import { resolvePath } from '../repositoryPath.ts';
import type { Layer, Tracked } from './accumulate.ts';
import { locate } from './align.ts';
import { jsonPatchEffect } from './jsonPatch.ts';
import { objectsOf, parseInline } from './source.ts';
import type { ParsedSource, Source } from './source.ts';
import type { Applies, Effect } from './state.ts';
import { namesObject, selects } from './target.ts';

/** What is asked about: a path of a rendered object, and where the object comes from. */
export interface Question {
  readonly rendered: JsonValue;
  readonly path: Path;
  readonly tracked: Tracked;
  /** The object as written at its origin; absent for generated ones. */
  readonly originNode: YamlNode | undefined;
}

/** A step of a build as far as it concerns one path of one object. */
export interface Step {
  readonly effect: Effect | undefined;
  readonly applies: Applies;
}

/** The patches of `patchesStrategicMerge` and `patches`, which come before all that a kustomization changes otherwise. */
export function patchSteps(question: Question, layer: Layer, parse: (path: string) => ParsedSource | undefined): readonly Step[] {
  const { kustomization } = layer;
  const steps: Step[] = [];
  for (const node of itemsOf(kustomization.root, 'patchesStrategicMerge')) {
    const parsed = isInline(textOf(node)) ? inline(kustomization, node) : fileOf(kustomization, node, parse);
    steps.push(...mergeSteps(question, layer, parsed, undefined));
  }
  for (const node of itemsOf(kustomization.root, 'patches')) {
    const text = child(node, 'patch');
    const parsed = text === undefined ? fileOf(kustomization, child(node, 'path'), parse) : inline(kustomization, text);
    const target = child(node, 'target');
    if (parsed?.roots[0]?.kind === 'sequence') steps.push(...jsonSteps(question, layer, parsed, target));
    else steps.push(...mergeSteps(question, layer, parsed, target));
  }
  return steps;
}

/** The patches of `patchesJson6902`, which come after namespace, names and labels. */
export function jsonPatchSteps(question: Question, layer: Layer, parse: (path: string) => ParsedSource | undefined): readonly Step[] {
  return itemsOf(layer.kustomization.root, 'patchesJson6902').flatMap((node) => {
    const text = child(node, 'patch');
    const parsed = text === undefined ? fileOf(layer.kustomization, child(node, 'path'), parse) : inline(layer.kustomization, text);
    return jsonSteps(question, layer, parsed, child(node, 'target'));
  });
}

function fileOf(kustomization: Kustomization, node: YamlNode | undefined, parse: (path: string) => ParsedSource | undefined): ParsedSource | undefined {
  const path = resolvePath(kustomization.folder, textOf(node) ?? '');
  return path === undefined ? undefined : parse(path);
}

function inline(kustomization: Kustomization, node: YamlNode): ParsedSource | undefined {
  return node.kind === 'scalar' ? parseInline(kustomization.path, kustomization.source, node) : undefined;
}

const unclear: Step = { effect: { type: 'unclear' }, applies: 'maybe' };

function mergeSteps(question: Question, layer: Layer, parsed: ParsedSource | undefined, target: YamlNode | undefined): readonly Step[] {
  if (parsed === undefined) return [unclear];
  return objectsOf(parsed).map((patch) => ({
    effect: mergeEffect(patch.node, patch.source, question),
    applies: target === undefined ? namesObject(patch, question.tracked, layer) : selects(target, question.tracked, layer),
  }));
}

/** Fields that name the object and are no part of what a patch changes. */
function isIdentity(path: Path): boolean {
  return path.length === 1 ? path[0] === 'apiVersion' || path[0] === 'kind' : path.length === 2 && path[0] === 'metadata' && (path[1] === 'name' || path[1] === 'namespace');
}

function mergeEffect(node: YamlNode, source: Source, { rendered, path }: Question): Effect | undefined {
  if (isIdentity(path)) return undefined;
  const found = locate(node, rendered, path);
  switch (found.type) {
    case 'absent':
      return undefined;
    case 'null':
      return { type: 'remove' };
    case 'unclear':
      return { type: 'unclear' };
    case 'found': {
      const value = toValue(found.node);
      // A strategic merge joins mappings, and lists by the field's own rule; what equals the result was not joined with anything.
      const whole = found.node.kind === 'scalar' || sameJson(value, valueAt(rendered, path));
      return { type: whole ? 'set' : 'merge', value, place: source.place(found.node.range) };
    }
  }
}

function jsonSteps(question: Question, layer: Layer, parsed: ParsedSource | undefined, target: YamlNode | undefined): readonly Step[] {
  const operations = parsed?.roots[0];
  if (parsed === undefined || operations?.kind !== 'sequence' || target === undefined) return [unclear];
  const applies = selects(target, question.tracked, layer);
  return operations.items.map((operation) => ({ effect: jsonPatchEffect(operation, parsed.source, question), applies }));
}
