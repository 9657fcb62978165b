import { describe, expect, test } from 'vitest';
import { applyFix } from './applied.ts';
import { lintExample } from './marked.ts';

/** Rule, severity and text of what is found, as `warning network/service-target-port: htpp`. */
async function found(only: string, text: string, options: Parameters<typeof lintExample>[1] = {}): Promise<string[]> {
  return (await lintExample(text, { only, ...options })).map(({ rule, severity, range, file }) => `${severity} ${rule}: ${file.source.text.slice(range.start, range.end)}`);
}

const service = (spec: string, namespace = 'shop') => `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: ${namespace}\nspec:\n${spec}`;
const pod = (ports: string, name = 'web') => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\n  labels: { app: web }\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0.0\n${ports}`;

describe('what may make a selector right that finds nothing', () => {
  const selecting = service('  selector: { app: api }\n  ports: [{ port: 80 }]\n');
  const rule = 'network/service-selects-nothing';

  test('nothing: a warning', async () => {
    expect(await found(rule, `${selecting}---\n${pod('')}`)).toEqual([`warning ${rule}: { app: api }`]);
  });

  test.each([
    ['an operator in its namespace', 'apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata: { name: k, namespace: shop }\n', 'hint'],
    ['an operator in another namespace', 'apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata: { name: k, namespace: other }\n', 'warning'],
    ['an Argo CD Application with its namespace as destination', 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a, namespace: argocd }\nspec: { destination: { namespace: shop } }\n', 'hint'],
  ])('%s: %#', async (_what, maker, severity) => {
    expect(await found(rule, `${selecting}---\n${maker}`)).toEqual([`${severity} ${rule}: { app: api }`]);
  });

  test('the cluster itself, in kube-system', async () => {
    expect(await found(rule, service('  selector: { component: kube-scheduler }\n  ports: [{ port: 80 }]\n', 'kube-system'))).toEqual([`hint ${rule}: { component: kube-scheduler }`]);
  });

  test('an empty or malformed selector is no mistake of this kind', async () => {
    for (const selector of ['{}', '~', '[]', '{ app: 1 }', '{ app: ~ }']) expect(await found(rule, service(`  selector: ${selector}\n  ports: [{ port: 80 }]\n`))).toEqual([]);
  });
});

describe('ports', () => {
  const rule = 'network/service-target-port';
  const sending = (target: string) => service(`  selector: { app: web }\n  ports: [{ port: 80, targetPort: ${target} }]\n`);

  test('a patch may add the port, so that a name that is not there is not certain', async () => {
    expect(await found(rule, `# file: kustomization.yaml
resources: [all.yaml]
patches:
  - path: patch.yaml
    target: { kind: Pod, name: w.* }
# file: patch.yaml
- { op: add, path: /spec/containers/0/ports, value: [{ name: http, containerPort: 80 }] }
# file: all.yaml
${sending('http')}---
${pod('')}`)).toEqual([`hint ${rule}: http`]);
    expect(await found(rule, `${sending('http')}---\n${pod('')}`)).toEqual([`warning ${rule}: http`]);
  });

  test('one of several pods is enough', async () => {
    expect(await found(rule, `${sending('http')}---\n${pod('')}---\n${pod('      ports: [{ name: http, containerPort: 80 }]\n', 'other')}`)).toEqual([]);
  });

  test('a headless Service does not change port numbers', async () => {
    expect(await found(rule, `${service('  clusterIP: None\n  selector: { app: web }\n  ports: [{ port: 80 }]\n')}---\n${pod('      ports: [{ containerPort: 8080 }]\n')}`)).toEqual([]);
  });

  test('the fix of a backend takes the only port of the Service, by name or number as it was written', async () => {
    const ingress = (port: string) => `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        ${port}\n`;
    const web = service('  ports: [{ name: http, port: 80 }]\n');
    for (const [wrong, right] of [['number: 8080', 'number: 80'], ['name: web', 'name: http']] as const) {
      const [finding] = await lintExample(`${ingress(wrong)}---\n${web}`, { only: 'network/backend-port-missing' });
      expect(finding?.fix && applyFix(ingress(wrong), finding.fix)).toBe(ingress(right));
    }
  });
});

describe('objects that clash', () => {
  const nodePort = (name: string) => service('  type: NodePort\n  ports: [{ port: 80, nodePort: 30007 }]\n').replace('name: web', `name: ${name}`);
  const rule = 'network/node-port-clash';

  test('are certain in one file, and in one environment', async () => {
    expect(await found(rule, `${nodePort('a')}---\n${nodePort('b')}`)).toEqual([`error ${rule}: 30007`, `error ${rule}: 30007`]);
    expect(await found(rule, `# file: kustomization.yaml\nresources: [a.yaml, b.yaml]\n# file: a.yaml\n${nodePort('a')}\n# file: b.yaml\n${nodePort('b')}`)).toEqual([`error ${rule}: 30007`, `error ${rule}: 30007`]);
  });

  test('are not certain in two files of a folder, of which one may be applied', async () => {
    const files = `# file: apps/a.yaml\n${nodePort('a')}\n# file: apps/b.yaml\n${nodePort('b')}`;
    expect(await found(rule, files)).toEqual([`hint ${rule}: 30007`, `hint ${rule}: 30007`]);
    expect(await found(rule, `${files}\n# file: argo.yaml\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a, namespace: argocd }\nspec: { source: { path: apps/ } }\n`)).toEqual([`error ${rule}: 30007`, `error ${rule}: 30007`]);
  });

  test('do not in two folders, or two environments', async () => {
    expect(await found(rule, `# file: a/a.yaml\n${nodePort('a')}\n# file: b/b.yaml\n${nodePort('b')}`)).toEqual([]);
    expect(await found(rule, `# file: a/kustomization.yaml\nresources: [a.yaml]\n# file: a/a.yaml\n${nodePort('a')}\n# file: b/kustomization.yaml\nresources: [b.yaml]\n# file: b/b.yaml\n${nodePort('b')}`)).toEqual([]);
  });
});

describe('options of tenancy rules', () => {
  const settings = (metadata: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n${metadata}`;
  const owners = { 'tenancy/outside-own-namespace': { owners: { 'teams/a/**': 'team-a', 'teams/b/**': ['team-b', 'team-b-staging'], 'platform/**': ['*'] } } };
  const outside = (path: string, text: string) => found('tenancy/outside-own-namespace', text, { path, options: owners });

  test('folders own namespaces', async () => {
    const rule = 'tenancy/outside-own-namespace';
    expect(await outside('teams/a/x/settings.yaml', settings('  namespace: team-a\n'))).toEqual([]);
    expect(await outside('teams/a/x/settings.yaml', settings('  namespace: team-b\n'))).toEqual([`warning ${rule}: team-b`]);
    expect(await outside('teams/b/settings.yaml', settings('  namespace: team-b-staging\n'))).toEqual([]);
    expect(await outside('platform/settings.yaml', settings('  namespace: anything\n'))).toEqual([]);
    expect(await outside('elsewhere/settings.yaml', settings('  namespace: anything\n'))).toEqual([]);
    expect(await outside('teams/a/settings.yaml', settings(''))).toEqual([]);
    expect(await outside('teams/a/settings.yaml', settings('  namespace: ${NAMESPACE}\n'))).toEqual([]);
  });

  test('objects of the whole cluster are outside, save for the namespace itself', async () => {
    expect(await outside('teams/a/role.yaml', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules: []\n')).toEqual(['warning tenancy/outside-own-namespace: ClusterRole']);
    expect(await outside('teams/a/namespace.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: team-a }\n')).toEqual([]);
    expect(await outside('teams/a/namespace.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: team-b }\n')).toEqual(['warning tenancy/outside-own-namespace: Namespace']);
  });

  test('labels are asked for by kind, with values, and kustomizations may add them', async () => {
    const rule = 'tenancy/required-labels';
    const options = { [rule]: { required: { 'app.kubernetes.io/name': [], team: ['shop', 'platform-*'] }, kinds: ['ConfigMap'] } };
    const wanting = (text: string) => found(rule, text, { options });
    expect(await wanting(settings(''))).toEqual([`warning ${rule}: metadata`, `warning ${rule}: metadata`]);
    expect(await wanting(settings('  labels: { app.kubernetes.io/name: web, team: platform-dns }\n'))).toEqual([]);
    expect(await wanting(settings('  labels: { app.kubernetes.io/name: web, team: other }\n'))).toEqual([`warning ${rule}: other`]);
    expect(await wanting(settings('').replace('ConfigMap', 'Secret'))).toEqual([]);
    expect(await wanting(`# file: kustomization.yaml\nresources: [settings.yaml]\nlabels:\n  - pairs: { team: shop }\ncommonLabels: { app.kubernetes.io/name: web }\n# file: settings.yaml\n${settings('')}`)).toEqual([]);
  });

  test('options of a wrong shape say nothing', async () => {
    for (const value of [[], 'x', 1, null, { a: 1 }]) {
      expect(await found('', settings('  namespace: shop\n'), { options: { 'tenancy/outside-own-namespace': { owners: value }, 'tenancy/required-labels': { required: value } }, only: /^(tenancy\/outside|lint\/)/ })).toEqual([]);
    }
  });
});

test('no rule fails on objects of odd shapes', async () => {
  const kinds: [string, string][] = [
    ['v1', 'Service'], ['networking.k8s.io/v1', 'Ingress'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['gateway.networking.k8s.io/v1', 'HTTPRoute'], ['gateway.networking.k8s.io/v1', 'Gateway'],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole'], ['rbac.authorization.k8s.io/v1', 'Role'], ['rbac.authorization.k8s.io/v1', 'RoleBinding'], ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'], ['keda.sh/v1alpha1', 'ScaledObject'], ['cert-manager.io/v1', 'Certificate'], ['external-secrets.io/v1', 'ExternalSecret'], ['external-secrets.io/v1', 'ClusterExternalSecret'],
    ['bitnami.com/v1alpha1', 'SealedSecret'], ['networking.istio.io/v1', 'VirtualService'], ['networking.istio.io/v1', 'DestinationRule'], ['argoproj.io/v1alpha1', 'Rollout'], ['argoproj.io/v1alpha1', 'Workflow'],
    ['argoproj.io/v1alpha1', 'CronWorkflow'], ['argoproj.io/v1alpha1', 'Application'], ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization'], ['monitoring.coreos.com/v1', 'ServiceMonitor'], ['monitoring.coreos.com/v1', 'PodMonitor'],
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'], ['apps/v1', 'StatefulSet'], ['v1', 'Pod'], ['v1', 'Namespace'], ['eventing.knative.dev/v1', 'Trigger'], ['serving.knative.dev/v1', 'Route'],
  ];
  const odd = ['text', '1', '~', '[]', '[1, [], {}, ~]', '{}'];
  const fields = ['selector', 'ports', 'rules', 'tls', 'ingress', 'egress', 'podSelector', 'listeners', 'parentRefs', 'template', 'templates', 'containers', 'volumes', 'data', 'dataFrom', 'target', 'issuerRef', 'scaleTargetRef',
    'hosts', 'gateways', 'http', 'subsets', 'strategy', 'endpoints', 'namespaceSelector', 'volumeClaimTemplates', 'subscriber', 'traffic', 'source', 'destination', 'workflowSpec', 'secretStoreRef', 'hostnames', 'encryptedData'];
  const documents = kinds.flatMap(([apiVersion, kind]) => odd.map((value, index) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x${String(index)}, namespace: shop }\nrules: ${value}\nsubjects: ${value}\nroleRef: ${value}\nwebhooks: ${value}\nspec: ${index === 0 ? 'text' : `{ ${fields.map((field) => `${field}: ${value}`).join(', ')} }`}\n`));
  expect((await lintExample(documents.join('---\n'), { only: 'lint/' })).map(({ message }) => message)).toEqual([]);
});

test('workloads that kustomizations put into different namespaces do not overlap', async () => {
  const rule = 'network/overlapping-selectors';
  const deployment = (name: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: web, image: "web:1" }] }\n`;
  const files = (a: string, b: string) => `# file: kustomization.yaml\nresources: [a, b]\n# file: a/kustomization.yaml\nresources: [web.yaml]\n${a}# file: a/web.yaml\n${deployment('a')}# file: b/kustomization.yaml\nresources: [web.yaml]\n${b}# file: b/web.yaml\n${deployment('b')}`;
  expect(await found(rule, files('namespace: a\n', 'namespace: b\n'))).toEqual([]);
  expect(await found(rule, files('namespace: a\n', 'namespace: a\n'))).toHaveLength(2);
  expect(await found(rule, files('', ''))).toHaveLength(2);
});
