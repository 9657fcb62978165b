import type { YamlNode } from '../../manifest/index.ts';
import { child, itemsOf, textOf } from '../kustomization.ts';
import { resolvePath } from '../repositoryPath.ts';
import type { Layer } from './accumulate.ts';
import type { Question, Step } from './patches.ts';
import type { ParsedSource } from './source.ts';

/**
 * `replacements` copy values from one object to another; the text that gives the value is then elsewhere. Whatever may be a target is
 * no longer traced to a line.
 */
export function replacementSteps(question: Question, layer: Layer, parse: (path: string) => ParsedSource | undefined): readonly Step[] {
  const entries = itemsOf(layer.kustomization.root, 'replacements').flatMap((node): readonly YamlNode[] => {
    const written = textOf(child(node, 'path'));
    if (written === undefined) return [node];
    const path = resolvePath(layer.kustomization.folder, written);
    const roots = (path === undefined ? undefined : parse(path))?.roots ?? [];
    return roots.flatMap((root) => (root.kind === 'sequence' ? root.items : [root]));
  });
  const touched = entries.flatMap((entry) => itemsOf(entry, 'targets')).some((target) => touches(target, question));
  return touched ? [{ effect: { type: 'unclear' }, applies: 'yes' }] : [];
}

function touches(target: YamlNode, { path, tracked }: Question): boolean {
  const kind = textOf(child(child(target, 'select'), 'kind'));
  if (kind !== undefined && /^\w+$/.test(kind) && kind !== tracked.kind) return false;
  const fields = itemsOf(target, 'fieldPaths').map((node) => textOf(node) ?? '');
  // Without fieldPaths the name is replaced.
  return (fields.length === 0 ? ['metadata.name'] : fields).some((field) => overlaps(field, path.filter((segment) => typeof segment === 'string')));
}

/** Whether one of two paths contains the other, with list selectors and indexes left out of both. */
function overlaps(field: string, names: readonly string[]): boolean {
  const parts = [...field.matchAll(/\[[^\]]*\]|(?:\\.|[^.[\\])+/g)].map(([part]) => part.replaceAll('\\.', '.')).filter((part) => part !== '*' && !part.startsWith('[') && !/^\d+$/.test(part));
  return parts.every((part, index) => names[index] === undefined || names[index] === part);
}
