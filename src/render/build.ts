import { readableError } from './kustomizeError.ts';
import type { RenderProblem } from './rendered.ts';

/** The stream of YAML documents that a build gives, or why there is none. */
export type Build = { readonly output: string } | Failed;

export interface Failed {
  readonly problem: Omit<RenderProblem, 'file' | 'line'>;
}

export interface BuildOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMilliseconds: number;
  /** Whether a kustomization may read files above its own folder, as Flux lets it. */
  readonly anyPath?: boolean;
  /** How charts are rendered; by the built-in Helm unless told. */
  readonly helm?: HelmSetting;
}

/** The built-in Helm, or a program of the user's: a name to be looked up on the PATH, or a full path. */
export type HelmSetting = { readonly type: 'built-in' } | { readonly type: 'command'; readonly command: string };

/** More than this is not shown. */
export const maxOutputBytes = 64 * 1024 * 1024;

/** What kustomize refused, in its own words. */
export function kustomizeFailed(words: string, temporary: string, repository: string): Failed {
  const plugin = /external plugins disabled; unable to load external plugin '([^']+)'/.exec(words)?.[1];
  if (plugin !== undefined) return { problem: { code: 'kustomize-failed', message: `Not rendered: needs the kustomize plugin ${plugin}, which is a program, and none is run during a review. What this kustomization gives is not known.` } };
  return { problem: { code: 'kustomize-failed', message: `kustomize cannot build this, and a controller would fail the same way: ${readableError(words, temporary, repository)}` } };
}

type Built = 'kustomization' | 'chart' | 'template';

export function timedOut(options: BuildOptions, what: Built = 'kustomization'): Failed {
  return { problem: { code: 'timeout', message: `The ${what} was not built within ${Math.round(options.timeoutMilliseconds / 1000)} seconds and was stopped. Build it in a terminal to see what takes so long.` } };
}

export function tooMuchOutput(what: Built = 'kustomization'): Failed {
  return { problem: { code: 'too-large', message: `The ${what} gives more than ${maxOutputBytes / 1024 / 1024} MB, which is more than is shown here. Split it.` } };
}

export function unreadFile(path: string): Failed {
  return { problem: { code: 'too-large', message: `${path} is too large to be read, so the kustomization that uses it is not built. Split the file, or move what is generated out of it.` } };
}
