import { isList, isObject, parseYaml, sameJson, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import type { Declaration } from '../../delivery.ts';
import type { RenderedObject, RenderProblem, Trace } from '../../rendered.ts';
import { resolvePath } from '../../repositoryPath.ts';
import type { DeliveredRoot } from '../delivered.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { placeAt } from '../place.ts';
import { applicationRoots, resourcesFinalizer } from './application.ts';
import { listIn, objectIn, textIn, textsIn, truthIn } from './fields.ts';
import { generate, generatorsIn } from './generators.ts';
import { sourcesOf } from './source.ts';
import { goTemplates, plainTemplates } from './templates.ts';
import type { Templates } from './templates.ts';

/** What the Applications have delivered that an ApplicationSet makes, and what of them is not known: see the Argo CD documentation, ApplicationSet. */
export async function applicationSetRoots(declared: Declared, around: Surroundings): Promise<readonly DeliveredRoot[]> {
  const { object, file, by } = declared;
  const spec = objectIn(object.value, 'spec') ?? {};
  const place = placeAt(declared, ['kind']);
  const own: Declaration = { gvk: object.gvk, name: object.name, namespace: object.namespace, file: place.file ?? file ?? '', ...(place.line === undefined ? {} : { line: place.line }) };
  const { applications, problems } = await applicationsOf(declared, spec, around);
  const roots: DeliveredRoot[] = [];
  for (const application of applications) {
    roots.push(...await applicationRoots({ object: application, file, by: [own, ...by], ...(declared.parent === undefined ? {} : { parent: declared.parent }) }, around));
  }
  if (problems.length === 0) return roots;
  const namespace = object.namespace ?? declared.parent?.root.delivery?.namespace ?? 'argocd';
  return [...roots, {
    root: { id: `argo-cd:${namespace}/applicationset/${object.name}`, type: 'plain', path: '', name: object.name },
    origin: [...new Set([own, ...by].map((one) => one.file))].join(' '),
    sources: problems.map((problem) => ({ type: 'none', problem, watch: watched(spec), isUnaffected: problem.code === 'other-revision' })),
    notes: [],
    // What is not known of its Applications changes with what it says of them.
    finish: { key: JSON.stringify(spec), changes: 'metadata', apply: (objects) => ({ objects, problems: [], complete: true }) },
  }];
}

interface Made {
  readonly applications: readonly RenderedObject[];
  readonly problems: readonly RenderProblem[];
}

async function applicationsOf(declared: Declared, spec: JsonObject, around: Surroundings): Promise<Made> {
  const isGo = truthIn(spec, 'goTemplate') === true;
  const templates = isGo ? goTemplates(textsIn(spec, 'goTemplateOptions'), { signal: around.signal, timeoutMilliseconds: 20_000 }) : plainTemplates;
  const problems: RenderProblem[] = [];
  const applications = new Map<string, RenderedObject>();
  for (const [index, entry] of listIn(spec, 'generators').entries()) {
    if (!isObject(entry)) continue;
    const at: Path = ['spec', 'generators', index];
    const told = (problem: RenderProblem): void => void problems.push({ ...placeAt(declared, at), ...problem });
    const made = await generate(entry, { around, templates });
    if ('problem' in made) {
      told(made.problem);
      continue;
    }
    const [name = ''] = generatorsIn(entry);
    const override = objectIn(objectIn(entry, name), 'template');
    const base = objectIn(spec, 'template') ?? {};
    const template = override === undefined ? base : under(override, base);
    for (const application of await fillTemplate(template, made.parameters, spec, templates, told)) {
      const object = madeObject(application, declared, override !== undefined || spec['templatePatch'] !== undefined);
      if (object === undefined) told({ code: 'declaration', message: 'An Application that it makes has no name, so Argo CD refuses it.' });
      else if (applications.has(object.name)) told({ code: 'declaration', message: `It makes two Applications named ${object.name}, which Argo CD refuses.` });
      else applications.set(object.name, object);
    }
  }
  return { applications: [...applications.values()], problems };
}

async function fillTemplate(template: JsonObject, parameters: readonly JsonObject[], spec: JsonObject, templates: Templates, told: (problem: RenderProblem) => void): Promise<readonly JsonObject[]> {
  const patch = textIn(spec, 'templatePatch');
  const filled = await templates.fill(template, parameters);
  const patches = patch === undefined ? undefined : await templates.fill(patch, parameters);
  const made: JsonObject[] = [];
  const errors = new Set<string>();
  for (const [at, one] of filled.entries()) {
    const own = patches?.[at];
    if ('error' in one) errors.add(`The template cannot be filled: ${one.error}`);
    else if (own !== undefined && 'error' in own) errors.add(`"templatePatch" cannot be filled: ${own.error}`);
    else if (isObject(one.value)) {
      const patched = own === undefined ? { value: one.value } : patchedWith(one.value, own.value);
      if ('error' in patched) errors.add(patched.error);
      else made.push(patched.value);
    }
  }
  for (const message of [...errors].slice(0, 5)) told({ code: 'declaration', message: `${message} Argo CD makes none of the Applications that this is for.` });
  return made;
}

/** A strategic merge patch: maps are merged, lists replaced, null removes; the project stays what the template says. */
function patchedWith(application: JsonObject, text: JsonValue): { readonly value: JsonObject } | { readonly error: string } {
  const [document] = parseYaml(sourceText(typeof text === 'string' ? text : ''));
  if (document !== undefined && document.problems.length > 0) return { error: `"templatePatch" gives YAML that cannot be read: ${document.problems[0]?.message ?? ''}` };
  const patch = document?.root === undefined ? {} : toValue(document.root);
  if (!isObject(patch)) return patch === null ? { value: application } : { error: '"templatePatch" does not give a mapping.' };
  if (/"\$(patch|retainKeys|deleteFromPrimitiveList|setElementOrder)/.test(JSON.stringify(patch))) return { error: '"templatePatch" has directives such as $patch, which are not followed here.' };
  const merged = mergePatch(application, patch);
  const project = objectIn(application, 'spec')?.['project'];
  return { value: { ...merged, spec: { ...objectIn(merged, 'spec'), ...(project === undefined ? {} : { project }) } } };
}

function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const result = new Map<string, JsonValue>(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    const before = result.get(key);
    if (value === null) result.delete(key);
    else if (isObject(value) && isObject(before)) result.set(key, mergePatch(before, value));
    else if (key === 'finalizers' && isList(value) && isList(before)) result.set(key, [...before, ...value.filter((one) => !before.includes(one))]);
    else result.set(key, value);
  }
  return Object.fromEntries(result);
}

/** A generator's own template counts more than the general one: see the Argo CD documentation, Template, "Generator templates". */
function under(own: JsonObject, general: JsonObject): JsonObject {
  const isEmpty = (value: JsonValue | undefined): boolean => value === undefined || value === null || value === '' || value === false || (isList(value) && value.length === 0);
  return { ...general, ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isEmpty(value)).map(([key, value]) => {
    const other = Object.hasOwn(general, key) ? general[key] : undefined;
    return [key, isObject(value) && isObject(other) ? under(value, other) : value];
  })) };
}

/** The Application, which is written in the ApplicationSet's template: where a field stands there as it is, that is its place. */
function madeObject(application: JsonObject, { object }: Declared, isPatched: boolean): RenderedObject | undefined {
  const metadata = objectIn(application, 'metadata') ?? {};
  const name = textIn(metadata, 'name');
  if (name === undefined) return undefined;
  const value: JsonObject = { apiVersion: object.apiVersion, kind: 'Application', metadata: { ...metadata, ...finalizersOf(metadata, object.value), ...(object.namespace === undefined ? {} : { namespace: object.namespace }) }, spec: objectIn(application, 'spec') ?? {} };
  const trace = (path: Path): Trace => {
    const written: Path = ['spec', 'template', ...path];
    const found = object.trace(valueAt(object.value, written) === undefined ? ['spec', 'template'] : written);
    const isAsWritten = !isPatched && sameJson(valueAt(object.value, written), valueAt(value, path));
    return isAsWritten || found.certainty !== 'exact' ? found : { ...found, certainty: 'file' };
  };
  return { gvk: { ...object.gvk, kind: 'Application' }, apiVersion: object.apiVersion, name, namespace: object.namespace, value, trace };
}

/**
 * An Application that the set makes gets the finalizer that deletes what it delivers, unless the set says otherwise: see the Argo CD
 * documentation, Application Pruning & Resource Deletion. Where the set never deletes Applications, nothing goes with them.
 */
function finalizersOf(metadata: JsonObject, set: JsonObject): { readonly finalizers?: readonly string[] } {
  const policy = objectIn(objectIn(set, 'spec'), 'syncPolicy');
  if (/^create-(only|update)$/.test(textIn(policy, 'applicationsSync') ?? '')) return { finalizers: [] };
  return listIn(metadata, 'finalizers').length > 0 || truthIn(policy, 'preserveResourcesOnDeletion') === true ? {} : { finalizers: [resourcesFinalizer] };
}

/** Folders that what is not known may be made of: where the paths of the template begin. */
function watched(spec: JsonObject): readonly string[] {
  const template = objectIn(objectIn(spec, 'template'), 'spec') ?? {};
  return sourcesOf(template).flatMap(({ source }) => {
    const literal = (textIn(source, 'path') ?? '').split('{{')[0] ?? '';
    const folder = resolvePath('', literal.includes('/') ? literal.slice(0, literal.lastIndexOf('/')) : literal.length === (textIn(source, 'path') ?? '').length ? literal : '');
    return folder === undefined || folder === '' ? [] : [folder];
  });
}
