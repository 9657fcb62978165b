import type { Edit, Finding } from './rule.ts';

/** Fixes that need the result of others are made in rounds; more than this many would be fixes that undo each other. */
const mostRounds = 10;

/**
 * The text with the fixes of findings applied: of some rules, or `safe` for all that may be made without a look. Fixes
 * that touch the same place are made one after the other, each on what the others left.
 */
export async function fixAll(text: string, findings: (text: string) => Promise<readonly Finding[]>, rules: readonly string[] | 'safe'): Promise<{ readonly text: string; readonly fixed: number } | undefined> {
  const isWanted = ({ rule, fix }: Finding): boolean => fix !== undefined && (rules === 'safe' ? fix.safe === true : rules.includes(rule));
  let current = text;
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = compatible((await findings(current)).filter(isWanted));
    if (edits.length === 0) break;
    const next = apply(current, edits.flat());
    if (next === current) break;
    current = next;
    fixed += edits.length;
  }
  return current === text ? undefined : { text: current, fixed };
}

/** The edits of as many findings as can be made together, whole findings only. */
function compatible(findings: readonly Finding[]): (readonly Edit[])[] {
  const taken: Edit[] = [];
  return findings.flatMap(({ fix }) => {
    const edits = fix?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => touches(edit, other)))) return [];
    taken.push(...edits);
    return [edits];
  });
}

/** Two edits at one offset touch, too: each may write the same key. */
function touches({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.range.start - a.range.start)
    .reduce((current, { range, text: written }) => current.slice(0, range.start) + written + current.slice(range.end), text);
}
