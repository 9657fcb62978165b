import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { networkChange } from '../network/index.ts';
import { enumerate } from '../words.ts';

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`;

export default analysis({
  id: 'network/dns-blocked',
  summary: 'Pods can no longer resolve names',
  why: 'A policy with egress rules cuts pods off from everything that it does not name, the DNS of the cluster included. Without it a program finds no Service and no host, and fails as soon as it has to look one up.',
  source: 'Kubernetes documentation, Network Policies, Default deny all egress traffic; DNS for Services and Pods',
  examples: [{
    title: 'Egress to the database alone',
    base: deployment,
    head: `${deployment}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Egress]
  egress: [{ to: [{ podSelector: { matchLabels: { app: db } } }], ports: [{ port: 5432 }] }]
`,
    impacts: ['danger: Deployment shop/web can no longer resolve names: nothing lets it reach the DNS of the cluster on UDP 53.'],
  }],
  analyse: (changes, report) => {
    for (const { cause, causedBy, subjects, losesDns, unsure } of networkChange(changes).changes) {
      if (!losesDns) continue;
      const who = enumerate(subjects);
      report(cause, {
        severity: 'danger', certainty: unsure ? 'unknown' : 'likely', short: 'blocks DNS',
        message: `${who.charAt(0).toUpperCase()}${who.slice(1)} can no longer resolve names: nothing lets ${subjects.length === 1 ? 'it' : 'them'} reach the DNS of the cluster on UDP 53.`,
        why: `${nameOf(causedBy)} limits where these pods may connect to. Add an egress rule to the pods labelled k8s-app: kube-dns of the namespace kube-system, on port 53 of UDP and TCP. Policies of other roots and other tools are not seen here.`,
        paths: [],
      });
    }
  },
});
