import type { Path } from '../manifest/index.ts';
import { formatPath } from '../manifest/index.ts';
import { isEased } from './easedFields.ts';
import { fieldsOf, typeAt } from './fields.ts';
import type { TypedObject } from './objects.ts';
import type { SchemaProblem } from './problem.ts';
import { withArticle } from './problem.ts';

/**
 * Required by the models, yet the API server takes the object without them: it reads the zero value and does not
 * refuse it (validation of each API group, pkg/apis of k8s.io/kubernetes 1.37).
 */
const notEnforced = new Set([
  'ApiAppsV1ControllerRevision.revision', 'ApiCoreV1Event.involvedObject', 'ApiDiscoveryV1ForZone.name', 'ApiResourceV1DeviceCapacity.value', 'ApiResourceV1DeviceClass.spec',
  'ApiResourceV1ResourceClaim.spec', 'ApiResourceV1ResourceClaimTemplate.spec', 'ApiResourceV1ResourceClaimTemplateSpec.spec', 'ApiStorageV1CSINode.spec', 'ApiStorageV1CSINodeSpec.drivers', 'ApiBatchV1PodFailurePolicy.rules', 'ApiCoreV1Event.metadata', 'ApiCoreV1HTTPHeader.value',
  'ApiCoreV1ISCSIPersistentVolumeSource.lun', 'ApiCoreV1ISCSIVolumeSource.lun', 'ApiCoreV1LimitRangeSpec.limits',
  'ApiCoreV1PreferredSchedulingTerm.preference', 'ApiCoreV1ScaleIOVolumeSource.secretRef', 'ApiCoreV1SleepAction.seconds',
  'ApiCoreV1Sysctl.value', 'ApiCoreV1TypedLocalObjectReference.kind', 'ApiCoreV1TypedLocalObjectReference.name', 'ApiCoreV1TypedObjectReference.kind', 'ApiCoreV1TypedObjectReference.name', 'ApiResourceV1ResourcePool.generation', 'ApiStorageV1CSIDriver.spec', 'ApiStorageV1TokenRequest.audience',
  'ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion.served',
  'ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion.storage',
  // The core group has no name; a request has either this or a public key.
  'ApimachineryPkgApisMetaV1GroupResource.group', 'ApiCertificatesV1PodCertificateRequestSpec.stubPKCS10Request', 'ApiCertificatesV1beta1PodCertificateRequestSpec.stubPKCS10Request',
  // Everything in these objects may be left out, so the server reads an absent one as empty.
  'ApiResourceV1alpha2PodSchedulingContext.spec', 'ApiResourceV1alpha3DeviceClass.spec', 'ApiResourceV1alpha3PodSchedulingContext.spec',
  'ApiResourceV1alpha3ResourceClaim.spec', 'ApiResourceV1alpha3ResourceClaimTemplate.spec', 'ApiResourceV1alpha3ResourceClaimTemplateSpec.spec',
]);

/** Why a field is needed, where the name alone does not tell a newcomer. */
const reasons: Readonly<Record<string, string>> = {
  'ApiCoreV1Container.name': 'every container needs a name',
  'ApiCoreV1PodSpec.containers': 'a pod needs at least one container',
  'ApiCoreV1ContainerPort.containerPort': 'every port of a container needs a number',
  'ApiCoreV1EnvVar.name': 'every environment variable needs a name',
  'ApiCoreV1Volume.name': 'every volume needs a name that containers mount it by',
  'ApiCoreV1VolumeMount.name': 'it says which volume of the pod is mounted',
  'ApiCoreV1VolumeMount.mountPath': 'it says where in the container the volume appears',
  'ApiCoreV1ServicePort.port': 'every port of a Service needs a number',
  'ApiCoreV1ConfigMapKeySelector.key': 'it says which entry of the ConfigMap is read',
  'ApiCoreV1SecretKeySelector.key': 'it says which entry of the Secret is read',
  'ApiAppsV1DeploymentSpec.selector': 'it says which pods belong to the Deployment and must match the labels of its pod template',
  'ApiAppsV1StatefulSetSpec.selector': 'it says which pods belong to the StatefulSet and must match the labels of its pod template',
  'ApiAppsV1DaemonSetSpec.selector': 'it says which pods belong to the DaemonSet and must match the labels of its pod template',
  'ApiAppsV1ReplicaSetSpec.selector': 'it says which pods belong to the ReplicaSet and must match the labels of its pod template',
  'ApiBatchV1CronJobSpec.schedule': 'it says when the Job is started, such as `"0 3 * * *"`',
  'ApiNetworkingV1HTTPIngressPath.pathType': 'it must be Prefix, Exact or ImplementationSpecific',
  'ApiNetworkingV1HTTPIngressPath.backend': 'it says which Service answers',
  'ApiRbacV1PolicyRule.verbs': 'it says what the rule allows, such as get, list or watch',
  'ApiAutoscalingV2HorizontalPodAutoscalerSpec.maxReplicas': 'it is the most pods the autoscaler may start',
  'ApiAutoscalingV2HorizontalPodAutoscalerSpec.scaleTargetRef': 'it says which workload is scaled',
};

/**
 * A required field that is absent, or with `empty` stands there without a value. Undefined where the API server does
 * not insist. `path` leads to what should hold the field.
 */
export function missingField(path: Path, field: string, rootType: string, kind: string, empty = false): SchemaProblem | undefined {
  const owner = typeAt(rootType, path);
  if (path[0] === 'status' || owner?.kind !== 'object') return undefined;
  if (fieldsOf(owner.type)?.get(field)?.required !== true || notEnforced.has(`${owner.type}.${field}`) || isEased(rootType, owner.type, field)) return undefined;
  return missing(path, field, kind, reasons[`${owner.type}.${field}`], empty);
}

const requiredTexts = new Map<string, readonly string[]>();

function requiredTextsOf(type: string): readonly string[] {
  let names = requiredTexts.get(type);
  if (names === undefined) {
    names = [...fieldsOf(type)?.values() ?? []].filter((field) => field.required && (field.type.kind === 'string' || field.type.kind === 'enum')).map(({ name }) => name);
    requiredTexts.set(type, names);
  }
  return names;
}

/** Required texts that are empty: to the server, which reads them into Go's strings, they are the same as missing. */
export function emptyTexts(objects: readonly TypedObject[], rootType: string, kind: string): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const object of objects)
    for (const field of requiredTextsOf(object.type)) {
      const problem = object.value[field] === '' ? missingField(object.path, field, rootType, kind, true) : undefined;
      if (problem !== undefined) problems.push(problem);
    }
  return problems;
}

/** Types whose `spec` the models call optional, though the server checks it as empty when it is absent, and refuses it. */
const needSpec = new Set([
  'ApiAppsV1DaemonSet', 'ApiAppsV1Deployment', 'ApiAppsV1ReplicaSet', 'ApiAppsV1StatefulSet', 'ApiBatchV1Job', 'ApiBatchV1JobTemplateSpec',
  'ApiCoreV1PersistentVolume', 'ApiCoreV1PersistentVolumeClaim', 'ApiCoreV1Pod', 'ApiCoreV1PodTemplateSpec', 'ApiCoreV1Service', 'ApiNetworkingV1Ingress',
]);

/** Workloads, claims and the like without a `spec`, which the models let pass; `objects` are those outside of `status`. */
export function missingSpecs(objects: readonly TypedObject[], kind: string): SchemaProblem[] {
  return objects.filter(({ type, value }) => (value['spec'] ?? null) === null && needSpec.has(type))
    .map(({ path, value }) => missing(path, 'spec', kind, 'it says what is wanted of the object', value['spec'] === null));
}

function missing(path: Path, field: string, kind: string, reason: string | undefined, empty: boolean): SchemaProblem {
  const full = [...path, field];
  return {
    code: 'required', path: empty ? full : path, part: 'key', missing: full,
    message: `\`${formatPath(full)}\` is ${empty ? 'empty' : 'missing'}: ${reason ?? `the API server refuses ${withArticle(kind)} without it`}.`,
  };
}
