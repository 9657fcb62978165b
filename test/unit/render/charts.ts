/** Charts with what the Helm documentation's Chart Template Guide and Charts pages describe, each with the flags it is rendered with. */
import type { ChartOptions } from '../../../src/render/wasm/messages.ts';

export interface ChartCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly folder: string;
  readonly options?: Partial<ChartOptions>;
}

const chartYaml = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.2.3\nappVersion: "4.5"\n${more}`;

const helpers = `{{/* Names. */}}
{{- define "web.fullname" -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{- define "web.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}
{{- define "web.enabled" }}{{ if .Values.extra.enabled }}true{{ end }}{{ end }}
{{- define "web.blank" }}

{{ end }}
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
  annotations:
    checksum/config: {{ include (print $.Template.BasePath "/configmap.yaml") . | sha256sum }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  selector:
    matchLabels:
      app: {{ include "web.fullname" . }}
  template:
    metadata:
      labels:
        app: {{ include "web.fullname" . }}
    spec:
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          ports:
            {{- range $name, $port := .Values.ports }}
            - name: {{ $name }}
              containerPort: {{ $port }}
              protocol: TCP
            {{- end }}
          {{- if eq (include "web.enabled" .) "true" }}
          env:
            - name: EXTRA
              value: {{ .Values.extra.value | quote }}
          {{- end }}
          livenessProbe:
            httpGet:
              path: /
              port: {{ keys .Values.ports | sortAlpha | first }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`;

const web = {
  'charts/web/Chart.yaml': chartYaml('web'),
  'charts/web/.helmignore': '*.md\nsecret/\n# comment\n',
  'charts/web/README.md': '# Not a template {{ nothing }}\n',
  'charts/web/secret/ignored.txt': 'ignored\n',
  'charts/web/values.yaml': 'replicaCount: 2\nimage:\n  repository: registry.example.com/web\n  tag: ""\nports:\n  http: 8080\n  admin: 9090\nautoscaling:\n  enabled: false\nnodeSelector: {}\nextra:\n  enabled: false\n  value: "on"\nresources:\n  requests: {cpu: 100m, memory: 64Mi}\nconfig:\n  greeting: Hello {{ .Release.Name }}\n',
  'charts/web/templates/_helpers.tpl': helpers,
  'charts/web/templates/deployment.yaml': deployment,
  'charts/web/templates/configmap.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "web.fullname" . }}
data:
  greeting: {{ tpl .Values.config.greeting . | quote }}
{{ (.Files.Glob "files/*").AsConfig | indent 2 }}
  lines: {{ range .Files.Lines "files/list.txt" }}{{ . | upper }},{{ end }}
  missing: {{ .Files.Get "secret/ignored.txt" | quote }}
`,
  'charts/web/files/app.conf': 'timeout = 5\nretries = 3\n',
  'charts/web/files/list.txt': 'one\ntwo\n',
  'charts/web/templates/service.yaml': `{{- if .Values.ports }}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "web.fullname" . }}
  labels: {{- include "web.labels" . | nindent 4 }}
spec:
  ports:
  {{- range $name, $port := .Values.ports }}
  - name: {{ $name }}
    port: {{ $port }}
    targetPort: {{ $name }}
  {{- end }}
  selector:
    app: {{ include "web.fullname" . }}
{{- end }}
{{- if .Values.autoscaling.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "web.fullname" . }}
spec:
  maxReplicas: {{ .Values.autoscaling.max | int }}
{{- end }}
`,
  'charts/web/templates/NOTES.txt': 'Visit {{ include "web.fullname" . }}\n',
  'charts/web/templates/empty.yaml': '{{- if false }}\nkind: Never\n{{- end }}\n',
  'charts/web/templates/tests/connection.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: "{{ include "web.fullname" . }}-test"
  annotations:
    "helm.sh/hook": test
spec:
  containers:
    - name: wget
      image: busybox
      command: ['wget']
      args: ['{{ include "web.fullname" . }}:80']
  restartPolicy: Never
`,
  'env/production.yaml': 'replicaCount: 5\nnodeSelector:\n  pool: web\n  zone: a\nextra:\n  enabled: true\n',
  'env/more.yaml': 'image: {tag: "9.9"}\n---\nports: {metrics: 9100, admin: null}\n',
};

const parent = {
  'platform/Chart.yaml': chartYaml('platform', `dependencies:
  - name: database
    version: ^1.0.0
    repository: https://charts.example.com
    condition: database.enabled
  - name: cache
    alias: sessions
    version: 1.x
    repository: https://charts.example.com
    tags: [caching]
    import-values:
      - child: exported
        parent: imported
  - name: cache
    version: 1.x
    repository: https://charts.example.com
    tags: [caching]
  - name: common
    version: "*"
    repository: https://charts.example.com
`),
  'platform/values.yaml': 'global:\n  region: eu\n  registry: registry.example.com\ndatabase:\n  enabled: true\n  size: 10Gi\nsessions:\n  memory: 256\ntags:\n  caching: true\nimported: {}\n',
  'platform/templates/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n  namespace: {{ .Release.Namespace }}\ndata:\n  imported: {{ .Values.imported | toJson | quote }}\n  common: {{ include "common.label" . }}\n  sub: {{ with .Subcharts.database }}{{ .Chart.Version }}{{ end }}\n  root: {{ .Chart.IsRoot | quote }}\n',
  'platform/charts/database/Chart.yaml': chartYaml('database'),
  'platform/charts/database/values.yaml': 'size: 1Gi\nuser: app\n',
  'platform/charts/database/templates/set.yaml': 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: {{ .Release.Name }}-{{ .Chart.Name }}\nspec:\n  image: {{ .Values.global.registry }}/postgres\n  size: {{ .Values.size }}\n  region: {{ .Values.global.region }}\n  user: {{ .Values.user }}\n',
  'platform/charts/database/crds/backups.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: backups.example.com\n',
  'platform/charts/caching-v1/Chart.yaml': chartYaml('cache'),
  'platform/charts/caching-v1/values.yaml': 'memory: 64\nexported:\n  port: 6379\n  name: cache\n',
  'platform/charts/caching-v1/templates/svc.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}-{{ .Chart.Name }}\nspec:\n  memory: {{ .Values.memory }}\n',
  'platform/charts/common/Chart.yaml': chartYaml('common', 'type: library\n'),
  'platform/charts/common/templates/_label.tpl': '{{- define "common.label" -}}\n{{ .Chart.Name }}-common\n{{- end -}}\n',
  'platform/charts/common/templates/not-rendered.yaml': 'kind: Never\n',
};

const hooks = {
  'app/Chart.yaml': chartYaml('app'),
  'app/crds/a.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: a.example.com\n',
  'app/crds/nested/b.yml': '# two\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: b.example.com\n---\nkind: Other\n',
  'app/templates/z-first.yaml': ['Service', 'Namespace', 'ServiceAccount', 'ClusterRole', 'Deployment', 'Secret', 'ConfigMap', 'Ingress', 'Job', 'Unknown', 'PodDisruptionBudget', 'NetworkPolicy'].map((kind, index) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: n${index}\n`).join('---\n'),
  'app/templates/hooks.yaml': `apiVersion: batch/v1
kind: Job
metadata:
  name: second
  annotations:
    "helm.sh/hook": pre-install,pre-upgrade
    "helm.sh/hook-weight": "5"
    "helm.sh/hook-delete-policy": before-hook-creation
---
apiVersion: batch/v1
kind: Job
metadata:
  name: first
  annotations: {"helm.sh/hook": post-install, "helm.sh/hook-weight": "-5"}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: hook-config
  annotations: {"helm.sh/hook": pre-install}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: unknown-hook
  annotations: {"helm.sh/hook": no-such-hook}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: same
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: same
`,
};

const functions = {
  'f/Chart.yaml': chartYaml('f', 'kubeVersion: ">=1.25.0-0"\ndescription: Functions\nkeywords: [a, b]\nmaintainers:\n- name: Ann\n  email: ann@example.com\nannotations:\n  example.com/note: "yes"\n'),
  'f/values.yaml': `list: [3, 1, 2]
map: {b: 2, a: 1, nested: {deep: {er: found}}}
text: "Some Text"
number: 12345678
float: 1.5
big: 12345678901234
yes: on
octal: 0755
quoted: "0755"
nothing: null
multi: |
  first
    second

  third
empty: ""
unicode: "grüße ✓"
date: 2024-05-01
`,
  // Inside a text, since not all of it is YAML.
  'f/templates/all.yaml': `kind: All
text: |
{{ include "all" . | indent 2 }}
{{ define "all" }}
values:
  number: {{ .Values.number }}
  big: {{ .Values.big }}
  float: {{ .Values.float }}
  int: {{ .Values.big | int64 }}
  yes: {{ .Values.yes }}
  octal: {{ .Values.octal }}
  quoted: {{ .Values.quoted | quote }}
  nothing: {{ .Values.nothing }}
  missing: {{ .Values.missing }}
  missingDeep: {{ dig "nested" "deep" "gone" "fallback" .Values.map }}
  date: {{ .Values.date }}
  list: {{ .Values.list }}
  map: {{ .Values.map }}
yaml:
{{ toYaml .Values | indent 2 }}
pretty:
{{ toYamlPretty .Values.map | indent 2 }}
json: {{ toJson .Values.map }}
prettyJson: |
{{ toPrettyJson .Values.map | indent 2 }}
toml: |
{{ toToml .Values.map.nested | indent 2 }}
from:
  yaml: {{ (fromYaml "a: {b: [1, two]}").a.b }}
  yamlArray: {{ fromYamlArray "[1, 2]" }}
  json: {{ (fromJson "{\\"a\\": 1}").a }}
  broken: {{ (fromYaml "a: [").Error | quote }}
multi: |
{{ .Values.multi | indent 2 }}
strings:
  - {{ .Values.text | upper | lower | title | snakecase | kebabcase | camelcase }}
  - {{ .Values.text | trunc 4 | repeat 2 | replace "o" "0" | squote }}
  - {{ .Values.text | b64enc | b64dec | sha1sum }}
  - {{ .Values.text | adler32sum }} {{ .Values.text | sha512sum | trunc 10 }}
  - {{ regexReplaceAll "[aeiou]" .Values.text "-" }} {{ regexFind "[A-Z]" .Values.text }} {{ regexSplit " " .Values.text -1 | join "," }}
  - {{ wrap 5 .Values.text | quote }} {{ abbrev 6 .Values.text }} {{ initials .Values.text }} {{ substr 0 3 .Values.text }}
  - {{ .Values.unicode | quote }} {{ .Values.unicode | len }} {{ printf "%-10s|%05d|%q|%v" .Values.unicode 42 "q\\"q" .Values.float }}
  - {{ contains "x" .Values.text }} {{ hasPrefix "So" .Values.text }} {{ nospace .Values.text }} {{ plural "one" "many" 2 }} {{ cat 1 "b" nil }}
  - {{ html "<a>" }} {{ js "it's" }} {{ urlquery "a b&c" }} {{ println "x" | trim }} {{ print 1 2 "a" "b" 3 }}
lists:
  - {{ sortAlpha .Values.list }} {{ first .Values.list }} {{ rest .Values.list }} {{ last .Values.list }} {{ initial .Values.list }}
  - {{ append .Values.list 4 }} {{ prepend .Values.list 0 }} {{ concat .Values.list (list 9) }} {{ reverse .Values.list }} {{ uniq (list 1 1 2) }} {{ without .Values.list 3 }}
  - {{ has 3 .Values.list }} {{ compact (list "" "a") }} {{ slice .Values.list 1 2 }} {{ until 3 }} {{ untilStep 0 10 3 }} {{ seq 1 3 }} {{ index .Values.list 0 }}
  - {{ range $i, $e := .Values.list }}{{ $i }}={{ $e }};{{ end }}{{ range $i := until 5 }}{{ if eq $i 3 }}{{ break }}{{ end }}{{ if eq $i 1 }}{{ continue }}{{ end }}{{ $i }}{{ end }}
maps:
  - {{ keys .Values.map | sortAlpha }} {{ get .Values.map "a" }} {{ hasKey .Values.map "z" }} {{ pluck "a" .Values.map }} {{ omit .Values.map "nested" }} {{ pick .Values.map "b" }}
  - {{ merge (dict "a" 9) .Values.map | toJson }} {{ mergeOverwrite (dict "a" 9) .Values.map | toJson }} {{ deepCopy .Values.map | toJson }} {{ values (dict "k" "v") }}
  - {{ $d := dict "k" "v" }}{{ $_ := set $d "n" 1 }}{{ $_ := unset $d "k" }}{{ $d | toJson }}
math: {{ add 1 2 }} {{ sub 5 3 }} {{ mul 2 3 4 }} {{ div 7 2 }} {{ mod 7 2 }} {{ max 1 5 3 }} {{ min 4 2 }} {{ floor 1.9 }} {{ ceil 1.1 }} {{ round 1.2345 2 }} {{ add1 1 }} {{ addf 1.5 2 }}
logic: {{ and true "x" }} {{ or "" "y" }} {{ not true }} {{ eq 1 1 }} {{ ne "a" "b" }} {{ lt 1 2 }} {{ ge 2 2 }} {{ ternary "t" "f" true }} {{ coalesce "" nil "c" }} {{ default "d" .Values.empty }} {{ empty .Values.list }}
types: {{ kindOf .Values.list }} {{ typeOf .Values.number }} {{ kindIs "map" .Values.map }} {{ typeIs "string" .Values.text }} {{ toString 5 }} {{ atoi "7" }} {{ float64 "1.5" }} {{ toDecimal "0777" }}
semver: {{ semver "1.2.3-beta.1" }} {{ semverCompare ">=1.20.0" .Capabilities.KubeVersion.Version }} {{ (semver "1.2.3").Major }}
dates: {{ date "2006-01-02" "2024-05-01T00:00:00Z" | len }} {{ toDate "2006-01-02" "2024-05-01" }} {{ dateInZone "2006-01-02" (toDate "2006-01-02" "2024-05-01") "UTC" }} {{ durationRound "2h10m5s" }}
paths: {{ base "a/b.c" }} {{ dir "a/b.c" }} {{ ext "a/b.c" }} {{ clean "a/../b" }} {{ isAbs "/a" }} {{ osBase "x/y" }}
url: {{ (urlParse "https://u:p@example.com:8080/path?q=1#f").host }} {{ urlJoin (dict "scheme" "https" "host" "example.com" "path" "/x") }}
network: {{ getHostByName "example.com" | quote }}
cluster: {{ lookup "v1" "Secret" "default" "x" | toJson }} {{ len (lookup "v1" "Pod" "" "") }}
crypto: {{ derivePassword 1 "long" "password" "user" "example.com" }} {{ htpasswd "user" "" | len }}
release: {{ .Release.Name }} {{ .Release.Namespace }} {{ .Release.Service }} {{ .Release.Revision }} {{ .Release.IsInstall }} {{ .Release.IsUpgrade }}
chart: {{ toJson .Chart }} {{ .Chart.Version }} {{ (index .Chart.Maintainers 0).Name }}
template: {{ .Template.Name }} {{ .Template.BasePath }}
versions: {{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.Major }} {{ .Capabilities.KubeVersion.Minor }} {{ .Capabilities.HelmVersion.Version }} {{ .Capabilities.HelmVersion.GitCommit }} {{ .Capabilities.HelmVersion.GoVersion }} {{ .Capabilities.HelmVersion.KubeClientVersion }}
apis: {{ .Capabilities.APIVersions.Has "apps/v1" }} {{ .Capabilities.APIVersions.Has "example.com/v1" }} {{ toJson .Capabilities.APIVersions }}
{{ end }}`,
  'f/templates/syntax.yaml': `kind: Syntax
text: |
{{ include "syntax" . | indent 2 }}
{{ define "syntax" }}
{{- $text := "x" }}
a: {{ $text }}
{{/* a comment */}}
{{- /* trimmed */ -}}
b: "{{ "{{" }} literal {{ "}}" }}"
c: {{ .Values.text -}}
   tail
{{ with .Values.map }}d: {{ .a }}{{ $.Release.Name }}{{ else }}never{{ end }}
{{ template "inline" . }}2
{{ template "raw" }}
{{ end }}{{ define "raw" }}f: raw{{ end }}
{{ block "inline" . }}e: {{ .Chart.Name }}{{ end }}
`,
};

const schema = {
  's/Chart.yaml': chartYaml('s'),
  's/values.yaml': 'port: 80\nname: app\n',
  's/values.schema.json': '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["port"], "properties": {"port": {"type": "integer", "maximum": 65535}, "name": {"type": "string", "pattern": "^[a-z]+$"}}, "additionalProperties": false}',
  's/templates/x.yaml': 'kind: X\nport: {{ .Values.port }}\n',
};

/** Charts that render. */
export const charts: readonly ChartCase[] = [
  { name: 'helpers, include, tpl, files, hooks and notes', files: web, folder: 'charts/web' },
  { name: 'values files, later ones first, and documents of one file', files: web, folder: 'charts/web', options: { valuesFiles: ['env/production.yaml', 'env/more.yaml'] } },
  { name: 'values by flags', files: web, folder: 'charts/web', options: { valuesFiles: ['env/production.yaml'], set: ['replicaCount=7,image.tag=1.0', 'ports.http=null', 'autoscaling.enabled=true,autoscaling.max=9'], setString: ['extra.value=007'], setJson: ['resources={"limits":{"cpu":"1"}}'], setFile: ['config.greeting=charts/web/files/app.conf'], setLiteral: ['image.repository=a,b=c'] } },
  { name: 'without tests', files: web, folder: 'charts/web', options: { skipTests: true } },
  { name: 'as an upgrade, elsewhere', files: web, folder: 'charts/web', options: { isUpgrade: true, releaseName: 'other', namespace: 'team-a' } },
  { name: 'subcharts with alias, conditions, tags, imported values, globals and a library', files: parent, folder: 'platform' },
  { name: 'subcharts turned off', files: parent, folder: 'platform', options: { set: ['database.enabled=false', 'tags.caching=false'], valuesFiles: [] } },
  { name: 'CRDs of a subchart', files: parent, folder: 'platform', options: { includeCrds: true, set: ['global.region=us,sessions.memory=1'] } },
  { name: 'the order of kinds and hooks, equal documents, unknown hooks', files: hooks, folder: 'app' },
  { name: 'CRDs', files: hooks, folder: 'app', options: { includeCrds: true } },
  { name: 'the functions', files: functions, folder: 'f' },
  { name: 'the functions of another cluster', files: functions, folder: 'f', options: { kubeVersion: 'v1.29.4-gke.1', apiVersions: ['example.com/v1', 'example.com/v1/Thing'], namespace: 'prod' } },
  { name: 'values that fit the schema', files: schema, folder: 's' },
  { name: 'values that do not fit the schema, unchecked', files: schema, folder: 's', options: { set: ['port=no'], skipSchemaValidation: true } },
  { name: 'a chart in the repository\'s own folder, with a byte order mark and line feeds of Windows', files: { 'Chart.yaml': `\uFEFF${chartYaml('top')}`, 'values.yaml': '\uFEFFa: 1\r\nb: two\r\n', 'templates/x.yaml': '\uFEFFkind: X\r\na: {{ .Values.a }}\r\nb: {{ .Values.b | quote }}\r\n' }, folder: '' },
  { name: 'an empty chart', files: { 'e/Chart.yaml': chartYaml('e') }, folder: 'e' },
  { name: 'an old chart with requirements.yaml', files: { 'o/Chart.yaml': 'name: o\nversion: 0.1.0\n', 'o/requirements.yaml': 'dependencies:\n- name: sub\n  version: 0.1.0\n  repository: ""\n', 'o/charts/sub/Chart.yaml': 'name: sub\nversion: 0.1.0\n', 'o/charts/sub/templates/s.yaml': 'kind: S\nname: {{ .Chart.Name }}\n', 'o/templates/o.yaml': 'kind: O\n' }, folder: 'o' },
];

const broken = (template: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ 'b/Chart.yaml': chartYaml('b'), 'b/templates/x.yaml': template, ...more });

/** Charts that Helm refuses. */
export const brokenCharts: readonly ChartCase[] = [
  { name: 'a template that does not parse', files: broken('a: {{ .Values.a }\n'), folder: 'b' },
  { name: 'an unknown function', files: broken('a: {{ nothing . }}\n'), folder: 'b' },
  { name: 'a value of nothing', files: broken('a:\n  b: {{ .Values.a.b.c }}\n'), folder: 'b' },
  { name: 'a required value', files: broken('a: {{ required "a is needed" .Values.a }}\n'), folder: 'b' },
  { name: 'fail', files: broken('{{ fail "never" }}\n'), folder: 'b' },
  { name: 'an error inside a helper', files: broken('a: {{ include "h" . }}\n', { 'b/templates/_h.tpl': '{{ define "h" }}\n{{ index .Values.list 5 }}\n{{ end }}' }), folder: 'b' },
  { name: 'a helper that is not there', files: broken('a: {{ include "gone" . }}\n'), folder: 'b' },
  { name: 'a helper that includes itself', files: broken('a: {{ include "loop" . }}\n', { 'b/templates/_h.tpl': '{{ define "loop" }}{{ include "loop" . }}{{ end }}' }), folder: 'b' },
  { name: 'YAML that does not parse', files: broken('a: [\n'), folder: 'b' },
  { name: 'values that do not fit the schema', files: schema, folder: 's', options: { set: ['port=no,name=UPPER,more=1'] } },
  { name: 'a library', files: broken('kind: X\n', { 'b/Chart.yaml': chartYaml('b', 'type: library\n') }), folder: 'b' },
  { name: 'a chart for another Kubernetes', files: broken('kind: X\n', { 'b/Chart.yaml': chartYaml('b', 'kubeVersion: "<1.20"\n') }), folder: 'b' },
  { name: 'a broken Chart.yaml', files: broken('kind: X\n', { 'b/Chart.yaml': 'name: [\n' }), folder: 'b' },
  { name: 'a chart without version', files: broken('kind: X\n', { 'b/Chart.yaml': 'apiVersion: v2\nname: b\n' }), folder: 'b' },
  { name: 'broken values', files: broken('kind: X\n', { 'b/values.yaml': 'a: [\n' }), folder: 'b' },
  { name: 'a broken flag', files: broken('kind: X\n'), folder: 'b', options: { set: ['a[x]=1'] } },
  { name: 'a name that is none', files: broken('kind: X\n'), folder: 'b', options: { releaseName: 'Not_A_Name' } },
];
