import { rule } from '../../rule.ts';
import { secondsOf } from './durations.ts';
import { helmGroup, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/interval',
  severity: 'hint',
  profile: 'default',
  summary: 'Interval, retry interval or timeout makes no sense',
  why: 'A very short interval loads the API server and the git server for nothing, a retry that is slower than the interval never comes, and a timeout of seconds ends a roll-out before it can finish.',
  source: 'Flux documentation, Kustomization, Interval, Retry interval and Timeout',
  examples: {
    bad: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 5s
#           ^^ flux/interval
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop`,
    good: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop`,
  },
  check: ({ object }, report) => {
    if (!object.manifest.gvk.group.endsWith('.toolkit.fluxcd.io')) return;
    const [interval, retry, timeout] = ['spec.interval', 'spec.retryInterval', 'spec.timeout'].map((path) => secondsOf(object.get(path)));
    if (interval !== undefined && interval < 15) report(object.at('spec.interval'), 'An interval of less than 15 seconds keeps the controller and the servers busy for nothing. Use 1m or more, and a Receiver to be told of changes at once.');
    if (retry !== undefined && interval !== undefined && retry > interval) report(object.at('spec.retryInterval'), 'The retry interval is longer than the interval, so a failure is retried with the interval anyway. Make it shorter.');
    const applies = isFlux(object, kustomizeGroup, 'Kustomization') || isFlux(object, helmGroup, 'HelmRelease');
    if (applies && timeout !== undefined && timeout < 10) report(object.at('spec.timeout'), 'Few roll-outs are done in less than 10 seconds, so this fails before they are. Use 1m or more.');
  },
});
