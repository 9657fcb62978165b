import { createHash } from 'node:crypto';
import { markdownText } from '../impact/markdown/escape.ts';
import type { FieldChange, ImpactReport } from '../impact/report.ts';

/** What a reviewer had on screen when giving a verdict. */
export interface Seen {
  readonly head: string;
  /** The merge base that the head was compared with. */
  readonly base: string;
  /** Fingerprint of the impact; absent when none could be computed. */
  readonly impact?: string;
  /** Something of the change could not be loaded or rendered. */
  readonly incomplete?: true;
}

/**
 * A fingerprint of what an impact says: the same commits give the same one on every machine, and any consequence that comes or
 * goes another. 16 hexadecimal digits of SHA-256. Digests of secrets are left out: they differ from session to session.
 */
export function impactFingerprint({ roots }: ImpactReport): string {
  const facts = roots.map(({ root, changes, problems, complete }) => ({
    root: root.id, complete,
    problems: problems.map(({ side, code, message, file }) => [side, code, message, file]),
    changes: changes.map(({ action, gvk, namespace, name, fields, impacts }) => [
      action, gvk, namespace, name, fields.map(fieldFacts), impacts.map(({ analysis, severity, certainty, message }) => [analysis, severity, certainty, message]),
    ]),
  }));
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

function fieldFacts({ path, kind, before, after, secret, content }: FieldChange): unknown {
  return [path, kind, secret ? 'secret' : [before, after], content?.map(fieldFacts)];
}

const mark = /<!-- gitops-review: seen (\{[^\n]*?\}) -->/;

/** A review's text with what was seen, in a comment that the hosts do not show, and for people in one line. */
export function withSeen(body: string, seen: Seen, headline: string | undefined): string {
  const told = [
    `Reviewed at \`${seen.head.slice(0, 12)}\``,
    ...(headline === undefined ? ['impact not known'] : [`impact${seen.incomplete ? ', incomplete' : ''}: ${markdownText(headline)}`]),
    ...(seen.impact === undefined ? [] : [`fingerprint \`${seen.impact}\``]),
  ];
  const text = withoutSeen(body).trimEnd();
  return `${text}${text === '' ? '' : '\n\n'}<sub>${told.join(' · ')}</sub>\n<!-- gitops-review: seen ${JSON.stringify(seen)} -->`;
}

/** What the author of a review had seen; undefined when the text does not say, or says it in a form that is not ours. */
export function seenIn(body: string): Seen | undefined {
  const text = mark.exec(body)?.[1];
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { head, base, impact, incomplete } = value as Record<string, unknown>;
    if (!isSha(head) || !isSha(base)) return undefined;
    return { head, base, ...(typeof impact === 'string' && /^[0-9a-f]{16}$/.test(impact) ? { impact } : {}), ...(incomplete === true ? { incomplete } : {}) };
  } catch {
    return undefined;
  }
}

/** A review's text as its author typed it. */
export function withoutSeen(body: string): string {
  return body.replace(/(?:^|\n\n)<sub>Reviewed at [^\n]*<\/sub>\n<!-- gitops-review: seen [^\n]* -->\s*$/, '');
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
