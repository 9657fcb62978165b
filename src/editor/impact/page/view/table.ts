import { element, type Child } from './dom.ts';

/** Rows that are drawn before the rest is asked for. */
const drawnAtOnce = 100;

/** A table that is named by a heading. Where it is narrow its rows become blocks, so each part says its role itself: a change of display takes them away. */
export function table(heading: string, columns: readonly string[], rows: readonly (() => readonly Child[])[], after?: Child): readonly Child[] {
  const body = element('tbody', { role: 'rowgroup' });
  const add = (from: number): void => body.append(...rows.slice(from, from + drawnAtOnce).map((cells) => element(
    'tr', { role: 'row', tabindex: -1 },
    cells().map((cell, index) => index === 0 ? element('th', { scope: 'row', role: 'rowheader' }, cell) : element('td', { role: 'cell' }, element('span', { class: 'column', 'aria-hidden': 'true' }, columns[index] ?? ''), cell)),
  )));
  add(0);
  const whole = element(
    'table', { role: 'table', 'aria-labelledby': heading, 'aria-rowcount': rows.length + 1 },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, columns.map((name) => element('th', { scope: 'col', role: 'columnheader' }, name)))),
    body,
  );
  if (rows.length <= drawnAtOnce) return [whole, after];
  const more = element('button', { type: 'button', class: 'more' });
  const label = (): void => {
    const left = rows.length - body.childElementCount;
    more.textContent = `Show ${Math.min(drawnAtOnce, left)} of ${left} more rows`;
  };
  label();
  more.addEventListener('click', () => {
    const first = body.childElementCount;
    add(first);
    if (body.childElementCount >= rows.length) more.remove();
    else label();
    const row = body.children[first];
    if (row instanceof HTMLElement) row.focus();
  });
  return [whole, more, after];
}

/** A sign and a word for what comes and what goes. */
export function difference(isGained: boolean): HTMLElement {
  return element('span', { class: `difference ${isGained ? 'gained' : 'lost'}` }, element('span', { class: 'sign', 'aria-hidden': 'true' }, isGained ? '+' : '−'), isGained ? 'gained' : 'lost');
}
