import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { ipAddress } from './addresses.ts';
import { all, between, choice, exactlyOne, isFilled, isOpen, isSet, mapAt, missing, needed, problem, syntaxOf, syntaxOfItems } from './check.ts';
import type { Syntax } from './syntax.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, DNS for Services and Pods, Pod's DNS Config: three servers and 32 domains at most. */
function dnsConfig(object: TypedObject): SchemaProblem[] {
  const { nameservers, searches } = object.value;
  const tooMany = (field: string, list: unknown, most: number) => (Array.isArray(list) && list.length > most
    ? [problem(object, field, 'range', `\`${field}\` may hold ${String(most)} at most, not ${String(list.length)}.`)] : []);
  return [...tooMany('nameservers', nameservers, 3), ...tooMany('searches', searches, 32)];
}

/** With `dnsPolicy: None` the pod has no name server but those of `dnsConfig`. */
function dnsPolicy(object: TypedObject): SchemaProblem[] {
  if (object.value['dnsPolicy'] !== 'None') return [];
  const config = object.value['dnsConfig'];
  if (isFilled(mapAt(config)['nameservers'])) return [];
  const owner: TypedObject = isFilled(config) ? { ...object, value: mapAt(config), path: [...object.path, 'dnsConfig'] } : object;
  return [missing(owner, isFilled(config) ? 'nameservers' : 'dnsConfig', '`dnsPolicy: None` needs at least one name server in `dnsConfig.nameservers`')];
}

/** A domain to search in: a DNS name that may begin with `_` and end with a dot. */
const searchDomain: Syntax = (text) => (text === '.' || /^_?[a-z0-9]([-a-z0-9_]*[a-z0-9])?(\._?[a-z0-9]([-a-z0-9_]*[a-z0-9])?)*\.?$/.test(text) ? undefined : 'is no domain, such as `example.com`');

/** Only the pods of a Job may end by themselves. Kubernetes documentation, Deployments, Pod Template. */
function deadline(object: TypedObject, kind: string): SchemaProblem[] {
  const { activeDeadlineSeconds } = object.value;
  const lasting = ['Deployment', 'ReplicaSet', 'ReplicationController', 'DaemonSet', 'StatefulSet'].includes(kind);
  return lasting && typeof activeDeadlineSeconds === 'number'
    ? [{ code: 'exclusive', path: [...object.path, 'activeDeadlineSeconds'], part: 'key', message: `The pods of a ${kind} may not have \`activeDeadlineSeconds\`: they run until they are replaced.` }] : [];
}

const operatingSystem: Check = all(
  (object) => (isFilled(object.value['name']) ? [] : [missing(object, 'name', 'it is linux or windows')]),
  (object) => {
    const { name } = object.value;
    return typeof name !== 'string' || name === '' || isOpen(name) || name === 'linux' || name === 'windows' ? []
      : [problem(object, 'name', 'enum', `\`os.name\` must be linux or windows, not \`${name}\`.`)];
  });

/** Until 1.30 the two names stood under `source`. */
const claimSource: Check = (object, kind) => (isSet(object.value['source']) ? [] : exactlyOne('A claim of a pod', ['resourceClaimName', 'resourceClaimTemplateName'])(object, kind));

export const podChecks: Checks = {
  ApiCoreV1PodSpec: all(
    dnsPolicy, deadline, between('activeDeadlineSeconds', 1, 2 ** 31 - 1), syntaxOf('subdomain', 'dns-name', dnsLabel),
    ...['serviceAccountName', 'nodeName', 'priorityClassName', 'runtimeClassName'].map((field) => syntaxOf(field, 'dns-name', dnsSubdomain)),
    choice('preemptionPolicy', ['PreemptLowerPriority', 'Never'])),
  ApiCoreV1PodDNSConfig: all(dnsConfig, syntaxOfItems('nameservers', 'ip-address', ipAddress), syntaxOfItems('searches', 'dns-name', searchDomain)),
  ApiCoreV1PodDNSConfigOption: needed('name', 'every option needs a name, such as `ndots`'),
  ApiCoreV1PodOS: operatingSystem,
  ApiCoreV1PodReadinessGate: syntaxOf('conditionType', 'label-key', qualifiedName),
  ApiCoreV1PodResourceClaim: all(claimSource, syntaxOf('name', 'dns-name', dnsLabel)),
  ApiCoreV1HostAlias: all(syntaxOf('ip', 'ip-address', ipAddress), syntaxOfItems('hostnames', 'dns-name', dnsSubdomain)),
};
