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
    expect(changes(config('a', '{ k: x }'), config('a', '{ k: x }', 'stock'))).toEqual(['delete ConfigMap a', 'create ConfigMap a']);
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
