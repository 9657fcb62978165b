import { costText, differenceText, quotaText, resourceTitle, spanText, amountText, totalTexts } from '../../../impact/capacity/words.ts';
import { grouped } from '../../../impact/grouped.ts';
import type { Capacity, CapacitySpan } from '../../../impact/report.ts';
import { namespaceText } from '../../../impact/rowWords.ts';
import { upperFirst } from '../../../impact/words.ts';

/** A bar, as parts of the longest one: what is needed at the least, and what may come on top. */
export interface Bar {
  readonly text: string;
  readonly sure: number;
  readonly possible: number;
}

/** One resource before and after. */
export interface BarPair {
  readonly title: string;
  readonly difference: string;
  readonly before: Bar;
  readonly after: Bar;
  /** `over the quota of 4 cores`; where it is on the same scale, `at` is its place. */
  readonly quota?: { readonly text: string; readonly at: number; readonly isOver: boolean };
  /** What DaemonSets take, which is not in the bars. */
  readonly perNode?: string;
}

/** The resources of one namespace, or what all of them cost. */
export interface BarGroup {
  readonly title: string;
  readonly pairs: readonly BarPair[];
}

export interface CapacityBars {
  readonly groups: readonly BarGroup[];
  /** What all of it comes to, in a line: `cost in a month +12 EUR, requested CPU +2 cores`. */
  readonly summary: string;
}

/** What a root takes before and after, as bars of one scale for each resource. */
export function capacityBars({ rows, cost }: Capacity): CapacityBars {
  const byNamespace = grouped(rows, ({ namespace }) => namespace);
  const groups = [...byNamespace].map(([namespace, list]): BarGroup => ({
    title: upperFirst(namespaceText(namespace)),
    pairs: list.map((row): BarPair => {
      const { unit, before, after, quota, perNode } = row;
      const quotaLabel = quotaText(row);
      const longest = Math.max(before.max, after.max, quota ?? 0);
      return {
        title: upperFirst(resourceTitle(row.resource)),
        difference: differenceText(row, unit),
        before: bar(before, spanText(before, unit), longest),
        after: bar(after, spanText(after, unit), longest),
        ...(quota !== undefined && quotaLabel !== undefined && { quota: { text: quotaLabel, at: part(quota, longest), isOver: after.max > quota } }),
        ...(perNode && { perNode: `and on each node ${amountText(perNode.before, unit)} → ${amountText(perNode.after, unit)}` }),
      };
    }),
  }));
  const price: readonly BarGroup[] = cost ? [{
    title: 'Cost in a month',
    pairs: [{
      title: 'All namespaces that change',
      difference: differenceText(cost, 'count', cost.currency),
      before: bar(cost.before, costText(cost.before, cost.currency), Math.max(cost.before.max, cost.after.max)),
      after: bar(cost.after, costText(cost.after, cost.currency), Math.max(cost.before.max, cost.after.max)),
    }],
  }] : [];
  const costs = cost ? [`cost in a month ${differenceText(cost, 'count', cost.currency)}`] : [];
  return { groups: [...price, ...groups], summary: upperFirst([...costs, ...totalTexts(rows)].join(', ')) };
}

const part = (amount: number, longest: number): number => longest === 0 ? 0 : amount / longest;

function bar({ min, max }: CapacitySpan, text: string, longest: number): Bar {
  return { text, sure: part(min, longest), possible: part(max - min, longest) };
}
