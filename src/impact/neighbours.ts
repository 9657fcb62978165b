import type { RenderedRoot, Root } from '../render/index.ts';
import type { ObjectSet, SideObject } from './changeSet.ts';
import { grouped } from './grouped.ts';
import { objectId } from './pair.ts';

/** An object with the root that brings it. */
interface Brought {
  readonly object: SideObject;
  readonly side: RenderedRoot;
}

/** What all roots of one side bring, found by what is asked for: each root sees all but its own. */
export class Neighbours {
  readonly #sides: readonly RenderedRoot[];
  readonly #side: (side: RenderedRoot) => readonly SideObject[];
  #brought: readonly Brought[] | undefined;
  #byKind: ReadonlyMap<string, readonly Brought[]> | undefined;
  #byNamespace: ReadonlyMap<string | undefined, readonly Brought[]> | undefined;

  constructor(sides: readonly RenderedRoot[], objects: (side: RenderedRoot) => readonly SideObject[]) {
    this.#sides = sides;
    this.#side = objects;
  }

  /** The objects that other roots bring to the cluster of a root; where either does not say its cluster, it may be the same. */
  around(own: RenderedRoot | undefined, root: Root | undefined): ObjectSet {
    const isNear = (side: RenderedRoot): boolean => {
      const clusters = [side.root.delivery?.cluster, root?.delivery?.cluster];
      return side !== own && (clusters.includes(undefined) || clusters[0] === clusters[1]);
    };
    // Of several definitions the last counts, as within a root.
    const near = (found: readonly Brought[] | undefined): readonly SideObject[] =>
      [...new Map((found ?? []).filter(({ side }) => isNear(side)).map(({ object }) => [objectId(object.object), object])).values()];
    const all = (): readonly Brought[] => this.#brought ??= this.#sides.flatMap((side) => this.#side(side).map((object) => ({ object, side })));
    const ofKind = (kind: string): readonly SideObject[] => near((this.#byKind ??= grouped(all(), ({ object }) => object.kind)).get(kind));
    const inNamespace = (namespace: string | undefined): readonly SideObject[] => near((this.#byNamespace ??= grouped(all(), ({ object }) => object.namespace)).get(namespace));
    const sides = this.#sides;
    let objects: readonly SideObject[] | undefined;
    let complete: boolean | undefined;
    return {
      get objects() { return objects ??= near(all()); },
      get complete() { return complete ??= sides.every((side) => !isNear(side) || side.complete); },
      find: (kind, namespace, name) => inNamespace(namespace).find((object) => object.kind === kind && object.name === name),
      ofKind: (...kinds) => kinds.flatMap(ofKind),
      inNamespace,
    };
  }
}
