import { visible } from '../../../../impact/document/escape.ts';
import type { Action, ImpactSeverity, RootImpact } from '../../../../impact/report.ts';
import { actions, countChanges, noFilters, severities, type Filters } from '../filter.ts';
import type { Shown } from './environments.ts';
import { element } from './dom.ts';
import { actionSign, actionWord, severityIcon, severityWord } from './icons.ts';

/** Typing is followed after a pause, so that a long list is not drawn for each letter. */
const pauseMilliseconds = 150;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The filters with their counts; `tell` says what is left, also to screen readers. */
export function filterBar(roots: readonly RootImpact[], start: Filters, changed: (filters: Filters) => Shown): HTMLElement {
  let filters = start;
  const counts = countChanges(roots);
  const result = element('p', { role: 'status', class: 'result' });
  const environments = element(
    'select', { id: 'filter-environment' },
    element('option', { value: '' }, `All (${roots.length})`),
    roots.map(({ root, changes }) => element('option', { value: root.id }, `${visible(root.name) || 'repository'} (${changes.length})`)),
  );
  const search = element('input', { id: 'filter-text', type: 'search', placeholder: 'Name, kind, field or file', autocomplete: 'off', spellcheck: 'false' });
  const reset = element('button', { type: 'button', class: 'secondary' }, 'Reset filters');
  const toggles: (() => void)[] = [];

  const apply = (next: Filters): void => {
    filters = next;
    const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
    for (const draw of toggles) draw();
    environments.value = filters.environment;
    if (search.value !== filters.text) search.value = filters.text;
    reset.hidden = !isFiltered;
    const { objects, environments: left } = changed(filters);
    const number = `${objects} ${objects === 1 ? 'object' : 'objects'}`;
    result.textContent = isFiltered ? `${objects} of ${counts.total} objects, in ${left} of ${roots.length} environments` : `${number} in ${roots.length} ${roots.length === 1 ? 'environment' : 'environments'}`;
  };

  const toggle = <T extends string>(value: T, of: () => readonly T[], set: (list: readonly T[]) => void, number: number, ...content: readonly (string | Node)[]): HTMLButtonElement | undefined => {
    if (number === 0) return undefined;
    const button = element('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, ...content, element('span', { class: 'count' }, String(number)));
    toggles.push(() => button.setAttribute('aria-pressed', String(of().includes(value))));
    button.addEventListener('click', () => set(of().includes(value) ? of().filter((one) => one !== value) : [...of(), value]));
    return button;
  };
  const severityToggle = (severity: ImpactSeverity): HTMLButtonElement | undefined =>
    toggle(severity, () => filters.severities, (list) => apply({ ...filters, severities: list }), counts.severities[severity], severityIcon(severity), severityWord[severity]);
  const actionToggle = (action: Action): HTMLButtonElement | undefined =>
    toggle(action, () => filters.actions, (list) => apply({ ...filters, actions: list }), counts.actions[action], element('span', { class: `sign ${action}`, 'aria-hidden': 'true' }, actionSign[action]), upperFirst(actionWord[action]));

  environments.addEventListener('change', () => apply({ ...filters, environment: environments.value }));
  let typing: number | undefined;
  search.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => apply({ ...filters, text: search.value }), pauseMilliseconds);
  });
  reset.addEventListener('click', () => {
    apply(noFilters);
    search.focus();
  });
  const bar = element(
    'search', { class: 'filters', 'aria-label': 'Filters' },
    element('div', { role: 'group', 'aria-label': 'Severity' }, severities.map(severityToggle)),
    element('div', { role: 'group', 'aria-label': 'What happens' }, actions.map(actionToggle)),
    element('div', { class: 'inputs' },
      roots.length > 1 ? element('span', {}, element('label', { for: 'filter-environment' }, 'Environment'), environments) : undefined,
      element('span', {}, element('label', { for: 'filter-text' }, 'Search'), search),
      reset),
    result,
  );
  // An environment of an earlier report may not be in this one.
  apply(roots.some(({ root }) => root.id === filters.environment) ? filters : { ...filters, environment: '' });
  return bar;
}
