/** Kinds without a namespace, by group, with the names of their resources (Kubernetes API reference; documentation of each project). */
const clusterKinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { Namespace: 'namespaces', Node: 'nodes', PersistentVolume: 'persistentvolumes' },
  'admissionregistration.k8s.io': {
    ValidatingWebhookConfiguration: 'validatingwebhookconfigurations', MutatingWebhookConfiguration: 'mutatingwebhookconfigurations',
    ValidatingAdmissionPolicy: 'validatingadmissionpolicies', ValidatingAdmissionPolicyBinding: 'validatingadmissionpolicybindings',
    MutatingAdmissionPolicy: 'mutatingadmissionpolicies', MutatingAdmissionPolicyBinding: 'mutatingadmissionpolicybindings',
  },
  'apiextensions.k8s.io': { CustomResourceDefinition: 'customresourcedefinitions' },
  'apiregistration.k8s.io': { APIService: 'apiservices' },
  'certificates.k8s.io': { CertificateSigningRequest: 'certificatesigningrequests' },
  'flowcontrol.apiserver.k8s.io': { FlowSchema: 'flowschemas', PriorityLevelConfiguration: 'prioritylevelconfigurations' },
  'networking.k8s.io': { IngressClass: 'ingressclasses', IPAddress: 'ipaddresses', ServiceCIDR: 'servicecidrs' },
  'node.k8s.io': { RuntimeClass: 'runtimeclasses' },
  'rbac.authorization.k8s.io': { ClusterRole: 'clusterroles', ClusterRoleBinding: 'clusterrolebindings' },
  'resource.k8s.io': { DeviceClass: 'deviceclasses', ResourceSlice: 'resourceslices' },
  'scheduling.k8s.io': { PriorityClass: 'priorityclasses' },
  'storage.k8s.io': { StorageClass: 'storageclasses', CSIDriver: 'csidrivers', CSINode: 'csinodes', VolumeAttachment: 'volumeattachments', VolumeAttributesClass: 'volumeattributesclasses' },
  'snapshot.storage.k8s.io': { VolumeSnapshotClass: 'volumesnapshotclasses', VolumeSnapshotContent: 'volumesnapshotcontents' },
  'argoproj.io': { ClusterAnalysisTemplate: 'clusteranalysistemplates', ClusterWorkflowTemplate: 'clusterworkflowtemplates' },
  'cert-manager.io': { ClusterIssuer: 'clusterissuers' },
  'external-secrets.io': { ClusterSecretStore: 'clustersecretstores', ClusterExternalSecret: 'clusterexternalsecrets' },
  'gateway.networking.k8s.io': { GatewayClass: 'gatewayclasses' },
  'karpenter.sh': { NodePool: 'nodepools', NodeClaim: 'nodeclaims' },
  'keda.sh': { ClusterTriggerAuthentication: 'clustertriggerauthentications' },
  'kyverno.io': { ClusterPolicy: 'clusterpolicies' },
  'cilium.io': { CiliumClusterwideNetworkPolicy: 'ciliumclusterwidenetworkpolicies' },
  'trust.cert-manager.io': { Bundle: 'bundles' },
};

/** Whether objects of a kind have no namespace; false also for kinds that are not known. */
export function isClusterScoped({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  // The names come from a file: `constructor` is no kind of any group.
  return Object.hasOwn(clusterKinds, group) && Object.hasOwn(clusterKinds[group] ?? {}, kind);
}

/** Whether a resource of a group has no namespace; false also for resources that are not known. */
export function isClusterResource(group: string, resource: string): boolean {
  return Object.values(clusterKinds[group] ?? {}).includes(resource);
}
