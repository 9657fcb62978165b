import { isObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule, type View } from '../../rule.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/application-set-parameter',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Template of an ApplicationSet uses a parameter that no generator gives',
  why: 'A parameter that is not there stays in the text as it is written, or becomes <no value>: the Application gets a name, path or destination that nobody meant.',
  source: 'Argo CD documentation, ApplicationSet, Templates; List Generator',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  generators:
    - list:
        elements:
          - cluster: production
  template:
    metadata:
      name: web-{{clutser}}
#           ^^^^^^^^^^^^^^^ argo/application-set-parameter
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{cluster}}"
        namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  generators:
    - list:
        elements:
          - cluster: production
  template:
    metadata:
      name: web-{{cluster}}
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{cluster}}"
        namespace: shop`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'ApplicationSet')) return;
    const known = parametersOf(object.items('spec.generators'));
    if (known === undefined) return;
    const isGo = object.get('spec.goTemplate') === true;
    walk(object.get('spec.template') ?? null, ['spec', 'template'], (text, path) => {
      for (const [, inner = ''] of text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
        // Of Go's templates, only a plain parameter is judged.
        const name = (isGo ? /^\.([A-Za-z_][\w.]*)(?:\s*\|.*)?$/ : /^([A-Za-z_][\w.-]*)$/).exec(inner)?.[1];
        if (name === undefined || known.has(name) || [...known].some((one) => name.startsWith(`${one}.`) || one.startsWith(`${name}.`))) continue;
        report({ object: object.manifest, path, part: 'value' }, `No generator gives the parameter ${name}, so it is not filled in.${didYouMean(nearestName(name, [...known]))} They give ${[...known].slice(0, 8).join(', ')}.`);
      }
    });
  },
});

/** The parameters of lists of elements; undefined when a generator takes them from elsewhere. */
function parametersOf(generators: readonly View[]): ReadonlySet<string> | undefined {
  const known = new Set<string>();
  for (const generator of generators) {
    const kinds = isObject(generator.value) ? Object.keys(generator.value).filter((key) => key !== 'selector') : [];
    if (kinds.length !== 1 || kinds[0] !== 'list' || generator.get('list.elementsYaml') !== undefined || generator.get('list.template') !== undefined) return undefined;
    for (const element of generator.items('list.elements')) {
      if (!isObject(element.value)) return undefined;
      for (const key of Object.keys(element.value)) known.add(key);
    }
  }
  return known.size === 0 ? undefined : known;
}

function walk(value: JsonValue, path: Path, tell: (text: string, path: Path) => void): void {
  if (typeof value === 'string') tell(value, path);
  else if (Array.isArray(value)) (value as readonly JsonValue[]).forEach((item, index) => { walk(item, [...path, index], tell); });
  else if (isObject(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], tell);
}

