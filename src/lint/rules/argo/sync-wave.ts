import { folderOf, isObject, type JsonObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';

const key = 'argocd.argoproj.io/sync-wave';

export default rule({
  id: 'argo/sync-wave',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Sync wave is no number, or comes after the objects that need this one',
  why: 'Argo CD takes a wave that is no whole number for 0. And it applies waves in turn: objects cannot be created before their namespace or the definition of their kind, so the sync stops at the first wave.',
  source: 'Argo CD documentation, Sync Phases and Waves',
  examples: {
    bad: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    argocd.argoproj.io/sync-wave: "5"
#                                 ^^^ argo/sync-wave
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  annotations:
    argocd.argoproj.io/sync-wave: first
#                                 ^^^^^ argo/sync-wave`,
    good: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    argocd.argoproj.io/sync-wave: "-1"
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop`,
  },
  check: ({ object, set, repository, path }, report) => {
    const own = object.get(`metadata.annotations["${key}"]`);
    if (typeof own !== 'string' || own.includes('{{')) return;
    const place = object.at(`metadata.annotations["${key}"]`);
    if (!/^[+-]?\d+$/.test(own.trim())) {
      report(place, `${own} is no whole number, so Argo CD applies this object in wave 0. Write a number in quotes, such as "1" or "-1".`);
      return;
    }
    const wave = Number(own);
    const { gvk: { kind }, name } = object.manifest;
    // Elsewhere, other Applications may apply what needs this one later.
    const isNear = (file: string) => set.label !== repository.label || folderOf(file) === folderOf(path);
    if (kind === 'Namespace') {
      for (const [group, needing] of [['apps', 'Deployment'], ['apps', 'StatefulSet'], ['apps', 'DaemonSet'], ['', 'Service'], ['', 'ConfigMap'], ['', 'Secret'], ['', 'ServiceAccount'], ['batch', 'Job']] as const) {
        const early = set.ofKind(group, needing).find((one) => one.namespace === name && isNear(one.file) && waveOf(one.value) < wave && !isHook(one.value));
        if (early !== undefined) return report(place, `${needing} ${early.name} (${early.file}) is applied in wave ${String(waveOf(early.value))}, before this namespace in wave ${own}, and fails there. Give the namespace the lowest wave.`);
      }
    } else if (kind === 'CustomResourceDefinition') {
      const [group, defined] = [object.get('spec.group'), object.get('spec.names.kind')];
      if (typeof group !== 'string' || typeof defined !== 'string') return;
      const early = set.ofKind(group, defined).find((one) => isNear(one.file) && waveOf(one.value) < wave && !isHook(one.value));
      if (early !== undefined) report(place, `${defined} ${early.name} (${early.file}) is applied in wave ${String(waveOf(early.value))}, before this definition of its kind in wave ${own}, and fails there. Give the definition the lower wave.`);
    }
  },
});

function annotationsOf({ metadata }: JsonObject): JsonObject {
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined;
  return isObject(annotations) ? annotations : {};
}

const isHook = (value: JsonObject) => annotationsOf(value)['argocd.argoproj.io/hook'] !== undefined;

function waveOf(value: JsonObject): number {
  const wave = annotationsOf(value)[key];
  return typeof wave === 'string' && /^[+-]?\d+$/.test(wave.trim()) ? Number(wave) : 0;
}
