import { isObject } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, mapAt, missing, needed, problem, problemAt, syntaxOf, texts } from './check.ts';
import { dnsLabel, dnsSubdomain } from './syntax.ts';

/** The field of a subject by its kind. */
const subjects: Readonly<Record<string, string>> = { User: 'user', Group: 'group', ServiceAccount: 'serviceAccount' };

/** Kubernetes documentation, API Priority and Fairness, FlowSchema. */
function subject(object: TypedObject): SchemaProblem[] {
  const { kind } = object.value;
  if (typeof kind !== 'string' || isOpen(kind)) return [];
  const field = subjects[kind];
  if (field === undefined) return [problem(object, 'kind', 'enum', `\`kind\` must be User, Group or ServiceAccount, not \`${kind}\`.`)];
  if (!isSet(object.value[field])) return [missing(object, field, `a subject of \`kind: ${kind}\` is named there`)];
  return Object.values(subjects).filter((other) => other !== field && isSet(object.value[other])).map((other) => forbidden(object, other, `\`${other}\` may not stand in a subject of \`kind: ${kind}\`.`));
}

function urls(object: TypedObject): SchemaProblem[] {
  return texts(object.value['nonResourceURLs']).filter(({ text }) => text !== '*' && !text.startsWith('/'))
    .map(({ text, index }) => problemAt([...object.path, 'nonResourceURLs', index], 'format', `\`${text}\` in \`nonResourceURLs\` must start with \`/\`.`));
}

function resources(object: TypedObject): SchemaProblem[] {
  const { namespaces, clusterScope } = object.value;
  return !isFilled(namespaces) && clusterScope !== true ? [missing(object, 'namespaces', 'a rule is about namespaces, `["*"]` for all, or about objects outside of them, with `clusterScope: true`')] : [];
}

/** Kubernetes documentation, API Priority and Fairness, PriorityLevelConfiguration. */
function priorityLevel(object: TypedObject): SchemaProblem[] {
  const { type, limited, exempt } = object.value;
  if (isOpen(type)) return [];
  if (type === 'Limited' && !isSet(limited)) return [missing(object, 'limited', '`type: Limited` is described there')];
  if (type === 'Limited' && isObject(limited) && !isFilled(mapAt(limited['limitResponse'])['type']) && !isOpen(limited['limitResponse'])) return [{ ...missing(object, 'limited', 'it says what happens to requests above the limit: Queue or Reject'), path: [...object.path, 'limited'], missing: [...object.path, 'limited', 'limitResponse', 'type'], message: '`limited.limitResponse.type` is missing: it says what happens to requests above the limit, Queue or Reject.' }];
  if (type === 'Limited' && isSet(exempt)) return [forbidden(object, 'exempt', '`exempt` may not stand beside `type: Limited`.')];
  return type === 'Exempt' && isSet(limited) ? [forbidden(object, 'limited', '`limited` may not stand beside `type: Exempt`.')] : choice('type', ['Limited', 'Exempt'])(object, '') as SchemaProblem[];
}

function limitResponse(object: TypedObject): SchemaProblem[] {
  const { type, queuing } = object.value;
  if (isOpen(type)) return [];
  if (type === 'Reject' && isSet(queuing)) return [forbidden(object, 'queuing', '`queuing` needs `type: Queue`: rejected requests do not wait.')];
  if (type === 'Queue' && !isSet(queuing)) return [missing(object, 'queuing', '`type: Queue` is described there')];
  return choice('type', ['Queue', 'Reject'])(object, '') as SchemaProblem[];
}

/** `*` stands for all, so nothing stands beside it. */
function alone(field: string): Check {
  return (object) => {
    const listed = object.value[field];
    return Array.isArray(listed) && listed.length > 1 && listed.includes('*') ? [problem(object, field, 'exclusive', `\`*\` in \`${field}\` means all: it must stand alone.`)] : [];
  };
}

function queues(object: TypedObject): SchemaProblem[] {
  const { queues, handSize } = object.value;
  return typeof queues === 'number' && typeof handSize === 'number' && queues > 0 && handSize > queues
    ? [problem(object, 'handSize', 'range', `\`handSize: ${String(handSize)}\` may not be more than \`queues: ${String(queues)}\`.`)] : [];
}

const verbs: Check = needed('verbs', 'it says which requests are meant, `["*"]` for all');

export const flowControlChecks: Checks = {
  ApiFlowcontrolV1FlowSchemaSpec: all(between('matchingPrecedence', 0, 10000), (object) => (mapAt(object.value['priorityLevelConfiguration'])['name'] === '' ? [{ ...missing(object, 'priorityLevelConfiguration', 'its `name` says which level the requests get'), path: [...object.path, 'priorityLevelConfiguration', 'name'] }] : [])),
  ApiFlowcontrolV1FlowDistinguisherMethod: choice('type', ['ByUser', 'ByNamespace']),
  ApiFlowcontrolV1PolicyRulesWithSubjects: needed('subjects', 'it says whose requests are meant'),
  ApiFlowcontrolV1Subject: subject,
  ApiFlowcontrolV1PriorityLevelConfigurationReference: syntaxOf('name', 'dns-name', dnsSubdomain),
  ApiFlowcontrolV1ServiceAccountSubject: all(syntaxOf('name', 'dns-name', dnsSubdomain), syntaxOf('namespace', 'dns-name', dnsLabel)),
  ApiFlowcontrolV1NonResourcePolicyRule: all(needed('nonResourceURLs', 'it says which URLs are meant'), verbs, urls, alone('nonResourceURLs'), alone('verbs')),
  ApiFlowcontrolV1ResourcePolicyRule: all(needed('apiGroups', 'it says where the resources belong'), needed('resources', 'it says which resources are meant'), verbs, resources, ...['apiGroups', 'resources', 'verbs', 'namespaces'].map(alone)),
  ApiFlowcontrolV1PriorityLevelConfigurationSpec: priorityLevel,
  ApiFlowcontrolV1LimitedPriorityLevelConfiguration: all(between('nominalConcurrencyShares', 0), between('lendablePercent', 0, 100), between('borrowingLimitPercent', 0)),
  ApiFlowcontrolV1LimitResponse: limitResponse,
  ApiFlowcontrolV1QueuingConfiguration: all(between('queues', 0, 10_000_000), between('handSize', 0), between('queueLengthLimit', 0), queues),
};
