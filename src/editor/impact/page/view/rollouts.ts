import { visible } from '../../../../impact/document/escape.ts';
import type { RootImpact } from '../../../../impact/report.ts';
import { timelineOf, type Lane, type Stage, type StepView } from '../timeline.ts';
import { objectName } from './change.ts';
import { coded, element } from './dom.ts';
import { actionWord, severityIcon, severityWord } from './icons.ts';
import { perEnvironment, type Section } from './perEnvironment.ts';
import { sourceButton, type OpenSource } from './source.ts';

/** Workloads of a stage that are drawn before the rest is asked for. */
const drawnAtOnce = 30;
/** Other objects of a stage that are named. */
const named = 4;

/** The rollouts of each environment, stage below stage in the order in which they are applied, step beside step. */
export function rolloutSection(roots: readonly RootImpact[], open: OpenSource): Section | undefined {
  const timelines = new Map(roots.map((root) => [root, timelineOf(root)]));
  return perEnvironment<Lane>(roots, {
    id: 'rollouts', title: 'Rollouts',
    lead: 'Which pods are replaced, in which order and how many at a time. A filled square is a pod that is ready, a dashed one is missing. How long a step takes depends on the probes of the pods.',
    itemsOf: (root) => timelines.get(root)?.stages.flatMap(({ lanes }) => lanes) ?? [],
    textOf: ({ workload, strategy }) => `${workload} ${strategy}`,
    summaryOf: (lanes) => summary(lanes),
    draw: (lanes, root, heading) => {
      const timeline = timelines.get(root);
      const shown = new Set(lanes);
      const isWhole = timeline?.stages.every((stage) => stage.lanes.every((lane) => shown.has(lane))) === true;
      const stages = (timeline?.stages ?? []).map((stage): Stage => ({ ...stage, lanes: stage.lanes.filter((lane) => shown.has(lane)), others: isWhole ? stage.others : [] }))
        .filter((stage) => stage.lanes.length + stage.others.length > 0);
      return [
        ...(timeline?.notes ?? []).map((note) => element('p', { class: 'before-all' }, severityIcon('notice'), ` ${visible(note)}`)),
        element('ol', { class: `stages${stages.some(({ title }) => title !== undefined) ? '' : ' single'}`, 'aria-labelledby': heading }, stages.map((stage, index) => stageItem(stage, index, open))),
      ];
    },
  });
}

function summary(lanes: readonly Lane[]): string {
  const rolling = lanes.filter(({ waits }) => waits === undefined).length;
  const held = lanes.length - rolling;
  const stalling = lanes.filter(({ stalls }) => stalls.length > 0).length;
  return [
    ...rolling > 0 ? [`${rolling} ${rolling === 1 ? 'workload replaces its pods' : 'workloads replace their pods'}`] : [],
    ...stalling > 0 ? [`${stalling} may stall`] : [],
    ...held > 0 ? [`${held} ${held === 1 ? 'keeps its' : 'keep their'} pods for now`] : [],
  ].join(', ');
}

function stageItem({ title, lanes, others }: Stage, index: number, open: OpenSource): HTMLLIElement {
  const list = element('ul', { class: 'lanes' }, lanes.slice(0, drawnAtOnce).map((lane) => laneItem(lane, open)));
  const rest = lanes.slice(drawnAtOnce);
  const more = rest.length === 0 ? undefined : element('button', { type: 'button', class: 'more' }, `Show ${rest.length} more workloads`);
  more?.addEventListener('click', () => {
    const items = rest.map((lane) => laneItem(lane, open));
    list.append(...items);
    more.remove();
    items[0]?.querySelector('button')?.focus();
  });
  return element(
    'li', { class: 'stage' },
    title === undefined ? undefined : element('h4', {}, title, index === 0 ? undefined : element('span', { class: 'quiet' }, ', when all before it is healthy')),
    lanes.length > 0 ? list : undefined, more,
    others.length === 0 ? undefined : element('p', { class: 'others' }, lanes.length > 0 ? 'With it: ' : '', othersText(others)),
  );
}

function othersText(others: Stage['others']): string {
  const shown = others.length > named + 1 ? others.slice(0, named) : others;
  const left = others.length - shown.length;
  return `${shown.map((change) => `${objectName(change)} ${actionWord[change.action]}`).join(', ')}${left > 0 ? ` and ${left} more objects` : ''}`;
}

function laneItem(lane: Lane, open: OpenSource): HTMLLIElement {
  const { workload, at, pace, strategy, steps, stalls, waits, severity } = lane;
  const name = visible(workload);
  return element(
    'li', { class: 'lane' },
    element(
      'p', { class: 'lane-title' },
      severity === 'info' ? undefined : [severityIcon(severity), element('span', { class: 'hidden' }, `${severityWord[severity]}: `)],
      element('strong', {}, name), ` ${visible(pace)} `, at && sourceButton(at, `what replaces the pods of ${name}`, open),
    ),
    strategy === '' || strategy === pace ? undefined : element('p', { class: 'quiet' }, visible(strategy)),
    waits === undefined ? undefined : element('p', { class: 'waits' }, severityIcon('notice'), ' ', coded(waits)),
    steps.length === 0 ? undefined : element('ol', { class: 'steps', 'aria-label': `Steps of ${name}` }, steps.map(stepItem)),
    stalls.map((stall) => element('p', { class: 'stall' }, severityIcon('warning'), ' May stall: ', coded(stall))),
  );
}

function stepItem({ text, ready, pods }: StepView): HTMLLIElement {
  return element(
    'li', { class: 'step' },
    pods && element('span', { class: 'pods', 'aria-hidden': 'true' }, Array.from({ length: pods.up }, () => element('span', { class: 'up' })), Array.from({ length: pods.down }, () => element('span', { class: 'down' }))),
    ready === '' ? undefined : element('span', { class: 'ready' }, ready),
    element('span', { class: 'happens' }, visible(text)),
  );
}
