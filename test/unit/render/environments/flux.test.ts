import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/manifest/index.ts';
import type { RenderedRoot, RootPair } from '../../../../src/render/index.ts';
import { configMap, deployment, names, renderFiles } from '../trees.ts';
import type { Files } from '../trees.ts';
import { bootstrap, gitRepository, helmExample, helmRelease, kustomization, monorepo } from './fluxExamples.ts';

const found = (pairs: readonly RootPair[]): readonly unknown[] => pairs.map(({ root, head }) => [root.id, root.delivery?.cluster, names(head)]);

async function one(base: Files, head: Files, id: string): Promise<RootPair> {
  const pairs = await renderFiles(base, head);
  const pair = pairs.find(({ root }) => root.id === id || root.id.startsWith(`${id}@`));
  if (pair === undefined) throw new Error(`no ${id}, but ${pairs.map(({ root }) => root.id).join(', ')}`);
  return pair;
}

/** What a Kustomization `app` delivers from `app`. */
async function app(spec: string, files: Files = {}): Promise<RenderedRoot> {
  const base = { ...bootstrap('home'), 'app/a.yaml': configMap('a'), ...files };
  const { head } = await one(base, { ...base, 'clusters/home/app.yaml': kustomization('app', './app', spec) }, 'flux:flux-system/app');
  if (head === undefined) throw new Error('no head');
  return head;
}

const messages = (root: RenderedRoot | undefined): readonly string[] => root?.problems.map(({ message }) => message) ?? [];
const valueOf = (root: RenderedRoot | undefined, name: string, path: readonly (string | number)[]): unknown => valueAt(root?.objects.find((object) => object.name === name)?.value ?? {}, path);
const traceOf = (root: RenderedRoot | undefined, name: string, path: readonly (string | number)[]): unknown => {
  const trace = root?.objects.find((object) => object.name === name)?.trace(path);
  return trace && { certainty: trace.certainty, file: trace.file, line: trace.line };
};
const lineOf = (text: string | undefined, part: string): number => (text ?? '').split('\n').findIndex((line) => line.includes(part));

describe('a fleet laid out as flux2-kustomize-helm-example', () => {
  it('shows a change of what both clusters deliver once for each', async () => {
    expect(found(await renderFiles(helmExample, { ...helmExample, 'infrastructure/controllers/ingress.yaml': deployment('ingress', 'nginx:1.28') }))).toEqual([
      ['flux:flux-system/infra-controllers@production', 'production', ['Deployment/ingress']],
      ['flux:flux-system/infra-controllers@staging', 'staging', ['Deployment/ingress']],
    ]);
  });

  it('shows a change of one overlay for its cluster, and the HelmRelease that it changes', async () => {
    const pairs = await renderFiles(helmExample, { ...helmExample, 'apps/production/podinfo-patch.yaml': helmExample['apps/production/podinfo-patch.yaml']?.replace('podinfo.production', 'podinfo.example.com') ?? '' });
    expect(found(pairs)).toEqual([
      ['flux-helm:podinfo/podinfo@production', 'production', []],
      ['flux:flux-system/apps@production', 'production', ['Namespace/podinfo', 'HelmRelease/podinfo', 'HelmRepository/podinfo']],
    ]);
    expect(pairs[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'elsewhere', message: expect.stringMatching(/needs the chart podinfo 6.5.3 from https:\/\/stefanprodan.github.io\/podinfo/) as string }] });
    expect(valueOf(pairs[1]?.head, 'podinfo', ['spec', 'values', 'ingress', 'hosts'])).toBeUndefined();
    const release = pairs[1]?.head?.objects.find((object) => object.gvk.kind === 'HelmRelease');
    expect(valueAt(release?.value ?? {}, ['spec', 'values', 'ingress', 'hosts', 0])).toBe('podinfo.example.com');
  });

  it('says who delivers it, after what, and how', async () => {
    const { root } = await one(helmExample, { ...helmExample, 'infrastructure/configs/issuer.yaml': configMap('issuer', 'two') }, 'flux:flux-system/infra-configs');
    expect(root.delivery).toMatchObject({ by: 'flux', prune: true, automated: true, selfHeal: true, suspended: false, recreates: false, dependsOn: ['infra-controllers'] });
    expect(root.delivery?.declaredBy.map(({ name, file }) => [name, file])).toEqual([
      ['infra-configs', 'clusters/production/infrastructure.yaml'],
      ['flux-system', 'clusters/production/flux-system/gotk-sync.yaml'],
    ]);
  });

  it('shows a Kustomization that comes or goes as an object of the one that delivers it, and what it delivers', async () => {
    const without = Object.fromEntries(Object.entries(helmExample).filter(([path]) => path !== 'clusters/staging/apps.yaml'));
    expect((await renderFiles(helmExample, without)).map(({ root, base, head }) => [root.id, base !== undefined, head !== undefined])).toEqual([
      ['flux-helm:podinfo/podinfo@staging', true, false],
      ['flux:flux-system/apps@staging', true, false],
      ['flux:flux-system/flux-system@staging', true, true],
    ]);
  });

  it('is understood without what bootstrap writes, too', async () => {
    const files = Object.fromEntries(Object.entries(helmExample).filter(([path]) => !path.includes('/flux-system/')));
    expect(found(await renderFiles(files, { ...files, 'infrastructure/configs/issuer.yaml': configMap('issuer', 'two') }))).toEqual([
      ['flux:flux-system/infra-configs@production', 'production', ['ConfigMap/issuer']],
      ['flux:flux-system/infra-configs@staging', 'staging', ['ConfigMap/issuer']],
    ]);
  });
});

describe('a monorepo with variables of the cluster', () => {
  const settings = 'clusters/home/settings.yaml';
  const change = { ...monorepo, [settings]: monorepo[settings]?.replace('"2"', '"3"') ?? '' };

  it('shows what a variable changes, where it was written', async () => {
    const { head, base } = await one(monorepo, change, 'flux:flux-system/shop');
    expect([base, head].map((side) => valueOf(side, 'web', ['spec', 'replicas']))).toEqual([2, 3]);
    expect(head?.problems).toEqual([]);
    expect(traceOf(head, 'web', ['spec', 'replicas'])).toEqual({ certainty: 'exact', file: settings, line: lineOf(change[settings], 'REPLICAS') });
    expect(valueOf(head, 'host', ['data', 'key'])).toBe('example.com');
    // Of a text that two places gave, neither is said to be all of it.
    expect(valueOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('nginx:1.27');
    expect(traceOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toEqual({ certainty: 'file', file: 'clusters/home/shop.yaml', line: lineOf(monorepo['clusters/home/shop.yaml'], 'TAG') });
    expect(traceOf(head, 'web', ['metadata', 'name'])).toMatchObject({ certainty: 'exact', file: 'apps/shop/web.yaml' });
    expect(traceOf(head, 'web', ['metadata', 'namespace'])).toEqual({ certainty: 'exact', file: 'clusters/home/shop.yaml', line: lineOf(monorepo['clusters/home/shop.yaml'], 'targetNamespace') });
  });

  it('takes the Kustomization\'s own variables over those of ConfigMaps, and the later over the earlier', async () => {
    const maps = Object.fromEntries(['one', 'two'].map((name) => [`clusters/home/${name}.yaml`, `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: flux-system}\ndata: {A: ${name}, B: ${name}}\n`]));
    const head = await app('  postBuild:\n    substitute: {A: own}\n    substituteFrom: [{kind: ConfigMap, name: one}, {kind: ConfigMap, name: two}]\n', { ...maps, 'app/a.yaml': configMap('a', '${A}-${B}-${C:=default}') });
    expect(valueOf(head, 'a', ['data', 'key'])).toBe('own-two-default');
    expect(head.problems).toEqual([]);
  });

  it('never reads a Secret: what comes from it stays as it is written, and that is said', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: secrets, namespace: flux-system}\nstringData: {PASSWORD: hunter2}\n';
    const head = await app('  postBuild:\n    substituteFrom: [{kind: Secret, name: secrets}, {kind: Secret, name: elsewhere}]\n', { 'clusters/home/secrets.yaml': secret, 'app/a.yaml': configMap('a', '${PASSWORD}-${OTHER}') });
    expect(valueOf(head, 'a', ['data', 'key'])).toBe('${PASSWORD}-${OTHER}');
    expect(head.complete).toBe(true);
    expect(messages(head)).toEqual([expect.stringMatching(/\$\{PASSWORD\}, \$\{OTHER\} are not known here, since they come from Secret flux-system\/secrets; Secret flux-system\/elsewhere, which is not in this repository/)]);
    expect(JSON.stringify([head.problems, head.objects])).not.toContain('hunter2');
  });

  it('does not call objects gone whose names are not known', async () => {
    expect(await app('  postBuild:\n    substituteFrom: [{kind: Secret, name: secrets}]\n', { 'app/a.yaml': configMap('${NAME}') })).toMatchObject({ complete: false });
  });

  it('tells an optional source that is not here, and a variable without a value', async () => {
    const head = await app('  postBuild:\n    substituteFrom: [{kind: ConfigMap, name: none, optional: true}]\n    substitute: {A: "1"}\n', { 'app/a.yaml': configMap('a', 'x${B}y${A}') });
    expect(valueOf(head, 'a', ['data', 'key'])).toBe('xy1');
    expect(messages(head)).toEqual([expect.stringContaining('only if the cluster has ConfigMap flux-system/none')]);
    const without = await app('  postBuild:\n    substitute: {A: "1"}\n', { 'app/a.yaml': configMap('a', 'x${B}y$${C}') });
    expect(valueOf(without, 'a', ['data', 'key'])).toBe('xy${C}');
    expect(messages(without)).toEqual([expect.stringContaining('${B} has no value, so Flux puts nothing in its place in ConfigMap a')]);
  });

  it('puts nothing in where there are no variables, or where an object opts out', async () => {
    expect(valueOf(await app('  postBuild: {}\n', { 'app/a.yaml': configMap('a', '${A:=d}') }), 'a', ['data', 'key'])).toBe('${A:=d}');
    expect(valueOf(await app('  postBuild: {substituteStrategy: Always}\n', { 'app/a.yaml': configMap('a', '${A:=d}') }), 'a', ['data', 'key'])).toBe('d');
    const head = await app('  postBuild: {substitute: {A: "1"}}\n', { 'app/a.yaml': configMap('a', '${A}').replace('name: a', 'name: a\n  annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}') });
    expect(valueOf(head, 'a', ['data', 'key'])).toBe('${A}');
  });

  it('fails as Flux does on what the variables break, and shows no value', async () => {
    const head = await app('  postBuild: {substitute: {A: "\'hunter2: ["}}\n', { 'app/a.yaml': configMap('a', '${A}') });
    expect(head).toMatchObject({ objects: [], complete: false, problems: [{ code: 'kustomize-failed', file: 'app/a.yaml' }] });
    expect(JSON.stringify(head)).not.toContain('hunter2');
  });
});

describe('what a Kustomization changes before it is built', () => {
  const web = { 'app/web.yaml': deployment('web'), 'app/a.yaml': configMap('a') };

  it('are the namespace, names, images and metadata', async () => {
    const head = await app('  targetNamespace: shop\n  namePrefix: x-\n  nameSuffix: -y\n  images: [{name: nginx, newTag: "1.29"}]\n  commonMetadata: {labels: {team: shop}, annotations: {a: b}}\n', web);
    expect(head.problems).toEqual([]);
    expect(names(head)).toEqual(['ConfigMap/x-a-y', 'Deployment/x-web-y']);
    expect(valueOf(head, 'x-web-y', ['metadata'])).toEqual({ name: 'x-web-y', namespace: 'shop', labels: { team: 'shop' }, annotations: { a: 'b' } });
    expect(valueOf(head, 'x-web-y', ['spec', 'template', 'metadata', 'labels'])).toEqual({ app: 'web' });
    expect(traceOf(head, 'x-web-y', ['metadata', 'labels', 'team'])).toMatchObject({ certainty: 'exact', file: 'clusters/home/app.yaml' });
    expect(valueOf(head, 'x-web-y', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('nginx:1.29');
    expect(traceOf(head, 'x-web-y', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toMatchObject({ certainty: 'exact', file: 'clusters/home/app.yaml' });
  });

  it('are patches, of which each line is traced', async () => {
    const spec = '  patches:\n    - patch: |\n        apiVersion: apps/v1\n        kind: Deployment\n        metadata:\n          name: not-used\n        spec:\n          replicas: 5\n      target:\n        kind: Deployment\n    - patch: |-\n        - op: add\n          path: /data/more\n          value: "1"\n      target: {kind: ConfigMap, name: a}\n';
    const head = await app(spec, web);
    const declared = kustomization('app', './app', spec);
    expect(valueOf(head, 'web', ['spec', 'replicas'])).toBe(5);
    expect(traceOf(head, 'web', ['spec', 'replicas'])).toEqual({ certainty: 'exact', file: 'clusters/home/app.yaml', line: lineOf(declared, 'replicas: 5') });
    expect(valueOf(head, 'a', ['data', 'more'])).toBe('1');
    expect(traceOf(head, 'a', ['data', 'more'])).toEqual({ certainty: 'exact', file: 'clusters/home/app.yaml', line: lineOf(declared, 'value: "1"') });
    expect(traceOf(head, 'web', ['metadata', 'name'])).toMatchObject({ certainty: 'exact', file: 'app/web.yaml' });
  });

  it('are images field by field, on top of the folder\'s own kustomization', async () => {
    const head = await app('  images: [{name: nginx, newName: registry.example.com/nginx}]\n', { ...web, 'app/kustomization.yaml': 'resources: [web.yaml]\nimages:\n  - name: nginx\n    newTag: "1.30"\n' });
    expect(valueOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('registry.example.com/nginx:1.30');
  });

  it('are components, of which missing ones may be ignored', async () => {
    const files = { ...web, 'component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: c-\n' };
    expect(names(await app('  components: [../component, ../none]\n  ignoreMissingComponents: true\n', files))).toEqual(['ConfigMap/c-a', 'Deployment/c-web']);
    expect(await app('  components: [../none]\n', files)).toMatchObject({ complete: false, problems: [{ code: 'missing-file' }] });
    expect(await app('  components: ["https://example.com/x"]\n', files)).toMatchObject({ complete: false, problems: [{ code: 'declaration' }] });
  });
});

describe('a folder without a kustomization', () => {
  it('gives all manifests below it, and kustomizations below it as they say', async () => {
    const head = await app('', { 'app/b/c.yaml': configMap('c'), 'app/k/kustomization.yaml': 'resources: [x.yaml]\nnamePrefix: k-\n', 'app/k/x.yaml': configMap('x'), 'app/k/unused.yaml': configMap('unused'), 'app/README.md': 'x' });
    expect(names(head)).toEqual(['ConfigMap/a', 'ConfigMap/c', 'ConfigMap/k-x']);
    expect(head.problems).toEqual([]);
  });

  it('leaves out what source-controller leaves out', async () => {
    const ignored = { 'app/.sourceignore': '/skipped/\n!skipped/kept.yaml\n*.tmp.yaml\n', 'app/skipped/x.yaml': 'not a manifest', 'app/b.tmp.yaml': '[', 'app/.sops.yaml': 'creation_rules: []\n', 'app/cloudbuild.yaml': 'steps: []\n' };
    expect(names(await app('', ignored))).toEqual(['ConfigMap/a']);
  });

  it('fails on YAML that is no manifest, as Flux does', async () => {
    expect(await app('', { 'app/values.yaml': 'a: 1\n' })).toMatchObject({ complete: false, problems: [{ code: 'kustomize-failed' }] });
  });

  it('may give nothing, which is no failure; but it must be there', async () => {
    const without = { ...bootstrap('home'), 'clusters/home/app.yaml': kustomization('app', './app') };
    const base = { ...without, 'app/a.yaml': configMap('a') };
    expect((await one(base, { ...without, 'app/README.md': 'x' }, 'flux:flux-system/app')).head).toMatchObject({ objects: [], problems: [], complete: true });
    expect((await one(base, without, 'flux:flux-system/app')).head).toMatchObject({ complete: false, problems: [{ code: 'missing-file', file: 'clusters/home/app.yaml' }] });
  });

  it('reads what lies above it, but nothing above the repository', async () => {
    const head = await app('', { 'app/kustomization.yaml': 'resources: [../shared.yaml]\n', 'shared.yaml': configMap('shared') });
    expect(names(head)).toEqual(['ConfigMap/shared']);
    const outside = await one({ ...bootstrap('home'), 'clusters/home/app.yaml': kustomization('app', '../../../app'), 'app/a.yaml': configMap('a') }, { ...bootstrap('home'), 'clusters/home/app.yaml': kustomization('app', '../../../app'), 'app/a.yaml': configMap('b') }, 'flux:flux-system/app');
    expect(names(outside.head)).toEqual(['ConfigMap/b']);
  });
});

describe('where it comes from, and where it goes', () => {
  const from = async (source: string, files: Files = {}): Promise<RootPair> => {
    const base = { ...bootstrap('home'), 'clusters/home/source.yaml': source, 'clusters/home/app.yaml': kustomization('app', './app', '', 'other'), 'app/a.yaml': configMap('a'), ...files };
    return await one({ ...base, 'clusters/home/app.yaml': kustomization('app', './app', '  force: false\n  timeout: 1m\n  suspend: true\n', 'other') }, base, 'flux:flux-system/app');
  };

  it.each([
    ['another repository', gitRepository('other', 'https://github.com/else/where'), 'elsewhere', 'https://github.com/else/where, which is another repository'],
    ['a tag', gitRepository('other', 'https://github.com/Shop/fleet.git', 'tag: v1.0.0'), 'other-revision', 'the tag v1.0.0'],
  ])('is not rendered from %s', async (_what, source, code, words) => {
    expect((await from(source)).head).toMatchObject({ objects: [], problems: [{ code, message: expect.stringContaining(words) as string }] });
  });

  it('is told by any URL of this repository', async () => {
    expect(await from(gitRepository('other', 'git@github.com:shop/fleet.git'))).toMatchObject({ head: { complete: true, problems: [] } });
  });

  it('is not rendered from a registry or a bucket', async () => {
    const base = { ...bootstrap('home'), 'clusters/home/app.yaml': kustomization('app', './app').replace('kind: GitRepository', 'kind: OCIRepository') };
    const oci = 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-system, namespace: flux-system}\nspec: {url: "oci://ghcr.io/shop/manifests", ref: {tag: latest}}\n';
    const { head } = await one(bootstrap('home'), { ...base, 'clusters/home/oci.yaml': oci }, 'flux:flux-system/app');
    expect(head).toMatchObject({ complete: false, problems: [{ code: 'elsewhere', message: expect.stringContaining('needs the OCIRepository flux-system (oci://ghcr.io/shop/manifests)') as string }] });
  });

  it('goes to the cluster of a kubeconfig, suspended, forced, and pruned as far as that is known', async () => {
    const { root } = await app('  kubeConfig:\n    secretRef: {name: edge-1}\n  force: true\n  suspend: true\n');
    expect(root.delivery).toMatchObject({ cluster: 'edge-1', recreates: true, suspended: true, prune: true });
    const unknown = { ...bootstrap('home'), 'clusters/home/app.yaml': kustomization('app', './app').replace('  prune: true\n', ''), 'app/a.yaml': configMap('a') };
    expect((await one(unknown, { ...unknown, 'app/a.yaml': configMap('a', 'two') }, 'flux:flux-system/app')).root.delivery?.prune).toBe('unknown');
  });

  it('says which Secrets are encrypted, and which Flux would refuse', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {a: "ENC[AES256_GCM,data:xx,iv:yy,tag:zz,type:str]"}\nsops: {mac: "ENC[AES256_GCM,data:xx]", version: 3.9.0}\n';
    const head = await app('  decryption: {provider: sops}\n', { 'app/s.yaml': secret });
    expect(messages(head)).toEqual([expect.stringContaining('Secret s is encrypted with SOPS')]);
    expect(head.objects.find(({ name }) => name === 's')?.value['sops']).toBeUndefined();
    expect(messages(await app('', { 'app/s.yaml': secret }))).toEqual([expect.stringContaining('has no "decryption", so Flux refuses')]);
  });
});

describe('a HelmRelease', () => {
  const chart = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.2.3\n',
    'charts/web/values.yaml': 'replicas: 1\nimage: {repository: nginx, tag: "1.27"}\npassword: none\n',
    'charts/web/templates/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  replicas: {{ .Values.replicas }}\n  template: {spec: {containers: [{name: web, image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}", env: [{name: P, value: {{ .Values.password | quote }}}]}]}}\n',
  };
  const ours = '  chart:\n    spec:\n      chart: ./charts/web\n      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}\n';
  const release = async (spec: string, files: Files = {}): Promise<RenderedRoot> => {
    const base = { ...bootstrap('home'), ...chart, 'clusters/home/web.yaml': helmRelease('web', spec), ...files };
    const { head } = await one({ ...base, 'charts/web/templates/x.yaml': configMap('x') }, base, 'flux-helm:web/web');
    if (head === undefined) throw new Error('no head');
    return head;
  };

  it('renders a chart of this repository with its values', async () => {
    const head = await release(`${ours}  values:\n    replicas: 3\n    image: {tag: "1.28"}\n`);
    expect(head).toMatchObject({ complete: true, problems: [] });
    expect(valueOf(head, 'web', ['spec', 'replicas'])).toBe(3);
    expect(valueOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('nginx:1.28');
    expect(head.root.delivery).toMatchObject({ by: 'flux', cluster: 'home', namespace: 'web', prune: true, selfHeal: false });
  });

  it('has the release name, namespace and files that Flux gives it', async () => {
    const head = await release(`${ours.replace('sourceRef', 'valuesFiles: [charts/web/values.yaml, charts/web/more.yaml]\n      sourceRef')}  targetNamespace: shop\n  install: {createNamespace: true}\n`, { 'charts/web/more.yaml': 'replicas: 7\n' });
    expect(names(head)).toEqual(['Deployment/shop-web']);
    expect(valueOf(head, 'shop-web', ['spec', 'replicas'])).toBe(7);
    expect(head.root.delivery).toMatchObject({ namespace: 'shop', createsNamespace: true });
    expect(names(await release(`${ours}  releaseName: a-very-lengthy-target-namespace-with-a-nice-object-name\n`))).toEqual(['Deployment/a-very-lengthy-target-namespace-with-a-n-97af5d7f41f3']);
  });

  it('takes values from ConfigMaps in order, whole or for a path, and its own over them', async () => {
    const maps = { 'clusters/home/values.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: defaults, namespace: web}\ndata:\n  values.yaml: |\n    replicas: 4\n    image: {repository: httpd}\n  tag: "2.4"\n' };
    const head = await release(`${ours}  valuesFrom:\n    - {kind: ConfigMap, name: defaults}\n    - {kind: ConfigMap, name: defaults, valuesKey: tag, targetPath: image.tag}\n  values: {replicas: 5}\n`, maps);
    expect(head.problems).toEqual([]);
    expect(valueOf(head, 'web', ['spec', 'replicas'])).toBe(5);
    expect(valueOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('httpd:2.4');
  });

  it('does not read Secrets, and says so', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: passwords, namespace: web}\nstringData: {values.yaml: "password: hunter2"}\n';
    const head = await release(`${ours}  valuesFrom: [{kind: Secret, name: passwords}, {kind: ConfigMap, name: none}]\n`, { 'clusters/home/secret.yaml': secret });
    expect(messages(head)).toEqual([expect.stringContaining('The values in Secret web/passwords are not known here'), expect.stringContaining('ConfigMap web/none is not in this repository')]);
    expect(JSON.stringify([head.objects, head.problems])).not.toContain('hunter2');
  });

  it('is changed by its post-renderers and its common metadata', async () => {
    const head = await release(`${ours}  commonMetadata: {labels: {team: shop}}\n  postRenderers:\n    - kustomize:\n        patches:\n          - target: {kind: Deployment}\n            patch: |\n              - op: replace\n                path: /spec/replicas\n                value: 9\n        images: [{name: nginx, newTag: "1.31"}]\n`);
    expect(head.problems).toEqual([]);
    expect(valueOf(head, 'web', ['spec', 'replicas'])).toBe(9);
    expect(valueOf(head, 'web', ['metadata', 'labels'])).toEqual({ team: 'shop' });
    expect(valueOf(head, 'web', ['spec', 'template', 'spec', 'containers', 0, 'image'])).toBe('nginx:1.31');
    expect(traceOf(head, 'web', ['spec', 'replicas'])).toMatchObject({ certainty: 'file', file: 'clusters/home/web.yaml' });
    expect(traceOf(head, 'web', ['kind'])).toMatchObject({ certainty: 'exact', file: 'charts/web/templates/web.yaml' });
  });

  it('renders a copy of a chart from elsewhere, and says that it is one', async () => {
    const elsewhere = '  chart: {spec: {chart: web, version: 1.2.3, sourceRef: {kind: HelmRepository, name: charts}}}\n';
    const head = await release(elsewhere);
    expect(names(head)).toEqual(['Deployment/web']);
    expect(messages(head)).toEqual([expect.stringContaining('Rendered from the copy of the chart in charts/web')]);
  });

  it.each([
    ['a chart that is not there', '  chart: {spec: {chart: ./charts/none, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}\n', 'declares'],
    ['no chart at all', '  values: {}\n', 'neither'],
    ['an OCI artifact', '  chartRef: {kind: OCIRepository, name: web, namespace: web}\n', 'needs the chart'],
  ])('with %s is told', async (_what, spec) => {
    const base = { ...bootstrap('home'), 'clusters/home/web.yaml': helmRelease('web', spec) };
    const { head } = await one(bootstrap('home'), base, 'flux-helm:web/web');
    expect(head).toMatchObject({ objects: [], complete: false, problems: [{ file: 'clusters/home/web.yaml' }] });
  });
});

describe('hostile declarations', () => {
  it.each([
    ['deliver themselves', { 'clusters/home/app.yaml': kustomization('app', './clusters/home') }],
    ['deliver each other', { 'a/b.yaml': kustomization('b', './b'), 'b/a.yaml': kustomization('a', './a') }],
    ['are nonsense', { 'clusters/home/app.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: app}\nspec: {path: 1, sourceRef: [], patches: {a: 1}, images: x, postBuild: {substitute: [], substituteFrom: {a: b}}, components: [1], commonMetadata: {labels: 3}, dependsOn: x}\n' }],
    ['have no spec', { 'clusters/home/app.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: app}\n' }],
    ['are nonsense of a HelmRelease', { 'clusters/home/app.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: app}\nspec: {chart: {spec: {chart: 1, sourceRef: x, valuesFiles: {}}}, values: [], valuesFrom: {}, postRenderers: [1, {kustomize: 3}], install: []}\n' }],
    ['name paths out of the repository', { 'clusters/home/app.yaml': kustomization('app', '/etc/../../etc') }],
    ['patch with what is no patch', { 'clusters/home/app.yaml': kustomization('app', './app', '  patches: [{patch: "a: [", target: {kind: "("}}, {patch: "\\u0000\\n{{", target: {}}, 3]\n'), 'app/a.yaml': configMap('a') }],
    ['hold a __proto__', { 'clusters/home/app.yaml': kustomization('app', './app', '  postBuild: {substitute: {__proto__: x, constructor: y, toString: z}}\n  commonMetadata: {labels: {__proto__: x}}\n'), 'app/a.yaml': configMap('a', '${__proto__}${constructor}${toString}') }],
  ])('that %s end, and others are shown', async (_what, files: Files) => {
    const base = { ...bootstrap('home'), 'clusters/home/good.yaml': kustomization('good', './good'), 'good/a.yaml': configMap('good') };
    const { head } = await one(base, { ...base, ...files, 'good/a.yaml': configMap('good', 'two') }, 'flux:flux-system/good');
    expect(names(head)).toEqual(['ConfigMap/good']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
