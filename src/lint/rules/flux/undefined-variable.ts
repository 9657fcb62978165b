import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { isSopsEncrypted } from '../../../schema/index.ts';
import type { ObjectSet, SetObject } from '../../objectSet.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { mayBePatched } from '../../patched.ts';
import { rule, type ObjectView } from '../../rule.ts';
import { appliedBy, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/undefined-variable',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Manifests use a variable that the Kustomization does not define',
  why: 'Flux puts nothing in the place of a variable that is not defined, without a message: a host, name or number becomes empty. Without postBuild, the text ${…} is applied as it is.',
  source: 'Flux documentation, Kustomization, Post build variable substitution',
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
  postBuild:
# ^^^^^^^^^ flux/undefined-variable
    substitute:
      HOSTNAME: web.example.com
# file: web/ingress.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: ["\${HOST}"]
      secretName: web
  defaultBackend:
    service:
      name: web
      port:
        number: 80`,
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
  postBuild:
    substitute:
      HOST: web.example.com
# file: web/ingress.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: ["\${HOST}"]
      secretName: web
  defaultBackend:
    service:
      name: web
      port:
        number: 80`,
  },
  check: ({ object, files, repository }, report) => {
    if (!isFlux(object, kustomizeGroup, 'Kustomization')) return;
    const applied = appliedBy(object, repository, files);
    if (applied === undefined || mayBePatched({ files, repository }, object.manifest)) return;
    const isSubstituting = object.get('spec.postBuild.substitute') !== undefined || object.get('spec.postBuild.substituteFrom') !== undefined;
    const defined = isSubstituting ? definedBy(object, repository) : new Set<string>();
    if (defined === undefined) return;
    const told = new Set<string>();
    for (const one of applied.objects) {
      if (isDisabled(one)) continue;
      for (const name of variablesOf(one, !isSubstituting)) {
        if (defined.has(name) || told.has(name)) continue;
        told.add(name);
        const message = isSubstituting
          ? `${one.gvk.kind} ${one.name} (${one.file}) uses \${${name}}, which neither substitute nor substituteFrom defines, so it becomes empty.${didYouMean(nearestName(name, [...defined]))} Define it, or write a default: \${${name}:=…}.`
          : `${one.gvk.kind} ${one.name} (${one.file}) uses \${${name}}, but this Kustomization has no postBuild, so it is applied as it is written. Add postBuild.substitute with a value.`;
        report(object.at(isSubstituting ? 'spec.postBuild' : 'spec', 'key'), message);
      }
    }
  },
});

/** The variables that a Kustomization defines; undefined when some come from where this repository does not tell. */
function definedBy(object: ObjectView, repository: ObjectSet): ReadonlySet<string> | undefined {
  const substitute = object.get('spec.postBuild.substitute');
  const defined = new Set(isObject(substitute) ? Object.keys(substitute) : []);
  for (const from of object.items('spec.postBuild.substituteFrom')) {
    const [kind, name] = [from.get('kind'), from.get('name')];
    const found = typeof kind === 'string' && typeof name === 'string' ? repository.find('', kind, name, object.manifest.namespace) : undefined;
    if (found === undefined || found.openKeys === true) return undefined;
    for (const field of ['data', 'stringData']) {
      const data = found.value[field];
      if (isObject(data)) for (const key of Object.keys(data)) defined.add(key);
    }
  }
  return defined;
}

/** Flux leaves out objects that say so; secrets that are encrypted hold no variables yet. */
function isDisabled({ value }: SetObject): boolean {
  const metadata = value['metadata'];
  const says = (field: string) => isObject(metadata) && isObject(metadata[field]) && metadata[field]['kustomize.toolkit.fluxcd.io/substitute'] === 'disabled';
  return says('labels') || says('annotations') || isSopsEncrypted(value);
}

/** Keys below which ${…} is the language of a shell or another program, as long as Flux substitutes nothing. */
const foreign: ReadonlySet<string> = new Set(['command', 'args', 'script', 'source', 'data', 'stringData', 'binaryData', 'value', 'env', 'run', 'expr', 'annotations', 'description', 'query', 'template', 'templates', 'values', 'configuration', 'config', 'spec.values']);

/** Variables without a default, as envsubst reads them; $${…} stands for itself. */
function variablesOf({ value, gvk }: SetObject, onlyPlain: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  if (onlyPlain && (gvk.kind === 'ConfigMap' || gvk.kind === 'Secret' || gvk.kind === 'CustomResourceDefinition')) return found;
  const read = (text: string): void => {
    if (!text.includes('${')) return;
    for (const [, name = ''] of text.matchAll(onlyPlain ? /^\$\{([_A-Za-z][_A-Za-z0-9]*)\}$/g : /(?<!\$)\$\{([_A-Za-z][_A-Za-z0-9]*)\}/g)) found.add(name);
  };
  const walk = (inner: JsonValue): void => {
    if (typeof inner === 'string') read(inner);
    else if (Array.isArray(inner)) (inner as readonly JsonValue[]).forEach(walk);
    else if (isObject(inner)) {
      for (const [key, item] of Object.entries(inner)) {
        if (onlyPlain && foreign.has(key)) continue;
        read(key);
        walk(item);
      }
    }
  };
  walk(value);
  return found;
}
