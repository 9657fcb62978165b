import type { ImpactReport } from '../../../src/impact/index.ts';

/** An impact that a person expects; `text` is part of its message. */
export interface ExpectedImpact {
  /** The line as it was written. */
  readonly line: string;
  readonly severity: string;
  readonly root: string | undefined;
  readonly analysis: string;
  /** `Deployment shop/web`. */
  readonly object: string;
  readonly text: string;
}

/** A change with what it does; the format is in test/fixtures/impact/README.md. */
export interface Fixture {
  readonly title: string;
  readonly impacts: readonly ExpectedImpact[];
  readonly headline: string | undefined;
  readonly incomplete: boolean;
  /** The time that is asked about. */
  readonly at?: Date;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

const section = /^=== (both|base|head|diff) (\S+)$/;
const impactLine = /^(danger|warning|notice|info) (?:\[([^\]]+)\] )?(\S+\/\S+) (\S+ \S+): (.+)$/;

/** Reads a fixture; throws with the line that is not understood, so that no expectation is passed over. */
export function parseFixture(text: string): Fixture {
  const lines = text.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('=== '));
  const [title = '', ...claims] = lines.slice(0, start);
  const impacts: ExpectedImpact[] = [];
  let headline: string | undefined;
  let incomplete = false;
  let at: Date | undefined;
  for (const line of claims.filter((claim) => claim.trim() !== '' && !claim.startsWith('#'))) {
    const match = impactLine.exec(line);
    if (match) impacts.push({ line, severity: match[1] ?? '', root: match[2], analysis: match[3] ?? '', object: match[4] ?? '', text: match[5] ?? '' });
    else if (line.startsWith('headline ')) headline = line.slice('headline '.length);
    else if (line === 'incomplete') incomplete = true;
    else if (line.startsWith('at ')) at = new Date(line.slice('at '.length));
    else throw new Error(`not understood: ${line}`);
  }
  return { title, impacts, headline, incomplete, ...(at && { at }), ...parseFiles(lines.slice(start)) };
}

function parseFiles(lines: readonly string[]): Pick<Fixture, 'base' | 'head'> {
  const sides = { base: new Map<string, string[]>(), head: new Map<string, string[]>() };
  let side = '';
  let path = '';
  const add = (to: 'base' | 'head', line: string): void => void sides[to].get(path)?.push(line);
  for (const line of lines) {
    const match = section.exec(line);
    if (line.startsWith('=== ')) {
      if (!match) throw new Error(`not understood: ${line}`);
      [, side = '', path = ''] = match;
      for (const name of ['base', 'head'] as const) if (side === name || side === 'both' || side === 'diff') sides[name].set(path, []);
    } else if (side === 'both') {
      add('base', line);
      add('head', line);
    } else if (side === 'base' || side === 'head') add(side, line);
    else {
      if (!/^[-+ ]|^$/.test(line)) throw new Error(`${path}: a line of a diff begins with a space, - or +: ${line}`);
      if (!line.startsWith('+')) add('base', line.slice(1));
      if (!line.startsWith('-')) add('head', line.slice(1));
    }
  }
  const texts = (files: ReadonlyMap<string, readonly string[]>): Record<string, string> =>
    Object.fromEntries([...files].map(([name, content]) => [name, `${content.join('\n')}\n`]));
  return { base: texts(sides.base), head: texts(sides.head) };
}

/**
 * The lines that a fixture expects beside those that a report has: an impact that was expected reads as it was written, one that
 * was not in full. Notices and infos that nobody asked for are left out.
 */
export function compareImpacts(fixture: Fixture, report: ImpactReport): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const open = [...fixture.impacts];
  const found = report.roots.flatMap(({ root, changes }) => changes.flatMap((change) => change.impacts.flatMap((impact) => {
    const object = `${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`;
    const at = open.findIndex((one) => one.severity === impact.severity && one.analysis === impact.analysis && one.object === object
      && (one.root === undefined || one.root === root.name) && impact.message.includes(one.text));
    if (at >= 0) return open.splice(at, 1).map(({ line }) => line);
    return impact.severity === 'danger' || impact.severity === 'warning' ? [`${impact.severity} [${root.name}] ${impact.analysis} ${object}: ${impact.message}`] : [];
  })));
  return { found: found.sort(), expected: fixture.impacts.map(({ line }) => line).sort() };
}
