import type { Rule } from '../../rule.ts';
import circular from './circular.ts';
import deprecatedField from './deprecated-field.ts';
import duplicateResource from './duplicate-resource.ts';
import emptyKustomization from './empty-kustomization.ts';
import fieldType from './field-type.ts';
import imageMatchesNothing from './image-matches-nothing.ts';
import jsonPatchPath from './json-patch-path.ts';
import missingFile from './missing-file.ts';
import noNameHash from './no-name-hash.ts';
import outsideRoot from './outside-root.ts';
import patchWithoutEffect from './patch-without-effect.ts';
import patchIncomplete from './patch-incomplete.ts';
import patchMatchesNothing from './patch-matches-nothing.ts';
import patchTargetMatchesNothing from './patch-target-matches-nothing.ts';
import remoteInsecure from './remote-insecure.ts';
import remoteNotPinned from './remote-not-pinned.ts';
import replacementSourceMissing from './replacement-source-missing.ts';
import replacementTargetMissing from './replacement-target-missing.ts';
import replicasMatchNothing from './replicas-match-nothing.ts';
import resourceAndPatch from './resource-and-patch.ts';
import severalKustomizations from './several-kustomizations.ts';
import unknownField from './unknown-field.ts';
import unusedFile from './unused-file.ts';
import wrongApiVersion from './wrong-api-version.ts';

/** Rules about kustomizations. */
export const kustomizeRules: readonly Rule[] = [
  unknownField,
  fieldType,
  wrongApiVersion,
  emptyKustomization,
  severalKustomizations,
  missingFile,
  outsideRoot,
  circular,
  duplicateResource,
  resourceAndPatch,
  unusedFile,
  patchIncomplete,
  patchMatchesNothing,
  patchTargetMatchesNothing,
  jsonPatchPath,
  patchWithoutEffect,
  imageMatchesNothing,
  replicasMatchNothing,
  replacementSourceMissing,
  replacementTargetMissing,
  deprecatedField,
  noNameHash,
  remoteNotPinned,
  remoteInsecure,
];
