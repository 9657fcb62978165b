/**
 * Bundles the extension and its engine into dist, as ES modules, with the licences of what went in.
 *   node scripts/bundle.ts
 */
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Entry points: the extension, the engine that it runs in a worker, the renderers that run in workers of their own, and the command line. */
const entries = { extension: 'src/extension.ts', engine: 'src/engine.ts', renderer: 'src/render/wasm/worker.ts', cli: 'src/cli.ts', cliWorker: 'src/cliWorker.ts' };

/** The script and the style of the impact page, which run in a frame of the browser's; loaded when the page is opened. */
const page = { page: 'src/editor/impact/page/view/main.ts', style: 'src/editor/impact/page/view/page.css' };

/** kustomize and Helm as WebAssembly, and the licences of what is in it; see build-engine.ts. */
const renderers = join(root, 'engine/dist');

/** Licences that let the bundle be given away under MIT with their notices. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'Python-2.0'];

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** Builds dist and prints what it weighs. Rejects when something does not resolve or may not be given away. */
export async function bundle(print: (line: string) => void = console.log): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    minify: true,
    legalComments: 'none',
    external: ['vscode'],
    // The validators' formats: the package brings parsers of e-mail addresses and URLs that no Kubernetes type asks for.
    alias: {
      '@kubernetes-models/validate': './src/schema/formats.ts',
      '@kubernetes-models/validate/runtime/ucs2length': './src/schema/codePoints.ts',
      '@kubernetes-models/validate/runtime/re2': './src/schema/regularExpression.ts',
    },
    // CommonJS packages in the bundle call require for node's own modules, which an ES module does not have.
    banner: { js: "import{createRequire as __bundleRequire}from'node:module';const require=__bundleRequire(import.meta.url);" },
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  const ofPage = await build({
    absWorkingDir: root,
    entryPoints: [{ in: page.page, out: 'page' }, { in: page.style, out: 'page' }],
    outdir: 'dist/page',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const metafile: Metafile = { inputs: { ...result.metafile.inputs, ...ofPage.metafile.inputs }, outputs: { ...result.metafile.outputs, ...ofPage.metafile.outputs } };
  const packages = await bundledPackages(metafile);
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'THIRD_PARTY_NOTICES.txt'), `${notices(packages)}\n${await readFile(join(renderers, 'NOTICE.txt'), 'utf8')}`);
  await copyFile(join(renderers, 'engine.wasm.br'), join(dist, 'engine.wasm.br'));
  report(metafile, packages, print);
}

async function bundledPackages(metafile: Metafile): Promise<readonly BundledPackage[]> {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const packages = await Promise.all([...folders].map(readPackage));
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  if (license === undefined || !license.replace(/[()]/g, '').split(/ (?:OR|AND) /).some((one) => permissive.includes(one))) {
    throw new Error(`${name} ${version} would be bundled, but its licence (${license ?? 'none stated'}) is not one of ${permissive.join(', ')}.`);
  }
  const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file === undefined ? `Licensed under ${license}; the package carries no licence text.` : await readFile(join(root, folder, file), 'utf8');
  return { name, version, license, text: text.trim() };
}

function notices(packages: readonly BundledPackage[]): string {
  const line = '-'.repeat(80);
  const parts = packages.map(({ name, version, license, text }) => `${line}\n${name} ${version} (${license})\n${line}\n${text}\n`);
  return `GitOps Review contains these packages.\n\n${parts.join('\n')}`;
}

function report(metafile: Metafile, packages: readonly BundledPackage[], print: (line: string) => void): void {
  const outputs = Object.entries(metafile.outputs);
  for (const name of [...Object.keys(entries), 'page/page']) {
    const path = `dist/${name}.js`;
    print(`${path.padEnd(20)} ${size(eagerBytes(metafile, path)).padStart(8)}  with the chunks that it loads at once`);
  }
  print(`${'dist'.padEnd(20)} ${size(outputs.reduce((sum, [, { bytes }]) => sum + bytes, 0)).padStart(8)}  in ${outputs.length} files, from ${packages.length} packages`);
}

/** Bytes of a file and of all that it imports statically: what is parsed when it is loaded. */
function eagerBytes(metafile: Metafile, path: string, seen = new Set<string>()): number {
  const output = metafile.outputs[path];
  if (output === undefined || seen.has(path)) return 0;
  seen.add(path);
  const imports = output.imports.filter((one) => one.kind === 'import-statement' && !one.external);
  return imports.reduce((sum, one) => sum + eagerBytes(metafile, one.path, seen), output.bytes);
}

export function size(bytes: number): string {
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} kB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

if (import.meta.main) {
  await stat(join(root, 'node_modules')).catch(() => { throw new Error('Run npm ci first.'); });
  await bundle();
}
