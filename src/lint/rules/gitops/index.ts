import type { Rule } from '../../rule.ts';
import generateName from './generate-name.ts';
import orphanManifest from './orphan-manifest.ts';
import serverFields from './server-fields.ts';
import serverStatus from './server-status.ts';

/** Rules about what belongs in git, whichever tool applies it. */
export const gitopsRules: readonly Rule[] = [
  serverFields,
  serverStatus,
  generateName,
  orphanManifest,
];
