import type { Root } from './rendered.ts';

/** Words for the stages that a change goes through, from the first to the last. */
const words: readonly (readonly string[])[] = [
  ['dev', 'develop', 'development', 'sandbox', 'local'],
  ['test', 'tests', 'testing', 'qa', 'int', 'integration', 'uat', 'ci'],
  ['stage', 'staging', 'stg', 'preprod', 'preproduction', 'acceptance', 'acc'],
  ['prod', 'production', 'prd', 'live'],
];
const ranks = new Map(words.flatMap((list, rank) => list.map((word) => [word, rank] as const)));

/** The rank of the last stage. */
export const lastStage = words.length - 1;

/** A root as one of several that are the same in different stages. */
export interface Stage {
  /** As it is written: `staging`. */
  readonly word: string;
  /** Rising from development to production. */
  readonly rank: number;
  /** What is left of its name and folder without the stage: the same for all of them. */
  readonly family: string;
}

/** The stage that a root's name and folder name; undefined where they name none, or different ones. */
export function stageOf({ type, name, path }: Pick<Root, 'type' | 'name' | 'path'>): Stage | undefined {
  const found = new Set<string>();
  const without = (text: string): string => text.split(/([/\-_.])/).map((part) => {
    if (!ranks.has(part.toLowerCase())) return part;
    found.add(part.toLowerCase());
    return '*';
  }).join('');
  const family = [type, without(name), without(path)].join('\n');
  const [word, ...more] = found;
  const rank = word === undefined ? undefined : ranks.get(word);
  return word === undefined || rank === undefined || more.some((other) => ranks.get(other) !== rank) ? undefined : { word, rank, family };
}
