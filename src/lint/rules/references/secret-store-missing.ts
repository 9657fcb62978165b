import { reportMissing } from '../../missingObject.ts';
import { rule, type View } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: database
  namespace: shop
spec:
  secretStoreRef:
    kind: ClusterSecretStore
    name: ${name}
${mark}  data:
    - secretKey: password
      remoteRef:
        key: shop/database
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata:
  name: vault-shop
spec:
  provider:
    vault:
      server: https://vault.example.com
      auth:
        tokenSecretRef:
          name: vault-token
          namespace: vault
          key: token
`;

export default rule({
  id: 'references/secret-store-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Store of an ExternalSecret is not there',
  why: 'Without its SecretStore or ClusterSecretStore an ExternalSecret fetches nothing, and pods that need the Secret do not start. A SecretStore must be in the namespace of the ExternalSecret. ClusterSecretStores are only looked for where the repository defines some.',
  source: 'External Secrets Operator documentation, ExternalSecret, and SecretStore',
  examples: {
    bad: example('valt-shop', '#         ^^^^^^^^^ references/secret-store-missing\n'),
    good: example('vault-shop'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace } = object.manifest;
    if (gvk.group !== 'external-secrets.io') return;
    const find = (holder: View, path: string, own: string | undefined) => {
      const kind = holder.get(`${path}.kind`) ?? 'SecretStore';
      if (kind !== 'SecretStore' && kind !== 'ClusterSecretStore') return;
      reportMissing({ set, repository }, {
        group: gvk.group, kind, name: holder.get(`${path}.name`), place: holder.at(`${path}.name`), effect: 'no secret is fetched',
        ...(kind === 'SecretStore' ? { namespace: own } : { from: 'cluster' as const }),
      }, report);
    };
    if (gvk.kind === 'ExternalSecret') {
      find(object, 'spec.secretStoreRef', namespace);
      for (const item of [...object.items('spec.data'), ...object.items('spec.dataFrom')]) find(item, 'sourceRef.storeRef', namespace);
    } else if (gvk.kind === 'ClusterExternalSecret') {
      // Its namespaces are selected by their labels.
      find(object, 'spec.externalSecretSpec.secretStoreRef', undefined);
    }
  },
});
