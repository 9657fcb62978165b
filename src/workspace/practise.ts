import type { LintInput, LintSettings } from '../engineProtocol.ts';
import { Workspace } from './workspace.ts';

/** After so many edits the compiler has little left to do: a fifth of a second of work in all. */
const rounds = 20;
/** Milliseconds that others have between two edits. */
const rest = 10;
/** A longer text, in characters, is practised in part. */
const longest = 100_000;

/**
 * Lints a text as if someone typed in it, in a workspace of its own, and forgets what was found: the first edits of a
 * process take several times as long as later ones, until JavaScript's compiler has seen what runs often. Ends early
 * when the signal aborts, since whoever types then does the same.
 */
export async function practise({ path, text }: LintInput, settings: LintSettings, signal: AbortSignal): Promise<void> {
  const part = text.slice(0, longest);
  const field = /\n +[\w-]+: (?=([a-z][\w-]*)\r?\n)/.exec(part);
  if (field === null) return;
  const start = field.index + field[0].length;
  const [, value = ''] = field;
  // A list where none belongs is refused, which asks for what explains it.
  const values = [value, `${value}x`, '[]'];
  const workspace = Workspace.of([path]);
  workspace.complete();
  for (let round = 0; round < rounds && !signal.aborted; round++) {
    await workspace.lint(path, `${part.slice(0, start)}${values[round % values.length] ?? ''}${part.slice(start + value.length)}`, settings);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
