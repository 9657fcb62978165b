import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, exactlyOne, forbidden, isOpen, isSet, mapAt, missing, problem } from './check.ts';

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'];

/** Kubernetes documentation, Configure Liveness, Readiness and Startup Probes, Configure Probes. */
const probe: Check = all(
  exactlyOne('A probe', handlers),
  ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'].map((field) => between(field, 0)),
  (object) => {
    const name = object.path.at(-1);
    const { successThreshold, terminationGracePeriodSeconds } = object.value;
    const problems: SchemaProblem[] = [];
    if (name !== 'readinessProbe' && typeof successThreshold === 'number' && successThreshold > 1)
      problems.push({ ...problem(object, 'successThreshold', 'range', `\`successThreshold\` of a ${String(name)} must be 1: one success shows that the container lives. Only a readinessProbe may ask for more.`), fix: { kind: 'set-value', to: 1 } });
    if (name === 'readinessProbe' && isSet(terminationGracePeriodSeconds))
      problems.push(forbidden(object, 'terminationGracePeriodSeconds', 'A readinessProbe may not have `terminationGracePeriodSeconds`: it never ends a container.'));
    else problems.push(...between('terminationGracePeriodSeconds', 1)(object, ''));
    return problems;
  });

function command(object: TypedObject): SchemaProblem[] {
  const { command } = object.value;
  return isSet(command) && !(Array.isArray(command) && command.length === 0) ? [] : [missing(object, 'command', 'it is the program that is run, such as `["cat", "/tmp/ready"]`')];
}

/** RFC 9110, 5.1: the name of a header holds letters, digits, and `-`. */
function header(object: TypedObject): SchemaProblem[] {
  const { name } = object.value;
  return typeof name !== 'string' || isOpen(name) || /^[-A-Za-z0-9]+$/.test(name) ? []
    : [problem(object, 'name', 'format', `\`name: ${name}\` is no name of an HTTP header: it may only hold letters, digits and \`-\`.`)];
}

/** Kubernetes documentation, Container Lifecycle Hooks: a sleep ends within the grace period of the pod. */
function lifecycle(object: TypedObject): SchemaProblem[] {
  const pod = object.outer?.outer?.value;
  const grace = pod?.['terminationGracePeriodSeconds'] ?? 30;
  const preStop = mapAt(object.value['preStop']);
  const seconds = mapAt(preStop['sleep'])['seconds'];
  return typeof grace === 'number' && typeof seconds === 'number' && (seconds > grace || seconds < 0)
    ? [{ code: 'range', path: [...object.path, 'preStop', 'sleep', 'seconds'], part: 'value', message: `\`seconds: ${String(seconds)}\` must be from 0 to ${String(grace)}, the \`terminationGracePeriodSeconds\` of the pod: it is killed then.` }] : [];
}

export const probeChecks: Checks = {
  ApiCoreV1Probe: probe,
  ApiCoreV1ExecAction: command,
  ApiCoreV1HTTPHeader: header,
  ApiCoreV1HTTPGetAction: choice('scheme', ['HTTP', 'HTTPS']),
  ApiCoreV1LifecycleHandler: exactlyOne('A hook', ['exec', 'httpGet', 'tcpSocket', 'sleep']),
  ApiCoreV1Lifecycle: lifecycle,
};
