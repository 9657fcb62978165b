import { describe, expect, test } from 'vitest';
import { ObjectIndex } from '../../../src/lint/objectIndex.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { applyFix } from './applied.ts';
import { lintExample, lintText } from './marked.ts';

const deployment = (spec: string, pod: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
${spec}  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web, tier: front }
    spec:
      containers:
        - name: web
          image: web:1
${pod}`;
const service = (selector: string, more = '') => `---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n${more}  selector: ${selector}\n  ports:\n    - port: 80\n`;
const count = async (text: string, only: string, options?: Record<string, number | string[]>) =>
  (await lintExample(text, { only, ...(options ? { options: { [only]: options } } : {}) })).length;
const fixed = async (text: string, only: string) => {
  const fix = (await lintExample(text, { only }))[0]?.fix;
  return fix && applyFix(text, fix);
};

describe('what selects pods is found from their labels', () => {
  const objects = (text: string) => parseManifestFile('a.yaml', text).objects.map(({ gvk, apiVersion, name, namespace, value }) => ({ gvk, apiVersion, name, namespace, value, file: 'a.yaml' }));
  const budget = (name: string, selector: string, namespace = 'shop') => `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { selector: ${selector} }\n`;

  test('by one label, several, expressions, or none', () => {
    const index = new ObjectIndex();
    index.set('a.yaml', objects([
      budget('one', '{ matchLabels: { app: web } }'), budget('both', '{ matchLabels: { tier: front, app: web } }'), budget('other', '{ matchLabels: { app: web, tier: back } }'),
      budget('expression', '{ matchExpressions: [{ key: app, operator: In, values: [web, api] }] }'), budget('not', '{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }'),
      budget('every', '{}'), budget('nothing', 'null'), budget('elsewhere', '{ matchLabels: { app: web } }', 'other'), budget('broken', '[]'),
    ].join('')));
    const set = index.view({ label: 'all' });
    const names = () => set.selecting('PodDisruptionBudget', { app: 'web', tier: 'front' }, 'shop').map(({ name }) => name).sort();
    expect(names()).toEqual(['both', 'every', 'expression', 'one']);
    index.set('a.yaml', objects(budget('one', '{ matchLabels: { app: web } }')));
    expect(names()).toEqual(['one']);
    index.set('a.yaml', []);
    expect(names()).toEqual([]);
  });

  test('a Service without a selector selects none, whatever the labels', () => {
    const index = new ObjectIndex();
    index.set('a.yaml', objects('apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: {}\n---\napiVersion: v1\nkind: Service\nmetadata: { name: b }\nspec: { selector: { app: web } }\n'));
    expect(index.view({ label: 'all' }).selecting('Service', { app: 'web' }, 'shop').map(({ name }) => name)).toEqual(['b']);
    expect(index.view({ label: 'none', files: new Set() }).selecting('Service', { app: 'web' }, 'shop')).toEqual([]);
  });

  test('autoscalers are found by what they scale', () => {
    const index = new ObjectIndex();
    index.set('a.yaml', objects('apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec: { scaleTargetRef: { kind: Deployment, name: web } }\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: b }\nspec: { scaleTargetRef: { name: web } }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: c }\nspec: {}\n'));
    const set = index.view({ label: 'all' });
    expect(set.scaling('Deployment', 'web', 'shop').map(({ name }) => name)).toEqual(['a', 'b']);
    expect(set.scaling('StatefulSet', 'web', 'shop')).toEqual([]);
  });
});

describe('probes', () => {
  test('a port that is a number in quotes is no name', async () => {
    expect(await count(deployment('', '          livenessProbe: { httpGet: { port: "8080" } }\n'), 'reliability/probe-port')).toBe(0);
  });

  test('a port that a variable names is not judged', async () => {
    expect(await count(deployment('', '          livenessProbe: { httpGet: { port: "${PORT}" } }\n'), 'reliability/probe-port')).toBe(0);
  });

  test('hooks are looked at like probes, and a near name is offered', async () => {
    const text = deployment('', '          ports:\n            - { name: http, containerPort: 80 }\n            - { name: metrics, containerPort: 81 }\n          lifecycle:\n            preStop:\n              httpGet:\n                port: metrcs\n');
    expect(await fixed(text, 'reliability/probe-port')).toBe(text.replace('metrcs', 'metrics'));
  });

  test('identical probes are told apart by how long they wait', async () => {
    const probes = (liveness: string) => deployment('', `          readinessProbe:\n            grpc: { port: 9090 }\n            periodSeconds: 5\n          livenessProbe:\n            grpc: { port: 9090 }\n${liveness}`);
    expect(await count(probes('            periodSeconds: 5\n'), 'reliability/identical-probes')).toBe(1);
    expect(await count(probes('            periodSeconds: 10\n'), 'reliability/identical-probes')).toBe(0);
    const text = probes('            periodSeconds: 5\n');
    expect(await fixed(text, 'reliability/identical-probes')).toBe(`${text}            failureThreshold: 6\n`);
  });

  test('readiness is asked of sidecars that serve, and of one container where no port tells', async () => {
    const pod = (main: string) => `${deployment('', main).replace('      containers:', '      initContainers:\n        - name: proxy\n          image: proxy:1\n          restartPolicy: Always\n          ports:\n            - containerPort: 80\n      containers:')}${service('{ app: web }')}`;
    expect(await count(pod('          readinessProbe: { exec: { command: [a] } }\n'), 'reliability/readiness-missing')).toBe(1);
    const two = (probe: string) => `${deployment('', `${probe}        - name: helper\n          image: helper:1\n`)}${service('{ tier: front }')}`;
    expect(await count(two('          readinessProbe: { exec: { command: [a] } }\n'), 'reliability/readiness-missing')).toBe(0);
    expect(await count(two(''), 'reliability/readiness-missing')).toBe(2);
  });

  test('a Service of other pods, or of another namespace, asks nothing', async () => {
    expect(await count(deployment('', '') + service('{ app: api }'), 'reliability/readiness-missing')).toBe(0);
    expect(await count(deployment('', '') + service('{ app: web }').replace('namespace: shop', 'namespace: other'), 'reliability/readiness-missing')).toBe(0);
    expect(await count(deployment('', '') + service('{ app: web }').replace('  namespace: shop\n', ''), 'reliability/readiness-missing')).toBe(1);
  });
});

describe('budgets and replicas', () => {
  const budget = (spec: string) => `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  ${spec}\n  selector:\n    matchLabels: { app: web }\n`;
  const rule = 'reliability/budget-exceeds-replicas';

  test.each([
    ['replicas: 3', 'minAvailable: 3', 1], ['replicas: 3', 'minAvailable: 2', 0], ['replicas: 3', 'minAvailable: 67%', 1], ['replicas: 3', 'minAvailable: 66%', 0],
    ['replicas: 3', 'minAvailable: 100%', 0], ['replicas: 0', 'minAvailable: 1', 0], ['replicas: ${N}', 'minAvailable: 9', 0], ['paused: false', 'minAvailable: 1', 1],
    ['replicas: 3', 'maxUnavailable: 1', 0], ['replicas: 3', 'minAvailable: "3"', 0],
  ])('%s, %s: %i', async (replicas, least, found) => {
    expect(await count(deployment(`  ${replicas}\n`, '') + budget(least), rule)).toBe(found);
  });

  test('a patch may set other replicas', async () => {
    const files = (patch: string) => `# file: base/web.yaml\n${deployment('  replicas: 2\n', '')}${budget('minAvailable: 2')}# file: base/kustomization.yaml\nresources: [web.yaml]\n# file: production/kustomization.yaml\nresources: [../base]\n${patch}`;
    expect(await count(files(''), rule)).toBe(1);
    expect(await count(files('patches:\n  - path: more.yaml\n# file: production/more.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 5\n'), rule)).toBe(0);
    expect(await count(files('replicas:\n  - name: web\n    count: 5\n'), rule)).toBe(0);
    expect(await count(files('patches:\n  - target: { kind: Deployment }\n    patch: |\n      - { op: replace, path: /spec/replicas, value: 5 }\n'), rule)).toBe(0);
  });

  test('pods of a DaemonSet, or of an operator, are as many as there are nodes or orders', async () => {
    expect(await count(deployment('', '').replace('kind: Deployment', 'kind: DaemonSet') + budget('minAvailable: 1'), rule)).toBe(0);
  });

  test('a budget without a number is given one', async () => {
    const text = budget('unhealthyPodEvictionPolicy: AlwaysAllow').replace('---\n', '');
    expect(await fixed(text, 'reliability/budget-blocks-eviction')).toBe(`${text.trimEnd()}\n  maxUnavailable: 1\n`);
  });
});

describe('rollouts', () => {
  test('Recreate is right where a volume or a port of the node leaves no choice', async () => {
    const recreate = (pod: string) => deployment('  strategy: { type: Recreate }\n', pod) + service('{ app: web }');
    expect(await count(recreate(''), 'reliability/recreate-strategy')).toBe(1);
    expect(await count(recreate('          ports: [{ containerPort: 80, hostPort: 80 }]\n'), 'reliability/recreate-strategy')).toBe(0);
    expect(await count(recreate('      volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }]\n'), 'reliability/recreate-strategy')).toBe(0);
  });

  test.each([['sleep 29', 0], ['sleep 30', 1], ['sleep 1m', 1], ['exec sleep 45', 1], ['sleep 5 && nginx -s quit', 0], ['sleep infinity', 0]])('preStop %s of 30 seconds: %i', async (command, found) => {
    expect(await count(deployment('', `          lifecycle: { preStop: { exec: { command: [sh, -c, "${command}"] } } }\n`), 'reliability/pre-stop-outlasts-grace')).toBe(found);
  });

  test('a deadline counts from the default of 600 seconds', async () => {
    const startup = (threshold: number) => deployment('', `          startupProbe: { httpGet: { port: 80 }, failureThreshold: ${String(threshold)} }\n`);
    expect(await count(startup(59), 'reliability/progress-deadline')).toBe(0);
    expect(await count(startup(60), 'reliability/progress-deadline')).toBe(1);
  });

  test('volumes of one node: StatefulSets, Recreate and unknown claims are fine', async () => {
    const claim = '---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n';
    const volume = '      volumes: [{ name: a, persistentVolumeClaim: { claimName: data } }]\n';
    const rule = 'reliability/volume-blocks-rollout';
    expect(await count(deployment('', volume) + claim, rule)).toBe(1);
    expect(await count(deployment('  strategy: { type: Recreate }\n', volume) + claim, rule)).toBe(0);
    expect(await count(deployment('', volume), rule)).toBe(0);
    expect(await count(deployment('', volume) + claim.replace('ReadWriteOnce', 'ReadWriteOnce, ReadWriteMany'), rule)).toBe(0);
    expect(await fixed(deployment('', volume), rule)).toBeUndefined();
    expect(await fixed(deployment('  replicas: 1\n', volume) + claim, rule)).toContain('  strategy:\n    type: Recreate\n');
  });
});

describe('resources', () => {
  test('a limit is a request, too, and null is neither', async () => {
    expect(await count(deployment('', '          resources: { limits: { cpu: 1 } }\n'), 'reliability/cpu-request-missing')).toBe(0);
    expect(await count(deployment('', '          resources: { requests: { cpu: null } }\n'), 'reliability/cpu-request-missing')).toBe(1);
  });

  test('a LimitRange of the namespace speaks for those who say nothing', async () => {
    const range = (type: string, namespace: string) => `---\napiVersion: v1\nkind: LimitRange\nmetadata: { name: a, namespace: ${namespace} }\nspec: { limits: [{ type: ${type}, defaultRequest: { memory: 64Mi } }] }\n`;
    expect(await count(deployment('', '') + range('Container', 'shop'), 'reliability/memory-request-missing')).toBe(0);
    expect(await count(deployment('', '') + range('Pod', 'shop'), 'reliability/memory-request-missing')).toBe(1);
    expect(await count(deployment('', '') + range('Container', 'other'), 'reliability/memory-request-missing')).toBe(1);
    expect(await count(deployment('', '') + range('Container', 'shop'), 'reliability/memory-limit-missing')).toBe(1);
  });

  test('how far a limit may be above its request is a person\'s choice', async () => {
    const text = deployment('', '          resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { cpu: 1, memory: 128Mi } }\n');
    const rule = 'reliability/requests-below-limits';
    expect(await count(text, rule)).toBe(0);
    expect(await count(text, rule, { factor: 1 })).toBe(1);
    expect(await count(text, rule, { factor: 1, resources: ['cpu', 'memory'] })).toBe(2);
  });
});

test('an image whose tag a kustomization says is not judged by the manifest', async () => {
  const files = (entry: string) => `# file: base/web.yaml\n${deployment('', '').replace('web:1', 'registry.example.com:5000/web')}# file: base/kustomization.yaml\nresources: [web.yaml]\n# file: production/kustomization.yaml\nresources: [../base]\nimages:\n  - ${entry}\n`;
  expect(await count(files('{ name: registry.example.com:5000/web, newTag: 1.4.2 }'), 'security/latest-image')).toBe(0);
  expect(await count(files('{ name: registry.example.com:5000/web }'), 'security/latest-image')).toBe(1);
  expect(await count(files('{ name: registry.example.com:5000/we, newTag: 1.4.2 }'), 'security/latest-image')).toBe(1);
  expect(await count(deployment('', '').replace('web:1', 'auto'), 'security/latest-image')).toBe(0);
});

test.each([
  ['token: op://shop/api/token', 0], ['password: Tr0ub4dor', 1], ['grafana.ini: "[dates]\\ntimezone = UTC\\n"', 0], ['grafana.ini: "[security]\\nadmin_password = Tr0ub4dor\\n"', 1],
  ['alertmanager.yaml: "route:\\n  receiver: default\\n"', 0], ['id_rsa: "line one of something\\nline two\\n"', 1], ['username: admin', 0], ['config: "a: 1\\ntoken: Zx81kQp04\\n"', 1],
])('a Secret with %s: %i', async (entry, found) => {
  expect(await count(`apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  ${entry}\n`, 'security/secret-in-manifest')).toBe(found);
});

test('variables that are set three times are told twice, and the last one stays', async () => {
  const text = deployment('', '          env:\n            - { name: A, value: "1" }\n            - { name: A, value: "2" }\n            - { name: A, value: "3" }\n');
  expect(await count(text, 'reliability/duplicate-variable')).toBe(2);
});

test('malformed objects break no rule', async () => {
  for (const kind of ['apps/v1 Deployment', 'apps/v1 StatefulSet', 'policy/v1 PodDisruptionBudget', 'autoscaling/v2 HorizontalPodAutoscaler', 'batch/v1 CronJob', 'batch/v1 Job', 'v1 Pod', 'v1 Secret', 'v1 ConfigMap', 'v1 Service', 'argoproj.io/v1alpha1 Application', 'helm.toolkit.fluxcd.io/v2 HelmRelease']) {
    const [apiVersion, name] = kind.split(' ');
    for (const spec of ['spec: text', 'spec:', 'spec: []', 'spec: { template: { spec: { containers: [{ env: [1, {}], ports: x, livenessProbe: 1, readinessProbe: [], lifecycle: { preStop: 1 } }], volumes: [{ emptyDir: 1 }, 2], topologySpreadConstraints: [1, {}], affinity: [] } } }',
      'spec: { containers: [{ image: 1, args: [1, {}], command: x }], affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [1, {}] } } }', 'spec: { selector: [], metrics: [1, {}], scaleTargetRef: 1, minAvailable: {} }', 'data: [1]\nstringData: 1', 'data: { a: 1, b: null, c: [] }', 'spec: { source: 1, sources: [1, {}], values: 1 }']) {
      const { findings } = await lintText(`apiVersion: ${apiVersion ?? ''}\nkind: ${name ?? ''}\nmetadata:\n  name: x\n  annotations: [1]\n${spec}\n`, { only: 'lint/' });
      expect(findings).toEqual([]);
      expect((await lintExample(`apiVersion: ${apiVersion ?? ''}\nkind: ${name ?? ''}\nmetadata:\n  name: x\n${spec}\n`, { only: 'lint/' })).map(({ message }) => message)).toEqual([]);
    }
  }
});
