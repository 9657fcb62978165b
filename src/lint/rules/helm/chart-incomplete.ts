import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'helm/chart-incomplete',
  severity: 'error',
  profile: 'baseline',
  on: 'helm-chart',
  summary: 'Chart.yaml lacks a name or version, or has an apiVersion, version or type that is not valid',
  why: 'Helm refuses a chart without a name and a semantic version such as 1.4.2, and knows the apiVersions v1 and v2 only.',
  source: 'Helm documentation, Charts, The Chart.yaml File; helm.sh/helm pkg/chart/metadata.go, Validate',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v3
#           ^^ helm/chart-incomplete
name: web
version: latest
#        ^^^^^^ helm/chart-incomplete`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2`,
  },
  check: ({ object }, report) => {
    if (object.manifest.document !== 0) return;
    const apiVersion = object.get('apiVersion');
    // Without one, Helm takes the chart for one of version 1.
    if (!isMissing(apiVersion) && apiVersion !== 'v1' && apiVersion !== 'v2') report(object.at('apiVersion'), `Helm knows the apiVersion v2, and v1 for charts from Helm 2, but not ${shown(apiVersion)}.`, setTo('v2'));
    if (isMissing(object.get('name'))) report(object.at(), 'This Chart.yaml has no name, and Helm refuses the chart. Name it like its folder.');
    const version = object.get('version');
    if (isMissing(version)) report(object.at(), 'This Chart.yaml has no version, and Helm refuses the chart. Write a semantic version such as 1.0.0.', setTo('0.1.0', object.at('version')));
    else if (!isVersion(shown(version))) report(object.at('version'), `${shown(version)} is no semantic version, so Helm refuses the chart. Write three numbers, such as 1.4.2, and a suffix such as -rc.1 if need be.`);
    const type = object.get('type');
    if (typeof type === 'string' && type !== '' && type !== 'application' && type !== 'library') {
      report(object.at('type'), `The type of a chart is application or library, and Helm refuses ${type}.`, setTo('application'));
    }
    const kubeVersion = object.get('kubeVersion');
    if (apiVersion === 'v1' && object.get('dependencies') !== undefined) {
      report(object.at('dependencies', 'key'), 'A chart of apiVersion v1 has its dependencies in requirements.yaml. Write apiVersion: v2 to have them here.', setTo('v2', object.at('apiVersion')));
    }
    if (typeof kubeVersion === 'string' && /[^\d\s.,<>=!~^|xX*v+a-zA-Z-]/.test(kubeVersion)) {
      report(object.at('kubeVersion'), `${kubeVersion} is no range of versions, so Helm cannot tell which clusters the chart is for. Write for example >=1.28.0-0.`);
    }
  },
});

const isMissing = (value: unknown) => value === undefined || value === null || value === '';

/** What Masterminds/semver takes with NewVersion, as Helm does: the last parts may be left out. */
function isVersion(text: string): boolean {
  return /^v?\d+(\.\d+){0,2}(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/.test(text);
}
