import { stageOf, type RenderedRoot, type Root, type RootPair, type Stage } from '../render/index.ts';
import { grouped } from './grouped.ts';

/** A root that is the same for another stage. */
export interface OtherStage {
  readonly root: Root;
  readonly stage: Stage;
}

/** How a root stands to those that are the same for other stages. */
export interface Stages {
  readonly own: Stage;
  /** Those that the change leaves alone and that it should reach as well; told at one root for all that are left out alike. */
  readonly leftOut: readonly OtherStage[];
  /** How many more roots are touched alike. */
  readonly alike: number;
  /** The next earlier stage that the change touches, too. */
  readonly earlier?: OtherStage & { readonly base: RenderedRoot; readonly head: RenderedRoot };
}

/** The stages of the roots that a change touches, for those that have others. */
export function stagesOf(pairs: readonly RootPair[]): ReadonlyMap<RootPair, Stages> {
  const staged = pairs.flatMap((pair) => {
    const stage = stageOf(pair.root);
    return stage ? [{ pair, stage }] : [];
  });
  const found = [...grouped(staged, ({ stage }) => stage.family).values()].flatMap((family) => family.map(({ pair, stage }) => {
    const touched = family.filter((other) => other.pair !== pair && other.stage.rank !== stage.rank);
    return { pair, stage, leftOut: leftOut(pair, stage, touched.map((other) => other.stage)), earlier: earlierOf(stage, touched) };
  }));
  const groups = grouped(found.filter((one) => one.leftOut.length > 0), ({ stage, leftOut: others }) => [stage, ...others.map((other) => other.stage)].map(({ word }) => word).join(' '));
  return new Map(found.map(({ pair, stage, leftOut: others, earlier }) => {
    const group = [...groups.values()].find((all) => all.some((one) => one.pair === pair)) ?? [];
    const isFirst = group[0]?.pair === pair;
    return [pair, { own: stage, leftOut: isFirst ? others : [], alike: isFirst ? group.length - 1 : 0, ...(earlier && { earlier }) }];
  }));
}

/** Later stages that the furthest change does not reach; where it is in the last stage alone, the one before it. */
function leftOut({ siblings = [] }: RootPair, own: Stage, touched: readonly Stage[]): readonly OtherStage[] {
  if (touched.some(({ rank }) => rank > own.rank)) return [];
  const others = siblings.flatMap((root) => {
    const stage = stageOf(root);
    return stage ? [{ root, stage }] : [];
  });
  const later = others.filter(({ stage }) => stage.rank > own.rank);
  if (later.length > 0 || touched.length > 0) return later;
  const nearest = Math.max(...others.map(({ stage }) => stage.rank));
  return others.filter(({ stage }) => stage.rank === nearest);
}

function earlierOf(own: Stage, touched: readonly { readonly pair: RootPair; readonly stage: Stage }[]): Stages['earlier'] {
  const [nearest] = touched.filter(({ stage }) => stage.rank < own.rank).sort((a, b) => b.stage.rank - a.stage.rank);
  const { root, base, head } = nearest?.pair ?? {};
  return nearest && root && base && head ? { root, stage: nearest.stage, base, head } : undefined;
}
