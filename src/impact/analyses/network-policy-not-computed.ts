import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';

/** Policies whose meaning depends on more than manifests say, or on order and tiers of their own, by group and kind. */
const notComputed: ReadonlySet<string> = new Set([
  'projectcalico.org/NetworkPolicy', 'projectcalico.org/GlobalNetworkPolicy', 'crd.projectcalico.org/NetworkPolicy', 'crd.projectcalico.org/GlobalNetworkPolicy',
  'crd.antrea.io/NetworkPolicy', 'crd.antrea.io/ClusterNetworkPolicy', 'policy.networking.k8s.io/ClusterNetworkPolicy',
  'security.istio.io/AuthorizationPolicy', 'security.istio.io/PeerAuthentication',
  'policy.linkerd.io/Server', 'policy.linkerd.io/AuthorizationPolicy', 'policy.linkerd.io/ServerAuthorization',
]);

export default analysis({
  id: 'network/policy-not-computed',
  summary: 'A policy changes whose effect is not computed',
  why: 'Calico, Antrea, Istio and Linkerd have policies of their own. They decide who can talk to whom beside the network policies of Kubernetes, and what they do is not computed here.',
  source: 'Documentation of Calico, Network policy; Antrea, Antrea Network Policy; Istio, Authorization Policy; Linkerd, Authorization Policy',
  examples: [{
    title: 'An Istio policy',
    base: '',
    head: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: db, namespace: shop }
spec: { action: DENY, rules: [{ from: [{ source: { namespaces: [web] } }] }] }
`,
    impacts: ['notice: AuthorizationPolicy shop/db is new: it decides who can talk to whom, in a way that is not computed here.'],
  }],
  analyse: ({ created, deleted, changed }, report) => {
    const tell = (change: { readonly id: string }, object: SideObject, how: string): void => {
      if (!notComputed.has(object.kind)) return;
      report(change, {
        severity: 'notice', certainty: 'unknown', short: 'who can talk to whom may change',
        message: `${nameOf(object)} ${how}: it decides who can talk to whom, in a way that is not computed here.`,
        why: 'Read what it says before and after, and ask those who know the network of the cluster.',
        paths: [],
      });
    };
    for (const object of created) tell(object, object.head, 'is new');
    for (const object of deleted) tell(object, object.base, 'goes away');
    for (const object of changed) if (object.fields.some(({ path }) => path[0] === 'spec')) tell(object, object.head, 'changes');
  },
});
