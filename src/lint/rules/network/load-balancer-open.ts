import { isList, isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';

const example = (ranges: string) => `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
${ranges}  selector:
    app: web
  ports:
    - port: 443
`;

export default rule({
  id: 'network/load-balancer-open',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['exposed-services'] },
  summary: 'LoadBalancer is open to every address',
  why: 'Most clouds give a LoadBalancer a public address and let everybody in. Name who may connect in loadBalancerSourceRanges, or make it internal with the annotation of your cloud.',
  source: 'Kubernetes documentation, Service, type: LoadBalancer, and Internal load balancer',
  examples: {
    bad: example('#       ^^^^^^^^^^^^ network/load-balancer-open\n'),
    good: example('  loadBalancerSourceRanges: [198.51.100.0/24]\n'),
  },
  check: ({ object }, report) => {
    if (object.manifest.gvk.kind !== 'Service' || object.manifest.gvk.group !== '' || object.get('spec.type') !== 'LoadBalancer') return;
    const ranges = object.get('spec.loadBalancerSourceRanges');
    if (isList(ranges) && ranges.length > 0) {
      const open = ranges.findIndex((range) => range === '0.0.0.0/0' || range === '::/0');
      if (open >= 0) report(object.at(`spec.loadBalancerSourceRanges[${String(open)}]`), 'This range is every address, so the load balancer lets everybody in. Name who may connect.');
      return;
    }
    const annotations = object.get('metadata.annotations');
    const isKept = object.get('spec.loadBalancerClass') === 'tailscale' || (isObject(annotations) && Object.entries(annotations).some(([key, value]) => isInternal(key, value)));
    if (!isKept) report(object.at('spec.type'), 'This load balancer lets every address connect, on a public address in most clouds. Set loadBalancerSourceRanges, or make it internal with the annotation of your cloud.');
  },
});

/** The annotations of clouds for an internal load balancer, or for the addresses that may connect. */
function isInternal(key: string, value: unknown): boolean {
  const isOn = value !== 'false' && value !== '';
  return (/internal/i.test(key) && isOn) || /^(internal|intranet|private)$/i.test(String(value)) || /source-ranges|inbound-cidrs|allowed-ip-ranges|security-groups/.test(key);
}
