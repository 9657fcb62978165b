import { isObject, valueAt } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { isName, nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { templateNames, templateUses, workflowSpecPath } from './workflows.ts';

const example = (template: string, mark = '') => `apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: nightly
  namespace: shop
spec:
  entrypoint: main
  templates:
    - name: main
      dag:
        tasks:
          - name: clean
            template: ${template}
${mark}    - name: clean-up
      container:
        name: main
        image: registry.example.com/cleaner:1.2.0
`;

export default rule({
  id: 'references/workflow-step-missing',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Template that a workflow uses is not in it',
  why: 'Argo Workflows refuses to run a workflow with an entrypoint, a step, a task or an exit handler whose template is not defined. Correct the name, or define the template.',
  source: 'Argo Workflows documentation, Core Concepts, Templates',
  examples: {
    bad: example('cleanup', '#                     ^^^^^^^ references/workflow-step-missing\n'),
    good: example('clean-up'),
  },
  check: ({ object }, report) => {
    const specPath = workflowSpecPath(object.manifest);
    if (!specPath) return;
    const spec = valueAt(object.manifest.value, specPath);
    // The templates of a workflow that is made from a WorkflowTemplate are there.
    if (!isObject(spec) || isObject(spec['workflowTemplateRef'])) return;
    const names = templateNames(spec);
    for (const { path, template } of templateUses(object.manifest, specPath)) {
      if (!isName(template) || names.includes(template)) continue;
      const near = nearestName(template, names) ?? names.find((name) => name.replaceAll('-', '') === template.replaceAll('-', ''));
      report({ object: object.manifest, path, part: 'value' }, `This workflow has no template ${template}, so it does not run. It has ${names.join(', ') || 'none'}.`, near === undefined ? undefined : setTo(near));
    }
  },
});
