import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { helmGroup, isFlux } from './kustomizations.ts';

export default rule({
  id: 'flux/no-remediation',
  severity: 'hint',
  profile: 'strict',
  summary: 'HelmRelease does not retry or roll back a failed install or upgrade',
  why: 'Without remediation, a failed install or upgrade stays as it is until a person looks at it: half of the new version, half of the old.',
  source: 'Flux documentation, HelmRelease, Install remediation; Upgrade remediation',
  examples: {
    bad: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
  namespace: shop
spec:
#^^^ flux/no-remediation
#^^^ flux/no-remediation
  interval: 10m
  chart:
    spec:
      chart: web
      version: 1.4.2
      sourceRef:
        kind: HelmRepository
        name: charts`,
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
    if (!isFlux(object, helmGroup, 'HelmRelease') || object.get('spec') === undefined) return;
    for (const action of ['install', 'upgrade']) {
      if (object.get(`spec.${action}.remediation`) !== undefined || object.get(`spec.${action}.strategy`) !== undefined) continue;
      report(object.at(`spec.${action}`, 'key'), `When the ${action} fails, nothing is tried again. Set ${action}.remediation.retries.`, setTo(3, object.at(`spec.${action}.remediation.retries`)));
    }
  },
});
