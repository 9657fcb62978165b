import { describe, expect, test } from 'vitest';
import { fieldAt, kindProblem, loadDescriptions, loadKindSchema } from '../../../../src/schema/index.ts';
import { marked, problemsIn, valid } from '../marks.ts';

describe('fields of custom resources', () => {
  marked('a misspelt field, with the release whose fields are known', `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: guestbook, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://github.com/argoproj/argocd-example-apps.git, path: guestbook, targetRevison: HEAD }
  #                                                                                        ^^^^^^^^^^^^^ unknown-field: has no such field in Argo CD 3.3.9. If your release does not have it either, the API server drops or refuses it. Did you mean \`targetRevision\`?
  destination: { server: https://kubernetes.default.svc, namespace: guestbook }
`);
  marked('a field in the wrong place', `apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  scaleTargetRef: { name: worker }
  triggers: [{ type: cron, metadata: { timezone: Europe/Berlin, start: 0 8 * * *, end: 0 18 * * *, desiredReplicas: "5" } }]
minReplicaCount: 1
#<-------------- unknown-field: \`minReplicaCount\` belongs under \`spec\`: check the indentation.
`);
  marked('a value of the wrong type', `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web }
spec:
  secretName: web-tls
  issuerRef: { name: letsencrypt }
  dnsNames: example.com
  #         ^^^^^^^^^^^ type: \`dnsNames\` must be a list
`);
  marked('a size and a pattern', `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec:
  hostnames: ["web example"]
  #           ^^^^^^^^^^^^^ pattern: (as of Gateway API 1.5.1).
  rules: [{ backendRefs: [{ name: web, port: 0 }] }]
  #                                          ^ range: \`port\` must be at least 1
`);
  marked('a container of a pod template', `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx
          resources: { limits: { memory: 64 MB } }
          #                              ^^^^^ quantity: Did you mean \`64M\`?
  strategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }] } }
`);
  test('what a release lacks is a warning, what no release can take is an error', async () => {
    const found = await problemsIn('{ apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: { name: a }, spec: { intervall: 5m, chart: { spec: { chart: a, sourceRef: { kind: HelmRepository, name: a }, version: 1.0 } } } }');
    expect(found.map(({ problem }) => [problem.code, problem.severity, problem.path.join('.')])).toEqual([
      ['unknown-field', 'warning', 'spec.intervall'], ['type', undefined, 'spec.chart.spec.version'],
    ]);
  });
});

describe('kinds that are not known', () => {
  test('another spelling, another version, nothing near', () => {
    expect(kindProblem({ group: 'argoproj.io', version: 'v1alpha1', kind: 'Aplication' })).toMatchObject({ code: 'unknown-kind', severity: 'warning', fix: { to: 'Application' } });
    // What deprecation/custom-resource tells of is not told here too.
    expect(kindProblem({ group: 'cert-manager.io', version: 'v1alpha2', kind: 'Certificate' })).toBeUndefined();
    expect(kindProblem({ group: 'cert-manager.io', version: 'v2', kind: 'Certificate' })).toMatchObject({ code: 'unknown-version', severity: 'warning' });
    expect(kindProblem({ group: 'cert-manager.io', version: 'v1', kind: 'Frobnicator' })).toMatchObject({ code: 'unverified', severity: 'hint' });
    expect(kindProblem({ group: 'example.com', version: 'v1', kind: 'Application' })).toBeUndefined();
    expect(kindProblem({ group: 'argoproj.io', version: 'v1alpha1', kind: 'ApplicationList' })).toBeUndefined();
  });
  valid('a group that nothing is known of', '{ apiVersion: example.com/v1, kind: Anything, metadata: { name: a }, spec: { any: thing } }\n---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }');
});

test('fields and descriptions of a kind are there once it is loaded', async () => {
  const gvk = { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'HTTPRoute' };
  await loadKindSchema(gvk);
  await loadDescriptions(gvk);
  expect(fieldAt(gvk, ['spec', 'rules', 0, 'matches', 0, 'path', 'type'])).toMatchObject({ type: { kind: 'enum', values: ['Exact', 'PathPrefix', 'RegularExpression'] } });
  expect(fieldAt(gvk, ['spec', 'hostnames'])?.description).toMatch(/^Hostnames defines a set of hostnames/);
});
