import type { Finding } from '../lint/index.ts';
import type { Position } from '../manifest/index.ts';

/** A finding in a file, as the formats print it; positions count from zero. */
export interface FileFinding extends Omit<Finding, 'range' | 'fix' | 'unverified'> {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  /** Tells the finding again after lines above it have moved: rule, file, the line's text, and its count among equals. */
  readonly fingerprint: string;
}

/** A file that could not be read, with the reason: it was not checked. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

export interface LintReport {
  /** Every file that was looked at, findings or not. */
  readonly files: readonly string[];
  readonly findings: readonly FileFinding[];
  /** How many findings were switched off in the files. */
  readonly suppressed: number;
  readonly unread: readonly Unread[];
}
