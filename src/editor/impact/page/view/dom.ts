import { visible } from '../../../../impact/document/escape.ts';

/** An attribute, or a listener under `on…`; undefined leaves it out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;
export type Child = Node | string | undefined | readonly Child[];

/** Makes an element. Texts become text nodes: whatever stands in a pull request, none of it is markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** A sentence with what stands in back quotes as code. */
export function coded(sentence: string): readonly (string | HTMLElement)[] {
  return visible(sentence).split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}

/** The same for what SVG draws. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(made: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  append(made, children);
  return made;
}

/** Puts more into an element. */
export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

/**
 * Arrow keys, Home and End go from one item of a group to the next; only the one that was visited last is reached by Tab,
 * so that a long list is one step (ARIA Authoring Practices, Developing a Keyboard Interface, roving tabindex).
 */
export function rove(group: Element, items: () => readonly (HTMLElement | SVGElement)[]): void {
  const choose = (item: HTMLElement | SVGElement | undefined, focus: boolean): void => {
    if (!item) return;
    for (const other of items()) other.setAttribute('tabindex', other === item ? '0' : '-1');
    if (focus) item.focus();
  };
  choose(items()[0], false);
  group.addEventListener('focusin', ({ target }) => choose(items().find((item) => item === target), false));
  group.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    if (at < 0) return;
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(all[Math.max(0, Math.min(all.length - 1, next))], true);
  });
}
