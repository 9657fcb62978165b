import { parseApiVersion } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/index.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { appliedBy, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/health-check-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Health check waits for an object that the Kustomization does not apply',
  why: 'Flux waits for the object until the timeout, and then the Kustomization fails, with everything that depends on it.',
  source: 'Flux documentation, Kustomization, Health checks',
  examples: {
    bad: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
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
    name: shop
  healthChecks:
    - apiVersion: v1
      kind: Service
      name: wbe-service
#           ^^^^^^^^^^^ flux/health-check-missing
      namespace: shop
# file: web/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: web-service
  namespace: shop
spec:
  ports:
    - port: 80`,
    good: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
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
    name: shop
  healthChecks:
    - apiVersion: v1
      kind: Service
      name: web-service
      namespace: shop
# file: web/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: web-service
  namespace: shop
spec:
  type: ExternalName
  externalName: web.example.com`,
  },
  check: ({ object, files, repository }, report) => {
    if (!isFlux(object, kustomizeGroup, 'Kustomization') || object.get('spec.healthChecks') === undefined) return;
    const applied = appliedBy(object, repository, files);
    if (applied === undefined) return;
    const makesOthers = applied.unknownPart !== undefined || applied.objects.some(({ gvk }) => gvk.kind === 'HelmRelease');
    for (const check of object.items('spec.healthChecks')) {
      const [apiVersion, kind, name] = ['apiVersion', 'kind', 'name'].map((key) => check.get(key));
      if (typeof kind !== 'string' || typeof name !== 'string' || holdsVariable(name)) continue;
      const group = typeof apiVersion === 'string' ? parseApiVersion(apiVersion).group : undefined;
      const sameKind = applied.objects.filter(({ gvk }) => gvk.kind === kind && (group === undefined || gvk.group === group)).map((one) => one.name);
      // A prefix or suffix of a kustomization makes longer names.
      if (sameKind.some((one) => one === name || (one !== '' && `-${name}-`.includes(`-${one}-`)))) continue;
      const meant = nearestName(name, sameKind);
      report(check.at('name'), `This Kustomization applies no ${kind} ${name}, so Flux waits for it until the timeout, unless something else makes it.${didYouMean(meant)}`, meant === undefined ? undefined : setTo(meant), makesOthers || meant === undefined ? 'unverified' : undefined);
    }
  },
});
