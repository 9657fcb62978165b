/**
 * Replays the history of GitOps repositories: each commit that changes YAML is previewed as a pull request would be, and every
 * root is rendered by kubectl and helm as well, on both sides. Every object that differs between the two renderings of
 * the reference must be told, and none other; roots that are said to be untouched must be the same in both.
 *
 *   node test/replay/run.ts [--changes 50] [--seed 1] [--verbose] GITDIR...
 *
 * The repositories are those that you have; nothing is fetched and nothing of them is kept.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { gitTree } from '../../src/git/index.ts';
import { asStored } from '../../src/impact/defaults/index.ts';
import { computeImpact, type RootImpact } from '../../src/impact/index.ts';
import { parseApiVersion, type JsonObject } from '../../src/manifest/index.ts';
import { releaseNameOf, renderChange, type RenderedRoot, type RootPair } from '../../src/render/index.ts';
import { helm, kustomize, plain, type PlainObject, type Reference } from './reference.ts';
import { random } from '../random.ts';

const { values, positionals } = parseArgs({ options: { changes: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' }, verbose: { type: 'boolean', default: false } }, allowPositionals: true });
const atMost = Number(values.changes);
/** Roots that are said to be untouched, and are rendered to see whether they are, for each change. */
const spotChecks = 3;

interface Tally {
  changes: number;
  roots: number;
  sides: number;
  sidesNotRendered: number;
  /** Why, by the problems' codes. */
  reasons: Map<string, number>;
  /** Sides that the reference renders and we do not. */
  weaker: string[];
  /** Sides that we render and the reference does not: nothing to compare with. */
  stronger: string[];
  /** Roots whose rendering differs from the reference's. */
  rendered: string[];
  objects: number;
  told: number;
  /** Differ in text, and mean the same to the API server. */
  same: number;
  missed: string[];
  invented: string[];
  untouched: number;
  /** Roots that Argo CD or Flux deliver, whose folder the reference renders as well: which objects differ is compared. */
  delivered: number;
  crashes: string[];
  milliseconds: number[];
}

function git(gitDir: string, ...parameters: string[]): string {
  return execFileSync('git', ['--git-dir', gitDir, ...parameters], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Commits along the main line that change YAML, spread over the whole history. */
function changesOf(gitDir: string): readonly { readonly base: string; readonly head: string }[] {
  const lines = git(gitDir, 'log', '--first-parent', '--format=%H %P', '--', '*.yaml', '*.yml', '*.tpl').trim().split('\n');
  const all = lines.map((line) => line.split(' ')).flatMap(([head, base]) => (head !== undefined && base !== undefined ? [{ base, head }] : []));
  const step = Math.max(1, all.length / atMost);
  return Array.from({ length: Math.min(atMost, all.length) }, (_, index) => all[Math.floor(index * step)]).filter((one) => one !== undefined);
}

/** A folder that is brought to one commit after the other. Files whose content the clone lacks are left out. */
function checkoutIn(gitDir: string, folder: string): (commit: string) => void {
  const present = new Map<string, string>();
  return (commit) => {
    const wanted = new Map(git(gitDir, 'ls-tree', '-r', '-z', commit).split('\0').flatMap((record) => {
      const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
      return id === undefined || path === undefined ? [] : [[path, id] as const];
    }));
    for (const path of present.keys()) if (!wanted.has(path)) rmSync(join(folder, path), { force: true });
    const news = [...wanted].filter(([path, id]) => present.get(path) !== id);
    const output = execFileSync('git', ['--git-dir', gitDir, 'cat-file', '--batch'], { input: news.map(([, id]) => `${id}\n`).join(''), maxBuffer: 1 << 30, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
    let at = 0;
    for (const [path, id] of news) {
      const end = output.indexOf(10, at);
      const size = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
      at = end + 1;
      if (size === undefined) continue;
      // A folder may have been there before.
      rmSync(join(folder, path), { recursive: true, force: true });
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), output.subarray(at, at + Number(size)));
      at += Number(size) + 1;
      present.set(path, id);
    }
    for (const path of [...present.keys()]) if (!wanted.has(path)) present.delete(path);
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
function idOf(object: PlainObject): string {
  const metadata = (object['metadata'] ?? {}) as PlainObject;
  const kind = text(object['kind']);
  const name = text(metadata['name']) || `${text(metadata['generateName'])}…`;
  return `${text(object['apiVersion']).split('/').slice(0, -1).join('/')}/${kind} ${text(metadata['namespace'])}/${withoutHash(kind, name)}`;
}

/** A generated name without the hash of its content. */
function withoutHash(kind: string, name: string): string {
  return kind === 'ConfigMap' || kind === 'Secret' ? name.replace(/-[2456789bcdfghkmt]{10}$/, '') : name;
}

function byId(objects: readonly PlainObject[]): Map<string, PlainObject> {
  return new Map(objects.map((object) => [idOf(object), object]));
}

const plainJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function referenceOf(checkout: string, side: RenderedRoot): Promise<Reference | undefined> {
  const { root } = side;
  if (root.delivery !== undefined) return undefined;
  if (root.type === 'kustomize') return await kustomize(checkout, root.path);
  if (root.type === 'helm') return await helm(checkout, root.path, { name: releaseNameOf(root.path), namespace: 'default' });
  const files = side.objects.flatMap((object) => object.trace(['kind']).file ?? []);
  return await plain(checkout, [...new Set(files)]);
}

/** Compares one root with the reference, on both sides. */
async function checkPair(pair: RootPair, impact: RootImpact | undefined, folders: { readonly base: string; readonly head: string }, tally: Tally, where: string): Promise<void> {
  const references = new Map<'base' | 'head', Map<string, PlainObject>>();
  for (const name of ['base', 'head'] as const) {
    const side = pair[name];
    if (side === undefined) continue;
    tally.sides++;
    if (!side.complete) {
      tally.sidesNotRendered++;
      for (const code of new Set(side.problems.map((problem) => problem.code))) tally.reasons.set(code, (tally.reasons.get(code) ?? 0) + 1);
      if (side.problems.length === 0) tally.crashes.push(`${where} ${pair.root.id} ${name}: not rendered, and no reason is given`);
      const reference = await referenceOf(folders[name], side);
      if (reference !== undefined && 'objects' in reference && side.root.type !== 'plain') tally.weaker.push(`${where} ${pair.root.id} ${name}: ${side.problems[0]?.message.slice(0, 300)}`);
      continue;
    }
    const reference = await referenceOf(folders[name], side);
    if (reference === undefined) continue;
    if ('error' in reference) {
      tally.stronger.push(`${where} ${pair.root.id} ${name}: ${reference.error}`);
      continue;
    }
    const expected = byId(reference.objects);
    references.set(name, expected);
    const own = byId(side.objects.map(({ value }) => value));
    tally.objects += expected.size;
    for (const [id, object] of expected) if (!isDeepStrictEqual(plainJson(own.get(id)), plainJson(object))) tally.rendered.push(`${where} ${pair.root.id} ${name}: ${id} differs from the reference`);
    for (const id of own.keys()) if (!expected.has(id)) tally.rendered.push(`${where} ${pair.root.id} ${name}: ${id} is not in the reference`);
  }
  const isKnown = (name: 'base' | 'head'): boolean => pair[name] === undefined || references.has(name);
  if (!isKnown('base') || !isKnown('head')) return;
  const before = references.get('base') ?? new Map<string, PlainObject>();
  const after = references.get('head') ?? new Map<string, PlainObject>();
  const told = new Set((impact?.changes ?? []).map(({ gvk, namespace, name }) => idOf({ apiVersion: gvk.group === '' ? gvk.version : `${gvk.group}/${gvk.version}`, kind: gvk.kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } })));
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, current] = [before.get(id), after.get(id)];
    if (isDeepStrictEqual(plainJson(old), plainJson(current))) continue;
    if (told.has(id)) tally.told++;
    else if (old && current && isDeepStrictEqual(stored(old), stored(current))) tally.same++;
    else tally.missed.push(`${where} ${pair.root.id}: ${id}`);
  }
  for (const id of told) if (isDeepStrictEqual(plainJson(before.get(id)), plainJson(after.get(id)))) tally.invented.push(`${where} ${pair.root.id}: ${id}`);
}

/**
 * A delivered root has namespaces, patches, variables or images of its deliverer on top of its folder, so that only which objects
 * differ is compared, by kind and name; where what delivers it changes too, more may differ than in the folder.
 */
async function checkDelivered(gitDir: string, commits: { readonly base: string; readonly head: string }, pair: RootPair, impact: RootImpact | undefined, folders: { readonly base: string; readonly head: string }, tally: Tally, where: string): Promise<void> {
  const { root, base, head } = pair;
  if (root.delivery === undefined || root.type !== 'kustomize' || base?.complete !== true || head?.complete !== true) return;
  const [before, after] = [await kustomize(folders.base, root.path), await kustomize(folders.head, root.path)];
  if (!('objects' in before) || !('objects' in after)) return;
  tally.delivered++;
  const changed = new Set(git(gitDir, 'diff', '--name-only', commits.base, commits.head).split('\n'));
  const [old, current] = [byShortId(before.objects), byShortId(after.objects)];
  const told = new Set((impact?.changes ?? []).map(({ gvk, name }) => `${gvk.kind} ${withoutHash(gvk.kind, name)}`));
  const differs = (id: string): boolean => !isDeepStrictEqual(plainJson(old.get(id)), plainJson(current.get(id)));
  for (const id of new Set([...old.keys(), ...current.keys()])) {
    if (!differs(id)) continue;
    if (told.has(id)) tally.told++;
    else if (isDeepStrictEqual((old.get(id) ?? []).map(stored), (current.get(id) ?? []).map(stored))) tally.same++;
    else tally.missed.push(`${where} ${root.id}: ${id}`);
  }
  const isDeclarationTouched = root.delivery.declaredBy.some(({ file }) => changed.has(file)) || [...changed].some((file) => !file.startsWith(`${root.path}/`) && /\.(ya?ml|env)$/.test(file));
  if (!isDeclarationTouched) for (const id of told) if (!differs(id)) tally.invented.push(`${where} ${root.id}: ${id}`);
}

function byShortId(objects: readonly PlainObject[]): Map<string, readonly PlainObject[]> {
  const found = new Map<string, PlainObject[]>();
  for (const object of objects) {
    const kind = text(object['kind']);
    const id = `${kind} ${withoutHash(kind, text(((object['metadata'] ?? {}) as PlainObject)['name']))}`;
    found.set(id, [...(found.get(id) ?? []), object]);
  }
  return found;
}

function stored(object: PlainObject): unknown {
  return plainJson(asStored(object as JsonObject, { ...parseApiVersion(text(object['apiVersion'])), kind: text(object['kind']) }));
}

/** Some kustomizations that were not said to be touched must give the same on both sides. */
async function checkUntouched(gitDir: string, head: string, pairs: readonly RootPair[], folders: { readonly base: string; readonly head: string }, next: () => number, tally: Tally, where: string): Promise<void> {
  const touched = new Set(pairs.map(({ root }) => root.path));
  const all = git(gitDir, 'ls-tree', '-r', '--name-only', head).split('\n').filter((path) => /(^|\/)kustomization\.ya?ml$/.test(path)).map(dirname).filter((folder) => !touched.has(folder));
  for (let count = 0; count < spotChecks && all.length > 0; count++) {
    const [folder = ''] = all.splice(Math.floor(next() * all.length), 1);
    const [base, current] = [await kustomize(folders.base, folder), await kustomize(folders.head, folder)];
    if (!('objects' in base) || !('objects' in current)) continue;
    tally.untouched++;
    // A folder that a touched root includes is told there, or named as not rendered with it.
    const isWhole = pairs.every(({ base: before, head: after }) => before?.complete !== false && after?.complete !== false);
    if (isWhole && !isDeepStrictEqual(base.objects, current.objects) && !pairs.some(({ head }) => head?.objects.some((object) => object.trace(['kind']).file?.startsWith(`${folder}/`)))) tally.missed.push(`${where} ${folder} is said to be untouched`);
  }
}

async function replay(gitDir: string): Promise<Tally> {
  const tally: Tally = { changes: 0, roots: 0, sides: 0, sidesNotRendered: 0, reasons: new Map(), weaker: [], stronger: [], rendered: [], objects: 0, told: 0, same: 0, missed: [], invented: [], untouched: 0, delivered: 0, crashes: [], milliseconds: [] };
  const place = mkdtempSync(join(tmpdir(), 'gitops-review-replay-'));
  const folders = { base: join(place, 'base'), head: join(place, 'head') };
  const toBase = checkoutIn(gitDir, folders.base);
  const toHead = checkoutIn(gitDir, folders.head);
  const next = random(Number(values.seed));
  try {
    for (const { base, head } of changesOf(gitDir)) {
      const where = head.slice(0, 10);
      try {
        const start = performance.now();
        const pairs = await renderChange(gitTree(gitDir, base, 'base'), gitTree(gitDir, head, 'head'), { kustomize: { type: 'built-in' } });
        const report = computeImpact(pairs, { base: 'base', head: 'head' });
        tally.milliseconds.push(performance.now() - start);
        tally.changes++;
        tally.roots += pairs.length;
        toBase(base);
        toHead(head);
        for (const pair of pairs) {
          const impact = report.roots.find(({ root }) => root.id === pair.root.id);
          await checkPair(pair, impact, folders, tally, where);
          await checkDelivered(gitDir, { base, head }, pair, impact, folders, tally, where);
        }
        await checkUntouched(gitDir, head, pairs, folders, next, tally, where);
      } catch (error) {
        tally.crashes.push(`${where}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return tally;
}

let isGood = true;
for (const gitDir of positionals) {
  const tally = await replay(gitDir);
  const sorted = [...tally.milliseconds].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
  console.log(`${basename(dirname(gitDir))}: ${tally.changes} changes, ${tally.roots} roots, ${tally.sides} sides of them (${tally.sidesNotRendered} named as not rendered${[...tally.reasons].map(([code, count]) => `, ${count} ${code}`).join('')}), ${tally.objects} objects as the reference; ${tally.told} differences told, ${tally.same} that mean the same, ${tally.missed.length} missed, ${tally.invented.length} invented; ${tally.delivered} delivered roots compared, ${tally.untouched} untouched ones looked at; ${tally.rendered.length} renderings unlike the reference; ${tally.weaker.length} that only the reference renders, ${tally.stronger.length} that it does not; ${tally.crashes.length} crashes; median ${at(0.5)}, 95th percentile ${at(0.95)}`);
  for (const [name, lines] of Object.entries({ missed: tally.missed, invented: tally.invented, 'unlike the reference': tally.rendered, 'only the reference renders': tally.weaker, 'the reference fails': tally.stronger, crash: tally.crashes })) {
    for (const line of values.verbose ? lines : lines.slice(0, 8)) console.log(`  ${name}: ${line}`);
  }
  isGood &&= tally.missed.length + tally.invented.length + tally.rendered.length + tally.crashes.length === 0;
}
process.exitCode = isGood ? 0 : 1;
