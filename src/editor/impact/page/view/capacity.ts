import { visible } from '../../../../impact/document/escape.ts';
import type { RootImpact } from '../../../../impact/report.ts';
import { capacityBars, type Bar, type BarGroup, type BarPair } from '../capacityBars.ts';
import { element } from './dom.ts';
import { severityIcon } from './icons.ts';
import { perEnvironment, type Section } from './perEnvironment.ts';

/** What each namespace takes before and after, as bars with their numbers. */
export function capacitySection(roots: readonly RootImpact[]): Section | undefined {
  return perEnvironment<BarGroup>(roots, {
    id: 'capacity', title: 'Capacity',
    lead: roots.some(({ capacity }) => capacity?.rows.some(({ before, after }) => before.min !== before.max || after.min !== after.max))
      ? 'What pods ask for and may use at the most, and storage. A hatched part is what autoscalers and jobs may add.' : undefined,
    itemsOf: ({ capacity }) => capacity === undefined ? [] : capacityBars(capacity).groups,
    textOf: ({ title, pairs }) => [title, ...pairs.map((pair) => pair.title)].join(' '),
    summaryOf: (_, { capacity }) => capacity && visible(capacityBars(capacity).summary),
    unknownOf: ({ complete, capacity }) => complete || capacity ? undefined : 'not known, since not everything could be rendered.',
    draw: (groups) => [element('div', { class: 'capacity' }, groups.map((group) => element('div', { class: 'group' }, element('h4', {}, visible(group.title)), element('ul', {}, group.pairs.map(pairItem)))))],
  });
}

function pairItem({ title, difference, before, after, quota, perNode }: BarPair): HTMLLIElement {
  return element(
    'li', { class: 'pair' },
    element('p', { class: 'what' }, element('span', { class: 'title' }, visible(title)), ' ', element('strong', {}, difference)),
    barOf('before', before, quota), barOf('after', after, quota),
    quota && element('p', { class: 'quota-text' }, quota.isOver ? [severityIcon('warning'), ' '] : undefined, quota.text),
    perNode === undefined ? undefined : element('p', { class: 'quiet' }, perNode),
  );
}

function barOf(when: 'before' | 'after', { text, sure, possible }: Bar, quota: BarPair['quota']): HTMLElement {
  const piece = (name: string, part: number): HTMLElement => {
    const drawn = element('span', { class: name });
    drawn.style.width = `${(part * 100).toFixed(2)}%`;
    return drawn;
  };
  const mark = quota && element('span', { class: 'quota' });
  if (mark && quota) mark.style.left = `${(quota.at * 100).toFixed(2)}%`;
  return element(
    'div', { class: `bar ${when}` },
    element('span', { class: 'when' }, when),
    element('span', { class: 'track', 'aria-hidden': 'true' }, sure > 0 ? piece('sure', sure) : undefined, possible > 0 ? piece('possible', possible) : undefined, mark),
    element('span', { class: 'amount' }, text),
  );
}
