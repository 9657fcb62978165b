import { isList } from '../../../manifest/index.ts';
import { isName, reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { valueAt } from '../../../manifest/index.ts';
import { webService } from '../exampleObjects.ts';
import { destinations, istioGroup, serviceOfHost } from './istio.ts';

const example = (host: string, mark = '') => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web-front
  namespace: shop
spec:
  hosts: [shop.example.com]
  http:
    - route:
        - destination:
            host: ${host}
${mark}---
${webService.replace('name: web\n', 'name: web-front\n')}`;

export default rule({
  id: 'references/istio-host-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Service that a VirtualService sends requests to is not there',
  why: 'Requests to a host that is no Service and no ServiceEntry fail with 503. A short name means the namespace of the VirtualService. Correct the name, or write service.namespace.svc.cluster.local.',
  source: 'Istio documentation, Virtual Service, Destination',
  examples: {
    bad: example('web-fornt', '#                 ^^^^^^^^^ references/istio-host-missing\n'),
    good: example('web-front'),
  },
  check: ({ object, set, repository }, report) => {
    for (const { view, path } of destinations(object)) {
      const host = view.get(`${path}.host`);
      const service = isName(host) ? serviceOfHost(host, object.manifest.namespace) : undefined;
      if (!isName(host) || !service) continue;
      const isEntry = repository.ofKind(istioGroup, 'ServiceEntry').some(({ value }) => {
        const hosts = valueAt(value, ['spec', 'hosts']);
        return isList(hosts) && hosts.includes(host);
      });
      if (isEntry) continue;
      const isShort = service.name === host;
      reportMissing({ set, repository }, { group: '', kind: 'Service', ...service, place: view.at(`${path}.host`), effect: 'these requests fail with 503' },
        // What follows the name has to stay.
        isShort ? report : (place, message, _fix, certainty) => { report(place, message, undefined, certainty); });
    }
  },
});
