import { rule } from '../../rule.ts';
import { reportRequired, requiredOptions } from './required.ts';

const settings = (metadata: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
${metadata}data:
  LOG_LEVEL: info
`;

export default rule({
  id: 'tenancy/required-annotations',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  peers: { kubeLinter: ['required-annotation-email'] },
  summary: 'Object does not have the annotations that are asked for',
  why: 'Teams find the owner, the costs and the documentation of an object by its annotations. Which are needed is for you to say, in the option required; without it, nothing is reported. What a kustomization adds counts.',
  source: 'Kubernetes documentation, Annotations',
  options: requiredOptions('annotations'),
  examples: {
    options: { required: { email: ['*@example.com'] } },
    bad: settings('').replace('metadata:\n', 'metadata:\n#^^^^^^^ tenancy/required-annotations\n'),
    good: settings('  annotations:\n    email: shop@example.com\n'),
  },
  check: (context, report) => { reportRequired(context, 'annotations', report); },
});
