import { satisfies, validRange } from 'semver';
import { rule } from '../../rule.ts';
import { release } from '../deprecation/wording.ts';

export default rule({
  id: 'helm/kube-version',
  severity: 'error',
  profile: 'baseline',
  on: 'helm-chart',
  summary: "Chart does not allow the cluster's version",
  why: 'Helm compares kubeVersion with the version of the cluster before it installs or upgrades a release, and stops when it does not fit.',
  source: 'Helm documentation, Charts, The kubeVersion Field',
  examples: {
    kubernetesVersion: '1.34',
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.0.0
kubeVersion: ">=1.22.0-0 <1.33.0-0"
#            ^^^^^^^^^^^^^^^^^^^^^^ helm/kube-version`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.0.0
kubeVersion: ">=1.22.0-0"`,
  },
  check: ({ object, version }, report) => {
    const range = object.get('kubeVersion');
    if (object.manifest.document !== 0 || typeof range !== 'string' || version.assumed === true || isAllowed(range, version.minor)) return;
    report(object.at('kubeVersion'), `This chart is for Kubernetes ${range}, and the cluster has ${release(version.minor)}, so Helm refuses to install it. Use a release of the chart that allows it, or correct kubeVersion.`);
  },
});

/** Whether some patch release of a minor one fits; so does what is written in a way that is not read here. */
function isAllowed(range: string, minor: number): boolean {
  // Helm's own library joins conditions by commas as well as by spaces.
  const read = validRange(range.replaceAll(',', ' '));
  return read === null || [0, 99].some((patch) => satisfies(`1.${String(minor)}.${String(patch)}`, read, { includePrerelease: true }));
}
