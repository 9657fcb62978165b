import { apiHistory, isBuiltInGroup, isServedIn, versionsOfKind } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { convertTo } from './conversion.ts';
import { apiVersionOf } from './wording.ts';

export default rule({
  id: 'deprecation/off-by-default',
  severity: 'hint',
  profile: 'default',
  summary: 'API is off unless somebody switched it on',
  why: 'An API server answers alpha and beta versions only where its administrator asked for them, with --runtime-config; most managed clusters have none. Without, it does not know the kind, and refuses the object. Use a stable version where there is one, or make sure that the cluster has this one.',
  source: 'Kubernetes documentation, The Kubernetes API, API groups and versioning; pkg/controlplane/instance.go of k8s.io/kubernetes 1.28 to 1.37',
  examples: {
    bad: `apiVersion: networking.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/off-by-default
kind: ServiceCIDR
metadata:
  name: more
spec:
  cidrs: [10.1.0.0/16]
`,
    good: `apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: more
spec:
  cidrs: [10.1.0.0/16]
`,
    kubernetesVersion: '1.33',
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    // The beta versions of flow control were the last that are on by default.
    if (!/alpha|beta/.test(gvk.version) || !isBuiltInGroup(gvk.group) || gvk.group === 'flowcontrol.apiserver.k8s.io') return;
    const history = apiHistory(gvk);
    if (history === undefined || !isServedIn(history, version.minor) || (history.deprecated ?? Infinity) <= version.minor) return;
    const stable = versionsOfKind(gvk, version.minor).find((other) => !/alpha|beta/.test(other.version));
    report(
      object.at('apiVersion'),
      `${apiVersionOf(gvk)} is off in a cluster unless somebody switched it on, and the API server then refuses this ${gvk.kind}. ${stable === undefined ? 'Make sure that the cluster has it.' : `Use apiVersion: ${apiVersionOf(stable)}.`}`,
      stable && convertTo(object, stable, version.minor), 'unverified',
    );
  },
});
