import type { JsonObject, MapNode, Path, YamlNode } from './node.ts';
import type { Range, SourceText } from './text.ts';

/** Something wrong with the YAML itself. `message` is for a person: what is wrong and what to do. */
export interface YamlProblem {
  readonly code: 'syntax' | 'tab' | 'duplicate-key' | 'unresolved-alias' | 'unsupported-key' | 'too-large' | 'too-deep';
  readonly message: string;
  readonly range: Range;
}

/** A `#` comment, without the `#`; `range` includes it. */
export interface YamlComment {
  readonly text: string;
  readonly range: Range;
}

/** One document of a YAML stream. `root` is absent when the document is empty or could not be read. */
export interface YamlDocument {
  readonly index: number;
  readonly range: Range;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly comments: readonly YamlComment[];
}

/**
 * What a YAML file is to a GitOps repository. Only 'manifests' holds Kubernetes objects to validate;
 * 'helm-template' is not YAML until it is rendered; 'patch' is a partial object.
 */
export type FileRole =
  | 'manifests'
  | 'kustomization'
  | 'patch'
  | 'helm-chart'
  | 'helm-values'
  | 'helm-template'
  | 'other';

export interface GroupVersionKind {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/**
 * A Kubernetes object as written in a file. Members of a `List` are objects of their own;
 * `node` and `value` are the object itself, wherever in the document it stands.
 */
export interface ManifestObject {
  readonly apiVersion: string;
  readonly gvk: GroupVersionKind;
  /** Empty when the object has none; `generateName` is then kept in `value`. */
  readonly name: string;
  readonly namespace: string | undefined;
  readonly node: MapNode;
  readonly value: JsonObject;
  /** Index of the YAML document that holds the object. */
  readonly document: number;
  /** Where the object stands in its document: empty, or `['items', 3]` in a List. */
  readonly pathInDocument: Path;
}

/** A parsed YAML file. Documents with problems stand beside healthy ones. */
export interface ManifestFile {
  /** Repository-relative, with forward slashes. */
  readonly path: string;
  readonly role: FileRole;
  readonly source: SourceText;
  readonly documents: readonly YamlDocument[];
  /** Objects of a file with the role 'manifests' ('patch' and others: empty). */
  readonly objects: readonly ManifestObject[];
}

/** What the surroundings of a file say about its role; all optional, a file alone is classified from its path and text. */
export interface FileHints {
  /** The folder, or one above it, holds a Chart.yaml; value is the chart's folder. */
  readonly chartRoot?: string;
  /** A kustomization names this file as a patch. */
  readonly namedAsPatch?: boolean;
}
