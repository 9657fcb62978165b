import { folderOf } from '../../render/index.ts';
import type { Place } from '../surroundings.ts';
import type { ProposedValue } from './values.ts';

const yaml = /\.ya?ml$/;
const kustomization = /(^|\/)(kustomization\.ya?ml|Kustomization)$/;

/** Files and folders that a kustomization can name at the cursor, written as it must write them; none that it names already. */
export function files({ path, cursor, workspace, scope }: Place): ProposedValue[] {
  const wanted = wantedAt(cursor);
  if (wanted === undefined) return [];
  const folder = folderOf(path);
  const list = cursor.object.value[String(cursor.path[0])];
  const named = new Set<unknown>(Array.isArray(list) ? list : []);
  const found: ProposedValue[] = [];
  for (const candidate of workspace.paths) {
    if (candidate === path || found.length >= 500) continue;
    if (kustomization.test(candidate)) {
      const target = folderOf(candidate);
      if (wanted !== 'folders and manifests' || target === folder) continue;
      found.push({ value: relative(folder, target), kind: 'file', detail: 'kustomization' });
    } else if (isBelow(candidate, folder) && (wanted === 'any file' || yaml.test(candidate))) {
      const role = scope.files.file(candidate)?.role;
      if (wanted === 'folders and manifests' && role !== 'manifests') continue;
      found.push({ value: relative(folder, candidate), kind: 'file', ...(role === 'patch' && wanted === 'patches' ? { likely: true } : {}) });
    }
  }
  return found.filter(({ value }) => !named.has(value));
}

function wantedAt({ role, path }: Place['cursor']): 'folders and manifests' | 'patches' | 'any file' | undefined {
  if (role !== 'kustomization') return undefined;
  const [field, , part] = path;
  if (path.length === 2) {
    if (field === 'resources' || field === 'components') return 'folders and manifests';
    return ['crds', 'generators', 'transformers', 'validators', 'configurations'].includes(String(field)) ? 'any file' : undefined;
  }
  if (field === 'patches' && part === 'path') return 'patches';
  const isGenerator = field === 'configMapGenerator' || field === 'secretGenerator';
  if (isGenerator && (part === 'files' || part === 'envs')) return 'any file';
  return (field === 'replacements' && part === 'path') || (field === 'openapi' && path[1] === 'path') ? 'any file' : undefined;
}

const isBelow = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`);

/** The way from a folder to a path, both from the repository's top. */
export function relative(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path === '' ? [] : path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  const way = [...up, ...to.slice(shared)].join('/');
  return way === '' ? '.' : way;
}
