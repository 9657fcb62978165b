import type { JsonObject } from '../../../manifest/index.ts';
import { isObject } from '../../../manifest/index.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import type { DeliveredRoot } from '../delivered.ts';

/** What an Application has delivered: one root. */
export function applicationRoots({ object, file, by }: Declared, around: Surroundings): readonly DeliveredRoot[] {
  const spec = object.value['spec'];
  const source = isObject(spec) ? spec['source'] : undefined;
  if (!isObject(source)) return [];
  const path = typeof source['path'] === 'string' ? source['path'] : '';
  const namespace = object.namespace ?? 'argocd';
  const isKustomize = around.side.kustomizations.has(path);
  const destination: JsonObject = isObject(spec) && isObject(spec['destination']) ? spec['destination'] : {};
  return [{
    root: {
      id: `argo-cd:${namespace}/${object.name}`, type: isKustomize ? 'kustomize' : 'plain', path, name: object.name,
      delivery: {
        by: 'argo-cd', declaredBy: [{ gvk: object.gvk, name: object.name, namespace, file: file ?? '' }, ...by], automated: false, prune: false, selfHeal: false, suspended: false, recreates: false, createsNamespace: false, syncOptions: [], dependsOn: [],
        ...(typeof destination['namespace'] === 'string' ? { namespace: destination['namespace'] } : {}),
      },
    },
    origin: file ?? '',
    sources: [isKustomize ? { type: 'kustomize', path, edits: [] } : { type: 'plain', path, recurse: false }],
    notes: [],
  }];
}
