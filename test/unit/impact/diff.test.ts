import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/manifest/index.ts';
import { diffObjects } from '../../../src/impact/diff.ts';
import { rendered } from './roots.ts';

/** `~ spec.replicas: 1 → 2` for each field that differs between two single objects. */
function diff(base: string, head: string): readonly string[] {
  const [before] = rendered(base).objects;
  const [after] = rendered(head).objects;
  if (!before || !after) throw new Error('the test needs an object on each side');
  return diffObjects(before, after).map(({ kind, path, before: old, after: current, secret, reordered }) => {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    const value = secret ? 'secret' : `${JSON.stringify(old) ?? ''} → ${JSON.stringify(current) ?? ''}`;
    return `${sign} ${formatPath(path)}: ${value}${reordered ? ' (order)' : ''}`;
  });
}

const deployment = (spec: string, pod = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
${spec}
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: 'nginx:1.29' }]
${pod}
`;
const pod = (container: string, spec = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.29
${container}
${spec}
`;
const object = (kind: string, body: string, apiVersion = 'v1') => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: it, namespace: shop }
${body}
`;

describe('what is written another way is no change', () => {
  const same: readonly (readonly [what: string, base: string, head: string])[] = [
    ['the order of keys', object('ConfigMap', 'data: { a: x, b: y }'), object('ConfigMap', 'data: { b: y, a: x }')],
    ['quotes', object('ConfigMap', 'data: { a: x }'), object('ConfigMap', 'data: { "a": "x" }')],
    ['block and flow', object('ConfigMap', 'data: { a: x }'), object('ConfigMap', 'data:\n  a: x')],
    ['empty labels', object('ConfigMap', 'data: {}').replace('namespace: shop', 'namespace: shop, labels: {}'), object('ConfigMap', '')],
    ['status', deployment(''), `${deployment('')}status: { replicas: 1 }\n`],
    ['creationTimestamp: null', object('ConfigMap', ''), object('ConfigMap', '').replace('name: it', 'name: it, creationTimestamp: null')],
    ['managedFields', object('ConfigMap', ''), object('ConfigMap', '').replace('name: it', 'name: it, managedFields: [{ manager: x }]')],
    ['one replica', deployment(''), deployment('  replicas: 1')],
    ['the rolling update strategy', deployment(''), deployment('  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 25%, maxUnavailable: 25% } }')],
    ['history and deadline', deployment(''), deployment('  revisionHistoryLimit: 10\n  progressDeadlineSeconds: 600')],
    ['pod defaults', deployment(''), deployment('', '      restartPolicy: Always\n      dnsPolicy: ClusterFirst\n      terminationGracePeriodSeconds: 30\n      schedulerName: default-scheduler\n      securityContext: {}\n      hostNetwork: false')],
    ['the pull policy of a tag', pod(''), pod('          imagePullPolicy: IfNotPresent')],
    ['the protocol of a port', pod('          ports: [{ containerPort: 80 }]'), pod('          ports: [{ containerPort: 80, protocol: TCP }]')],
    ['the timing of a probe', pod('          livenessProbe: { httpGet: { port: 80 } }'), pod('          livenessProbe: { httpGet: { port: 80, path: /, scheme: HTTP }, periodSeconds: 10, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3 }')],
    ['no arguments', pod(''), pod('          args: []\n          env: []')],
    ['an empty resources', pod(''), pod('          resources: {}')],
    ['1000m and 1', pod('          resources: { requests: { cpu: 1000m } }'), pod('          resources: { requests: { cpu: 1 } }')],
    ['1Gi and 1024Mi', pod('          resources: { limits: { memory: 1Gi } }'), pod('          resources: { limits: { memory: 1024Mi } }')],
    ['the mode of a volume', pod('', '      volumes: [{ name: v, configMap: { name: c } }]'), pod('', '      volumes: [{ name: v, configMap: { name: c, defaultMode: 420 } }]')],
    ['the mode of a volume in octal', pod('', '      volumes: [{ name: v, secret: { secretName: c, defaultMode: 0644 } }]'), pod('', '      volumes: [{ name: v, secret: { secretName: c } }]')],
    ['a field of the pod', pod('          env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.podIP } } }]'), pod('          env: [{ name: A, valueFrom: { fieldRef: { apiVersion: v1, fieldPath: status.podIP } } }]')],
    ['the service account by its old name', pod('', '      serviceAccountName: runner'), pod('', '      serviceAccountName: runner\n      serviceAccount: runner')],
    ['the type of a Service', object('Service', 'spec: { selector: { a: b }, ports: [{ port: 80 }] }'), object('Service', 'spec: { type: ClusterIP, sessionAffinity: None, selector: { a: b }, ports: [{ port: 80, targetPort: 80, protocol: TCP }] }')],
    ['the traffic policy of a NodePort', object('Service', 'spec: { type: NodePort, ports: [{ port: 80 }] }'), object('Service', 'spec: { type: NodePort, externalTrafficPolicy: Cluster, internalTrafficPolicy: Cluster, ports: [{ port: 80 }] }')],
    ['the type of a Secret', object('Secret', ''), object('Secret', 'type: Opaque')],
    ['data and stringData', object('Secret', 'data: { a: aHVudGVyMg== }'), object('Secret', 'stringData: { a: hunter2 }')],
    ['the mode of a claim', object('PersistentVolumeClaim', 'spec: { resources: { requests: { storage: 1Gi } } }'), object('PersistentVolumeClaim', 'spec: { volumeMode: Filesystem, resources: { requests: { storage: 1024Mi } } }')],
    ['the schedule policy of a CronJob', object('CronJob', 'spec: { schedule: "* * * * *", jobTemplate: { spec: { template: { spec: {} } } } }', 'batch/v1'), object('CronJob', 'spec: { schedule: "* * * * *", concurrencyPolicy: Allow, suspend: false, jobTemplate: { spec: { template: { spec: {} } } } }', 'batch/v1')],
    ['the retries of a Job', object('Job', 'spec: { template: { spec: { restartPolicy: Never } } }', 'batch/v1'), object('Job', 'spec: { backoffLimit: 6, completions: 1, parallelism: 1, template: { spec: { restartPolicy: Never } } }', 'batch/v1')],
    ['the order of StatefulSet pods', object('StatefulSet', 'spec: { serviceName: a, selector: {}, template: { spec: {} } }', 'apps/v1'), object('StatefulSet', 'spec: { serviceName: a, podManagementPolicy: OrderedReady, updateStrategy: { type: RollingUpdate, rollingUpdate: { partition: 0 } }, selector: {}, template: { spec: {} } }', 'apps/v1')],
    ['the kind of a claim template', object('StatefulSet', 'spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: {} }] }', 'apps/v1'), object('StatefulSet', 'spec: { volumeClaimTemplates: [{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: d, creationTimestamp: null }, spec: { volumeMode: Filesystem }, status: {} }] }', 'apps/v1')],
    ['the group of a role', object('RoleBinding', 'roleRef: { kind: Role, name: r }\nsubjects: [{ kind: ServiceAccount, name: s }]', 'rbac.authorization.k8s.io/v1'), object('RoleBinding', 'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: r }\nsubjects: [{ kind: ServiceAccount, name: s, apiGroup: "" }]', 'rbac.authorization.k8s.io/v1')],
    ['the types of a NetworkPolicy', object('NetworkPolicy', 'spec: { podSelector: {}, egress: [{ ports: [{ port: 53 }] }] }', 'networking.k8s.io/v1'), object('NetworkPolicy', 'spec: { podSelector: {}, policyTypes: [Ingress, Egress], egress: [{ ports: [{ port: 53, protocol: TCP }] }] }', 'networking.k8s.io/v1')],
    ['the minimum of an autoscaler', object('HorizontalPodAutoscaler', 'spec: { maxReplicas: 3 }', 'autoscaling/v2'), object('HorizontalPodAutoscaler', 'spec: { minReplicas: 1, maxReplicas: 3 }', 'autoscaling/v2')],
    ['a storage class', object('StorageClass', 'provisioner: p', 'storage.k8s.io/v1'), object('StorageClass', 'provisioner: p\nreclaimPolicy: Delete\nvolumeBindingMode: Immediate', 'storage.k8s.io/v1')],
    ['the order of finalizers', object('ConfigMap', '').replace('name: it', 'name: it, finalizers: [a/x, b/y]'), object('ConfigMap', '').replace('name: it', 'name: it, finalizers: [b/y, a/x]')],
    ['null', pod('          command: null'), pod('')],
    ['a quantity of a ResourceQuota', object('ResourceQuota', 'spec: { hard: { requests.cpu: "2" } }'), object('ResourceQuota', 'spec: { hard: { requests.cpu: 2000m } }')],
  ];
  for (const [what, base, head] of same) {
    test(what, () => {
      expect(diff(base, head)).toEqual([]);
      expect(diff(head, base)).toEqual([]);
    });
  }
});

describe('what says something is a change', () => {
  test('an empty directory, a pointer and a selector that are there', () => {
    expect(diff(pod('          securityContext: {}'), pod(''))).toEqual(['- spec.template.spec.containers[0].securityContext: {} → ']);
    expect(diff(pod(''), pod('', '      enableServiceLinks: true'))).toEqual(['+ spec.template.spec.enableServiceLinks:  → true']);
    expect(diff(object('PodDisruptionBudget', 'spec: { minAvailable: 1 }', 'policy/v1'), object('PodDisruptionBudget', 'spec: { minAvailable: 1, selector: {} }', 'policy/v1')))
      .toEqual(['+ spec.selector:  → {}']);
  });

  test('requests that equal the limits, in a template; not in a pod, where they are the default', () => {
    const limited = '          resources: { limits: { cpu: 1 } }';
    const both = '          resources: { limits: { cpu: 1 }, requests: { cpu: 1 } }';
    expect(diff(pod(limited), pod(both))).toEqual(['+ spec.template.spec.containers[0].resources.requests.cpu:  → 1']);
    const bare = (resources: string): string => object('Pod', `spec: { containers: [{ name: a, image: 'a:1', resources: ${resources} }] }`);
    expect(diff(bare('{ limits: { cpu: 1 } }'), bare('{ limits: { cpu: 1 }, requests: { cpu: 1000m } }'))).toEqual([]);
  });

  test('a default that takes the place of what was written, and the other way', () => {
    expect(diff(deployment('  replicas: 3'), deployment(''))).toEqual(['- spec.replicas: 3 → 1']);
    expect(diff(deployment(''), deployment('  replicas: 3'))).toEqual(['+ spec.replicas: 1 → 3']);
    expect(diff(deployment(''), deployment('  strategy: { type: Recreate }'))).toEqual(['+ spec.strategy.type: "RollingUpdate" → "Recreate"']);
  });

  test('what nobody wrote is not shown: the pull policy that follows from the tag', () => {
    expect(diff(pod(''), pod('').replace('nginx:1.29', 'nginx:latest')))
      .toEqual(['~ spec.template.spec.containers[0].image: "nginx:1.29" → "nginx:latest"']);
  });

  test('a number and a text', () => {
    expect(diff(object('Service', 'spec: { ports: [{ port: 80, targetPort: 80 }] }'), object('Service', 'spec: { ports: [{ port: 80, targetPort: "80" }] }')))
      .toEqual(['~ spec.ports[0].targetPort: 80 → "80"']);
  });

  test('null in a custom resource, whose definition may give it a meaning', () => {
    const custom = (spec: string): string => object('Widget', `spec: ${spec}`, 'example.com/v1');
    expect(diff(custom('{ size: 1 }'), custom('{ size: 1, limit: null, list: [] }'))).toEqual(['+ spec.limit:  → null', '+ spec.list:  → []']);
  });

  test('another version of the API', () => {
    expect(diff(object('HorizontalPodAutoscaler', 'spec: { maxReplicas: 3 }', 'autoscaling/v2beta2'), object('HorizontalPodAutoscaler', 'spec: { maxReplicas: 3 }', 'autoscaling/v2')))
      .toEqual(['~ apiVersion: "autoscaling/v2beta2" → "autoscaling/v2"']);
  });
});

describe('lists', () => {
  test('containers by name: the path is where the container stands in the head, or in the base when it is gone', () => {
    const base = deployment('').replace("[{ name: web, image: 'nginx:1.29' }]", '[{ name: old, image: "old:1" }, { name: web, image: "nginx:1.28" }]');
    const head = deployment('').replace("[{ name: web, image: 'nginx:1.29' }]", '[{ name: web, image: "nginx:1.29" }, { name: log, image: "log:1" }]');
    expect(diff(base, head)).toEqual([
      '~ spec.template.spec.containers[0].image: "nginx:1.28" → "nginx:1.29"',
      '+ spec.template.spec.containers[1]:  → {"name":"log","image":"log:1"}',
      '- spec.template.spec.containers[0]: {"name":"old","image":"old:1"} → ',
    ]);
  });

  test('a variable in front moves the others, which are not changed by that', () => {
    expect(diff(pod('          env: [{ name: A, value: a }]'), pod('          env: [{ name: B, value: b }, { name: A, value: a }]')))
      .toEqual(['+ spec.template.spec.containers[0].env[0]:  → {"name":"B","value":"b"}']);
  });

  test('variables in another order: pods are made anew for it, so it is told', () => {
    expect(diff(pod('          env: [{ name: A, value: a }, { name: B, value: b }]'), pod('          env: [{ name: B, value: b }, { name: A, value: a }]')))
      .toEqual(['~ spec.template.spec.containers[0].env: ["A","B"] → ["B","A"] (order)']);
  });

  test('the same variable twice: the second is matched with the second', () => {
    expect(diff(pod('          env: [{ name: A, value: a }, { name: A, value: b }]'), pod('          env: [{ name: A, value: a }, { name: A, value: c }]')))
      .toEqual(['~ spec.template.spec.containers[0].env[1].value: "b" → "c"']);
  });

  test('ports of a Service by number and protocol', () => {
    expect(diff(
      object('Service', 'spec: { ports: [{ name: dns, port: 53, protocol: UDP }, { name: dns-tcp, port: 53 }] }'),
      object('Service', 'spec: { ports: [{ name: dns, port: 53, protocol: UDP, targetPort: 5353 }, { name: dns-tcp, port: 53 }] }'),
    )).toEqual(['+ spec.ports[0].targetPort: 53 → 5353']);
  });

  test('arguments as one value, since their order counts', () => {
    expect(diff(pod('          args: [a, b]'), pod('          args: [b, a]'))).toEqual(['~ spec.template.spec.containers[0].args: ["a","b"] → ["b","a"]']);
  });

  test('rules of a Role: one that is put in front is one addition', () => {
    const role = (rules: string): string => object('Role', `rules: ${rules}`, 'rbac.authorization.k8s.io/v1');
    const pods = '{ apiGroups: [""], resources: [pods], verbs: [get] }';
    expect(diff(role(`[${pods}]`), role(`[{ apiGroups: [apps], resources: [deployments], verbs: [get] }, ${pods}]`)))
      .toEqual(['+ rules[0]:  → {"apiGroups":["apps"],"resources":["deployments"],"verbs":["get"]}']);
    expect(diff(role(`[${pods}]`), role('[{ apiGroups: [""], resources: [pods], verbs: [get, list] }]'))).toEqual(['~ rules[0].verbs: ["get"] → ["get","list"]']);
  });

  test('tolerations that change in the middle', () => {
    const tolerations = (keys: readonly string[]): string => pod('', `      tolerations: [${keys.map((key) => `{ key: ${key}, operator: Exists }`).join(', ')}]`);
    expect(diff(tolerations(['a', 'b', 'c']), tolerations(['a', 'x', 'c']))).toEqual(['~ spec.template.spec.tolerations[1].key: "b" → "x"']);
    expect(diff(tolerations(['a', 'b', 'c']), tolerations(['a', 'c']))).toEqual(['- spec.template.spec.tolerations[1]: {"key":"b","operator":"Exists"} → ']);
  });

  test('lists of a custom resource by name, where every item has one', () => {
    const custom = (names: string): string => object('Widget', `spec: { parts: [${names}] }`, 'example.com/v1');
    expect(diff(custom('{ name: a, size: 1 }, { name: b, size: 1 }'), custom('{ name: b, size: 2 }')))
      .toEqual(['~ spec.parts[0].size: 1 → 2', '- spec.parts[0]: {"name":"a","size":1} → ']);
  });

  test('sets: only members that come and go', () => {
    const finalizers = (list: string): string => object('ConfigMap', '').replace('name: it', `name: it, finalizers: [${list}]`);
    expect(diff(finalizers('a/x, b/y'), finalizers('c/z, a/x'))).toEqual(['+ metadata.finalizers[0]:  → "c/z"', '- metadata.finalizers[1]: "b/y" → ']);
  });

  test('a list of a thousand items that are all different', () => {
    const rules = (offset: number): string => object('Role', `rules:\n${Array.from({ length: 1000 }, (_, index) => `  - { verbs: [get], resources: [r${index + offset}] }`).join('\n')}`, 'rbac.authorization.k8s.io/v1');
    expect(diff(rules(0), rules(1000))).toHaveLength(1000);
  });
});

describe('where a change stands', () => {
  test('a changed field on the head, a removed one on the base', () => {
    const [before] = rendered(object('ConfigMap', 'data:\n  a: x\n  b: y')).objects;
    const [after] = rendered(object('ConfigMap', 'data:\n  b: z')).objects;
    if (!before || !after) throw new Error('no objects');
    expect(diffObjects(before, after).map(({ path, at }) => [formatPath(path), at])).toEqual([
      ['data.b', { side: 'head', file: 'apps/web/all.yaml', line: 5, certainty: 'exact' }],
      ['data.a', { side: 'base', file: 'apps/web/all.yaml', line: 5, certainty: 'exact' }],
    ]);
  });

  test('nowhere, when the trace is unknown', () => {
    const [before] = rendered(object('ConfigMap', 'data: { a: x }')).objects;
    const [after] = rendered(object('ConfigMap', 'data: { a: z }')).objects;
    if (!before || !after) throw new Error('no objects');
    expect(diffObjects(before, { ...after, trace: () => ({ certainty: 'unknown' }) })[0]).not.toHaveProperty('at');
  });
});
