/**
 * How long the analyses of network, permissions, posture and traffic take on 5,000 objects of which half change:
 * `node test/bench/impactReach.ts`. Prints milliseconds of CPU for each group, the median of five runs.
 */
import { parseApiVersion, type JsonObject } from '../../src/manifest/index.ts';
import { analyses } from '../../src/impact/analyses/index.ts';
import { surroundings } from '../../src/impact/compute.ts';
import { noRefusals } from '../../src/impact/refusals.ts';
import { changeSet } from '../../src/impact/changeSet.ts';
import type { RenderedObject, RenderedRoot, Root } from '../../src/render/index.ts';

const root: Root = { id: 'plain:all', type: 'plain', path: 'all', name: 'all' };

function object(apiVersion: string, kind: string, namespace: string, name: string, rest: JsonObject): RenderedObject {
  const value: JsonObject = { apiVersion, kind, metadata: { name, namespace }, ...rest };
  return { gvk: { ...parseApiVersion(apiVersion), kind }, apiVersion, name, namespace, value, trace: () => ({ certainty: 'unknown' }) };
}

function side(version: number): RenderedRoot {
  const objects: RenderedObject[] = [];
  for (let index = 0; index < 714; index++) {
    const [name, namespace] = [`app-${index}`, `team-${index % 40}`];
    const labels = { app: name };
    objects.push(
      object('apps/v1', 'Deployment', namespace, name, { spec: { selector: { matchLabels: labels }, template: { metadata: { labels: { ...labels, version: `v${version}` } }, spec: { serviceAccountName: name, containers: [{ name: 'main', image: `registry.example.com/${name}:${version}`, ports: [{ name: 'http', containerPort: 8080 }], readinessProbe: { httpGet: { port: 'http' } } }] } } } }),
      object('v1', 'Service', namespace, name, { spec: { selector: labels, ports: [{ port: 80, targetPort: 'http' }] } }),
      object('networking.k8s.io/v1', 'Ingress', namespace, name, { spec: { tls: [{ hosts: [`${name}.example.com`], secretName: `${name}-tls` }], rules: [{ host: `${name}.example.com`, http: { paths: [{ path: version === 1 ? '/' : '/v2', pathType: 'Prefix', backend: { service: { name, port: { number: 80 } } } }] } }] } }),
      object('networking.k8s.io/v1', 'NetworkPolicy', namespace, name, { spec: { podSelector: { matchLabels: labels }, policyTypes: ['Ingress', 'Egress'], ingress: [{ from: [{ podSelector: { matchLabels: { app: `app-${index + 40}` } } }, { namespaceSelector: {} }], ports: [{ port: version === 1 ? 'http' : 8080 }] }], egress: [{ to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': `team-${(index + version) % 40}` } } }] }] } }),
      object('v1', 'ServiceAccount', namespace, name, {}),
      object('rbac.authorization.k8s.io/v1', 'Role', namespace, name, { rules: [{ apiGroups: [''], resources: version === 1 ? ['pods'] : ['pods', 'secrets'], verbs: ['get', 'list'] }] }),
      object('rbac.authorization.k8s.io/v1', 'RoleBinding', namespace, name, { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name }, subjects: [{ kind: 'ServiceAccount', name, namespace }] }),
    );
  }
  return { root, objects, problems: [], complete: true };
}

const groups = ['network', 'permissions', 'posture', 'traffic'];
const times = new Map<string, number[]>();
for (let run = 0; run < 5; run++) {
  const pair = { root, base: side(1), head: side(2) };
  const changes = changeSet(pair, new Map(), { ...surroundings([pair]), refusals: noRefusals });
  // Reading with the defaults of the server is shared by all analyses.
  for (const { value } of [...changes.base.objects, ...changes.head.objects]) void value;
  for (const { id, analyse } of analyses) {
    const group = id.split('/')[0] ?? '';
    const start = process.cpuUsage();
    let found = 0;
    analyse(changes, () => found++);
    const { user, system } = process.cpuUsage(start);
    const key = groups.includes(group) ? id : 'others';
    const list = times.get(key) ?? [];
    list[run] = (list[run] ?? 0) + (user + system) / 1000;
    times.set(key, list);
    if (run === 4 && groups.includes(group)) console.log(`${id}: ${found} impacts`);
  }
}
let sum = 0;
for (const [id, list] of times) {
  const median = [...list].sort((a, b) => a - b)[2] ?? 0;
  if (id !== 'others') sum += median;
  console.log(`${id.padEnd(36)} ${median.toFixed(0).padStart(6)} ms`);
}
console.log(`network, permissions, posture, traffic together: ${sum.toFixed(0)} ms on ${714 * 7} objects`);
