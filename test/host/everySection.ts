import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts of the demo repository that are replaced, by file. */
const edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'overlays/production/kustomization.yaml': [
    ['- name: orders\n    count: 3', '- name: orders\n    count: 8'],
    ['newTag: 3.2.1', 'newTag: 3.3.0'],
    ['newTag: 2.14.0', 'newTag: 2.15.0'],
    ['- orders-disruption-budget.yaml', '- orders-disruption-budget.yaml\n  - quota.yaml'],
  ],
  'overlays/production/orders-resources.yaml': [['cpu: 500m', 'cpu: 750m'], ['memory: 512Mi', 'memory: 768Mi']],
  'apps/database/stateful-set.yaml': [['postgres:16.4', 'postgres:16.6'], ['  labels:\n    app: database\nspec:', "  labels:\n    app: database\n  annotations:\n    argocd.argoproj.io/sync-wave: '-1'\nspec:"]],
  'apps/database/network-policy.yaml': [['        - podSelector:\n            matchLabels:\n              app: orders', '        - namespaceSelector: {}']],
  'apps/cart/network-policy.yaml': [['app: storefront', 'app: orders']],
  'apps/cart/deployment.yaml': [['spec:\n  replicas: 2', 'spec:\n  replicas: 2\n  paused: true'], ['cart:1.8.2', 'cart:1.9.0'], ['allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true']],
  'apps/invoices/deployment.yaml': [['invoices:1.4.0', 'invoices:1.5.0']],
  'apps/orders/rbac.yaml': [['    verbs: [get, create, update]', "    verbs: [get, create, update]\n  - apiGroups: ['']\n    resources: [secrets]\n    verbs: [get, list]"]],
  'apps/orders/service.yaml': [['spec:\n', 'spec:\n  type: LoadBalancer\n']],
  'apps/storefront/deployment.yaml': [['    spec:\n', '    spec:\n      affinity:\n        podAntiAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - topologyKey: kubernetes.io/hostname\n              labelSelector:\n                matchLabels:\n                  app: storefront\n']],
};

const quota = `apiVersion: v1
kind: ResourceQuota
metadata:
  name: production
spec:
  hard:
    requests.cpu: "4"
    requests.memory: 16Gi
`;

/** Changes the demo repository so that its impact has something for every section of the page. */
export async function changeForEverySection(folder: string): Promise<void> {
  for (const [file, replacements] of Object.entries(edits)) {
    let text = await readFile(join(folder, file), 'utf8');
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${file} has no "${from}" any more.`);
      text = text.replace(from, to);
    }
    await writeFile(join(folder, file), text);
  }
  await writeFile(join(folder, 'overlays/production/quota.yaml'), quota);
}
