import { analysis, type Finding } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { networkChange, type ReachChange } from '../network/index.ts';
import type { PeerPorts } from '../network/compare.ts';
import { portsText } from '../network/ports.ts';
import { enumerate } from '../words.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `every pod in the cluster and outside of the cluster on every port`. */
function peersText(peers: readonly PeerPorts[], reaching: boolean, rename = (name: string): string => name): string {
  const byPorts = new Map<string, string[]>();
  for (const { peer, ports } of peers) {
    if (peer.type === 'addresses' && peer.range?.bits === 0 && peer.range.address.length === 16 && peers.some((other) => other.peer.range?.bits === 0 && other.peer !== peer)) continue;
    const isOutside = peer.type === 'addresses' && peer.range?.bits === 0;
    const name = rename(isOutside && reaching ? `addresses ${peer.name}` : peer.name);
    const text = portsText(ports);
    byPorts.set(text, [...byPorts.get(text) ?? [], name]);
  }
  return enumerate([...byPorts].map(([ports, names]) => `${enumerate(names)} on ${ports}`), 3);
}

function findingOf(change: ReachChange): Finding {
  const { subjects, peers, kept, direction, type, causedBy } = change;
  const who = upperFirst(enumerate(subjects));
  const isWide = peers.some(({ peer }) => peer.type === 'cluster' || peer.range?.bits === 0);
  const others = (name: string): string => (isWide && kept.length > 0 ? name.replace(/^every pod/, 'any other pod') : name.replace(/^every pod/, 'any pod'));
  const still = kept.length > 0 && isWide ? `; only ${peersText(kept, true)} still ${direction === 'ingress' ? 'can' : 'may be reached'}` : '';
  const not = change.refused.length > 0 ? `, but not ${direction === 'ingress' ? 'from ' : ''}${peersText(change.refused, direction === 'egress')}` : '';
  const verb = { ingress: { opened: 'can now be reached from', closed: 'can no longer be reached from' }, egress: { opened: 'can now reach', closed: 'can no longer reach' } }[direction][type];
  const message = `${who} ${verb} ${peersText(peers, direction === 'egress', type === 'closed' ? others : undefined)}${still}${not}.`;
  const cause = nameOf(causedBy);
  return {
    severity: type === 'closed' || (direction === 'ingress' && isWide) ? 'warning' : 'notice',
    certainty: change.unsure ? 'unknown' : 'likely',
    short: type === 'opened' ? (direction === 'ingress' ? 'opens connections to pods' : 'lets pods connect to more') : 'blocks connections',
    message,
    why: `${type === 'opened'
      ? `${cause} is what kept these connections out or now lets them in. Whoever takes over one of those pods can try to connect; make sure that this is meant.`
      : `${cause} takes effect at once, also for what runs: connections that are not allowed are dropped without an answer, and time out. Allow what is needed before this is applied.`} Policies of other roots and other tools are not seen here, and the network plugin of the cluster must enforce policies.`,
    paths: [],
  };
}

const workload = (name: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: 'registry.example.com/${name}:1' }] }
`;
const policy = `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db, namespace: shop }
spec:
  podSelector: { matchLabels: { app: db } }
  ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: 5432 }] }]
`;
const set = [workload('web'), workload('db')].join('---');

export default analysis({
  id: 'network/reach-changed',
  summary: 'Pods can talk to others than before',
  why: 'Without a network policy every pod can talk to every other. The first policy that selects a pod cuts it off from all that no policy allows; when the last one goes, or no longer selects the pod, everything is open again. Policies add up, so that a connection needs one that allows it at each end.',
  source: 'Kubernetes documentation, Network Policies; Network Policy API, AdminNetworkPolicy; Cilium documentation, Network Policy',
  examples: [
    {
      title: 'The policy of a database is deleted',
      base: `${set}---${policy}`,
      head: set,
      impacts: ['warning: Deployment shop/db can now be reached from every pod in the cluster and outside of the cluster on every port.'],
    },
    {
      title: 'A database is cut off from all but one',
      base: set,
      head: `${set}---${policy}`,
      impacts: ['warning: Deployment shop/db can no longer be reached from any other pod in the cluster and outside of the cluster on every port; only Deployment shop/web on TCP 5432 still can.'],
    },
  ],
  analyse: (changes, report) => {
    for (const change of networkChange(changes).changes) report(change.cause, findingOf(change));
  },
});
