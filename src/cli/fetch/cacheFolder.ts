import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ProcessVariables } from '../impact/pipeline.ts';

/** Where fetched bases and charts are kept: see the XDG Base Directory Specification, and each system's own custom. */
export function cacheFolder(environment: ProcessVariables): string {
  const own = (name: string): string | undefined => environment[name] === '' ? undefined : environment[name];
  const caches = own('XDG_CACHE_HOME') ?? (process.platform === 'win32' ? own('LOCALAPPDATA') : undefined) ?? (process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache'));
  return join(caches, 'gitops-review', 'fetched');
}
