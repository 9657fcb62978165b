import type { Rule } from '../../rule.ts';
import annotation from './annotation.ts';
import customResource from './custom-resource.ts';
import deprecated from './deprecated.ts';
import field from './field.ts';
import ignoredAnnotation from './ignored-annotation.ts';
import inTreeVolume from './in-tree-volume.ts';
import nodeLabel from './node-label.ts';
import notYet from './not-yet.ts';
import offByDefault from './off-by-default.ts';
import patchedVersion from './patched-version.ts';
import removed from './removed.ts';
import targetVersion from './target-version.ts';
import volumePlugin from './volume-plugin.ts';

/** Rules about what the cluster's version no longer, or not yet, knows. */
export const deprecationRules: readonly Rule[] = [
  removed, deprecated, patchedVersion, targetVersion, notYet, offByDefault, customResource, volumePlugin, inTreeVolume, field, annotation, ignoredAnnotation, nodeLabel,
];
