import { describe, expect, test } from 'vitest';
import { applyFix } from './applied.ts';
import { lintText } from './marked.ts';

const found = async (text: string, kubernetesVersion?: string) =>
  (await lintText(text, { only: /^(deprecation|schema)\//, ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }) })).findings;
/** The text after the fix of the only finding; undefined when there is no fix. */
async function fixed(text: string, kubernetesVersion?: string): Promise<string | undefined> {
  const findings = (await found(text, kubernetesVersion)).filter(({ rule }) => rule.startsWith('deprecation/'));
  expect(findings.length, JSON.stringify(findings)).toBe(1);
  const fix = findings[0]?.fix;
  return fix === undefined ? undefined : applyFix(text, fix);
}

describe('an API that is gone', () => {
  const budget = (selector: string) => `apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 1
  selector: ${selector}
`;
  test('moves to the new version where it means the same', async () => {
    expect(await fixed(budget('{ matchLabels: { app: web } }'))).toBe(budget('{ matchLabels: { app: web } }').replace('v1beta1', 'v1'));
  });
  test('stays where the new version reads it otherwise', async () => {
    expect(await fixed(budget('{}'))).toBeUndefined();
    expect(await fixed(budget('{ matchLabels: {} }'))).toBeUndefined();
  });
  test('stays where the new version does not know a field', async () => {
    expect(await fixed(`apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics: [{ type: Resource, resource: { name: cpu, targetAverageUtilization: 80 } }]
`)).toBeUndefined();
  });
  test('stays where its defaults changed and are not written', async () => {
    const hook = (more: string) => `apiVersion: admissionregistration.k8s.io/v1beta1
kind: ValidatingWebhookConfiguration
metadata: { name: images }
webhooks:
  - name: images.example.com
    sideEffects: None
    admissionReviewVersions: [v1]
    clientConfig: { service: { name: images, namespace: shop } }
${more}`;
    expect(await fixed(hook(''))).toBeUndefined();
    expect(await fixed(hook('    failurePolicy: Ignore\n    matchPolicy: Exact\n    timeoutSeconds: 5\n'))).toContain('apiVersion: admissionregistration.k8s.io/v1\n');
  });
  test('gets the selector that was taken from the labels of the pods', async () => {
    const text = `apiVersion: extensions/v1beta1
kind: Deployment
metadata:
  name: web
spec:
  # how many
  replicas: 2
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1.4.2
`;
    const after = await fixed(text);
    expect(after).toBe(`${text.replace('extensions/v1beta1', 'apps/v1')}  selector:
    matchLabels:
      app: web
`);
    expect(await found(after ?? '')).toEqual([]);
  });
  test('Ingress: backends are rewritten, and comments stay', async () => {
    const text = `apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: web
spec:
  backend:
    serviceName: fallback
    servicePort: http
  rules:
    - host: shop.example.com # the shop
      http:
        paths:
          - path: /
            backend:
              serviceName: web
              servicePort: 80
          # the old API
          - path: /api
            pathType: Prefix
            backend: { serviceName: api, servicePort: http }
`;
    const after = await fixed(text);
    expect(after).toBe(`apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  defaultBackend:
    service:
      name: fallback
      port:
        name: http
  rules:
    - host: shop.example.com # the shop
      http:
        paths:
          - path: /
            backend:
              service:
                name: web
                port:
                  number: 80
            pathType: ImplementationSpecific
          # the old API
          - path: /api
            pathType: Prefix
            backend: {service: {name: api, port: {name: http}}}
`);
    expect(await found(after ?? '')).toEqual([]);
  });
  test('Ingress: what cannot be read is left alone', async () => {
    expect(await fixed(`apiVersion: networking.k8s.io/v1beta1
kind: Ingress
metadata: { name: web }
spec: { backend: { serviceName: web, servicePort: "80" } }
`)).toBeUndefined();
  });
  test('is told once, whether its fields are known or not', async () => {
    expect(await found('apiVersion: flowcontrol.apiserver.k8s.io/v1alpha1\nkind: FlowSchema\nmetadata: { name: reports }\nspec: { what: ever }\n')).toMatchObject([
      { rule: 'deprecation/removed', message: expect.stringContaining('Use apiVersion: flowcontrol.apiserver.k8s.io/v1') as string }]);
    expect(await found('apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: restricted }\nspec: {}\n')).toMatchObject([
      { rule: 'deprecation/removed', severity: 'error', message: expect.stringContaining('Kubernetes 1.25 removed policy/v1beta1 PodSecurityPolicy') as string }]);
  });
});

describe('a newer API', () => {
  const schema = (version: string) => `apiVersion: flowcontrol.apiserver.k8s.io/${version}
kind: FlowSchema
metadata: { name: reports }
spec: { priorityLevelConfiguration: { name: workload-low } }
`;
  test('is offered as far as the cluster has it', async () => {
    expect(await fixed(schema('v1beta2'), '1.28')).toBe(schema('v1beta3'));
    expect(await fixed(schema('v1beta2'), '1.29')).toBe(schema('v1beta3'));
    expect(await fixed(schema('v1beta2'), '1.32')).toBe(schema('v1'));
  });
  test('is no error before the cluster drops the old one', async () => {
    expect(await found(schema('v1beta3'), '1.28')).toEqual([]);
    expect(await found(schema('v1beta3'), '1.31')).toMatchObject([{ rule: 'deprecation/deprecated', severity: 'warning' }]);
    expect(await found(schema('v1beta3'), '1.32')).toMatchObject([{ rule: 'deprecation/removed', severity: 'error' }]);
  });
  test('without a version, what a supported release still has is no error', async () => {
    const [finding] = await found(schema('v1beta3'));
    expect(finding).toMatchObject({ rule: 'deprecation/deprecated', severity: 'warning' });
    expect(finding?.message).toContain('is deprecated since Kubernetes 1.29 and was removed in 1.32. Use apiVersion: flowcontrol.apiserver.k8s.io/v1, there since 1.29. If your cluster is older, say its version in kubernetesVersion.');
  });
  test('that the cluster does not have is refused', async () => {
    const [finding] = await found('apiVersion: networking.k8s.io/v1\nkind: ServiceCIDR\nmetadata: { name: more }\nspec: { cidrs: [10.1.0.0/16] }\n', '1.31');
    expect(finding?.rule).toBe('deprecation/not-yet');
    expect(finding?.message).toContain('comes with Kubernetes 1.33, and 1.31 does not have it, so the API server refuses this object. That release has it as networking.k8s.io/v1beta1, which the cluster may have to enable.');
  });
  test('a field that came later is not called unknown, and one that went is not called new', async () => {
    const claim = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  workloadRef: { name: web, podGroup: web }\n  containers: [{ name: web, image: web:1 }]\n';
    expect((await found(claim, '1.30')).map(({ rule }) => rule)).toEqual(['deprecation/not-yet']);
    expect(await found(claim, '1.35')).toEqual([]);
    expect((await found(claim, '1.36')).map(({ rule }) => rule)).toEqual(['deprecation/removed']);
    expect((await found(claim)).map(({ rule }) => rule)).toEqual(['deprecation/deprecated']);
  });
});

describe('custom resources', () => {
  test('are told of once, with what takes their place, and moved where all fields are known', async () => {
    const certificate = (version: string, more = '') => `apiVersion: cert-manager.io/${version}
kind: Certificate
metadata: { name: web }
spec:
  secretName: web-tls
  dnsNames: [shop.example.com]
  issuerRef: { name: letsencrypt, kind: ClusterIssuer }
${more}`;
    expect(await found(certificate('v1alpha2'))).toMatchObject([{ rule: 'deprecation/custom-resource', severity: 'warning' }]);
    expect(await fixed(certificate('v1alpha2'))).toBe(certificate('v1'));
    expect(await fixed(certificate('v1alpha2', '  keyAlgorithm: ecdsa\n'))).toBeUndefined();
    expect(await found(certificate('v1'))).toEqual([]);
  });
  test('are not moved where the kind has another name', async () => {
    const [finding] = await found('apiVersion: karpenter.sh/v1alpha5\nkind: Provisioner\nmetadata: { name: default }\nspec: {}\n');
    expect(finding?.message).toBe('karpenter.sh/v1alpha5 Provisioner was removed in Karpenter 0.33, so a cluster with that release or a newer one refuses this object. Use NodePool of karpenter.sh/v1.');
    expect(finding?.fix).toBeUndefined();
  });
  test('Flux: a kustomization with a field that is gone stays', async () => {
    const kustomization = (more = '') => `apiVersion: kustomize.toolkit.fluxcd.io/v1beta2
kind: Kustomization
metadata: { name: shop }
spec:
  interval: 10m
  path: ./shop
  prune: true
  sourceRef: { kind: GitRepository, name: shop }
${more}`;
    expect(await fixed(kustomization())).toBe(kustomization().replace('v1beta2', 'v1'));
    expect(await fixed(kustomization('  validation: client\n'))).toBeUndefined();
  });
  test('what a project still serves beside its newest version is not deprecated', async () => {
    expect(await found('apiVersion: networking.istio.io/v1beta1\nkind: VirtualService\nmetadata: { name: web }\nspec: { hosts: [web], http: [{ route: [{ destination: { host: web } }] }] }\n')).toEqual([]);
    expect(await found('apiVersion: eventing.knative.dev/v1beta1\nkind: EventType\nmetadata: { name: order }\nspec: { type: order }\n')).toEqual([]);
  });
});

describe('fields, labels and annotations', () => {
  const volume = (version: string) => found('apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: web, image: web:1 }]\n  volumes: [{ name: data, cephfs: { monitors: [192.0.2.1] } }]\n', version);
  test('a volume plugin is going before the release that took it out, and gone from then on', async () => {
    expect((await volume('1.30'))[0]?.message).toContain('are deprecated since Kubernetes 1.28, and 1.31 does not mount them any more');
    expect((await volume('1.31'))[0]?.message).toContain('Kubernetes 1.31 took cephfs volumes out');
  });
  test('a provisioner of such volumes', async () => {
    expect((await found('apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast }\nprovisioner: kubernetes.io/rbd\n')).map(({ rule }) => rule)).toEqual(['deprecation/volume-plugin']);
    expect(await found('apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast }\nprovisioner: rbd.csi.ceph.com\n')).toEqual([]);
  });
  test('labels of nodes are renamed wherever a pod names them', async () => {
    const pod = (zone: string) => `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 1
          preference: { matchExpressions: [{ key: ${zone}, operator: In, values: [a] }] }
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: ${zone}
          labelSelector: { matchLabels: { app: web } }
  containers: [{ name: web, image: web:1 }]
`;
    const old = pod('failure-domain.beta.kubernetes.io/zone');
    const findings = await found(old);
    expect(findings.map(({ rule }) => rule)).toEqual(['deprecation/node-label', 'deprecation/node-label']);
    expect(applyFix(applyFix(old, findings[1]?.fix ?? { title: '', edits: [] }), findings[0]?.fix ?? { title: '', edits: [] })).toBe(pod('topology.kubernetes.io/zone'));
  });
  test('a class that is also in its field is not written over', async () => {
    const claim = (more: string) => `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations: { volume.beta.kubernetes.io/storage-class: fast }
spec:${more}
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
`;
    expect(await fixed(claim(' # what we need'))).toContain('storageClassName: fast');
    expect(await fixed(claim('\n  storageClassName: slow'))).toBeUndefined();
  });
  test('what came after the release is not deprecated in it', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }], trafficDistribution: PreferClose }\n';
    expect(await found(service, '1.34')).toEqual([]);
    expect((await found(service, '1.35')).map(({ rule }) => rule)).toEqual(['deprecation/field']);
  });
});

test('a version that is not known is told, and the newest is taken', async () => {
  const { findings } = await lintText('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: colors }\n', { kubernetesVersion: '1.99' });
  expect(findings).toMatchObject([{ rule: 'lint/kubernetes-version', severity: 'warning', message: expect.stringContaining('1.28 to 1.37') as string }]);
});
