import type { Rule } from '../../rule.ts';
import applicationSetGenerators from './application-set-generators.ts';
import applicationSetMissingKey from './application-set-missing-key.ts';
import applicationSetParameter from './application-set-parameter.ts';
import defaultProject from './default-project.ts';
import floatingRevision from './floating-revision.ts';
import hook from './hook.ts';
import ignoreDifferences from './ignore-differences.ts';
import kindNotAllowed from './kind-not-allowed.ts';
import noFinalizer from './no-finalizer.ts';
import noSelfHeal from './no-self-heal.ts';
import notAllowed from './not-allowed.ts';
import pathMissing from './path-missing.ts';
import projectMissing from './project-missing.ts';
import projectWildcard from './project-wildcard.ts';
import replaceOrForce from './replace-or-force.ts';
import rolloutSteps from './rollout-steps.ts';
import sourceIgnored from './source-ignored.ts';
import sourceMissing from './source-missing.ts';
import syncOption from './sync-option.ts';
import syncWave from './sync-wave.ts';
import unrestrictedProject from './unrestricted-project.ts';
import valueFileMissing from './value-file-missing.ts';

/** Rules about Argo CD's Applications and projects, and Argo Rollouts. */
export const argoRules: readonly Rule[] = [
  sourceMissing,
  sourceIgnored,
  pathMissing,
  valueFileMissing,
  floatingRevision,
  projectMissing,
  notAllowed,
  kindNotAllowed,
  defaultProject,
  unrestrictedProject,
  projectWildcard,
  syncOption,
  replaceOrForce,
  noSelfHeal,
  noFinalizer,
  ignoreDifferences,
  syncWave,
  hook,
  applicationSetGenerators,
  applicationSetParameter,
  applicationSetMissingKey,
  rolloutSteps,
];
