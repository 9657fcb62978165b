import type { FileHints, ManifestFile } from './document.ts';
import { objectsOf } from './objects.ts';
import { parseYaml } from './parse.ts';
import { roleOf } from './role.ts';
import { sourceText } from './text.ts';

/**
 * Reads a file: its documents, what it is to the repository, and its Kubernetes objects. Never throws.
 *
 * @param before an earlier reading of it, which makes this one cheaper where little has changed
 */
export function parseManifestFile(path: string, text: string, hints: FileHints = {}, before?: ManifestFile): ManifestFile {
  const source = sourceText(text);
  const documents = parseYaml(source, before);
  const role = roleOf(path, text, documents, hints);
  return { path, role, source, documents, objects: role === 'manifests' ? objectsOf(documents) : [] };
}
