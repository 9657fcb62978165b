/** The script of the impact page: it gets a report as plain data, draws it, and says what the reader asks for. */
import { visible } from '../../../../impact/document/escape.ts';
import type { ImpactReport, ObjectChange, RootImpact } from '../../../../impact/report.ts';
import { readFilters, type Filters } from '../filter.ts';
import type { FromPage, PageState, ToPage } from '../protocol.ts';
import { element } from './dom.ts';
import { environmentSection } from './environments.ts';
import { capacitySection } from './capacity.ts';
import { filterBar } from './filterBar.ts';
import { graphSection } from './graph.ts';
import { severityIcon, severityWord } from './icons.ts';
import { rolloutSection } from './rollouts.ts';
import { networkSection, permissionSection, postureSection } from './tables.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): PageState | undefined; setState(state: PageState): void };

const editor = acquireVsCodeApi();
const post = (message: FromPage): void => editor.postMessage(message);
const main = document.getElementById('page');

/** A report that is coming in. */
interface Arriving {
  readonly begin: Extract<ToPage, { type: 'begin' }>;
  readonly roots: { readonly root: RootImpact; readonly changes: ObjectChange[] }[];
}
let arriving: Arriving | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'begin':
      arriving = { begin: data, roots: [] };
      return;
    case 'root':
      arriving?.roots.push({ root: data.root, changes: [] });
      return;
    case 'changes':
      arriving?.roots.at(-1)?.changes.push(...data.changes);
      return;
    case 'end':
      if (arriving) draw(arriving.begin, { ...arriving.begin.report, roots: arriving.roots.map(({ root, changes }) => ({ ...root, changes })) });
      arriving = undefined;
      return;
    case 'earlier':
      drawEarlier();
      return;
  }
});

function draw({ key, title, again }: Arriving['begin'], report: ImpactReport): void {
  const kept = editor.getState();
  const keep = (filters: Filters): void => editor.setState({ key, title, again, filters });
  const open = (at: Extract<FromPage, { type: 'open' }>['at']): void => post({ type: 'open', at });
  const environments = environmentSection(report.roots, open);
  const others = [
    rolloutSection(report.roots, open), capacitySection(report.roots),
    networkSection(report.roots, open), permissionSection(report.roots, open), postureSection(report.roots, open),
    graphSection(report.roots, open),
  ].filter((section) => section !== undefined);
  const sections = [environments.section, ...others.map(({ section }) => section)];
  // Each in a turn of its own, so that typing and scrolling go on; of what is overtaken nothing is drawn.
  let latest: Filters | undefined;
  const drawOthers = (filters: Filters): void => {
    latest = filters;
    for (const other of others) window.setTimeout(() => { if (latest === filters) other.draw(filters); });
  };
  const bar = filterBar(report.roots, readFilters(kept?.key === key ? kept.filters : undefined), (filters) => {
    keep(filters);
    drawOthers(filters);
    return environments.draw(filters);
  });
  document.title = title;
  const nav = contents(sections);
  main?.replaceChildren(header(title, report), bar, ...(nav ? [nav] : []), ...sections);
  main?.removeAttribute('aria-busy');
}

function header(title: string, report: ImpactReport): HTMLElement {
  const isMissing = report.roots.some(({ problems }) => problems.some(({ need, code }) => need !== undefined && code !== 'fetched'));
  return element(
    'header', {},
    element('h1', {}, title),
    element('p', { class: `verdict ${report.risk}` }, element('span', { class: 'risk' }, severityIcon(report.risk), severityWord[report.risk]), element('span', { class: 'headline' }, visible(report.headline))),
    element('p', { class: 'sides' }, 'From ', element('strong', {}, visible(report.base)), ' to ', element('strong', {}, visible(report.head))),
    element('p', { class: 'buttons' },
      ...(isMissing ? [element('button', { type: 'button', class: 'secondary', onclick: () => post({ type: 'fetch' }) }, 'Fetch what is missing…')] : []),
      element('button', { type: 'button', class: 'secondary', onclick: () => post({ type: 'text' }) }, 'Open as text'),
      element('button', { type: 'button', class: 'secondary', onclick: () => post({ type: 'copy' }) }, 'Copy as text')),
  );
}

/** Leads to the sections, where there are several. */
function contents(sections: readonly HTMLElement[]): HTMLElement | undefined {
  const headings = sections.flatMap((section) => section.querySelector('h2') ?? []);
  if (headings.length < 2) return undefined;
  return element('nav', { 'aria-label': 'Sections' }, element('ul', {}, headings.map((heading) => element('li', {}, element('button', {
    type: 'button', class: 'link', onclick: () => {
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  }, heading.textContent ?? '')))));
}

function drawEarlier(): void {
  const title = editor.getState()?.title ?? 'Impact';
  main?.replaceChildren(
    element('h1', {}, title),
    element('p', {}, 'This impact was computed before the window was loaded anew, and it is not kept.'),
    element('p', {}, element('button', { type: 'button', class: 'primary', onclick: () => post({ type: 'again' }) }, 'Compute again')),
  );
}

post({ type: 'ready' });
