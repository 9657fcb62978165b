import { describe, expect, test } from 'vitest';
import type { LintSettings } from '../../../src/engineProtocol.ts';
import { positionAt } from '../../../src/manifest/index.ts';
import { exampleFiles, workspaceOf } from '../lint/marked.ts';

const settings: LintSettings = { profile: 'strict', rules: {} };

/** A checkout whose environments have been rendered; what is found is told as `file:line rule (where)`. */
async function checkout(text: string, only: RegExp) {
  const files = exampleFiles(text);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const workspace = await workspaceOf(files);
  const asked: string[] = [];
  const read = (paths: readonly string[]) => {
    asked.push(...paths);
    return Promise.resolve(new Map(paths.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? ''] as const] : []))));
  };
  const render = () => {
    asked.length = 0;
    return workspace.renderEnvironments(read, settings);
  };
  await render();
  const found = async (...paths: readonly string[]) => {
    const all: string[] = [];
    for (const path of paths.length === 0 ? texts.keys() : paths) {
      const { file, findings } = await workspace.lint(path, texts.get(path) ?? '', settings);
      all.push(...findings.filter(({ rule }) => only.test(rule)).map(({ rule, range, message }) => `${path}:${String(positionAt(file.source, range.start).line + 1)} ${rule} ${/\((?:In|As rendered) [^)]*\)/.exec(message)?.[0] ?? ''}`.trim()));
    }
    return all;
  };
  const write = (path: string, text: string) => {
    texts.set(path, text);
    workspace.update(path, text);
  };
  return { found, render, write, texts, asked };
}

const chart = `# file: charts/web/Chart.yaml
apiVersion: v2
name: web
version: 1.0.0
# file: charts/web/values.yaml
host: true
tag: latest
# file: charts/web/templates/web.yaml
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
spec:
  hostNetwork: {{ .Values.host }}
  containers:
    - name: web
      image: registry.example.com/web:{{ .Values.tag }}
`;
const application = (name: string, helm: string) => `# file: apps/${name}.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    targetRevision: v1.4.2
    path: charts/web
    helm:
${helm}
  destination: { server: https://kubernetes.default.svc, namespace: shop }
`;
const mended = '      parameters: [{ name: tag, value: 1.4.2 }, { name: host, value: "false" }]';
const only = /host-namespaces|latest-image|not-rendered/;

describe('a chart that Argo CD delivers', () => {
  test('is judged with the values that it is delivered with, and its own count for nothing', async () => {
    expect(await (await checkout(chart, only)).found()).toHaveLength(2);
    expect(await (await checkout(chart + application('live', mended), only)).found()).toEqual([]);
  });

  test('is told of at the line of the Application that causes it, with the environment', async () => {
    const { found } = await checkout(chart + application('live', '      valuesObject:\n        tag: 1.4.2\n        host: true'), only);
    expect(await found()).toEqual(['apps/live.yaml:13 security/host-namespaces (In live.)']);
  });

  test('is told of at the line of a values file, once for all environments that have it', async () => {
    const { found } = await checkout(`${chart}# file: charts/web/values-live.yaml\nhost: false\n# file: charts/web/common.yaml\ntag: 1.4.2\nhost: true\n`
      + application('test', '      valueFiles: [common.yaml]') + application('stage', '      valueFiles: [common.yaml]') + application('live', '      valueFiles: [common.yaml, values-live.yaml]'), only);
    expect(await found()).toEqual(['charts/web/common.yaml:2 security/host-namespaces (In stage, test.)']);
  });

  test('is told of at its template, where no single value is the cause', async () => {
    const { found } = await checkout(chart + application('live', '      parameters: [{ name: host, value: "false" }]'), only);
    expect(await found()).toEqual(['charts/web/templates/web.yaml:9 security/latest-image (In live.)']);
  });

  test('is told of what it lacks at the nearest line around', async () => {
    expect(await (await checkout(chart + application('live', mended), /cpu-request-missing/)).found()).toEqual(['charts/web/templates/web.yaml:8 reliability/cpu-request-missing (In live.)']);
  });

  test('is judged by the Applications that an ApplicationSet makes', async () => {
    const set = `# file: apps/set.yaml
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: web, namespace: argocd }
spec:
  goTemplate: true
  generators:
    - list:
        elements: [{ stage: test, tag: latest }, { stage: live, tag: 1.4.2 }]
  template:
    metadata: { name: 'web-{{ .stage }}' }
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: charts/web
        helm:
          parameters: [{ name: tag, value: '{{ .tag }}' }, { name: host, value: "false" }]
      destination: { server: https://kubernetes.default.svc, namespace: shop }
`;
    expect(await (await checkout(chart + set, only)).found()).toEqual(['charts/web/templates/web.yaml:9 security/latest-image (In web-test.)']);
  });

  test('that cannot be rendered with its values says so where it fails, and nothing is told of its own values', async () => {
    const failing = chart.replace('{{ .Values.host }}', '{{ required "host is needed" .Values.network.host }}');
    expect(await (await checkout(failing + application('live', '      parameters: [{ name: network.host, value: "" }]'), only)).found()).toEqual(['charts/web/templates/web.yaml:6 lint/not-rendered']);
    expect(await (await checkout(chart + application('live', '      valueFiles: [missing.yaml]'), only)).found()).toEqual(['apps/live.yaml:11 lint/not-rendered']);
  });

  test('whose dependencies are fetched by who delivers it is no failure', async () => {
    const text = chart.replace('version: 1.0.0', 'version: 1.0.0\ndependencies: [{ name: redis, version: 1.0.0, repository: https://charts.example.com }]') + application('live', mended);
    const files = exampleFiles(text);
    const workspace = await workspaceOf(files);
    await workspace.renderEnvironments((paths) => Promise.resolve(new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, text }) => [path, text]))), settings);
    const { findings } = await workspace.lint('charts/web/Chart.yaml', files.find(({ path }) => path === 'charts/web/Chart.yaml')?.text ?? '', settings);
    expect(findings.filter(({ rule }) => rule === 'lint/not-rendered')).toMatchObject([{ severity: 'hint', unverified: true, message: expect.stringContaining('needs redis') as string }]);
  });

  test('is found anew when what it is made of changes, and only then', async () => {
    const { found, render, write, texts, asked } = await checkout(`${chart}# file: other.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n# file: charts/web/live.yaml\ntag: 1.4.2\nhost: false\n${application('live', '      valueFiles: [live.yaml]')}`, only);
    expect(await found()).toEqual([]);
    expect(await render()).toBe(false);
    expect(asked).toEqual([]);
    write('other.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: another }\n');
    expect(await render()).toBe(false);
    expect(asked).toEqual([]);
    write('charts/web/live.yaml', 'tag: 1.4.2\nhost: true\n');
    expect(await render()).toBe(true);
    expect(await found()).toEqual(['charts/web/live.yaml:2 security/host-namespaces (In live.)']);
    write('apps/live.yaml', `${(texts.get('apps/live.yaml') ?? '').replace('valueFiles: [live.yaml]', 'parameters: [{ name: host, value: "false" }]')}`);
    expect(await render()).toBe(true);
    expect(await found()).toEqual(['charts/web/templates/web.yaml:9 security/latest-image (In live.)']);
    write('apps/live.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: live }\n');
    expect(await render()).toBe(true);
    expect(await found()).toEqual(['charts/web/values.yaml:1 security/host-namespaces (As rendered with the default values of the chart.)', 'charts/web/templates/web.yaml:9 security/latest-image (As rendered with the default values of the chart.)']);
  });

  test('of another repository is not taken for the one here', async () => {
    const text = chart + application('live', mended);
    const files = exampleFiles(text);
    const workspace = await workspaceOf(files);
    await workspace.renderEnvironments((paths) => Promise.resolve(new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, text }) => [path, text]))), settings, { repositories: () => Promise.resolve(['https://git.example.com/shop/other.git']) });
    const { findings } = await workspace.lint('charts/web/values.yaml', files.find(({ path }) => path === 'charts/web/values.yaml')?.text ?? '', settings);
    expect(findings.filter(({ rule }) => only.test(rule))).toHaveLength(1);
  });
});

describe('what Flux delivers', () => {
  const release = (more: string) => `# file: clusters/live/web.yaml
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 10m
  chart:
    spec:
      chart: ./charts/web
      sourceRef: { kind: GitRepository, name: flux-system, namespace: flux-system }
${more}`;

  test('a HelmRelease is judged with its values', async () => {
    expect(await (await checkout(`${chart}${release('  values: { tag: 1.4.2, host: false }\n')}`, only)).found()).toEqual([]);
    expect(await (await checkout(`${chart}${release('  values:\n    tag: 1.4.2\n')}`, only)).found()).toEqual(['charts/web/values.yaml:1 security/host-namespaces (In web.)']);
  });

  test('with values of a Secret, what is found is not certain', async () => {
    const text = chart + release('  valuesFrom: [{ kind: Secret, name: web }]\n  values:\n    tag: 1.4.2\n');
    const files = exampleFiles(text);
    const workspace = await workspaceOf(files);
    await workspace.renderEnvironments((paths) => Promise.resolve(new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, text }) => [path, text]))), settings);
    const { findings } = await workspace.lint('charts/web/values.yaml', files.find(({ path }) => path === 'charts/web/values.yaml')?.text ?? '', settings);
    expect(findings).toMatchObject([{ rule: 'security/host-namespaces', severity: 'hint', unverified: true }]);
  });

  test('a Kustomization is judged with its patches and variables', async () => {
    const flux = `# file: web/kustomization.yaml
resources: [web.yaml]
# file: web/web.yaml
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostNetwork: true
  containers: [{ name: web, image: "registry.example.com/web:\${tag}" }]
# file: clusters/live/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild:
    substitute:
      tag: latest
`;
    expect(await (await checkout(flux, only)).found()).toEqual(['web/web.yaml:5 security/host-namespaces', 'clusters/live/web.yaml:11 security/latest-image (In web.)']);
    const patched = `${flux}  patches:\n    - patch: |\n        - op: remove\n          path: /spec/hostNetwork\n      target: { kind: Pod }\n`.replace('tag: latest', 'tag: 1.4.2');
    expect(await (await checkout(patched, only)).found()).toEqual([]);
  });
});
