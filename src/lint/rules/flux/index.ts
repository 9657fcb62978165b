import type { Rule } from '../../rule.ts';
import chartVersion from './chart-version.ts';
import circularDependency from './circular-dependency.ts';
import decryptionMissing from './decryption-missing.ts';
import force from './force.ts';
import healthCheckMissing from './health-check-missing.ts';
import imagePolicyMarker from './image-policy-marker.ts';
import insecureSource from './insecure-source.ts';
import interval from './interval.ts';
import noDriftDetection from './no-drift-detection.ts';
import noPrune from './no-prune.ts';
import noRemediation from './no-remediation.ts';
import pathMissing from './path-missing.ts';
import referenceMissing from './reference-missing.ts';
import undefinedVariable from './undefined-variable.ts';
import unverifiedSource from './unverified-source.ts';

/** Rules about Flux. */
export const fluxRules: readonly Rule[] = [
  pathMissing,
  referenceMissing,
  circularDependency,
  healthCheckMissing,
  undefinedVariable,
  decryptionMissing,
  noPrune,
  force,
  interval,
  chartVersion,
  noRemediation,
  noDriftDetection,
  insecureSource,
  unverifiedSource,
  imagePolicyMarker,
];
