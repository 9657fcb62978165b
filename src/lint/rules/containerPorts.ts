import type { JsonObject } from '../../manifest/index.ts';
import { mapsOf } from '../values.ts';

/** A port that a container declares. */
export interface DeclaredPort {
  readonly name: string | undefined;
  readonly number: number | undefined;
  readonly protocol: string;
}

/**
 * The ports that the containers of a pod declare, those of sidecars among the init containers, too. Source: Kubernetes
 * documentation, Service, Port definitions; Sidecar Containers.
 */
export function declaredPorts(spec: JsonObject): readonly DeclaredPort[] {
  const sidecars = mapsOf(spec['initContainers']).filter((container) => container['restartPolicy'] === 'Always');
  return [...mapsOf(spec['containers']), ...sidecars].flatMap((container) => mapsOf(container['ports'])).map(({ name, containerPort, protocol }) => ({
    name: typeof name === 'string' ? name : undefined,
    number: typeof containerPort === 'number' ? containerPort : undefined,
    protocol: typeof protocol === 'string' ? protocol : 'TCP',
  }));
}
