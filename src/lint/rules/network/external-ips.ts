import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'network/external-ips',
  severity: 'warning',
  profile: 'default',
  peers: { kubeScore: ['service-external-ips'] },
  summary: 'Service takes addresses that nobody checks',
  why: 'externalIPs draws the traffic to any address to this Service, also traffic meant for somebody else (CVE-2020-8554). Use a load balancer or an Ingress.',
  source: 'Kubernetes documentation, Service, External IPs; CVE-2020-8554',
  examples: {
    bad: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
  externalIPs: [198.51.100.7]
# ^^^^^^^^^^^ network/external-ips
`,
    good: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== '' || kind !== 'Service' || object.items('spec.externalIPs').length === 0) return;
    report(object.at('spec.externalIPs', 'key'), 'externalIPs draws traffic to these addresses to this Service, whoever they belong to. Use type LoadBalancer or an Ingress instead.', remove());
  },
});
