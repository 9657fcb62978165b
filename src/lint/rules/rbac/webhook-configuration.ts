import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf, verbsOf } from './grants.ts';

export default rule({
  id: 'rbac/webhook-configuration',
  severity: 'hint',
  profile: 'default',
  summary: 'Role changes admission webhooks',
  why: 'An admission webhook reads every object that is written, Secrets included, and a mutating one changes them. Name the configurations that are meant in resourceNames.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Control admission webhooks',
  examples: {
    bad: clusterRole('admissionregistration.k8s.io', 'mutatingwebhookconfigurations', 'update', '#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rbac/webhook-configuration\n'),
    good: clusterRole('admissionregistration.k8s.io', 'mutatingwebhookconfigurations', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: 'admissionregistration.k8s.io', resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'], verbs: ['create', 'update', 'patch'] }))
      report(grant.place, `${verbsOf(grant)} on ${grant.resource} lets whoever has this role read and change what others write, Secrets included. Name the configurations that are meant in resourceNames.`);
  },
});
