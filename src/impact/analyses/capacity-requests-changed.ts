import { analysis } from '../analysis.ts';
import type { ChangeSet } from '../changeSet.ts';
import { costOf, namespaceUsages, spacesOf, type NamespaceUsage } from '../capacity/capacity.ts';
import { heaviest } from '../capacity/heaviest.ts';
import { rounded } from '../capacity/podResources.ts';
import { amountText, resourceText, spanText, unitOf } from '../capacity/words.ts';
import { enumerate } from '../words.ts';

/** A rise by this much of what was there, and by this much at all, is worth a look; of less, only what it costs is told. */
const noticeable = { share: 0.25, amounts: { 'requests.cpu': 1, 'requests.memory': 2 ** 30, 'requests.storage': 10 * 2 ** 30 } as Readonly<Record<string, number>> };

/** What people pay for and nodes run out of. */
const isTold = (resource: string): boolean => resource.startsWith('requests.') && resource !== 'requests.ephemeral-storage';

function changedResources({ before, after }: NamespaceUsage): readonly string[] {
  const resources = new Set([before, after].flatMap(({ max, perNode }) => [...Object.keys(max), ...Object.keys(perNode)]));
  return [...resources].filter((resource) => isTold(resource) && (before.min[resource] !== after.min[resource] || before.max[resource] !== after.max[resource] || before.perNode[resource] !== after.perNode[resource]));
}

function isNoticeable({ before, after }: NamespaceUsage, resource: string): boolean {
  const [old, current] = [before.max[resource] ?? 0, after.max[resource] ?? 0];
  // Of extended resources, such as GPUs, each one counts.
  return current - old >= Math.max(noticeable.amounts[resource] ?? 1, old * noticeable.share);
}

/** `4 cores of CPU instead of 2 cores`. */
function changeText({ before, after }: NamespaceUsage, resource: string): string {
  const unit = unitOf(resource);
  const span = (usage: NamespaceUsage['before']) => ({ min: usage.min[resource] ?? 0, max: usage.max[resource] ?? 0 });
  const [old, current] = [spanText(span(before), unit), spanText(span(after), unit)];
  const node = [before, after].map(({ perNode }) => amountText(perNode[resource] ?? 0, unit));
  const total = old === current ? [] : [`${current} of ${resourceText(resource)} instead of ${old}`];
  return [...total, ...(node[0] === node[1] ? [] : [`${node[1] ?? ''} of ${resourceText(resource)} on each node instead of ${node[0] ?? ''}`])].join(' and ');
}

function costText(usage: NamespaceUsage, { prices }: ChangeSet): string {
  if (!prices) return '';
  const [old, current] = [costOf([usage.before], prices), costOf([usage.after], prices)];
  const difference = rounded(current.min - old.min);
  if (difference === 0) return '';
  return ` That is about ${Math.abs(Math.round(difference * 100) / 100)} ${prices.currency} ${difference > 0 ? 'more' : 'less'} a month${old.min === old.max && current.min === current.max ? '' : ', without what autoscalers add'}.`;
}

export default analysis({
  id: 'capacity/requests-changed',
  summary: 'A namespace asks for more or less CPU, memory or storage',
  why: 'Requests are what the scheduler sets aside on the nodes, whether it is used or not: pods wait when no node has it free, and a cluster that grows by itself grows for it. Counted are replicas with the range of their autoscalers, one run of each Job, and claims; DaemonSets take their share on each node.',
  source: 'Kubernetes documentation, Resource Management for Pods and Containers; Sidecar Containers, Resource sharing within containers; Pod Overhead',
  examples: [{
    title: 'More replicas',
    base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers: [{ name: load, image: 'load:1.0.1', resources: { requests: { cpu: 800m, memory: 100Mi } } }]
      containers: [{ name: web, image: 'nginx:1.29.1', resources: { requests: { cpu: 500m, memory: 512Mi } } }]
`,
    head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 5
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers: [{ name: load, image: 'load:1.0.1', resources: { requests: { cpu: 800m, memory: 100Mi } } }]
      containers: [{ name: web, image: 'nginx:1.29.1', resources: { requests: { cpu: 500m, memory: 512Mi } } }]
`,
    impacts: ['notice: The namespace shop asks for 4 cores of CPU instead of 1.6 cores and 2.5 GiB of memory instead of 1 GiB.'],
  }],
  analyse: (changes, report) => {
    const spaces = spacesOf(changes);
    for (const usage of namespaceUsages(changes)) {
      const resources = changedResources(usage);
      const texts = resources.map((resource) => changeText(usage, resource)).filter((text) => text !== '');
      const cost = costText(usage, changes);
      const isWorthALook = resources.some((resource) => isNoticeable(usage, resource));
      const object = texts.length === 0 || (!isWorthALook && cost === '') ? undefined : heaviest(changes, spaces, usage.namespace, resources);
      if (!object) continue;
      const where = usage.namespace === undefined ? 'What is here without a namespace' : `The namespace ${usage.namespace}`;
      report(object, {
        severity: isWorthALook ? 'notice' : 'info',
        certainty: 'certain',
        message: `${where} asks for ${enumerate(texts)}.${cost}`,
        why: 'The nodes must have the difference free, or get it by growing; pods wait otherwise.',
        paths: [],
      });
    }
  },
});
