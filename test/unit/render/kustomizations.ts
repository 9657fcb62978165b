/** Kustomizations with each field that the kustomize reference describes. Each is built from the folder `app`. */
import { configMap, deployment } from './trees.ts';
import type { Files } from './trees.ts';

const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n  - name: http\n    port: 80\n    targetPort: 8080\n';
const ingress = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    host: HOST\nspec:\n  rules:\n  - host: example.com\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend:\n          service:\n            name: web\n            port: {number: 80}\n';
const roles = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: runner\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: reader\nrules: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: readers\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}\nsubjects:\n- {kind: ServiceAccount, name: runner, namespace: default}\n';
const workload = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {tier: front}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: runner
      initContainers:
      - name: init
        image: registry.example.com/tools:1
      containers:
      - name: web
        image: nginx
        envFrom:
        - configMapRef: {name: settings}
        - secretRef: {name: keys}
        env:
        - {name: A, value: "1"}
        - name: B
          valueFrom: {configMapKeyRef: {name: settings, key: b}}
      volumes:
      - name: v
        configMap: {name: settings}
      - name: s
        projected: {sources: [{secret: {name: keys}}]}
`;
const custom = 'apiVersion: example.com/v1\nkind: Robot\nmetadata:\n  name: r2\nspec:\n  parts:\n  - {name: arm, size: 1}\n  - {name: leg, size: 2}\n  config: settings\n  image: robot\n  count: 1\n';

const app = (kustomization: string, more: Files = {}): Files => ({ 'app/kustomization.yaml': kustomization, 'app/web.yaml': deployment('web'), 'app/service.yaml': service, 'app/config.yaml': configMap('settings'), ...more });

/** By what is shown. */
export const kustomizations: Readonly<Record<string, Files>> = {
  'namespace, prefix and suffix reach references': app('namespace: team\nnamePrefix: pre-\nnameSuffix: -suf\nresources: [web.yaml, service.yaml, ingress.yaml, roles.yaml]\n', { 'app/ingress.yaml': ingress, 'app/roles.yaml': roles, 'app/web.yaml': workload }),
  'labels in each way': app('resources: [web.yaml, service.yaml]\nlabels:\n- pairs: {a: "1"}\n- pairs: {b: "2"}\n  includeSelectors: true\n- pairs: {c: "3"}\n  includeTemplates: true\n- pairs: {d: "4"}\n  fields: [{path: spec/extra, create: true, kind: Deployment}]\ncommonAnnotations: {note: "x: y", number: "1"}\n'),
  'old labels': app('resources: [web.yaml, service.yaml]\ncommonLabels: {team: a}\n'),
  'images': app('resources: [web.yaml, x.yaml]\nimages:\n- {name: nginx, newTag: "1.29"}\n- {name: registry.example.com/tools, newName: mirror.example.com/tools, digest: "sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3"}\n- {name: busybox, tagSuffix: -alpine}\n', { 'app/web.yaml': workload, 'app/x.yaml': deployment('x', 'busybox:1.36') }),
  'replicas': app('resources: [web.yaml]\nreplicas: [{name: web, count: 7}]\n'),
  'generators': app('resources: [web.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [a=1, "b=two words", "c=x=y", \'d="quoted"\']\n  files: [app.conf, renamed=app.conf, sub/deep.txt]\n  envs: [vars.env]\n- name: plain\n  literals: [k=v]\n  options: {disableNameSuffixHash: true, immutable: true, labels: {l: "1"}, annotations: {note: "2"}}\nsecretGenerator:\n- name: keys\n  type: kubernetes.io/tls\n  literals: [user=admin]\n  files: [tls.key=app.conf]\ngeneratorOptions: {labels: {generated: "true"}}\n', { 'app/web.yaml': workload, 'app/app.conf': 'x = 1\ny = "ü"\n', 'app/sub/deep.txt': 'deep', 'app/vars.env': '# c\nX=1\n\nY = spaced\nZ=\n' }),
  'generators that merge and replace': { 'app/kustomization.yaml': 'resources: [../base]\nnamePrefix: p-\nconfigMapGenerator:\n- {name: a, behavior: merge, literals: [x=2, z=3]}\n- {name: b, behavior: replace, literals: [only=1]}\nsecretGenerator:\n- {name: s, behavior: merge, literals: [k=new]}\n', 'base/kustomization.yaml': 'resources: [web.yaml]\nconfigMapGenerator:\n- {name: a, literals: [x=1, y=1]}\n- {name: b, literals: [x=1]}\nsecretGenerator:\n- {name: s, literals: [k=v, l=w]}\n', 'base/web.yaml': workload.replaceAll('settings', 'a').replaceAll('keys', 's') },
  'strategic patches in each form': app('resources: [web.yaml, service.yaml]\npatches:\n- path: patch.yaml\n- patch: |-\n    apiVersion: v1\n    kind: Service\n    metadata: {name: web}\n    spec:\n      ports:\n      - {port: 80, $patch: delete}\n      - {port: 443, name: https}\n- target: {kind: Deployment, labelSelector: "tier in (front)"}\n  patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: any, annotations: {selected: yes-it-is}}}"\n- target: {kind: Deployment, name: w.*}\n  options: {allowNameChange: true, allowKindChange: true}\n  patch: |-\n    apiVersion: apps/v1\n    kind: StatefulSet\n    metadata: {name: renamed}\npatchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: web}\n  spec: {template: {spec: {volumes: [{name: v, $patch: delete}]}}}\n', { 'app/web.yaml': workload, 'app/patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: null\n  template:\n    spec:\n      $setElementOrder/containers: [{name: side}, {name: web}]\n      containers:\n      - name: side\n        image: side:1\n      - name: web\n        env: [{name: A, value: "2"}, {name: C, value: c}]\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n' }),
  'deleting patches': app('resources: [web.yaml, service.yaml]\npatches:\n- patch: "{$patch: delete, apiVersion: v1, kind: Service, metadata: {name: web}}"\n- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {$patch: replace, paused: true}}"\n'),
  'JSON patches in each form': app('resources: [web.yaml, config.yaml]\npatches:\n- target: {kind: Deployment}\n  path: ops.json\n- target: {version: v1, kind: ConfigMap, name: settings}\n  patch: |-\n    - {op: add, path: /data/new.key~1x, value: "1"}\n    - {op: test, path: /data/key, value: one}\n    - {op: move, from: /data/key, path: /data/moved}\n    - {op: copy, from: /data/moved, path: /data/copied}\npatchesJson6902:\n- target: {group: apps, version: v1, kind: Deployment, name: web}\n  patch: "[{\\"op\\": \\"replace\\", \\"path\\": \\"/spec/replicas\\", \\"value\\": 9}]"\n', { 'app/ops.json': '[{"op": "add", "path": "/spec/template/spec/containers/-", "value": {"name": "b", "image": "b"}}, {"op": "remove", "path": "/spec/template/metadata/labels/none"}]'.replace(', {"op": "remove", "path": "/spec/template/metadata/labels/none"}', '') }),
  'components': { 'app/kustomization.yaml': 'resources: [web.yaml]\ncomponents: [../parts/a, ../parts/b]\nnameSuffix: -x\n', 'app/web.yaml': workload, 'parts/a/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigMapGenerator: [{name: settings, literals: [b=1]}]\npatches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 3}}"}]\n', 'parts/b/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas: [{name: web, count: 4}]\nresources: [extra.yaml]\n', 'parts/b/extra.yaml': configMap('extra') },
  'replacements': app('resources: [web.yaml, service.yaml, ingress.yaml, config.yaml, custom.yaml]\nreplacements:\n- path: replace.yaml\n- source: {kind: Service, name: web, fieldPath: metadata.name}\n  targets:\n  - select: {kind: Ingress}\n    fieldPaths: [metadata.annotations.host]\n    options: {delimiter: ".", index: 0}\n  - select: {kind: Deployment}\n    reject: [{name: other}]\n    fieldPaths: ["spec.template.spec.containers.[name=web].env.[name=HOST].value"]\n    options: {create: true}\n', { 'app/ingress.yaml': ingress.replace('HOST', 'web.example.com'), 'app/custom.yaml': custom, 'app/replace.yaml': '- source: {kind: ConfigMap, name: settings, fieldPath: data.key}\n  targets:\n  - select: {kind: Robot}\n    fieldPaths: ["spec.parts.*.name", "spec.config"]\n' }),
  'variables': app('resources: [web.yaml, service.yaml]\nvars:\n- {name: SVC, objref: {kind: Service, name: web, apiVersion: v1}}\n- {name: PORT, objref: {kind: Service, name: web, apiVersion: v1}, fieldref: {fieldpath: "spec.ports[0].port"}}\nnamePrefix: x-\n', { 'app/web.yaml': deployment('web').replace('          image:', '          args: ["$(SVC):$(PORT)", "$(NONE)"]\n          image:') }),
  'configurations': app('resources: [custom.yaml, config.yaml]\nnamePrefix: p-\nimages: [{name: robot, newTag: v2}]\nreplicas: [{name: r2, count: 5}]\ncommonAnnotations: {a: b}\nconfigurations: [config/names.yaml]\n', { 'app/custom.yaml': custom, 'app/config/names.yaml': 'nameReference:\n- kind: ConfigMap\n  version: v1\n  fieldSpecs: [{path: spec/config, kind: Robot}]\nimages: [{path: spec/image, kind: Robot}]\nreplicas: [{path: spec/count, kind: Robot}]\ncommonAnnotations: [{path: spec/notes, create: true, kind: Robot}]\n' }),
  'CRDs that say what refers to what': app('resources: [custom.yaml, config.yaml]\nnamePrefix: p-\ncrds: [crd.json]\n', { 'app/custom.yaml': custom.replace('  config: settings\n', '  config: {name: settings}\n'), 'app/crd.json': JSON.stringify({ 'example.com/v1.Robot': { Schema: { properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec: { properties: { config: { 'x-kubernetes-object-ref-api-version': 'v1', 'x-kubernetes-object-ref-kind': 'ConfigMap', 'x-kubernetes-object-ref-name-key': 'name', type: 'object' } } } } } } }) }),
  'an OpenAPI schema with keys of lists': app('resources: [custom.yaml]\nopenapi: {path: schema.json}\npatches: [{patch: "{apiVersion: example.com/v1, kind: Robot, metadata: {name: r2}, spec: {parts: [{name: arm, size: 9}]}}"}]\n', { 'app/custom.yaml': custom, 'app/schema.json': JSON.stringify({ definitions: { 'v1.Robot': { properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec: { properties: { parts: { type: 'array', items: { $ref: '#/definitions/v1.Part' }, 'x-kubernetes-patch-merge-key': 'name', 'x-kubernetes-patch-strategy': 'merge' } }, type: 'object' } }, type: 'object', 'x-kubernetes-group-version-kind': [{ group: 'example.com', kind: 'Robot', version: 'v1' }] }, 'v1.Part': { properties: { name: { type: 'string' }, size: { type: 'integer' } }, type: 'object' } } }) }),
  'the same without the schema': app('resources: [custom.yaml]\npatches: [{patch: "{apiVersion: example.com/v1, kind: Robot, metadata: {name: r2}, spec: {parts: [{name: arm, size: 9}]}}"}]\n', { 'app/custom.yaml': custom }),
  'a built-in version of the schema': app('resources: [web.yaml]\nopenapi: {version: v1.21.2}\npatches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {spec: {containers: [{name: b, image: b}]}}}}"}]\n'),
  'built-in generators and transformers as files': app('resources: [web.yaml]\ngenerators: [gen.yaml]\ntransformers: [more, "apiVersion: builtin\\nkind: PrefixTransformer\\nmetadata: {name: p}\\nprefix: inline-\\nfieldSpecs: [{path: metadata/name}]\\n"]\n', { 'app/gen.yaml': 'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: generated}\nliterals: [a=b]\n', 'app/more/kustomization.yaml': 'resources: [ns.yaml, ann.yaml]\n', 'app/more/ns.yaml': 'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: n, namespace: chosen}\nsetRoleBindingSubjects: none\nunsetOnly: true\nfieldSpecs: [{path: metadata/namespace, create: true}]\n', 'app/more/ann.yaml': 'apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata: {name: a}\nannotations: {from: file}\nfieldSpecs: [{path: metadata/annotations, create: true}]\n' }),
  'order by appearance': app('resources: [web.yaml, service.yaml, config.yaml, ns.yaml]\nsortOptions: {order: fifo}\n', { 'app/ns.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n' }),
  'order by a list': app('resources: [web.yaml, service.yaml, config.yaml, roles.yaml]\nsortOptions: {order: legacy, legacySortOptions: {orderFirst: [ConfigMap], orderLast: [ServiceAccount]}}\n', { 'app/roles.yaml': roles }),
  'metadata of the build': { 'app/kustomization.yaml': 'resources: [../base]\nnamePrefix: x-\nconfigMapGenerator: [{name: g, literals: [a=b]}]\nbuildMetadata: [originAnnotations, transformerAnnotations, managedByLabel]\n', 'base/kustomization.yaml': 'resources: [web.yaml]\nimages: [{name: nginx, newTag: "2"}]\n', 'base/web.yaml': deployment('web') },
  'layers of overlays with shared bases': { 'app/kustomization.yaml': 'resources: [../a, ../b]\n', 'a/kustomization.yaml': 'resources: [../base]\nnamePrefix: a-\nnamespace: a\n', 'b/kustomization.yaml': 'resources: [../base]\nnamePrefix: b-\nnamespace: b\n', 'base/kustomization.yml': 'resources: [web.yaml, rbac]\nconfigMapGenerator: [{name: settings, literals: [b=1]}]\n', 'base/web.yaml': workload, 'base/rbac/Kustomization': 'resources: [roles.yaml]\n', 'base/rbac/roles.yaml': roles },
  'YAML in unusual clothes': app('resources: [odd.yaml, list.yaml, json.json, empty.yaml]\ncommonAnnotations: {a: b}\n', { 'app/odd.yaml': '# head\napiVersion: v1 # side\nkind: ConfigMap\nmetadata:\n    name: odd\n    annotations: &x {k: v}\n    labels: *x\ndata:\n    "yes": \'on\'\n    n: "0x10"\n    multi: |+\n        a\n          b\n\n    folded: >\n        one\n        two\n    unicode: "\\u00fc ✓ \\t"\n    long: ' + 'word '.repeat(40) + '\n    empty: ""\n    tilde: "~"\n    date: "2024-01-01"\n    e: "1e3"\n---\n---\n# nothing\n', 'app/list.yaml': 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: s}, data: {k: dg==}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: l}, data: {}}\n', 'app/json.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "j"}, "data": {"a": "1"}, "immutable": false}', 'app/empty.yaml': '' }),
  'local configuration and disabled hashes': app('resources: [local.yaml, web.yaml]\nconfigMapGenerator: [{name: g, literals: [a=b]}]\ngeneratorOptions: {disableNameSuffixHash: true, annotations: {x: z}}\n', { 'app/local.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: local\n  annotations: {config.kubernetes.io/local-config: "true"}\n' }),
  'an empty result': { 'app/kustomization.yaml': 'resources: [local.yaml]\n', 'app/local.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: local\n  annotations: {config.kubernetes.io/local-config: "true"}\n' },
};

/** What kustomize refuses. */
export const refused: Readonly<Record<string, Files>> = {
  'a resource that is not there': app('resources: [gone.yaml]\n'),
  'an unknown field': app('resources: [web.yaml]\nnope: 1\n'),
  'the same object twice': app('resources: [web.yaml, again.yaml]\n', { 'app/again.yaml': deployment('web') }),
  'a patch that matches nothing': app('resources: [web.yaml]\npatches: [{path: config.yaml}]\n'),
  'a JSON patch at a path that is not there': app('resources: [web.yaml]\npatches: [{target: {kind: Deployment}, patch: "[{op: replace, path: /a/b, value: 1}]"}]\n'),
  'a file above the kustomization': { 'app/kustomization.yaml': 'configMapGenerator: [{name: c, files: [../secret.txt]}]\n', 'secret.txt': 'x' },
  'a resource without name': app('resources: [x.yaml]\n', { 'app/x.yaml': 'apiVersion: v1\nkind: ConfigMap\n' }),
  'no kustomization in a folder': { 'app/kustomization.yaml': 'resources: [../base]\n', 'base/web.yaml': deployment('web') },
  'a circle': { 'app/kustomization.yaml': 'resources: [../base]\n', 'base/kustomization.yaml': 'resources: [../app]\n' },
  'itself': { 'app/kustomization.yaml': 'resources: [.]\n' },
  'a plugin that is a program': app('transformers: ["apiVersion: example.com/v1\\nkind: Evil\\nmetadata: {name: e}\\n"]\nresources: [web.yaml]\n'),
  'a function in a container': app('transformers: [fn.yaml]\nresources: [web.yaml]\n', { 'app/fn.yaml': 'apiVersion: example.com/v1\nkind: Fn\nmetadata:\n  name: f\n  annotations:\n    config.kubernetes.io/function: |\n      container: {image: example.com/evil}\n' }),
  'a function that is a program': app('transformers: [fn.yaml]\nresources: [web.yaml]\n', { 'app/fn.yaml': 'apiVersion: example.com/v1\nkind: Fn\nmetadata:\n  name: f\n  annotations:\n    config.kubernetes.io/function: |\n      exec: {path: ./evil.sh}\n', 'app/evil.sh': '#!/bin/sh\n' }),
  'a chart': app('helmCharts: [{name: redis, repo: "https://charts.example.com", version: 1.0.0}]\n'),
};
