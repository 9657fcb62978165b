import { describe, expect, test } from 'vitest';
import type { ImpactReport } from '../../../src/impact/index.ts';
import { portions } from '../../../src/impact/index.ts';
import { changesOf, impactOf } from './roots.ts';

const deployment = (name: string, image: string, config = `${name}-settings`): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: app, image: '${image}', envFrom: [{ configMapRef: { name: ${config} } }] }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${config}, namespace: shop }
data: { level: info }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;

/** Each edge as a sentence; what changes has a star. */
function edgesOf(report: ImpactReport): readonly string[] {
  const graph = report.roots[0]?.graph;
  const name = (index: number): string => {
    const node = graph?.nodes[index];
    return `${node?.kind} ${node?.name}${node?.change === undefined ? '' : '*'}`;
  };
  return (graph?.edges ?? []).map(({ from, to, how, only }) => `${name(from)} ${how} ${name(to)}${only === undefined ? '' : `, only ${only}`}`).sort();
}

describe('the graph of a change', () => {
  test('has what changes and its direct neighbours, and nothing further away', () => {
    const ingress = `
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop, namespace: shop }
spec: { rules: [{ host: shop.example, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
`;
    const other = `---${deployment('cart', 'cart:1')}`;
    const report = impactOf(deployment('web', 'web:1') + ingress + other, deployment('web', 'web:2') + ingress + other);
    expect(edgesOf(report)).toEqual(['Deployment web* uses ConfigMap web-settings', 'Service web sends traffic to Deployment web*']);
    expect(report.roots[0]?.graph?.nodes.map(({ name, change }) => [name, change])).toEqual([['web', 0], ['web-settings', undefined], ['web', undefined]]);
  });

  test('says what ends and what begins with the change', () => {
    const base = deployment('web', 'web:1', 'old');
    const head = deployment('web', 'web:1', 'new');
    expect(edgesOf(impactOf(base, head))).toEqual([
      'Deployment web* uses ConfigMap new*, only head', 'Deployment web* uses ConfigMap old*, only base', 'Service web sends traffic to Deployment web*',
    ]);
  });

  test('is not there where nothing changes', () => {
    expect(impactOf(deployment('web', 'web:1'), deployment('web', 'web:1')).roots[0]?.graph).toBeUndefined();
  });

  test('is bounded, and says how many objects are left out', () => {
    const many = (image: string): string => Array.from({ length: 100 }, (_, index) => deployment(`web-${index}`, image)).join('---');
    const graph = impactOf(many('web:1'), many('web:2')).roots[0]?.graph;
    expect(graph?.nodes).toHaveLength(150);
    expect(graph?.left).toBe(150);
    expect(graph?.edges.every(({ from, to }) => from < 150 && to < 150)).toBe(true);
  });
});

test('changes are sent in portions that hold all of them, in order', () => {
  const many = (image: string): string => Array.from({ length: 400 }, (_, index) => deployment(`web-${index}`, image)).join('---');
  const changes = changesOf(impactOf(many('web:1'), many('web:2')));
  const found = portions(changes);
  expect(found.length).toBeGreaterThan(1);
  expect(found.flat()).toEqual(changes);
  expect(portions([])).toEqual([]);
});
