import { valueAt, type JsonValue, type ManifestObject, type Path } from '../../../manifest/index.ts';
import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { indexedMaps, textAt } from '../../values.ts';
import { podSpecOf } from './podReferences.ts';

const example = (name: string, mark = '') => `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: archive
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ${name}
${mark}  resources:
    requests:
      storage: 10Gi
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast-encrypted
provisioner: ebs.csi.aws.com
`;

export default rule({
  id: 'references/storage-class-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'StorageClass of a claim is not there',
  why: 'A claim whose StorageClass does not exist, and for which no volume of that class waits, stays pending, and pods that mount it do not start. It is only looked for where the repository defines StorageClasses. Create it, or correct its name.',
  source: 'Kubernetes documentation, Persistent Volumes, Class',
  examples: {
    bad: example('fast-encryptd', '#                   ^^^^^^^^^^^^^ references/storage-class-missing\n'),
    good: example('fast-encrypted'),
  },
  check: ({ object, set, repository }, report) => {
    for (const [name, path] of storageClasses(object.manifest)) {
      // A volume that was made by hand needs no class, only the same name for it.
      const volumes = repository.ofKind('', 'PersistentVolume').flatMap(({ value }) => textAt(value, 'spec.storageClassName') ?? []);
      reportMissing({ set, repository }, {
        group: 'storage.k8s.io', kind: 'StorageClass', name, effect: 'the claim stays pending and pods that mount it do not start', from: 'cluster', provided: volumes,
        place: { object: object.manifest, path, part: 'value' },
      }, report);
    }
  },
});

/** Names of StorageClasses in claims, in the claim templates of StatefulSets, and in the ephemeral volumes of pods. */
function storageClasses(object: ManifestObject): (readonly [JsonValue, Path])[] {
  const at = (path: Path) => {
    const name = valueAt(object.value, path);
    return name === undefined ? [] : [[name, path] as const];
  };
  const { group, kind } = object.gvk;
  if (group === '' && kind === 'PersistentVolumeClaim') return at(['spec', 'storageClassName']);
  const pod = podSpecOf(object);
  if (!pod) return [];
  const templates = group === 'apps' && kind === 'StatefulSet' ? indexedMaps(valueAt(object.value, ['spec', 'volumeClaimTemplates'])) : [];
  return [
    ...templates.flatMap(([, index]) => at(['spec', 'volumeClaimTemplates', index, 'spec', 'storageClassName'])),
    ...indexedMaps(pod.spec['volumes']).flatMap(([, index]) => at([...pod.path, 'volumes', index, 'ephemeral', 'volumeClaimTemplate', 'spec', 'storageClassName'])),
  ];
}
