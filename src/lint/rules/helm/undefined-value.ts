import { isObject, isWithin, valueAt } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { chartFolderOf, inChart, isDefaultValues } from './chartFiles.ts';
import { valueUse } from './valueUse.ts';

export default rule({
  id: 'helm/undefined-value',
  severity: 'hint',
  profile: 'default',
  on: 'helm-values',
  needs: 'set',
  summary: 'Template reads a value that values.yaml does not define',
  why: 'A value that is not there renders as nothing, and below a map that is not there the rendering fails. Give it a default in values.yaml, where people look for what they can set, or ask for it with required.',
  source: 'Helm documentation, Chart Best Practices, Values',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.yaml
image:
#^^^^ helm/undefined-value
  repository: registry.example.com/web
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          image: {{ .Values.image.repository }}:{{ .Values.image.tag }}`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.yaml
image:
  repository: registry.example.com/web
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          image: {{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}`,
  },
  check: ({ object, files, path }, report) => {
    const folder = chartFolderOf(path, files);
    if (folder === undefined || !isDefaultValues(path, folder) || object.manifest.document !== 0) return;
    const use = valueUse(folder, files);
    if (use === undefined) return;
    const own = use.reads.filter(({ template }) => isWithin(template, inChart(folder, 'templates')));
    const guarded = own.filter((read) => read.guarded).map((read) => read.path.join('.'));
    const told = new Set<string>();
    for (const { path: read, line, template, guarded: isGuarded } of own) {
      const dotted = read.join('.');
      const isTested = guarded.some((one) => one === dotted || dotted.startsWith(`${one}.`) || one.startsWith(`${dotted}.`));
      const above = read.slice(0, -1).join('.');
      // A test of the value itself does not help where the map that holds it is missing; one of that map does.
      const lacksMap = read.length > 1 && (valueAt(object.manifest.value, read.slice(0, -1)) ?? null) === null && !guarded.some((one) => one === above || above.startsWith(`${one}.`));
      if (((isGuarded || isTested) && !lacksMap) || told.has(dotted) || use.others.has(read[0] ?? '') || valueAt(object.manifest.value, read) !== undefined) continue;
      told.add(dotted);
      const parent = valueAt(object.manifest.value, read.slice(0, -1));
      if (parent !== undefined && !isObject(parent) && parent !== null) continue;
      const fails = read.length > 1 && !isObject(parent);
      report(
        { object: object.manifest, path: read, part: 'key' },
        `${template}, line ${String(line + 1)}, reads .Values.${dotted}, which is not defined here, ${fails ? 'and neither is the map that holds it, so the rendering fails' : 'so it renders as nothing'}. Add it with a default${fails ? '' : ', or use default or required in the template'}.`,
      );
    }
  },
});
