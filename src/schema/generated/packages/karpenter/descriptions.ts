// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "karpenter:AMI": ` AMI contains resolved AMI selector values utilized for node launch
deprecated Deprecation status of the AMI
id ID of the AMI
name Name of the AMI
requirements Requirements of the AMI to be utilized on an instance type`,
  "karpenter:AMISelectorTerm": ` AMISelectorTerm defines selection logic for an ami used by Karpenter to launch nodes.
alias Alias specifies which EKS optimized AMI to select.
id ID is the ami id in EC2
name Name is the ami name in EC2.
owner Owner is the owner for the ami.
ssmParameter SSMParameter is the name (or ARN) of the SSM parameter containing the Image ID.
tags Tags is a map of key/value tags used to select amis.`,
  "karpenter:BlockDevice": `deleteOnTermination DeleteOnTermination indicates whether the EBS volume is deleted on instance termination.
encrypted Encrypted indicates whether the EBS volume is encrypted.
iops IOPS is the number of I/O operations per second (IOPS).
kmsKeyID Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
snapshotID SnapshotID is the ID of an EBS snapshot
throughput Throughput to provision for a gp3 volume, with a maximum of 1,000 MiB/s.
volumeInitializationRate VolumeInitializationRate specifies the Amazon EBS Provisioned Rate for Volume Initialization, in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume.
volumeSize VolumeSize in \`Gi\`, \`G\`, \`Ti\`, or \`T\`.
volumeType VolumeType of the block device.`,
  "karpenter:BlockDeviceMapping": `deviceName The device name (for example, /dev/sdh or xvdh).
ebs EBS contains parameters used to automatically set up EBS volumes when an instance is launched.
rootVolume RootVolume is a flag indicating if this device is mounted as kubelet root dir.`,
  "karpenter:Budget": ` Budget defines when Karpenter will restrict the number of Node Claims that can be terminating simultaneously.
nodes Nodes dictates the maximum number of NodeClaims owned by this NodePool that can be terminating at once.
reasons Reasons is a list of disruption methods that this budget applies to.
schedule Schedule specifies when a budget begins being active, following the upstream cronjob syntax.`,
  "karpenter:CapacityReservation": `availabilityZone The availability zone the capacity reservation is available in.
endTime The time at which the capacity reservation expires.
id The id for the capacity reservation.
instanceMatchCriteria Indicates the type of instance launches the capacity reservation accepts.
instanceType The instance type for the capacity reservation.
interruptible Indicates whether this capacity reservation is interruptible
ownerID The ID of the AWS account that owns the capacity reservation.
reservationType The type of capacity reservation.
state The state of the capacity reservation.`,
  "karpenter:CapacityReservationSelectorTerm": `id ID is the capacity reservation id in EC2
instanceMatchCriteria InstanceMatchCriteria specifies how instances are matched to capacity reservations.
ownerID Owner is the owner id for the ami.
tags Tags is a map of key/value tags used to select capacity reservations.`,
  "karpenter:Disruption": `budgets Budgets is a list of Budgets.
consolidateAfter ConsolidateAfter is the duration the controller will wait before attempting to terminate nodes that are underutilized.
consolidationPolicy ConsolidationPolicy describes which nodes Karpenter can disrupt through its consolidation algorithm.`,
  "karpenter:EC2NodeClass": ` EC2NodeClass is the Schema for the EC2NodeClass API`,
  "karpenter:EC2NodeClassSpec": ` EC2NodeClassSpec is the top level specification for the AWS Karpenter Provider.
amiFamily AMIFamily dictates the UserData format and default BlockDeviceMappings used when generating launch templates.
amiSelectorTerms AMISelectorTerms is a list of or ami selector terms.
associatePublicIPAddress AssociatePublicIPAddress controls if public IP addresses are assigned to instances that are launched with the nodeclass.
blockDeviceMappings BlockDeviceMappings to be applied to provisioned nodes.
capacityReservationSelectorTerms CapacityReservationSelectorTerms is a list of capacity reservation selector terms.
context Context is a Reserved field in EC2 APIs https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html
detailedMonitoring DetailedMonitoring controls if detailed monitoring is enabled for instances that are launched
instanceProfile InstanceProfile is the AWS entity that instances use.
instanceStorePolicy InstanceStorePolicy specifies how to handle instance-store disks.
ipPrefixCount IPPrefixCount sets the number of IPv4 prefixes to be automatically assigned to the network interface.
kubelet Kubelet defines args to be used when configuring kubelet on provisioned nodes.
metadataOptions MetadataOptions for the generated launch template of provisioned nodes.
networkInterfaces NetworkInterfaces specifies the network interface configurations to be attached to provisioned instances.
placementGroupSelector PlacementGroupSelector defines the name or the id of the placement to resolve with the nodeclass.
role Role is the AWS identity that nodes use.
securityGroupSelectorTerms SecurityGroupSelectorTerms is a list of security group selector terms.
subnetSelectorTerms SubnetSelectorTerms is a list of subnet selector terms.
tags Tags to be applied on ec2 resources like instances and launch templates.
userData UserData to be applied to the provisioned nodes.`,
  "karpenter:EC2NodeClassStatus": ` EC2NodeClassStatus contains the resolved state of the EC2NodeClass
amis AMI contains the current AMI values that are available to the cluster under the AMI selectors.
capacityReservations CapacityReservations contains the current capacity reservation values that are available to this NodeClass under the CapacityReservation selectors.
conditions Conditions contains signals for health and readiness
instanceProfile InstanceProfile contains the resolved instance profile for the role
securityGroups SecurityGroups contains the current security group values that are available to the cluster under the SecurityGroups selectors.
subnets Subnets contains the current subnet values that are available to the cluster under the subnet selectors.`,
  "karpenter:KubeletConfiguration": ` KubeletConfiguration defines args to be used when configuring kubelet on provisioned nodes.
clusterDNS clusterDNS is a list of IP addresses for the cluster DNS server.
cpuCFSQuota CPUCFSQuota enables CPU CFS quota enforcement for containers that specify CPU limits.
evictionHard EvictionHard is the map of signal names to quantities that define hard eviction thresholds
evictionMaxPodGracePeriod EvictionMaxPodGracePeriod is the maximum allowed grace period (in seconds) to use when terminating pods in response to soft eviction thresholds being met.
evictionSoft EvictionSoft is the map of signal names to quantities that define soft eviction thresholds
evictionSoftGracePeriod EvictionSoftGracePeriod is the map of signal names to quantities that define grace periods for each eviction signal
imageGCHighThresholdPercent ImageGCHighThresholdPercent is the percent of disk usage after which image garbage collection is always run.
imageGCLowThresholdPercent ImageGCLowThresholdPercent is the percent of disk usage before which image garbage collection is never run.
kubeReserved KubeReserved contains resources reserved for Kubernetes system components.
maxPods MaxPods is an override for the maximum number of pods that can run on a worker node instance.
podsPerCore PodsPerCore is an override for the number of pods that can run on a worker node instance based on the number of cpu cores.
systemReserved SystemReserved contains resources reserved for OS system daemons and kernel memory.`,
  "karpenter:MetadataOptions": ` MetadataOptions contains parameters for specifying the exposure of the Instance Metadata Service to provisioned EC2 nodes.
httpEndpoint HTTPEndpoint enables or disables the HTTP metadata endpoint on provisioned nodes.
httpProtocolIPv6 HTTPProtocolIPv6 enables or disables the IPv6 endpoint for the instance metadata service on provisioned nodes.
httpPutResponseHopLimit HTTPPutResponseHopLimit is the desired HTTP PUT response hop limit for instance metadata requests.
httpTokens HTTPTokens determines the state of token usage for instance metadata requests.`,
  "karpenter:NetworkInterface": ` NetworkInterface specifies the configuration for a network interface to be attached to provisioned instances.
deviceIndex DeviceIndex is the device index for the network interface attachment.
interfaceType InterfaceType is the type of network interface.
networkCardIndex NetworkCardIndex is the index of the network card to attach the interface to.`,
  "karpenter:NodeClaim": ` NodeClaim is the Schema for the NodeClaims API`,
  "karpenter:NodeClaimSpec": ` NodeClaimSpec describes the desired state of the NodeClaim
expireAfter ExpireAfter is the duration the controller will wait before terminating a node, measured from when the node is created.
nodeClassRef NodeClassRef is a reference to an object that defines provider specific configuration
requirements Requirements are layered with GetLabels and applied to every node.
resources Resources models the resource requirements for the NodeClaim to launch
startupTaints StartupTaints are taints that are applied to nodes upon startup which are expected to be removed automatically within a short period of time, typically by a DaemonSet that tolerates the taint.
taints Taints will be applied to the NodeClaim's node.`,
  "karpenter:NodeClaimStatus": ` NodeClaimStatus defines the observed state of NodeClaim
conditions Conditions contains signals for health and readiness
imageID ImageID is an identifier for the image that runs on the node
lastPodEventTime LastPodEventTime is updated with the last time a pod was scheduled or removed from the node.
nodeName NodeName is the name of the corresponding node object
providerID ProviderID of the corresponding node object`,
  "karpenter:NodeClaimTemplateSpec": ` NodeClaimTemplateSpec describes the desired state of the NodeClaim in the Nodepool NodeClaimTemplateSpec is used in the NodePool's NodeClaimTemplate, with the resource requests omitted since users are not able to set resource requests in the NodePool.
expireAfter ExpireAfter is the duration the controller will wait before terminating a node, measured from when the node is created.
nodeClassRef NodeClassRef is a reference to an object that defines provider specific configuration
requirements Requirements are layered with GetLabels and applied to every node.
startupTaints StartupTaints are taints that are applied to nodes upon startup which are expected to be removed automatically within a short period of time, typically by a DaemonSet that tolerates the taint.
taints Taints will be applied to the NodeClaim's node.`,
  "karpenter:NodeClassReference": `group API version of the referent
kind Kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds"
name Name of the referent; More info: http://kubernetes.io/docs/user-guide/identifiers#names`,
  "karpenter:NodeOverlaySpec": `price Price specifies amount for an instance types that match the specified labels.
priceAdjustment PriceAdjustment specifies the price change for matching instance types.
requirements Requirements constrain when this NodeOverlay is applied during scheduling simulations.
weight Weight defines the priority of this NodeOverlay when overriding node attributes.`,
  "karpenter:NodeOverlayStatus": ` NodeOverlayStatus defines the observed state of NodeOverlay
conditions Conditions contains signals for health and readiness`,
  "karpenter:NodePool": ` NodePool is the Schema for the NodePools API`,
  "karpenter:NodePoolSpec": ` NodePoolSpec is the top level nodepool specification.
disruption Disruption contains the parameters that relate to Karpenter's disruption logic
limits Limits define a set of bounds for provisioning capacity.
replicas Replicas is the desired number of nodes for the NodePool.
template Template contains the template of possibilities for the provisioning logic to launch a NodeClaim with.
weight Weight is the priority given to the nodepool during scheduling.`,
  "karpenter:NodePoolStatus": ` NodePoolStatus defines the observed state of NodePool
conditions Conditions contains signals for health and readiness
nodeClassObservedGeneration NodeClassObservedGeneration represents the observed nodeClass generation for referenced nodeClass.
nodes Nodes is the count of nodes associated with this NodePool`,
  "karpenter:NodeSelectorRequirement": ` A node selector requirement is a selector that contains values, a key, an operator that relates the key and values to have at least that many values.
key The label key that the selector applies to.
values An array of string values.`,
  "karpenter:NodeSelectorRequirementWithMinValues": ` A node selector requirement is a selector that contains values, a key, an operator that relates the key and values and minValues that represent the requirement to have at least that many values.
key The label key that the selector applies to.
minValues This field is ALPHA and can be dropped or replaced at any time MinValues is the minimum number of unique values required to define the flexibility of the specific requirement.
values An array of string values.`,
  "karpenter:ObjectMeta": `annotations Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
labels Map of string keys and values that can be used to organize and categorize (scope and select) objects.`,
  "karpenter:PlacementGroupSelector": `id ID is the placement group id in EC2
name Name is the placement group name in EC2`,
  "karpenter:ResourceRequirements": ` ResourceRequirements models the required resources for the NodeClaim to launch Ths will eventually be transformed into v1.ResourceRequirements when we support resources.limits`,
  "karpenter:SecurityGroup": ` SecurityGroup contains resolved SecurityGroup selector values utilized for node launch
id ID of the security group
name Name of the security group`,
  "karpenter:SecurityGroupSelectorTerm": ` SecurityGroupSelectorTerm defines selection logic for a security group used by Karpenter to launch nodes.
id ID is the security group id in EC2
name Name is the security group name in EC2.
tags Tags is a map of key/value tags used to select security groups.`,
  "karpenter:Subnet": ` Subnet contains resolved Subnet selector values utilized for node launch
id ID of the subnet
zone The associated availability zone
zoneID The associated availability zone ID`,
  "karpenter:SubnetSelectorTerm": ` SubnetSelectorTerm defines selection logic for a subnet used by Karpenter to launch nodes.
id ID is the subnet id in EC2
tags Tags is a map of key/value tags used to select subnets Specifying '\\*' for a value selects all values for a given tag key.`,
};
