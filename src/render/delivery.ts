import type { GroupVersionKind } from '../manifest/index.ts';

/** An object in the repository that has something delivered: an Application, an ApplicationSet, a Flux Kustomization, a HelmRelease. */
export interface Declaration {
  readonly gvk: GroupVersionKind;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly file: string;
  /** Zero-based. */
  readonly line?: number;
}

/**
 * Who brings a root to a cluster, and how. What the repository does not say, or only something outside of it, is 'unknown':
 * an analysis must then not be certain.
 */
export interface Delivery {
  readonly by: 'argo-cd' | 'flux';
  /** The object that has it delivered, the nearest first: an Application, then the ApplicationSet or the app of apps that gave it. */
  readonly declaredBy: readonly Declaration[];
  /** Destination: a name or a URL that a person knows the cluster by; absent where it is not known offline. */
  readonly cluster?: string;
  /** Where objects without a namespace go, and whether it is put in place of the namespace that they name. */
  readonly namespace?: string;
  /** Argo CD: AppProject. */
  readonly project?: string;
  /** Whether the controller applies by itself when git changes. */
  readonly automated: boolean | 'unknown';
  /** Whether objects that left git are deleted. */
  readonly prune: boolean | 'unknown';
  /** Whether changes made by hand are reverted. */
  readonly selfHeal: boolean | 'unknown';
  /** Nothing is applied while this is so: Flux `suspend`. */
  readonly suspended: boolean;
  /** Whether an object whose immutable field changes is deleted and created anew: Flux `force`, Argo CD `Replace=true` with `Force=true`. */
  readonly recreates: boolean;
  /** Argo CD: `CreateNamespace=true`, and a HelmRelease with `install.createNamespace`. */
  readonly createsNamespace: boolean;
  /** Whether what is delivered is deleted with the declaration, where that is known: of Argo CD, by the Application's finalizer. */
  readonly takesAlong?: boolean;
  /** Argo CD `spec.syncPolicy.syncOptions`, as written. */
  readonly syncOptions: readonly string[];
  /** Names of the roots that are delivered first: Flux `dependsOn`. */
  readonly dependsOn: readonly string[];
}
