/**
 * Derives the schema tables of src/schema/generated: fields, kinds, validator imports and descriptions from the
 * declarations of kubernetes-models, and list keys, newer fields and what each release serves from Kubernetes' own modules.
 *
 * `node scripts/generate-schema.ts` writes what comes from kubernetes-models, `--check` compares instead,
 * `--releases` downloads Go modules of the Kubernetes releases and rewrites openapi.ts and versions.ts. Only the last
 * needs a network and Go.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModels } from './schema/models.ts';
import { modelFiles } from './schema/modelFiles.ts';
import { openapiFile } from './schema/openapi.ts';
import { readLifecycles } from './schema/lifecycle.ts';
import { readRelease, releaseNames } from './schema/releases.ts';
import { versionsFile } from './schema/versions.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(root, 'src/schema/generated');

/**
 * Writes the files derived from kubernetes-models, or with `check` compares them.
 * Returns the repository-relative paths that were out of date; empty when all is in step.
 */
export function generateSchema({ check }: { check: boolean }): string[] {
  const files = modelFiles(readModels(join(root, 'node_modules')));
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(generated, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(`src/schema/generated/${name}`);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const name of readdirSync(join(generated, 'validators')).map((file) => `validators/${file}`)) {
    if (files.has(name)) continue;
    stale.push(`src/schema/generated/${name}`);
    if (!check) rmSync(join(generated, name));
  }
  return stale;
}

function main(args: readonly string[]): void {
  if (args.includes('--releases')) {
    const models = readModels(join(root, 'node_modules'));
    const releases = releaseNames.map(readRelease);
    mkdirSync(generated, { recursive: true });
    writeFileSync(join(generated, 'openapi.ts'), openapiFile(releases, models));
    writeFileSync(join(generated, 'versions.ts'), versionsFile(releases, readLifecycles(releaseNames), models));
    return;
  }
  const check = args.includes('--check');
  const stale = generateSchema({ check });
  for (const file of stale) console.log(`${check ? 'out of date' : 'written'}: ${file}`);
  if (check && stale.length > 0) {
    console.log('Run: node scripts/generate-schema.ts');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
