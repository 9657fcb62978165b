export { lintFile, objectFindings, type LintOutcome, type ObjectFinding } from './lintFile.ts';
export type { FileSet, KnownFile, Kustomized, KustomizedObject, KustomizeReference } from './fileSet.ts';
export { ObjectIndex } from './objectIndex.ts';
export type { ObjectSet, SetObject, SetPod } from './objectSet.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, LintScope, Profile, Rule, Severity } from './rule.ts';
export { kubernetesVersions, parseKubernetesVersion } from '../schema/index.ts';
