import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/certificate-approval',
  severity: 'warning',
  profile: 'default',
  summary: 'Role approves certificates',
  why: 'Whoever may approve certificate signing requests makes client certificates for any user, system components included, and nobody can revoke them. Leave it to the controllers of the cluster.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, CSRs and certificate issuing',
  examples: {
    bad: clusterRole('certificates.k8s.io', 'certificatesigningrequests/approval', 'update', '#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rbac/certificate-approval\n'),
    good: clusterRole('certificates.k8s.io', 'certificatesigningrequests', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: 'certificates.k8s.io', resources: ['certificatesigningrequests/approval'], verbs: ['update', 'patch'] }))
      report(grant.place, `${grant.resource} lets whoever has this role make themselves certificates of any user. Leave it to the controllers of the cluster.`);
  },
});
