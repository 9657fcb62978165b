/**
 * Derives the schema tables of src/schema/generated: fields, kinds, validator imports and descriptions from the
 * declarations of kubernetes-models and of the @kubernetes-models packages of custom resources; and list keys, newer
 * fields and what each release serves from Kubernetes' own modules.
 *
 * `node scripts/generate-schema.ts` writes what comes from the packages, `--check` compares instead,
 * `--releases` downloads Go modules of the Kubernetes releases and rewrites openapi.ts, openapiDescriptions.ts and versions.ts. Only the last
 * needs a network and Go.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModels } from './schema/models.ts';
import { modelFiles } from './schema/modelFiles.ts';
import { packageFiles } from './schema/packageFiles.ts';
import { projects, readPackage } from './schema/packages.ts';
import { openapiDescriptionsFile, openapiFile } from './schema/openapi.ts';
import { readLifecycles } from './schema/lifecycle.ts';
import { readRelease, releaseNames } from './schema/releases.ts';
import { versionsFile } from './schema/versions.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(root, 'src/schema/generated');

/**
 * Writes the files derived from the packages, or with `check` compares them.
 * Returns the repository-relative paths that were out of date; empty when all is in step.
 */
export function generateSchema({ check }: { check: boolean }): string[] {
  const nodeModules = join(root, 'node_modules');
  const builtIn = readModels(nodeModules);
  const files = new Map([...modelFiles(builtIn), ...packageFiles(projects.map((project) => readPackage(nodeModules, project, builtIn)))]);
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(generated, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(`src/schema/generated/${name}`);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const name of ['validators', 'packages'].flatMap(filesBelow)) {
    if (files.has(name)) continue;
    stale.push(`src/schema/generated/${name}`);
    if (!check) rmSync(join(generated, name));
  }
  return stale;
}

/** The files below a folder of generated ones, by their paths below src/schema/generated. */
function filesBelow(folder: string): string[] {
  if (!existsSync(join(generated, folder))) return [];
  return readdirSync(join(generated, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(generated, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function main(args: readonly string[]): void {
  if (args.includes('--releases')) {
    const models = readModels(join(root, 'node_modules'));
    const releases = releaseNames.map(readRelease);
    mkdirSync(generated, { recursive: true });
    writeFileSync(join(generated, 'openapi.ts'), openapiFile(releases, models));
    writeFileSync(join(generated, 'openapiDescriptions.ts'), openapiDescriptionsFile(releases, models));
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
