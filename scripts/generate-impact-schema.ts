/**
 * Writes docs/impact.schema.json, the schema of `gitops-review impact --format json`, from the types that the report is made with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '..');
const file = 'docs/impact.schema.json';

/** Brings the schema into step, or with `check` only looks. Returns the file when it is, or was, out of step. */
export function generateImpactSchema({ check }: { readonly check: boolean }): string[] {
  const schema = createGenerator({ path: join(root, 'src/impact/impactJson.ts'), tsconfig: join(root, 'tsconfig.json'), type: 'ImpactJson', skipTypeCheck: true, additionalProperties: true }).createSchema('ImpactJson');
  const text = `${JSON.stringify({ title: 'What a change does to the clusters, as `gitops-review impact --format json` prints it', ...schema }, null, 2)}\n`;
  let before = '';
  try {
    before = readFileSync(join(root, file), 'utf8');
  } catch {
    // The first time there is none.
  }
  if (before === text) return [];
  if (!check) writeFileSync(join(root, file), text);
  return [file];
}
