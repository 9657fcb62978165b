import type { Location } from '../../../../impact/report.ts';
import { visible } from '../../../../impact/document/escape.ts';
import { element } from './dom.ts';

/** Opens the source of something; set by whoever has the connection to the editor. */
export type OpenSource = (at: Location) => void;

/** A button with the place of a source line, which opens it. `of` says for a screen reader what stands there. */
export function sourceButton(at: Location, of: string, open: OpenSource): HTMLButtonElement {
  const name = visible(at.file);
  // Where only the file is known, a line would look as if it were.
  const line = at.line === undefined || at.certainty === 'file' ? '' : `:${at.line + 1}`;
  const before = at.side === 'base' ? ' (before)' : '';
  const slash = name.lastIndexOf('/') + 1;
  return element(
    'button', { type: 'button', class: 'link source', title: `Open ${name}${line}${before}`, 'aria-label': `${name}${line}${before}: ${of}`, onclick: () => open(at) },
    element('span', { class: 'folder' }, name.slice(0, slash)), `${name.slice(slash)}${line}${before}`,
  );
}
