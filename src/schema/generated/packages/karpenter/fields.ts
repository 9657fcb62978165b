// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'karpenter.k8s.aws/v1 EC2NodeClass': 'karpenter:EC2NodeClass',
  'karpenter.sh/v1 NodeClaim': 'karpenter:NodeClaim',
  'karpenter.sh/v1 NodePool': 'karpenter:NodePool',
  'karpenter.sh/v1alpha1 NodeOverlay': 'karpenter:NodeOverlay',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "karpenter:AMI": `deprecated boolean
id! string
name string
requirements! []ApiCoreV1NodeSelectorRequirement`,
  "karpenter:AMISelectorTerm": `alias string
id string
name string
owner string
ssmParameter string
tags {}string`,
  "karpenter:BlockDevice": `deleteOnTermination boolean
encrypted boolean
iops number
kmsKeyID string
snapshotID string
throughput number
volumeInitializationRate number
volumeSize string
volumeType "standard"|"io1"|"io2"|"gp2"|"sc1"|"st1"|"gp3"`,
  "karpenter:BlockDeviceMapping": `deviceName string
ebs karpenter:BlockDevice
rootVolume boolean`,
  "karpenter:Budget": `duration string
nodes! string
reasons []"Underutilized"|"Empty"|"Drifted"
schedule string`,
  "karpenter:CapacityReservation": `availabilityZone! string
endTime time
id! string
instanceMatchCriteria! "open"|"targeted"
instanceType! string
interruptible boolean
ownerID! string
reservationType string
state string`,
  "karpenter:CapacityReservationSelectorTerm": `id string
instanceMatchCriteria "open"|"targeted"
ownerID string
tags {}string`,
  "karpenter:Disruption": `budgets []karpenter:Budget
consolidateAfter! string
consolidationPolicy string`,
  "karpenter:EC2NodeClass": `apiVersion! "karpenter.k8s.aws/v1"
kind! "EC2NodeClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec karpenter:EC2NodeClassSpec
status karpenter:EC2NodeClassStatus`,
  "karpenter:EC2NodeClassSpec": `amiFamily "AL2"|"AL2023"|"Bottlerocket"|"Custom"|"Windows2019"|"Windows2022"|"Windows2025"
amiSelectorTerms! []karpenter:AMISelectorTerm
associatePublicIPAddress boolean
blockDeviceMappings []karpenter:BlockDeviceMapping
capacityReservationSelectorTerms []karpenter:CapacityReservationSelectorTerm
context string
detailedMonitoring boolean
instanceProfile string
instanceStorePolicy "RAID0"
ipPrefixCount number
kubelet karpenter:KubeletConfiguration
metadataOptions karpenter:MetadataOptions
networkInterfaces []karpenter:NetworkInterface
placementGroupSelector karpenter:PlacementGroupSelector
role string
securityGroupSelectorTerms! []karpenter:SecurityGroupSelectorTerm
subnetSelectorTerms! []karpenter:SubnetSelectorTerm
tags {}string
userData string`,
  "karpenter:EC2NodeClassStatus": `amis []karpenter:AMI
capacityReservations []karpenter:CapacityReservation
conditions []ApimachineryPkgApisMetaV1Condition
instanceProfile string
securityGroups []karpenter:SecurityGroup
subnets []karpenter:Subnet`,
  "karpenter:KubeletConfiguration": `clusterDNS []string
cpuCFSQuota boolean
evictionHard {}string
evictionMaxPodGracePeriod number
evictionSoft {}string
evictionSoftGracePeriod {}string
imageGCHighThresholdPercent number
imageGCLowThresholdPercent number
kubeReserved {}string
maxPods number
podsPerCore number
systemReserved {}string`,
  "karpenter:MetadataOptions": `httpEndpoint "enabled"|"disabled"
httpProtocolIPv6 "enabled"|"disabled"
httpPutResponseHopLimit number
httpTokens "required"|"optional"`,
  "karpenter:NetworkInterface": `deviceIndex! number
interfaceType! string
networkCardIndex! number`,
  "karpenter:NodeClaim": `apiVersion! "karpenter.sh/v1"
kind! "NodeClaim"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! karpenter:NodeClaimSpec
status karpenter:NodeClaimStatus`,
  "karpenter:NodeClaimSpec": `expireAfter string
nodeClassRef! karpenter:NodeClassReference
requirements! []karpenter:NodeSelectorRequirementWithMinValues
resources karpenter:ResourceRequirements
startupTaints []ApiCoreV1Taint
taints []ApiCoreV1Taint
terminationGracePeriod string`,
  "karpenter:NodeClaimStatus": `allocatable {}quantity
capacity {}quantity
conditions []ApimachineryPkgApisMetaV1Condition
imageID string
lastPodEventTime time
nodeName string
providerID string`,
  "karpenter:NodeClaimTemplate": `metadata karpenter:ObjectMeta
spec! karpenter:NodeClaimTemplateSpec`,
  "karpenter:NodeClaimTemplateSpec": `expireAfter string
nodeClassRef! karpenter:NodeClassReference
requirements! []karpenter:NodeSelectorRequirementWithMinValues
startupTaints []ApiCoreV1Taint
taints []ApiCoreV1Taint
terminationGracePeriod string`,
  "karpenter:NodeClassReference": `group! string
kind! string
name! string`,
  "karpenter:NodeOverlay": `apiVersion! "karpenter.sh/v1alpha1"
kind! "NodeOverlay"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! karpenter:NodeOverlaySpec
status karpenter:NodeOverlayStatus`,
  "karpenter:NodeOverlaySpec": `capacity {}quantity
price string
priceAdjustment string
requirements! []karpenter:NodeSelectorRequirement
weight number`,
  "karpenter:NodeOverlayStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "karpenter:NodePool": `apiVersion! "karpenter.sh/v1"
kind! "NodePool"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! karpenter:NodePoolSpec
status karpenter:NodePoolStatus`,
  "karpenter:NodePoolSpec": `disruption karpenter:Disruption
limits {}quantity
replicas number
template! karpenter:NodeClaimTemplate
weight number`,
  "karpenter:NodePoolStatus": `conditions []ApimachineryPkgApisMetaV1Condition
nodeClassObservedGeneration number
nodes number
resources {}quantity`,
  "karpenter:NodeSelectorRequirement": `key! string
operator! "DoesNotExist"|"Exists"|"Gt"|"In"|"Lt"|"NotIn"
values []string`,
  "karpenter:NodeSelectorRequirementWithMinValues": `key! string
minValues number
operator! "DoesNotExist"|"Exists"|"Gt"|"In"|"Lt"|"NotIn"
values []string`,
  "karpenter:ObjectMeta": `annotations {}string
labels {}string`,
  "karpenter:PlacementGroupSelector": `id string
name string`,
  "karpenter:ResourceRequirements": `requests {}quantity`,
  "karpenter:SecurityGroup": `id! string
name string`,
  "karpenter:SecurityGroupSelectorTerm": `id string
name string
tags {}string`,
  "karpenter:Subnet": `id! string
zone! string
zoneID string`,
  "karpenter:SubnetSelectorTerm": `id string
tags {}string`,
};
