import type { RootImpact } from '../../../../impact/report.ts';
import type { RowCause } from '../../../../impact/tableRows.ts';
import { objectName } from './change.ts';
import { element, type Child } from './dom.ts';
import { actionWord } from './icons.ts';
import { sourceButton, type OpenSource } from './source.ts';

/** The object that brings a row of a table about, and its line; where none of the changes is it, so it says. */
export function causeCell({ change: index, at }: RowCause, { changes }: RootImpact, open: OpenSource): Child {
  const change = index === undefined ? undefined : changes[index];
  if (change === undefined) return element('span', { class: 'quiet' }, 'not known');
  const name = objectName(change);
  const place = at ?? change.at;
  return element('div', { class: 'cause' }, element('span', {}, `${name} is ${actionWord[change.action]} `), place && sourceButton(place, `${name}, which brings it about`, open));
}
