import { describe, expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import { impactOf, impactsOf, labels, rendered, root } from './roots.ts';

const service = (selector: string): string => `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: ${selector}, ports: [{ port: 80 }] }
`;
const deployment = (name: string, podLabels: string): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { name: ${name} } }
  template:
    metadata: { labels: ${podLabels} }
    spec: { containers: [{ name: web, image: 'web:1' }] }
`;
const told = (base: string, head: string): readonly string[] => impactsOf(impactOf(base, head)).filter((impact) => impact.includes('Service shop/web') && !impact.includes('is deleted'));

const blue = deployment('blue', '{ name: blue, app: web, colour: blue }');
const green = deployment('green', '{ name: green, app: web, colour: green }');

describe('the pods behind a Service', () => {
  test('move from one workload to another', () => {
    expect(told(service('{ colour: blue }') + blue + green, service('{ colour: green }') + blue + green))
      .toEqual(['warning: Service shop/web sends traffic to the pods of Deployment shop/green instead of Deployment shop/blue.']);
  });

  test('become more', () => {
    expect(told(service('{ colour: blue }') + blue + green, service('{ app: web }') + blue + green))
      .toEqual(['warning: Service shop/web sends traffic to the pods of Deployment shop/blue and Deployment shop/green instead of Deployment shop/blue.']);
  });

  test('are the same with another selector', () => {
    expect(told(service('{ colour: blue }') + blue, service('{ app: web }') + blue)).toEqual([]);
  });

  test('are gone with a label of the pods', () => {
    expect(told(service('{ colour: blue }') + blue, service('{ colour: blue }') + deployment('blue', '{ name: blue, app: web }')))
      .toEqual(['danger: Service shop/web has no pods any more, since Deployment shop/blue gets other pod labels.']);
  });

  test('are gone with the workload', () => {
    expect(told(service('{ colour: blue }') + blue, service('{ colour: blue }'))).toEqual(['danger: Service shop/web has no pods any more, since Deployment shop/blue goes away.']);
  });

  test('become fewer with a workload', () => {
    expect(told(service('{ app: web }') + blue + green, service('{ app: web }') + green))
      .toEqual(['warning: Service shop/web loses the pods of Deployment shop/blue, which goes away.']);
  });

  test('are away until new ones are ready, when selector and labels change together', () => {
    expect(told(service('{ v: one }') + deployment('blue', '{ name: blue, v: one }'), service('{ v: two }') + deployment('blue', '{ name: blue, v: two }')))
      .toEqual(['warning: Service shop/web has no pods until the new ones of Deployment shop/blue are ready.']);
  });

  test('are not known to this root', () => {
    expect(told(service('{ a: b }'), service('{ a: c }'))).toEqual(['notice: The selector of Service shop/web changes, and matches no pods of this root before or after.']);
  });

  test('of another namespace do not count', () => {
    const elsewhere = blue.replace('namespace: shop', 'namespace: stock');
    expect(told(service('{ a: b }') + elsewhere, service('{ colour: blue }') + elsewhere))
      .toEqual(['notice: The selector of Service shop/web changes, and matches no pods of this root before or after.']);
  });

  test('may be in what could not be rendered', () => {
    const report = computeImpact([{ root, base: rendered(service('{ colour: blue }') + blue), head: rendered(service('{ colour: red }') + blue, { complete: false }) }], labels);
    expect(report.roots[0]?.changes[0]?.impacts[0]).toMatchObject({ analysis: 'traffic/selector-changed', certainty: 'unknown' });
  });
});
