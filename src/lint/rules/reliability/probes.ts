import type { Container, View } from '../../rule.ts';

export const probeNames = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;
export type ProbeName = (typeof probeNames)[number];

/** How a probe asks. */
export const handlers = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;

/** A number of a probe, or what the API server makes of a missing one (Kubernetes API reference, Probe). */
export function probeNumber(container: Container, probe: ProbeName, field: keyof typeof defaults): number {
  const value = container.get(`${probe}.${field}`);
  return typeof value === 'number' ? value : defaults[field];
}

const defaults = { initialDelaySeconds: 0, periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 };

/** Seconds after which a probe that fails from the beginning has given up. */
export function patience(container: Container, probe: ProbeName): number {
  return probeNumber(container, probe, 'failureThreshold') * probeNumber(container, probe, 'periodSeconds');
}

/** The ports that probes and lifecycle hooks of a container call, with where they are written. */
export function calledPorts(container: Container): readonly { readonly what: string; readonly path: string }[] {
  return callers.flatMap(({ at, what }) => (container.get(at) === undefined ? [] : [`${at}.httpGet.port`, `${at}.tcpSocket.port`, `${at}.grpc.port`]
    .filter((path) => container.get(path) !== undefined).map((path) => ({ what, path }))));
}

const callers = [
  ...probeNames.map((name) => ({ at: name, what: name })),
  { at: 'lifecycle.postStart', what: 'postStart hook' },
  { at: 'lifecycle.preStop', what: 'preStop hook' },
];

/** Whether a container declares any port. */
export function declares(container: View): boolean {
  return container.items('ports').length > 0;
}
