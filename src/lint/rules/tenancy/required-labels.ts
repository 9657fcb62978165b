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
  id: 'tenancy/required-labels',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  peers: { kubeLinter: ['required-label-owner'] },
  summary: 'Object does not have the labels that are asked for',
  why: 'Teams find the owner, the costs and the documentation of an object by its labels. Which are needed is for you to say, in the option required; without it, nothing is reported. What a kustomization adds counts.',
  source: 'Kubernetes documentation, Recommended Labels',
  options: requiredOptions('labels'),
  examples: {
    options: { required: { owner: [] } },
    bad: settings('').replace('metadata:\n', 'metadata:\n#^^^^^^^ tenancy/required-labels\n'),
    good: settings('  labels:\n    owner: shop\n'),
  },
  check: (context, report) => { reportRequired(context, 'labels', report); },
});
