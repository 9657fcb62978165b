import { formatPath, type GroupVersionKind } from '../../../manifest/index.ts';
import { apiHistory, otherReleases, versionsOfKind } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { apiVersionOf, release } from './wording.ts';

export default rule({
  id: 'deprecation/not-yet',
  severity: 'error',
  profile: 'baseline',
  summary: "Cluster's version does not have it yet",
  why: 'A kind that the cluster does not know is refused. A field that it does not know is refused under strict validation, which kubectl, Argo CD and Flux ask for with server-side apply, and dropped without a word otherwise. Upgrade the cluster first, or do without.',
  source: 'OpenAPI documents of the releases; Kubernetes documentation, Kubernetes API Concepts, Field validation',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostnameOverride: shop.example.com
# ^^^^^^^^^^^^^^^^ deprecation/not-yet
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostname: shop
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      resources:
        limits:
          memory: 128Mi
`,
    kubernetesVersion: '1.30',
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    const history = apiHistory(gvk);
    if (history?.introduced !== undefined && history.introduced > version.minor) {
      const older = versionsOfKind(gvk, version.minor)[0];
      report(object.at('apiVersion'), `${apiVersionOf(gvk)} ${gvk.kind} comes with Kubernetes ${release(history.introduced)}, and ${release(version.minor)} does not have it, so the API server refuses this object. ${older === undefined ? 'Upgrade the cluster first.' : `That release has it as ${apiVersionOf(older)}${isPreview(older) ? ', which the cluster may have to enable' : ''}.`}`);
      return;
    }
    for (const { path, value, first } of otherReleases(object.manifest, version.minor).filter((other) => other.first > version.minor)) {
      const what = value === undefined ? formatPath(path) : `${formatPath(path)}: ${value}`;
      const then = value === undefined ? 'with strict validation, which kubectl and server-side apply ask for, it is refused; without, the field is dropped unseen' : 'the API server refuses it';
      report({ object: object.manifest, path, part: value === undefined ? 'key' : 'value' },
        `${what} comes with Kubernetes ${release(first)}, and ${release(version.minor)} does not have it: ${then}. Upgrade the cluster first, or do without.`);
    }
  },
});

/** Alpha APIs are off unless enabled, and since 1.24 new beta APIs are too. Kubernetes documentation, The Kubernetes API, API groups and versioning. */
function isPreview({ version }: GroupVersionKind): boolean {
  return /alpha|beta/.test(version);
}
