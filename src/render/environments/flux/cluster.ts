import { folderOf } from '../../repositoryPath.ts';
import type { Declared } from '../deliverer.ts';

/** The layout of `flux bootstrap`: the folder `clusters/staging` is what the cluster staging syncs. */
export function clusterOfFolder(folder: string | undefined): string | undefined {
  return /(?:^|\/)clusters\/([^/]+)(?:\/|$)/.exec(folder ?? '')?.[1];
}

/** The cluster whose Flux an object is declared to: that which it is delivered to itself, or else the one that its folder is named after. */
export function homeCluster({ parent, file }: Declared): string | undefined {
  return parent?.root.delivery?.cluster ?? clusterOfFolder(file === undefined ? undefined : folderOf(file));
}
