import type { ImpactDocument, Location } from '../report.ts';
import { visible } from './escape.ts';

/** Columns that a line should keep within. */
export const pageWidth = 88;

/** A document as it grows: its lines, and where they lead. */
export class Page {
  readonly #lines: string[] = [];
  readonly #links: ImpactDocument['links'][number][] = [];

  /** Adds a line; its spaces at the end are dropped. */
  line(text = ''): void {
    this.#lines.push(text.trimEnd());
  }

  /** Adds a line and makes a part of it lead somewhere; `start` is where the part begins. */
  linked(text: string, start: number, length: number, at: Location | undefined): void {
    if (at && length > 0) this.#links.push({ line: this.#lines.length, start, end: start + length, at });
    this.line(text);
  }

  /** Adds a line with its source at the end, `# apps/web.yaml:12`, which leads there. */
  sourced(text: string, at: Location | undefined): void {
    if (!at) return this.line(text);
    const source = sourceOf(at);
    this.linked(`${text}  # ${source}`, text.length + 4, source.length, at);
  }

  document(): ImpactDocument {
    return { text: `${this.#lines.join('\n')}\n`, links: this.#links };
  }
}

/** `apps/web.yaml:12`, lines counted from 1; for what is only on the base side, with a note. */
export function sourceOf({ file, line, side }: Location): string {
  return `${visible(file)}${line === undefined ? '' : `:${line + 1}`}${side === 'base' ? ' (before)' : ''}`;
}
