import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/manifest/index.ts';
import { formatPath } from '../../../src/manifest/index.ts';
import { problemsIn } from './marks.ts';

const pod = (spec: string, container = '') => `{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: nginx${container === '' ? '' : `, ${container}`} }]${spec === '' ? '' : `, ${spec}`} } }`;

/** Each a manifest, where its one mistake is, and the value that mends it. */
const fixes: readonly (readonly [string, string, JsonValue])[] = [
  // What YAML reads as a number or as true stays what was written.
  ['{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { version: 1.10 } } }', 'metadata.labels.version', '1.10'],
  ['{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { enabled: on } } }', 'metadata.labels.enabled', 'on'],
  ['{ apiVersion: v1, kind: Namespace, metadata: { name: shop, annotations: { mode: 0644 } } }', 'metadata.annotations.mode', '0644'],
  ['{ apiVersion: v1, kind: Namespace, metadata: { name: shop, annotations: { rate: 1e3 } } }', 'metadata.annotations.rate', '1e3'],
  ['{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { port: 0x1F90 } }', 'data.port', '0x1F90'],
  ['{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { debug: No } }', 'data.debug', 'No'],
  [pod('', 'env: [{ name: A, value: 8080 }]'), 'spec.containers[0].env[0].value', '8080'],
  [pod('', 'env: [{ name: A, value: yes }]'), 'spec.containers[0].env[0].value', 'yes'],
  [pod('nodeSelector: { gpu: true }'), 'spec.nodeSelector.gpu', 'true'],
  [pod('', 'args: [--level, 3]'), 'spec.containers[0].args[1]', '3'],
  // The other way round, and what only one value can be.
  [pod('hostNetwork: "true"'), 'spec.hostNetwork', true],
  [pod('hostNetwork: true', 'ports: [{ containerPort: 80, hostPort: 8080 }]'), 'spec.containers[0].ports[0].hostPort', 80],
  [pod('', 'livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }'), 'spec.containers[0].livenessProbe.successThreshold', 1],
  ['{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { ports: [{ port: "80" }] } }', 'spec.ports[0].port', 80],
  ['{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [1] } }] }, template: { spec: { restartPolicy: OnFailure, containers: [{ name: a, image: a }] } } } }', 'spec.template.spec.restartPolicy', 'Never'],
  ['{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: a }, roleRef: { kind: Role, name: a, apiGroup: rbac } }', 'roleRef.apiGroup', 'rbac.authorization.k8s.io'],
  ['{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: metrics }, spec: { group: metrics.k8s.io, version: v1beta1, groupPriorityMinimum: 100, versionPriority: 100 } }', 'metadata.name', 'v1beta1.metrics.k8s.io'],
];

test.each(fixes)('%s', async (yaml, path, to) => {
  const found = (await problemsIn(yaml)).map(({ problem }) => problem);
  expect(found.map((problem) => [formatPath(problem.path), problem.fix])).toEqual([[path, { kind: 'set-value', to }]]);
});

/** Mistakes for which more than one edit may be meant. */
const unsure: readonly string[] = [
  pod('dnsPolicy: None'), pod('', 'volumeMounts: [{ name: data, mountPath: /data }]'), pod('', 'livenessProbe: { tcpSocket: { port: 80 }, httpGet: { port: 80 } }'),
  '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: b } }, spec: { containers: [{ name: a, image: a }] } } } }',
];

test.each(unsure)('nothing is changed unasked: %s', async (yaml) => {
  const found = (await problemsIn(yaml)).map(({ problem }) => problem);
  expect(found).toHaveLength(1);
  expect(found[0]?.fix).toBeUndefined();
});

/** What is filled in later is not judged. */
const open: readonly string[] = [
  pod('', 'image: "${IMAGE}"').replace('image: nginx, ', ''), pod('volumes: [{ name: "${VOLUME}", emptyDir: {} }]', 'volumeMounts: [{ name: data, mountPath: /data }]'),
  pod('', 'env: [{ name: A, valueFrom: { fieldRef: { fieldPath: "${FIELD}" } } }]'), pod('tolerations: [{ key: a, operator: "${OPERATOR}" }]'), pod('dnsConfig: { nameservers: ["${DNS}"] }'),
  '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: { matchLabels: { app: "${APP}" } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a }] } } } }',
  '{ apiVersion: batch/v1, kind: CronJob, metadata: { name: a }, spec: { schedule: "${SCHEDULE}", timeZone: "${ZONE}", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } } } }',
  '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a }, spec: { ingressClassName: "${CLASS}", rules: [{ host: "${HOST}", http: { paths: [{ path: "${PATH}", pathType: Prefix, backend: { service: { name: "${NAME}", port: { number: 80 } } } }] } }] } }',
  '{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: "${CIDR}", except: ["${EXCEPT}"] } }] }] } }',
  '{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { type: "${TYPE}", loadBalancerSourceRanges: ["${RANGE}"], ports: [{ port: 80, nodePort: 30000 }] } }',
  '{ apiVersion: v1, kind: Secret, metadata: { name: a }, type: kubernetes.io/dockerconfigjson, stringData: { .dockerconfigjson: "${CONFIG}" } }',
  '{ apiVersion: v1, kind: Secret, metadata: { name: a }, type: kubernetes.io/dockerconfigjson, data: { .dockerconfigjson: "ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]" }, sops: { mac: a, version: 3.9.0 } }',
  '{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a }, spec: { accessModes: ["${MODE}"], resources: { requests: { storage: "${SIZE}" } } } }',
  '{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a }, spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: "${NAME}" }, maxReplicas: 2, metrics: [{ type: "${TYPE}" }] } }',
];

test.each(open)('what is filled in later is not judged: %s', async (yaml) => {
  expect((await problemsIn(yaml)).map(({ problem }) => `${formatPath(problem.path)}: ${problem.message}`)).toEqual([]);
});

test.each([pod('', 'env: [{ name: "" }]'), pod('volumes: [{ name: data, hostPath: {} }]'), pod('volumes: [{ name: data, nfs: { server: a, path: "" } }]')])('what is missing is told once: %s', async (yaml) => {
  expect((await problemsIn(yaml)).map(({ problem }) => problem.code)).toEqual(['required']);
});

test('no value of a Secret is in a message', async () => {
  const yaml = (type: string, data: string) => `{ apiVersion: v1, kind: Secret, metadata: { name: a }, type: ${type}, ${data} }`;
  const secrets = [yaml('kubernetes.io/dockerconfigjson', 'stringData: { .dockerconfigjson: hunter2 }'), yaml('kubernetes.io/tls', 'stringData: { password: hunter2 }'), yaml('Opaque', 'data: { password: hunter2! }'), yaml('Opaque', 'stringData: { "a b": hunter2 }')];
  for (const secret of secrets) {
    const messages = (await problemsIn(secret)).map(({ problem }) => `${problem.message} ${JSON.stringify(problem.fix ?? '')}`);
    expect(messages.length, secret).toBeGreaterThan(0);
    expect(messages.join('\n')).not.toContain('hunter2');
  }
});
