import { builtInTypes, type FieldType } from '../../schema/fields.ts';
import type { Path } from '../../manifest/index.ts';
import { fieldAtPath, typeOf, type DocumentTypes } from '../types.ts';
import type { Place } from '../surroundings.ts';

/** A value that may be meant. */
export interface ProposedValue {
  readonly value: string;
  readonly kind: 'value' | 'object' | 'key' | 'label' | 'file';
  readonly detail?: string;
  readonly documentation?: string;
  /** Better than the others. */
  readonly likely?: true;
}

/** Values that the models have as any text, by the type and field that holds them (Kubernetes API reference). */
const known: Readonly<Record<string, readonly string[]>> = {
  'LabelSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'NodeSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'],
  'PolicyRule.verbs': ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
  'Secret.type': ['Opaque', 'kubernetes.io/tls', 'kubernetes.io/dockerconfigjson', 'kubernetes.io/basic-auth', 'kubernetes.io/ssh-auth', 'kubernetes.io/service-account-token'],
  'Capabilities.drop': ['ALL'],
  'Capabilities.add': ['NET_BIND_SERVICE'],
  'NetworkPolicySpec.policyTypes': ['Ingress', 'Egress'],
  'NetworkPolicyPort.protocol': ['TCP', 'UDP', 'SCTP'],
  'SeccompProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'DeploymentStrategy.type': ['RollingUpdate', 'Recreate'],
  'TopologySpreadConstraint.topologyKey': ['kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region'],
  'PodAffinityTerm.topologyKey': ['kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region'],
  'RoleRef.kind': ['Role', 'ClusterRole'],
  'RoleRef.apiGroup': ['rbac.authorization.k8s.io'],
  'Subject.kind': ['ServiceAccount', 'Group', 'User'],
  'CrossVersionObjectReference.kind': ['Deployment', 'StatefulSet'],
  'CrossVersionObjectReference.apiVersion': ['apps/v1'],
  'MetricTarget.type': ['Utilization', 'AverageValue', 'Value'],
  'MetricSpec.type': ['Resource', 'ContainerResource', 'Pods', 'Object', 'External'],
  'Container.restartPolicy': ['Always'],
};

/** The values that a field's type allows: its enum, true and false, or those that the API reference lists. */
export function typedValues({ cursor, types }: Place): ProposedValue[] {
  const type = types && typeOf(types, cursor.path);
  if (types === undefined || type === undefined) return [];
  return [...valuesOf(type), ...listed(types, cursor.path), ...unset(types, cursor.path)].map((value) => ({ value, kind: 'value' }));
}

/** The default that whoever defined the kind gave the field. */
function unset(types: DocumentTypes, path: Path): readonly string[] {
  const value = fieldAtPath(types, path)?.unset;
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function valuesOf(type: FieldType): readonly string[] {
  if (type.kind === 'enum') return type.values;
  return type.kind === 'boolean' ? ['true', 'false'] : [];
}

function listed(types: DocumentTypes, path: Path): readonly string[] {
  const field = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const owner = typeOf(types, field.slice(0, -1));
  const name = fieldAtPath(types, field)?.name;
  if (owner?.kind !== 'object' || name === undefined || builtInTypes.fieldsOf(owner.type) === undefined) return [];
  const end = Object.keys(known).find((key) => `${owner.type}.${name}`.endsWith(key) && /[\da-z]$/.test(`${owner.type}.${name}`.slice(0, -key.length)));
  return (end === undefined ? undefined : known[end]) ?? [];
}
