import type { MapNode, Path, YamlNode } from '../../../manifest/index.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'flux/image-policy-marker',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Marker names an image policy that is not there',
  why: 'Flux changes an image only where the comment {"$imagepolicy": "namespace:name"} names an ImagePolicy that exists: with another name it stays at the old version, without a message.',
  source: 'Flux documentation, Automate image updates to Git, Configure image update for custom resources',
  examples: {
    bad: `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: storefront
  namespace: flux-system
spec:
  imageRepositoryRef:
    name: storefront
  policy:
    semver:
      range: 1.x
---
apiVersion: v1
kind: PodTemplate
metadata:
  name: web
template:
  spec:
    containers:
      - name: web
        image: registry.example.com/storefront:1.4.2 # {"$imagepolicy": "flux-system:storefrnt"}
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ flux/image-policy-marker`,
    good: `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: storefront
  namespace: flux-system
spec:
  imageRepositoryRef:
    name: storefront
  policy:
    semver:
      range: 1.x
---
apiVersion: example.com/v1
kind: Site
metadata:
  name: web
spec:
  image: registry.example.com/storefront:1.4.2 # {"$imagepolicy": "flux-system:storefront"}`,
  },
  check: ({ object, comments, repository }, report) => {
    for (const { text, range } of comments) {
      if (!text.includes('$imagepolicy')) continue;
      const { node } = object.manifest;
      const path = pathBefore(node, range.start);
      if (path === undefined) continue;
      const place = { object: object.manifest, path, part: 'value' } as const;
      const marker = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+):([^":]+)(?::(tag|name|digest))?"\s*\}/.exec(text);
      if (marker === null) {
        report(place, 'This marker has not the form {"$imagepolicy": "namespace:name"}, with :tag, :name or :digest at the end if need be, so Flux does not update this image.');
        continue;
      }
      const [, namespace = '', name = ''] = marker;
      if (name.includes('$') || namespace.includes('$') || repository.find('image.toolkit.fluxcd.io', 'ImagePolicy', name, namespace) !== undefined) continue;
      const policies = repository.ofKind('image.toolkit.fluxcd.io', 'ImagePolicy');
      const elsewhere = policies.find((policy) => policy.name === name);
      const meant = elsewhere === undefined ? nearestName(name, policies.map((policy) => policy.name)) : undefined;
      const hint = elsewhere === undefined ? didYouMean(meant) : ` There is one in the namespace ${elsewhere.namespace ?? ''}.`;
      report(place, `There is no ImagePolicy ${name} in the namespace ${namespace}, so Flux does not update this image.${hint}`, undefined, hint === '' ? 'unverified' : undefined);
    }
  },
});

/** The path of the scalar that ends last before an offset: the value that a comment at the end of a line speaks of. */
function pathBefore(root: MapNode, offset: number): Path | undefined {
  if (offset < root.range.start || root.entries.length === 0) return undefined;
  let found: { readonly path: Path; readonly end: number } | undefined;
  const walk = (node: YamlNode, path: Path): void => {
    // What an alias stands for is written elsewhere.
    if (node.range.start >= offset) return;
    if (node.kind === 'map') for (const entry of node.entries) walk(entry.value, [...path, String(entry.key.value)]);
    else if (node.kind === 'sequence') node.items.forEach((item, index) => { walk(item, [...path, index]); });
    else if (node.range.end <= offset && offset - node.range.end < 40 && (found === undefined || node.range.end > found.end)) found = { path, end: node.range.end };
  };
  walk(root, []);
  return found?.path;
}
