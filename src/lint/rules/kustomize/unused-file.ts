import { baseName, folderOf } from '../../../manifest/index.ts';
import { append } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

export default rule({
  id: 'kustomize/unused-file',
  severity: 'hint',
  profile: 'default',
  on: 'kustomization',
  needs: 'set',
  summary: 'Manifest beside the kustomization is not named in it',
  why: 'kustomize builds only what the kustomization names, so the objects of such a file never reach the cluster. Often the entry was forgotten.',
  source: 'kustomize documentation, resources',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
#^^^^^^^^ kustomize/unused-file
  - namespace.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: quota.yaml
apiVersion: v1
kind: ResourceQuota
metadata:
  name: shop
  namespace: shop
spec:
  hard:
    pods: "10"`,
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
  check: ({ object, files, path }, report) => {
    if (!isKustomization(object)) return;
    const folder = folderOf(path);
    // With generators and transformers, a file may be read in ways that are not known.
    if (['generators', 'transformers', 'validators', 'configurations', 'crds'].some((field) => object.get(field) !== undefined)) return;
    const unused = files.below(folder).filter((other) => folderOf(other) === folder && files.objectsIn(other).some(({ value, generated }) => generated !== true && !isLocal(value['metadata'])) && files.namedBy(other).length === 0);
    for (const other of unused) {
      if (files.file(other)?.role !== 'manifests') continue;
      report(object.at('resources', 'key'), `${baseName(other)} lies in this folder but no kustomization names it, so its objects never reach the cluster. Add it here, or remove the file.`, object.get('resources') === undefined ? undefined : append([baseName(other)], object.at('resources')));
    }
  },
});

/** kustomize documentation, config.kubernetes.io/local-config: not meant for the cluster. */
function isLocal(metadata: unknown): boolean {
  const annotations = (metadata as { readonly annotations?: Readonly<Record<string, unknown>> } | null | undefined)?.annotations;
  return annotations?.['config.kubernetes.io/local-config'] === 'true';
}
