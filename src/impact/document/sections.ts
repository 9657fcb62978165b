import { differenceText, costText, quotaText, resourceTitle, spanText } from '../capacity/words.ts';
import { fieldOf } from '../fieldOf.ts';
import type { Capacity, Location, RootImpact } from '../report.ts';
import { beforehand, heldUpdates, leastReady, paceText } from '../rollouts/words.ts';
import { direction, levelText, namespaceText, networkText, permissionText, workloadsText } from '../rowWords.ts';
import { count } from '../words.ts';
import { visible, wrap } from './escape.ts';
import { pageWidth, type Page } from './page.ts';

/** Lines of a section that are written before the rest is only counted. */
const shownLines = 20;

/** A line of a section. `!`: look at it; `+` and `-`: comes and goes; `~`: becomes another; `*`: all else. */
interface Line {
  readonly sign: '!' | '+' | '-' | '~' | '*';
  readonly text: string;
  /** What stands below it. */
  readonly below?: readonly string[];
  readonly at?: Location | undefined;
}

/** Writes what a change does to an environment as a whole, a section each, in short; nothing where nothing differs. */
export function writeSections(page: Page, root: RootImpact): void {
  const { network = [], permissions = [], posture = [], capacity, rowsLeft } = root;
  write(page, 'rollouts', rolloutLines(root));
  write(page, 'capacity', capacity ? capacityLines(capacity) : []);
  write(page, 'connections', network.map((row): Line => ({ sign: row.after ? '+' : '-', text: networkText(row), at: row.at })), rowsLeft?.network);
  write(page, 'rights', permissions.map((row): Line => ({ sign: row.after ? '+' : '-', text: permissionText(row), at: row.at })), rowsLeft?.permissions);
  write(page, 'pod security', posture.map((row): Line => ({
    sign: direction(row) === 'falls' ? '!' : '~',
    text: `${namespaceText(row.namespace)}: ${levelText(row.before)} → ${levelText(row.after)}${row.after === 'none' ? '' : `, for ${workloadsText(row)}`}`, at: row.at,
  })));
}

function write(page: Page, title: string, lines: readonly Line[], more = 0): void {
  if (lines.length === 0) return;
  page.line(`  =   ${title}`);
  for (const { sign, text, below = [], at } of lines.slice(0, shownLines)) {
    const parts = wrap(visible(text), pageWidth - 8);
    parts.forEach((part, index) => page.sourced(`${index === 0 ? `      ${sign} ` : '        '}${part}`, index === parts.length - 1 ? at : undefined));
    for (const sentence of below) for (const part of wrap(visible(sentence), pageWidth - 8)) page.line(`        ${part}`);
  }
  const left = Math.max(0, lines.length - shownLines) + more;
  if (left > 0) page.line(`      … ${count(left, 'more line')}; all of them: gitops-review impact --all-rows --format json`);
}

function rolloutLines(root: RootImpact): readonly Line[] {
  const { changes, order = [] } = root;
  const stepOf = (change: number): number => order.findIndex((step) => step.changes.includes(change));
  const when = (change: number): string => order[stepOf(change)]?.text ?? '';
  const plans = (root.rollouts ?? []).map((plan) => {
    const change = changes[plan.change];
    const impact = change?.impacts.find(({ analysis }) => analysis === 'rollout/pods-restart');
    const isRisky = plan.stalls.length > 0 || leastReady(plan) === 0;
    return { step: stepOf(plan.change), line: {
      sign: isRisky ? '!' : '*',
      text: `${plan.workload}: ${paceText(plan)}${when(plan.change) === '' ? '' : `; ${when(plan.change)}`}`,
      below: plan.stalls.map((stall) => `may stall: ${stall}`),
      at: (change && impact && fieldOf(change, impact)?.at) ?? change?.at,
    } satisfies Line };
  }).sort((a, b) => a.step - b.step).map(({ line }) => line);
  const held = heldUpdates(root).map(({ change, message }): Line => ({ sign: '*', text: message, at: changes[change]?.at }));
  const lines = [...plans, ...held];
  return lines.length === 0 ? [] : [...beforehand(root).map((text): Line => ({ sign: '!', text })), ...lines];
}

function capacityLines({ rows, cost }: Capacity): readonly Line[] {
  return [
    ...cost ? [{ sign: '~', text: `cost in a month: ${costText(cost.before, cost.currency)} → ${costText(cost.after, cost.currency)}` } satisfies Line] : [],
    ...rows.map((row): Line => {
      const quota = quotaText(row);
      const nodes = row.perNode ? `; on each node ${spanText({ min: row.perNode.before, max: row.perNode.before }, row.unit)} → ${spanText({ min: row.perNode.after, max: row.perNode.after }, row.unit)}` : '';
      return {
        sign: row.quota !== undefined && row.after.max > row.quota ? '!' : '~',
        text: `${namespaceText(row.namespace)}, ${resourceTitle(row.resource)}: ${spanText(row.before, row.unit)} → ${spanText(row.after, row.unit)} (${differenceText(row, row.unit)})${quota === undefined ? '' : `, ${quota}`}${nodes}`,
      };
    }),
  ];
}
