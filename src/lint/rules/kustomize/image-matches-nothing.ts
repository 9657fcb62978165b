import { folderOf } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { imageName, imagesOf } from './images.ts';
import { absence, isKustomization } from './kustomization.ts';
import { patchesOf } from './patches.ts';

export default rule({
  id: 'kustomize/image-matches-nothing',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Entry of images names an image that no object uses',
  why: 'kustomize says nothing when no container has the image: the tag that is set here never reaches a pod, and the old version stays.',
  source: 'kustomize documentation, images',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - pod.yaml
images:
  - name: web
#         ^^^ kustomize/image-matches-nothing
    newTag: 1.4.2
# file: pod.yaml
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0.0`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
images:
  - name: registry.example.com/web
    newTag: 1.4.2
# file: namespace.yaml
apiVersion: example.com/v1
kind: Site
metadata:
  name: web
spec:
  image: registry.example.com/web:1.0.0`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const entries = isKustomization(object) ? object.items('images') : [];
    if (entries.length === 0) return;
    const given = files.kustomized(folderOf(path));
    if (given === undefined) return;
    const names = new Set(given.objects.flatMap((one) => imagesOf(one.object)).map(imageName));
    // An earlier entry or a patch may bring in the name.
    for (const entry of entries) {
      const newName = entry.get('newName');
      if (typeof newName === 'string') names.add(newName);
    }
    const inPatches = JSON.stringify(patchesOf(context).map(({ documents }) => documents ?? null));
    const isChanged = given.objects.some(({ changed }) => changed === 'anything');
    for (const entry of entries) {
      const name = entry.get('name');
      if (typeof name !== 'string' || name === '' || matches(name, names) || inPatches.includes(name)) continue;
      const meant = [...names].find((one) => one.endsWith(`/${name}`) || name.endsWith(`/${one}`)) ?? nearestName(name, [...names]);
      const told = absence(isChanged ? { ...given, unknownPart: given.unknownPart ?? 'a patch of a base' } : given, meant);
      if (told === undefined) continue;
      report(
        entry.at('name'),
        `No container among the resources has the image ${name}, so this entry changes nothing.${told.hint || ' The name is the whole of the image without tag and digest, with its registry.'}`,
        meant === undefined ? undefined : setTo(meant),
        told.certainty,
      );
    }
  },
});

/** kustomize takes the name as a pattern. */
function matches(name: string, names: ReadonlySet<string>): boolean {
  if (names.has(name)) return true;
  if (/^[\w./:-]*$/.test(name)) return false;
  return true;
}
