import { describe, expect, it } from 'vitest';
import { parsePath, valueAt } from '../../../src/manifest/index.ts';
import type { JsonValue, Path } from '../../../src/manifest/index.ts';
import type { RenderedObject, RenderedRoot } from '../../../src/render/index.ts';
import { parseKustomization } from '../../../src/render/kustomization.ts';
import type { Kustomization } from '../../../src/render/kustomization.ts';
import { createTracer } from '../../../src/render/trace/tracer.ts';
import { legacy, shop } from './shop.ts';
import { configMap, deployment, kubectlKustomize, renderNew } from './trees.ts';
import type { Files } from './trees.ts';

function objectOf(root: RenderedRoot, kind: string, name: string): RenderedObject {
  const found = root.objects.find((object) => object.gvk.kind === kind && object.name.startsWith(name));
  if (found === undefined) throw new Error(`${kind}/${name} is not among ${root.objects.map((object) => `${object.gvk.kind}/${object.name}`).join(', ')}; ${JSON.stringify(root.problems)}`);
  return found;
}

/** `file:line certainty` with the line counted from one, as a person does. */
function traced(object: RenderedObject, path: Path): string {
  const { certainty, file, line } = object.trace(path);
  return file === undefined ? certainty : `${file}:${line === undefined ? '?' : line + 1} ${certainty}`;
}

const overlay = 'overlays/production/kustomization.yaml';
const patch = 'overlays/production/resources.yaml';
const base = 'base/deployment.yaml';
const web = 'spec.template.spec.containers[0]';

describe('a trace of a rendered kustomization', () => {
  it.each([
    // Written in the base, and by nothing else.
    ['Deployment', `${web}.env[1].value`, `${base}:25 exact`],
    ['Deployment', `${web}.resources.requests.cpu`, `${base}:38 exact`],
    ['Deployment', 'spec.template.spec.containers[1].imagePullPolicy', `${base}:44 exact`],
    ['Deployment', 'spec.selector.matchLabels.app', `${base}:12 exact`],
    ['Service', 'spec.ports[0].port', 'base/service.yaml:11 exact'],
    ['ConfigMap/prod-monitor', 'data.interval', 'components/metrics/monitor.yaml:6 exact'],
    // A strategic merge patch in a file.
    ['Deployment', 'spec.minReadySeconds', `${patch}:8 exact`],
    ['Deployment', 'metadata.annotations.owner', `${patch}:6 exact`],
    ['Deployment', `${web}.env[0].value`, `${patch}:16 exact`],
    ['Deployment', `${web}.args[1]`, `${patch}:13 exact`],
    ['Deployment', `${web}.args`, `${patch}:13 exact`],
    ['Deployment', `${web}.resources.limits.memory`, `${patch}:19 exact`],
    // Inline patches: merge in a component, JSON patches, and one in a style that keeps no lines.
    ['Deployment', 'spec.template.metadata.annotations.metrics', 'components/metrics/kustomization.yaml:17 exact'],
    ['Service', 'spec.type', `${overlay}:33 exact`],
    ['Service', 'spec.externalTrafficPolicy', `${overlay}:36 exact`],
    ['Service', 'metadata.annotations.pool', `${overlay}:39 exact`],
    ['Deployment', `${web}.env[3].value`, `${overlay}:49 exact`],
    ['ServiceAccount', 'automountServiceAccountToken', `${base}:46 file`],
    // Transformers.
    ['Deployment', 'spec.replicas', `${overlay}:22 exact`],
    ['Deployment', `${web}.image`, `${overlay}:17 exact`],
    ['Deployment', 'spec.template.spec.containers[1].image', `${base}:1 file`],
    ['Deployment', 'metadata.namespace', `${overlay}:3 exact`],
    ['Deployment', 'metadata.annotations.stage', `${overlay}:10 exact`],
    ['Service', 'metadata.labels.team', 'base/kustomization.yaml:8 exact'],
    ['Service', 'spec.selector.tier', `${overlay}:13 exact`],
    // Joined or rewritten from several texts.
    ['Deployment', 'metadata.name', `${base}:1 file`],
    ['Deployment', `${web}.env[2].valueFrom.configMapKeyRef.name`, `${base}:1 file`],
    ['Deployment', 'spec.template.spec.serviceAccountName', `${base}:1 file`],
    ['Deployment', '', `${base}:1 file`],
    ['Deployment', 'spec.template', `${base}:1 file`],
    ['Deployment', 'spec.notThere', `${base}:1 file`],
    // Generators.
    ['ConfigMap/prod-settings', 'data.LOG_LEVEL', `${overlay}:27 exact`],
    ['ConfigMap/prod-settings', 'data.MODE', 'base/kustomization.yaml:13 exact'],
    ['ConfigMap/prod-settings', 'data["app.conf"]', 'base/app.conf:1 exact'],
    ['ConfigMap/prod-settings', 'data["renamed.conf"]', 'base/other.conf:1 exact'],
    ['ConfigMap/prod-settings', 'data.ZONE', 'base/settings.env:3 exact'],
    ['ConfigMap/prod-settings', 'metadata.name', 'base/kustomization.yaml:10 file'],
    ['Secret', 'data.password', 'base/kustomization.yaml:22 exact'],
    ['Secret', 'type', 'base/kustomization.yaml:23 exact'],
  ])('of %s %s is %s', async (object, path, expected) => {
    const [kind = '', name = ''] = object.split('/');
    const root = await renderNew(shop, 'overlays/production');
    const found = objectOf(root, kind, name);
    if (!path.includes('notThere')) expect(valueAt(found.value, parsePath(path))).toBeDefined();
    expect(traced(found, parsePath(path))).toBe(expected);
  });

  it('is the patch when a patch repeats what the base says', async () => {
    const root = await renderNew({
      'app/kustomization.yaml': 'resources: [x.yaml]\npatches: [{path: patch.yaml}]\n',
      'app/x.yaml': configMap('x'),
      'app/patch.yaml': configMap('x'),
    }, 'app');
    expect(traced(objectOf(root, 'ConfigMap', 'x'), ['data', 'key'])).toBe('app/patch.yaml:6 exact');
  });

  it('is no line when two patches of one kustomization give the same', async () => {
    const root = await renderNew({
      'app/kustomization.yaml': 'resources: [x.yaml]\npatches: [{path: a.yaml}, {path: b.yaml}]\n',
      'app/x.yaml': configMap('x'),
      'app/a.yaml': configMap('x', 'two'),
      'app/b.yaml': configMap('x', 'two'),
    }, 'app');
    expect(traced(objectOf(root, 'ConfigMap', 'x'), ['data', 'key'])).toBe('app/x.yaml:1 file');
  });

  it('is decided by the value when a patch may or may not apply', async () => {
    const files = (value: string): Files => ({
      'app/kustomization.yaml': `resources: [x.yaml]\npatches:\n- target: {labelSelector: app=x}\n  patch: |\n    - op: replace\n      path: /data/key\n      value: ${value}\n`,
      'app/x.yaml': `${configMap('x')}  other: two\n`.replace('  name: x', '  name: x\n  labels: {app: x}'),
    });
    expect(traced(objectOf(await renderNew(files('patched'), 'app'), 'ConfigMap', 'x'), ['data', 'key'])).toBe('app/kustomization.yaml:7 exact');
    expect(traced(objectOf(await renderNew(files('one'), 'app'), 'ConfigMap', 'x'), ['data', 'key'])).toBe('app/x.yaml:1 file');
  });

  it('is no line where a replacement writes, a custom transformer runs, or a patch may rename', async () => {
    for (const extra of [
      'replacements:\n- source: {kind: ConfigMap, name: x, fieldPath: data.key}\n  targets:\n  - select: {kind: ConfigMap, name: second}\n    fieldPaths: [data.key]\n',
      'transformers:\n- |\n  apiVersion: builtin\n  kind: AnnotationsTransformer\n  metadata: {name: a}\n  annotations: {a: b}\n  fieldSpecs: [{path: metadata/annotations, create: true}]\n',
      'patches:\n- target: {kind: ConfigMap, name: x}\n  options: {allowNameChange: true}\n  patch: |\n    - op: replace\n      path: /metadata/name\n      value: z\n',
    ]) {
      const root = await renderNew({ 'app/kustomization.yaml': `resources: [x.yaml, y.yaml]\n${extra}`, 'app/x.yaml': configMap('x'), 'app/y.yaml': configMap('second') }, 'app');
      expect(root.problems).toEqual([]);
      expect(traced(objectOf(root, 'ConfigMap', 'second'), ['data', 'key'])).toBe('app/y.yaml:1 file');
    }
  });

  it('is unknown for what no source says, and tells two uses of one base apart', async () => {
    const root = await renderNew({
      'app/kustomization.yaml': 'resources: [../blue, ../green]\n',
      'blue/kustomization.yaml': 'resources: [../base]\nnamePrefix: blue-\nreplicas: [{name: web, count: 2}]\n',
      'green/kustomization.yaml': 'resources: [../base]\nnamePrefix: green-\n',
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': deployment('web'),
    }, 'app');
    expect(traced(objectOf(root, 'Deployment', 'blue-web'), ['spec', 'replicas'])).toBe('blue/kustomization.yaml:3 exact');
    expect(traced(objectOf(root, 'Deployment', 'green-web'), ['spec', 'replicas'])).toBe('base/web.yaml:6 exact');
  });

  it('tells the objects of a base apart that is included many times', async () => {
    const files: Record<string, string> = { 'l0/kustomization.yaml': 'resources: [x.yaml]\n', 'l0/x.yaml': configMap('x') };
    for (let level = 1; level <= 4; level++) {
      files[`l${level}/kustomization.yaml`] = `resources: [a, b]\n`;
      for (const side of ['a', 'b']) files[`l${level}/${side}/kustomization.yaml`] = `resources: [../../l${level - 1}]\nnameSuffix: -${side}${level}\n`;
    }
    const root = await renderNew(files, 'l4');
    expect(root.objects).toHaveLength(16);
    expect(traced(objectOf(root, 'ConfigMap', 'x-b1-a2-b3-a4'), ['data', 'key'])).toBe('l0/x.yaml:6 exact');
  });
});

describe('a tracer', () => {
  it('gives up where bases double at each step, instead of following a million objects', () => {
    const kustomizations = new Map<string, Kustomization>();
    const add = (folder: string, text: string): void => void kustomizations.set(folder, { ...parseKustomization(text), path: `${folder}/kustomization.yaml`, folder });
    add('l0', 'resources: [x.yaml]');
    for (let level = 1; level <= 20; level++) {
      add(`l${level}`, 'resources: [a, b]');
      for (const side of ['a', 'b']) add(`l${level}/${side}`, `resources: [../../l${level - 1}]\nnameSuffix: -${side}`);
    }
    const trace = createTracer({ root: 'l20', kustomizations, texts: new Map([['l0/x.yaml', configMap('x')]]) });
    expect(trace({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `x${'-a'.repeat(20)}` }, data: { key: 'one' } }, ['data', 'key'])).toEqual({ certainty: 'unknown' });
  });
});

describe('a trace of plain manifests', () => {
  const files = { 'apps/web.yaml': `# Shop\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: x}\n  data: &data\n    key: one\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: other}\n  data: *data\n` };

  it.each([
    ['x', 'data.key', 'apps/web.yaml:9 exact'],
    ['x', 'data', 'apps/web.yaml:8 exact'],
    ['other', 'metadata.name', 'apps/web.yaml:12 exact'],
    ['other', 'data.key', 'apps/web.yaml:9 exact'],
    ['other', 'data.gone', 'apps/web.yaml:10 file'],
    ['x', '', 'apps/web.yaml:5 exact'],
  ])('of %s %s is %s', async (name, path, expected) => {
    expect(traced(objectOf(await renderNew(files, 'apps'), 'ConfigMap', name), parsePath(path))).toBe(expected);
  });
});

describe('the real kustomize agrees', () => {
  const repositories: readonly (readonly [string, Files, string])[] = [['shop', shop, 'overlays/production'], ['legacy', legacy, 'site']];

  it.each(repositories)('object for object with what is rendered: %s', async (_name, files, folder) => {
    const root = await renderNew(files, folder);
    expect(root.problems).toEqual([]);
    expect(root.objects.map((object) => object.value)).toEqual(await kubectlKustomize(files, folder));
  });

  /** Each exact place gets a mark of its own, and each must come out where it was said to end up. */
  it.each(repositories)('with each exact trace: a mark written at the place appears at the path: %s', async (_name, files, folder) => {
    const root = await renderNew(files, folder);
    const marks = new Map<string, { readonly file: string; readonly start: number; readonly end: number; readonly mark: string | number }>();
    const expected: { readonly object: number; readonly path: Path; readonly mark: string | number }[] = [];
    root.objects.forEach((object, index) => {
      for (const [path, value] of leaves(object.value)) {
        const { certainty, file, range } = object.trace(path);
        if (certainty !== 'exact' || file === undefined || range === undefined || !isFree(path, value)) continue;
        const key = `${file}:${range.start}`;
        const mark = marks.get(key)?.mark ?? (typeof value === 'number' ? 1_000 + marks.size : `mark${marks.size}`);
        marks.set(key, { file, start: range.start, end: range.end, mark });
        expected.push({ object: index, path, mark });
      }
    });
    expect(expected.length).toBeGreaterThan(15);

    const marked: Record<string, string> = { ...files };
    for (const { file, start, end, mark } of [...marks.values()].sort((a, b) => b.start - a.start)) {
      const text = marked[file] ?? '';
      const written = text.slice(start, end);
      const prefix = /^[\w.]+=/.exec(written)?.[0] ?? '';
      marked[file] = text.slice(0, start) + prefix + (written.startsWith('"') ? `"${mark}"` : String(mark)) + text.slice(end);
    }
    const rendered = await kubectlKustomize(marked, folder);
    for (const { object, path, mark } of expected) {
      const was = root.objects[object];
      const now = rendered.find((one) => valueAt(one, ['kind']) === was?.gvk.kind && withoutHash(valueAt(one, ['metadata', 'name'])) === withoutHash(was?.name));
      const value = valueAt(now ?? null, path);
      const shown = was?.gvk.kind === 'Secret' && path[0] === 'data' ? Buffer.from(String(value as string), 'base64').toString() : value;
      expect([path, typeof shown === 'string' && path.at(-1) === 'image' ? shown.split(/[:@]/).at(-1) : shown]).toEqual([path, mark]);
    }
  });
});

function withoutHash(name: JsonValue | undefined): string | undefined {
  return typeof name === 'string' ? name.replace(/-[a-z0-9]{10}$/, '') : undefined;
}

function* leaves(value: JsonValue, path: Path = []): Generator<readonly [Path, JsonValue]> {
  if (Array.isArray(value)) for (const [index, item] of (value as readonly JsonValue[]).entries()) yield* leaves(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
  else yield [path, value];
}

/** Whether a value can be anything: what names an object or an item, or is a choice of the API, cannot. */
function isFree(path: Path, value: JsonValue): boolean {
  const key = String(path.at(-1));
  return typeof value !== 'boolean' && !['apiVersion', 'kind', 'name', 'namespace', 'key', 'port', 'containerPort', 'targetPort', 'app', 'type'].includes(key);
}
