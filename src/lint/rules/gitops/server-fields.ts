import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'gitops/server-fields',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Manifest has a uid or resourceVersion, as copied from a cluster',
  why: 'The API server compares these with the object in the cluster and refuses the change when they differ, which they do after the first change and in every other cluster.',
  source: 'Kubernetes documentation, API Concepts, Resource versions; API Conventions, Metadata',
  examples: {
    bad: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  resourceVersion: "48291"
# ^^^^^^^^^^^^^^^ gitops/server-fields
  uid: 5f0c7a4e-8d2b-4c55-9a53-0d7b7b9f1c11
# ^^^ gitops/server-fields
data:
  LOG_LEVEL: info`,
    good: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  LOG_LEVEL: info`,
  },
  check: ({ object }, report) => {
    for (const field of ['resourceVersion', 'uid']) {
      const value = object.get(`metadata.${field}`);
      if (value === undefined || value === null || value === '') continue;
      report(object.at(`metadata.${field}`, 'key'), `The cluster sets ${field}, and refuses a manifest in which it is another one. Remove it from git.`, remove(object.at(`metadata.${field}`)));
    }
  },
});
