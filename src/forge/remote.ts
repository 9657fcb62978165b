/** A repository as a git remote names it. `host` has a port only where the remote is http(s) and names one. */
export interface RemoteRepository {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** Host, then what follows: `git@github.com:owner/name.git`. A host of one letter is a Windows drive. */
const scpLike = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/;

/**
 * Reads the URL of a git remote: https, http, ssh, git and scp-like. Undefined for anything else, such as a path on
 * disk, and for names that no host gives out. Names from here are safe to put in a URL's path.
 */
export function parseRemote(url: string): RemoteRepository | undefined {
  const text = url.trim();
  const scp = text.includes('://') ? null : scpLike.exec(text);
  if (scp !== null) return repository(scp[1] ?? '', scp[2] ?? '');
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(text);
  switch (protocol) {
    case 'https:':
    case 'http:':
      return repository(host, pathname);
    case 'ssh:':
    case 'git:':
    case 'git+ssh:':
      // The port is that of the ssh or git server and says nothing about the web's.
      return repository(hostname, pathname);
    default:
      return undefined;
  }
}

function repository(host: string, path: string): RemoteRepository | undefined {
  const parts = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, '').split('/');
  const [owner, name] = parts;
  if (parts.length !== 2 || owner === undefined || name === undefined || !isRepositoryName(owner) || !isRepositoryName(name)) return undefined;
  const plain = host.toLowerCase();
  // GitHub takes ssh through port 443 at a host of its own.
  return plain === '' ? undefined : { host: plain === 'ssh.github.com' ? 'github.com' : plain, owner, name };
}

/** Whether a text can be an owner's or a repository's name; `.` and `..` would leave the path that they are put in. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text) && text !== '.' && text !== '..';
}

/**
 * Whether the repositories of a remote's host are served by the API at `baseUrl`: `https://api.github.com` serves
 * github.com, `https://api.NAME.ghe.com` serves NAME.ghe.com, and `https://HOST/api/v3` or a bare
 * `http://127.0.0.1:4000` serves the host that it names.
 */
export function apiMatchesRemote(baseUrl: string, remoteHost: string): boolean {
  if (!URL.canParse(baseUrl)) return false;
  const { host, hostname } = new URL(baseUrl);
  const remote = remoteHost.toLowerCase();
  if (hostname === 'api.github.com') return remote === 'github.com';
  if (hostname.startsWith('api.') && hostname.endsWith('.ghe.com')) return remote === hostname.slice('api.'.length);
  // An ssh remote never names the web's port.
  return remote === host || remote === hostname;
}
