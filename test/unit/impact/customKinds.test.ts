import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/manifest/index.ts';
import { changesOf, impactOf } from './roots.ts';

const definition = (spec: string) => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Widget, plural: widgets }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: ${spec} } } } }
`;
const widget = (spec: string) => `---\napiVersion: example.com/v1\nkind: Widget\nmetadata: { name: it, namespace: shop }\nspec: ${spec}\n`;
const rollout = (pod: string) => `---\napiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web, namespace: shop }\nspec: { selector: {}, template: { spec: ${pod} } }\n`;

/** `+ spec.a: 1 → 2` for each field of a Widget that differs, with the same definition on both sides. */
function diff(schema: string, base: string, head: string): readonly string[] {
  return fields(definition(schema) + widget(base), definition(schema) + widget(head));
}

function fields(base: string, head: string): readonly string[] {
  return changesOf(impactOf(base, head)).flatMap((change) => change.fields).map(({ kind, path, before, after, reordered }) =>
    `${{ added: '+', removed: '-', changed: '~' }[kind]} ${formatPath(path)}: ${JSON.stringify(before) ?? ''} → ${JSON.stringify(after) ?? ''}${reordered ? ' (order)' : ''}`);
}

describe('a custom kind is compared as its definition says', () => {
  test('a list by its keys', () => {
    const rules = '{ rules: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [host, path], items: { type: object, properties: { host: { type: string }, path: { type: string }, to: { type: string } } } } }';
    expect(diff(rules, '{ rules: [{ host: a, path: /, to: x }, { host: a, path: /b, to: p }] }', '{ rules: [{ host: a, path: /b, to: z }] }'))
      .toEqual(['~ spec.rules[0].to: "p" → "z"', '- spec.rules[0]: {"host":"a","path":"/","to":"x"} → ']);
    expect(diff(rules, '{ rules: [{ host: a, path: /, to: x }, { host: b, path: /, to: y }] }', '{ rules: [{ host: b, path: /, to: y }, { host: a, path: /, to: x }] }'))
      .toEqual(['~ spec.rules: ["a//","b//"] → ["b//","a//"] (order)']);
  });

  test('a set, in which the order says nothing', () => {
    const tags = '{ tags: { type: array, x-kubernetes-list-type: set, items: { type: string } } }';
    expect(diff(tags, '{ tags: [a, b] }', '{ tags: [b, a] }')).toEqual([]);
    expect(diff(tags, '{ tags: [a, b] }', '{ tags: [c, b, a] }')).toEqual(['+ spec.tags[0]:  → "c"']);
  });

  test('a list that is one value, in which the order counts', () => {
    const steps = '{ steps: { type: array, x-kubernetes-list-type: atomic, items: { type: string } } }';
    expect(diff(steps, '{ steps: [a, b] }', '{ steps: [b, a] }')).toEqual(['~ spec.steps: ["a","b"] → ["b","a"]']);
  });

  test('with its defaults: what holds anyway is no change, and what takes its place is', () => {
    const size = '{ size: { type: integer, default: 1 }, mode: { type: object, default: {}, properties: { fast: { type: boolean, default: false } } } }';
    expect(diff(size, '{}', '{ size: 1, mode: { fast: false } }')).toEqual([]);
    expect(diff(size, '{}', '{ size: 2 }')).toEqual(['+ spec.size: 1 → 2']);
    expect(diff(size, '{ size: 2 }', '{}')).toEqual(['- spec.size: 2 → 1']);
  });

  test('with the quantities of its schema, wherever they stand', () => {
    const cache = "{ cache: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], pattern: '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE])?$' }, requests: { type: object, additionalProperties: { type: string } } }";
    expect(diff(cache, '{ cache: 1Gi }', '{ cache: 1024Mi }')).toEqual([]);
    expect(diff(cache, '{ requests: { a: 1000m } }', '{ requests: { a: "1" } }')).toEqual(['~ spec.requests.a: "1000m" → "1"']);
  });

  test('of its own side, where the definition changes too', () => {
    const before = definition('{ size: { type: integer, default: 1 } }');
    const after = definition('{ size: { type: integer, default: 2 } }');
    expect(fields(before + widget('{}'), after + widget('{ size: 2 }')).filter((line) => line.includes('spec.size'))).toEqual(['+ spec.size: 1 → 2']);
    expect(fields(before + widget('{}'), after + widget('{ size: 1 }')).filter((line) => line.includes('spec.size:'))).toEqual([]);
  });

  test('a definition that is broken is passed over', () => {
    const broken = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: widgets.example.com }\nspec: { group: example.com, names: { kind: Widget }, versions: [{ name: v1, schema: { openAPIV3Schema: { properties: 3 } } }, 4] }\n';
    expect(fields(broken + widget('{ a: 1 }'), broken + widget('{ a: 2 }'))).toEqual(['~ spec.a: 1 → 2']);
  });

  test('and where it shares the spec of a pod, by the keys of Kubernetes', () => {
    expect(fields(
      rollout('{ containers: [{ name: a, image: "a:1", ports: [{ containerPort: 80 }, { containerPort: 81 }] }], tolerations: [{ key: x }] }'),
      rollout('{ containers: [{ name: a, image: "a:1", ports: [{ containerPort: 81, name: b }] }], tolerations: [{ key: x }] }'),
    )).toEqual(['+ spec.template.spec.containers[0].ports[0].name:  → "b"', '- spec.template.spec.containers[0].ports[0]: {"containerPort":80} → ']);
  });
});

describe('quantities of built-in kinds are told by the schema', () => {
  test('an annotation or label that happens to be named like one is a text', () => {
    const config = (value: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, annotations: { divisor: "${value}" } }\ndata: { max: "${value}" }\n`;
    expect(fields(config('1'), config('1000m'))).toEqual(['~ metadata.annotations.divisor: "1" → "1000m"', '~ data.max: "1" → "1000m"']);
  });

  test('capacity, sizes and metrics are amounts', () => {
    const volume = (size: string) => `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: a }\nspec: { capacity: { storage: ${size} } }\n`;
    expect(fields(volume('1Gi'), volume('1024Mi'))).toEqual([]);
    const scaler = (target: string) => `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec: { maxReplicas: 3, metrics: [{ type: Pods, pods: { metric: { name: x }, target: { type: AverageValue, averageValue: ${target} } } }] }\n`;
    expect(fields(scaler('1'), scaler('1000m'))).toEqual([]);
  });
});
