/** Bounds on what is fetched: far above what charts and bases are, and far below what would fill a disk or the memory. */
export const limits = {
  /** Bytes of a git repository's newest commit, packed. */
  repository: 500 * 1024 * 1024,
  /** Bytes of a packed chart, as it comes. */
  archive: 50 * 1024 * 1024,
  /** Bytes of all files of a chart, and of one of them; Helm itself takes no file over 5 MiB. */
  unpacked: 100 * 1024 * 1024,
  file: 10 * 1024 * 1024,
  /** Files of a chart. */
  files: 10_000,
  /** Bytes of a repository's index; those of the largest public ones are some 30 MB. */
  index: 100 * 1024 * 1024,
  /** Redirects that are followed, none of them to another host than the first unless it is for an archive over https. */
  redirects: 5,
  /** Milliseconds without a byte. */
  silence: 30_000,
} as const;
