import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { loadAll } from 'js-yaml';
import { describe, expect, it, vi } from 'vitest';
import { FetchCache, fetchMissing } from '../../../src/fetch/index.ts';
import { renderChange, type RenderedRoot } from '../../../src/render/index.ts';
import { helmPath, kubectlPath } from '../../tools/kubectl.ts';
import { anyHost, chartRepository } from '../fetch/realCharts.ts';
import { temporaryFolder } from '../git/repository.ts';
import { contentTree } from './contentTree.ts';
import { configMap, deployment, renderNew, type Files } from './trees.ts';

// Real servers and programs, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);

/** What kustomize gives when it inflates charts with a real Helm. That of kubectl 1.35 takes a Helm that says it is of version 3. */
async function kustomizeWithHelm(files: Files, folder: string): Promise<unknown[]> {
  const checkout = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(checkout, path)), { recursive: true });
    await writeFile(join(checkout, path), text);
  }
  const helm = join(await temporaryFolder(), 'helm');
  await writeFile(helm, `#!/bin/sh\n[ "$1" = version ] && echo v3.99.0 && exit\nexec '${await helmPath()}' "$@"\n`);
  await chmod(helm, 0o755);
  const { stdout } = await run(await kubectlPath(), ['kustomize', '--enable-helm', '--helm-command', helm, join(checkout, folder)]);
  return loadAll(stdout);
}

const chart = (home: string): Files => ({
  [`${home}/web/Chart.yaml`]: 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  [`${home}/web/values.yaml`]: 'image: nginx\ntag: "1.27"\nports: [80, 443]\nresources: {limits: {cpu: 1, memory: 1Gi}}\nkeep: true\n',
  [`${home}/web/templates/web.yaml`]: `${deployment('{{ .Release.Name }}-web', '{{ .Values.image }}:{{ .Values.tag }}').replace('metadata:\n  name', 'metadata:\n  namespace: {{ .Release.Namespace }}\n  name')}          ports:\n          {{- range .Values.ports }}\n            - containerPort: {{ . }}\n          {{- end }}\n          resources: {{ toJson .Values.resources }}\n`,
  [`${home}/web/templates/hook.yaml`]: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\n  annotations:\n    helm.sh/hook: pre-install\nspec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}\n',
  [`${home}/web/templates/test.yaml`]: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: test\n  annotations:\n    helm.sh/hook: test\nspec: {containers: [{name: a, image: a}]}\n',
  [`${home}/web/crds/crd.yaml`]: 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b.c}\nspec: {group: b.c, names: {kind: A, plural: a}, scope: Cluster, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}\n',
});

const cases: Readonly<Record<string, Files>> = {
  'from the default folder, with its own values': { ...chart('app/charts'), 'app/kustomization.yaml': 'helmCharts:\n  - name: web\n    releaseName: shop\n' },
  'without a name, with CRDs, without tests': { ...chart('app/charts'), 'app/kustomization.yaml': 'helmCharts:\n  - name: web\n    includeCRDs: true\n    skipTests: true\n' },
  'without hooks, in a namespace': { ...chart('app/charts'), 'app/kustomization.yaml': 'helmCharts:\n  - {name: web, releaseName: shop, namespace: prod, skipHooks: true}\n' },
  'from another folder, with a values file in the place of its own and more': {
    ...chart('app/vendor'), 'app/values.yaml': 'image: other\ntag: 2\nports: []\nresources: {}\n', 'app/more.yaml': 'tag: "3"\n',
    'app/kustomization.yaml': 'helmGlobals:\n  chartHome: vendor\nhelmCharts:\n  - name: web\n    releaseName: shop\n    valuesFile: values.yaml\n    additionalValuesFiles: [more.yaml]\n',
  },
  ...Object.fromEntries(['override', 'merge', 'replace'].map((how) => [`with values that ${how}`, {
    ...chart('app/charts'),
    'app/kustomization.yaml': `helmCharts:\n  - name: web\n    releaseName: shop\n    valuesMerge: ${how}\n    valuesInline:\n      tag: "9"\n      ports: [8080]\n      keep: null\n      resources: {limits: {cpu: 2, memory: null}, requests: {cpu: 1}}\n`,
  }])),
  'beside resources, generators, patches and transformers': {
    ...chart('app/charts'), 'app/own.yaml': configMap('own'), 'app/component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - target: {kind: Deployment}\n    patch: |-\n      - op: add\n        path: /metadata/labels\n        value: {from: component}\n',
    'app/kustomization.yaml': 'namePrefix: my-\nnamespace: shop\nresources: [own.yaml]\ncomponents: [component]\nconfigMapGenerator:\n  - name: generated\n    literals: [a=b]\nhelmCharts:\n  - name: web\n    releaseName: one\n  - name: web\n    releaseName: two\n    skipHooks: true\nimages:\n  - {name: nginx, newTag: "1.30"}\nreplicas:\n  - {name: one-web, count: 5}\n',
  },
  'in a base, by the older field': { ...chart('base/charts'), 'base/kustomization.yaml': 'helmChartInflationGenerator:\n  - chartName: web\n    releaseName: shop\n    valuesLocal: {tag: "5"}\n    valuesMerge: override\n', 'app/kustomization.yaml': 'namespace: shop\nresources: [../base]\n' },
  'from the folder of a version': { ...chart('app/charts/web-1.0.0'), 'app/kustomization.yaml': 'helmCharts:\n  - {name: web, version: 1.0.0, repo: "https://charts.example.com", releaseName: shop}\n' },
};

describe('charts of a kustomization are inflated as kustomize does with a real Helm', () => {
  for (const [name, files] of Object.entries(cases)) {
    it(name, async () => {
      const root = await renderNew(files, 'app');
      expect(root.problems.filter(({ code }) => code !== 'not-known-offline')).toEqual([]);
      expect(root.complete).toBe(true);
      expect(root.objects.map(({ value }) => value)).toEqual(await kustomizeWithHelm(files, 'app'));
    });
  }

  it('from a repository, when it was fetched', async () => {
    const server = await chartRepository('1.0.0', '1.4.0');
    const files = { 'app/kustomization.yaml': `helmCharts:\n  - name: redis\n    repo: ${server.url}/charts\n    version: 1.0.0\n    releaseName: cache\n    valuesInline: {size: 4}\n` };
    const cache = new FetchCache(await temporaryFolder());
    const render = (): Promise<RenderedRoot | undefined> => renderChange(contentTree({}, 'base'), contentTree(files, 'head'), { kustomize: { type: 'built-in' }, fetched: cache }).then(([pair]) => pair?.head);
    expect(await render()).toMatchObject({ objects: [], complete: false, problems: [{ need: { type: 'chart', name: 'redis', version: '1.0.0' }, file: 'app/kustomization.yaml', line: 1 }] });
    await fetchMissing(() => renderChange(contentTree({}, 'base'), contentTree(files, 'head'), { kustomize: { type: 'built-in' }, fetched: cache }), cache, { network: anyHost });
    const root = await render();
    expect(root?.objects.map(({ value }) => value)).toEqual(await kustomizeWithHelm(files, 'app'));
    expect(root?.objects[0]?.trace(['data', 'size'])).toMatchObject({ certainty: 'file', file: 'app/kustomization.yaml', line: 1 });
  });
});

describe('what charts of a kustomization give', () => {
  it('is traced to their templates, and to the patches', async () => {
    const files: Files = { ...chart('app/charts'), 'app/kustomization.yaml': 'helmCharts:\n  - name: web\n    releaseName: shop\n    skipHooks: true\nreplicas:\n  - name: shop-web\n    count: 5\n' };
    const [web] = (await renderNew(files, 'app')).objects;
    expect(web?.trace(['spec', 'replicas'])).toMatchObject({ certainty: 'exact', file: 'app/kustomization.yaml', line: 6 });
    const template = files['app/charts/web/templates/web.yaml']?.split('\n') ?? [];
    expect(web?.trace(['spec', 'selector', 'matchLabels', 'app'])).toMatchObject({ file: 'app/charts/web/templates/web.yaml', line: template.indexOf('    matchLabels:') + 1 });
    expect(web?.trace(['spec', 'template', 'spec', 'containers', 0, 'image'])).toMatchObject({ file: 'app/charts/web/templates/web.yaml', line: template.findIndex((line) => line.includes('image:')) });
  });

  it('is not known where something is missing or wrong, and it is said where', async () => {
    const problem = async (entry: string, more: Files = chart('app/charts')) => {
      const { problems: [first], objects } = await renderNew({ ...more, 'app/kustomization.yaml': `resources: [own.yaml]\nhelmCharts:\n  - ${entry}\n`, 'app/own.yaml': configMap('own') }, 'app');
      expect(objects).toEqual([]);
      expect(first).toMatchObject({ code: 'helm', line: 2 });
      return first?.message;
    };
    expect(await problem('{name: gone}')).toMatch(/no chart gone in app\/charts/);
    expect(await problem('{name: gone, repo: "https://charts.example.com"}')).toMatch(/needs chart gone from https:\/\/charts\.example\.com/);
    expect(await problem('{name: web, valuesFile: gone.yaml}')).toMatch(/values from app\/gone\.yaml, which does not exist/);
    expect(await problem('{name: web, valuesFile: ../../../etc/passwd}')).toMatch(/out of the repository/);
    expect(await problem('{name: web, valuesMerge: both}')).toMatch(/valuesMerge/);
    expect(await problem('{name: web, nameTemplate: "{{ randAlpha 3 }}"}')).toMatch(/nameTemplate/);
    expect(await problem('{name: web}', { ...chart('app/charts'), 'app/charts/web/templates/bad.yaml': '{{ fail "no" }}' })).toMatch(/Helm cannot render/);
  });
});
