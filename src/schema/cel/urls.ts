import type { Environment } from '@marcbachmann/cel-js';

/** An address as Go's `url.ParseRequestURI` reads it: a whole URL, or a path from the root. */
class Url {
  readonly scheme: string;
  /** With the port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;

  constructor(scheme: string, host: string, path: string, query: string) {
    this.scheme = scheme;
    this.host = host;
    this.path = path;
    this.query = query;
  }
}

/** Kubernetes' URL library. Kubernetes documentation, CEL in Kubernetes, Kubernetes URL library. */
export function registerUrls(environment: Environment): void {
  environment.registerType('kubernetes.URL', Url)
    .registerFunction('isURL(string): bool', (text: string) => parse(text) !== undefined)
    .registerFunction('url(string): kubernetes.URL', (text: string) => {
      const url = parse(text);
      if (url === undefined) throw new Error(`\`${text}\` is no URL`);
      return url;
    })
    .registerFunction('kubernetes.URL.getScheme(): string', (url: Url) => url.scheme)
    .registerFunction('kubernetes.URL.getHost(): string', (url: Url) => url.host)
    .registerFunction('kubernetes.URL.getHostname(): string', (url: Url) => url.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1'))
    .registerFunction('kubernetes.URL.getPort(): string', (url: Url) => /:(\d+)$/.exec(url.host)?.[1] ?? '')
    .registerFunction('kubernetes.URL.getEscapedPath(): string', (url: Url) => url.path)
    .registerFunction('kubernetes.URL.getQuery(): map<string, list<string>>', (url: Url) => {
      const query: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
      for (const [key, value] of new URLSearchParams(url.query)) (query[key] ??= []).push(value);
      return query;
    })
    .registerOperator('kubernetes.URL == kubernetes.URL', (a: Url, b: Url) => a.scheme === b.scheme && a.host === b.host && a.path === b.path && a.query === b.query);
}

function parse(text: string): Url | undefined {
  // RFC 3986, 3, with what Go asks for: a scheme or a leading slash, no fragment, and whole percent escapes.
  const [, scheme, host, path = '', query = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?]*))?)?([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  if (scheme === undefined && !path.startsWith('/')) return undefined;
  if (scheme !== undefined && host === undefined && !path.startsWith('/') && path === '') return undefined;
  if (/[\u0000-\u0020\u007f]/.test(text) || /%(?![0-9A-Fa-f]{2})/.test(path)) return undefined;
  const authority = (host ?? '').replace(/^.*@/, '');
  if (!/^(?:\[[0-9A-Fa-f:.%]+\]|[^:[\]]*)(?::\d*)?$/.test(authority)) return undefined;
  return new Url((scheme ?? '').toLowerCase(), authority, escaped(path), query);
}

/** Characters that a path may not hold as they are, in their escaped form. */
function escaped(path: string): string {
  return path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%[\]]/gu, encodeURIComponent);
}
