import { customApiHistory, type CustomApiHistory } from '../../../schema/index.ts';
import type { GroupVersionKind } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { convertTo } from './conversion.ts';
import { apiVersionOf } from './wording.ts';

export default rule({
  id: 'deprecation/custom-resource',
  severity: 'warning',
  profile: 'default',
  summary: 'Version of a custom resource is deprecated or removed',
  why: 'Once the project that brings the custom resource is upgraded to the release that removed this version, the API server refuses the object. Which release your cluster has is not known here: check it, and move to the current version.',
  source: 'Release notes and migration guides of Flux, cert-manager, Istio, Gateway API, KEDA, Knative, External Secrets, Karpenter, Traefik, Kyverno and the snapshot controller; each with its version in src/schema/customApiHistory.ts',
  examples: {
    bad: `apiVersion: external-secrets.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/custom-resource
kind: ExternalSecret
metadata:
  name: database
spec:
  secretStoreRef:
    name: vault
    kind: ClusterSecretStore
  target:
    name: database
  data:
    - secretKey: password
      remoteRef:
        key: shop/database
        property: password
`,
    good: `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: database
spec:
  secretStoreRef:
    name: vault
    kind: ClusterSecretStore
  target:
    name: database
  data:
    - secretKey: password
      remoteRef:
        key: shop/database
        property: password
`,
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    const history = customApiHistory(gvk);
    if (history === undefined) return;
    report(object.at('apiVersion'), `${told(gvk, history)} ${advice(gvk, history)}`, convertTo(object, history.replacement, version.minor));
  },
});

function told(gvk: GroupVersionKind, { project, deprecated, removed, planned }: CustomApiHistory): string {
  const what = `${apiVersionOf(gvk)} ${gvk.kind}`;
  if (removed !== undefined) return `${what} was removed in ${project} ${removed}, so a cluster with that release or a newer one refuses this object.`;
  const since = deprecated === undefined || deprecated === '' ? '' : ` since ${project} ${deprecated}`;
  return `${what} is deprecated${since}${planned === undefined ? '' : ` and planned to be removed in ${planned}`}.`;
}

function advice(gvk: GroupVersionKind, { replacement }: CustomApiHistory): string {
  return `Use ${replacement.kind === gvk.kind ? 'apiVersion: ' : `${replacement.kind} of `}${apiVersionOf(replacement)}.`;
}
