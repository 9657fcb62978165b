/** Whether a URL is this repository's: sure where both are known, likely where only the name is the same, as of a fork. */
export type Whose = 'this' | 'likely-this' | 'other' | 'unknown';

/** Host and path of a repository's URL, however it is written: `https://`, `ssh://`, or `git@host:path`. */
export function normalizedUrl(url: string): string {
  const written = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^[^@/]*@/, '');
  const scp = /^([^/:]+):(?!\d+\/)(.*)$/.exec(written);
  const [host = '', ...path] = (scp ? `${scp[1]}/${scp[2]}` : written).split('/').filter((part) => part !== '');
  return [host.replace(/:\d+$/, '').replace(/^ssh\.|^altssh\./i, ''), ...path].join('/').replace(/\.git$/i, '').toLowerCase();
}

/** Whether `url` is one of the URLs that this repository is cloned from. */
export function whoseRepository(url: string, known: readonly string[] | undefined): Whose {
  if (known === undefined || known.length === 0) return 'unknown';
  const asked = normalizedUrl(url);
  const own = known.map(normalizedUrl);
  if (own.includes(asked)) return 'this';
  const name = (one: string): string => one.slice(one.lastIndexOf('/') + 1);
  return own.some((one) => name(one) === name(asked)) ? 'likely-this' : 'other';
}
