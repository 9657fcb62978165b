import { configurationNames, noConfiguration, ObjectIndex, objectFindings, readConfiguration, readSuppressions, rules, type Configuration, type FileSet, type Finding, type LintScope, type LintSettings, type SetObject } from '../lint/index.ts';
import type { Lint, LintFinding } from '../impact/index.ts';
import { parseManifestFile, parseYaml, sameJson, sourceText, type ManifestFile, type ManifestObject, type MapNode, type Path } from '../manifest/index.ts';
import type { FileTree, RenderedObject, RenderedRoot, RootPair } from '../render/index.ts';

/** The groups of rules that judge what is applied, and not how it is written or what lies around it in the repository. */
const judged = /^(security|reliability|network|rbac|deprecation)\//;

/** Objects of one side that are linted: with more, it takes longer than the rest, and nobody reads as many findings. That it was not done is told. */
const mostObjects = 2_000;

/** Where nobody says otherwise. */
const defaults: LintSettings = { profile: 'default', rules: {}, fixes: false };

/** A rendered set has no files. */
const noFiles: FileSet = {
  typeOf: () => undefined, file: () => undefined, below: () => [], withRole: () => [], namedBy: () => [], objectsIn: () => [], references: () => [], kustomized: () => undefined,
};

const noNode: MapNode = { kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [], known: undefined };

/** A finding of a rendered object, with where the person wrote what causes it. */
interface Traced extends LintFinding {
  readonly object: RenderedObject;
  readonly at: { readonly file: string; readonly line: number } | undefined;
}

/**
 * What the linter finds in the rendered objects that differ between the two sides of a change, each with the root that it is applied
 * with. The checkout's own configuration counts as the base has it, so that no change silences itself, and what a person has switched
 * off in the files is left out. Rejects when a tree cannot be read, or the signal aborts.
 */
export async function lintRendered(pairs: readonly RootPair[], base: FileTree, head: FileTree, signal: AbortSignal | undefined): Promise<Lint> {
  const differing = pairs.map((pair) => ({ pair, objects: differingIn(pair) })).filter(({ objects }) => objects.base.length + objects.head.length > 0);
  const found = new Map<RenderedObject, readonly LintFinding[]>();
  if (differing.length === 0) return { found, left: 0 };
  const total = (side: 'base' | 'head'): number => differing.reduce((sum, { objects }) => sum + objects[side].length, 0);
  const most = Math.max(total('base'), total('head'));
  if (most > mostObjects) return { found, left: most };
  const configuration = await configurationOf(base, head, signal);
  for (const [side, tree] of [['base', base], ['head', head]] as const) {
    const traced: Traced[] = [];
    for (const { pair, objects } of differing) {
      const rendered = pair[side];
      if (rendered && objects[side].length > 0) traced.push(...await lintRoot(rendered, objects[side], configuration, signal));
    }
    for (const { object, rule, severity, message, path } of await withoutSuppressed(traced, tree, signal)) {
      found.set(object, [...found.get(object) ?? [], { rule, severity, message, path }]);
    }
  }
  return { found, left: 0 };
}

/** The objects of a pair that one side has and the other has not, or has otherwise. */
function differingIn({ base, head }: RootPair): { readonly base: readonly RenderedObject[]; readonly head: readonly RenderedObject[] } {
  const key = ({ gvk, namespace, name }: RenderedObject): string => [gvk.group, gvk.kind, namespace ?? '', name].join('\n');
  const known = new Map(base?.objects.map((object) => [key(object), object]));
  const same = new Set<RenderedObject>();
  for (const object of head?.objects ?? []) {
    const old = known.get(key(object));
    if (old && sameJson(old.value, object.value)) same.add(old).add(object);
  }
  const others = (rendered: RenderedRoot | undefined): readonly RenderedObject[] => (rendered?.objects ?? []).filter((object) => !same.has(object));
  return { base: others(base), head: others(head) };
}

async function configurationOf(base: FileTree, head: FileTree, signal: AbortSignal | undefined): Promise<Configuration> {
  for (const tree of [base, head]) {
    const listed = (await tree.list(signal)).find(({ path, type }) => type === 'file' && configurationNames.includes(path));
    const text = listed && (await tree.read([listed.path], signal)).get(listed.path);
    if (text !== undefined) return readConfiguration(parseYaml(sourceText(text)));
  }
  return noConfiguration;
}

async function lintRoot({ root, objects }: RenderedRoot, wanted: readonly RenderedObject[], configuration: Configuration, signal: AbortSignal | undefined): Promise<readonly Traced[]> {
  const index = new ObjectIndex();
  index.set(root.id, objects.map((object): SetObject => ({ gvk: object.gvk, apiVersion: object.apiVersion, name: object.name, namespace: object.namespace, value: object.value, file: object.trace(['kind']).file ?? root.path })));
  // What other roots and the cluster have is not in it: rules that miss something say nothing then.
  const set = index.view({ label: root.name === '' ? 'this repository' : root.name, unknownPart: 'what this change does not touch' });
  const scope: LintScope = { set, repository: set, files: noFiles };
  const rendered = new Map<ManifestObject, RenderedObject>();
  const manifests = wanted.map((object): ManifestObject => {
    const manifest: ManifestObject = { ...object, node: noNode, document: 0, pathInDocument: [] };
    rendered.set(manifest, object);
    return manifest;
  });
  const file: ManifestFile = { path: root.path, role: 'manifests', source: { text: '', lineStarts: [0] }, documents: [], objects: manifests };
  const settings = configuration.settingsFor(root.path, [root.path], defaults);
  const findings = await objectFindings(file, settings, { scope, fixes: false, ...(signal && { signal }) });
  return findings.flatMap(({ finding, object, path }): readonly Traced[] => {
    const own = object && rendered.get(object);
    if (!own || !judged.test(finding.rule)) return [];
    const at = lineOf(own, path ?? []);
    if (at && configuration.ignores(at.file)) return [];
    return [{ rule: finding.rule, severity: severityOf(finding, settings), message: finding.message, path: path ?? [], object: own, at }];
  });
}

function severityOf({ rule, severity, unverified }: Finding, settings: LintSettings): LintFinding['severity'] {
  const wanted = settings.rules[rule];
  return unverified === true ? 'hint' : wanted === undefined || wanted === 'off' ? severity : wanted;
}

function lineOf(object: RenderedObject, path: Path): Traced['at'] {
  // What is missing is told at the nearest thing around it that somebody wrote.
  for (let depth = path.length; depth > 0; depth--) {
    const { certainty, file, line } = object.trace(path.slice(0, depth));
    if (certainty === 'exact' && file !== undefined && line !== undefined) return { file, line };
  }
  const { file, line } = object.trace(['kind']);
  return file === undefined || line === undefined ? undefined : { file, line };
}

/** Leaves out what comments and annotations in the files switch off. */
async function withoutSuppressed(traced: readonly Traced[], tree: FileTree, signal: AbortSignal | undefined): Promise<readonly Traced[]> {
  const paths = [...new Set(traced.flatMap(({ at }) => at?.file ?? []))];
  const listed = new Set((paths.length === 0 ? [] : await tree.list(signal)).filter(({ type }) => type === 'file').map(({ path }) => path));
  const texts = await tree.read(paths.filter((path) => listed.has(path)), signal);
  // Few files switch anything off.
  const files = new Map([...texts].filter(([, text]) => text.includes('gitops-review') || text.includes('kube-linter') || text.includes('kube-score') || text.includes('polaris')).map(([path, text]) => {
    const file = parseManifestFile(path, text);
    return [path, { file, suppressions: readSuppressions(file, rules, () => true, () => false) }] as const;
  }));
  return traced.filter(({ at, rule, severity, message, path }) => {
    const own = at && files.get(at.file);
    if (!at || !own) return true;
    const { lineStarts, text } = own.file.source;
    const start = lineStarts[at.line] ?? 0;
    const next = lineStarts[at.line + 1] ?? text.length;
    const object = own.file.objects.find(({ node }) => node.range.start < next && node.range.end > start);
    return !own.suppressions.suppresses({ rule, severity, message, range: { start, end: start } }, object, path);
  });
}
