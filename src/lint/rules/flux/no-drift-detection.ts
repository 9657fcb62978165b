import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { helmGroup, isFlux } from './kustomizations.ts';

export default rule({
  id: 'flux/no-drift-detection',
  severity: 'hint',
  profile: 'strict',
  summary: 'HelmRelease does not correct changes by hand in the cluster',
  why: 'Without drift detection, what someone changes of the release in the cluster stays changed until the next upgrade.',
  source: 'Flux documentation, HelmRelease, Drift detection',
  examples: {
    bad: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
  namespace: shop
spec:
#^^^ flux/no-drift-detection
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
  driftDetection:
    mode: enabled`,
  },
  check: ({ object }, report) => {
    if (!isFlux(object, helmGroup, 'HelmRelease') || object.get('spec') === undefined) return;
    const mode = object.get('spec.driftDetection.mode');
    if (mode === undefined || mode === 'disabled') report(object.at('spec.driftDetection.mode', 'key'), 'Changes by hand to the objects of this release stay until the next upgrade. Set driftDetection.mode: enabled, or warn to be told of them.', setTo('enabled', object.at('spec.driftDetection.mode')));
  },
});
