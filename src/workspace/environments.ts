import { objectFindings, ObjectIndex, type LintScope, type ObjectFinding, type SetObject } from '../lint/index.ts';
import type { LintSettings } from '../engineProtocol.ts';
import { isWithin, parseManifestFile, positionAt, valueAt, type FileRole, type ManifestFile, type ManifestObject, type MapNode, type Path, type SourceText } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import type { EnvironmentProblem, RenderedEnvironment } from './renderEnvironment.ts';

/** A line that a person wrote. */
interface Line {
  readonly file: string;
  /** Zero-based. */
  readonly line: number;
  /** The columns of the value, where the line holds it as it is. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** What a rule or a schema finds in a rendered object, at the line that causes it. */
export interface RenderedFinding extends Line {
  readonly finding: ObjectFinding['finding'];
  /** The text of the line as it was, to tell whether it is still there. */
  readonly text: string;
  /** The object that it is about, as `originOf` names it; absent for what a chart or a generator made. */
  readonly origin: string | undefined;
  /** Where in the object. */
  readonly path: Path;
}

/** What was found in an environment as it was last rendered; plain data. */
export interface EnvironmentFindings {
  readonly root: string;
  readonly type: RenderedEnvironment['type'];
  /** What a person calls it, where that is not `root`. */
  readonly name?: string;
  /** Values that are not known here are missing from it. */
  readonly lacksValues?: true;
  /** Digests of the files that went in, by path. */
  readonly inputs: readonly (readonly [path: string, digest: string])[];
  /** The objects of its files that it is made of. */
  readonly origins: readonly string[];
  readonly findings: readonly RenderedFinding[];
  /** Its findings then settle nothing. */
  readonly problem?: EnvironmentProblem;
}

/** The groups of rules that judge what is applied, not how it is written. */
const judged = /^(security|reliability|network|rbac|references|policy|schema|deprecation|argo|flux)\//;
/** Rules of other groups that do so. */
const alsoJudged: ReadonlySet<string> = new Set([
  'gitops/server-fields', 'gitops/server-status', 'tenancy/cluster-scoped-namespace', 'tenancy/default-namespace', 'tenancy/system-namespace', 'tenancy/required-labels', 'tenancy/required-annotations',
]);
/** Rules that look at what is written beside an object: at comments. */
const notJudged: ReadonlySet<string> = new Set(['flux/image-policy-marker']);
/** Where nobody says for which namespace a chart is rendered, it is rendered for the namespace default. */
const notWithoutNamespace: ReadonlySet<string> = new Set(['tenancy/default-namespace']);

/** Whether a rendered object has the last word on what a rule finds in the file that it comes from. */
export function isJudgedRendered(rule: string): boolean {
  return (judged.test(rule) && !notJudged.has(rule)) || alsoJudged.has(rule);
}

/** The names of a file's objects, by which rendered objects are told to come from them. */
export function originsOf(file: ManifestFile): ReadonlyMap<ManifestObject, string> {
  const seen = new Map<string, number>();
  return new Map(file.objects.map((object) => {
    const id = `${file.path}#${object.gvk.group}/${object.gvk.kind}/${object.name}`;
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return [object, count === 0 ? id : `${id}#${String(count)}`] as const;
  }));
}

/** Lints the objects of a rendered environment, and puts what is found at the lines that cause it. */
export async function lintEnvironment(rendered: RenderedEnvironment, settings: LintSettings, around: Omit<LintScope, 'set'>): Promise<EnvironmentFindings> {
  const { root, type, name, charts = [], lacksValues, problem } = rendered;
  const sources = new Map<string, ManifestFile>();
  const sourceOf = (path: string): ManifestFile => {
    let file = sources.get(path);
    if (file === undefined) sources.set(path, (file = parseManifestFile(path, rendered.textOf(path) ?? '')));
    return file;
  };
  const { file, lineAt } = placedObjects(rendered, sourceOf);
  const origins = new Map<ManifestObject, string>();
  for (const object of type === 'chart' ? [] : file.objects) {
    const place = lineAt(object, ['kind']) ?? lineAt(object, ['metadata', 'name']);
    // A template is not the object that it gives.
    const origin = place && charts.some((folder) => isWithin(place.file, folder)) ? undefined : originAt(place, sourceOf);
    if (origin !== undefined) origins.set(object, origin);
  }
  const index = new ObjectIndex();
  const objects = file.objects.map((object): SetObject => ({ gvk: object.gvk, apiVersion: object.apiVersion, name: object.name, namespace: object.namespace, value: object.value, file: lineAt(object, ['kind'])?.file ?? root }));
  index.set(root, objects);
  const label = name ?? (root === '' ? 'this repository' : root);
  const set = index.view({ label, ...(problem || lacksValues || type === 'chart' ? { unknownPart: 'what is not rendered here' } : {}) });
  const isNowhere = type === 'chart' || rendered.namespace === 'unknown';
  // What kustomizations say is in the objects already.
  const files = { ...around.files, withRole: (role: FileRole) => (role === 'kustomization' ? [] : around.files.withRole(role)) };
  const findings = (await objectFindings(file, settings, { scope: { ...around, files, set }, fixes: false })).flatMap(({ finding, object, path }): RenderedFinding[] => {
    const place = object && lineAt(object, path ?? ['kind']);
    if (!object || !place || !isJudgedRendered(finding.rule) || (isNowhere && notWithoutNamespace.has(finding.rule))) return [];
    return [{ ...place, finding, path: path ?? [], origin: origins.get(object), text: lineText(sourceOf(place.file).source, place.line) }];
  });
  return {
    root,
    type,
    ...(name === undefined ? {} : { name }),
    ...(lacksValues ? { lacksValues } : {}),
    inputs: [...rendered.inputs],
    origins: [...new Set(origins.values())],
    findings,
    ...(problem ? { problem } : {}),
  };
}

interface Placed {
  readonly file: ManifestFile;
  lineAt(this: void, object: ManifestObject, path: Path): Line | undefined;
}

const noNode: MapNode = { kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [], known: undefined };

/** Rendered objects have no text of their own: their fields are traced. */
function placedObjects({ root, objects }: RenderedEnvironment, sourceOf: (path: string) => ManifestFile): Placed {
  const traces = new Map<ManifestObject, RenderedObject>();
  const manifests = objects.map((object): ManifestObject => {
    const manifest = { ...object, node: noNode, document: 0, pathInDocument: [] };
    traces.set(manifest, object);
    return manifest;
  });
  const lineAt = (object: ManifestObject, path: Path): Line | undefined => {
    const rendered = traces.get(object);
    // What is missing is told at the nearest thing around it that somebody wrote.
    for (let depth = path.length; depth >= 0; depth--) {
      const own = path.slice(0, depth);
      if (valueAt(object.value, own) === undefined) continue;
      const { certainty, file, range, line } = rendered?.trace(depth === 0 ? ['kind'] : own) ?? { certainty: 'unknown' };
      if (certainty === 'unknown' || file === undefined || line === undefined) continue;
      const { source } = sourceOf(file);
      const start = range && positionAt(source, range.start);
      const end = range && positionAt(source, range.end);
      const isValue = depth === path.length && certainty === 'exact' && start?.line === line && end?.line === line && end.character > start.character;
      return { file, line, ...(isValue ? { columns: { start: start.character, end: end.character } } : {}) };
    }
    return undefined;
  };
  const file: ManifestFile = { path: root, role: 'manifests', source: { text: '', lineStarts: [0] }, documents: [], objects: manifests };
  return { file, lineAt };
}

function originAt(place: Line | undefined, sourceOf: (path: string) => ManifestFile): string | undefined {
  if (!place) return undefined;
  const file = sourceOf(place.file);
  const offset = file.source.lineStarts[place.line] ?? 0;
  const next = file.source.lineStarts[place.line + 1] ?? file.source.text.length;
  const object = file.objects.find(({ node }) => node.range.start < next && node.range.end > offset);
  return object && originsOf(file).get(object);
}

/** The text of a line, without its line break. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, source.lineStarts[line + 1] ?? source.text.length).replace(/[\r\n]+$/, '');
}
