import { analysis } from '../analysis.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { backendsOf, podLabels } from '../traffic.ts';
import { configuration, outsideOfSystem, service } from '../webhooks/example.ts';
import { isPlain, takesEverything, takesLabels, takesNamespace, takesPods, webhookChanges, type Webhook } from '../webhooks/webhook.ts';
import { enumerate } from '../words.ts';

/** How far the cluster can still help itself when a webhook does not answer, the worst first. */
type Reach = 'everything' | 'own pods' | 'system pods';

type Side = 'base' | 'head';

function namespaceOf(name: string, side: Side, changes: ChangeSet): SideObject | undefined {
  return changes[side].find('/Namespace', undefined, name) ?? changes.around[side].find('/Namespace', undefined, name);
}

/** The worst that a webhook that does not answer keeps from happening; undefined where that is nothing of the cluster's own. */
function reachOf(webhook: Webhook, side: Side, changes: ChangeSet): Reach | undefined {
  if (!webhook.fails || !isPlain(webhook)) return undefined;
  const takes = (namespace: string): boolean => takesNamespace(webhook, namespace, namespaceOf(namespace, side, changes)) === true && takesLabels(webhook, undefined) === true;
  // Nodes report there that they are alive. Kubernetes documentation, Leases.
  if (takesEverything(webhook) && takes('kube-node-lease')) return 'everything';
  if (!takesPods(webhook)) return undefined;
  return takesOwnPods(webhook, side, changes) ? 'own pods' : takes('kube-system') ? 'system pods' : undefined;
}

/** Whether the pods that answer for a webhook are themselves such that it is asked about. */
function takesOwnPods(webhook: Webhook, side: Side, changes: ChangeSet): boolean {
  const { service: called } = webhook;
  if (!called || takesNamespace(webhook, called.namespace, namespaceOf(called.namespace, side, changes)) !== true) return false;
  if (takesLabels(webhook, undefined) === true) return true;
  return [changes[side], changes.around[side]].some((set) => {
    const found = set.find('/Service', called.namespace, called.name);
    return found !== undefined && backendsOf(found, set).some((workload) => takesLabels(webhook, podLabels(workload)) === true);
  });
}

const words: Readonly<Record<Reach, { readonly what: string; readonly short: string; readonly why: string }>> = {
  everything: {
    what: 'nothing in the cluster can be changed any more, and nodes count as lost, since their heartbeats are refused too',
    short: 'can block the whole cluster',
    why: 'The webhook is asked about every resource in every namespace. Name the resources that it is for in `rules`, and leave kube-system out with a namespaceSelector.',
  },
  'own pods': {
    what: 'no pod can be created where it looks, the pods that answer for it among them: it cannot come back by itself',
    short: 'can lock itself out',
    why: 'The webhook is asked about the pods of its own Service. When they are all gone, by an upgrade, a node that fails or a drain, their successors are refused until someone deletes the configuration. Leave its namespace out with a namespaceSelector on `kubernetes.io/metadata.name`.',
  },
  'system pods': {
    what: 'no pod can be created in kube-system either, that is what the cluster itself runs on: DNS, network, storage',
    short: 'can block kube-system',
    why: 'The webhook is asked about pods of every namespace. Leave kube-system out with a namespaceSelector on `kubernetes.io/metadata.name`, or set `failurePolicy: Ignore` if it is no guard that must hold.',
  },
};

export default analysis({
  id: 'admission/webhook-blocks',
  summary: 'A webhook that does not answer blocks the cluster',
  why: 'With failurePolicy Fail, which is the default, the API server refuses every request that it cannot ask the webhook about. When such a webhook also looks at the pods of the system, or at its own, the cluster cannot start what it needs to bring the webhook back.',
  source: 'Kubernetes documentation, Admission Webhook Good Practices, Avoid dependency loops and Prevent self-mutations; Dynamic Admission Control, Failure policy and Avoiding operating on the kube-system namespace',
  examples: [
    {
      title: 'A guard of all pods',
      base: service,
      head: service + configuration('failurePolicy: Fail'),
      impacts: ['danger: As long as pods.guard.example.com does not answer, no pod can be created where it looks, the pods that answer for it among them: it cannot come back by itself.'],
    },
    {
      title: 'One that leaves only its own namespace out',
      base: service,
      head: service + configuration('namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [guard] }] }'),
      impacts: ['warning: As long as pods.guard.example.com does not answer, no pod can be created in kube-system either, that is what the cluster itself runs on: DNS, network, storage.'],
    },
    { title: 'One that leaves both out', base: service, head: service + configuration(outsideOfSystem), impacts: [] },
  ],
  analyse: (changes, report) => {
    for (const { change, head, webhooks, before } of webhookChanges(changes)) {
      for (const reach of ['everything', 'own pods', 'system pods'] as const) {
        const reaching = webhooks.filter((webhook) => {
          const old = before(webhook.name);
          return reachOf(webhook, 'head', changes) === reach && (!old || reachOf(old, 'base', changes) !== reach);
        });
        if (reaching.length === 0) continue;
        const { what, short, why } = words[reach];
        report(change, {
          severity: reach === 'system pods' ? 'warning' : 'danger', certainty: 'likely', short,
          message: `As long as ${enumerate(reaching.map(({ name }) => name))} ${reaching.length === 1 ? 'does' : 'do'} not answer, ${what}.`,
          why: `${nameOf(head)} has \`failurePolicy: Fail\`${reaching.every(({ value }) => value['failurePolicy'] === undefined) ? ', the default' : ''}. ${why}`,
          paths: reaching.flatMap(({ path }) => [[...path, 'failurePolicy'], [...path, 'rules'], [...path, 'namespaceSelector']]),
        });
      }
    }
  },
});
