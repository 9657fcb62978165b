import { describe, expect, it } from 'vitest';
import type { RenderedObject } from '../../../src/render/index.ts';
import { packed } from './packed.ts';
import { kubectlKustomize, names, renderFiles, renderNew } from './trees.ts';

const web = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'replicas: 2\nresources:\n  limits: {memory: 1Gi}\n',
  'charts/web/templates/_helpers.tpl': '{{- define "labels" -}}\napp: web\nrelease: {{ .Release.Name }}\n{{- end -}}\n',
  'charts/web/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  template:
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: web
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`,
} as const;

function at(object: RenderedObject | undefined, ...path: (string | number)[]): string {
  const { certainty, file, line } = object?.trace(path) ?? {};
  return `${certainty} ${file?.replace('charts/web/templates/', '')}${line === undefined ? '' : `:${line + 1}`}`;
}

describe('a chart', () => {
  it('is rendered with its own values, and its fields are found in its templates and helpers', async () => {
    const { objects, complete, root } = await renderNew(web, 'charts/web');
    expect(root).toMatchObject({ type: 'helm', name: 'charts/web' });
    expect(complete).toBe(true);
    const [deployment] = objects;
    expect(deployment).toMatchObject({ apiVersion: 'apps/v1', gvk: { kind: 'Deployment' }, name: 'web', namespace: undefined });
    expect(at(deployment, 'spec', 'template', 'spec', 'hostNetwork')).toBe('exact deployment.yaml:11');
    expect(at(deployment, 'spec', 'replicas')).toBe('exact deployment.yaml:8');
    expect(at(deployment, 'metadata', 'labels', 'app')).toBe('exact _helpers.tpl:2');
    expect(at(deployment, 'metadata', 'labels', 'release')).toBe('exact _helpers.tpl:3');
    expect(at(deployment, 'metadata', 'labels')).toBe('exact deployment.yaml:5');
    expect(at(deployment, 'spec', 'template', 'spec', 'containers', 0, 'resources', 'limits', 'memory')).toBe('file deployment.yaml:16');
    expect(at(deployment, 'spec', 'gone')).toBe('file deployment.yaml:1');
    const range = deployment?.trace(['spec', 'replicas']).range;
    expect(web['charts/web/templates/deployment.yaml'].slice(range?.start, range?.end)).toBe('replicas: {{ .Values.replicas }}');
  });

  it('whose values change is rendered on both sides; documentation changes nothing', async () => {
    const pairs = await renderFiles(web, { ...web, 'charts/web/values.yaml': 'replicas: 3\n', 'charts/web/README.md': 'x' });
    expect(pairs.map(({ root, base, head }) => [root.path, base?.objects[0]?.value['spec'], head?.objects[0]?.value['spec']])).toEqual([['charts/web', expect.objectContaining({ replicas: 2 }), expect.objectContaining({ replicas: 3 })]]);
    expect(await renderFiles(web, { ...web, 'charts/web/README.md': 'x' })).toEqual([]);
  });

  it('is rendered anew when a library beside it changes, which is not shown itself', async () => {
    const library = (value: string): Record<string, string> => ({
      ...web,
      'charts/web/Chart.yaml': `${web['charts/web/Chart.yaml']}dependencies:\n- name: lib\n  version: 1.0.0\n  repository: file://../lib\n`,
      'charts/web/templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndata:\n  {{- include "lib.data" . | nindent 2 }}\n',
      'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
      'charts/lib/templates/_data.tpl': `{{- define "lib.data" -}}\nkey: ${value}\n{{- end -}}\n`,
    });
    const pairs = await renderFiles(library('one'), library('two'));
    expect(pairs.map((pair) => pair.root.path)).toEqual(['charts/web']);
    const config = pairs[0]?.head?.objects.find((object) => object.gvk.kind === 'ConfigMap');
    expect(config?.value['data']).toEqual({ key: 'two' });
    expect(config?.trace(['data', 'key'])).toMatchObject({ certainty: 'exact', file: 'charts/lib/templates/_data.tpl', line: 1 });
  });

  it('may give what looks like a template: other tools have braces too', async () => {
    const { objects, complete } = await renderNew({ 'charts/web/Chart.yaml': web['charts/web/Chart.yaml'], 'charts/web/templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n  annotations: {note: {{ "{{ $labels.pod }}" | quote }}}\n---\napiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: z}}\n' }, 'charts/web');
    expect(complete).toBe(true);
    expect(objects.map((object) => object.name)).toEqual(['x', 'z']);
    expect(objects[1]?.trace(['metadata', 'name'])).toMatchObject({ certainty: 'exact', line: 9 });
  });

  it.each([
    ['a template that fails', { 'charts/web/templates/bad.yaml': '\n\na: {{ .Values.a.b.c }}\n' }, { file: 'charts/web/templates/bad.yaml', line: 2 }],
    ['a template that does not parse', { 'charts/web/templates/bad.yaml': '\n{{ if }}\n' }, { file: 'charts/web/templates/bad.yaml', line: 1 }],
    ['output that is no YAML', { 'charts/web/templates/bad.yaml': 'a: [\n' }, { file: 'charts/web/templates/bad.yaml' }],
    ['a document that is no object', { 'charts/web/templates/deployment.yaml': '', 'charts/web/templates/bad.yaml': '\na: 1\n' }, { file: 'charts/web/templates/bad.yaml', line: 1 }],
    ['values that are no YAML', { 'charts/web/values.yaml': 'a: [\n' }, { file: 'charts/web/values.yaml' }],
    ['a dependency that is not there', { 'charts/web/Chart.yaml': `${web['charts/web/Chart.yaml']}dependencies: [{name: redis, version: 1.0.0, repository: "https://charts.example.com"}]\n` }, { file: 'charts/web/Chart.yaml', code: 'elsewhere' }],
    ['a package that is none', { 'charts/web/charts/redis-1.0.0.tgz': 'version https://git-lfs.github.com/spec/v1\n' }, { file: 'charts/web/charts/redis-1.0.0.tgz' }],
    ['a package that is broken', { 'charts/web/charts/redis-1.0.0.tgz': Uint8Array.of(0x1f, 0x8b, 8, 0, 255) }, { file: 'charts/web/Chart.yaml' }],
  ])('with %s has that problem at its place, and other roots are rendered', async (_what, files, place) => {
    const pairs = await renderFiles({}, { ...web, ...files, 'charts/other/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 1.0.0\n', 'charts/other/templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n' });
    expect(pairs.find((pair) => pair.root.path === 'charts/web')?.head).toMatchObject({ objects: [], complete: false, problems: [{ code: 'helm', ...place }] });
    expect(names(pairs.find((pair) => pair.root.path === 'charts/other')?.head)).toEqual(['ConfigMap/x']);
  });
});

describe('a dependency that is packed', () => {
  const redis = (image: string): Uint8Array => packed({
    'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n',
    'redis/values.yaml': `image: ${image}\n`,
    'redis/templates/x.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Release.Name }}-redis}\nspec: {containers: [{name: a, image: "{{ .Values.image }}"}]}\n',
  });
  const chart = { ...web, 'charts/web/Chart.yaml': `${web['charts/web/Chart.yaml']}dependencies: [{name: redis, version: 1.0.0, repository: "https://charts.example.com"}]\n` };

  it('is rendered, and what changes in it is seen', async () => {
    const at = 'charts/web/charts/redis-1.0.0.tgz';
    const [pair] = await renderFiles({ ...chart, [at]: redis('redis:7') }, { ...chart, [at]: redis('redis:8') });
    const images = [pair?.base, pair?.head].map((side) => side?.objects.find((object) => object.name === 'web-redis')?.value['spec']);
    expect(pair?.head?.problems).toEqual([]);
    expect(images).toEqual(['redis:7', 'redis:8'].map((image) => ({ containers: [{ name: 'a', image }] })));
  });

  it.each([
    ['unpacks to more than any chart has', packed({ 'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n', ...Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`redis/files/${at}`, Buffer.alloc(5_000_000)])) }), 'larger than the maximum size'],
    ['holds one huge file', packed({ 'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n', 'redis/files/a': Buffer.alloc(6_000_000) }), 'larger than the maximum file size'],
    ['leads out of its folder', packed({ 'redis/../../x.yaml': 'a: 1\n' }), 'illegally references parent directory'],
    ['holds packages in packages', Array.from({ length: 40 }).reduce<Uint8Array>((inner) => packed({ 'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n', 'redis/charts/redis-1.0.0.tgz': inner, 'redis/files/a': Buffer.alloc(4_000_000) }), packed({ 'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n' })), ''],
  ])('and %s ends with a problem or a rendering, in bounded time and memory', async (_what, content, words) => {
    const started = performance.now();
    const { problems } = await renderNew({ ...chart, 'charts/web/charts/redis-1.0.0.tgz': content }, 'charts/web');
    expect(problems.map((problem) => problem.message).join()).toContain(words);
    expect(performance.now() - started).toBeLessThan(35_000);
  }, 60_000);
});

it('what a ConfigMap is made from may be no text, and gives the name that kubectl gives', async () => {
  const files = { 'app/kustomization.yaml': 'configMapGenerator: [{name: a, files: [logo.png]}]\n', 'app/logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255, 254) };
  const head = await renderNew(files, 'app');
  expect(head.problems).toEqual([]);
  expect(head.objects.map((object) => object.value)).toEqual(await kubectlKustomize(files, 'app'));
});
