import type { Need } from './fetched.ts';
import { isRemote } from './repositoryPath.ts';

/** What a remote resource of a kustomization means: what has to be fetched, and the path in it. */
export interface RemoteTarget {
  readonly need: Need;
  /** Empty for the top of a repository; of a file, its name. */
  readonly path: string;
}

/**
 * Reads an address as kustomize does (api/internal/git/repospec.go): the query, the host, then the repository and the folder in it,
 * told apart by `_git/`, `//` or `.git`, and else by two segments. An address of a YAML file is that file. Undefined for what
 * kustomize would refuse, and for schemes that nothing is fetched by.
 */
export function remoteTarget(written: string): RemoteTarget | undefined {
  if (!isRemote(written)) return undefined;
  const [address = '', query = ''] = splitOnce(written, '?');
  if (/^https?:\/\//i.test(written) && /\.(ya?ml|json)$/i.test(address) && !address.replace(/^https?:\/\//i, '').includes('//')) {
    return { need: { type: 'file', url: written }, path: nameOf(address) };
  }
  const parameters = new URLSearchParams(query);
  const ref = parameters.get('ref') || parameters.get('version') || undefined;
  const host = hostOf(address);
  const parts = host && partsOf(host.rest);
  if (!host || !parts || parts.repository === '') return undefined;
  const path = parts.path.split('/').filter((part) => part !== '' && part !== '.');
  if (path.includes('..') || (ref?.startsWith('-') ?? false)) return undefined;
  return { need: { type: 'git', url: `${host.host}${parts.repository}`, ...(ref === undefined ? {} : { ref }) }, path: path.join('/') };
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** The scheme, user and host with what divides it from the path, and the rest. */
function hostOf(written: string): { readonly host: string; readonly rest: string } | undefined {
  const address = written.replace(/^git::/i, '');
  const [, scheme = '', afterScheme = ''] = /^(ssh:\/\/|https?:\/\/)?(.*)$/is.exec(address) ?? [];
  const [, user = '', place = ''] = /^([a-zA-Z][a-zA-Z0-9-]*@)?(.*)$/s.exec(afterScheme) ?? [];
  const isGitHub = /^github\.com[/:]/i.test(place);
  const isScp = scheme === '' && (user !== '' || isGitHub);
  if (scheme === '' && !isScp) return undefined;
  const slash = place.indexOf('/');
  const colon = isScp ? place.indexOf(':') : -1;
  const at = colon > 0 && (slash < 0 || colon < slash) ? colon : slash;
  if (at <= 0) return undefined;
  const rest = place.slice(at + 1);
  // Two ways to say the same, which kustomize makes one.
  if (isGitHub) return { host: scheme.toLowerCase() === 'ssh://' || user !== '' ? `${user || 'git@'}github.com:` : 'https://github.com/', rest };
  return { host: `${scheme.toLowerCase()}${user}${place.slice(0, at + 1)}`, rest };
}

function partsOf(rest: string): { readonly repository: string; readonly path: string } | undefined {
  const azure = rest.indexOf('_git/');
  if (azure >= 0) {
    const [name = '', ...path] = rest.slice(azure + 5).split('/');
    return { repository: `${rest.slice(0, azure + 5)}${name}`, path: path.join('/') };
  }
  const double = rest.indexOf('//');
  if (double >= 0) return { repository: rest.slice(0, double), path: rest.slice(double + 2) };
  const suffix = rest.indexOf('.git');
  if (suffix >= 0) return { repository: rest.slice(0, suffix + 4), path: rest.slice(suffix + 4) };
  const segments = rest.split('/');
  return segments.length < 2 ? undefined : { repository: segments.slice(0, 2).join('/'), path: segments.slice(2).join('/') };
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
