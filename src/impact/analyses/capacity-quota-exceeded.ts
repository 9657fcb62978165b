import { analysis } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { namespaceUsages, spacesOf, type NamespaceUsage } from '../capacity/capacity.ts';
import { heaviest } from '../capacity/heaviest.ts';
import { quotaOf } from '../capacity/usage.ts';
import { amountText, resourceText, unitOf } from '../capacity/words.ts';
import { enumerate } from '../words.ts';

interface Excess {
  readonly resource: string;
  readonly asked: number;
  readonly hard: number;
  readonly quota: string;
}

/** What is above a quota after the change and was less so, or not at all, before it. */
function excesses({ before, after, quotas }: NamespaceUsage, side: 'min' | 'max', lowered: ReadonlySet<string>): readonly Excess[] {
  return [...quotas].flatMap(([resource, { hard, quota }]) => {
    const asked = after[side][resource] ?? 0;
    const isNew = asked > (before[side][resource] ?? 0) || lowered.has(resource);
    return asked > hard && isNew ? [{ resource, asked, hard, quota: nameOf(quota) }] : [];
  });
}

/** Resources whose quota is new or lower than it was. */
function loweredQuotas({ created, changed }: ChangeSet, namespace: string | undefined): ReadonlySet<string> {
  const isHere = ({ kind, namespace: own }: { readonly kind: string; readonly namespace: string | undefined }): boolean => kind === '/ResourceQuota' && own === namespace;
  return new Set([
    ...created.filter(({ head }) => isHere(head)).flatMap(({ head }) => Object.keys(quotaOf(head) ?? {})),
    ...changed.filter(({ head }) => isHere(head)).flatMap(({ base, head }) => {
      const old = quotaOf(base) ?? {};
      return Object.entries(quotaOf(head) ?? {}).filter(([resource, hard]) => hard < (old[resource] ?? Infinity)).map(([resource]) => resource);
    }),
  ]);
}

const excessText = ({ resource, asked, hard }: Excess): string => {
  const unit = unitOf(resource);
  return unit === 'count' ? `${amountText(asked, unit)} ${resourceText(resource)} of ${amountText(hard, unit)}` : `${amountText(asked, unit)} of ${resourceText(resource)} where ${amountText(hard, unit)} are allowed`;
};

export default analysis({
  id: 'capacity/quota-exceeded',
  summary: 'A namespace asks for more than its ResourceQuota allows',
  why: 'The API server refuses each pod and claim that would go over the quota. A Deployment or StatefulSet is taken, but its pods are not all made, so the rollout does not end. Raise the quota first, or ask for less.',
  source: 'Kubernetes documentation, Resource Quotas',
  examples: [{
    title: 'More replicas than the quota has room for',
    base: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: "2" } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29.1', resources: { requests: { cpu: 500m } } }] }
`,
    head: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: "2" } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 6
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29.1', resources: { requests: { cpu: 500m } } }] }
`,
    impacts: ['warning: The namespace shop asks for more than ResourceQuota shop/compute allows: 3 cores of CPU where 2 cores are allowed.'],
  }],
  analyse: (changes, report) => {
    const spaces = spacesOf(changes);
    for (const usage of namespaceUsages(changes)) {
      const lowered = loweredQuotas(changes, usage.namespace);
      const always = excesses(usage, 'min', lowered);
      const found = always.length > 0 ? always : excesses(usage, 'max', lowered);
      const quotaChange = [...changes.created, ...changes.changed].find(({ head }) => head.kind === '/ResourceQuota' && head.namespace === usage.namespace);
      const object = found.length === 0 ? undefined : heaviest(changes, spaces, usage.namespace, found.map(({ resource }) => resource)) ?? quotaChange;
      if (!object) continue;
      const quotas = enumerate([...new Set(found.map(({ quota }) => quota))]);
      const what = enumerate(found.map(excessText));
      report(object, always.length > 0 ? {
        severity: 'warning', certainty: 'certain', short: 'over the quota',
        message: `The namespace ${usage.namespace ?? 'default'} asks for more than ${quotas} ${quotas.includes(' and ') ? 'allow' : 'allows'}: ${what}.`,
        why: 'The API server refuses the pods and claims that go over it: the rollout stops before all are there. Raise the quota first, or ask for less.',
        paths: [],
      } : {
        severity: 'notice', certainty: 'certain', short: 'quota below the maximum',
        message: `The namespace ${usage.namespace ?? 'default'} cannot grow as far as its autoscalers and jobs may want to: ${what} (${quotas}).`,
        why: 'The API server refuses the pods that go over the quota, so scaling up ends before the maximum. Raise the quota, or lower the maximum.',
        paths: [],
      });
    }
  },
});
