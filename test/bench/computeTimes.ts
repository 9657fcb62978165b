/**
 * Measures the impact of many rendered objects, without rendering them: pairing, comparison, and all analyses.
 *   node test/bench/computeTimes.ts [objects]
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { computeImpact, impactDocument } from '../../src/impact/index.ts';
import { parseManifestFile } from '../../src/manifest/index.ts';
import type { RenderedObject, RenderedRoot, Root, RootPair } from '../../src/render/index.ts';

/** Objects of one application; `version` is in its image, `port` in its configuration. */
const application = (name: string, namespace: string, version: string, port: number): string => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}-settings, namespace: ${namespace}, labels: { app: ${name} } }
data:
  LOG_LEVEL: info
  app.yaml: |
    server: { port: ${port}, host: ${name}.example.com }
    database: { host: db.${namespace}.svc, pool: 10 }
---
apiVersion: v1
kind: Secret
metadata: { name: ${name}-credentials, namespace: ${namespace} }
stringData: { password: "pw-${name}-7f3a9c", token: "${version}-${name}-k2j4h5" }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace}, labels: { app: ${name} } }
spec:
  replicas: 3
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: app
          image: registry.example.com/shop/${name}:${version}
          ports: [{ name: http, containerPort: ${port} }]
          envFrom: [{ configMapRef: { name: ${name}-settings } }, { secretRef: { name: ${name}-credentials } }]
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 256Mi } }
          readinessProbe: { httpGet: { path: /ready, port: http } }
        - { name: proxy, image: registry.example.com/proxy:1.4.2, resources: { requests: { cpu: 50m, memory: 64Mi } } }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${namespace} }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: 80, targetPort: http }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, namespace: ${namespace} }
spec: { rules: [{ host: ${name}.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { name: http } } } }] } }] }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name}, namespace: ${namespace} }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: ${name}, namespace: ${namespace} }
rules: [{ apiGroups: [""], resources: [configmaps], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: ${name}, namespace: ${namespace} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${name} }
subjects: [{ kind: ServiceAccount, name: ${name}, namespace: ${namespace} }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec: { podSelector: { matchLabels: { app: ${name} } }, policyTypes: [Ingress], ingress: [{ from: [{ podSelector: { matchLabels: { app: gateway } } }], ports: [{ port: http }] }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}, namespace: ${namespace} }
spec: { minReplicas: 3, maxReplicas: 10, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} } }
`;
const objectsOfApplication = 10;

function rendered(root: Root, text: string): RenderedRoot {
  const objects = parseManifestFile(`${root.path}/all.yaml`, text).objects.map((object): RenderedObject => ({
    gvk: object.gvk, apiVersion: object.apiVersion, name: object.name, namespace: object.namespace, value: object.value,
    trace: () => ({ certainty: 'file', file: `${root.path}/all.yaml` }),
  }));
  return { root, objects, problems: [], complete: true };
}

/** A change that touches every application of many roots: a new image everywhere, in every third another port, in every tenth another name. */
export function manyObjects(count: number, perRoot: number): readonly RootPair[] {
  const roots = Math.ceil(count / perRoot);
  return Array.from({ length: roots }, (_, at): RootPair => {
    const root: Root = { id: `kustomize:overlays/team-${at}`, type: 'kustomize', path: `overlays/team-${at}`, name: `overlays/team-${at}` };
    const applications = Array.from({ length: perRoot / objectsOfApplication }, (__, index) => index);
    const side = (isHead: boolean): string => applications.map((index) =>
      application(`app-${index}${isHead && index % 10 === 0 ? '-renamed' : ''}`, `team-${at}`, isHead ? '1.0.2' : '1.0.1', isHead && index % 3 === 0 ? 8081 : 8080)).join('');
    return { root, base: rendered(root, side(false)), head: rendered(root, side(true)) };
  });
}

/** Milliseconds from rendered objects to the report, of the clock and of the processor, and on to its text. */
export function computeTimes(count: number, perRoot: number): { readonly report: number; readonly cpu: number; readonly text: number; readonly impacts: number } {
  const pairs = manyObjects(count, perRoot);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const report = computeImpact(pairs, { base: 'base', head: 'head' });
  const { user, system } = process.cpuUsage(cpu);
  const reported = performance.now();
  impactDocument(report);
  return {
    report: reported - start, cpu: (user + system) / 1000, text: performance.now() - reported,
    impacts: report.roots.reduce((sum, { changes }) => sum + changes.reduce((all, { impacts }) => all + impacts.length, 0), 0),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const count = Number(process.argv[2] ?? 5_000);
  for (const perRoot of [count, count / 10, 100]) {
    const { report, cpu, text, impacts } = computeTimes(count, perRoot);
    console.log(`${count} objects in ${Math.ceil(count / perRoot)} roots: report ${report.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms (${impacts} impacts), text ${text.toFixed(0)} ms`);
  }
}
