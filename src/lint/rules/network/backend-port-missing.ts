import { valueAt } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { lookUp, nearestName } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { webService } from '../exampleObjects.ts';
import { backendsOf } from './backends.ts';

const example = (port: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: ${port}
${mark}---
${webService}`;

export default rule({
  id: 'network/backend-port-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Service of an Ingress or route does not have the port',
  why: 'An Ingress or route names a port of the Service, not of the container. When the Service has no such port, requests fail. Write a number or name that is under spec.ports of the Service.',
  source: 'Kubernetes documentation, Ingress, The Ingress resource; Gateway API reference, BackendObjectReference',
  examples: {
    bad: example('8080', '#                         ^^^^ network/backend-port-missing\n'),
    good: example('80'),
  },
  check: ({ object, set, repository, files }, report) => {
    for (const { name, namespace, port, portPlace } of backendsOf(object)) {
      if (typeof name !== 'string' || (typeof port !== 'string' && typeof port !== 'number')) continue;
      const service = lookUp({ set, repository }, { group: '', kind: 'Service', name, namespace });
      if (!service || valueAt(service.value, ['spec', 'type']) === 'ExternalName') continue;
      const ports = mapsOf(valueAt(service.value, ['spec', 'ports']));
      const field = typeof port === 'string' ? 'name' : 'port';
      const known = ports.flatMap((item) => (typeof item[field] === typeof port ? [item[field] as string | number] : []));
      if (known.includes(port)) continue;
      const only = ports.length === 1 ? known[0] : typeof port === 'string' ? nearestName(port, known.map(String)) : undefined;
      const has = ports.map((item) => [item['name'], item['port']].filter((part) => typeof part === 'string' || typeof part === 'number').join(': ')).join(', ');
      report(portPlace, `The Service ${name} has no port ${String(port)}, so these requests fail. ${has === '' ? 'It has no ports.' : `It has ${has}.`}`, only === undefined ? undefined : setTo(only),
        mayBePatched({ files, repository }, service) ? 'unverified' : undefined);
    }
  },
});
