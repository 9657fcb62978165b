import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'helm/deprecated-format',
  severity: 'hint',
  profile: 'default',
  on: 'helm-chart',
  summary: 'Chart.yaml has the form of Helm 2, or fields that Helm no longer uses',
  why: 'apiVersion v1, engine and tillerVersion are from Helm 2, which has had no security fixes since 2020. Helm reads such charts still, but with dependencies in another file and without types.',
  source: 'Helm documentation, Charts, The apiVersion Field',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v1
#           ^^ helm/deprecated-format
name: web
version: 1.4.2
tillerVersion: ">2.0.0"
#^^^^^^^^^^^^ helm/deprecated-format`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2`,
  },
  check: ({ object }, report) => {
    if (object.manifest.document !== 0) return;
    if (object.get('apiVersion') === undefined && object.get('name') !== undefined) report(object.at('name'), 'This chart has no apiVersion, so Helm takes it for one of Helm 2. Write apiVersion: v2.', setTo('v2', object.at('apiVersion')));
    if (object.get('apiVersion') === 'v1') report(object.at('apiVersion'), 'apiVersion v1 is the form of Helm 2. Write v2, and move dependencies from requirements.yaml to this file.');
    for (const field of ['engine', 'tillerVersion']) {
      if (object.get(field) !== undefined) report(object.at(field, 'key'), `${field} is from Helm 2 and has no effect. Remove it.`);
    }
  },
});
