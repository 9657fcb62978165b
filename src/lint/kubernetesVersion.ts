/** A minor release of Kubernetes 1. */
export interface KubernetesVersion {
  readonly minor: number;
}

/** The newest release that is known here. */
export const newestVersion: KubernetesVersion = { minor: 37 };

/** Reads `1.34`, also as `v1.34.2`; undefined for anything else. */
export function parseKubernetesVersion(text: string): KubernetesVersion | undefined {
  const minor = /^v?1\.(\d+)(?:\.\d+)?$/.exec(text.trim())?.[1];
  return minor === undefined ? undefined : { minor: Number(minor) };
}
