import type { JsonValue } from '../../manifest/index.ts';
import type { Declaration } from '../delivery.ts';
import type { RenderedObject } from '../rendered.ts';
import type { Side } from '../side.ts';
import type { View } from '../view.ts';
import type { DeliveredRoot } from './delivered.ts';

/** What callers may know that no commit says. */
export interface EnvironmentSettings {
  /** URLs that this repository is cloned from; where none is known, a path that exists here is taken to be meant. */
  readonly repositories?: readonly string[];
  /** The branch that the change goes into: `main`. */
  readonly branch?: string;
  /** A file of the repository that lists the clusters that Argo CD knows and that no Secret declares: `name`, `server`, `labels`, `annotations`. */
  readonly clustersFile?: string;
  /** What is delivered at another revision is taken from here all the same: where no change is asked about, but what the files give. */
  readonly anyRevision?: boolean;
}

export interface ClusterEntry {
  readonly name: string;
  readonly server: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly project?: string;
}

/** An object of the repository that may have something delivered, or that says something about what does. */
export interface Declared {
  readonly object: RenderedObject;
  /** The file that it was written in, as far as that is known. */
  readonly file: string | undefined;
  /** What has this object itself delivered, the nearest first. */
  readonly by: readonly Declaration[];
  /** The root that gave it. */
  readonly parent?: DeliveredRoot;
}

/** What a deliverer may look at. */
export interface Surroundings {
  readonly side: Side;
  readonly view: View;
  readonly settings: EnvironmentSettings;
  /** Those of `clustersFile`. */
  readonly clusters: readonly ClusterEntry[];
  /** Whether the tree is read over a network, where each file costs. */
  readonly isRemote: boolean;
  /** The supporting objects of the repository, as they were written and as they were rendered. */
  readonly support: readonly Declared[];
  /** Texts of files that exist; what is too large or a link is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** A way of delivering: which objects declare it, and what they have delivered. */
export interface Deliverer {
  /** Whether a text, of a manifest or of a template of one, may hold a declaration or what is read beside them. Asked of every file. */
  readonly mayDeclare: (text: string) => boolean;
  readonly isDeclaration: (object: RenderedObject) => boolean;
  /** Whether an object is read beside the declarations: a cluster's Secret, a source. */
  readonly isSupport: (object: RenderedObject) => boolean;
  /** Whether an object limits what may be delivered, and when: an AppProject. */
  readonly isLimit: (object: RenderedObject) => boolean;
  /** What a declaration has delivered. Never rejects for what is written: that is a problem of the root. */
  readonly deliver: (declared: Declared, around: Surroundings) => Promise<readonly DeliveredRoot[]>;
}

/** The JSON of an object without what only says where it was written, and without the side's name in messages: it is the same on both sides then. */
export function withoutPlaces(value: unknown, label: string): string {
  return JSON.stringify(value, (key, one: JsonValue) => {
    if (key === 'at' || key === 'line' || key === 'range' || key === 'declaredBy') return undefined;
    return key === 'message' && typeof one === 'string' ? one.replaceAll(` in ${label}`, '').replaceAll(` of ${label}`, '') : one;
  });
}
