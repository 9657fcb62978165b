import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/manifest/index.ts';
import { changesOf, impactOf } from './roots.ts';

const object = (apiVersion: string, kind: string, spec: string): string => `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: it, namespace: shop }\nspec: ${spec}\n`;
const paths = (base: string, head: string): readonly string[] => changesOf(impactOf(base, head)).flatMap(({ fields }) => fields).map(({ path }) => formatPath(path));

describe('a duration is compared by its value', () => {
  test.each([
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', '{ interval: 60s, timeout: 90s }', '{ interval: 1m, timeout: 1m30s }'],
    ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', '{ interval: 1h, chart: { spec: { interval: 5m } }, upgrade: { timeout: 0.5h } }', '{ interval: 60m, chart: { spec: { interval: 300s } }, upgrade: { timeout: 30m0s } }'],
    ['cert-manager.io/v1', 'Certificate', '{ duration: 2160h, renewBefore: 360h }', '{ duration: 2160h0m0s, renewBefore: 360h0m }'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', '{ rules: [{ timeouts: { request: 1s, backendRequest: 500ms } }] }', '{ rules: [{ timeouts: { request: 1000ms, backendRequest: 0.5s } }] }'],
    ['external-secrets.io/v1', 'ExternalSecret', '{ refreshInterval: 1h }', '{ refreshInterval: 3600s }'],
  ])('%s %s', (apiVersion, kind, before, after) => {
    expect(paths(object(apiVersion, kind, before), object(apiVersion, kind, after))).toEqual([]);
  });

  test('and another one is a change', () => {
    expect(paths(object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', '{ interval: 60s, timeout: 5m, path: 60s }'), object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', '{ interval: 61s, timeout: 5, path: 1m }')))
      .toEqual(['spec.interval', 'spec.timeout', 'spec.path']);
  });
});

const definition = (properties: string): string => `---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Widget, plural: widgets }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: ${properties} } } } } }]
`;

describe('a definition says which of its fields are durations', () => {
  const of = (schema: string): readonly string[] => paths(definition(`{ every: ${schema} }`) + object('example.com/v1', 'Widget', '{ every: 60s }'), definition(`{ every: ${schema} }`) + object('example.com/v1', 'Widget', '{ every: 1m }'));

  test('by a format', () => expect(of('{ type: string, format: duration }')).toEqual([]));
  test('by the pattern that Flux has', () => expect(of("{ type: string, pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$' }")).toEqual([]));
  test('by the pattern of the Gateway API', () => expect(of("{ type: string, pattern: '^([0-9]{1,5}(h|m|s|ms)){1,4}$' }")).toEqual([]));
  test('and a text is a text', () => expect(of('{ type: string }')).toEqual(['spec.every']));
  test('also in a built-in kind, whatever it looks like', () => {
    const map = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: it }\ndata: { interval: ${data} }\n`;
    expect(paths(map('60s'), map('1m'))).toEqual(['data.interval']);
  });
});
