import { describe, expect, test } from 'vitest';
import type { LintSettings } from '../../../src/engineProtocol.ts';
import { positionAt } from '../../../src/manifest/index.ts';
import { exampleFiles, workspaceOf } from '../lint/marked.ts';

const settings: LintSettings = { profile: 'strict', rules: {} };

/** A checkout whose environments have been rendered, and what is found in a file of it. */
async function checkout(text: string, only: RegExp) {
  const files = exampleFiles(text);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const workspace = await workspaceOf(files);
  const read = (paths: readonly string[]) => Promise.resolve(new Map(paths.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? ''] as const] : []))));
  const render = () => workspace.renderEnvironments(read, settings);
  await render();
  const found = async (path: string) => {
    const { file, findings } = await workspace.lint(path, texts.get(path) ?? '', settings);
    return findings.filter(({ rule }) => only.test(rule)).map(({ rule, range, message }) => ({ rule, line: positionAt(file.source, range.start).line + 1, text: file.source.text.slice(range.start, range.end), where: /\(In [^)]*\)|\(As rendered [^)]*\)/.exec(message)?.[0] ?? '' }));
  };
  const write = (path: string, text: string) => { texts.set(path, text); };
  return { found, render, write, workspace, texts };
}

const base = `# file: base/kustomization.yaml
resources:
  - web.yaml
# file: base/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`;
const overlay = (name: string, patch: string) => `# file: overlays/${name}/kustomization.yaml
resources:
  - ../../base
patches:
  - path: web.yaml
# file: overlays/${name}/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
${patch}`;

describe('a finding in a base', () => {
  test('counts where an environment still has it', async () => {
    const { found } = await checkout(`${base}${overlay('production', '      priorityClassName: web\n')}`, /host-namespaces/);
    expect(await found('base/web.yaml')).toEqual([{ rule: 'security/host-namespaces', line: 12, text: 'true', where: '' }]);
  });

  test('that every overlay mends is not told', async () => {
    const { found } = await checkout(`${base}${overlay('production', '      hostNetwork: false\n')}${overlay('staging', '      hostNetwork: null\n')}`, /host-namespaces/);
    expect(await found('base/web.yaml')).toEqual([]);
  });

  test('that only some overlays mend says where it is left', async () => {
    const { found } = await checkout(`${base}${overlay('production', '      hostNetwork: false\n')}${overlay('staging', '      priorityClassName: web\n')}`, /host-namespaces/);
    expect(await found('base/web.yaml')).toEqual([{ rule: 'security/host-namespaces', line: 12, text: 'true', where: '(In overlays/staging.)' }]);
  });

  test('of one field that every overlay fills is not told because of another field', async () => {
    const text = `# file: base/kustomization.yaml
resources: [web.yaml]
# file: base/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: web, image: web }]
# file: overlays/live/kustomization.yaml
resources: [../../base]
labels: [{ pairs: { app: web }, includeSelectors: true }]
patches:
  - target: { kind: Deployment }
    patch: |-
      - { op: add, path: /spec/template/spec/containers/-, value: { image: proxy } }
`;
    const { found } = await checkout(text, /schema\/required/);
    expect(await found('base/web.yaml')).toEqual([]);
    expect(await found('overlays/live/kustomization.yaml')).toMatchObject([{ line: 6, where: '(In overlays/live.)' }]);
  });

  test('is told again as it was when an overlay no longer mends it, after the next rendering', async () => {
    const { found, render, write, workspace } = await checkout(`${base}${overlay('production', '      hostNetwork: false\n')}`, /host-namespaces/);
    const mended = '      priorityClassName: web\n';
    write('overlays/production/web.yaml', exampleFiles(overlay('production', mended)).find(({ path }) => path.endsWith('web.yaml'))?.text ?? '');
    workspace.update('overlays/production/web.yaml', 'changed');
    expect(await render()).toBe(true);
    expect(await found('base/web.yaml')).toHaveLength(1);
    expect(await render()).toBe(false);
  });

  test('is looked for again when a file changes while the environments are rendered', async () => {
    const { found, write, workspace, texts } = await checkout(`${base}${overlay('production', '      hostNetwork: false\n')}`, /host-namespaces/);
    const patch = 'overlays/production/web.yaml';
    const now = exampleFiles(overlay('production', '      priorityClassName: web\n')).find(({ path }) => path === patch)?.text ?? '';
    const read = (paths: readonly string[]) => Promise.resolve(new Map(paths.map((path) => [path, texts.get(path) ?? ''] as const)));
    workspace.update('base/web.yaml', 'changed');
    const changing = (paths: readonly string[]) => read(paths).then((read) => {
      // Typed after it was read.
      write(patch, now);
      workspace.update(patch, now);
      return read;
    });
    await workspace.renderEnvironments(changing, settings);
    await workspace.renderEnvironments(read, settings);
    expect(await found('base/web.yaml')).toHaveLength(1);
  });

  test('that is mended elsewhere does not come back while the base is typed in', async () => {
    const { found, write, texts } = await checkout(`${base}${overlay('production', '      hostNetwork: false\n')}`, /host-namespaces|latest-image/);
    expect(await found('base/web.yaml')).toEqual([]);
    write('base/web.yaml', (texts.get('base/web.yaml') ?? '').replace(':1.4.2', ':latest'));
    expect((await found('base/web.yaml')).map(({ rule }) => rule)).toEqual(['security/latest-image']);
  });
});

describe('what only the rendered objects show', () => {
  test('stands at the line of the patch that causes it, with the environment', async () => {
    const { found } = await checkout(`${base.replace('      hostNetwork: true\n', '')}${overlay('production', '      hostPID: true\n')}`, /host-namespaces/);
    expect(await found('base/web.yaml')).toEqual([]);
    expect(await found('overlays/production/web.yaml')).toEqual([{ rule: 'security/host-namespaces', line: 8, text: 'true', where: '(In overlays/production.)' }]);
  });

  test('stands at the line of the kustomization that causes it', async () => {
    const images = 'images:\n  - name: registry.example.com/web\n    newTag: latest\n';
    const { found } = await checkout(`${base}# file: overlays/test/kustomization.yaml\nresources:\n  - ../../base\n${images}`, /latest-image/);
    expect(await found('base/web.yaml')).toEqual([]);
    expect(await found('overlays/test/kustomization.yaml')).toEqual([expect.objectContaining({ line: 5, where: '(In overlays/test.)' })]);
  });

  test('is told once when several environments have it', async () => {
    const text = `${base.replace('      hostNetwork: true\n', '')}# file: middle/kustomization.yaml
resources: [../base]
patches:
  - path: web.yaml
# file: middle/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      hostPID: true
# file: overlays/a/kustomization.yaml
resources: [../../middle]
# file: overlays/b/kustomization.yaml
resources: [../../middle]
`;
    const { found } = await checkout(text, /host-namespaces/);
    expect(await found('middle/web.yaml')).toEqual([{ rule: 'security/host-namespaces', line: 7, text: 'true', where: '(In overlays/a, overlays/b.)' }]);
  });
});

describe('a chart', () => {
  const chart = (template: string, values = 'replicas: 2\n') => `# file: charts/web/Chart.yaml
apiVersion: v2
name: web
version: 1.0.0
# file: charts/web/values.yaml
${values}# file: charts/web/templates/web.yaml
${template}`;
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
spec:
  {{- if .Values.host }}
  hostNetwork: true
  {{- end }}
  containers:
    - name: web
      image: registry.example.com/web:{{ .Values.tag }}
`;

  test('is told of at the lines of its templates', async () => {
    const { found } = await checkout(chart(pod, 'host: true\ntag: latest\n'), /host-namespaces|latest-image/);
    expect((await found('charts/web/templates/web.yaml')).map(({ rule, line, where }) => [rule, line, where])).toEqual([
      ['security/host-namespaces', 7, '(As rendered with the default values of the chart.)'],
      ['security/latest-image', 11, '(As rendered with the default values of the chart.)'],
    ]);
    const other = await checkout(chart(pod, 'host: false\ntag: 1.4.2\n'), /host-namespaces|latest-image/);
    expect(await other.found('charts/web/templates/web.yaml')).toEqual([]);
  });

  test('is told of at its values, where one of them is what was rendered', async () => {
    const template = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
spec:
  hostNetwork: {{ .Values.network.host }}
  containers:
    - name: web
      image: "{{ .Values.image.name }}:{{ .Values.image.tag }}"
      securityContext:
        {{- toYaml .Values.security | nindent 8 }}
`;
    const values = 'network:\n  host: true\nimage:\n  name: registry.example.com/web\n  tag: latest\nsecurity:\n  runAsNonRoot: true\n  privileged: true\n';
    const { found } = await checkout(chart(template, values), /host-namespaces|latest-image|privileged-container/);
    expect((await found('charts/web/values.yaml')).map(({ rule, line, text }) => [rule, line, text])).toEqual([
      ['security/host-namespaces', 2, 'true'],
      ['security/privileged-container', 8, 'true'],
    ]);
    expect((await found('charts/web/templates/web.yaml')).map(({ rule, line }) => [rule, line])).toEqual([['security/latest-image', 9]]);
  });

  test('can be told in a template what to ignore', async () => {
    const ignoring = pod.replace('  hostNetwork', '  {{- /* gitops-review: ignore security/host-namespaces it is the CNI */}}\n  hostNetwork').replace('tag }}', 'tag }} # gitops-review: ignore security/latest-image for a test');
    const { found } = await checkout(chart(ignoring, 'host: true\ntag: latest\n'), /host-namespaces|latest-image|suppression/);
    expect(await found('charts/web/templates/web.yaml')).toEqual([]);
  });

  test('that is not rendered says so, at its Chart.yaml', async () => {
    const { found } = await checkout(chart('{{ required "a name is needed" .Values.name }}\n'), /not-rendered/);
    expect(await found('charts/web/Chart.yaml')).toEqual([expect.objectContaining({ rule: 'lint/not-rendered', line: 1 })]);
  });
});

test('a kustomization that is not rendered says so, and what is found in its files stays', async () => {
  const { found } = await checkout(`${base}# file: overlays/test/kustomization.yaml\nresources:\n  - ../../base\n  - missing.yaml\n`, /host-namespaces|not-rendered/);
  expect(await found('base/web.yaml')).toHaveLength(1);
  expect(await found('overlays/test/kustomization.yaml')).toEqual([expect.objectContaining({ rule: 'lint/not-rendered', line: 3 })]);
});

describe('what is old, or of a GitOps controller, in rendered objects', () => {
  test('a deprecated field that a patch brings is told on the patch, one that a base has on the base, each once', async () => {
    const volume = '      volumes: [{ name: code, flexVolume: { driver: example.com/nfs } }]\n';
    const { found } = await checkout(`${base}${overlay('live', volume)}`, /^deprecation\//);
    expect(await found('overlays/live/web.yaml')).toEqual([{ rule: 'deprecation/in-tree-volume', line: 8, text: '{ driver: example.com/nfs }', where: '(In overlays/live.)' }]);
    expect(await found('base/web.yaml')).toEqual([]);
    const both = await checkout(`${base.replace('      hostNetwork', `${volume}      hostNetwork`)}${overlay('live', '      hostPID: false\n')}`, /^deprecation\//);
    expect((await both.found('base/web.yaml')).map(({ rule }) => rule)).toEqual(['deprecation/in-tree-volume']);
    expect(await both.found('overlays/live/web.yaml')).toEqual([]);
  });

  test('an API that a chart still uses is told on its template', async () => {
    const { found } = await checkout(`# file: chart/Chart.yaml
apiVersion: v2
name: chart
version: 1.0.0
# file: chart/templates/budget.yaml
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
spec:
  minAvailable: 1
  selector: { matchLabels: { app: web } }
`, /^deprecation\/|^tenancy\/default/);
    expect(await found('chart/templates/budget.yaml')).toMatchObject([{ rule: 'deprecation/removed', line: 1 }]);
  });

  test('what an overlay gives an Application counts', async () => {
    const application = `# file: base/kustomization.yaml
resources: [app.yaml]
# file: base/app.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }
spec:
  project: default
  source: { repoURL: https://git.example.com/shop/deploy.git, path: web, targetRevision: v1.4.2 }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
# file: live/kustomization.yaml
resources: [../base]
patches:
  - patch: |-
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: { name: web, namespace: argocd }
      spec: { project: shop }
`;
    expect(await (await checkout(application, /^argo\/default-project/)).found('base/app.yaml')).toEqual([]);
    expect(await (await checkout(application.replace('project: shop', 'project: default'), /^argo\/default-project/)).found('base/app.yaml')).toHaveLength(1);
  });
});

test('what a kustomization gives with a chart that it inflates is shown, as it is typed', async () => {
  const { workspace, texts } = await checkout(`# file: app/kustomization.yaml
helmCharts:
  - name: web
    releaseName: shop
# file: app/charts/web/Chart.yaml
apiVersion: v2
name: web
version: 1.0.0
# file: app/charts/web/values.yaml
host: example.com
# file: app/charts/web/templates/web.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: "{{ .Release.Name }}"
data:
  host: "{{ .Values.host }}"
`, /./);
  const given = async (): Promise<unknown> => {
    const { objects, problem } = await workspace.renderEnvironment('app', (paths) => Promise.resolve(new Map(paths.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? ''] as const] : [])))));
    return { data: objects.map(({ value }) => value['data']), problem };
  };
  expect(await given()).toEqual({ data: [{ host: 'example.com' }], problem: undefined });
  texts.set('app/charts/web/values.yaml', 'host: other.example.com\n');
  expect(await given()).toEqual({ data: [{ host: 'other.example.com' }], problem: undefined });
});
