/**
 * Fields of custom resources that Go's types call required, and so the models, but the projects' own definitions do not:
 * by project, the types and their fields. Compared field by field with the CustomResourceDefinitions of Argo Workflows
 * 4.0.5, Knative Serving 0.49.0 and Eventing of 2026-06, Kyverno of 2026-08 and Flux notification-controller of 2026-08.
 */
const eased: Readonly<Record<string, readonly string[]>> = {
  // A template has one container, which needs no name.
  'argo-workflows': ['ApiCoreV1Container.name', 'argo-workflows:ScriptTemplate.name'],
  'flux-cd': ['flux-cd:ReceiverSpec.secretRef'],
  // Knative names the container and chooses the port itself.
  knative: [
    'ApiCoreV1Container.name', 'ApiCoreV1ContainerPort.containerPort', 'ApiCoreV1GRPCAction.port', 'ApiCoreV1HTTPGetAction.port', 'ApiCoreV1TCPSocketAction.port',
    'ApimachineryPkgApisMetaV1LabelSelectorRequirement.key', 'ApimachineryPkgApisMetaV1LabelSelectorRequirement.operator',
    ...['AWSDDBStreams', 'AWSS3', 'AWSSNS', 'AWSSQS', 'ContainerSourceSpec', 'EventAttributeDefinition', 'EventPolicyFromReference', 'EventPolicyToReference', 'EventTypeSpec',
      'KReference', 'ParallelBranch', 'ParallelSpec', 'RequestReplySpec', 'SequenceSpec', 'SinkBinding', 'SinkBindingSpec', 'Subscription', 'SubscriptionSpec', 'Timer',
      'TriggerSpec', 'V1beta2EventTypeSpec', 'V1beta3EventTypeSpec'].map((type) => `knative:${type}.`),
  ],
  kyverno: ['kyverno:AdmissionRequestInfoObjectAdmissionRequest.', 'kyverno:V2AdmissionRequestInfoObjectAdmissionRequest.'],
};

/** Whether a field that the model of a kind requires may be absent all the same. `rootType` is the type of the kind. */
export function isEased(rootType: string, type: string, field: string): boolean {
  const project = rootType.slice(0, Math.max(0, rootType.indexOf(':')));
  return Object.hasOwn(eased, project) && eased[project]?.some((one) => one === `${type}.${field}` || one === `${type}.`) === true;
}
