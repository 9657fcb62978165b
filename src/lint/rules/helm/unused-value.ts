import { isObject, type JsonObject } from '../../../manifest/index.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { chartFolderOf } from './chartFiles.ts';
import { readsInValues, valueUse } from './valueUse.ts';

export default rule({
  id: 'helm/unused-value',
  severity: 'hint',
  profile: 'default',
  on: 'helm-values',
  needs: 'set',
  summary: 'No template reads this value',
  why: 'Helm says nothing of values that no template reads: a misspelt key changes nothing, and the default stays. Correct the name, or remove what is no longer used.',
  source: 'Helm documentation, Values Files',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.yaml
replicas: 2
image:
  repository: registry.example.com/web
  tga: 1.4.2
# ^^^ helm/unused-value
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  replicas: {{ .Values.replicas }}
  template:
    spec:
      containers:
        - name: web
          image: {{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.yaml
replicas: 2
resources:
  limits:
    memory: 128Mi
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  replicas: {{ .Values.replicas }}
  template:
    spec:
      containers:
        - name: web
          resources: {{- toYaml .Values.resources | nindent 12 }}`,
  },
  check: ({ object, files, path }, report) => {
    const folder = chartFolderOf(path, files);
    if (folder === undefined || object.manifest.document !== 0) return;
    const use = valueUse(folder, files);
    const inValues = readsInValues(object.manifest.value);
    if (use === undefined || inValues === 'all') return;
    const reads = [...use.reads.map((read) => read.path), ...inValues];
    const walk = (value: JsonObject, above: readonly string[]): void => {
      for (const [key, inner] of Object.entries(value)) {
        if (above.length === 0 && use.others.has(key)) continue;
        const here = [...above, key];
        const near = reads.filter((read) => read.every((step, index) => index >= here.length || step === here[index]));
        if (near.length === 0) {
          const siblings = new Set(reads.filter((read) => read.length > above.length && above.every((step, index) => step === read[index])).map((read) => read[above.length] ?? ''));
          report({ object: object.manifest, path: here, part: 'key' }, `No template of this chart reads .Values.${here.join('.')}, so it has no effect.${didYouMean(nearestName(key, [...siblings].filter((one) => !(one in value))))}`);
        } else if (isObject(inner) && near.every((read) => read.length > here.length)) walk(inner, here);
      }
    };
    walk(object.manifest.value, []);
  },
});
