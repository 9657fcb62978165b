import { rules } from '../../lint/index.ts';
import type { Completion } from '../protocol.ts';

/** Ids of rules after `# gitops-review: ignore `, and that word itself. */
export function commentCompletions(text: string, offset: number, near: ReadonlySet<string>): Completion[] {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(start, offset);
  const verb = /(?:^|\s)#\s*(gitops-review:\s*)([a-z]*)$/.exec(line);
  if (verb) {
    const typed = verb[2]?.length ?? 0;
    return [{ label: 'ignore', kind: 'value', insert: 'ignore ', replace: { start: offset - typed, end: offset }, rank: 0, again: true, documentation: 'Ignores findings of a rule on this line, or the next one: the rule, then why.' }];
  }
  const named = /(?:^|\s)#\s*gitops-review:\s*ignore\s+((?:[\w-]+\/[\w-]+\s*,\s*)*)([\w/-]*)$/.exec(line);
  if (!named) return [];
  const before = new Set((named[1] ?? '').split(/\s*,\s*/));
  const replace = { start: offset - (named[2]?.length ?? 0), end: offset };
  return rules.filter(({ id }) => !before.has(id)).map(({ id, summary, why }, index) => ({
    label: id, kind: 'rule', detail: summary, documentation: why, insert: `${id} $0`, replace, rank: (near.has(id) ? 0 : 1_000) + index,
  }));
}
