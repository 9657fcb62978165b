import { parseManifestFile, positionAt, rangeAt, nodeAt } from '../manifest/index.ts';
import type { ManifestFile, ManifestObject, Path } from '../manifest/index.ts';
import { contentOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { maxObjects } from './kustomizeRoot.ts';
import type { RenderedObject, RenderedRoot, RenderProblem, Root, Trace } from './rendered.ts';
import type { Side } from './side.ts';

/** Whether a file's name says that it may hold manifests as `kubectl apply` takes them. */
export function mayHoldManifests(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

/** Values files of charts that are elsewhere: Argo CD and Flux repositories keep them apart from the chart. */
const namedLikeValues = /(^|\/)([^/]*[-._])?values([-._][^/]*)?\.ya?ml$/i;

/**
 * The objects of files of one folder on one side. Files whose counterpart on the other side holds manifests (`expected`) are taken
 * as manifests even when they cannot be read. Those that are the same on both sides (`unchanged`) are there for what refers to their
 * objects; what is wrong in them is not told. The contents must have been loaded; undefined when no file holds manifests and nothing is wrong.
 */
export function renderPlain(side: Side, root: Root, paths: readonly string[], expected: ReadonlySet<string>, unchanged: ReadonlySet<string>, contents: Contents): RenderedRoot | undefined {
  const objects: RenderedObject[] = [];
  const problems: RenderProblem[] = [];
  let complete = true;
  const fail = (problem: RenderProblem): void => {
    problems.push(problem);
    complete = false;
  };
  let isManifest = false;
  for (const path of paths) {
    const found = side.index.entries.get(path);
    if (found === undefined) continue;
    if (unchanged.has(path)) {
      objects.push(...unchangedObjects(path, contentOf(contents, side.index, path)).slice(0, maxObjects - objects.length));
      continue;
    }
    if (found.type !== 'file') {
      if (found.type === 'symlink') fail({ code: 'unreadable', message: `${path} is a symbolic link, which is not followed, so what it names is not shown. Put the file itself here.`, file: path });
      continue;
    }
    const text = contentOf(contents, side.index, path);
    if (text === undefined) {
      fail({ code: 'too-large', message: `${path} is too large to be read, so its objects are not shown. Split the file.`, file: path });
      continue;
    }
    const file = parseManifestFile(path, text);
    if (file.role === 'helm-values' || (file.role === 'other' && namedLikeValues.test(path))) {
      fail({ code: 'helm', message: 'These look like values of a Helm chart, and which chart they are for is not known here, so what this change does is not known.', file: path });
    }
    if (file.role !== 'manifests' && !expected.has(path)) continue;
    isManifest = true;
    for (const problem of yamlProblems(file)) fail(problem);
    for (const object of file.objects) {
      if (objects.length < maxObjects) objects.push(plainObject(file, object));
      else complete = false;
    }
  }
  if (objects.length === maxObjects && !complete) problems.push({ code: 'too-large', message: `The changed files of this folder hold more than ${maxObjects} objects; the others are not shown.` });
  return isManifest || problems.length > 0 || objects.length > 0 ? { root, objects, problems, complete } : undefined;
}

function unchangedObjects(path: string, text: string | undefined): readonly RenderedObject[] {
  const file = text === undefined ? undefined : parseManifestFile(path, text);
  return file?.role === 'manifests' ? file.objects.map((object) => plainObject(file, object)) : [];
}

/** Whether a text holds manifests, as far as it can be read. */
export function holdsManifests(path: string, text: string): boolean {
  return parseManifestFile(path, text).role === 'manifests';
}

/** What keeps documents of a file from being read, one for each. */
export function yamlProblems(file: ManifestFile): readonly RenderProblem[] {
  return file.documents.flatMap((document) => document.problems.slice(0, 1).map((problem) => ({
    code: 'yaml' as const,
    message: `Objects of this document are not known, since it cannot be read: ${problem.message}`,
    file: file.path,
    line: positionAt(file.source, problem.range.start).line,
  })));
}

/** An object as its file has it. */
export function plainObject(file: ManifestFile, object: ManifestObject): RenderedObject {
  const { gvk, apiVersion, name, namespace, value } = object;
  return { gvk, apiVersion, name, namespace, value, trace: (path) => tracePlain(file, object, path) };
}

/** Nothing stands between a plain object and its file, so that each of its values is where it was written. */
function tracePlain(file: ManifestFile, object: ManifestObject, path: Path): Trace {
  const node = nodeAt(object.node, path);
  if (node === undefined) {
    return { certainty: 'file', file: file.path, range: object.node.range, line: positionAt(file.source, object.node.range.start).line };
  }
  // A mapping or list begins with its key: that is the line a person looks for.
  const key = rangeAt(object.node, path, 'key');
  const range = node.kind === 'scalar' || typeof path.at(-1) !== 'string' ? node.range : { start: Math.min(key.start, node.range.start), end: node.range.end };
  return { certainty: 'exact', file: file.path, range, line: positionAt(file.source, range.start).line };
}
