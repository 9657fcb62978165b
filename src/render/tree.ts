/** A file of a tree. `id` changes when and only when the content does (a blob's SHA where git knows one). */
export interface TreeEntry {
  /** Repository-relative, with forward slashes, no leading slash, never `..`. */
  readonly path: string;
  readonly id: string;
  /** Bytes, where known. */
  readonly size?: number;
  /** 'file', or what is never followed: a symbolic link or a submodule. */
  readonly type: 'file' | 'symlink' | 'submodule';
}

/**
 * One side of a change: the files of a commit or of the working tree. Nothing is checked out.
 * Reading fails by rejecting with an error that says what to do; it never answers an empty tree instead.
 */
export interface FileTree {
  /** For messages: `main at 1a2b3c4`, `working tree`. */
  readonly label: string;
  /** Each file that is read is asked for over a network. */
  readonly isRemote?: boolean;
  list(signal?: AbortSignal): Promise<readonly TreeEntry[]>;
  /** Contents of the given paths, which `list` named; a path that cannot be read rejects the whole call. */
  read(paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** Like `read`, for what is no text: packed charts, and files that ConfigMaps and Secrets are made from. Absent where nobody needs it. */
  bytes?(paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Uint8Array>>;
}
