import type { Delivery } from '../../render/index.ts';
import { deliveryOf, syncOptionsOf } from '../delivered.ts';
import type { ChangeSet, SideObject } from '../changeSet.ts';
import { read, readList, readTexts } from '../json.ts';
import type { Certainty } from '../report.ts';

/** What becomes of an object whose manifest goes. */
export type Fate =
  | { readonly stays: true; /** What keeps it, as the beginning of a sentence. */ readonly by: string; readonly certainty: Certainty }
  | { readonly stays: false; readonly certainty: Certainty; /** When it is deleted, a sentence. */ readonly when: string };

/**
 * The setting of an object that keeps it in the cluster when its manifest goes, or undefined when it may be pruned.
 * Sources: Argo CD documentation, Sync Options, No Prune Resources and No Resource Deletion; Flux documentation, Kustomization,
 * Controlling the apply behavior of resources; Helm documentation, Tell Helm Not To Uninstall a Resource.
 */
function keptBy(object: SideObject, delivery: Delivery | undefined, isRootGone: boolean): string | undefined {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  const labels = readTexts(object.value, ['metadata', 'labels']);
  const flux = (name: string): string | undefined => (annotations[`kustomize.toolkit.fluxcd.io/${name}`] ?? labels[`kustomize.toolkit.fluxcd.io/${name}`])?.toLowerCase();
  if (delivery?.by !== 'flux') {
    // An object's own option counts more than the Application's.
    const own = syncOptionsOf(object);
    const general = (delivery?.syncOptions ?? []).map((option) => option.trim().toLowerCase()).filter((option) => !own.some((one) => one.split('=')[0] === option.split('=')[0]));
    const options = [...own, ...general];
    if (options.includes('prune=false')) return "Argo CD's `Prune=false`";
    if (isRootGone && options.includes('delete=false')) return "Argo CD's `Delete=false`";
  }
  if (delivery?.by !== 'argo-cd') {
    if (flux('prune') === 'disabled') return "Flux's `prune: disabled`";
    if (flux('reconcile') === 'disabled') return "Flux's `reconcile: disabled`";
  }
  return annotations['helm.sh/resource-policy'] === 'keep' ? "Helm's `resource-policy: keep`" : undefined;
}

/** What becomes of an object that is in the base and not in the head, by its annotations and by who delivers its root. */
export function fateOf(object: SideObject, changes: ChangeSet): Fate {
  const delivery = deliveryOf(changes);
  const isRootGone = changes.roots.head === undefined;
  const kept = keptBy(object, delivery, isRootGone);
  if (kept !== undefined) return { stays: true, by: `${kept} keeps it from being pruned.`, certainty: 'likely' };
  if (!delivery) return { stays: false, certainty: 'likely', when: 'The deletion happens if the GitOps controller prunes; otherwise the object stays without an owner.' };
  if (isRootGone && delivery.declaredBy.length > 0) return fateWithDeclaration(delivery, changes);
  const who = nameOfDeclaration(delivery);
  if (delivery.prune === false) return { stays: true, by: `${who} does not prune.`, certainty: 'likely' };
  if (delivery.prune === 'unknown') return { stays: false, certainty: 'likely', when: `It is not known whether ${who} prunes; if not, the object stays without an owner.` };
  if (delivery.suspended) return { stays: false, certainty: 'likely', when: `${who} is suspended: the deletion happens when it is resumed.` };
  if (syncOptionsOf(object).includes('prune=confirm')) return { stays: false, certainty: 'likely', when: 'Argo CD waits until someone confirms the deletion (`Prune=confirm`).' };
  if (delivery.automated !== true) return { stays: false, certainty: 'likely', when: `The deletion happens when someone syncs ${who} with pruning.` };
  return { stays: false, certainty: 'certain', when: `${who} prunes by itself.` };
}

function nameOfDeclaration({ declaredBy, by }: Delivery): string {
  const first = declaredBy[0];
  return first ? `${first.gvk.kind} ${first.name}` : by === 'flux' ? 'Flux' : 'Argo CD';
}

/** The root goes with the object that had it delivered: that object's own settings decide. */
function fateWithDeclaration(delivery: Delivery, { base, around }: ChangeSet): Fate {
  const declaration = delivery.declaredBy[0];
  const who = nameOfDeclaration(delivery);
  const kind = `${declaration?.gvk.group ?? ''}/${declaration?.gvk.kind ?? ''}`;
  const object = declaration && (around.base.find(kind, declaration.namespace, declaration.name) ?? base.find(kind, declaration.namespace, declaration.name));
  const takes = object ? takesAlong(object) : delivery.takesAlong;
  if (takes === undefined) return { stays: false, certainty: 'unknown', when: `${who}, which had it delivered, goes as well; whether it takes its objects along is not known here.` };
  return takes
    ? { stays: false, certainty: 'likely', when: `${who}, which had it delivered, goes as well and takes its objects along.` }
    : { stays: true, by: `${who}, which had it delivered, goes and leaves its objects behind.`, certainty: 'likely' };
}

/**
 * Whether deleting what has objects delivered deletes those, too.
 * Sources: Argo CD documentation, App Deletion, and ApplicationSet, Application Pruning & Resource Deletion; Flux documentation,
 * Kustomization, Deletion policy, and HelmRelease, Uninstall.
 */
export function takesAlong(object: SideObject): boolean {
  switch (object.gvk.kind) {
    case 'Application':
      return readList(object.value, ['metadata', 'finalizers']).some((name) => typeof name === 'string' && name.startsWith('resources-finalizer.argocd.argoproj.io'));
    case 'ApplicationSet':
      return read(object.value, ['spec', 'syncPolicy', 'preserveResourcesOnDeletion']) !== true;
    case 'Kustomization': {
      if (read(object.value, ['spec', 'suspend']) === true) return false;
      const policy = read(object.value, ['spec', 'deletionPolicy']) ?? 'MirrorPrune';
      return policy === 'MirrorPrune' ? read(object.value, ['spec', 'prune']) === true : policy !== 'Orphan';
    }
    case 'HelmRelease':
      return read(object.value, ['spec', 'suspend']) !== true;
    default:
      return false;
  }
}
