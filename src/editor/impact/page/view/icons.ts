import type { Action, ImpactSeverity } from '../../../../impact/report.ts';
import { drawing } from './dom.ts';

/** How a severity is called. */
export const severityWord: Readonly<Record<ImpactSeverity | 'none' | 'unknown', string>> = {
  danger: 'Danger', warning: 'Warning', notice: 'Notice', info: 'Info', none: 'No effect', unknown: 'Unknown',
};

/** What happens to an object, and its sign as in a plan. */
export const actionWord: Readonly<Record<Action, string>> = { create: 'created', change: 'changed', delete: 'deleted', replace: 'replaced' };
export const actionSign: Readonly<Record<Action, string>> = { create: '+', change: '~', delete: '−', replace: '−/+' };

/** Outlines on a field of 16 by 16; each severity has a shape of its own, so that colour is never the only sign. */
const shapes: Readonly<Record<ImpactSeverity | 'none' | 'unknown', string>> = {
  danger: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 1.8 15 14.2H1zM8 6v4M8 11.8v.9',
  notice: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.2v4.3M8 4.6v.9',
  info: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  none: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5 8.2l2.2 2.2L11 6',
  unknown: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.6-.8 1.2M8 11.2v.8',
};

/** A sign beside a word that says the same, so it is hidden from screen readers. */
export function severityIcon(severity: ImpactSeverity | 'none' | 'unknown'): SVGSVGElement {
  return drawing('svg', { class: `icon ${severity}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' }, drawing('path', { d: shapes[severity] }));
}
