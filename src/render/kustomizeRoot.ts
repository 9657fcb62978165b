import { createHash } from 'node:crypto';
import { isObject, parseApiVersion, parseYaml, positionAt, sourceText, toValue } from '../manifest/index.ts';
import type { JsonObject, JsonValue } from '../manifest/index.ts';
import type { BuildOptions } from './build.ts';
import { brokenInput, hostileInputs } from './brokenInputs.ts';
import type { Closure } from './closure.ts';
import type { Contents } from './contents.ts';
import { tracedToFile, withoutDecryption } from './encryptedSecrets.ts';
import { needInWords } from './fetched.ts';
import { fetchedNotes, tracedHome, withLocalPaths } from './fetchedSide.ts';
import { withChartsInflated } from './inflate.ts';
import { createCache } from './leastRecentlyUsed.ts';
import { buildKustomization } from './kustomize.ts';
import type { KustomizeSetting } from './kustomize.ts';
import type { RenderedObject, RenderedRoot, RenderProblem, Root } from './rendered.ts';
import { withoutRemotes } from './remoteBases.ts';
import { inFolder } from './repositoryPath.ts';
import type { Side } from './side.ts';
import type { TraceInputs } from './trace/accumulate.ts';
import { createTracer } from './trace/tracer.ts';
import type { Tracer } from './trace/tracer.ts';

/** Objects of one root beyond this number are left out, and it is said. */
export const maxObjects = 20_000;

/** What was built before, by a hash of everything that went in; the weight is the length of the texts that are kept. */
const built = createCache<RenderedRoot>(128 * 1024 * 1024);

/**
 * Renders the kustomization of a folder on one side, or says why not. The contents of the closure's files must have been loaded.
 * Rejects only when the signal aborts or the disk cannot be written.
 */
export async function renderKustomization(side: Side, root: Root, closure: Closure, contents: Contents, setting: KustomizeSetting, options: BuildOptions): Promise<RenderedRoot> {
  const file = side.kustomizations.get(root.path)?.path;
  const withNotes = (rendered: RenderedRoot): RenderedRoot => side.fetched?.mounts.of(closure.files.keys())[0] === undefined ? rendered : tracedHome({ ...rendered, problems: [...rendered.problems, ...fetchedNotes(side, closure.files.keys(), file === undefined ? {} : { file })] }, side, closure.folders);
  const parts = setting.type === 'built-in' ? withoutRemotes(side, closure, contents) : undefined;
  if (parts === undefined) return withNotes(await renderWhole(side, root, closure, contents, setting, options));
  const rendered = withNotes(await renderWhole(side, root, parts.closure, contents, setting, options));
  // Without the remote part a patch may find nothing to change: then the remote part is the reason.
  if (rendered.objects.length === 0) return { root, objects: [], problems: closure.problems, complete: false };
  const problems = closure.problems.map((problem) => ({ ...problem, message: `${problem.message} The rest is told without it.` }));
  return { ...rendered, problems: [...problems, ...rendered.problems], complete: false, ...(rendered.complete ? { missing: parts.missing } : {}) };
}

async function renderWhole(side: Side, root: Root, original: Closure, contents: Contents, setting: KustomizeSetting, options: BuildOptions): Promise<RenderedRoot> {
  const failed = (problems: readonly RenderProblem[]): RenderedRoot => ({ root, objects: [], problems, complete: false });
  const file = side.kustomizations.get(root.path)?.path ?? inFolder(root.path, 'kustomization.yaml');
  const local = withLocalPaths(side, original, contents);
  const charts = await withChartsInflated(side, local, contents, options);
  const problems = charts?.problems ?? local.problems;
  if (problems.length > 0) return failed(problems);
  const closure = charts?.closure ?? local;

  const key = inputHash(root, closure, setting, options);
  const known = built.get(key);
  if (known !== undefined) return known;
  const hostile = hostileInputs(closure, contents);
  if (hostile.length > 0) return failed(hostile);
  const undecrypted = setting.type === 'built-in' ? withoutDecryption(closure, contents) : undefined;
  const build = await buildKustomization(root.path, undecrypted?.closure ?? closure, contents, setting, options);
  if ('problem' in build) {
    const broken = build.problem.code === 'kustomize-failed' ? brokenInput(build.problem.message, closure, contents) : undefined;
    return failed([broken ?? { ...build.problem, message: withAddresses(build.problem.message, side, closure), file: fileNamedIn(build.problem.message, closure) ?? file }]);
  }

  const traced = traceInputs(side, root, original, contents);
  const rendered = objectsOf(build.output, createTracer(charts?.traced(traced) ?? traced));
  const told = [...charts?.notes ?? [], ...rendered.problems.map((problem) => ({ ...problem, file })), ...binaryProblems(closure, contents)];
  const own = charts === undefined ? rendered.objects : rendered.objects.map(charts.throughCharts);
  const objects = undecrypted === undefined ? own : own.map((object) => tracedToFile(object, undecrypted));
  const result: RenderedRoot = { root, objects, problems: told, complete: rendered.problems.length === 0 };
  const weight = [...closure.files.values()].reduce((sum, id) => sum + (contents.get(id)?.length ?? 0), build.output.length);
  built.set(key, result, weight);
  return result;
}

/** Names what was fetched by its address, and not by where it stands here. */
function withAddresses(message: string, side: Side, closure: Closure): string {
  return (side.fetched?.mounts.of(closure.files.keys()) ?? []).reduce((words, { folder, need }) => words.replaceAll(new RegExp(`(\\.\\./)*${folder.replaceAll('.', '\\.')}`, 'g'), () => needInWords(need)), message);
}

/** Only what the root reads, so that a cached root does not hold on to the whole tree. */
function traceInputs(side: Side, root: Root, closure: Closure, contents: Contents): TraceInputs {
  const kustomizations = new Map([...closure.folders].flatMap((folder) => {
    const kustomization = side.kustomizations.get(folder);
    return kustomization === undefined ? [] : [[folder, kustomization] as const];
  }));
  const texts = new Map([...closure.files].map(([path, id]) => [path, contents.get(id) ?? '']));
  return { root: root.path, kustomizations, texts };
}

function inputHash(root: Root, closure: Closure, setting: KustomizeSetting, { anyPath = false }: BuildOptions): string {
  const hash = createHash('sha256').update(`${setting.type === 'command' ? setting.command : ''}\0${anyPath}\0${root.path}\0`);
  for (const [path, id] of [...closure.files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${id}\0`);
  return hash.digest('hex');
}

/** The file that kustomize's message is about, when it is one of those that were given to it. */
function fileNamedIn(message: string, closure: Closure): string | undefined {
  return [...closure.files.keys()].filter((path) => path.includes('/') && message.includes(path)).sort((a, b) => b.length - a.length)[0];
}

function objectsOf(output: string, trace: Tracer): { readonly objects: readonly RenderedObject[]; readonly problems: readonly RenderProblem[] } {
  const source = sourceText(output);
  const objects: RenderedObject[] = [];
  const problems: RenderProblem[] = [];
  for (const document of parseYaml(source)) {
    const broken = document.problems[0];
    if (broken !== undefined) {
      problems.push({ code: 'kustomize-failed', message: `Line ${positionAt(source, broken.range.start).line + 1} of what kustomize gives cannot be read: ${broken.message}` });
      continue;
    }
    const value = document.root === undefined ? undefined : toValue(document.root);
    if (!isObject(value)) continue;
    if (objects.length === maxObjects) {
      problems.push({ code: 'too-large', message: `This kustomization gives more than ${maxObjects} objects; the others are not shown. Split it.` });
      break;
    }
    objects.push(renderedObject(value, (path) => trace(value, path)));
  }
  return { objects, problems };
}

/** An object with its identity read from its value. */
function renderedObject(value: JsonObject, trace: RenderedObject['trace']): RenderedObject {
  const apiVersion = stringOf(value['apiVersion']) ?? '';
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  return {
    gvk: { ...parseApiVersion(apiVersion), kind: stringOf(value['kind']) ?? '' },
    apiVersion,
    name: stringOf(metadata['name']) ?? '',
    namespace: stringOf(metadata['namespace']),
    value,
    trace,
  };
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Where only texts are at hand, files of other content reach a ConfigMap changed; the objects are all there, but this is to be known. */
function binaryProblems(closure: Closure, contents: Contents): readonly RenderProblem[] {
  return [...closure.files].filter(([, id]) => contents.get(id)?.includes('\uFFFD') === true && contents.bytes?.has(id) !== true).map(([path]) => ({
    code: 'unreadable' as const,
    message: `${path} is not text. What is made from it is compared by its readable part only, and a name that ends in a hash of it differs from the one in the cluster.`,
    file: path,
  }));
}
