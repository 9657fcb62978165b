import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: v1
kind: Service
metadata:
  name: database
spec:
  type: ExternalName
  externalName: ${name}
${mark}`;

export default rule({
  id: 'network/external-name-address',
  severity: 'warning',
  profile: 'baseline',
  summary: 'ExternalName is an address, or goes with fields that it ignores',
  why: 'An ExternalName is an alias in DNS, so it must be a name: an address is looked up as if it were one, and is not found. Selectors and ports have no effect. For addresses, use a Service without selector and an EndpointSlice.',
  source: 'Kubernetes documentation, Service, type: ExternalName',
  examples: {
    bad: example('192.0.2.42', '#               ^^^^^^^^^^ network/external-name-address\n'),
    good: example('database.example.com'),
  },
  check: ({ object }, report) => {
    if (object.manifest.gvk.kind !== 'Service' || object.manifest.gvk.group !== '' || object.get('spec.type') !== 'ExternalName') return;
    const name = object.get('spec.externalName');
    if (typeof name === 'string' && (/^\d+(\.\d+){3}$/.test(name) || /^[0-9a-f]*:[0-9a-f:.]+$/i.test(name)))
      report(object.at('spec.externalName'), `externalName is looked up in DNS as a name, and ${name} is an address, so it is not found. Use a Service without selector and an EndpointSlice with the address.`);
    if (object.get('spec.selector') !== undefined)
      report(object.at('spec.selector', 'key'), 'A Service of type ExternalName is only an alias in DNS: its selector has no effect, and requests go past these pods. Remove it, or change the type.');
  },
});
