import { newestMinor, oldestMinor } from './generated/versions.ts';

export { oldestMinor };

/** A minor release of Kubernetes 1. */
export interface KubernetesVersion {
  readonly minor: number;
  /** Nobody said which release the cluster has, so the newest one stands in for it. */
  readonly assumed?: true;
}

/** The releases that a cluster's version may name, `1.28` and up: those whose APIs are known here. */
export const kubernetesVersions: readonly string[] =
  Array.from({ length: newestMinor - oldestMinor + 1 }, (_, index) => `1.${String(oldestMinor + index)}`);

/** The newest release that is known here. */
export const newestVersion: KubernetesVersion = { minor: newestMinor, assumed: true };

/** Reads `1.34`, also as `v1.34.2` or `v1.34.2-gke.100`; undefined for anything else, and for releases not known here. */
export function parseKubernetesVersion(text: string): KubernetesVersion | undefined {
  const minor = Number(/^v?1\.(\d+)(?:[.+-].*)?$/.exec(text.trim())?.[1]);
  return minor >= oldestMinor && minor <= newestMinor ? { minor } : undefined;
}
