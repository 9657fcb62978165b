export { lintFile } from './lintFile.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, Profile, Rule, Severity } from './rule.ts';
