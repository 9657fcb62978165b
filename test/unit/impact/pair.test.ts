import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/manifest/index.ts';
import { changesOf, impactOf, impactsOf } from './roots.ts';

/** `change ConfigMap settings: metadata.name, data.a` for each object that differs. */
function changes(base: string, head: string): readonly string[] {
  return changesOf(impactOf(base, head)).map(({ action, gvk, name, fields }) =>
    `${action} ${gvk.kind} ${name}${fields.length > 0 ? `: ${fields.map(({ path }) => formatPath(path)).join(', ')}` : ''}`);
}

const config = (name: string, data: string, namespace = 'shop') => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: ${namespace} }
data: ${data}
`;

describe('which object is which', () => {
  test('by kind, namespace and name, wherever in the file', () => {
    expect(changes(config('a', '{ k: x }') + config('b', '{ k: x }'), config('b', '{ k: x }') + config('a', '{ k: y }'))).toEqual(['change ConfigMap a: data.k']);
  });

  test('the same name in another namespace is another object', () => {
    expect(changes(config('a', '{ k: x }'), config('a', '{ l: z }', 'stock'))).toEqual(['delete ConfigMap a', 'create ConfigMap a']);
  });

  test('the same object in another version of its API', () => {
    const scaler = (version: string): string => `
apiVersion: autoscaling/${version}
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
    expect(changes(scaler('v2beta2'), scaler('v2'))).toEqual(['change HorizontalPodAutoscaler web: apiVersion']);
  });

  test('an Ingress that moved from extensions to networking.k8s.io', () => {
    const ingress = (apiVersion: string): string => `apiVersion: ${apiVersion}\nkind: Ingress\nmetadata: { name: web }\nspec: { ingressClassName: nginx }\n`;
    expect(changes(ingress('extensions/v1beta1'), ingress('networking.k8s.io/v1'))).toEqual(['change Ingress web: apiVersion']);
  });

  test('the same kind in another group is another object', () => {
    const service = (apiVersion: string): string => `apiVersion: ${apiVersion}\nkind: Service\nmetadata: { name: web }\nspec: {}\n`;
    expect(changes(service('v1'), service('serving.knative.dev/v1'))).toEqual(['delete Service web', 'create Service web']);
  });

  test('objects that the server names are matched by their order', () => {
    const job = (image: string): string => `---\napiVersion: batch/v1\nkind: Job\nmetadata: { generateName: load- }\nspec: { template: { spec: { containers: [{ name: a, image: '${image}' }] } } }\n`;
    expect(changes(job('a:1') + job('b:1'), job('a:1') + job('b:1') + job('c:1'))).toEqual(['create Job load-…']);
  });
});

describe('names with the hash of a generator', () => {
  const deployment = (name: string): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29', envFrom: [{ configMapRef: { name: ${name} } }] }] }
`;

  test('a new hash is a change of content, and restarts those who use it', () => {
    const base = config('settings-2bc4d5f6g7', '{ colour: blue }') + deployment('settings-2bc4d5f6g7');
    const head = config('settings-9k8m7t6h5g', '{ colour: red }') + deployment('settings-9k8m7t6h5g');
    expect(changes(base, head)).toEqual([
      'change Deployment web: spec.template.spec.containers[0].envFrom[0].configMapRef.name',
      'change ConfigMap settings-9k8m7t6h5g: metadata.name, data.colour',
    ]);
    expect(impactsOf(impactOf(base, head))).toEqual([
      'notice: The 2 pods of Deployment shop/web restart step by step, with at most 3 pods and at least 2 ready.',
    ]);
  });

  test('immutable content under a new name is not refused', () => {
    const sealed = (name: string, value: string): string => `${config(name, `{ k: ${value} }`)}immutable: true\n`;
    expect(changesOf(impactOf(sealed('settings-2bc4d5f6g7', 'x'), sealed('settings-9k8m7t6h5g', 'y')))[0]?.action).toBe('change');
  });

  test('a word of ten letters is no hash', () => {
    expect(changes(config('db-connection', '{ k: x }'), config('db-parameters', '{ k: x }'))).toEqual(['delete ConfigMap db-connection', 'create ConfigMap db-parameters']);
  });

  test('two candidates are not guessed between', () => {
    expect(changes(config('s-2bc4d5f6g7', '{ k: x }'), config('s-9k8m7t6h5g', '{ k: y }') + config('s-2222222222', '{ k: z }')))
      .toEqual(['delete ConfigMap s-2bc4d5f6g7', 'create ConfigMap s-2222222222', 'create ConfigMap s-9k8m7t6h5g']);
  });

  test('a Secret does not take the place of a ConfigMap', () => {
    const secret = `---\napiVersion: v1\nkind: Secret\nmetadata: { name: s-9k8m7t6h5g, namespace: shop }\nstringData: { k: x }\n`;
    expect(changes(config('s-2bc4d5f6g7', '{ k: x }'), secret)).toEqual(['delete ConfigMap s-2bc4d5f6g7', 'create Secret s-9k8m7t6h5g']);
  });
});

describe('an object that is defined more than once', () => {
  test('the last definition counts', () => {
    expect(changes(config('a', '{ k: x }'), config('a', '{ k: y }') + config('a', '{ k: z }'))).toEqual(['change ConfigMap a: data.k']);
    expect(impactsOf(impactOf(config('a', '{ k: x }'), config('a', '{ k: y }') + config('a', '{ k: z }'))))
      .toEqual(['warning: ConfigMap shop/a is defined twice.']);
  });

  test('is not told again when it was so before', () => {
    expect(changes(config('a', '{ k: x }') + config('a', '{ k: y }'), config('a', '{ k: z }') + config('a', '{ k: y }'))).toEqual([]);
  });
});

describe('names with the checksum of a chart', () => {
  test('a new checksum is a change of content', () => {
    expect(changes(config('settings-3f2a9c1b', '{ colour: blue }'), config('settings-77e1d0aa', '{ colour: red }'))).toEqual(['change ConfigMap settings-77e1d0aa: metadata.name, data.colour']);
  });

  test('a number or a word is none', () => {
    expect(changes(config('settings-20250101', '{ k: x }'), config('settings-20250202', '{ l: y }'))).toEqual(['delete ConfigMap settings-20250101', 'create ConfigMap settings-20250202']);
    expect(changes(config('settings-facade', '{ k: x }'), config('settings-decade', '{ l: y }'))).toEqual(['delete ConfigMap settings-facade', 'create ConfigMap settings-decade']);
  });
});

describe('an object under another name', () => {
  const service = (name: string, namespace = 'shop', port = 80): string => `---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${namespace}, labels: { app: ${name} } }\nspec: { selector: { app: ${name} }, ports: [{ port: ${port}, name: http }] }\n`;
  const counterparts = (base: string, head: string): readonly string[] => changesOf(impactOf(base, head)).flatMap(({ action, gvk, name, counterpart }) => counterpart === undefined ? [] : [`${action} ${gvk.kind} ${name}: ${counterpart}`]);

  test('is told by its content, in which its own name does not count', () => {
    expect(counterparts(service('web'), service('front'))).toEqual(['delete Service web: Service shop/front', 'create Service front: Service shop/web']);
    expect(changes(service('web'), service('front', 'shop', 81))).toEqual([
      'delete Service web', 'create Service front: metadata.name, metadata.labels.app, spec.selector.app, spec.ports[0], spec.ports[0]',
    ]);
  });

  test('is not guessed where two are as good', () => {
    expect(counterparts(service('web'), service('front') + service('back'))).toEqual([]);
    expect(counterparts(service('web') + service('api'), service('front') + service('back'))).toEqual([]);
  });

  test('of the same name is preferred', () => {
    expect(counterparts(service('web') + service('api'), service('web', 'store') + service('api', 'store'))).toEqual([
      'delete Service api: Service store/api', 'delete Service web: Service store/web', 'create Service web: Service shop/web', 'create Service api: Service shop/api',
    ]);
    expect(impactsOf(impactOf(service('web') + service('api'), service('web', 'store') + service('api', 'store'))).filter((line) => line.startsWith('notice')))
      .toEqual(['notice: 2 objects move from the namespace shop to store: Service web and Service api. The new ones are created and the old ones deleted.']);
  });

  test('is another one where too little is the same', () => {
    expect(counterparts(config('a', '{ k: x }'), config('b', '{ k: x }'))).toEqual([]);
    expect(counterparts(service('web'), `---\napiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: shop }\nspec: { type: ExternalName, externalName: db.example.com }\n`)).toEqual([]);
  });

  test('in another API group', () => {
    const certificate = (group: string): string => `---\napiVersion: ${group}\nkind: Certificate\nmetadata: { name: web, namespace: shop }\nspec: { secretName: web-tls, dnsNames: [shop.example.com], issuerRef: { name: a } }\n`;
    expect(counterparts(certificate('certmanager.k8s.io/v1alpha1'), certificate('cert-manager.io/v1'))).toEqual(['delete Certificate web: Certificate shop/web', 'create Certificate web: Certificate shop/web']);
    expect(impactsOf(impactOf(certificate('certmanager.k8s.io/v1alpha1'), certificate('cert-manager.io/v1')))).toContain('notice: Certificate shop/web moves from the API group certmanager.k8s.io to cert-manager.io: the new one is created and the old one deleted.');
  });

  test('does not show the values of a Secret', () => {
    const secret = (name: string): string => `---\napiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: shop }\nstringData: { a: hunter2-a, b: hunter2-b, c: hunter2-c${name} }\n`;
    const report = impactOf(secret('one'), secret('two'));
    expect(counterparts(secret('one'), secret('two'))).toHaveLength(2);
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });
});
