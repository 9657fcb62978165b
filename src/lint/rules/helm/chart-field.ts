import { rename } from '../../fix.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { misfits } from '../../shape.ts';
import { chartShape } from './chartFields.ts';

export default rule({
  id: 'helm/chart-field',
  severity: 'warning',
  profile: 'baseline',
  on: 'helm-chart',
  summary: 'Chart.yaml has a field that Helm does not know, or of the wrong type',
  why: 'Helm passes over fields that it does not know, without a message, and refuses a list where it wants text. What the field was to say is lost either way. Data of your own belongs in annotations.',
  source: 'Helm documentation, Charts, The Chart.yaml File',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependancies:
#^^^^^^^^^^^ helm/chart-field
  - name: redis
    version: 19.0.0
    repository: https://charts.example.com`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
annotations:
  example.com/team: shop`,
  },
  check: ({ object }, report) => {
    if (object.manifest.document !== 0) return;
    for (const { path, key, wanted, known } of misfits(object.manifest.value, chartShape)) {
      const place = { object: object.manifest, path, part: wanted === undefined ? 'key' : 'value' } as const;
      if (wanted === undefined) {
        const meant = nearest(key, known);
        report(place, `Helm does not know the field ${key} here, so it has no effect.${didYouMean(meant) || ' Remove it, or put it under annotations.'}`, meant === undefined ? undefined : rename(meant));
      } else if (typeof valueOf(object.manifest.value, path) === 'object' || wanted !== 'text') {
        report(place, `${String(path.at(-1))} must be ${wanted}, so Helm cannot read this chart.`);
      }
    }
  },
});

function valueOf(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[step] : undefined), value);
}
