import { describe, expect, it } from 'vitest';
import { configMap, renderFiles } from '../../trees.ts';
import { environmentsOf, told, url } from '../environments.ts';
import type { EnvironmentSettings } from '../../../../../src/render/environments/deliverer.ts';

const indent = (text: string, by: number): string => text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(by));

const applicationSet = (generators: string, template: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: set
  namespace: argocd
spec:
${more === '' ? '' : `${indent(more, 2)}\n`}  generators:
${indent(generators, 4)}
  template:
${indent(template, 4)}
`;

/** An Application that shows the texts of the template in its name, path and destination. */
const shows = (name: string, path = 'shop', server = 'https://kubernetes.default.svc'): string => `metadata:
  name: '${name}'
spec:
  project: default
  source:
    repoURL: ${url}
    path: '${path}'
  destination:
    server: '${server}'
    namespace: shop
`;

type Files = Readonly<Record<string, string>>;

async function namesOf(generators: string, template: string, files: Files = {}, more = '', settings: EnvironmentSettings = { repositories: [url] }): Promise<readonly string[]> {
  const { roots, problems } = await environmentsOf({ 'shop/x.yaml': configMap('x'), ...files, 'set.yaml': applicationSet(generators, template, more) }, settings);
  expect(problems).toEqual([]);
  expect(roots.filter(({ root }) => root.id.includes('applicationset')).flatMap(told)).toEqual([]);
  return roots.map(({ root }) => root.name).sort();
}

async function toldOf(generators: string, template = shows('{{a}}'), files: Files = {}, more = '', settings: EnvironmentSettings = { repositories: [url] }): Promise<readonly string[]> {
  const { roots } = await environmentsOf({ 'shop/x.yaml': configMap('x'), ...files, 'set.yaml': applicationSet(generators, template, more) }, settings);
  return roots.filter(({ root }) => root.id === 'argo-cd:argocd/applicationset/set').flatMap(told);
}

const go = 'goTemplate: true\ngoTemplateOptions: [missingkey=error]';

const cluster = (name: string, labels: string, more = ''): string => `apiVersion: v1
kind: Secret
metadata:
  name: cluster-${name}
  labels: {argocd.argoproj.io/secret-type: cluster, ${labels}}
  annotations: {zone: a}
stringData: {name: ${name}, server: "https://${name}.example.com"${more}}
`;
const clusters = { 'clusters.yaml': [cluster('Staging_1', 'env: staging'), cluster('production', 'env: production', ', project: live')].join('---\n') };

describe('ApplicationSet, list generator (documentation: List Generator)', () => {
  it('makes one Application for each element, declared by the set, and traced to its template', async () => {
    const { roots } = await environmentsOf({ 'shop/x.yaml': configMap('x'), 'set.yaml': applicationSet('- list:\n    elements:\n      - {cluster: a, url: "https://a"}\n      - {cluster: b, url: "https://b"}\n', shows('{{cluster}}-shop', 'shop', '{{ url }}')) });
    expect(roots.map(({ root }) => [root.id, root.delivery?.cluster, root.delivery?.declaredBy.map(({ gvk, name, file, line }) => [gvk.kind, name, file, line])])).toEqual([
      ['argo-cd:argocd/a-shop', 'https://a', [['Application', 'a-shop', 'set.yaml', 11], ['ApplicationSet', 'set', 'set.yaml', 1]]],
      ['argo-cd:argocd/b-shop', 'https://b', [['Application', 'b-shop', 'set.yaml', 11], ['ApplicationSet', 'set', 'set.yaml', 1]]],
    ]);
  });

  it('has values, leaves what it does not know, and takes only texts unless Go templates are on', async () => {
    expect(await namesOf('- list: {elements: [{a: one, values: {b: two}}]}', shows('{{a}}-{{values.b}}-{{ nothing }}'))).toEqual(['one-two-{{ nothing }}']);
    expect(await toldOf('- list: {elements: [{a: 1}]}')).toEqual([expect.stringContaining('"a" is none')]);
    expect(await namesOf('- list: {elements: [{a: 1, b: {c: two}}, {a: 1000000, b: {c: three}}]}', shows('{{.a}}-{{.b.c | upper}}'), {}, go)).toEqual(['1-TWO', '1e+06-THREE']);
  });

  it('takes elementsYaml', async () => {
    expect(await namesOf('- list:\n    elements: []\n    elementsYaml: |\n      - a: one\n      - a: two\n', shows('{{.a}}'), {}, go)).toEqual(['one', 'two']);
  });
});

describe('ApplicationSet, git directories (documentation: Git Generator: Directories)', () => {
  const files = { 'apps/a/x.yaml': configMap('x'), 'apps/B_2/deep/x.yaml': configMap('x'), 'apps/old/x.yaml': configMap('x'), 'apps/.hidden/x.yaml': configMap('x'), 'apps/file.yaml': configMap('x') };

  it('matches folders, of which hidden ones and those excluded are left out; a star matches no slash', async () => {
    const generator = `- git:\n    repoURL: ${url}\n    directories:\n      - path: apps/*\n      - {path: apps/old, exclude: true}\n`;
    expect(await namesOf(generator, shows('{{path.basename}}', '{{path}}'), files)).toEqual(['B_2', 'a']);
    expect(await namesOf(generator, shows('{{path[0]}}-{{path[1]}}-{{path.basenameNormalized}}', '{{path}}'), files)).toEqual(['apps-B_2-b-2', 'apps-a-a']);
    expect(await namesOf(generator, shows('{{index .path.segments 0}}-{{.path.basename}}-{{.path.basenameNormalized}}', '{{.path.path}}'), files, go)).toEqual(['apps-B_2-b-2', 'apps-a-a']);
    expect(await namesOf(`- git: {repoURL: "${url}", directories: [{path: "*"}]}`, shows('{{path}}', '{{path}}'), files)).toEqual(['apps', 'shop']);
    expect(await namesOf(`- git: {repoURL: "${url}", directories: [{path: "apps/[a-b]"}]}`, shows('{{path.basename}}', '{{path}}'), files)).toEqual(['a']);
  });

  it('has values made of its parameters, and a prefix', async () => {
    expect(await namesOf(`- git: {repoURL: "${url}", directories: [{path: apps/a}], values: {where: "{{path.basename}}-x"}}`, shows('{{values.where}}', '{{path}}'), files)).toEqual(['a-x']);
    expect(await namesOf(`- git: {repoURL: "${url}", pathParamPrefix: my, directories: [{path: apps/a}]}`, shows('{{my.path.basename}}-{{my.path[1]}}', '{{my.path}}'), files)).toEqual(['a-a']);
    expect(await namesOf(`- git: {repoURL: "${url}", pathParamPrefix: my, directories: [{path: apps/a}], values: {v: "{{.my.path.basename}}"}}`, shows('{{.values.v}}', '{{.my.path.path}}'), files, go)).toEqual(['a']);
  });

  it('shows a folder that comes as a new environment, and one that changes as changed', async () => {
    const set = applicationSet(`- git: {repoURL: "${url}", directories: [{path: apps/*}]}`, shows('{{path.basename}}', '{{path}}'));
    const base = { 'set.yaml': set, 'apps/a/x.yaml': configMap('x') };
    const pairs = await renderFiles(base, { ...base, 'apps/a/x.yaml': configMap('x', 'two'), 'apps/b/x.yaml': configMap('x') });
    expect(pairs.map(({ root, base: before, head }) => [root.id, before?.objects.length, head?.objects.length])).toEqual([['argo-cd:argocd/a', 1, 1], ['argo-cd:argocd/b', undefined, 1]]);
  });
});

describe('ApplicationSet, git files (documentation: Git Generator: Files)', () => {
  const files = {
    'config/dev/config.json': '{"cluster": {"name": "engineering-dev", "zones": ["a", "b"], "size": 123456789}, "on": true}',
    'config/prod/config.yaml': '- cluster: {name: one}\n- cluster: {name: two}\n',
    'config/prod/more/config.json': '{"cluster": {"name": "deep"}}',
  };

  it('flattens what a file holds, of one object or a list', async () => {
    const template = shows('{{cluster.name}}.{{cluster.zones.1}}.{{cluster.size}}.{{on}}');
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: config/dev/config.json}]}`, template, files)).toEqual(['engineering-dev.b.1.23456789e+08.true']);
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: config/prod/config.yaml}]}`, shows('{{cluster.name}}'), files)).toEqual(['one', 'two']);
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: config/dev/config.json}]}`, shows('{{.cluster.name}}-{{index .cluster.zones 1}}-{{.cluster.size}}-{{.path.filename}}-{{.path.filenameNormalized}}-{{.path.basename}}'), files, go)).toEqual(['engineering-dev-b-1.23456789e+08-config.json-config.json-dev']);
  });

  it('has the path of the file', async () => {
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: config/dev/config.json}]}`, shows('{{path.basename}}-{{path.filename}}-{{path[0]}}'), files)).toEqual(['dev-config.json-config']);
  });

  it('is greedy as git is, unless the controller is set to doublestar', async () => {
    const generator = `- git: {repoURL: "${url}", files: [{path: "config/*/config.json"}, {path: config/dev, exclude: true}]}`;
    expect(await namesOf(generator, shows('{{cluster.name}}'), files)).toEqual(['deep']);
    const settings = { 'cm.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: argocd-cmd-params-cm}\ndata: {applicationsetcontroller.enable.new.git.file.globbing: "true"}\n' };
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: "config/*/config.json"}]}`, shows('{{cluster.name}}'), { ...files, ...settings })).toEqual(['engineering-dev']);
    expect(await namesOf(`- git: {repoURL: "${url}", files: [{path: "config/**/config.json"}]}`, shows('{{cluster.name}}'), { ...files, ...settings })).toEqual(['deep', 'engineering-dev']);
  });

  it('says which file cannot be read', async () => {
    expect(await toldOf(`- git: {repoURL: "${url}", files: [{path: a.yaml}]}`, shows('{{a}}'), { 'a.yaml': 'a: [\n' })).toEqual([expect.stringContaining('a.yaml cannot be read')]);
    expect(await toldOf(`- git: {repoURL: "${url}", files: [{path: a.yaml}]}`, shows('{{a}}'), { 'a.yaml': 'text\n' })).toEqual([expect.stringContaining('a.yaml is to be a mapping')]);
  });

  it('says that another repository, and another revision, are not known', async () => {
    expect(await toldOf('- git: {repoURL: "https://example.com/other/one", files: [{path: a.yaml}]}')).toEqual([expect.stringContaining('https://example.com/other/one, which is another repository')]);
    expect(await toldOf(`- git: {repoURL: "${url}", revision: v1.0.0, directories: [{path: shop}]}`)).toEqual([expect.stringContaining('v1.0.0')]);
  });
});

describe('ApplicationSet, clusters (documentation: Cluster Generator)', () => {
  it('takes the Secrets of the repository, with labels, annotations and the cluster that Argo CD runs in', async () => {
    expect(await namesOf('- clusters: {}', shows('{{nameNormalized}}-{{metadata.labels.env}}-{{metadata.annotations.zone}}', 'shop', '{{server}}'), clusters)).toEqual(['in-cluster-{{metadata.labels.env}}-{{metadata.annotations.zone}}', 'production-production-a', 'staging-1-staging-a']);
    expect(await namesOf('- clusters: {selector: {matchLabels: {env: staging}}}', shows('{{name}}', 'shop', '{{server}}'), clusters)).toEqual(['Staging_1']);
    expect(await namesOf('- clusters: {selector: {matchExpressions: [{key: env, operator: NotIn, values: [staging]}]}, values: {v: "{{index .metadata.labels \\"env\\"}}"}}', shows('{{.name}}-{{.values.v}}-{{.project}}'), clusters, go)).toEqual(['production-production-live']);
    expect(await namesOf('- clusters: {selector: {matchLabels: {argocd.argoproj.io/secret-type: cluster}}, flatList: true}', shows('{{range .clusters}}{{.nameNormalized}}-{{end}}'), clusters, go)).toEqual(['staging-1-production-']);
  });

  it('takes Secrets as they are stored, those that a kustomization gives, and the clusters of a setting', async () => {
    const secret = cluster('encoded', 'a: b').replace(/stringData.*\n/, `data: {name: ${Buffer.from('encoded').toString('base64')}, server: ${Buffer.from('https://e').toString('base64')}}\n`);
    expect(await namesOf('- clusters: {selector: {matchLabels: {a: b}}}', shows('{{name}}'), { 'c/kustomization.yaml': 'resources: [s.yaml]\n', 'c/s.yaml': secret })).toEqual(['encoded']);
    expect(await namesOf('- clusters: {selector: {matchLabels: {env: edge}}}', shows('{{name}}'), { ...clusters, 'all.yaml': 'clusters:\n  - {name: edge, server: "https://edge", labels: {env: edge}}\n' }, '', { repositories: [url], clustersFile: 'all.yaml' })).toEqual(['edge']);
    for (const file of ['gone.yaml', '../all.yaml', 'shop/x.yaml']) expect((await environmentsOf({ 'shop/x.yaml': configMap('x'), 'set.yaml': applicationSet('- clusters: {}', shows('a')) }, { clustersFile: file })).problems).toMatchObject([{ message: expect.stringContaining(file) as string }]);
  });

  it('says that the clusters are not known where none is declared', async () => {
    expect(await toldOf('- clusters: {}')).toEqual([expect.stringContaining('gitopsReview.argocd.clustersFile')]);
  });
});

describe('ApplicationSet, matrix (documentation: Matrix Generator)', () => {
  it('combines, and fills the second generator with the parameters of the first', async () => {
    const files = { ...clusters, 'apps/one/x.yaml': configMap('x'), 'apps/two/x.yaml': configMap('x') };
    expect(await namesOf(`- matrix:\n    generators:\n      - git: {repoURL: "${url}", directories: [{path: apps/*}]}\n      - clusters: {selector: {matchLabels: {env: production}}}\n`, shows('{{path.basename}}-{{name}}', '{{path}}'), files)).toEqual(['one-production', 'two-production']);
    expect(await namesOf('- matrix:\n    generators:\n      - list: {elements: [{env: staging}, {env: production}]}\n      - clusters: {selector: {matchLabels: {env: "{{env}}"}}, values: {v: "{{env}}/{{name}}"}}\n', shows('{{values.v}}'), files)).toEqual(['production/production', 'staging/Staging_1']);
    expect(await namesOf(`- matrix:\n    generators:\n      - list: {elements: [{app: one}]}\n      - git: {repoURL: "${url}", directories: [{path: "apps/{{.app}}"}], values: {v: "{{.app}}", w: "{{.path.basename}}"}}\n`, shows('{{.values.v}}-{{.values.w}}'), files, go)).toEqual(['one-one']);
  });

  it('lets the first generator win with Go templates, and refuses a clash without', async () => {
    const generator = '- matrix:\n    generators:\n      - list: {elements: [{stage: test, cpu: 1}]}\n      - list: {elements: [{cpu: 2, memory: 3}]}\n';
    expect(await namesOf(generator, shows('{{.stage}}-{{.cpu}}-{{.memory}}'), {}, go)).toEqual(['test-1-3']);
    expect(await toldOf('- matrix: {generators: [{list: {elements: [{a: x}]}}, {list: {elements: [{a: z}]}}]}')).toEqual([expect.stringContaining('"a", with different values')]);
  });

  it('nests once, and says what is wrong with one that is not of two', async () => {
    const list = (key: string, ...values: string[]): string => `{list: {elements: [${values.map((value) => `{${key}: ${value}}`).join(', ')}]}}`;
    expect(await namesOf(`- matrix: {generators: [${list('a', '"1"', '"2"')}, {matrix: {generators: [${list('b', '"3"')}, ${list('c', '"4"', '"5"')}]}}]}`, shows('{{a}}{{b}}{{c}}'))).toEqual(['134', '135', '234', '235']);
    expect(await toldOf(`- matrix: {generators: [${list('a', '"1"')}]}`)).toEqual([expect.stringContaining('of two generators, but there are 1')]);
    expect(await toldOf(`- matrix: {generators: [${list('a', '"1"')}, {matrix: {generators: [${list('b', '"1"')}, {matrix: {generators: []}}]}}]}`)).toEqual([expect.stringContaining('none again')]);
  });

  it('is bounded', async () => {
    const many = `{list: {elements: [${Array.from({ length: 60 }, (_, at) => `{KEY: "${at}"}`).join(', ')}]}}`;
    expect(await toldOf(`- matrix: {generators: [${many.replaceAll('KEY', 'a')}, ${many.replaceAll('KEY', 'b')}]}`)).toEqual([expect.stringContaining('more than 2000')]);
  });
});

describe('ApplicationSet, merge (documentation: Merge Generator)', () => {
  const example = (path: string): string => `- merge:
    mergeKeys: [server]
    generators:
      - clusters: {values: {kafka: 'true', redis: 'false'}}
      - clusters: {selector: {matchLabels: {env: staging}}, values: {kafka: 'false'}}
      - list: {elements: [{server: "https://production.example.com", ${path}: 'true'}]}
`;

  it('overrides what has the same keys, and drops what has no base', async () => {
    expect(await namesOf(example('values.redis'), shows('{{nameNormalized}}-{{values.kafka}}-{{values.redis}}'), clusters)).toEqual(['in-cluster-true-false', 'production-true-true', 'staging-1-false-false']);
    expect(await namesOf('- merge:\n    mergeKeys: [k]\n    generators:\n      - list: {elements: [{k: 1, v: {a: 1, b: 1}}]}\n      - list: {elements: [{k: 1, v: {b: 2}}, {k: 2, v: {b: 3}}]}\n', shows('{{.k}}-{{.v.a}}-{{.v.b}}'), {}, go)).toEqual(['1-1-2']);
  });

  it('refuses two sets with the same keys', async () => {
    expect(await toldOf('- merge: {mergeKeys: [a], generators: [{list: {elements: [{a: x}, {a: x}]}}, {list: {elements: []}}]}')).toEqual([expect.stringContaining('have the same "a"')]);
    expect(await toldOf('- merge: {generators: [{list: {elements: []}}, {list: {elements: []}}]}')).toEqual([expect.stringContaining('needs "mergeKeys"')]);
  });
});

describe('ApplicationSet, selectors and templates (documentation: Post Selector all generators, Template, Go Template)', () => {
  it('selects by parameters after they are generated, nested ones too', async () => {
    expect(await namesOf('- list: {elements: [{a: one, env: x}, {a: two, env: z}]}\n  selector: {matchLabels: {env: z}}\n', shows('{{a}}'))).toEqual(['two']);
    expect(await namesOf('- list: {elements: [{a: one, flag: {v: "no"}}, {a: two, flag: {v: "yes"}}]}\n  selector: {matchExpressions: [{key: flag.v, operator: In, values: ["yes"]}]}\n', shows('{{.a}}'), {}, go)).toEqual(['two']);
    expect(await namesOf('- matrix:\n    generators:\n      - list: {elements: [{a: one}, {a: two}]}\n        selector: {matchLabels: {a: one}}\n      - list: {elements: [{b: three}]}\n', shows('{{a}}-{{b}}'))).toEqual(['one-three']);
  });

  it('lets the template of a generator count more than the general one', async () => {
    const { roots } = await environmentsOf({ 'shop/x.yaml': configMap('x'), 'other/x.yaml': configMap('x'), 'set.yaml': applicationSet(`- list:\n    elements: [{a: one}]\n    template:\n      metadata: {}\n      spec: {project: "", source: {repoURL: "", path: other}, destination: {namespace: elsewhere}}\n`, shows('{{a}}')) });
    expect(roots.map(({ root }) => [root.name, root.path, root.delivery?.namespace, root.delivery?.project])).toEqual([['one', 'other', 'elsewhere', 'default']]);
  });

  it('applies templatePatch, but for the project', async () => {
    const patch = 'goTemplate: true\ntemplatePatch: |\n  metadata:\n    annotations: {x: "{{.a}}"}\n  spec:\n    project: stolen\n    {{- if .auto }}\n    syncPolicy:\n      automated: {prune: true}\n    {{- end }}\n    source:\n      path: other\n';
    const { roots } = await environmentsOf({ 'shop/x.yaml': configMap('x'), 'other/x.yaml': configMap('x'), 'set.yaml': applicationSet('- list: {elements: [{a: one, auto: true}, {a: two, auto: false}]}', shows('{{.a}}'), patch) });
    expect(roots.map(({ root }) => [root.name, root.path, root.delivery?.automated, root.delivery?.project])).toEqual([['one', 'other', true, 'default'], ['two', 'other', false, 'default']]);
  });

  it('says what Go says of a template that cannot be filled, and makes the other Applications', async () => {
    const { roots } = await environmentsOf({ 'shop/x.yaml': configMap('x'), 'set.yaml': applicationSet('- list: {elements: [{a: one}, {b: two}]}', shows('{{.a}}'), go) });
    expect(roots.map(({ root }) => root.name)).toEqual(['one', 'set']);
    expect(roots.flatMap(told)).toEqual([expect.stringContaining('map has no entry for key "a"')]);
    expect(await toldOf('- list: {elements: [{a: one}]}', shows('{{.a'), {}, go)).toEqual([expect.stringContaining('The template cannot be filled')]);
  });

  it('fills values of Helm and keys, and keeps a loop within bounds', async () => {
    const chart = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'c/templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {{ .Values | toJson }}\n' };
    const template = `metadata:\n  name: one\n  labels: {"{{.a}}-key": "yes"}\nspec:\n  source:\n    repoURL: ${url}\n    path: c\n    helm:\n      valuesObject: {color: "{{.a}}", "k{{.a}}": v}\n      parameters: [{name: size, value: "{{.a}}"}]\n  destination: {name: x}\n`;
    const { render } = await environmentsOf({ ...chart, 'set.yaml': applicationSet('- list: {elements: [{a: red}]}', template, go) });
    expect((await render('argo-cd:argocd/one')).objects[0]?.value).toMatchObject({ data: { color: 'red', kred: 'v', size: 'red' } });
    expect(await toldOf('- list: {elements: [{a: one}]}', shows('{{range $i := until 100000}}{{range $j := until 100000}}xxxxxxxxxx{{end}}{{end}}'), {}, go)).toEqual([expect.stringMatching(/larger than 1 MB|cannot be/)]);
    const bomb = { 'big.json': JSON.stringify({ a: 'x'.repeat(300_000) }) };
    expect(await toldOf(`- git: {repoURL: "${url}", files: [{path: big.json}]}`, shows('{{a}}{{a}}{{a}}{{a}}'), bomb)).toEqual([expect.stringContaining('larger than 1 MB')]);
  });

  it('refuses two Applications of the same name, and one without', async () => {
    expect(await toldOf('- list: {elements: [{a: one}, {a: two}]}', shows('same'))).toEqual([expect.stringContaining('two Applications named same')]);
    expect(await toldOf('- list: {elements: [{a: one}]}', shows(''))).toEqual([expect.stringContaining('has no name')]);
  });
});

describe('ApplicationSet, what goes with an Application (documentation: Application Pruning & Resource Deletion)', () => {
  it('is what it delivered, unless the set preserves it or never deletes Applications', async () => {
    const takes = async (policy: string, finalizers = ''): Promise<unknown> => (await environmentsOf({ 'shop/x.yaml': configMap('x'), 'set.yaml': applicationSet('- list: {elements: [{a: one}]}', shows('{{a}}').replace("name: '{{a}}'", `name: '{{a}}'${finalizers}`), policy) })).roots[0]?.root.delivery?.takesAlong;
    expect(await takes('')).toBe(true);
    expect(await takes('syncPolicy: {preserveResourcesOnDeletion: true}')).toBe(false);
    expect(await takes('syncPolicy: {applicationsSync: create-update}')).toBe(false);
    expect(await takes('', '\n  finalizers: [example.com/other]')).toBe(false);
    expect(await takes('syncPolicy: {preserveResourcesOnDeletion: true}', '\n  finalizers: [resources-finalizer.argocd.argoproj.io/background]')).toBe(true);
  });
});

describe('ApplicationSet, what is not known offline', () => {
  it('says so of pull requests, repositories of a host, plugins and resources of the cluster', async () => {
    for (const generator of ['pullRequest: {github: {}}', 'scmProvider: {github: {}}', 'plugin: {configMapRef: {name: x}}', 'clusterDecisionResource: {configMapRef: x}']) {
      expect(await toldOf(`- {${generator}}`)).toEqual([expect.stringContaining('known to Argo CD only')]);
    }
    expect(await toldOf('- {future: {}}')).toEqual([expect.stringContaining('"future" is not known here')]);
    expect(await toldOf('- {list: {elements: []}, git: {}}')).toEqual([expect.stringContaining('list and git are set')]);
  });

  it('tells it when what it may be made of changes, and not otherwise', async () => {
    const base = { 'set.yaml': applicationSet('- pullRequest: {github: {}}', shows('{{branch}}', 'shop/{{branch}}')), 'shop/one/kustomization.yaml': 'resources: [x.yaml]\n', 'shop/one/x.yaml': configMap('x'), 'other/kustomization.yaml': 'resources: [x.yaml]\n', 'other/x.yaml': configMap('x') };
    expect((await renderFiles(base, { ...base, 'other/x.yaml': configMap('x', 'two') })).map(({ root }) => root.id)).toEqual(['kustomize:other']);
    const pairs = await renderFiles(base, { ...base, 'shop/one/x.yaml': configMap('x', 'two') });
    expect(pairs.map(({ root, head }) => [root.id, head?.complete])).toEqual([['argo-cd:argocd/applicationset/set', false], ['kustomize:shop/one', true]]);
  });

  it('stands what is malformed', async () => {
    for (const spec of ['spec: 1', 'spec: {generators: 1}', 'spec: {generators: [1, {}], template: 1}', 'spec: {generators: [{list: 1}, {git: 1}, {matrix: 1}, {merge: 1}, {clusters: 1}], template: {metadata: 1, spec: 1}}', 'spec: {generators: [{list: {elements: [{__proto__: {x: 1}, a: b}]}}], template: {metadata: {name: "{{a}}"}, spec: {source: [1], destination: 1, syncPolicy: 1}}}']) {
      await expect(environmentsOf({ 'set.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: set}\n${spec}\n` })).resolves.toBeDefined();
    }
  });
});
