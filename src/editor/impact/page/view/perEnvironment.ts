import { visible } from '../../../../impact/document/escape.ts';
import type { RootImpact } from '../../../../impact/report.ts';
import { isFound, isInEnvironment, type Filters } from '../filter.ts';
import { element, type Child } from './dom.ts';
import { foldOf } from './fold.ts';

/** A section of the page, and how it follows the filters. */
export interface Section {
  readonly section: HTMLElement;
  readonly draw: (filters: Filters) => void;
}

/** With more environments or more items than this, all environments of a section but the first are folded. */
const unfolded = { environments: 4, items: 40 };

export interface SectionContent<Item> {
  readonly id: string;
  readonly title: string;
  /** Said once, below the title. */
  readonly lead?: string;
  /** What there is to show of a root; nothing where nothing differs. */
  readonly itemsOf: (root: RootImpact) => readonly Item[];
  /** What a search looks at. */
  readonly textOf: (item: Item) => string;
  /** An environment in a line. */
  readonly summaryOf: (items: readonly Item[], root: RootImpact) => Child;
  /** What is not known of a root; undefined where all of it is known. */
  readonly unknownOf?: (root: RootImpact) => string | undefined;
  /** `heading` is the id of the environment's heading. */
  readonly draw: (items: readonly Item[], root: RootImpact, heading: string) => readonly Child[];
}

/** A section with a part for each environment that has something to show, drawn when it is open; undefined where none has. */
export function perEnvironment<Item>(roots: readonly RootImpact[], content: SectionContent<Item>): Section | undefined {
  const { id, title, lead, itemsOf, textOf, summaryOf, unknownOf, draw: drawItems } = content;
  const parts = roots.map((root, index) => ({ root, heading: `${id}-${index}`, items: itemsOf(root) })).filter(({ items }) => items.length > 0);
  if (parts.length === 0) return undefined;
  const unknown = roots.flatMap((root) => {
    const text = unknownOf?.(root);
    return text === undefined ? [] : [{ root, text }];
  });
  const list = element('div', { class: 'parts' });
  const folded = new Map<string, boolean>();
  const folds = parts.length > unfolded.environments || parts.reduce((sum, { items }) => sum + items.length, 0) > unfolded.items;
  const draw = (filters: Filters): void => {
    const shown = parts.filter(({ root }) => isInEnvironment(root, filters))
      .map((part) => ({ ...part, items: part.items.filter((item) => isFound(`${part.root.root.name}\n${textOf(item)}`, filters)) })).filter(({ items }) => items.length > 0);
    list.replaceChildren(
      ...shown.map(({ root, heading, items }, position) => {
        const isFolded = folded.get(root.root.id) ?? (folds && position > 0);
        const { heading: head, body } = foldOf(heading, nameOf(root), isFolded, (now) => folded.set(root.root.id, now), () => drawItems(items, root, heading));
        return element('article', { class: 'part', 'aria-labelledby': heading }, head, element('p', { class: 'summary' }, summaryOf(items, root)), body);
      }),
      ...unknown.filter(({ root }) => isInEnvironment(root, filters)).map(({ root, text }) => element('p', { class: 'unknown' }, element('strong', {}, nameOf(root)), `: ${text}`)),
    );
    if (list.childElementCount === 0) list.append(element('p', { class: 'empty' }, 'Nothing here matches the filters.'));
  };
  return {
    section: element('section', { 'aria-labelledby': id }, element('h2', { id, tabindex: -1 }, title), lead === undefined ? undefined : element('p', { class: 'lead' }, lead), list),
    draw,
  };
}

const nameOf = ({ root }: RootImpact): string => visible(root.name) || 'repository';
