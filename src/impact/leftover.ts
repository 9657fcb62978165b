import { isObject, type JsonValue, type Path } from '../manifest/index.ts';
import type { ChangedObject } from './changeSet.ts';
import { read, readList, readText } from './json.ts';

/** A value that the server filled in and that stays beside what is newly written, with which it may not stand. */
export interface Leftover {
  /** What stays. */
  readonly path: Path;
  /** What is written now. */
  readonly cause: Path;
  /** The client's patch of kubectl, Argo CD and Helm 3 leaves it as well. */
  readonly alsoByPatch: boolean;
}

const strategies: Readonly<Record<string, string>> = { 'apps/Deployment': 'strategy', 'apps/StatefulSet': 'updateStrategy' };

/**
 * Applying takes away only what was applied before. Defaults that nobody wrote stay, so the API server refuses a strategy of
 * another type, or another source of a volume that had none. A client's patch replaces the strategy of a Deployment and a
 * volume as a whole, and takes away what is written as null; server-side apply does neither.
 * Source: Kubernetes documentation, Server-Side Apply; apps validation, ValidateDeploymentStrategy and validateStatefulSetSpec.
 */
export function leftoverOf(object: ChangedObject): Leftover | undefined {
  return strategyLeftover(object) ?? volumeLeftover(object);
}

function strategyLeftover({ base, head }: ChangedObject): Leftover | undefined {
  const field = strategies[head.kind];
  if (field === undefined) return undefined;
  const path = ['spec', field, 'rollingUpdate'];
  if ((readText(head.value, ['spec', field, 'type']) ?? 'RollingUpdate') === 'RollingUpdate') return undefined;
  if (!hasUnwritten(read(base.value, path), read(base.object.value, path))) return undefined;
  const alsoByPatch = head.kind === 'apps/StatefulSet' && read(head.object.value, path) === undefined;
  return { path, cause: ['spec', field, 'type'], alsoByPatch };
}

function hasUnwritten(stored: JsonValue | undefined, written: JsonValue | undefined): boolean {
  return isObject(stored) && Object.keys(stored).some((key) => read(written, [key]) === undefined);
}

function volumeLeftover({ base, head }: ChangedObject): Leftover | undefined {
  const volumes = ['spec', 'template', 'spec', 'volumes'];
  const bare = readList(base.object.value, volumes).filter((volume) => isObject(volume) && Object.keys(volume).length === 1).map((volume) => readText(volume, ['name']));
  const index = readList(head.value, volumes).findIndex((volume) => bare.includes(readText(volume, ['name'])) && read(volume, ['emptyDir']) === undefined);
  return index < 0 ? undefined : { path: [...volumes, index, 'emptyDir'], cause: [...volumes, index], alsoByPatch: false };
}
