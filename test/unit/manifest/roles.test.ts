import { describe, expect, test } from 'vitest';
import { parseManifestFile, type FileHints, type FileRole } from '../../../src/manifest/index.ts';

const DEPLOYMENT = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: {}\n  template:\n    spec:\n      containers:\n        - name: web\n          image: nginx\n';
const DEPLOYMENT_PATCH = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 5\n';
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata: {}\n';
const WORKFLOW = 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata:\n  generateName: a-\nspec:\n  args:\n    - "{{inputs.parameters.x}}"\n    - a-{{inputs.parameters.y}}\n';
const RULE = 'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: a\nspec:\n  message: "{{ $labels.pod }} is down" # {{ comment }}\n  text: |\n    {{ $value }}\n    {{- if true }}x{{ end }}\n';

const CASES: readonly [FileRole, string, string, string, FileHints?][] = [
  ['manifests', 'an object', 'web.yaml', DEPLOYMENT],
  ['manifests', 'objects behind an empty document', 'web.yaml', `# licence\n---\n---\n${CONFIG_MAP}`],
  ['manifests', 'an object among other documents', 'web.yaml', `a: 1\n---\n${CONFIG_MAP}`],
  ['manifests', 'JSON', 'web.json', '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}'],
  ['manifests', 'an object without kind', 'web.yaml', 'apiVersion: v1\nmetadata:\n  name: a\n'],
  ['manifests', 'an object without apiVersion', 'web.yaml', 'kind: Service\nspec:\n  ports: []\n'],
  ['manifests', 'a broken object', 'web.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: "a\n'],
  ['manifests', 'broken JSON', 'web.json', '{"apiVersion": "v1", "kind": '],
  ['manifests', 'an alias bomb of an object', 'web.yaml', `apiVersion: v1\nkind: List\na0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]\n`).join('')}`],
  ['manifests', 'variables of Flux', 'web.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${NAME}\n  namespace: ${NS:=default}\ndata:\n  a: "${A}"\n'],
  ['manifests', 'encrypted by SOPS', 'secret.yaml', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops:\n  version: 3.9.0\n'],
  ['manifests', 'templates of Argo Workflows', 'workflow.yaml', WORKFLOW],
  ['manifests', 'templates of Prometheus in quotes, comments and text', 'rule.yaml', RULE],
  ['manifests', 'a custom resource of a chart', 'charts/web/crds/crd.yaml', CONFIG_MAP, { chartRoot: 'charts/web' }],
  ['manifests', 'a Flux Kustomization', 'apps.yaml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: a\n'],
  ['manifests', 'a folder named templates without a chart', 'templates/web.yaml', DEPLOYMENT],
  ['manifests', 'a broken object with templates in a text before the mistake', 'rule.yaml', `${RULE}  broken: "x\n`],

  ['kustomization', 'by its name', 'base/kustomization.yaml', 'resources: [web.yaml]\n'],
  ['kustomization', 'by its other name', 'base/kustomization.yml', 'resources: ["web.yaml\n'],
  ['kustomization', 'by its name without extension', 'Kustomization', ''],
  ['kustomization', 'by its API', 'part.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n'],

  ['patch', 'named by a kustomization', 'replicas.yaml', DEPLOYMENT, { namedAsPatch: true }],
  ['patch', 'a JSON patch', 'replicas.yaml', '- op: replace\n  path: /spec/replicas\n  value: 5\n'],
  ['patch', 'a directive', 'web.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n$patch: delete\n'],
  ['patch', 'a directive inside', 'web.yaml', `${DEPLOYMENT}        - $patch: delete\n          name: sidecar\n`],
  ['patch', 'a partial object in a folder of patches', 'overlays/patches/web.yaml', DEPLOYMENT_PATCH],
  ['patch', 'a partial object named patch', 'overlays/replicas-patch.yaml', DEPLOYMENT_PATCH],
  ['patch', 'a partial release', 'patch_release.yaml', 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: a\nspec:\n  values: {}\n'],
  ['manifests', 'a whole object in a folder of patches', 'patches/web.yaml', DEPLOYMENT],
  ['manifests', 'a partial object without a name that says so', 'web.yaml', DEPLOYMENT_PATCH],
  ['manifests', 'a name that only contains the word', 'dispatcher.yaml', DEPLOYMENT_PATCH],
  ['manifests', 'objects that may be whole, named patch', 'patch.yaml', CONFIG_MAP],

  ['helm-chart', 'by its name', 'charts/web/Chart.yaml', 'apiVersion: v2\nname: web\n'],
  ['helm-values', 'values', 'charts/web/values.yaml', 'image: nginx\n', { chartRoot: 'charts/web' }],
  ['helm-values', 'values of an environment', 'charts/web/values-prod.yaml', 'image: nginx\n', { chartRoot: 'charts/web' }],
  ['helm-template', 'a template of a chart', 'charts/web/templates/web.yaml', DEPLOYMENT, { chartRoot: 'charts/web' }],
  ['helm-template', 'a template of a subchart', 'charts/web/charts/db/templates/db.yaml', 'a: {{ .x }}\n', { chartRoot: 'charts/web' }],
  ['helm-template', 'an action as a value', 'web.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n'],
  ['helm-template', 'an action that starts a value', 'web.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}-web\n'],
  ['helm-template', 'an action on a line of its own', 'web.yaml', '{{- if .Values.a }}\napiVersion: v1\nkind: Service\n{{- end }}\n'],
  ['helm-template', 'an action that inserts lines', 'web.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    {{- include "labels" . | nindent 4 }}\n'],
  ['helm-template', 'an action in a list', 'web.yaml', 'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    {{- range .Values.ports }}\n    - port: {{ . }}\n    {{- end }}\n'],
  ['helm-template', 'Jinja', 'web.yaml', 'apiVersion: v1\n{% if a %}\nkind: Service\n{% endif %}\n'],

  ['other', 'Docker Compose', 'docker-compose.yaml', 'services:\n  web:\n    image: nginx\n'],
  ['other', 'a GitHub workflow', '.github/workflows/ci.yaml', 'name: CI\non: [push]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.sha }}\n'],
  ['other', 'GitLab CI', '.gitlab-ci.yml', '.base: &base\n  image: nginx\nbuild:\n  <<: *base\n'],
  ['other', 'OpenAPI', 'openapi.yaml', 'openapi: 3.0.0\ninfo: {title: a, version: "1"}\npaths: {}\n'],
  ['other', 'values without a chart', 'values.yaml', 'image: nginx\n'],
  ['other', 'a kubeconfig', 'config.yaml', 'apiVersion: v1\nkind: Config\nclusters: []\n'],
  ['other', 'a list', 'list.yaml', '- a\n- b\n'],
  ['other', 'a list of steps that have a path', 'list.yaml', '- op: build\n  path: /a\n'],
  ['other', 'text', 'a.yaml', 'hello\n'],
  ['other', 'nothing', 'a.yaml', ''],
  ['other', 'a broken file of another kind', 'a.yaml', 'services:\n  web: "x\n'],
  ['other', 'an object within a value', 'a.yaml', 'template:\n  apiVersion: v1\n  kind: ConfigMap\n'],
];

describe('the role of a file', () => {
  test.each(CASES)('%s: %s', (role, _, path, text, hints) => {
    expect(parseManifestFile(path, text, hints).role).toBe(role);
    expect(parseManifestFile(path, text, hints).role).toBe(role);
  });
});

describe('the objects of a file', () => {
  function objectsOf(text: string, path = 'app.yaml') {
    return parseManifestFile(path, text).objects.map(({ apiVersion, gvk, name, namespace, document, pathInDocument }) => ({ apiVersion, kind: gvk.kind, name, namespace, document, path: pathInDocument }));
  }

  test('one a document', () => {
    expect(objectsOf(`${CONFIG_MAP}---\n# nothing\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\n`)).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', namespace: undefined, document: 0, path: [] },
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'shop', document: 2, path: [] },
    ]);
  });

  test('those beside a broken document', () => {
    expect(objectsOf(`a: "\n---\n${CONFIG_MAP}`).map((object) => object.document)).toEqual([1]);
  });

  test('those that miss their kind, their apiVersion, or both', () => {
    expect(objectsOf(`${CONFIG_MAP}---\nkind: Service\nmetadata: {name: b}\n---\napiVersion: v1\nspec: {}\n---\nfoo: 1\n`).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).toEqual(['v1 ConfigMap', ' Service', 'v1 ', ' ']);
  });

  test('the members of a List, each where it stands', () => {
    const file = parseManifestFile('app.yaml', `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n- apiVersion: v1\n  kind: ConfigMapList\n  items:\n  - kind: ConfigMap\n    metadata: {name: b}\n- metadata: {name: c}\n`);
    expect(file.objects.map(({ name, gvk, pathInDocument }) => [name, gvk.kind, pathInDocument])).toEqual([
      ['a', 'Secret', ['items', 0]],
      ['b', 'ConfigMap', ['items', 1, 'items', 0]],
      ['c', '', ['items', 2]],
    ]);
    expect(file.objects[0]?.node.range.start).toBe(file.source.text.indexOf('apiVersion: v1\n  kind: Secret'));
  });

  test('an object whose kind merely ends in List is one itself', () => {
    expect(objectsOf('apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: a}\nitems: [x, y]\n').map(({ kind }) => kind)).toEqual(['AllowList']);
  });

  test('a name that is generated is empty', () => {
    expect(objectsOf('apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}\n')[0]?.name).toBe('');
  });

  test('none in files of other roles', () => {
    expect(objectsOf('- op: add\n  path: /a\n  value: 1\n')).toEqual([]);
    expect(objectsOf('resources: []\n', 'kustomization.yaml')).toEqual([]);
  });
});
