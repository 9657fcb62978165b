import type { JsonValue, Path } from '../../../manifest/index.ts';
import { valueAt } from '../../../manifest/index.ts';
import type { ObjectView } from '../../rule.ts';
import { indexedMaps } from '../../values.ts';
import { podReferences, podSpecOf } from './podReferences.ts';

/** A Secret that an object names, in its own namespace unless it says another. */
export interface SecretReference {
  readonly name: JsonValue | undefined;
  readonly namespace: string | undefined;
  readonly path: Path;
  readonly effect: string;
}

const notPulled = 'images from a private registry cannot be pulled';
const noCertificate = 'HTTPS is served with a wrong certificate, or not at all';

/** The Secrets that an object names. Source: Kubernetes API, PodSpec, ServiceAccount, Ingress; Gateway API, Gateway. */
export function secretReferences({ manifest }: ObjectView): readonly SecretReference[] {
  const { gvk, value, namespace } = manifest;
  const named = (list: Path, field: string, effect: string) =>
    indexedMaps(valueAt(value, list)).map(([item, index]): SecretReference => ({ name: item[field], namespace, path: [...list, index, field], effect }));
  switch (`${gvk.group}/${gvk.kind}`) {
    case '/ServiceAccount':
      return named(['imagePullSecrets'], 'name', notPulled);
    case 'networking.k8s.io/Ingress':
      return named(['spec', 'tls'], 'secretName', noCertificate);
    case 'gateway.networking.k8s.io/Gateway':
      return indexedMaps(valueAt(value, ['spec', 'listeners'])).flatMap(([, listener]) => {
        const list: Path = ['spec', 'listeners', listener, 'tls', 'certificateRefs'];
        return indexedMaps(valueAt(value, list)).flatMap(([ref, index]): SecretReference[] => {
          const isSecret = (ref['kind'] ?? 'Secret') === 'Secret' && (ref['group'] ?? '') === '';
          const own = typeof ref['namespace'] === 'string' ? ref['namespace'] : namespace;
          return isSecret ? [{ name: ref['name'], namespace: own, path: [...list, index, 'name'], effect: noCertificate }] : [];
        });
      });
    default: {
      const pod = podSpecOf(manifest);
      if (!pod) return [];
      const ofPod = podReferences(manifest).flatMap(({ kind, name, namePath, effect }): SecretReference[] => (kind === 'Secret' ? [{ name, namespace, path: namePath, effect }] : []));
      return [...ofPod, ...named([...pod.path, 'imagePullSecrets'], 'name', notPulled)];
    }
  }
}
