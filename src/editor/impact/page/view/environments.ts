import { visible } from '../../../../impact/document/escape.ts';
import type { Location, ObjectChange, RootImpact } from '../../../../impact/report.ts';
import { severities, severityOf, shownChanges, type Filters } from '../filter.ts';
import { placeOf } from '../../place.ts';
import { changeItem } from './change.ts';
import { element, rove } from './dom.ts';
import { foldOf } from './fold.ts';
import { severityIcon, severityWord } from './icons.ts';
import { sourceButton, type OpenSource } from './source.ts';

/** Objects of an environment that are drawn before the rest is asked for. */
const drawnAtOnce = 100;
/** With more objects or more environments than this, all environments but the first are folded. */
const unfolded = { objects: 60, environments: 12 };

/** What a filter leaves of a report. */
export interface Shown { readonly objects: number; readonly environments: number }

/** The environments with what happens in each; `draw` draws them anew for other filters. */
export function environmentSection(roots: readonly RootImpact[], open: OpenSource): { readonly section: HTMLElement; readonly draw: (filters: Filters) => Shown } {
  const list = element('div', { class: 'environments' });
  const section = element('section', { 'aria-labelledby': 'environments' }, element('h2', { id: 'environments', tabindex: -1 }, 'Environments'), list);
  const folded = new Map<string, boolean>();
  const folds = roots.length > unfolded.environments || roots.reduce((sum, { changes }) => sum + changes.length, 0) > unfolded.objects;
  const draw = (filters: Filters): Shown => {
    const filtered = filters.severities.length + filters.actions.length > 0 || filters.text.trim() !== '';
    const shown = roots.map((root, index) => ({ root, index, changes: shownChanges(root, filters) }))
      .filter(({ root, changes }) => changes.length > 0 || (!filtered && (filters.environment === '' || filters.environment === root.root.id)));
    list.replaceChildren(...shown.map(({ root, index, changes }, position) => {
      const isFolded = folded.get(root.root.id) ?? (folds && position > 0);
      return environment(root, changes, `environment-${index}`, isFolded, (now) => folded.set(root.root.id, now), open);
    }));
    if (shown.length === 0) list.append(element('p', { class: 'empty' }, roots.length === 0 ? 'No manifest that is applied to a cluster changes.' : 'Nothing matches the filters.'));
    return { objects: shown.reduce((sum, { changes }) => sum + changes.length, 0), environments: shown.filter(({ changes }) => changes.length > 0).length };
  };
  return { section, draw };
}

function environment(root: RootImpact, changes: readonly ObjectChange[], id: string, isFolded: boolean, fold: (now: boolean) => void, open: OpenSource): HTMLElement {
  const { heading, body } = foldOf(id, visible(root.root.name) || 'repository', isFolded, fold, () => bodyOf(root, changes, id, open));
  return element(
    'article', { class: 'environment', 'aria-labelledby': id },
    heading,
    element('p', { class: 'place' }, placeOf(root.root)),
    tally(root, changes),
    body,
  );
}

/** How many objects there are of each severity. */
function tally(root: RootImpact, changes: readonly ObjectChange[]): HTMLElement {
  const parts = severities.flatMap((severity) => {
    const number = changes.filter((change) => severityOf(change) === severity).length;
    return number === 0 ? [] : [element('li', {}, severityIcon(severity), `${number} ${severityWord[severity].toLowerCase()}`)];
  });
  const unknown = root.complete ? [] : [element('li', {}, severityIcon('unknown'), 'not everything could be rendered')];
  return element('ul', { class: 'tally', 'aria-label': 'Objects by severity' }, unknown, parts, root.unchanged === 0 ? undefined : element('li', { class: 'quiet' }, `${root.unchanged} unchanged`));
}

function bodyOf(root: RootImpact, changes: readonly ObjectChange[], id: string, open: OpenSource): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (root.problems.length > 0) parts.push(element('ul', { class: 'problems', 'aria-label': root.complete ? 'Notes' : 'What could not be rendered' }, root.problems.map((problem) => problemItem(problem, root.complete, open))));
  if (changes.length === 0) {
    if (root.problems.length === 0) parts.push(element('p', { class: 'empty' }, 'No object changes here.'));
    return parts;
  }
  const list = element('ul', { class: 'changes', 'aria-label': 'Objects' });
  const add = (from: number): void => {
    const portion = changes.slice(from, from + drawnAtOnce);
    list.append(...portion.map((change, index) => changeItem(change, `${id}-${from + index}`, open)));
  };
  add(0);
  rove(list, () => [...list.querySelectorAll<HTMLElement>('button.object')]);
  parts.push(list);
  if (changes.length > drawnAtOnce) {
    const more = element('button', { type: 'button', class: 'more' });
    const label = (): void => { more.textContent = `Show ${Math.min(drawnAtOnce, changes.length - list.childElementCount)} of ${changes.length - list.childElementCount} more objects`; };
    label();
    more.addEventListener('click', () => {
      const first = list.childElementCount;
      add(first);
      if (list.childElementCount >= changes.length) more.remove();
      else label();
      for (const button of list.children[first]?.querySelectorAll<HTMLElement>('button.object') ?? []) button.focus();
    });
    parts.push(more);
  }
  return parts;
}

function problemItem(problem: RootImpact['problems'][number], isComplete: boolean, open: OpenSource): HTMLLIElement {
  const at: Location | undefined = problem.file === undefined ? undefined
    : { side: problem.side, file: problem.file, ...(problem.line !== undefined && { line: problem.line }), certainty: problem.line === undefined ? 'file' : 'exact' };
  return element(
    'li', { class: 'impact' }, severityIcon('unknown'),
    element('div', {}, element('p', { class: 'message' }, `${isComplete || problem.code === 'fetched' ? 'Note' : 'Could not be rendered'}, ${problem.side === 'base' ? 'before' : 'after'} the change: ${visible(problem.message)} `, at && sourceButton(at, 'where the problem is', open))),
  );
}
