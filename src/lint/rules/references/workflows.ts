import { isList, isObject, valueAt, type JsonValue, type ManifestObject, type Path } from '../../../manifest/index.ts';
import { indexedMaps } from '../../values.ts';

/** A template that a step, a task, an entrypoint or an exit handler of a workflow names. */
export interface TemplateUse {
  readonly path: Path;
  /** In the same workflow. */
  readonly template?: JsonValue;
  /** Of another: `name`, `template`, `clusterScope`. */
  readonly templateRef?: JsonValue;
}

const specPaths: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['Workflow', ['spec']],
  ['WorkflowTemplate', ['spec']],
  ['ClusterWorkflowTemplate', ['spec']],
  ['CronWorkflow', ['spec', 'workflowSpec']],
]);

/** Where a kind of Argo Workflows has its WorkflowSpec; undefined for other objects. */
export function workflowSpecPath({ gvk }: ManifestObject): Path | undefined {
  return gvk.group === 'argoproj.io' ? specPaths.get(gvk.kind) : undefined;
}

/** Names of the templates that a WorkflowSpec defines. */
export function templateNames(spec: JsonValue | undefined): readonly string[] {
  return indexedMaps(isObject(spec) ? spec['templates'] : undefined).flatMap(([{ name }]) => (typeof name === 'string' ? [name] : []));
}

/** The templates that a workflow uses. Source: Argo Workflows documentation, Field Reference, WorkflowSpec, WorkflowStep, DAGTask. */
export function templateUses(object: ManifestObject, specPath: Path): readonly TemplateUse[] {
  const spec = valueAt(object.value, specPath);
  if (!isObject(spec)) return [];
  const own = ['entrypoint', 'onExit'].flatMap((field): TemplateUse[] => (typeof spec[field] === 'string' ? [{ path: [...specPath, field], template: spec[field] }] : []));
  const hooks = Object.entries(isObject(spec['hooks']) ? spec['hooks'] : {}).flatMap(([name, hook]) => useOf(hook, [...specPath, 'hooks', name]));
  const inTemplates = indexedMaps(spec['templates']).flatMap(([template, index]): TemplateUse[] => {
    const at: Path = [...specPath, 'templates', index];
    const steps = isList(template['steps']) ? template['steps'].flatMap((group, first) => indexedMaps(group).flatMap(([step, second]) => useOf(step, [...at, 'steps', first, second]))) : [];
    const tasks = indexedMaps(valueAt(template, ['dag', 'tasks'])).flatMap(([task, task2]) => useOf(task, [...at, 'dag', 'tasks', task2]));
    return [...steps, ...tasks];
  });
  return [...own, ...hooks, ...inTemplates];
}

function useOf(value: JsonValue, path: Path): TemplateUse[] {
  if (!isObject(value)) return [];
  const { template, templateRef, onExit } = value;
  return [
    ...(typeof template === 'string' ? [{ path: [...path, 'template'], template }] : []),
    ...(isObject(templateRef) ? [{ path: [...path, 'templateRef'], templateRef }] : []),
    ...(typeof onExit === 'string' ? [{ path: [...path, 'onExit'], template: onExit }] : []),
  ];
}
