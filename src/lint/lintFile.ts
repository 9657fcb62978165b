import type { LintSettings } from '../engineProtocol.ts';
import type { GroupVersionKind, ManifestFile, ManifestObject, Path, Range } from '../manifest/index.ts';
import { apiHistory, customApiHistory, describeKind, kindProblem, kubernetesVersions, loadValidator, needsValidator, newestVersion, oldestMinor, parseKubernetesVersion, validateObject, type KindSchema, type SchemaProblem, type SchemaSource } from '../schema/index.ts';
import { KnownFindings } from './knownFindings.ts';
import { incompleteObjects, isComplete } from './incompleteObjects.ts';
import { placeRange } from './placeRange.ts';
import { profiles, type Finding, type Fix, type LintScope, type Report, type Rule, type RuleContext } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { readSuppressions } from './suppression.ts';
import { documentObjects } from './documentObjects.ts';
import { ObjectIndex } from './objectIndex.ts';
import { policiesOf } from '../schema/policies/policy.ts';
import { viewObject } from './view.ts';
import { editToRenameKey, editToSet } from './yamlEdit.ts';

/** A finding and the object that it is about; undefined for what is about the file's YAML. */
export interface ObjectFinding {
  readonly finding: Finding;
  readonly object: ManifestObject | undefined;
  /** Where in the object. */
  readonly path?: Path;
}

/** What linting a file gives. */
export interface LintOutcome {
  readonly findings: readonly Finding[];
  /** What a person has switched off in the file, with a comment or an annotation. */
  readonly suppressed: readonly Finding[];
}

export interface LintOptions {
  /** What lies around the file; without it, rules that look at other objects do not run. */
  readonly scope?: LintScope;
  /** Schemas of kinds that are not built in; they go before those of well-known projects. */
  readonly schemas?: SchemaSource;
  /** Gives up between two objects by rejecting with its reason. */
  readonly signal?: AbortSignal;
  /** For tests; every rule when absent. */
  readonly rules?: readonly Rule[];
  /** Decides with what is known elsewhere which findings count, before those that a person has switched off are taken out. */
  readonly settle?: (found: readonly ObjectFinding[]) => readonly ObjectFinding[];
  /** Whether what is found in an object alone is kept for the next time that it is linted: where a file is linted again and again. */
  readonly remember?: boolean;
  /** Whether fixes are made; without them for what was not read from the file itself. True unless told. */
  readonly fixes?: boolean;
}

/** Files that a person means to be YAML for Kubernetes, so that a syntax error in them is worth telling. */
const checkedRoles: ReadonlySet<ManifestFile['role']> = new Set(['manifests', 'patch', 'kustomization', 'helm-chart', 'helm-values']);

/** Milliseconds of work after which other messages, a cancellation among them, get their turn. */
const turn = 20;

/**
 * Everything wrong with a file, in the order in which it stands there: errors of its YAML, of the schemas of its
 * objects, and what the rules find. Templates are not looked at, and only manifests hold objects that are complete
 * enough for schemas. What fails to load or to run becomes a finding of its own.
 *
 * @param settings the profile, and severities by id, for rules as well as for `yaml/…`, `schema/…` and `suppression/…`
 */
export async function lintFile(file: ManifestFile, settings: LintSettings, options: LintOptions = {}): Promise<LintOutcome> {
  const isChecked = checkedRoles.has(file.role);
  if (!isChecked && !options.settle) return { findings: [], suppressed: [] };
  const { rules = allRules } = options;
  // A template is no YAML until it is rendered: what is known of it comes from its rendering alone.
  const own: ObjectFinding[] = isChecked ? [...versionFindings(settings), ...yamlFindings(file), ...incompleteObjects(file)].map((finding) => ({ finding, object: undefined })) : [];
  if (isChecked) own.push(...await objectFindings(file, settings, options));
  const found = options.settle?.(own) ?? own;
  const isRule = (id: string) => /^(yaml|schema|suppression|lint|policy)\//.test(id) || rules.some((rule) => rule.id === id);
  const suppressions = readSuppressions(file, rules, isRule, (id) => activeRules(file.role, settings, options).some((rule) => rule.id === id));
  const suppressed = new Set(found.filter(({ finding, object, path }) => suppressions.suppresses(finding, object, path)));
  const told = (which: readonly Finding[]) => unique(withSeverities(which, settings).sort(byPlace));
  return {
    findings: told([...found.filter((one) => !suppressed.has(one)).map(({ finding }) => finding), ...suppressions.findings()]),
    suppressed: suppressed.size === 0 ? [] : told([...suppressed].map(({ finding }) => finding)),
  };
}

/** The rules that run on a file, found once for each settings: they are many, and asked for with every file. */
function activeRules(role: ManifestFile['role'], settings: LintSettings, { scope, rules = allRules }: LintOptions): readonly Rule[] {
  if (settings.schemaOnly === true) return [];
  let known = active.get(settings);
  if (known?.rules !== rules) active.set(settings, (known = { rules, byKey: new Map() }));
  const key = `${role} ${String(scope !== undefined)}`;
  let found = known.byKey.get(key);
  if (found === undefined) {
    found = rules.filter((rule) => (rule.on ?? 'manifests') === role && (scope !== undefined || rule.needs === undefined) && isActive(rule, settings));
    known.byKey.set(key, found);
  }
  return found;
}

const active = new WeakMap<LintSettings, { readonly rules: readonly Rule[]; readonly byKey: Map<string, readonly Rule[]> }>();

/** What schemas and rules find in the objects of a file, suppressed or not, with the severities of the rules. */
export async function objectFindings(file: ManifestFile, settings: LintSettings, options: LintOptions = {}): Promise<readonly ObjectFinding[]> {
  const { scope, signal, schemas: source } = options;
  const rules = activeRules(file.role, settings, options);
  const own = rules.filter(({ needs }) => needs === undefined);
  const relations = rules.filter(({ needs }) => needs !== undefined);
  const context = contextOf(file, settings, scope ?? nothingAround);
  const schemas = await loadSchemas(file.objects, source);
  const policies = await loadPolicies(file, options, settings);
  const fixes = options.fixes !== false && settings.fixes !== false;
  const known = options.remember === true && file.role === 'manifests' ? new KnownFindings(JSON.stringify([file.path, settings, fixes]), source) : undefined;
  const found: ObjectFinding[] = [];
  let since = performance.now();
  for (const object of file.role === 'manifests' ? file.objects : documentObjects(file)) {
    if (performance.now() - since > turn) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    signal?.throwIfAborted();
    let ofObject = known?.of(file, object);
    if (ofObject === undefined) {
      ofObject = [];
      if (file.role === 'manifests' && isComplete(object) && !isLongGone(object.gvk)) {
        const schema = schemas.get(keyOf(object.gvk))?.schema;
        if (schema && needsValidator(object, schema)) schemas.set(keyOf(object.gvk), await withValidator(schema));
        ofObject.push(...schemaFindings(file, object, schemas, source));
      }
      if (own.length > 0) ruleFindings(file, object, own, context, fixes, ofObject);
      known?.keep(file, object, ofObject);
    }
    for (const one of ofObject) found.push(one);
    if (relations.length > 0) ruleFindings(file, object, relations, context, fixes, found);
    if (policies && isComplete(object)) found.push(...policies(object));
  }
  return found;
}

/** The repository's admission policies, ready to be asked; undefined where there are none, and CEL is then not loaded. */
async function loadPolicies(file: ManifestFile, { scope }: LintOptions, settings: LintSettings): Promise<((object: ManifestObject) => ObjectFinding[]) | undefined> {
  if (file.role !== 'manifests' || scope === undefined || settings.schemaOnly === true) return undefined;
  const policies = policiesOf(scope.repository);
  if (policies.length === 0) return undefined;
  const { policyFindings } = await import('./policies/policyFindings.ts');
  return (object) => {
    try {
      return policyFindings(object, policies, scope.repository).map(({ rule, severity, message, path, unverified }) =>
        ({ object, path, finding: { rule, severity, message, range: placeRange(object.node, path, 'value'), ...(unverified ? { unverified: true as const } : {}) } }));
    } catch (error) {
      return [failed(object, 'lint/rule-failed', `The admission policies of this repository could not be asked about this object (${reasonOf(error)}). Please report it.`)];
    }
  };
}

/** Whether a rule is in the profile; one that is named in the settings is as they say. */
function isActive({ id, profile }: Rule, settings: LintSettings): boolean {
  const wanted = settings.rules[id];
  return wanted === undefined ? profiles.indexOf(profile) <= profiles.indexOf(settings.profile) : wanted !== 'off';
}

function yamlFindings(file: ManifestFile): Finding[] {
  return file.documents.flatMap((document) => document.problems.map(({ code, message, range }) =>
    ({ rule: `yaml/${code}`, severity: 'error' as const, message, range })));
}

/** What is known of a kind, and why a schema that someone named is not. */
interface FoundSchema {
  readonly schema?: KindSchema | undefined;
  readonly failure?: string;
}
type Schemas = Map<string, FoundSchema>;
const keyOf = ({ group, version, kind }: GroupVersionKind) => `${group}/${version}/${kind}`;

async function loadSchemas(objects: readonly ManifestObject[], source: SchemaSource | undefined): Promise<Schemas> {
  const schemas: Schemas = new Map();
  for (const object of objects) {
    const key = keyOf(object.gvk);
    if (!isComplete(object) || schemas.has(key)) continue;
    schemas.set(key, await findSchema(object.gvk, source));
    // Fixes to a newer version look at its tables; where those fail to load, there is no fix.
    const next = customApiHistory(object.gvk)?.replacement;
    if (next !== undefined) await describeKind(next).catch(() => undefined);
  }
  return schemas;
}

async function findSchema(gvk: GroupVersionKind, source: SchemaSource | undefined): Promise<FoundSchema> {
  let failure: string | undefined;
  const given = await source?.find(gvk).catch((error: unknown) => {
    failure = `No schema of ${gvk.kind} could be loaded from where you named one: ${reasonOf(error)}. Its fields are not checked against it.`;
    return undefined;
  });
  try {
    return { schema: given ?? (await describeKind(gvk)), ...(failure === undefined ? {} : { failure }) };
  } catch (error) {
    return { failure: notLoaded(gvk, error) };
  }
}

async function withValidator(schema: KindSchema): Promise<FoundSchema> {
  try {
    return { schema: await loadValidator(schema) };
  } catch (error) {
    return { failure: notLoaded(schema.gvk, error) };
  }
}

const notLoaded = ({ kind }: GroupVersionKind, error: unknown) =>
  `The schema of ${kind} could not be loaded (${reasonOf(error)}), so its fields are not checked. Reload the window; if that does not help, please report it.`;

/** No release known here serves it: its fields do not matter, and deprecation/removed says so. */
function isLongGone(gvk: GroupVersionKind): boolean {
  return (apiHistory(gvk)?.removed ?? Infinity) <= oldestMinor;
}

function schemaFindings(file: ManifestFile, object: ManifestObject, schemas: Schemas, source: SchemaSource | undefined): ObjectFinding[] {
  const { schema, failure } = schemas.get(keyOf(object.gvk)) ?? {};
  // Said once for each kind of a file.
  if (failure !== undefined) schemas.set(keyOf(object.gvk), { schema });
  const told = failure === undefined ? [] : [failed(object, 'schema/unavailable', failure)];
  if (told.length > 0 && schema === undefined) return told;
  try {
    const unknown = source?.kindProblem?.(object.gvk) ?? (schema ? undefined : kindProblem(object.gvk));
    const problems = [...(unknown ? [unknown] : []), ...(schema ? validateObject(object, schema) : [])];
    return [...told, ...problems.map((problem) => ({ object, path: problem.path, finding: schemaFinding(file, object, problem) }))];
  } catch (error) {
    return [failed(object, 'schema/unavailable', `The fields of this object could not be checked: ${reasonOf(error)}. Please report it.`)];
  }
}

function schemaFinding(file: ManifestFile, object: ManifestObject, problem: SchemaProblem): Finding {
  const fix = schemaFix(file, object, problem);
  return {
    rule: `schema/${problem.code}`,
    severity: problem.severity ?? 'error',
    message: problem.message,
    range: placeRange(object.node, problem.path, problem.part),
    ...(fix ? { fix } : {}),
  };
}

function schemaFix({ source }: ManifestFile, object: ManifestObject, { path, fix }: SchemaProblem): Fix | undefined {
  if (!fix) return undefined;
  const [title, edit] = fix.kind === 'rename-key'
    ? [`Rename to ${fix.to}`, editToRenameKey(object.node, path, fix.to)]
    : [`Change to ${JSON.stringify(fix.to)}`, editToSet(source, object.node, path, fix.to)];
  return edit && { title, edits: [edit], safe: true };
}

/** What the rules are told besides the object. */
type Surroundings = Omit<RuleContext, 'object' | 'pod' | 'containers' | 'comments' | 'option'> & { readonly settings: LintSettings };

const nothing = new ObjectIndex().view({ label: 'nothing' });
const nothingAround: LintScope = {
  set: nothing,
  repository: nothing,
  files: { typeOf: () => undefined, file: () => undefined, below: () => [], withRole: () => [], namedBy: () => [], objectsIn: () => [], references: () => [], kustomized: () => undefined },
};

function contextOf({ path }: ManifestFile, settings: LintSettings, scope: LintScope): Surroundings {
  const version = settings.kubernetesVersion === undefined ? undefined : parseKubernetesVersion(settings.kubernetesVersion);
  return { path, version: version ?? newestVersion, ...scope, settings };
}

/** A version that is not known is told once a file, at its beginning; the newest stands in for it. */
function versionFindings({ kubernetesVersion: named }: LintSettings): Finding[] {
  if (named === undefined || parseKubernetesVersion(named) !== undefined) return [];
  return [{ rule: 'lint/kubernetes-version', severity: 'warning', range: { start: 0, end: 0 },
    message: `The settings name Kubernetes ${named} as the cluster's version, and known here are ${kubernetesVersions[0] ?? ''} to ${kubernetesVersions.at(-1) ?? ''}, so the newest is taken instead. Correct kubernetesVersion, or update GitOps Review.` }];
}

/** Adds what the rules find on an object. A rule that throws says so in the object's place; what it found before is kept. */
function ruleFindings(file: ManifestFile, object: ManifestObject, rules: readonly Rule[], { settings, ...around }: Surroundings, fixes: boolean, found: ObjectFinding[]): void {
  let rule: Rule | undefined;
  const context: RuleContext = {
    ...viewObject(object),
    ...around,
    comments: file.documents[object.document]?.comments ?? [],
    option: (name) => (rule && settings.options?.[rule.id]?.[name]) ?? rule?.options?.[name]?.default ?? null,
  };
  const report: Report = (place, message, makeFix, certainty) => {
    if (!rule) return;
    const made = fixes ? makeFix?.(file, place) : undefined;
    const fix = made && rule.fixIsSafe === true ? { ...made, safe: true as const } : made;
    const range = placeRange(place.object.node, place.path, place.part);
    const severity = certainty === 'unverified' ? 'hint' : rule.severity;
    found.push({ object, path: place.path, finding: { rule: rule.id, severity, message, why: rule.why, range, ...(fix ? { fix } : {}), ...(certainty ? { unverified: true } : {}) } });
  };
  for (rule of rules) {
    try {
      rule.check(context, report);
    } catch (error) {
      found.push(failed(object, 'lint/rule-failed', `The rule ${rule.id} failed on this object (${reasonOf(error)}), so the object was not checked by it. Please report it.`));
    }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function failed(object: ManifestObject, rule: string, message: string): ObjectFinding {
  const path: Path = ['kind'];
  return { object, finding: { rule, severity: 'hint', message, range: placeRange(object.node, path, 'value') } };
}

function withSeverities(findings: readonly Finding[], { rules }: LintSettings): Finding[] {
  return findings.flatMap((finding) => {
    const wanted = rules[finding.rule];
    if (wanted === 'off') return [];
    return [wanted && wanted !== finding.severity && finding.unverified === undefined ? { ...finding, severity: wanted } : finding];
  });
}

const byRange = (a: Range, b: Range) => a.start - b.start || a.end - b.end;
const byPlace = (a: Finding, b: Finding) => byRange(a.range, b.range) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Without what is said twice: an alias or a merge key shows the same text to a rule in several places. */
function unique(sorted: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return sorted.filter(({ rule, range, message }) => {
    const key = `${range.start} ${range.end} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
