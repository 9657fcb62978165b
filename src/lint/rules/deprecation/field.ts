import { setTo, remove } from '../../fix.ts';
import type { FixMaker } from '../../rule.ts';
import { rule } from '../../rule.ts';

/** A field, or a value of it, that a kind has deprecated. */
interface Deprecated {
  readonly kind: string;
  readonly path: string;
  readonly value?: string;
  /** The release since which it is; absent where all known here say so. */
  readonly since?: number;
  readonly message: string;
  readonly fix?: FixMaker;
}

const fields: readonly Deprecated[] = [
  { kind: '/Service', path: 'spec.trafficDistribution', value: 'PreferClose', since: 35, fix: setTo('PreferSameZone'),
    message: 'PreferClose is deprecated since Kubernetes 1.35. Use PreferSameZone, which means the same.' },
  { kind: '/Service', path: 'spec.loadBalancerIP',
    message: 'loadBalancerIP is deprecated: what it does depends on the provider, and it knows no dual stack. Use the annotation that the provider has for it.' },
  { kind: '/PersistentVolume', path: 'spec.persistentVolumeReclaimPolicy', value: 'Recycle',
    message: 'The reclaim policy Recycle is deprecated. Use dynamic provisioning, with Delete or Retain.' },
  { kind: '/Node', path: 'spec.externalID', message: 'externalID is deprecated, and Kubernetes does not use it.', fix: remove() },
  { kind: 'discovery.k8s.io/EndpointSlice', path: 'addressType', value: 'FQDN', message: 'Endpoints with FQDN are deprecated, and kube-proxy does not route to them. Use IPv4 or IPv6.' },
];

export default rule({
  id: 'deprecation/field',
  severity: 'hint',
  profile: 'default',
  summary: 'Field or value is deprecated',
  why: 'It still works, but not everywhere, and goes some day. The message says what takes its place.',
  source: 'Kubernetes API reference; warnings of the API server, pkg/api and pkg/registry of k8s.io/kubernetes',
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
  trafficDistribution: PreferClose
#                      ^^^^^^^^^^^ deprecation/field
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
  trafficDistribution: PreferSameZone
`,
  },
  check: ({ object, version }, report) => {
    const { group, kind } = object.manifest.gvk;
    for (const { kind: of, path, value, since, message, fix } of fields) {
      if (of !== `${group}/${kind}` || (since ?? 0) > version.minor) continue;
      const found = object.get(path);
      if (found === undefined || found === null || found === '' || (value !== undefined && found !== value)) continue;
      report(object.at(path, value === undefined ? 'key' : 'value'), message, fix);
    }
  },
});
