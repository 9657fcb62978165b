import type { JsonValue, Path } from '../../manifest/index.ts';
import type { BuildOptions } from '../build.ts';
import type { RenderedObject, RenderProblem, Root, Trace } from '../rendered.ts';
import type { ChartOptions } from '../wasm/messages.ts';

/**
 * A field that whoever delivers a kustomization changes in its file before it is built. 'set' puts a value in the field's place,
 * 'append' adds items to a list, 'named' adds items in place of those of the same `name`, 'merge' adds keys to a mapping.
 */
export interface KustomizationEdit {
  readonly field: string;
  readonly how: 'set' | 'append' | 'named' | 'merge';
  readonly value: JsonValue;
  /** Where the value, or an item or key of it, was written. */
  readonly at?: (path: Path) => Trace;
}

export interface KustomizeSource {
  readonly type: 'kustomize';
  /** Folder, repository-relative. Without a kustomization in it, the edits make one. */
  readonly path: string;
  readonly edits: readonly KustomizationEdit[];
  /** Whether it may read files above its own folder, as Flux lets it. */
  readonly anyPath?: boolean;
  /** Where a source that was fetched is named. */
  readonly from?: Trace;
}

export interface ChartSource {
  readonly type: 'helm';
  readonly path: string;
  readonly chart: ChartOptions;
  /** What the options read besides the chart's own files: values files, `setFile`. */
  readonly files: readonly string[];
  /** Where values are written that stand in the declaration itself, what counts most first. */
  readonly given?: readonly GivenValues[];
  /** Where a source that was fetched is named. */
  readonly from?: Trace;
}

/** Values in a declaration: a whole tree of them, or one parameter. */
export interface GivenValues {
  /** What it gives for a path of the values; undefined where it gives nothing there. */
  readonly valueAt: (path: Path) => JsonValue | undefined;
  readonly trace: (path: Path) => Trace;
}

export interface DirectorySource {
  readonly type: 'plain';
  readonly path: string;
  readonly recurse: boolean;
  /** Globs on the path below the folder; `*` matches a slash too. */
  readonly include?: string;
  readonly exclude?: string;
  /** Where a source that was fetched is named. */
  readonly from?: Trace;
}

/** What is not rendered, with why. */
export interface UnrenderedSource {
  readonly type: 'none';
  readonly problem: RenderProblem;
  /** Files and folders whose change makes this worth telling: what it would be made of, as far as that is known. */
  readonly watch: readonly string[];
  /** Whether it is sure that this change does nothing here, as where a fixed revision is delivered. */
  readonly isUnaffected: boolean;
}

export type Source = KustomizeSource | ChartSource | DirectorySource | UnrenderedSource;

/** What is done to the objects after they were rendered, such as substitutions. */
export interface Finish {
  /** Tells apart what is done, so that what it depends on counts as an input. */
  readonly key: string;
  /** What it may change of the objects: anything, or where they go and how they are marked. */
  readonly changes: 'anything' | 'metadata';
  readonly apply: (objects: readonly RenderedObject[], options: BuildOptions) => Finished | Promise<Finished>;
}

export interface Finished {
  readonly objects: readonly RenderedObject[];
  readonly problems: readonly RenderProblem[];
  /** False when the objects, or some of their fields, are not known. */
  readonly complete: boolean;
  /** See `RenderedRoot.missing`. */
  readonly missing?: readonly string[];
}

/** A root that something in the repository has delivered, and how it is rendered. */
export interface DeliveredRoot {
  /** Its `id` may be that of others, as of the same name in two clusters: `origin` tells them apart. */
  readonly root: Root;
  /** What declares it, where that is one object. */
  readonly object?: RenderedObject;
  /** The file that declares it, or whatever else stays the same from one commit to the next. */
  readonly origin: string;
  /** Rendered in this order; of an object that several give, the last counts. */
  readonly sources: readonly Source[];
  /** Told beside the objects, which are complete all the same. */
  readonly notes: readonly RenderProblem[];
  readonly finish?: Finish;
  /** Values that are not known here are missing from what is rendered. */
  readonly lacksValues?: true;
}
