import { graphlib, layout } from '@dagrejs/dagre';
import { shorten, visible } from '../../../../impact/document/escape.ts';
import type { GraphEdge, GraphNode, ImpactGraph, ObjectChange, RootImpact } from '../../../../impact/report.ts';
import { severityOf } from '../filter.ts';
import { drawing, element, rove } from './dom.ts';
import { actionSign, actionWord, severityWord } from './icons.ts';
import type { Section } from './perEnvironment.ts';
import type { OpenSource } from './source.ts';

const nodeSize = { width: 190, height: 46 };
/** Of the letters at an edge, about. */
const letterWidth = 5.6;
/** Characters of a name that fit into a node. */
const nameWidth = 24;

/** What depends on what, of one environment at a time: drawn, and as a list that says the same. Undefined where nothing depends on anything. */
export function graphSection(roots: readonly RootImpact[], open: OpenSource): Section | undefined {
  const drawable = roots.filter(({ graph }) => graph !== undefined && graph.edges.length > 0);
  const [first] = drawable;
  if (first === undefined) return undefined;
  const body = element('div', { class: 'graph-body' });
  const choice = element('select', { id: 'graph-environment' }, drawable.map(({ root }) => element('option', { value: root.id }, visible(root.name) || 'repository')));
  // Laid out when it comes into sight: that takes longer than all the rest of the page.
  let isSeen = false;
  const draw = (environment: string): void => {
    const root = drawable.find((one) => one.root.id === environment) ?? drawable.find((one) => one.root.id === choice.value) ?? first;
    choice.value = root.root.id;
    if (isSeen && body.dataset['root'] !== root.root.id) {
      body.dataset['root'] = root.root.id;
      body.replaceChildren(...graphOf(root, open));
    }
  };
  const watching = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watching.disconnect();
    isSeen = true;
    draw(choice.value);
  }, { rootMargin: '200px' });
  watching.observe(body);
  choice.addEventListener('change', () => draw(choice.value));
  const section = element(
    'section', { 'aria-labelledby': 'dependencies' },
    element('h2', { id: 'dependencies', tabindex: -1 }, 'What depends on what changes'),
    drawable.length === 1 ? undefined : element('p', { class: 'choice' }, element('label', { for: 'graph-environment' }, 'Environment '), choice),
    body,
  );
  return { section, draw: ({ environment }) => draw(environment) };
}

const nameOf = (node: GraphNode): string => visible(`${node.kind} ${node.name}`);

function graphOf({ graph, changes }: RootImpact, open: OpenSource): readonly HTMLElement[] {
  if (graph === undefined) return [];
  const changeOf = (node: GraphNode): ObjectChange | undefined => (node.change === undefined ? undefined : changes[node.change]);
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const alone = graph.nodes.filter((_, index) => !linked.has(index));
  const notes = [
    alone.length === 0 ? '' : `${alone.length} changed ${alone.length === 1 ? 'object depends' : 'objects depend'} on nothing here and nothing depends on ${alone.length === 1 ? 'it' : 'them'}.`,
    graph.left === 0 ? '' : `${graph.left} more ${graph.left === 1 ? 'object is' : 'objects are'} left out, since there are too many to draw.`,
  ].filter((note) => note !== '');
  return [
    picture(graph, linked, changeOf, open),
    element(
      'ul', { class: 'legend', 'aria-label': 'How to read the picture' },
      element('li', {}, element('span', { class: 'swatch unchanged' }), 'stays as it is'),
      element('li', {}, element('span', { class: 'swatch info' }), 'changes'),
      element('li', {}, element('span', { class: 'swatch warning' }), 'warning'),
      element('li', {}, element('span', { class: 'swatch danger' }), 'danger'),
      graph.edges.some(({ only }) => only !== undefined) ? element('li', {}, 'dashed: begins or ends with the change') : undefined,
    ),
    ...notes.map((note) => element('p', { class: 'quiet' }, note)),
    element('details', {}, element('summary', {}, 'The same as a list'), asList(graph, changeOf)),
  ];
}

interface Point { readonly x: number; readonly y: number }

const onlyWord = { base: ' (no longer)', head: ' (new)' } as const;

/** What stands at an edge. */
const labelOf = ({ how, only }: GraphEdge): string => `${how}${only === undefined ? '' : onlyWord[only]}`;
const widthOf = (edge: GraphEdge): number => labelOf(edge).length * letterWidth + 8;

function asList(graph: ImpactGraph, changeOf: (node: GraphNode) => ObjectChange | undefined): HTMLElement {
  const state = (node: GraphNode): string => {
    const change = changeOf(node);
    return change === undefined ? '' : ` (${actionWord[change.action]})`;
  };
  return element('ul', { class: 'plain' }, graph.nodes.flatMap((node, index) => {
    const edges = graph.edges.filter(({ from }) => from === index);
    return edges.length === 0 ? [] : [element('li', {}, `${nameOf(node)}${state(node)}`, element('ul', {}, edges.flatMap(({ to, how, only }) => {
      const target = graph.nodes[to];
      return target === undefined ? [] : [element('li', {}, `${how} ${nameOf(target)}${state(target)}${only === undefined ? '' : onlyWord[only]}`)];
    })))];
  }));
}

function picture(graph: ImpactGraph, linked: ReadonlySet<number>, changeOf: (node: GraphNode) => ObjectChange | undefined, open: OpenSource): HTMLElement {
  const plan = new graphlib.Graph({ multigraph: true });
  plan.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 30, marginx: 8, marginy: 8 });
  plan.setDefaultEdgeLabel(() => ({}));
  for (const index of linked) plan.setNode(String(index), { ...nodeSize });
  graph.edges.forEach((edge, index) => {
    plan.setEdge(String(edge.from), String(edge.to), { width: widthOf(edge), height: 14, labelpos: 'c' }, String(index));
  });
  layout(plan);
  const { width = 0, height = 0 } = plan.graph() as { width?: number; height?: number };
  const edges = graph.edges.map((edge, index) => {
    const { points = [], x, y } = plan.edge(String(edge.from), String(edge.to), String(index)) as { points?: readonly Point[] } & Partial<Point>;
    return drawing(
      'g', { class: `edge${edge.only === undefined ? '' : ` only ${edge.only}`}` },
      drawing('path', { d: curve(points), 'marker-end': 'url(#arrow)' }),
      x === undefined || y === undefined ? undefined : [
        drawing('rect', { x: x - widthOf(edge) / 2, y: y - 7, width: widthOf(edge), height: 14 }),
        drawing('text', { x, y: y + 3.5, 'text-anchor': 'middle' }, labelOf(edge)),
      ],
    );
  });
  const nodes = [...linked].flatMap((index) => {
    const node = graph.nodes[index];
    const place = plan.node(String(index)) as { x: number; y: number } | undefined;
    return node === undefined || place === undefined ? [] : [nodeOf(node, place, changeOf(node), relations(graph, index), open)];
  });
  const group = drawing('g', { class: 'nodes' }, nodes);
  rove(group, () => nodes);
  return element(
    'div', { class: 'graph' },
    drawing(
      'svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-labelledby': 'dependencies' },
      drawing('defs', {}, drawing('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, drawing('path', { d: 'M0 0 8 4 0 8z', class: 'head' }))),
      drawing('g', { 'aria-hidden': 'true' }, edges), group,
    ),
  );
}

/** What a screen reader says of a node's edges. */
function relations(graph: ImpactGraph, index: number): string {
  const said = graph.edges.flatMap(({ from, to, how, only }) => {
    const other = graph.nodes[from === index ? to : from];
    if ((from !== index && to !== index) || other === undefined) return [];
    const note = only === undefined ? '' : onlyWord[only];
    return [from === index ? `${how} ${nameOf(other)}${note}` : `${nameOf(other)} ${how} it${note}`];
  });
  return said.slice(0, 8).join('; ') + (said.length > 8 ? `; and ${said.length - 8} more` : '');
}

function nodeOf(node: GraphNode, { x, y }: Point, change: ObjectChange | undefined, related: string, open: OpenSource): SVGGElement {
  const at = change?.at;
  const state = change === undefined ? 'unchanged' : severityOf(change);
  const spoken = `${visible(`${node.name} ${node.kind}`)}, ${change === undefined ? 'stays as it is' : `${actionWord[change.action]}, ${severityWord[severityOf(change)].toLowerCase()}`}. ${related}`;
  const go = (): void => { if (at) open(at); };
  const left = x - nodeSize.width / 2;
  const top = y - nodeSize.height / 2;
  return drawing(
    'g', {
      class: `node ${state}${at ? ' opens' : ''}`, role: at ? 'button' : 'img', tabindex: -1,
      onclick: go, onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        go();
      },
    },
    drawing('title', {}, spoken),
    drawing(
      'g', { 'aria-hidden': 'true' },
      drawing('rect', { x: left, y: top, width: nodeSize.width, height: nodeSize.height, rx: 4 }),
      drawing('text', { class: 'name', x: left + 10, y: top + 19 }, change === undefined ? '' : `${actionSign[change.action]} `, shorten(visible(node.name), nameWidth)),
      drawing('text', { class: 'kind', x: left + 10, y: top + 36 }, shorten(visible(node.kind), nameWidth)),
    ),
  );
}

/** A line through points, bent between them. */
function curve(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const last = rest.at(-1);
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const end = next === last ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${start.x} ${start.y}${bends.length > 0 ? bends.join('') : last ? `L${last.x} ${last.y}` : ''}`;
}
