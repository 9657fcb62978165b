import { folderOf } from '../../../manifest/index.ts';
import { remove } from '../../fix.ts';
import type { KustomizedObject } from '../../fileSet.ts';
import { rule } from '../../rule.ts';
import { placeIn, referencesOf } from './kustomization.ts';

export default rule({
  id: 'kustomize/duplicate-resource',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Kustomization takes the same object twice',
  why: 'kustomize refuses two objects with the same kind, name and namespace: "may not add resource with an already registered id". Name each file once, and change an object with a patch.',
  source: 'kustomize, api/resmap/reswrangler.go, Append',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
  - other.yaml
#   ^^^^^^^^^^ kustomize/duplicate-resource
  - namespace.yaml
#   ^^^^^^^^^^^^^^ kustomize/duplicate-resource
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: other.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const references = referencesOf(context).filter(({ use }) => use === 'resource');
    const seen = new Map<string, string>();
    const taken = new Map<string, string>();
    for (const { target, written, path: at } of references) {
      if (target.type !== 'file' && target.type !== 'kustomization') continue;
      const first = seen.get(target.path);
      if (first !== undefined) {
        report(placeIn(object, at), `${written} is named twice, so each of its objects is there twice, and the build fails. Remove one of the entries.`, remove());
        continue;
      }
      seen.set(target.path, written);
      if (target.path === folderOf(path)) continue;
      const objects: readonly KustomizedObject[] = target.type === 'file'
        ? files.objectsIn(target.path).map((one) => ({ object: one, ids: [{ name: one.name, namespace: one.namespace }], changed: 'nothing' }))
        : files.kustomized(target.path)?.objects ?? [];
      let told = false;
      for (const { object: one, ids } of objects) {
        const last = ids.at(-1);
        // What a generator makes may be meant to merge, and a name that is only generated is no name yet.
        if (last === undefined || last.name === '' || one.generated === true) continue;
        const key = `${one.gvk.group}/${one.gvk.version}/${one.gvk.kind}/${last.namespace ?? 'default'}/${last.name}`;
        const other = taken.get(key);
        if (other !== undefined && other !== written && !told) {
          told = true;
          report(placeIn(object, at), `${one.gvk.kind} ${last.name} comes from ${written} and from ${other}, and kustomize refuses the same object twice. Keep one, and make the other a patch.`);
        }
        if (other === undefined) taken.set(key, written);
      }
    }
  },
});

