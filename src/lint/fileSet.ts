import type { FileRole, JsonValue } from '../manifest/index.ts';

/** A YAML file, or a template of a chart, as other files see it. */
export interface KnownFile {
  /** Repository-relative, with forward slashes. */
  readonly path: string;
  readonly role: FileRole;
  /** The documents that could be read, as Kubernetes reads them. */
  readonly documents: readonly JsonValue[];
  /** Whether all of the file could be read. */
  readonly isWhole: boolean;
  /** The text; kept for charts' templates only, which are no YAML until they are rendered. */
  readonly template?: string;
}

/** The files of a repository. */
export interface FileSet {
  /** What stands at a repository-relative path; the repository itself is the empty path. */
  typeOf(path: string): 'file' | 'folder' | undefined;
  /** A file that was read: YAML, or a chart's template. */
  file(path: string): KnownFile | undefined;
  /** Paths of the files below a folder, at any depth. */
  below(folder: string): readonly string[];
  /** Files that were read, by role. */
  withRole(role: FileRole): readonly KnownFile[];
  /** Kustomizations, by path, that name a file or folder, however they use it. */
  namedBy(path: string): readonly string[];
}
