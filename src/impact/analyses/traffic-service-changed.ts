import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { isInternal } from '../network/exposure.ts';
import { enumerate } from '../words.ts';

type Told = Parameters<ReportImpact>[1];

const isOutside = (type: string): boolean => type === 'LoadBalancer' || type === 'NodePort';

function typeOf(service: ChangedObject['base']): string {
  return readText(service.object.value, ['spec', 'type']) ?? 'ClusterIP';
}

function typeChange(change: ChangedObject): Told | undefined {
  const [before, after] = [typeOf(change.base), typeOf(change.head)];
  const name = nameOf(change.head);
  if (before === after) {
    if (after !== 'LoadBalancer' || isInternal(change.base) === isInternal(change.head)) return undefined;
    return isInternal(change.head)
      ? { severity: 'warning', certainty: 'likely', short: 'load balancer becomes internal', message: `${name} can no longer be reached from outside: its load balancer becomes internal.`, why: 'The provider mostly makes a new load balancer with another address. Who used the old one gets no answer.', paths: [['metadata', 'annotations']] }
      : undefined;
  }
  if (before === 'LoadBalancer' || (isOutside(before) && !isOutside(after))) {
    return {
      severity: 'warning', certainty: 'certain', short: `${before} → ${after}`,
      message: `${name} can no longer be reached from outside${before === 'LoadBalancer' ? ' by its load balancer' : ' by the port of the nodes'}: it becomes a ${after}.`,
      why: before === 'LoadBalancer' ? 'The provider deletes the load balancer and gives its address up: another one later has another address. Move clients and DNS entries first.' : 'The port of the nodes is given back. Move clients first.',
      paths: [['spec', 'type']],
    };
  }
  return { severity: 'notice', certainty: 'certain', short: `${before} → ${after}`, message: `${name} becomes a ${after}, and was a ${before}.`, why: 'Inside of the cluster it is reached as before. Who may reach it from outside depends on the type.', paths: [['spec', 'type']] };
}

/** Ports that clients use and that are gone: their numbers, and those of the nodes. */
function portChanges(change: ChangedObject): readonly Told[] {
  const ports = (side: ChangedObject['base']) => readList(side.object.value, ['spec', 'ports']);
  const numbers = (side: ChangedObject['base'], field: string): readonly string[] => ports(side).flatMap((port) => {
    const number = readNumber(port, [field]);
    return number === undefined ? [] : [`${number}${(readText(port, ['protocol']) ?? 'TCP') === 'TCP' ? '' : ` (${readText(port, ['protocol']) ?? ''})`}`];
  });
  const gone = (field: string): readonly string[] => numbers(change.base, field).filter((number) => !numbers(change.head, field).includes(number));
  const told: Told[] = [];
  // Such a Service the API server refuses, and nothing changes.
  if (ports(change.head).some((port) => (readNumber(port, ['port']) ?? 0) > 65535 || (readNumber(port, ['port']) ?? 0) < 1)) return told;
  const closed = gone('port');
  if (closed.length > 0) told.push({
    severity: 'warning', certainty: 'likely', short: `port ${closed.join(', ')} goes away`,
    message: `${nameOf(change.head)} no longer has port ${enumerate(closed)}; it has ${enumerate(numbers(change.head, 'port'))}.`,
    why: 'Whoever connects to that port is refused as soon as this is applied: other pods, and what routes to it. Keep the old port beside the new one until all have moved.', paths: [['spec', 'ports']],
  });
  const nodePorts = isOutside(typeOf(change.head)) ? gone('nodePort') : [];
  if (nodePorts.length > 0 && numbers(change.head, 'nodePort').length > 0) told.push({
    severity: 'warning', certainty: 'likely', short: 'other ports of the nodes',
    message: `${nameOf(change.head)} is reached on port ${enumerate(numbers(change.head, 'nodePort'))} of the nodes instead of ${enumerate(nodePorts)}.`,
    why: 'Clients and load balancers outside that use the old port get no answer any more.', paths: [['spec', 'ports']],
  });
  return told;
}

function sourceChanges(change: ChangedObject): readonly Told[] {
  const name = nameOf(change.head);
  const ranges = (side: ChangedObject['base']): readonly string[] => readList(side.object.value, ['spec', 'loadBalancerSourceRanges']).filter((range) => typeof range === 'string');
  const [before, after] = [ranges(change.base), ranges(change.head)];
  const told: Told[] = [];
  if (typeOf(change.head) === 'LoadBalancer' && typeOf(change.base) === 'LoadBalancer') {
    const opened = before.length > 0 && (after.length === 0 || after.includes('0.0.0.0/0')) && !before.includes('0.0.0.0/0');
    const closed = before.filter((range) => after.length > 0 && !after.includes(range));
    if (opened) told.push({ severity: 'warning', certainty: 'likely', short: 'open to every address', message: `The load balancer of ${name} lets in every address; before it let in ${enumerate(before)}.`, why: 'Without loadBalancerSourceRanges everyone who reaches the load balancer gets in.', paths: [['spec', 'loadBalancerSourceRanges']] });
    else if (closed.length > 0 || (before.length === 0 && after.length > 0)) told.push({ severity: 'warning', certainty: 'likely', short: 'shuts addresses out', message: `The load balancer of ${name} lets in only ${enumerate(after)}${before.length > 0 ? `, and no longer ${enumerate(closed)}` : ''}.`, why: 'Who comes from other addresses gets no answer as soon as this is applied.', paths: [['spec', 'loadBalancerSourceRanges']] });
    const address = (side: ChangedObject['base']): string | undefined => readText(side.object.value, ['spec', 'loadBalancerIP']);
    if (address(change.base) !== undefined && address(change.base) !== address(change.head)) told.push({ severity: 'warning', certainty: 'likely', short: 'another address', message: `The load balancer of ${name} gets another address than ${address(change.base) ?? ''}.`, why: 'Clients and DNS entries that use the old address get no answer.', paths: [['spec', 'loadBalancerIP']] });
  }
  const policy = (side: ChangedObject['base']): string => readText(side.object.value, ['spec', 'externalTrafficPolicy']) ?? 'Cluster';
  if (policy(change.base) !== policy(change.head) && isOutside(typeOf(change.base)) && isOutside(typeOf(change.head))) told.push({
    severity: 'notice', certainty: 'certain', short: `externalTrafficPolicy ${policy(change.head)}`,
    message: policy(change.head) === 'Local' ? `Traffic from outside reaches the pods of ${name} only on nodes that have one.` : `Traffic from outside reaches the pods of ${name} through any node, and comes from the address of that node.`,
    why: policy(change.head) === 'Local' ? 'The pods see the addresses of the clients. Nodes without a pod drop the traffic, and the load is shared by node, not by pod.' : 'The pods no longer see the addresses of the clients: rules and logs that go by these do not work any more.',
    paths: [['spec', 'externalTrafficPolicy']],
  });
  return told;
}

const service = (spec: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: ${spec}
`;

export default analysis({
  id: 'traffic/service-changed',
  summary: 'A Service is reached in another way',
  why: 'Type, ports and addresses of a Service are what its clients hold on to, in the cluster and outside. They change at once, with no time in which both work.',
  source: 'Kubernetes documentation, Service; Create an External Load Balancer; Source IP for Services',
  examples: [
    {
      title: 'A load balancer is given up',
      base: service('{ type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }'),
      head: service('{ selector: { app: web }, ports: [{ port: 80 }] }'),
      impacts: ['warning: Service shop/web can no longer be reached from outside by its load balancer: it becomes a ClusterIP.'],
    },
    {
      title: 'Another port',
      base: service('{ selector: { app: web }, ports: [{ port: 80 }] }'),
      head: service('{ selector: { app: web }, ports: [{ port: 8080 }] }'),
      impacts: ['warning: Service shop/web no longer has port 80; it has 8080.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      if (change.head.kind !== '/Service' || read(change.head.object.value, ['spec']) === undefined) continue;
      const told = typeChange(change);
      if (told) report(change, told);
      for (const finding of [...portChanges(change), ...sourceChanges(change)]) report(change, finding);
    }
  },
});
