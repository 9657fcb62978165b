import { createHash } from 'node:crypto';
import { timedOut } from '../build.ts';
import type { BuildOptions, Failed } from '../build.ts';
import { readableError } from '../kustomizeError.ts';
import { createCache } from '../leastRecentlyUsed.ts';
import type { Variables } from './messages.ts';
import { runEngine } from './renderer.ts';

/** An object after the substitution. */
export interface Substituted {
  /** Its YAML; absent when `error` is there. */
  readonly text?: string;
  /** The variables that it asked for. */
  readonly names: readonly string[];
  /** Whether it opts out by the label or annotation `kustomize.toolkit.fluxcd.io/substitute: disabled`. */
  readonly disabled: boolean;
  readonly error?: string;
}

/** What was put in before, by a hash of everything that went in; the weight is the length of the texts. */
const done = createCache<readonly Substituted[]>(32 * 1024 * 1024);

/**
 * Puts the variables into objects as kustomize-controller does after a build: with Flux's own envsubst, on the object as
 * kustomize prints it, newlines in values left out; see the Flux documentation, "Post build variable substitution". Each
 * text is the YAML of one object. Rejects only when the signal aborts.
 */
export async function substituteVariables(objects: readonly string[], variables: Variables, options: BuildOptions): Promise<readonly Substituted[] | Failed> {
  if (objects.length === 0) return [];
  const key = createHash('sha256').update(JSON.stringify([objects, variables])).digest('hex');
  const known = done.get(key);
  if (known !== undefined) return known;
  const files = new Map(objects.map((text, index) => [String(index), text]));
  const result = await runEngine({ type: 'substitute', root: '', substitute: variables }, files, options);
  if (result.type === 'timeout') return timedOut(options);
  if (result.type === 'broken') return failed('it needs more than 1 GB of memory');
  if (result.response.error !== undefined) return failed(readable(result.response.error));
  const substituted: readonly Substituted[] = (result.response.substituted ?? []).map(({ text, names, disabled, error }) => ({
    names: names ?? [],
    disabled: disabled ?? false,
    ...(error === undefined ? { text } : { error: readable(error) }),
  }));
  done.set(key, substituted, substituted.reduce((sum, { text = '' }) => sum + text.length, 0));
  return substituted;
}

function failed(words: string): Failed {
  return { problem: { code: 'kustomize-failed', message: `The variables of "postBuild" cannot be put in, and Flux would fail the same way: ${words}` } };
}

/** YAML's complaints about the result quote what a variable put there, which may be from a Secret. */
function readable(words: string): string {
  return readableError(words, '/nowhere', '/nowhere').replace(/(json: cannot unmarshal \w+).*/, '$1').replace(/did not find expected alphabetic.*/, 'an alias that is none');
}
