import { isObject } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, isOpen, problem, syntaxOf } from './check.ts';
import { labelProblems, mapProblems } from './metadata.ts';
import { dataKey, dnsLabel } from './syntax.ts';

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
    if (policy === '') return [{ code: 'required', path: [...path, 'template', 'spec'], part: 'key', message: `\`restartPolicy\` is missing: the default, Always, is refused for the pods of ${owner}. Set it to ${choice}.` }];
    return [{ code: 'enum', path: [...path, 'template', 'spec', 'restartPolicy'], part: 'value', message: `The pods of ${owner} must have \`restartPolicy\` ${choice}, not \`${String(policy)}\`.`,
      ...(allowed.length === 1 && allowed[0] !== undefined ? { fix: { kind: 'set-value' as const, to: allowed[0] } } : {}) }];
  };
}

function podTemplateMetadata({ value, path }: TypedObject): SchemaProblem[] {
  const metadata = value['metadata'];
  return isObject(metadata) ? mapProblems(metadata, [...path, 'metadata']) : [];
}

function labelsAt(field: string): Check {
  return ({ value, path }) => labelProblems(value[field], [...path, field]);
}

/** Kubernetes documentation, CronJob, Schedule syntax: five fields or a macro. */
function schedule(object: TypedObject): SchemaProblem[] {
  const value = object.value['schedule'];
  if (typeof value !== 'string' || isOpen(value)) return [];
  const text = value.trim();
  if (/^(CRON_)?TZ=/.test(text)) return [problem(object, 'schedule', 'format', '`schedule` may not hold a time zone: put it into `timeZone`, such as `timeZone: Europe/Berlin`.')];
  if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/.test(text) || text.split(/\s+/).length === 5) return [];
  return [problem(object, 'schedule', 'format', `\`schedule: ${value}\` needs five fields, minute, hour, day of month, month and day of week, such as \`0 3 * * *\` for every night at three.`)];
}

/** Kubernetes documentation, Persistent Volumes, PersistentVolumeClaims. */
function claim(object: TypedObject): SchemaProblem[] {
  const spec = object.value['spec'];
  if (!isObject(spec)) return [];
  const problems: SchemaProblem[] = [];
  const place = { path: [...object.path, 'spec'], part: 'key' as const };
  const modes = spec['accessModes'] ?? null;
  if (modes === null || (Array.isArray(modes) && modes.length === 0))
    problems.push({ code: 'required', ...place, message: '`spec.accessModes` is missing: it says how the volume is mounted, such as `- ReadWriteOnce`.' });
  const resources = spec['resources'];
  const requests = isObject(resources) ? resources['requests'] : undefined;
  if (!isObject(requests) || (requests['storage'] ?? null) === null)
    problems.push({ code: 'required', ...place, message: '`spec.resources.requests.storage` is missing: it says how large the volume must be, such as `10Gi`.' });
  return problems;
}

function dataKeys(...maps: readonly string[]): Check {
  return ({ value, path }) => maps.flatMap((map) => {
    const entries = value[map];
    if (!isObject(entries)) return [];
    return Object.keys(entries).flatMap((key): SchemaProblem[] => {
      const wrong = isOpen(key) ? undefined : dataKey(key);
      return wrong === undefined ? [] : [{ code: 'data-key', path: [...path, map, key], part: 'key', message: `The key \`${key}\` ${wrong}, because it becomes the name of a file or a variable.` }];
    });
  });
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
  ApiCoreV1Container: labelName,
  ApiCoreV1Volume: labelName,
  ApimachineryPkgApisMetaV1LabelSelector: labelsAt('matchLabels'),
  ApiAppsV1DeploymentSpec: restartPolicy(['Always'], true),
  ApiAppsV1StatefulSetSpec: restartPolicy(['Always'], true),
  ApiAppsV1DaemonSetSpec: restartPolicy(['Always'], true),
  ApiAppsV1ReplicaSetSpec: restartPolicy(['Always'], true),
  ApiBatchV1JobSpec: restartPolicy(['OnFailure', 'Never'], false),
  ApiBatchV1CronJobSpec: schedule,
  ApiCoreV1PersistentVolumeClaim: claim,
  ApiCoreV1ConfigMap: dataKeys('data', 'binaryData'),
  ApiCoreV1Secret: dataKeys('data', 'stringData'),
};
