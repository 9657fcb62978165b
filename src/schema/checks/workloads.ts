import { isObject } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, syntaxOf } from './check.ts';
import { labelProblems, mapProblems } from './metadata.ts';
import { dnsLabel } from './syntax.ts';

/** Kubernetes documentation, Pod Lifecycle, Container restarts; Jobs, Pod template: a Job needs Never or OnFailure. */
function restartPolicy(allowed: readonly string[], defaultAllowed: boolean): Check {
  return ({ value, path }, kind) => {
    const template = value['template'];
    const spec = isObject(template) ? template['spec'] : undefined;
    if (!isObject(spec)) return [];
    const policy = spec['restartPolicy'] ?? '';
    const known = policy === 'Always' || policy === 'OnFailure' || policy === 'Never';
    if ((policy !== '' && !known) || allowed.includes(String(policy)) || (policy === '' && defaultAllowed)) return [];
    const choice = allowed.map((name) => `\`${name}\``).join(' or ');
    const owner = kind === 'CronJob' ? 'a Job' : `a ${kind}`;
    if (policy === '') return [{ code: 'required', path: [...path, 'template', 'spec'], part: 'key', missing: [...path, 'template', 'spec', 'restartPolicy'], message: `\`restartPolicy\` is missing: the default, Always, is refused for the pods of ${owner}. Set it to ${choice}.` }];
    return [{ code: 'enum', path: [...path, 'template', 'spec', 'restartPolicy'], part: 'value', message: `The pods of ${owner} must have \`restartPolicy\` ${choice}, not \`${String(policy)}\`.`,
      ...(allowed.length === 1 && allowed[0] !== undefined ? { fix: { kind: 'set-value' as const, to: allowed[0] } } : {}) }];
  };
}

function podTemplateMetadata({ value, path }: TypedObject): SchemaProblem[] {
  const metadata = value['metadata'];
  return isObject(metadata) ? mapProblems(metadata, [...path, 'metadata']) : [];
}

/** The selector of a metric goes to whoever serves it, and is not judged by the API server. */
function labelsAt(field: string): Check {
  return ({ value, path, outer }) => (outer?.type === 'ApiAutoscalingV2MetricIdentifier' ? [] : labelProblems(value[field], [...path, field]));
}

/** Kubernetes documentation, Persistent Volumes and Pods: a container's or volume's name is a DNS label. */
const labelName = syntaxOf('name', 'dns-name', dnsLabel);

/** Kubernetes API reference, PodSpec: there must be at least one container in a Pod. */
function someContainer(object: TypedObject): SchemaProblem[] {
  const containers = object.value['containers'];
  return Array.isArray(containers) && containers.length === 0
    ? [{ code: 'required', path: [...object.path, 'containers'], part: 'key', message: '`containers` is empty: a pod needs at least one container.' }] : [];
}

export const workloadChecks: Checks = {
  ApiCoreV1PodTemplateSpec: podTemplateMetadata,
  ApiCoreV1PodSpec: all(someContainer, labelsAt('nodeSelector'), syntaxOf('hostname', 'dns-name', dnsLabel)),
  ApiCoreV1Volume: labelName,
  ApimachineryPkgApisMetaV1LabelSelector: labelsAt('matchLabels'),
  ApiAppsV1DeploymentSpec: restartPolicy(['Always'], true),
  ApiAppsV1StatefulSetSpec: restartPolicy(['Always'], true),
  ApiAppsV1DaemonSetSpec: restartPolicy(['Always'], true),
  ApiAppsV1ReplicaSetSpec: restartPolicy(['Always'], true),
  ApiCoreV1ReplicationControllerSpec: restartPolicy(['Always'], true),
  ApiBatchV1JobSpec: restartPolicy(['OnFailure', 'Never'], false),
};
