import { isList, isObject, nodeAt, parseYaml, positionAt, sourceText, toValue } from '../manifest/index.ts';
import type { JsonValue, Range } from '../manifest/index.ts';
import { howToFetch, needInWords, placeInWords } from './fetched.ts';
import type { Need } from './fetched.ts';
import type { RenderProblem, Trace } from './rendered.ts';
import { baseName, folderOf, inFolder } from './repositoryPath.ts';
import type { Side } from './side.ts';
import type { EngineFiles } from './wasm/renderer.ts';

/** A dependency that lies in no folder of the checkout, where it is declared, and what would have to be fetched for it. */
interface AbsentDependency {
  readonly need: Extract<Need, { type: 'chart' }>;
  readonly folder: string;
  readonly at: Trace;
}

/** The files of the charts that were fetched for a chart, by the paths where Helm looks for them. */
export interface FetchedDependencies {
  readonly files: EngineFiles;
  /** The same for the same content. */
  readonly key: string;
  readonly notes: readonly RenderProblem[];
  /** What was not fetched. */
  readonly problems: readonly RenderProblem[];
  /** Where a fetched file is named in the repository. */
  readonly homeOf: (file: string) => Trace | undefined;
}

/**
 * Finds what the charts among some files depend on and do not have in their charts/ folder, in what was fetched. The version is that of
 * Chart.lock, where there is one: see the Helm documentation, `helm dependency build`.
 */
export async function fetchedDependencies(files: EngineFiles, side: Side): Promise<FetchedDependencies> {
  const added = new Map<string, string | Uint8Array>();
  const homes = new Map<string, Trace>();
  const keys: string[] = [];
  const notes: RenderProblem[] = [];
  const problems: RenderProblem[] = [];
  for (const { need, folder, at } of absentDependencies(files)) {
    const place = await side.fetched?.mounts.mount(need);
    const where = { ...(at.file === undefined ? {} : { file: at.file }), ...(at.line === undefined ? {} : { line: at.line }) };
    if (place === undefined) {
      problems.push({ code: 'elsewhere', message: `Not rendered: needs ${needInWords(need)}. ${howToFetch}, or run "helm dependency build" and commit the charts folder.`, need, ...where });
      continue;
    }
    const { tree, id, isFloating } = place.place;
    const inside = `${inFolder(folder, 'charts')}/${need.name}-${id.replace(/^sha256:/, '').slice(0, 12)}`;
    const paths = (await tree.list()).map(({ path }) => path);
    for (const [path, content] of await tree.bytes?.(paths) ?? []) added.set(`${inside}/${path}`, content);
    homes.set(inside, at);
    keys.push(`${inside}\0${id}`);
    if (isFloating) notes.push({ code: 'fetched', message: `Rendered from what was fetched: ${placeInWords(need, place.place)}. A controller may get something newer.`, need, ...where });
  }
  return {
    files: added,
    key: keys.join('\n'),
    notes,
    problems,
    homeOf: (file) => [...homes].find(([folder]) => file.startsWith(`${folder}/`))?.[1],
  };
}

/** Charts inside of charts are complete, or Helm says what they lack. */
function absentDependencies(files: EngineFiles): readonly AbsentDependency[] {
  const charts = [...files.keys()].filter((path) => baseName(path) === 'Chart.yaml' && !/(^|\/)charts\/[^/]+\/Chart\.yaml$/.test(path)).map(folderOf);
  return charts.flatMap((folder) => {
    const present = presentCharts(files, folder);
    return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => dependenciesIn(files, inFolder(folder, name), inFolder(folder, name === 'Chart.yaml' ? 'Chart.lock' : 'requirements.lock')))
      .filter(({ need }) => !present(need.name))
      .map((dependency) => ({ ...dependency, folder }));
  });
}

function dependenciesIn(files: EngineFiles, path: string, lockPath: string): readonly Omit<AbsentDependency, 'folder'>[] {
  const text = files.get(path);
  if (typeof text !== 'string') return [];
  const source = sourceText(text);
  const [document] = parseYaml(source);
  if (document?.root === undefined || document.problems.length > 0) return [];
  const value = toValue(document.root);
  const locked = listOf(valueOf(files.get(lockPath)));
  return listOf(value).flatMap((one, index) => {
    const { name, repository = '', version } = isObject(one) ? one : {};
    if (typeof name !== 'string' || typeof repository !== 'string' || !/^(https?|oci):\/\//.test(repository)) return [];
    const lock = locked.find((other, at) => isObject(other) && other['name'] === name && (at === index || locked.length !== listOf(value).length));
    const exact = isObject(lock) && typeof lock['version'] === 'string' ? lock['version'] : typeof version === 'string' && version !== '' ? version : undefined;
    const range: Range | undefined = document.root && nodeAt(document.root, ['dependencies', index])?.range;
    return [{
      need: { type: 'chart' as const, repository: repository.replace(/\/+$/, ''), name, ...(exact === undefined ? {} : { version: exact }) },
      at: { certainty: 'file' as const, file: path, ...(range && { range, line: positionAt(source, range.start).line }) },
    }];
  });
}

function valueOf(text: string | Uint8Array | undefined): JsonValue | undefined {
  const [document] = typeof text === 'string' ? parseYaml(sourceText(text)) : [];
  return document?.root === undefined || document.problems.length > 0 ? undefined : toValue(document.root);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  const dependencies = isObject(value) ? value['dependencies'] : undefined;
  return isList(dependencies) ? dependencies : [];
}

function presentCharts(files: EngineFiles, folder: string): (name: string) => boolean {
  const charts = `${inFolder(folder, 'charts')}/`;
  const inside = [...files.keys()].filter((path) => path.startsWith(charts));
  const unpacked = new Set(inside.filter((path) => /^[^/]+\/Chart\.yaml$/.test(path.slice(charts.length))).flatMap((path) => {
    const value = valueOf(files.get(path));
    const name = isObject(value) ? value['name'] : undefined;
    return typeof name === 'string' ? [name] : [];
  }));
  const packed = inside.map((path) => path.slice(charts.length)).filter((path) => /^[^/]+\.tgz$/.test(path));
  return (name) => unpacked.has(name) || packed.some((file) => file.startsWith(`${name}-`) && /^v?\d/.test(file.slice(name.length + 1)));
}
