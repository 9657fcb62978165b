import { isObject, valueAt, type JsonValue, type Path } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { isName, lookUp, nearestName, reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { templateNames, templateUses, workflowSpecPath } from './workflows.ts';

const example = (name: string, mark = '') => `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata:
  name: nightly
  namespace: shop
spec:
  schedules: ["17 3 * * *"]
  workflowSpec:
    workflowTemplateRef:
      name: ${name}
${mark}---
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: clean-up-orders
  namespace: shop
spec:
  entrypoint: main
  templates:
    - name: main
      container:
        name: main
        image: registry.example.com/cleaner:1.2.0
`;

export default rule({
  id: 'references/workflow-template-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'WorkflowTemplate of a workflow is not there',
  why: 'Argo Workflows refuses to run a workflow whose WorkflowTemplate or ClusterWorkflowTemplate, or the template that it takes from there, does not exist. Correct the name, or set clusterScope: true for a ClusterWorkflowTemplate.',
  source: 'Argo Workflows documentation, Workflow Templates, Referencing other WorkflowTemplates; Cluster Workflow Templates',
  examples: {
    bad: example('cleanup-orders', '#           ^^^^^^^^^^^^^^ references/workflow-template-missing\n'),
    good: example('clean-up-orders'),
  },
  check: ({ object, set, repository }, report) => {
    const specPath = workflowSpecPath(object.manifest);
    if (!specPath) return;
    const whole = valueAt(object.manifest.value, [...specPath, 'workflowTemplateRef']);
    const check = (ref: JsonValue | undefined, path: Path) => {
      if (!isObject(ref)) return;
      const isCluster = ref['clusterScope'] === true;
      const wanted = { group: 'argoproj.io', kind: isCluster ? 'ClusterWorkflowTemplate' : 'WorkflowTemplate', name: ref['name'], ...(isCluster ? {} : { namespace: object.manifest.namespace }) };
      const place = (field: string) => ({ object: object.manifest, path: [...path, field], part: 'value' as const });
      reportMissing({ set, repository }, { ...wanted, place: place('name'), effect: 'this workflow does not run' }, report);
      const found = lookUp({ set, repository }, wanted);
      if (!found || !isName(ref['template'])) return;
      const names = templateNames(found.value['spec']);
      if (names.includes(ref['template'])) return;
      const near = nearestName(ref['template'], names);
      report(place('template'), `The ${wanted.kind} ${found.name} has no template ${ref['template']}, so this workflow does not run. It has ${names.join(', ') || 'none'}.`, near === undefined ? undefined : setTo(near));
    };
    check(whole, [...specPath, 'workflowTemplateRef']);
    for (const { path, templateRef } of templateUses(object.manifest, specPath)) check(templateRef, path);
  },
});
