import { rule } from '../../rule.ts';
import { helmGroup, isFlux } from './kustomizations.ts';

export default rule({
  id: 'flux/chart-version',
  severity: 'hint',
  profile: 'default',
  summary: 'HelmRelease takes any version of its chart',
  why: 'Without a version, or with one such as * or >=1.0.0, each new release of the chart is installed at once, untested, and two clusters can differ. Name one version, or a range of patches such as 1.4.x.',
  source: 'Flux documentation, HelmRelease, Chart template',
  examples: {
    bad: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
  namespace: shop
spec:
  interval: 10m
  chart:
    spec:
      chart: web
      version: "*"
#              ^^^ flux/chart-version
      sourceRef:
        kind: HelmRepository
        name: charts
  install:
    remediation:
      retries: 3
  upgrade:
    remediation:
      retries: 3`,
    good: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
  namespace: shop
spec:
  interval: 10m
  chart:
    spec:
      chart: web
      version: 1.4.2
      sourceRef:
        kind: HelmRepository
        name: charts
  install:
    remediation:
      retries: 3
  upgrade:
    remediation:
      retries: 3`,
  },
  check: ({ object }, report) => {
    if (!isFlux(object, helmGroup, 'HelmRelease') || object.get('spec.chart.spec.chart') === undefined) return;
    // In a git repository or bucket, its revision says which chart it is.
    if (object.get('spec.chart.spec.sourceRef.kind') !== 'HelmRepository') return;
    const version = object.get('spec.chart.spec.version');
    if (version === undefined || version === null || version === '') report(object.at('spec.chart.spec.chart'), 'No version is given, so the newest release of the chart is always installed. Name one.');
    else if (typeof version === 'string' && /^(\*|x|>=?\s*[\d.]+(-0)?|latest)$/i.test(version.trim())) report(object.at('spec.chart.spec.version'), `${version} takes every newer release of the chart, major ones too. Name one version, or a range of patches such as 1.4.x.`);
  },
});
