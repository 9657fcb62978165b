import type { GroupVersionKind, JsonValue, Path } from '../manifest/index.ts';
import type { RenderProblem, Root } from '../render/index.ts';
import type { Tables } from './tableRows.ts';

/** A line of a file on one side of the change; what a click opens. */
export interface Location {
  readonly side: 'base' | 'head';
  readonly file: string;
  /** Zero-based; absent when only the file is known. */
  readonly line?: number;
  readonly certainty: 'exact' | 'file';
}

/** create `+`, change `~`, delete `-`, replace `-/+` (immutable field: refused as it is, or deleted and created anew). */
export type Action = 'create' | 'change' | 'delete' | 'replace';

/** danger: data or service may be lost, or the apply fails. warning: a running system is disturbed. notice: worth a look. */
export type ImpactSeverity = 'danger' | 'warning' | 'notice' | 'info';
export type Certainty = 'certain' | 'likely' | 'unknown';

/** One consequence of a change, found by one analysis. */
export interface Impact {
  /** `rollout/pods-restart`. */
  readonly analysis: string;
  readonly severity: ImpactSeverity;
  readonly certainty: Certainty;
  /** In a few words, for a list: `pods restart (3 replicas, rolling)`. */
  readonly short?: string;
  /** What happens, to what, in one sentence. */
  readonly message: string;
  /** Why, and what to do about it. */
  readonly why: string;
  /** The fields that cause it. */
  readonly paths: readonly Path[];
}

/** What may be told of a secret value: how long it is, and a hash that is the same for the same value within one session and says nothing else. */
export interface SecretDigest {
  readonly bytes: number;
  readonly hash: string;
}

/**
 * A field that differs. Values of Secrets are never here: `secret: true` and no value; inside of other values they read `(hidden)`. Where one side wrote nothing,
 * `before` (of 'added') or `after` (of 'removed') is the default that holds there, and absent when there is none.
 */
export interface FieldChange {
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly secret?: true;
  /** Of a secret value, on the sides that have one. */
  readonly digest?: { readonly before?: SecretDigest; readonly after?: SecretDigest };
  /** The items of the list are the same in another order; `before` and `after` are their names. */
  readonly reordered?: true;
  /**
   * Where both sides are texts that hold JSON or YAML: what differs in it, by paths inside the text; empty when the same is
   * only written otherwise.
   */
  readonly content?: readonly FieldChange[];
  /** Where it stands: on the head side, or on the base side when it was removed; so does `path`. */
  readonly at?: Location;
}

export interface ObjectChange {
  readonly action: Action;
  readonly gvk: GroupVersionKind;
  readonly name: string;
  readonly namespace: string | undefined;
  /** What differs; of a created object, from the deleted one that it is under another name. */
  readonly fields: readonly FieldChange[];
  /** Of a created object the deleted one that it is under another name, and the other way: `Deployment shop/web`. */
  readonly counterpart?: string;
  readonly impacts: readonly Impact[];
  readonly at?: Location;
}

/** An object in the graph of what depends on what. */
export interface GraphNode {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** Its index among the root's changes; absent when the object stays as it is. */
  readonly change?: number;
}

/** One object depends on another, or acts on it. */
export interface GraphEdge {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  /** What `from` does, as a verb: `uses`, `sends traffic to`. */
  readonly how: string;
  /** It is so on one side only: it ends with the change, or begins with it. */
  readonly only?: 'base' | 'head';
}

/** The objects that change, and those that depend on them or that they depend on. */
export interface ImpactGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Objects that are not shown, since there are too many. */
  readonly left: number;
}

/** What a month costs: a core, a GiB of memory and a GiB of storage each, as the user set it. */
export interface Prices {
  readonly cpu?: number;
  readonly memory?: number;
  readonly storage?: number;
  /** Shown behind amounts: `EUR`. */
  readonly currency: string;
}

/** At the least and at the most: what autoscalers and jobs make of it. */
export interface CapacitySpan {
  readonly min: number;
  readonly max: number;
}

/** What the objects of a namespace ask for before and after the change, of one resource. */
export interface CapacityRow {
  /** Absent for objects that name none. */
  readonly namespace: string | undefined;
  /** As a ResourceQuota names it: `requests.cpu`, `limits.memory`, `requests.storage`, `pods`, `requests.nvidia.com/gpu`. */
  readonly resource: string;
  readonly unit: 'cores' | 'bytes' | 'count';
  readonly before: CapacitySpan;
  readonly after: CapacitySpan;
  /** What DaemonSets take on each node, which is not in the sums. */
  readonly perNode?: { readonly before: number; readonly after: number };
  /** The least that a ResourceQuota allows after the change. */
  readonly quota?: number;
}

/** Capacity of a root, of what differs. The objects of other roots of the same cluster that the change touches are counted. */
export interface Capacity {
  readonly rows: readonly CapacityRow[];
  /** In a month; without DaemonSets. Only when prices are set. */
  readonly cost?: { readonly currency: string; readonly before: CapacitySpan; readonly after: CapacitySpan };
}

/** A moment of a rollout: what happens, and how many pods then serve and are missing. */
export interface RolloutStep {
  readonly text: string;
  readonly up: number;
  readonly down: number;
}

/** How the pods of a workload are replaced, in order, and what can hold that up. For a DaemonSet pods are counted by node. */
export interface RolloutPlan {
  /** `Deployment shop/web`. */
  readonly workload: string;
  /** Index among the root's changes of what has the pods replaced. */
  readonly change: number;
  /** Absent where it depends on the nodes. */
  readonly replicas?: number;
  readonly strategy: string;
  readonly steps: readonly RolloutStep[];
  readonly stalls: readonly string[];
}

/** Something that the linter finds in an object of one side and not of the other. */
export interface FindingRow {
  /** `security/privileged-container`. */
  readonly rule: string;
  /** Of the linter: error, what the API server or a controller refuses; warning, what endangers a running system; hint, the rest. */
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  /** `Deployment shop/web`. */
  readonly object: string;
  /** The line that causes it. */
  readonly at?: Location;
}

/** What the linter finds after the change and did not before, and the other way; the worst first. */
export interface FindingChanges {
  readonly new: readonly FindingRow[];
  readonly gone: readonly FindingRow[];
}

/** Argo CD's sync windows let no sync of a root begin at the time that was asked about. Times as in ISO 8601. */
export interface Held {
  readonly application: string;
  readonly project: string;
  readonly at: string;
  /** Whether someone may sync it by hand all the same. */
  readonly byHand: boolean;
  /** When a sync may begin by itself again; absent where that is not known. */
  readonly next?: string;
}

/** What Argo CD applies at a time; it goes on when all of it is healthy. */
export interface SyncStep {
  /** `PreSync, wave 0`. */
  readonly text: string;
  /** Indexes of the root's changes. */
  readonly changes: readonly number[];
}

/** What the change does to one root (in the sense of an environment: what is applied together). */
export interface RootImpact extends Tables {
  readonly root: Root;
  readonly changes: readonly ObjectChange[];
  /** Workloads whose pods are replaced; absent without any. */
  readonly rollouts?: readonly RolloutPlan[];
  /** Absent when syncs may begin, when no time was asked about, and when it is not known. */
  readonly held?: Held;
  /** Absent when neither comes nor goes, and when the objects were not linted. */
  readonly findings?: FindingChanges;
  /** The order in which Argo CD applies what is created and changed; absent where all of it goes together, or something else delivers it. */
  readonly order?: readonly SyncStep[];
  /** Objects present on both sides that do not differ. */
  readonly unchanged: number;
  /** Absent when no requests, limits or storage differ, and when not everything could be rendered. */
  readonly capacity?: Capacity;
  readonly problems: readonly (RenderProblem & { readonly side: 'base' | 'head' })[];
  /** False when something of either side could not be rendered; then the changes are not all. */
  readonly complete: boolean;
  /** Absent when nothing changes. */
  readonly graph?: ImpactGraph;
}

export interface ImpactCounts {
  readonly create: number;
  readonly change: number;
  readonly delete: number;
  readonly replace: number;
  readonly restarts: number;
  readonly danger: number;
  readonly warning: number;
}

/** The answer to "what happens when this merges". Plain data: it crosses threads and is kept as JSON. */
export interface ImpactReport {
  readonly base: string;
  readonly head: string;
  readonly roots: readonly RootImpact[];
  readonly counts: ImpactCounts;
  /** The verdict in one sentence, destructive things first. */
  readonly headline: string;
  /** Objects that differ and that the linter did not look at, since there are too many; absent when there are none. */
  readonly notLinted?: number;
  /** Highest severity of any impact; 'unknown' when nothing worse is known and something could not be rendered. */
  readonly risk: ImpactSeverity | 'none' | 'unknown';
  readonly complete: boolean;
}

/** The impact as text, in the manner of a plan, with what each line links to. */
export interface ImpactDocument {
  readonly text: string;
  readonly links: readonly { readonly line: number; readonly start: number; readonly end: number; readonly at: Location }[];
}
