import type { GroupVersionKind, JsonObject, Path, Range } from '../manifest/index.ts';
import type { Delivery } from './delivery.ts';
import type { Need } from './fetched.ts';

/**
 * Where a rendered value was written. 'exact': this very text gave the value. 'file': the file is known, not the line
 * (then `range` is the object's or nothing). A wrong 'exact' is worse than 'unknown'.
 */
export interface Trace {
  readonly certainty: 'exact' | 'file' | 'unknown';
  readonly file?: string;
  /** Zero-based, half-open lines and columns are taken from this by whoever has the text. */
  readonly range?: Range;
  /** Zero-based line of `range.start`. */
  readonly line?: number;
}

/** An object as the cluster would be given it, with a function that says where each of its fields was written. */
export interface RenderedObject {
  readonly gvk: GroupVersionKind;
  readonly apiVersion: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly value: JsonObject;
  trace(path: Path): Trace;
}

/**
 * What is rendered and applied as one: what Argo CD or Flux deliver, and else a kustomization that nothing includes, a chart
 * with its own values, or the plain manifests of a folder.
 */
export interface Root {
  /** Pairs the two sides of a change: `kustomize:overlays/production`, `argo-cd:argocd/shop`, `flux:flux-system/apps`. */
  readonly id: string;
  readonly type: 'kustomize' | 'helm' | 'plain';
  /** Folder, repository-relative; empty for the repository itself. */
  readonly path: string;
  /** What a person calls it: `overlays/production`, the Application's or the Kustomization's name. */
  readonly name: string;
  /** Absent where nothing in the repository says who applies it. */
  readonly delivery?: Delivery;
}

/** An object of the repository that declares what is delivered, or limits it: an Application, an AppProject, a HelmRelease. */
export interface DeclaredObject {
  readonly object: RenderedObject;
  /** The root that it has delivered; absent where it only says something about those of others. */
  readonly root?: Root;
}

/** Why a root or a file could not be rendered: what is wrong, and what to do. */
export interface RenderProblem {
  readonly code: 'missing-file' | 'remote-base' | 'no-kustomize' | 'kustomize-failed' | 'yaml' | 'unreadable' | 'helm' | 'outside-repository' | 'circular' | 'too-large' | 'timeout'
    /** What is delivered is in another place, at another revision, or known to the controller only; or its declaration is wrong. */
    | 'elsewhere' | 'other-revision' | 'not-known-offline' | 'declaration'
    /** Nothing is wrong: what was fetched for a branch or a range of versions, and when. */
    | 'fetched';
  readonly message: string;
  readonly file?: string;
  /** Zero-based. */
  readonly line?: number;
  /** Flux: the variable of `postBuild` that has no value. */
  readonly variable?: string;
  /** What would have to be fetched, or was. */
  readonly need?: Need;
}

/** One side of one root. Objects and problems may stand side by side: what could be rendered is there. */
export interface RenderedRoot {
  readonly root: Root;
  readonly objects: readonly RenderedObject[];
  readonly problems: readonly RenderProblem[];
  /** False when the objects are not all: their absence must not be called a deletion. */
  readonly complete: boolean;
  /**
   * Where only remote places are missing: which, as written. What both sides lack is the same on both, as far as its place says,
   * and so what one side has and the other has not is known.
   */
  readonly missing?: readonly string[];
}
