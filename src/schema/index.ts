/** What is known of Kubernetes' kinds: validation, list keys, fields and their descriptions. */
export type { FieldType } from './fields.ts';
export type { FieldInfo } from './fieldAt.ts';
export { fieldAt, loadDescriptions } from './fieldAt.ts';
export type { KindSchema } from './kinds.ts';
export { isBuiltInGroup, kindProblem, loadKindSchema, suggestKind } from './kinds.ts';
export { listKeys } from './listKeys.ts';
export type { SchemaFix, SchemaProblem } from './problem.ts';
export { validateObject } from './validate.ts';
