import { quote } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'helm/version-not-quoted',
  severity: 'warning',
  profile: 'baseline',
  on: 'helm-chart',
  summary: 'Version in Chart.yaml is a number instead of text',
  why: 'YAML reads 1.10 as the number 1.1, and 1e3 as 1000: the version that the templates get is another one than is written. Put versions in quotes.',
  source: 'Helm documentation, Charts, The appVersion Field',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
appVersion: 1.10
#           ^^^^ helm/version-not-quoted`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
appVersion: "1.10"`,
  },
  check: ({ object }, report) => {
    if (object.manifest.document !== 0) return;
    const places = [object.at('appVersion'), object.at('version'), ...object.items('dependencies').map((dependency) => dependency.at('version'))];
    const values = [object.get('appVersion'), object.get('version'), ...object.items('dependencies').map((dependency) => dependency.get('version'))];
    for (const [index, value] of values.entries()) {
      const place = places[index];
      if (place && (typeof value === 'number' || typeof value === 'boolean')) report(place, 'Without quotes this is a number, and Helm makes a text of it that may be another one: 1.10 becomes 1.1.', quote);
    }
  },
});
