import { describe, expect, it } from 'vitest';
import { configMap, deployment, renderFiles } from '../../trees.ts';
import { application, environmentsOf, told, url } from '../environments.ts';

const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'color: grey\nsize: 1\nnested: {a: 1, b: 2}\nfile: ""\n',
  'charts/web/crds/things.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.com}\n',
  'charts/web/templates/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  color: {{ .Values.color | quote }}\n  size: {{ .Values.size | quote }}\n  nested: {{ .Values.nested | toJson | quote }}\n  file: {{ .Values.file | quote }}\n  kube: {{ .Capabilities.KubeVersion.Version | quote }}\n  namespace: {{ .Release.Namespace }}\n',
};

async function dataOf(source: string, files: Record<string, string> = {}) {
  const { render } = await environmentsOf({ ...chart, ...files, 'apps/web.yaml': application('web', source) });
  const rendered = await render('argo-cd:argocd/web');
  expect(rendered.problems).toEqual([]);
  return rendered.objects.find(({ gvk }) => gvk.kind === 'ConfigMap');
}

describe('Application: what it says of delivery (documentation: Application specification, Automated Sync Policy, Sync Options)', () => {
  const root = async (more: string) => (await environmentsOf({ 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`, more), 'shop/x.yaml': configMap('x') })).roots[0]?.root;

  it('is synced by hand unless it says so, and then nobody knows whether things are pruned', async () => {
    expect(await root('')).toMatchObject({ id: 'argo-cd:argocd/shop', type: 'plain', path: 'shop', name: 'shop', delivery: { by: 'argo-cd', cluster: 'production', namespace: 'shop', project: 'default', automated: false, prune: 'unknown', selfHeal: false, suspended: false, recreates: false, createsNamespace: false } });
  });

  it('says whether it is automated, prunes, heals, replaces, and makes its namespace', async () => {
    expect((await root('  syncPolicy: {automated: {prune: true, selfHeal: true}, syncOptions: [CreateNamespace=true, Replace=true, Force=true]}\n'))?.delivery).toMatchObject({ automated: true, prune: true, selfHeal: true, createsNamespace: true, recreates: true, syncOptions: ['CreateNamespace=true', 'Replace=true', 'Force=true'] });
    expect((await root('  syncPolicy: {automated: {}}\n'))?.delivery).toMatchObject({ automated: true, prune: false, selfHeal: false });
    expect((await root('  syncPolicy: {automated: {enabled: false, prune: true}}\n'))?.delivery).toMatchObject({ automated: false, prune: 'unknown' });
  });

  it('takes along what it delivered if it has the finalizer', async () => {
    const takes = async (finalizers: string): Promise<unknown> => (await environmentsOf({ 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`).replace('namespace: argocd', `namespace: argocd\n  finalizers: ${finalizers}`), 'shop/x.yaml': configMap('x') })).roots[0]?.root.delivery?.takesAlong;
    expect([await takes('[]'), await takes('[resources-finalizer.argocd.argoproj.io]')]).toEqual([false, true]);
  });

  it('knows a cluster by name where a Secret declares its URL', async () => {
    const app = application('shop', `{repoURL: ${url}, path: shop}`).replace('name: production', 'server: https://10.0.0.1');
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: c\n  labels: {argocd.argoproj.io/secret-type: cluster}\nstringData: {name: eu-1, server: "https://10.0.0.1", config: "{}"}\n';
    expect((await environmentsOf({ 'a.yaml': app, 'c.yaml': secret, 'shop/x.yaml': configMap('x') })).roots[0]?.root.delivery?.cluster).toBe('eu-1');
    expect((await environmentsOf({ 'a.yaml': app, 'shop/x.yaml': configMap('x') })).roots[0]?.root.delivery?.cluster).toBe('https://10.0.0.1');
  });

  it('puts objects without a namespace in the destination, but for those that have none', async () => {
    const files = { 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`), 'shop/x.yaml': `${configMap('x')}---\n${configMap('w').replace('name: w', 'name: w\n  namespace: other')}---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: r}\n---\napiVersion: example.com/v1\nkind: ClusterThing\nmetadata: {name: t}\n---\napiVersion: example.com/v1\nkind: Thing\nmetadata: {name: t}\n` };
    const { objects } = await (await environmentsOf(files)).render('argo-cd:argocd/shop');
    expect(objects.map(({ gvk, name, namespace }) => [gvk.kind, name, namespace])).toEqual([['ConfigMap', 'x', 'shop'], ['ConfigMap', 'w', 'other'], ['ClusterRole', 'r', undefined], ['ClusterThing', 't', undefined], ['Thing', 't', 'shop']]);
    expect(objects[0]?.value).toMatchObject({ metadata: { namespace: 'shop' } });
    expect(objects[0]?.trace(['data', 'key'])).toMatchObject({ certainty: 'exact', file: 'shop/x.yaml', line: 5 });
  });

  it('shows what a change of the manifest alone does to what it delivers', async () => {
    const files = { 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`, '  syncPolicy: {automated: {}}\n'), 'shop/x.yaml': configMap('x') };
    const pairs = await renderFiles(files, { ...files, 'a.yaml': files['a.yaml'].replace('namespace: shop', 'namespace: store').replace('automated: {}', 'automated: {prune: true}') });
    const pair = pairs.find(({ root }) => root.id === 'argo-cd:argocd/shop');
    expect(pair?.base?.objects.map(({ namespace }) => namespace)).toEqual(['shop']);
    expect(pair?.head?.objects.map(({ namespace }) => namespace)).toEqual(['store']);
    expect([pair?.base?.root.delivery?.prune, pair?.head?.root.delivery?.prune]).toEqual([false, true]);
  });
});

describe('Application: plain folder (documentation: Directory)', () => {
  const files = { 'shop/x.yaml': configMap('x'), 'shop/deep/w.yaml': configMap('w'), 'shop/deep/z.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "z"}}', 'shop/notes.yaml': 'a: 1\n', 'shop/README.md': '#' };
  const namesOf = async (directory: string): Promise<readonly string[]> => {
    const { render } = await environmentsOf({ ...files, 'a.yaml': application('shop', `{repoURL: ${url}, path: shop, directory: ${directory}}`) });
    const { objects, problems } = await render('argo-cd:argocd/shop');
    expect(problems).toEqual([]);
    return objects.map(({ name }) => name).sort();
  };

  it('takes the files of the folder, and with recurse those below', async () => {
    expect(await namesOf('{}')).toEqual(['x']);
    expect(await namesOf('{recurse: true}')).toEqual(['w', 'x', 'z']);
  });

  it('includes and excludes by glob, of which the star matches slashes', async () => {
    expect(await namesOf('{recurse: true, include: "*.json"}')).toEqual(['z']);
    expect(await namesOf('{recurse: true, include: "*.yaml", exclude: "{deep/*,v.yaml}"}')).toEqual(['x']);
    expect(await namesOf('{recurse: true, exclude: "x.yaml"}')).toEqual(['w', 'z']);
  });

  it('says that Jsonnet is not evaluated', async () => {
    const { render } = await environmentsOf({ ...files, 'shop/j.jsonnet': '{}', 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`) });
    expect(await render('argo-cd:argocd/shop')).toMatchObject({ complete: false, problems: [{ code: 'not-known-offline', file: 'shop/j.jsonnet' }] });
  });
});

describe('Application: kustomize (documentation: Kustomize)', () => {
  const base = { 'shop/kustomization.yaml': 'resources:\n  - web.yaml\nimages:\n  - name: nginx\n    newTag: "1.26"\n', 'shop/web.yaml': deployment('web') };
  const render = async (options: string, files: Record<string, string> = base) => {
    const { render: of } = await environmentsOf({ ...files, 'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: shop\n  namespace: argocd\nspec:\n  source:\n    repoURL: ${url}\n    path: shop\n    kustomize:\n${options.replace(/^/gm, '      ')}\n  destination: {name: production}\n` });
    return await of('argo-cd:argocd/shop');
  };

  it('sets name prefix, suffix, namespace, labels and annotations', async () => {
    const { objects, problems } = await render('namePrefix: a-\nnameSuffix: -z\nnamespace: blue\ncommonLabels: {team: one}\ncommonAnnotations: {note: $ARGOCD_APP_NAME}\ncommonAnnotationsEnvsubst: true');
    expect(problems).toEqual([]);
    expect(objects[0]?.value).toMatchObject({ metadata: { name: 'a-web-z', namespace: 'blue', labels: { team: 'one' }, annotations: { note: 'shop' } }, spec: { selector: { matchLabels: { team: 'one' } } } });
    const without = await render('commonLabels: {team: one}\nlabelWithoutSelector: true');
    expect(without.objects[0]?.value).toMatchObject({ metadata: { labels: { team: 'one' } }, spec: { selector: { matchLabels: { app: 'web' } } } });
    expect(JSON.stringify(without.objects[0]?.value['spec'])).not.toContain('team');
  });

  it('sets images as kustomize edit does, in place of the one in the file, traced to the line of the Application', async () => {
    const image = async (written: string): Promise<unknown> => {
      const { objects } = await render(`images:\n  - ${written}`);
      return { image: ((objects[0]?.value as { spec: { template: { spec: { containers: { image: string }[] } } } }).spec.template.spec.containers[0])?.image, trace: objects[0]?.trace(['spec', 'template', 'spec', 'containers', 0, 'image']) };
    };
    expect(await image('nginx:1.29')).toMatchObject({ image: 'nginx:1.29', trace: { certainty: 'exact', file: 'a.yaml', line: 11 } });
    expect(await image('nginx=registry.example.com:5000/nginx:2')).toMatchObject({ image: 'registry.example.com:5000/nginx:2' });
    expect(await image('nginx@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3')).toMatchObject({ image: 'nginx@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3' });
    expect(await image('other:1')).toMatchObject({ image: 'nginx:1.26', trace: { file: 'shop/kustomization.yaml' } });
  });

  it('keeps lines of the kustomization exact that it does not change', async () => {
    const { objects } = await render('nameSuffix: -z');
    expect(objects[0]?.trace(['spec', 'template', 'spec', 'containers', 0, 'image'])).toMatchObject({ certainty: 'exact', file: 'shop/kustomization.yaml', line: 4 });
    expect(objects[0]?.trace(['spec', 'replicas'])).toMatchObject({ certainty: 'exact', file: 'shop/web.yaml' });
  });

  it('sets replicas, patches and components', async () => {
    const files = { ...base, 'parts/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {part: "yes"}\n' };
    const { objects, problems } = await render('replicas:\n  - {name: web, count: 4}\npatches:\n  - target: {kind: Deployment}\n    patch: |-\n      - op: replace\n        path: /spec/template/spec/containers/0/name\n        value: main\ncomponents: [../parts, ../missing]\nignoreMissingComponents: true', files);
    expect(problems).toEqual([]);
    expect(objects[0]?.value).toMatchObject({ metadata: { annotations: { part: 'yes' } }, spec: { replicas: 4, template: { spec: { containers: [{ name: 'main' }] } } } });
    expect(objects[0]?.trace(['spec', 'replicas'])).toMatchObject({ certainty: 'exact', file: 'a.yaml' });
    expect((await render('components: [../missing]')).problems).toMatchObject([{ code: 'missing-file' }]);
  });

  it('says what kustomize edit refuses', async () => {
    expect((await render('commonLabels: {a: b}', { ...base, 'shop/kustomization.yaml': 'resources: [web.yaml]\ncommonLabels: {a: c}\n' })).problems).toMatchObject([{ code: 'declaration', file: 'a.yaml', line: 10 }]);
    expect((await render('commonLabels: {a: b}\nforceCommonLabels: true', { ...base, 'shop/kustomization.yaml': 'resources: [web.yaml]\ncommonLabels: {a: c}\n' })).objects[0]?.value).toMatchObject({ metadata: { labels: { a: 'b' } } });
    expect((await render('images: [nginx]')).problems).toMatchObject([{ code: 'declaration' }]);
  });
});

describe('Application: Helm (documentation: Helm)', () => {
  it('renders with the name of the Application and its namespace, CRDs included unless they are skipped', async () => {
    expect(await dataOf(`{repoURL: ${url}, path: charts/web}`)).toMatchObject({ name: 'web', namespace: 'shop', value: { data: { color: 'grey', namespace: 'shop' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {releaseName: blue, namespace: aside, kubeVersion: 1.30.1}}`)).toMatchObject({ name: 'blue', value: { data: { namespace: 'aside', kube: 'v1.30.1' } } });
    const kinds = async (helm: string) => (await (await environmentsOf({ ...chart, 'a.yaml': application('web', `{repoURL: ${url}, path: charts/web, helm: ${helm}}`) })).render('argo-cd:argocd/web')).objects.map(({ gvk }) => gvk.kind);
    expect(await kinds('{}')).toEqual(['CustomResourceDefinition', 'ConfigMap']);
    expect(await kinds('{skipCrds: true}')).toEqual(['ConfigMap']);
  });

  it('takes values files beside the chart, from the top of the repository, and by glob; parameters count most', async () => {
    const files = { 'charts/web/own.yaml': 'color: own\n', 'values/all.yaml': 'color: all\nsize: 5\n', 'values/more/a.yaml': 'color: a\n', 'values/more/b.yaml': 'color: b\n' };
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [own.yaml]}}`, files)).toMatchObject({ value: { data: { color: 'own' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [own.yaml, /values/all.yaml]}}`, files)).toMatchObject({ value: { data: { color: 'all', size: '5' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [../../values/all.yaml, own.yaml]}}`, files)).toMatchObject({ value: { data: { color: 'own', size: '5' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [/values/more/*.yaml]}}`, files)).toMatchObject({ value: { data: { color: 'b' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [own.yaml], values: "color: inline", parameters: [{name: color, value: parameter}]}}`, files)).toMatchObject({ value: { data: { color: 'parameter' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {valueFiles: [own.yaml], values: "color: inline", valuesObject: {color: object, nested: {b: 3}}}}`, files)).toMatchObject({ value: { data: { color: 'object', nested: '{"a":1,"b":3}' } } });
  });

  it('sets parameters as --set does, with commas, as text, with variables, and from files', async () => {
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {parameters: [{name: color, value: "a,b"}, {name: size, value: "007", forceString: true}, {name: nested.a, value: "7"}]}}`)).toMatchObject({ value: { data: { color: 'a,b', size: '007', nested: '{"a":7,"b":2}' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {parameters: [{name: color, value: "$ARGOCD_APP_NAME-\${ARGOCD_APP_NAMESPACE}-$$5"}]}}`)).toMatchObject({ value: { data: { color: 'web-shop-$5' } } });
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {fileParameters: [{name: file, path: files/a.txt}]}}`, { 'charts/web/files/a.txt': 'from a file' })).toMatchObject({ value: { data: { file: 'from a file' } } });
  });

  it('says which values file is missing, where it is named, unless missing ones are to be ignored', async () => {
    const app = (more: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  source:\n    repoURL: ${url}\n    path: charts/web\n    helm:\n${more}      valueFiles:\n        - values.yaml\n        - gone.yaml\n  destination: {name: x}\n`;
    const { render } = await environmentsOf({ ...chart, 'a.yaml': app('') });
    expect(await render('argo-cd:argocd/web')).toMatchObject({ objects: [], complete: false, problems: [{ code: 'missing-file', file: 'a.yaml', line: 10 }] });
    expect((await (await environmentsOf({ ...chart, 'a.yaml': app('      ignoreMissingValueFiles: true\n') })).render('argo-cd:argocd/web')).objects).toHaveLength(2);
  });

  it('never reads outside of the repository, nor over a network', async () => {
    for (const file of ['../../../etc/passwd', '/../../etc/passwd', 'https://example.com/values.yaml', '']) {
      const { roots } = await environmentsOf({ ...chart, 'a.yaml': application('web', `{repoURL: ${url}, path: charts/web, helm: {fileParameters: [{name: file, path: ${JSON.stringify(file)}}]}}`) });
      expect(roots[0]?.sources[0]).toMatchObject({ type: 'none', isUnaffected: false, problem: { code: file.startsWith('https') ? 'elsewhere' : 'outside-repository' } });
    }
    const { roots } = await environmentsOf({ ...chart, 'a.yaml': application('web', `{repoURL: ${url}, path: ../elsewhere}`) });
    expect(roots[0]?.sources[0]).toMatchObject({ type: 'none', problem: { code: 'outside-repository' } });
  });

  it('takes values files from another source of the same repository, and says which it cannot have', async () => {
    const app = (ref: string): string => application('web', '{}').replace('  source: {}', `  sources:\n    - {repoURL: ${url}, path: charts/web, helm: {valueFiles: [$values/environments/production.yaml]}}\n    - {repoURL: ${ref}, targetRevision: HEAD, ref: values}`);
    const files = { ...chart, 'environments/production.yaml': 'color: production\n' };
    const { render, roots } = await environmentsOf({ ...files, 'a.yaml': app(url) }, { repositories: ['git@git.example.com:shop/deploy.git'] });
    expect(roots).toHaveLength(1);
    expect((await render('argo-cd:argocd/web')).objects.at(-1)).toMatchObject({ value: { data: { color: 'production' } } });
    const elsewhere = await environmentsOf({ ...files, 'a.yaml': app('https://git.example.com/other/values') }, { repositories: [url] });
    expect(elsewhere.roots[0] && told(elsewhere.roots[0])).toEqual(['Not rendered: needs $values/environments/production.yaml, which is in https://git.example.com/other/values. Nothing is fetched during a review: run "Fetch What Is Missing", or "gitops-review fetch" on the command line.']);
  });

  it('says which chart it needs of a registry, watches its values files, and takes a copy in the repository', async () => {
    const app = application('web', '{}').replace('  source: {}', `  sources:\n    - {repoURL: https://charts.example.com, chart: web, targetRevision: 1.0.0, helm: {valueFiles: [$values/production.yaml]}}\n    - {repoURL: ${url}, ref: values}`);
    const base = { 'a.yaml': app, 'production.yaml': 'color: production\n' };
    const [pair, ...others] = await renderFiles(base, { ...base, 'production.yaml': 'color: other\n' });
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ root: { id: 'argo-cd:argocd/web' }, head: { complete: false, problems: [{ code: 'elsewhere', file: 'a.yaml', line: 8, message: expect.stringContaining('needs chart web 1.0.0 from https://charts.example.com') as string }] } });
    const { render, roots } = await environmentsOf({ ...chart, ...base });
    expect((await render('argo-cd:argocd/web')).objects.at(-1)).toMatchObject({ value: { data: { color: 'production' } } });
    expect(roots[0]?.notes).toMatchObject([{ code: 'elsewhere' }]);
  });

  it('merges .argocd-source.yaml and the file of the Application', async () => {
    expect(await dataOf(`{repoURL: ${url}, path: charts/web, helm: {parameters: [{name: color, value: a}]}}`, { 'charts/web/.argocd-source.yaml': 'helm:\n  parameters: [{name: color, value: b}, {name: size, value: "2"}]\n', 'charts/web/.argocd-source-web.yaml': 'helm:\n  releaseName: renamed\nrepoURL: https://evil.example.com\n' })).toMatchObject({ name: 'renamed', value: { data: { color: 'b', size: '2' } } });
  });
});

describe('Application: where it is delivered from', () => {
  const files = { 'shop/x.yaml': configMap('x') };
  const rootOf = async (source: string, settings = {}) => (await environmentsOf({ ...files, 'a.yaml': application('shop', source) }, settings)).roots[0];

  it('knows this repository by any of its URLs, one of the same name as likely, and others as others', async () => {
    for (const written of ['git@git.example.com:shop/deploy.git', 'ssh://git@git.example.com:2222/shop/deploy', 'https://user@GIT.example.com/shop/deploy/']) {
      expect(await rootOf(`{repoURL: "${written}", path: shop}`, { repositories: [url] })).toMatchObject({ sources: [{ type: 'plain' }], notes: [] });
    }
    expect(await rootOf('{repoURL: https://git.example.com/upstream/deploy, path: shop}', { repositories: [url] })).toMatchObject({ sources: [{ type: 'plain' }], notes: [{ code: 'elsewhere' }] });
    expect(await rootOf('{repoURL: https://git.example.com/shop/other, path: shop}', { repositories: [url] })).toMatchObject({ sources: [{ type: 'none', problem: { code: 'elsewhere' } }] });
    expect(await rootOf('{repoURL: https://git.example.com/shop/other, path: gone}')).toMatchObject({ sources: [{ type: 'none', problem: { code: 'elsewhere' } }] });
    expect(await rootOf(`{repoURL: ${url}, path: gone}`, { repositories: [url] })).toMatchObject({ sources: [{ type: 'none', problem: { code: 'missing-file' } }] });
  });

  it('says that a change does not reach what is delivered at a tag, a commit or from another branch', async () => {
    for (const [revision, branch] of [['v1.2.3', undefined], ['1.2.*', undefined], ['0123456789abcdef0123456789abcdef01234567', undefined], ['production', 'main']] as const) {
      const before = { ...files, 'a.yaml': application('shop', `{repoURL: ${url}, path: shop, targetRevision: "${revision}"}`) };
      const source = (await environmentsOf(before, branch === undefined ? {} : { branch })).roots[0]?.sources[0];
      expect(source).toMatchObject({ type: 'none', isUnaffected: true, watch: ['shop'], problem: { code: 'other-revision', line: 7 } });
    }
    for (const [revision, branch] of [['HEAD', 'main'], ['main', 'main'], ['refs/heads/main', 'main'], ['main', undefined]] as const) {
      expect(await rootOf(`{repoURL: ${url}, path: shop, targetRevision: ${revision}}`, branch === undefined ? {} : { branch })).toMatchObject({ sources: [{ type: 'plain' }], notes: [] });
    }
    expect(await rootOf(`{repoURL: ${url}, path: shop, targetRevision: production}`)).toMatchObject({ sources: [{ type: 'plain' }], notes: [{ code: 'other-revision' }] });
  });

  it('shows a pinned Application as not affected, unless its revision moves: then what changes is not known', async () => {
    const at = (revision: string) => ({ ...files, 'a.yaml': application('shop', `{repoURL: ${url}, path: shop, targetRevision: ${revision}}`) });
    const same = await renderFiles(at('v1.2.3'), { ...at('v1.2.3'), 'shop/x.yaml': configMap('x', 'two') });
    expect(same.find(({ root }) => root.id === 'argo-cd:argocd/shop')?.head).toMatchObject({ complete: true, objects: [], problems: [{ code: 'other-revision' }] });
    expect(same.find(({ root }) => root.id === 'plain:shop')?.head).toMatchObject({ complete: true });
    const moved = await renderFiles(at('v1.2.3'), at('v1.3.0'));
    expect(moved.find(({ root }) => root.id === 'argo-cd:argocd/shop')?.head).toMatchObject({ complete: false });
  });

  it('says of plugins, of two tools at once, and of no source at all what is the matter', async () => {
    expect(await rootOf(`{repoURL: ${url}, path: shop, plugin: {name: x}}`)).toMatchObject({ sources: [{ problem: { code: 'not-known-offline' } }] });
    expect(await rootOf(`{repoURL: ${url}, path: shop, helm: {}, kustomize: {}}`)).toMatchObject({ sources: [{ problem: { code: 'declaration' } }] });
    expect(await rootOf(`{repoURL: ${url}, path: shop, helm: {}}`)).toMatchObject({ sources: [{ problem: { code: 'missing-file' } }] });
    expect(await rootOf('{}')).toBeDefined();
    expect((await environmentsOf({ 'a.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\nspec: [1]\n' })).roots).toHaveLength(1);
  });
});

describe('Application: where values of a chart come from', () => {
  const lines = { ...chart, 'charts/web/templates/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n  labels:\n    {{- toYaml .Values.labels | nindent 4 }}\ndata:\n  color: {{ .Values.color | quote }}\n  size: "{{ .Values.size }}"\n  both: {{ .Values.color }}-{{ .Values.size }}\n  chosen: {{ default "grey" .Values.color }}\n  fixed: "1"\n', 'charts/web/values.yaml': 'color: grey\nsize: 1\nlabels:\n  team: a\n', 'production.yaml': 'color: blue\n' };
  const spec = (helm: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  destination: {name: x}\n  source:\n    repoURL: ${url}\n    path: charts/web\n    helm:\n${helm.replace(/^(?=.)/gm, '      ')}`;
  const traced = async (helm: string, ...fields: readonly string[]) => {
    const { objects } = await (await environmentsOf({ ...lines, 'a.yaml': spec(helm) })).render('argo-cd:argocd/web');
    const config = objects.find(({ gvk }) => gvk.kind === 'ConfigMap');
    return fields.map((field) => {
      const { certainty, file, line } = config?.trace(field === 'team' ? ['metadata', 'labels', 'team'] : ['data', field]) ?? {};
      return [certainty, file, line];
    });
  };
  const template = 'charts/web/templates/config.yaml';

  it('are traced to the chart, a values file, or the Application, whichever counts', async () => {
    expect(await traced('skipCrds: true\n', 'color', 'team')).toEqual([['exact', 'charts/web/values.yaml', 0], ['exact', 'charts/web/values.yaml', 3]]);
    expect(await traced('valueFiles: [/production.yaml]\n', 'color')).toEqual([['exact', 'production.yaml', 0]]);
    expect(await traced('valueFiles: [/production.yaml]\nvaluesObject:\n  color: red\n  labels: {team: b}\n', 'color', 'team')).toEqual([['exact', 'a.yaml', 11], ['exact', 'a.yaml', 12]]);
    expect(await traced('valuesObject:\n  color: red\nparameters:\n  - name: color\n    value: green\n', 'color')).toEqual([['exact', 'a.yaml', 13]]);
    expect(await traced('values: |\n  color: red\n', 'color')).toEqual([['file', 'a.yaml', 9]]);
  });

  it('stay at the template where it does more than write one value, or something else set it', async () => {
    expect(await traced('skipCrds: true\n', 'both', 'chosen', 'fixed')).toEqual([['exact', template, 9], ['exact', template, 10], ['exact', template, 11]]);
    expect(await traced('parameters:\n  - name: size\n    value: "007"\n', 'size')).toEqual([['exact', 'a.yaml', 11]]);
    // What a list or a tree is made of by parameters is not followed.
    expect(await traced('parameters:\n  - name: "labels.team[0]"\n    value: c\n', 'size')).toEqual([['exact', template, 8]]);
    expect(await traced('parameters:\n  - name: labels.team\n    value: c\nvaluesObject: {labels: {team: b}}\n', 'team')).toEqual([['exact', 'a.yaml', 11]]);
  });
});

describe('Application: what is wrong with one that does not change', () => {
  it('is not told with every change', async () => {
    const broken = application('gone', `{repoURL: ${url}, path: gone}`);
    const files = { ...chart, 'a.yaml': broken, 'b.yaml': application('values', `{repoURL: ${url}, path: charts/web, helm: {valueFiles: [gone.yaml]}}`), 'c.yaml': application('tool', `{repoURL: ${url}, path: shop, kustomize: {}}`), 'd.yaml': application('chartless', `{repoURL: ${url}, path: shop, helm: {}}`), 'shop/x.yaml': configMap('x'), 'other/x.yaml': configMap('x') };
    const pairs = await renderFiles(files, { ...files, 'other/x.yaml': configMap('x', 'two') });
    expect(pairs.map(({ root }) => root.id)).toEqual(['plain:other']);
    expect((await renderFiles(files, { ...files, 'a.yaml': broken.replace('path: gone', 'path: gone-too') })).map(({ root }) => root.id)).toContain('argo-cd:argocd/gone');
  });
});

describe('Application: bounds', () => {
  it('ends where many Applications deliver the whole repository', async () => {
    const files: Record<string, string> = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`many/${at}.yaml`, configMap(`c${at}`)]));
    const apps = Array.from({ length: 600 }, (_, at) => application(`app${at}`, `{repoURL: ${url}, path: ., directory: {recurse: true, exclude: "apps.yaml"}}`)).join('---\n');
    const { roots, problems } = await environmentsOf({ ...files, 'apps.yaml': apps });
    expect(roots.length).toBeLessThan(600);
    expect(problems).toMatchObject([{ code: 'too-large' }]);
  });

  it('follows an app of apps so deep and no deeper', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`d${at}/app.yaml`, application(`a${at + 1}`, `{repoURL: ${url}, path: d${at + 1}}`)]));
    const { roots } = await environmentsOf({ ...files, 'd20/x.yaml': configMap('x') });
    expect(roots.map(({ root }) => root.name)).toContain('a20');
  });

  it('passes over files that say so', async () => {
    const { render } = await environmentsOf({ 'a.yaml': application('shop', `{repoURL: ${url}, path: shop}`), 'shop/x.yaml': configMap('x'), 'shop/skipped.yaml': `# +argocd:skip-file-rendering\n${configMap('skipped')}` });
    expect((await render('argo-cd:argocd/shop')).objects.map(({ name }) => name)).toEqual(['x']);
  });
});
