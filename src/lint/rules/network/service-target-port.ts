import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { declaredPorts } from '../containerPorts.ts';
import { webPod } from '../exampleObjects.ts';

const example = (port: string, mark = '') => `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: ${port}
${mark}---
${webPod}`;

export default rule({
  id: 'network/service-target-port',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Service sends to a port that no container has',
  why: 'A named targetPort is looked up among the ports of the containers. When none has that name, the Service has no endpoint and requests fail. A number needs no declaration, so one that no container declares is only worth a look.',
  source: 'Kubernetes documentation, Service, Port definitions',
  examples: {
    bad: example('htpp', '#                 ^^^^ network/service-target-port\n'),
    good: example('http'),
  },
  check: ({ object, set, repository, files }, report) => {
    const { gvk: { group, kind }, namespace } = object.manifest;
    if (group !== '' || kind !== 'Service') return;
    const pods = set.podsLabelled(object.get('spec.selector'), namespace) ?? [];
    if (pods.length === 0) return;
    const isHeadless = object.get('spec.clusterIP') === 'None';
    for (const port of object.items('spec.ports')) {
      const target = port.get('targetPort') ?? port.get('port');
      const protocol = port.get('protocol') ?? 'TCP';
      const place = port.get('targetPort') === undefined ? port.at('port') : port.at('targetPort');
      const declared = pods.map(({ spec }) => declaredPorts(spec).filter((own) => own.protocol === protocol));
      if (typeof target === 'string') {
        const names = declared.flat().flatMap(({ name }) => name ?? []);
        if (names.includes(target)) continue;
        const near = nearestName(target, names) ?? (new Set(names).size === 1 ? names[0] : undefined);
        report(place, `No container that this Service selects has a port named ${target}, so the Service has no endpoint for it and requests fail. ${names.length === 0 ? 'Their ports have no names.' : `There are ${[...new Set(names)].join(', ')}.`}`,
          near === undefined ? undefined : setTo(near), pods.some(({ owner }) => mayBePatched({ files, repository }, owner)) ? 'unverified' : undefined);
      } else if (typeof target === 'number' && !isHeadless && declared.every((ports) => ports.length > 0 && ports.every(({ number }) => number !== target))) {
        const numbers = [...new Set(declared.flat().flatMap(({ number }) => number ?? []))];
        report(place, `No container that this Service selects declares the port ${String(target)}, but ${numbers.join(', ')}. Unless it listens there all the same, requests fail.`,
          numbers[0] !== undefined && numbers.length === 1 ? setTo(numbers[0], port.at('targetPort')) : undefined, 'unverified');
      }
    }
  },
});
