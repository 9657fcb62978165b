import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (type: string, mark = '') => `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ${type}
${mark}  selector:
    app: web
  ports:
    - port: 80
`;

export default rule({
  id: 'network/node-port',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['exposed-services'], kubeScore: ['service-type'] },
  summary: 'Service is open on a port of every node',
  why: 'A NodePort is open on all addresses of all nodes, past every Ingress, its TLS and its log-in. Use ClusterIP with an Ingress or a Gateway, or a LoadBalancer.',
  source: 'Kubernetes documentation, Service, type: NodePort',
  examples: {
    bad: example('NodePort', '#       ^^^^^^^^ network/node-port\n'),
    good: example('ClusterIP'),
  },
  check: ({ object }, report) => {
    if (object.manifest.gvk.kind !== 'Service' || object.manifest.gvk.group !== '' || object.get('spec.type') !== 'NodePort') return;
    const isPinned = object.items('spec.ports').some((port) => port.get('nodePort') !== undefined);
    report(object.at('spec.type'), 'This Service is open on a port of every node, to whoever reaches a node. Use ClusterIP with an Ingress or a Gateway in front.', isPinned ? undefined : setTo('ClusterIP'));
  },
});
