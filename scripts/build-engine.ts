/**
 * Builds the engine, kustomize and Helm's template engine as one WebAssembly program, from pinned sources.
 *   node scripts/build-engine.ts           writes engine/dist
 *   node scripts/build-engine.ts --check   builds it again and compares with engine/dist
 * Needs Go (any version that can fetch the one that engine/go.mod pins) and, the first time, the Go module proxy.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { applyPatch, parsePatch } from 'diff';
import { size } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'engine');
const dist = join(sources, 'dist');

/** What the released Helm and kubectl that the output is compared with say of themselves, in `.Capabilities.HelmVersion` and in labels. */
const versions = {
  'helm.sh/helm/v4/internal/version': { version: 'v4.1.4', gitCommit: '05fa37973dc9e42b76e1d2883494c87174b6074f', gitTreeState: 'clean', goVersion: 'go1.25.9', clientGoVersion: 'v0.35.1' },
  'sigs.k8s.io/kustomize/api/provenance': { version: 'v5.7.1' },
};

/** The most that the program may have, in pages of 64 kB: a template that allocates without end stops there. */
const maxPages = 1024 * 1024 * 1024 / 65_536;

/** Only the build's own settings, so that two machines give the same bytes. */
function environment(toolchain: string): NodeJS.ProcessEnv {
  return { ...process.env, GOTOOLCHAIN: toolchain, GOOS: 'js', GOARCH: 'wasm', GOWASM: '', CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOEXPERIMENT: '', GOWORK: 'off' };
}

/** Runs go in the folder of the build, and gives what it printed. */
type Go = (...args: string[]) => Promise<string>;

interface Built {
  readonly wasm: Buffer;
  readonly runtime: Buffer;
  readonly notice: string;
}

/** Compiles the engine in a temporary folder, and gathers the licences of what went in. */
async function build(): Promise<Built> {
  const toolchain = /^toolchain (\S+)$/m.exec(await readFile(join(sources, 'go.mod'), 'utf8'))?.[1];
  if (toolchain === undefined) throw new Error('engine/go.mod pins no toolchain.');
  const temporary = await mkdtemp(join(tmpdir(), 'gitops-review-engine-'));
  const go: Go = async (...args) => (await promisify(execFile)('go', args, { cwd: temporary, env: environment(toolchain), maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    for (const name of await readdir(sources)) if (/\.go$|^go\.(mod|sum)$/.test(name)) await copyFile(join(sources, name), join(temporary, name));
    const version = (await go('env', 'GOVERSION')).trim();
    if (version !== toolchain) throw new Error(`${toolchain} is needed, as engine/go.mod says, and this is ${version}.`);
    await go('mod', 'download');
    await patchModules(temporary, go);
    await reduceSchema(temporary, toolchain, go);
    const options = ['-trimpath', '-buildvcs=false', '-tags=kustomize_disable_go_plugin_support'];
    const names = Object.entries(versions).flatMap(([path, variables]) => Object.entries(variables).map(([name, value]) => `-X ${path}.${name}=${value}`));
    const output = join(temporary, 'engine.wasm');
    await go('build', ...options, `-ldflags=-s -w -buildid= ${names.join(' ')}`, '-o', output, '.');
    const goroot = (await go('env', 'GOROOT')).trim();
    return {
      wasm: limitMemory(await readFile(output)),
      runtime: await readFile(join(goroot, 'lib/wasm/wasm_exec.js')),
      notice: await notice(goroot, toolchain, await go('list', '-deps', ...options, '-f', '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}\t{{$.Dir}}{{end}}{{end}}', '.')),
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Copies the modules that engine/patches changes into the folder, changes them, and lets go.mod refer to the copies. The
 * patches leave out what would reach the network or a cluster, and with it client-go and most of the size.
 */
async function patchModules(folder: string, go: Go): Promise<void> {
  const modules = (await go('list', '-m', '-f', '{{.Path}}\t{{.Dir}}', 'all')).trim().split('\n').map((line) => line.split('\t') as [path: string, folder: string]);
  const copied = new Set<string>();
  for (const name of (await readdir(join(sources, 'patches'))).sort()) {
    for (const patch of parsePatch(await readFile(join(sources, 'patches', name), 'utf8'))) {
      const file = patch.newFileName ?? '';
      const module = modules.find(([path]) => file.startsWith(`${path}/`));
      if (module === undefined) throw new Error(`engine/patches/${name} changes ${file}, which is in no module of the build.`);
      const [path, original] = module;
      if (!copied.has(path)) await copyModule(path, original, folder, go);
      copied.add(path);
      const target = join(folder, 'modules', file);
      const changed = applyPatch(await readFile(target, 'utf8'), patch);
      if (changed === false) throw new Error(`engine/patches/${name} does not fit ${file} of the pinned version.`);
      await writeFile(target, changed);
    }
  }
}

/** Lets go.mod refer to a copy of a module, by a path of the folder's own since it is written into the program. */
async function copyModule(path: string, original: string, folder: string, go: Go): Promise<void> {
  await copyFolder(original, join(folder, 'modules', path));
  await go('mod', 'edit', `-dropreplace=${path}`, `-replace=${path}=./modules/${path}`);
}

/** Copies all but tests. Not with the modes of Go's cache, whose folders nothing can be written into. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (entry.name !== 'testdata') await copyFolder(join(from, entry.name), join(to, entry.name));
    } else if (!entry.name.endsWith('_test.go')) await writeFile(join(to, entry.name), await readFile(join(from, entry.name)));
  }
}

/** Puts a reduced schema of Kubernetes in the place of kustomize's, by a program that runs here and not in WebAssembly. */
async function reduceSchema(folder: string, toolchain: string, go: Go): Promise<void> {
  const path = 'sigs.k8s.io/kustomize/kyaml';
  await copyModule(path, (await go('list', '-m', '-f', '{{.Dir}}', path)).trim(), folder, go);
  await mkdir(join(folder, 'schema'));
  await copyFile(join(sources, 'schema/main.go'), join(folder, 'schema/main.go'));
  const native = { ...environment(toolchain), GOOS: '', GOARCH: '' };
  await promisify(execFile)('go', ['run', './schema', join(folder, 'modules', path, 'openapi/kubernetesapi/v1_21_2')], { cwd: folder, env: native });
}

/** Sets the maximum of the program's memory, which Go's linker leaves open. See the WebAssembly specification, "Binary Format", "Modules". */
function limitMemory(wasm: Buffer): Buffer {
  let at = 8;
  while (at < wasm.length) {
    const id = wasm[at];
    const [length, start] = readNumber(wasm, at + 1);
    if (id === 5) {
      const [count, limits] = readNumber(wasm, start);
      const [pages] = readNumber(wasm, limits + 1);
      if (count !== 1 || wasm[limits] !== 0) throw new Error('The program declares its memory otherwise than expected.');
      const content = Buffer.from([1, 1, ...number(pages), ...number(maxPages)]);
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, ...number(content.length)]), content, wasm.subarray(start + length)]);
    }
    at = start + length;
  }
  throw new Error('The program declares no memory.');
}

function readNumber(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 0x80))];
}

/** Licences and notices of Go and of each module with a package in the program. */
async function notice(goroot: string, toolchain: string, list: string): Promise<string> {
  const modules = new Map<string, { version: string; folder: string; packages: Set<string> }>();
  for (const line of list.split('\n').filter((one) => one !== '')) {
    const [path = '', version = '', folder = '', ownFolder = ''] = line.split('\t');
    const module = modules.get(path) ?? { version, folder, packages: new Set<string>() };
    module.packages.add(ownFolder);
    modules.set(path, module);
  }
  const parts = [`The engine contains Go's runtime and standard library, and these Go modules. Some files of ${(await readdir(join(sources, 'patches'))).length} of them are changed, as engine/patches in the source repository shows.`];
  parts.push(section(`Go ${toolchain.replace('go', '')}`, await readFile(join(goroot, 'LICENSE'), 'utf8')));
  for (const [path, { version, folder, packages }] of [...modules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const texts: string[] = [];
    for (const place of licenceFolders(folder, packages)) {
      for (const file of (await readdir(place)).sort()) {
        if (!/^(licen[cs]e|notice|copying|patents|authors)([.-].*)?$/i.test(file) || /\.go$/.test(file)) continue;
        const text = (await readFile(join(place, file), 'utf8')).trim();
        if (!texts.includes(text)) texts.push(text);
      }
    }
    if (texts.length === 0) throw new Error(`${path} ${version} carries no licence.`);
    parts.push(section(`${path} ${version}`, texts.join('\n\n')));
  }
  return parts.join('\n');
}

/** The module's folder and those between it and its packages, where vendored code keeps a licence of its own. */
function licenceFolders(module: string, packages: ReadonlySet<string>): readonly string[] {
  const folders = new Set([module]);
  for (const one of packages) for (let folder = one; folder.startsWith(module + sep); folder = dirname(folder)) folders.add(folder);
  return [...folders].sort();
}

function section(title: string, text: string): string {
  const line = '-'.repeat(80);
  return `${line}\n${title}\n${line}\n${text.trim()}\n`;
}

async function write(built: Built): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const packed = brotliCompressSync(built.wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: built.wasm.length } });
  await writeFile(join(dist, 'engine.wasm.br'), packed);
  await writeFile(join(dist, 'wasm_exec.js'), built.runtime);
  await writeFile(join(dist, 'NOTICE.txt'), built.notice);
  console.log(`engine.wasm ${size(built.wasm.length)}, packed ${size(packed.length)}`);
}

/** The packed bytes may differ with the version of the packer, so what is compared is what is in them. */
async function check(built: Built): Promise<void> {
  const differing = [
    brotliDecompressSync(await readFile(join(dist, 'engine.wasm.br'))).equals(built.wasm) ? undefined : 'engine.wasm.br',
    (await readFile(join(dist, 'wasm_exec.js'))).equals(built.runtime) ? undefined : 'wasm_exec.js',
    (await readFile(join(dist, 'NOTICE.txt'), 'utf8')) === built.notice ? undefined : 'NOTICE.txt',
  ].filter((one) => one !== undefined);
  if (differing.length > 0) throw new Error(`${differing.join(', ')} in engine/dist is not what the sources give. Run "npm run build:engine" and commit what it writes.`);
  console.log('engine/dist is what the sources give.');
}

const started = performance.now();
const built = await build();
console.log(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
await (process.argv.includes('--check') ? check(built) : write(built));
