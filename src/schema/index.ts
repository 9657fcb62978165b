/** What is known of Kubernetes' kinds: validation, list keys, fields and their descriptions. */
export type { ApiHistory } from './apiHistory.ts';
export { apiHistory, isServedIn, replacementIn } from './apiHistory.ts';
export type { CustomApiHistory } from './customApiHistory.ts';
export { customApiHistory } from './customApiHistory.ts';
export type { FieldType } from './fields.ts';
export type { FieldInfo } from './fieldAt.ts';
export { fieldAt, loadDescriptions } from './fieldAt.ts';
export { fitsKind } from './fits.ts';
export type { KindSchema } from './kinds.ts';
export { isBuiltInGroup, kindProblem, loadKindSchema, suggestKind, versionsOfKind } from './kinds.ts';
export type { KubernetesVersion } from './kubernetesVersion.ts';
export { kubernetesVersions, newestVersion, oldestMinor, parseKubernetesVersion } from './kubernetesVersion.ts';
export { listKeys } from './listKeys.ts';
export type { OtherRelease } from './otherReleases.ts';
export { otherReleases } from './otherReleases.ts';
export { holdsVariable, isEncrypted, isSopsEncrypted } from './placeholders.ts';
export type { SchemaFix, SchemaProblem } from './problem.ts';
export { validateObject } from './validate.ts';
