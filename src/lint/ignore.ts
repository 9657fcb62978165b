import type { ManifestFile } from '../manifest/index.ts';
import type { Edit } from './rule.ts';
import { annotationPrefix } from './suppression.ts';
import { editToSet } from './yamlEdit.ts';

/** The edit that ignores a rule for the whole object at an offset, by an annotation that says why. */
export function editToIgnore(file: ManifestFile, offset: number, rule: string, reason: string): Edit | undefined {
  const object = file.objects.find(({ node: { range } }) => range.start <= offset && offset <= range.end);
  return object && editToSet(file.source, object.node, ['metadata', 'annotations', `${annotationPrefix}${rule.replace('/', '.')}`], reason);
}
