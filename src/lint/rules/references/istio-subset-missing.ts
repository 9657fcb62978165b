import { setTo } from '../../fix.ts';
import { isName, nearestName } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { textAt } from '../../values.ts';
import { destinations, istioGroup, serviceOfHost, subsetsOf } from './istio.ts';

const example = (subset: string, mark = '') => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts: [web]
  http:
    - route:
        - destination:
            host: web
            subset: ${subset}
${mark}---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: web
  namespace: shop
spec:
  host: web
  subsets:
    - name: stable
      labels:
        version: stable
`;

export default rule({
  id: 'references/istio-subset-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Subset of a VirtualService is in no DestinationRule',
  why: 'Requests to a subset that no DestinationRule of the host defines fail with 503. Correct the name, or define the subset.',
  source: 'Istio documentation, Destination Rule, Subset; Traffic Management Problems, 503 errors after setting destination rule',
  examples: {
    bad: example('canary', '#                   ^^^^^^ references/istio-subset-missing\n'),
    good: example('stable'),
  },
  check: ({ object, set, repository, files }, report) => {
    const { namespace } = object.manifest;
    for (const { view, path } of destinations(object)) {
      const [host, subset] = [view.get(`${path}.host`), view.get(`${path}.subset`)];
      if (!isName(host) || !isName(subset)) continue;
      const isSameHost = (other: string | undefined, otherNamespace: string | undefined) => {
        if (other === undefined || other === host) return other !== undefined;
        const [a, b] = [serviceOfHost(host, namespace), serviceOfHost(other, otherNamespace)];
        return a !== undefined && a.name === b?.name && (a.namespace === undefined || b.namespace === undefined || a.namespace === b.namespace);
      };
      const rulesOf = (objects: typeof set) => objects.ofKind(istioGroup, 'DestinationRule').filter((found) => isSameHost(textAt(found.value, 'spec.host'), found.namespace));
      const found = rulesOf(set);
      const subsets = [...found, ...rulesOf(repository)].flatMap(({ value }) => subsetsOf(value));
      if (subsets.includes(subset)) continue;
      const place = view.at(`${path}.subset`);
      if (found.length === 0) {
        report(place, `This repository has no DestinationRule for ${host}. Unless the cluster has one with the subset ${subset}, requests fail with 503.`, undefined, 'unverified');
      } else {
        const near = nearestName(subset, subsets);
        const isPatched = found.some((destinationRule) => mayBePatched({ files, repository }, destinationRule));
        report(place, `No DestinationRule for ${host} has a subset ${subset}, so these requests fail with 503. There ${subsets.length === 0 ? 'are none' : `are ${subsets.join(', ')}`}.`,
          near === undefined ? undefined : setTo(near), isPatched || set.unknownPart !== undefined ? 'unverified' : undefined);
      }
    }
  },
});
