import type { Delivery } from '../render/index.ts';
import type { ChangeSet, SideObject } from './changeSet.ts';
import { readTexts } from './json.ts';

/** The delivery of a root after the change, or before it where the root goes. */
export function deliveryOf({ roots }: ChangeSet): Delivery | undefined {
  return (roots.head ?? roots.base)?.delivery;
}

/** The sync options that Argo CD reads from an object's annotation, in lower case. Source: Argo CD documentation, Sync Options. */
export function syncOptionsOf(object: SideObject): readonly string[] {
  return (readTexts(object.value, ['metadata', 'annotations'])['argocd.argoproj.io/sync-options'] ?? '').split(',').map((option) => option.trim().toLowerCase());
}

const isHelmRelease = (delivery: Delivery): boolean => delivery.declaredBy[0]?.gvk.kind === 'HelmRelease';

/**
 * Whether an object is applied server-side; 'unknown' where nothing says who applies it, or the version of Helm decides.
 * Sources: Flux documentation, Kustomization, Server-side apply; Argo CD documentation, Sync Options, Server-Side Apply.
 */
export function isServerSide(object: SideObject, delivery: Delivery | undefined): boolean | 'unknown' {
  if (!delivery || isHelmRelease(delivery)) return 'unknown';
  if (delivery.by === 'flux') return true;
  const own = syncOptionsOf(object).filter((option) => option.startsWith('serversideapply='));
  const options = own.length > 0 ? own : delivery.syncOptions.map((option) => option.toLowerCase());
  return options.includes('serversideapply=true');
}

/**
 * What it means that the API server refuses an object, by who applies it.
 * Sources: Flux documentation, Kustomization (all objects are tried by dry run before any is applied) and HelmRelease, Upgrade
 * remediation; Argo CD documentation, Sync Phases and Waves (a failed sync ends there).
 */
export function refusalMeans(delivery: Delivery | undefined): string {
  if (!delivery) return 'The apply fails';
  if (isHelmRelease(delivery)) return 'The upgrade of the Helm release fails, and Flux retries it or rolls it back as `upgrade.remediation` says';
  return delivery.by === 'flux'
    ? 'Flux tries all objects before it applies any, so nothing of this Kustomization is applied, and Flux tries again at each interval'
    : "Argo CD's sync fails: what is in later sync waves is not applied, and the application stays OutOfSync";
}
