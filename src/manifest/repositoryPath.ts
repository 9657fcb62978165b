/** The folder of a path, empty for the repository itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file's path from its folder's and its name. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether `path` is the folder itself or lies anywhere below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/**
 * What a path written in a file of `folder` means, from the repository's top; undefined when it leads out of the
 * repository or is absolute.
 */
export function resolvePath(folder: string, written: string): string | undefined {
  if (written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/**
 * Whether a path of a tree can be written below a folder on any system without landing anywhere else. git itself refuses
 * to check out what this refuses, but a tree from a server may hold it.
 */
export function isSafePath(path: string): boolean {
  return path !== '' && path.split('/').every((part) =>
    part !== '' && part !== '.' && part !== '..' && !part.includes('\0') && !part.includes('\\') && !(process.platform === 'win32' && /[:*?"<>|]/.test(part)));
}

/**
 * Whether kustomize would fetch this over the network instead of reading it from disk: URLs, scp-like addresses, and
 * host names as in `github.com/org/repo//path?ref=v1`. See the kustomize documentation, "remote targets".
 */
export function isRemote(written: string): boolean {
  if (/^\w[\w+.-]*:\/\//.test(written) || /^(git|gh|gl)::?\w/i.test(written)) return true;
  if (/^[\w.-]+@[\w.-]+[:/]/.test(written)) return true;
  if (written.startsWith('.') || written.startsWith('/')) return false;
  const [first = '', ...rest] = written.split(/[/:]/);
  const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(first) && !/\.(ya?ml|json|env|txt|properties)$/i.test(first);
  return rest.length > 0 && (/^(www\.)?(github|gitlab|bitbucket)\.[a-z.]+$/i.test(first) || (host && /\/\/|[?&](ref|version|timeout|submodules)=|\.git([/?]|$)|\/_git\//.test(written)));
}
