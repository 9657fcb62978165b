import { fieldOf } from '../../../../impact/fieldOf.ts';
import { visible } from '../../../../impact/document/escape.ts';
import { valueText } from '../../../../impact/document/values.ts';
import type { FieldChange, Impact, ObjectChange } from '../../../../impact/report.ts';
import { bySeverity, isSaid } from '../../../../impact/severity.ts';
import { formatPath } from '../../../../manifest/path.ts';
import { severityOf } from '../filter.ts';
import { coded, element } from './dom.ts';
import { actionSign, actionWord, severityIcon, severityWord } from './icons.ts';
import { sourceButton, type OpenSource } from './source.ts';

/** Fields of one object that are shown before the rest is asked for. */
const shownFields = 30;

/** `Deployment shop/web`. */
export function objectName(change: Pick<ObjectChange, 'gvk' | 'namespace' | 'name'>): string {
  return visible(`${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`);
}

/** An object as an item of a list: a line, and below it, when asked for, what follows and which fields differ. */
export function changeItem(change: ObjectChange, id: string, open: OpenSource): HTMLLIElement {
  const impacts = [...change.impacts].filter((impact) => !isSaid(impact)).sort(bySeverity);
  const severity = severityOf(change);
  const shorts = impacts.flatMap(({ short }) => short ?? []);
  const notes = [...new Set(shorts.length > 0 ? shorts : impacts.slice(0, 1).map(({ message }) => message))].map((note) => visible(note).replaceAll('`', ''));
  const hasDetails = impacts.length + change.fields.length > 0 || change.at !== undefined;
  const details = element('div', { class: 'details', id: `${id}-details`, hidden: true });
  const button = element(
    'button', { type: 'button', class: 'object', 'aria-expanded': hasDetails ? 'false' : undefined, 'aria-controls': hasDetails ? `${id}-details` : undefined },
    severityIcon(severity),
    element('span', { class: 'hidden' }, `${severityWord[severity]}: `),
    element('span', { class: `sign ${change.action}`, 'aria-hidden': 'true' }, actionSign[change.action]),
    element('span', { class: 'name' }, visible(change.name)),
    element('span', { class: 'kind' }, visible(`${change.gvk.kind}${change.namespace === undefined ? '' : ` in ${change.namespace}`}`)),
    element('span', { class: 'hidden' }, ` ${actionWord[change.action]}. `),
    element('span', { class: 'note' }, notes.length > 0 ? notes.join(', ') : change.fields.length > 0 ? fieldCount(change.fields.length) : actionWord[change.action]),
  );
  const item = element('li', { class: 'change' }, button, details);
  button.addEventListener('click', () => {
    if (!hasDetails) return;
    if (details.childElementCount === 0) details.append(...detailsOf(change, impacts, open));
    details.hidden = !details.hidden;
    button.setAttribute('aria-expanded', String(!details.hidden));
  });
  return item;
}

const fieldCount = (number: number): string => `${number} ${number === 1 ? 'field' : 'fields'}`;

function detailsOf(change: ObjectChange, impacts: readonly Impact[], open: OpenSource): readonly HTMLElement[] {
  const name = objectName(change);
  const parts: HTMLElement[] = [];
  parts.push(element('p', { class: 'whole' }, `${name} is ${actionWord[change.action]}. `, change.at && sourceButton(change.at, name, open)));
  if (impacts.length > 0) parts.push(element('ul', { class: 'impacts', 'aria-label': 'What follows' }, impacts.map((impact) => impactItem(change, impact, open))));
  if (change.fields.length > 0) parts.push(fieldList(change, open));
  return parts;
}

function impactItem(change: ObjectChange, impact: Impact, open: OpenSource): HTMLLIElement {
  const at = fieldOf(change, impact)?.at;
  const doubt = { certain: '', likely: ' (likely)', unknown: ' (cannot be known for sure)' }[impact.certainty];
  return element(
    'li', { class: 'impact' },
    severityIcon(impact.severity),
    element('div', {},
      element('p', { class: 'message' }, element('span', { class: 'hidden' }, `${severityWord[impact.severity]}: `), ...coded(impact.message), doubt, ' ', at && sourceButton(at, 'what causes it', open)),
      impact.why === '' ? undefined : element('p', { class: 'why' }, ...coded(impact.why)),
    ),
  );
}

function fieldList(change: ObjectChange, open: OpenSource): HTMLElement {
  const list = element('ul', { class: 'fields', 'aria-label': 'Fields that differ' }, change.fields.slice(0, shownFields).map((field) => fieldItem(field, open)));
  const rest = change.fields.slice(shownFields);
  if (rest.length === 0) return list;
  const more = element('button', { type: 'button', class: 'more' }, `Show ${rest.length} more ${rest.length === 1 ? 'field' : 'fields'}`);
  more.addEventListener('click', () => {
    const items = rest.map((field) => fieldItem(field, open));
    list.append(...items);
    more.remove();
    items[0]?.querySelector('button')?.focus();
  });
  return element('div', {}, list, more);
}

const fieldWord = { added: 'added', removed: 'removed', changed: 'changed' } as const;
const fieldSign = { added: '+', removed: '−', changed: '~' } as const;

function fieldItem(field: FieldChange, open: OpenSource): HTMLLIElement {
  const path = visible(formatPath(field.path));
  const { inline, below } = valueText(field, 160, 160);
  return element(
    'li', { class: `field ${field.kind}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, fieldSign[field.kind]),
    element('div', {},
      element('span', { class: 'hidden' }, `${fieldWord[field.kind]}: `),
      element('code', { class: 'path' }, path), ' ',
      inline === '' ? undefined : element('code', { class: 'value' }, inline), ' ',
      field.at && sourceButton(field.at, path, open)),
    below.length === 0 ? undefined : element('pre', { tabindex: 0, role: 'region', 'aria-label': `Value of ${path}` }, below.map((line, index) => [
      index === 0 ? '' : '\n',
      element('span', { class: /^\+ /.test(line) ? 'added' : /^- /.test(line) ? 'removed' : undefined }, line),
    ])),
  );
}
