import { append, element, type Child } from './dom.ts';

/** A heading that opens and closes what is below it. */
export interface Fold {
  readonly heading: HTMLHeadingElement;
  readonly body: HTMLElement;
}

/** Makes a fold; what is in it is drawn when it is first open. `fold` is told what the reader chose. */
export function foldOf(id: string, title: string, isFolded: boolean, fold: (now: boolean) => void, draw: () => readonly Child[]): Fold {
  const body = element('div', { id: `${id}-body`, class: 'body', hidden: isFolded });
  let isDrawn = false;
  const drawBody = (): void => {
    if (isDrawn) return;
    isDrawn = true;
    append(body, draw());
  };
  if (!isFolded) drawBody();
  const button = element(
    'button', { type: 'button', class: 'fold', 'aria-expanded': String(!isFolded), 'aria-controls': `${id}-body` },
    element('span', { class: 'twistie', 'aria-hidden': 'true' }),
    element('span', { class: 'name' }, title),
  );
  button.addEventListener('click', () => {
    drawBody();
    body.hidden = !body.hidden;
    button.setAttribute('aria-expanded', String(!body.hidden));
    fold(body.hidden);
  });
  return { heading: element('h3', { id }, button), body };
}
