import { describe, expect, test } from 'vitest';
import { formatPath, nodeAt, parsePath, parseYaml, rangeAt, sourceText, toValue, valueAt, type Path, type YamlNode } from '../../../src/manifest/index.ts';

const TEXT = `# first
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/a.b: "x"
spec:
  nodeName:
  containers:
    - name: app
      ports: [80, {containerPort: 81}]
    - {}
`;

function rootOf(text: string): YamlNode {
  const root = parseYaml(sourceText(text))[0]?.root;
  if (root === undefined) throw new Error('No root.');
  return root;
}

describe('rangeAt', () => {
  const root = rootOf(TEXT);
  const pointedAt = (part: 'key' | 'value', ...path: Path): string => {
    const range = rangeAt(root, path, part);
    return TEXT.slice(range.start, range.end);
  };

  test('points at keys and values', () => {
    expect(pointedAt('key', 'metadata', 'name')).toBe('name');
    expect(pointedAt('value', 'metadata', 'name')).toBe('web');
    expect(pointedAt('value', 'metadata', 'annotations', 'example.com/a.b')).toBe('"x"');
    expect(pointedAt('value', 'spec', 'containers', 0, 'ports', 0)).toBe('80');
    expect(pointedAt('value', 'spec', 'containers', 0, 'ports', 1)).toBe('{containerPort: 81}');
  });

  test('points at an item by its first key, for it has none', () => {
    expect(pointedAt('key', 'spec', 'containers', 0)).toBe('name');
    expect(pointedAt('key', 'spec', 'containers', 0, 'ports', 0)).toBe('80');
    expect(pointedAt('key', 'spec', 'containers', 1)).toBe('{}');
  });

  test('points at the key where the value is empty', () => {
    expect(pointedAt('value', 'spec', 'nodeName')).toBe('nodeName');
  });

  test('points at the nearest key that exists where the path ends early', () => {
    expect(pointedAt('value', 'metadata', 'namespace')).toBe('metadata');
    expect(pointedAt('key', 'spec', 'securityContext', 'runAsNonRoot')).toBe('spec');
    expect(pointedAt('value', 'spec', 'containers', 0, 'image')).toBe('name');
    expect(pointedAt('value', 'spec', 'containers', 5, 'image')).toBe('containers');
    expect(pointedAt('value', 'metadata', 'name', 'deeper')).toBe('name');
  });

  test('points at the kind for the object as a whole', () => {
    expect(pointedAt('value')).toBe('Pod');
    expect(pointedAt('key', 'status')).toBe('Pod');
  });

  test('points at the first key where there is no kind', () => {
    const text = 'a:\n  b: 1\nc: 2\n';
    expect(rangeAt(rootOf(text), [], 'value')).toEqual({ start: 0, end: 1 });
    expect(rangeAt(rootOf('[]'), ['a'], 'value')).toEqual({ start: 0, end: 2 });
  });

  test('points at the last of two equal keys, which is the one that counts', () => {
    const text = 'a: 1\na: 2\n';
    expect(rangeAt(rootOf(text), ['a'], 'value').start).toBe(text.indexOf('2'));
  });
});

describe('nodeAt and valueAt', () => {
  const root = rootOf(TEXT);
  test.each<[Path, unknown]>([
    [['metadata', 'name'], 'web'],
    [['spec', 'containers', 0, 'ports', 1, 'containerPort'], 81],
    [['spec', 'nodeName'], null],
    [['spec', 'containers', 2], undefined],
    [['spec', 'containers', 'name'], undefined],
    [['metadata', 'name', 0], undefined],
    [['metadata', 'constructor'], undefined],
    [['metadata', '__proto__'], undefined],
    [['spec', 'containers', 'length'], undefined],
  ])('agree at %j', (path, value) => {
    const node = nodeAt(root, path);
    expect(node === undefined ? undefined : toValue(node)).toEqual(value);
    expect(valueAt(toValue(root), path)).toEqual(value);
  });
});

describe('paths as text', () => {
  test.each<[string, Path]>([
    ['', []],
    ['spec.ports[0].port', ['spec', 'ports', 0, 'port']],
    ['metadata.annotations["example.com/a.b"]', ['metadata', 'annotations', 'example.com/a.b']],
    ['metadata.labels.app', ['metadata', 'labels', 'app']],
    ['data["a\\"b"][""]', ['data', 'a"b', '']],
    ['["a.b"].c', ['a.b', 'c']],
    ['[0][1]', [0, 1]],
  ])('%s', (text, path) => {
    expect(formatPath(path)).toBe(text);
    expect(parsePath(text)).toEqual(path);
  });

  test('what is not well formed is a key', () => {
    expect(parsePath('a[b')).toEqual(['a', '[', 'b']);
  });
});
