// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'cilium.io/v2 CiliumBGPAdvertisement': 'cilium:CiliumBGPAdvertisement',
  'cilium.io/v2 CiliumBGPClusterConfig': 'cilium:CiliumBGPClusterConfig',
  'cilium.io/v2 CiliumBGPNodeConfig': 'cilium:CiliumBGPNodeConfig',
  'cilium.io/v2 CiliumBGPNodeConfigOverride': 'cilium:CiliumBGPNodeConfigOverride',
  'cilium.io/v2 CiliumBGPPeerConfig': 'cilium:CiliumBGPPeerConfig',
  'cilium.io/v2 CiliumCIDRGroup': 'cilium:CiliumCIDRGroup',
  'cilium.io/v2 CiliumClusterwideEnvoyConfig': 'cilium:CiliumClusterwideEnvoyConfig',
  'cilium.io/v2 CiliumClusterwideNetworkPolicy': 'cilium:CiliumClusterwideNetworkPolicy',
  'cilium.io/v2 CiliumEgressGatewayPolicy': 'cilium:CiliumEgressGatewayPolicy',
  'cilium.io/v2 CiliumEndpoint': 'cilium:CiliumEndpoint',
  'cilium.io/v2 CiliumEnvoyConfig': 'cilium:CiliumEnvoyConfig',
  'cilium.io/v2 CiliumIdentity': 'cilium:CiliumIdentity',
  'cilium.io/v2 CiliumLoadBalancerIPPool': 'cilium:CiliumLoadBalancerIPPool',
  'cilium.io/v2 CiliumLocalRedirectPolicy': 'cilium:CiliumLocalRedirectPolicy',
  'cilium.io/v2 CiliumNetworkPolicy': 'cilium:CiliumNetworkPolicy',
  'cilium.io/v2 CiliumNode': 'cilium:CiliumNode',
  'cilium.io/v2 CiliumNodeConfig': 'cilium:CiliumNodeConfig',
  'cilium.io/v2alpha1 CiliumBGPAdvertisement': 'cilium:V2alpha1CiliumBGPAdvertisement',
  'cilium.io/v2alpha1 CiliumBGPClusterConfig': 'cilium:V2alpha1CiliumBGPClusterConfig',
  'cilium.io/v2alpha1 CiliumBGPNodeConfig': 'cilium:V2alpha1CiliumBGPNodeConfig',
  'cilium.io/v2alpha1 CiliumBGPNodeConfigOverride': 'cilium:V2alpha1CiliumBGPNodeConfigOverride',
  'cilium.io/v2alpha1 CiliumBGPPeerConfig': 'cilium:V2alpha1CiliumBGPPeerConfig',
  'cilium.io/v2alpha1 CiliumCIDRGroup': 'cilium:V2alpha1CiliumCIDRGroup',
  'cilium.io/v2alpha1 CiliumEndpointSlice': 'cilium:CiliumEndpointSlice',
  'cilium.io/v2alpha1 CiliumGatewayClassConfig': 'cilium:CiliumGatewayClassConfig',
  'cilium.io/v2alpha1 CiliumL2AnnouncementPolicy': 'cilium:CiliumL2AnnouncementPolicy',
  'cilium.io/v2alpha1 CiliumLoadBalancerIPPool': 'cilium:V2alpha1CiliumLoadBalancerIPPool',
  'cilium.io/v2alpha1 CiliumNodeConfig': 'cilium:V2alpha1CiliumNodeConfig',
  'cilium.io/v2alpha1 CiliumPodIPPool': 'cilium:CiliumPodIPPool',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "cilium:AWSGroup": `labels {}string
region string
securityGroupsIds []string
securityGroupsNames []string`,
  "cilium:AddressPair": `ipv4 string
ipv6 string`,
  "cilium:AllocationIP": `owner string
resource string`,
  "cilium:Authentication": `mode! string`,
  "cilium:AwsSubnet": `cidr string
id string`,
  "cilium:AwsVPC": `cidrs []string
id string
primary-cidr string`,
  "cilium:AzureAddress": `ip string
state string
subnet string`,
  "cilium:AzureInterface": `GatewayIP string
addresses []cilium:AzureAddress
cidr string
gateway string
id string
mac string
name string
security-group string
state string`,
  "cilium:AzureSpec": `interface-name string`,
  "cilium:AzureStatus": `interfaces []cilium:AzureInterface`,
  "cilium:BGPAdvertisement": `advertisementType! "PodCIDR"|"CiliumPodIPPool"|"Service"|"Interface"
attributes cilium:BGPAttributes
interface cilium:BGPInterfaceOptions
selector cilium:LabelSelector
service cilium:BGPServiceOptions`,
  "cilium:BGPAttributes": `communities cilium:BGPCommunities
localPreference number`,
  "cilium:BGPAutoDiscovery": `defaultGateway cilium:DefaultGateway
mode! "DefaultGateway"`,
  "cilium:BGPCommunities": `large []string
standard []string
wellKnown []"internet"|"planned-shut"|"accept-own"|"route-filter-translated-v4"|"route-filter-v4"|"route-filter-translated-v6"|"route-filter-v6"|"llgr-stale"|"no-llgr"|"blackhole"|"no-export"|"no-advertise"|"no-export-subconfed"|"no-peer"`,
  "cilium:BGPFamilyRouteCount": `advertised number
afi! "ipv4"|"ipv6"|"l2vpn"|"ls"|"opaque"
received number
safi! "unicast"|"multicast"|"mpls_label"|"encapsulation"|"vpls"|"evpn"|"ls"|"sr_policy"|"mup"|"mpls_vpn"|"mpls_vpn_multicast"|"route_target_constraints"|"flowspec_unicast"|"flowspec_vpn"|"key_value"`,
  "cilium:BGPInterfaceOptions": `name! string`,
  "cilium:BGPServiceOptions": `addresses! []"LoadBalancerIP"|"ClusterIP"|"ExternalIP"
aggregationLengthIPv4 number
aggregationLengthIPv6 number`,
  "cilium:CIDRRule": `cidr string
cidrGroupRef string
cidrGroupSelector cilium:EndpointSelector
except []string`,
  "cilium:CiliumBGPAdvertisement": `apiVersion! "cilium.io/v2"
kind! "CiliumBGPAdvertisement"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumBGPAdvertisementSpec`,
  "cilium:CiliumBGPAdvertisementSpec": `advertisements! []cilium:BGPAdvertisement`,
  "cilium:CiliumBGPClusterConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumBGPClusterConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumBGPClusterConfigSpec
status cilium:CiliumBGPClusterConfigStatus`,
  "cilium:CiliumBGPClusterConfigSpec": `bgpInstances! []cilium:CiliumBGPInstance
nodeSelector cilium:LabelSelector`,
  "cilium:CiliumBGPClusterConfigStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumBGPFamilyWithAdverts": `advertisements cilium:LabelSelector
afi! "ipv4"|"ipv6"|"l2vpn"|"ls"|"opaque"
safi! "unicast"|"multicast"|"mpls_label"|"encapsulation"|"vpls"|"evpn"|"ls"|"sr_policy"|"mup"|"mpls_vpn"|"mpls_vpn_multicast"|"route_target_constraints"|"flowspec_unicast"|"flowspec_vpn"|"key_value"`,
  "cilium:CiliumBGPInstance": `localASN number
localPort number
name! string
peers []cilium:CiliumBGPPeer`,
  "cilium:CiliumBGPNeighborGracefulRestart": `enabled! boolean
restartTimeSeconds number`,
  "cilium:CiliumBGPNodeConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumBGPNodeConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumBGPNodeSpec
status cilium:CiliumBGPNodeStatus`,
  "cilium:CiliumBGPNodeConfigInstanceOverride": `localASN number
localPort number
name! string
peers []cilium:CiliumBGPNodeConfigPeerOverride
routerID string`,
  "cilium:CiliumBGPNodeConfigOverride": `apiVersion! "cilium.io/v2"
kind! "CiliumBGPNodeConfigOverride"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumBGPNodeConfigOverrideSpec`,
  "cilium:CiliumBGPNodeConfigOverrideSpec": `bgpInstances! []cilium:CiliumBGPNodeConfigInstanceOverride`,
  "cilium:CiliumBGPNodeConfigPeerOverride": `localAddress string
localPort number
name! string`,
  "cilium:CiliumBGPNodeInstance": `localASN number
localPort number
name! string
peers []cilium:CiliumBGPNodePeer
routerID string`,
  "cilium:CiliumBGPNodeInstanceStatus": `localASN number
name! string
peers []cilium:CiliumBGPNodePeerStatus`,
  "cilium:CiliumBGPNodePeer": `autoDiscovery cilium:BGPAutoDiscovery
localAddress string
name! string
peerASN number
peerAddress string
peerConfigRef cilium:PeerConfigReference`,
  "cilium:CiliumBGPNodePeerStatus": `establishedTime string
name! string
peerASN number
peerAddress! string
peeringState string
routeCount []cilium:BGPFamilyRouteCount
timers cilium:CiliumBGPTimersState`,
  "cilium:CiliumBGPNodeSpec": `bgpInstances! []cilium:CiliumBGPNodeInstance`,
  "cilium:CiliumBGPNodeStatus": `bgpInstances []cilium:CiliumBGPNodeInstanceStatus
conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumBGPPeer": `autoDiscovery cilium:BGPAutoDiscovery
name! string
peerASN number
peerAddress string
peerConfigRef cilium:PeerConfigReference`,
  "cilium:CiliumBGPPeerConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumBGPPeerConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumBGPPeerConfigSpec
status cilium:CiliumBGPPeerConfigStatus`,
  "cilium:CiliumBGPPeerConfigSpec": `authSecretRef string
ebgpMultihop number
families []cilium:CiliumBGPFamilyWithAdverts
gracefulRestart cilium:CiliumBGPNeighborGracefulRestart
timers cilium:CiliumBGPTimers
transport cilium:CiliumBGPTransport`,
  "cilium:CiliumBGPPeerConfigStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumBGPTimers": `connectRetryTimeSeconds number
holdTimeSeconds number
keepAliveTimeSeconds number`,
  "cilium:CiliumBGPTimersState": `appliedHoldTimeSeconds number
appliedKeepaliveSeconds number`,
  "cilium:CiliumBGPTransport": `peerPort number
sourceInterface string`,
  "cilium:CiliumCIDRGroup": `apiVersion! "cilium.io/v2"
kind! "CiliumCIDRGroup"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumCIDRGroupSpec`,
  "cilium:CiliumCIDRGroupSpec": `externalCIDRs! []string`,
  "cilium:CiliumClusterwideEnvoyConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumClusterwideEnvoyConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumEnvoyConfigSpec`,
  "cilium:CiliumClusterwideNetworkPolicy": `apiVersion! "cilium.io/v2"
kind! "CiliumClusterwideNetworkPolicy"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:Rule
specs []cilium:Rule
status cilium:CiliumNetworkPolicyStatus`,
  "cilium:CiliumEgressGatewayPolicy": `apiVersion! "cilium.io/v2"
kind! "CiliumEgressGatewayPolicy"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumEgressGatewayPolicySpec`,
  "cilium:CiliumEgressGatewayPolicySpec": `destinationCIDRs! []string
egressGateway! cilium:EgressGateway
egressGateways []cilium:EgressGateway
excludedCIDRs []string
selectors! []cilium:EgressRule`,
  "cilium:CiliumEndpoint": `apiVersion! "cilium.io/v2"
kind! "CiliumEndpoint"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
status cilium:EndpointStatus`,
  "cilium:CiliumEndpointSlice": `apiVersion! "cilium.io/v2alpha1"
endpoints! []cilium:CoreCiliumEndpoint
kind! "CiliumEndpointSlice"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
namespace string`,
  "cilium:CiliumEnvoyConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumEnvoyConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumEnvoyConfigSpec`,
  "cilium:CiliumEnvoyConfigSpec": `backendServices []cilium:Service
nodeSelector cilium:LabelSelector
resources! []any
services []cilium:ServiceListener`,
  "cilium:CiliumGatewayClassConfig": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumGatewayClassConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumGatewayClassConfigSpec
status cilium:CiliumGatewayClassConfigStatus`,
  "cilium:CiliumGatewayClassConfigSpec": `description string
service cilium:ServiceConfig`,
  "cilium:CiliumGatewayClassConfigStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumIdentity": `apiVersion! "cilium.io/v2"
kind! "CiliumIdentity"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
security-labels! {}string`,
  "cilium:CiliumL2AnnouncementPolicy": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumL2AnnouncementPolicy"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumL2AnnouncementPolicySpec
status cilium:CiliumL2AnnouncementPolicyStatus`,
  "cilium:CiliumL2AnnouncementPolicySpec": `externalIPs boolean
interfaces []string
loadBalancerIPs boolean
nodeSelector cilium:LabelSelector
serviceSelector cilium:LabelSelector`,
  "cilium:CiliumL2AnnouncementPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumLoadBalancerIPPool": `apiVersion! "cilium.io/v2"
kind! "CiliumLoadBalancerIPPool"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumLoadBalancerIPPoolSpec
status cilium:CiliumLoadBalancerIPPoolStatus`,
  "cilium:CiliumLoadBalancerIPPoolIPBlock": `cidr string
start string
stop string`,
  "cilium:CiliumLoadBalancerIPPoolSpec": `allowFirstLastIPs "Yes"|"No"
blocks []cilium:CiliumLoadBalancerIPPoolIPBlock
disabled boolean
serviceSelector cilium:LabelSelector`,
  "cilium:CiliumLoadBalancerIPPoolStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:CiliumLocalRedirectPolicy": `apiVersion! "cilium.io/v2"
kind! "CiliumLocalRedirectPolicy"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:CiliumLocalRedirectPolicySpec
status cilium:CiliumLocalRedirectPolicyStatus`,
  "cilium:CiliumLocalRedirectPolicySpec": `description string
redirectBackend! cilium:RedirectBackend
redirectFrontend! cilium:RedirectFrontend
skipRedirectFromBackend boolean`,
  "cilium:CiliumLocalRedirectPolicyStatus": `ok boolean`,
  "cilium:CiliumNetworkPolicy": `apiVersion! "cilium.io/v2"
kind! "CiliumNetworkPolicy"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec cilium:Rule
specs []cilium:Rule
status cilium:CiliumNetworkPolicyStatus`,
  "cilium:CiliumNetworkPolicyNodeStatus": `annotations {}string
enforcing boolean
error string
lastUpdated string
localPolicyRevision number
ok boolean`,
  "cilium:CiliumNetworkPolicyStatus": `conditions []cilium:NetworkPolicyCondition
derivativePolicies {}cilium:CiliumNetworkPolicyNodeStatus`,
  "cilium:CiliumNode": `apiVersion! "cilium.io/v2"
kind! "CiliumNode"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:NodeSpec
status cilium:NodeStatus`,
  "cilium:CiliumNodeConfig": `apiVersion! "cilium.io/v2"
kind! "CiliumNodeConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:CiliumNodeConfigSpec`,
  "cilium:CiliumNodeConfigSpec": `defaults! {}string
nodeSelector! ApimachineryPkgApisMetaV1LabelSelector`,
  "cilium:CiliumPodIPPool": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumPodIPPool"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:IPPoolSpec`,
  "cilium:ControllerStatus": `configuration cilium:ControllerStatusConfiguration
name string
status cilium:ControllerStatusStatus
uuid string`,
  "cilium:ControllerStatusConfiguration": `error-retry boolean
error-retry-base any
interval any`,
  "cilium:ControllerStatusStatus": `consecutive-failure-count number
failure-count number
last-failure-msg string
last-failure-timestamp string
last-success-timestamp string
success-count number`,
  "cilium:CoreCiliumEndpoint": `encryption cilium:EncryptionSpec
id number
name string
named-ports []cilium:Port
networking cilium:EndpointNetworking
service-account string`,
  "cilium:DefaultDenyConfig": `egress boolean
ingress boolean`,
  "cilium:DefaultGateway": `addressFamily! "ipv4"|"ipv6"`,
  "cilium:ENI": `instance-id string
mac-address string
network-interface-id string
primary-ip-address string
private-ipsets []cilium:PrivateIPSet
security-groupids []string
tags {}string
type string
vpc cilium:VPC
vswitch cilium:VSwitch
zone-id string`,
  "cilium:ENI2": `addresses []string
availability-zone string
description string
id string
ip string
mac string
number number
prefixes []string
public-ip string
security-groups []string
subnet cilium:AwsSubnet
tags {}string
vpc cilium:AwsVPC`,
  "cilium:ENISpec": `availability-zone string
delete-on-termination boolean
disable-prefix-delegation boolean
exclude-interface-tags {}string
first-interface-index number
instance-id string
instance-type string
max-above-watermark number
min-allocate number
node-subnet-id string
pre-allocate number
security-group-tags {}string
security-groups []string
subnet-ids []string
subnet-tags {}string
use-primary-address boolean
vpc-id string`,
  "cilium:ENIStatus": `enis {}cilium:ENI`,
  "cilium:ENIStatus2": `enis {}cilium:ENI2`,
  "cilium:EgressDenyRule": `icmps []cilium:ICMPRule
toCIDR []string
toCIDRSet []cilium:CIDRRule
toEndpoints []cilium:EndpointSelector
toEntities []"all"|"world"|"cluster"|"host"|"init"|"ingress"|"unmanaged"|"remote-node"|"health"|"none"|"kube-apiserver"
toGroups []cilium:Groups
toNodes []cilium:EndpointSelector
toPorts []cilium:PortDenyRule
toRequires []string
toServices []cilium:Service2`,
  "cilium:EgressGateway": `egressIP string
interface string
nodeSelector! cilium:LabelSelector`,
  "cilium:EgressRule": `namespaceSelector cilium:LabelSelector
nodeSelector cilium:LabelSelector
podSelector cilium:LabelSelector`,
  "cilium:EgressRule2": `authentication cilium:Authentication
icmps []cilium:ICMPRule
toCIDR []string
toCIDRSet []cilium:CIDRRule
toEndpoints []cilium:EndpointSelector
toEntities []"all"|"world"|"cluster"|"host"|"init"|"ingress"|"unmanaged"|"remote-node"|"health"|"none"|"kube-apiserver"
toFQDNs []cilium:FQDNSelector
toGroups []cilium:Groups
toNodes []cilium:EndpointSelector
toPorts []cilium:PortRule
toRequires []string
toServices []cilium:Service2`,
  "cilium:EncryptionSpec": `key number`,
  "cilium:EndpointHealth": `bpf string
connected boolean
overallHealth string
policy string`,
  "cilium:EndpointIdentifiers": `cni-attachment-id string
container-id string
container-name string
docker-endpoint-id string
docker-network-id string
k8s-namespace string
k8s-pod-name string
pod-name string`,
  "cilium:EndpointIdentity": `id number
labels []string`,
  "cilium:EndpointNetworking": `addressing! []cilium:AddressPair
node string`,
  "cilium:EndpointPolicy": `egress cilium:EndpointPolicyDirection
ingress cilium:EndpointPolicyDirection`,
  "cilium:EndpointPolicyDirection": `adding []cilium:IdentityTuple
allowed []cilium:IdentityTuple
denied []cilium:IdentityTuple
enforcing! boolean
removing []cilium:IdentityTuple
state string`,
  "cilium:EndpointSelector": `matchExpressions []cilium:LabelSelectorRequirement
matchLabels {}string`,
  "cilium:EndpointStatus": `controllers []cilium:ControllerStatus
encryption cilium:EncryptionSpec
external-identifiers cilium:EndpointIdentifiers
health cilium:EndpointHealth
id number
identity cilium:EndpointIdentity
log []cilium:EndpointStatusChange
named-ports []cilium:Port
networking cilium:EndpointNetworking
policy cilium:EndpointPolicy
service-account string
state "creating"|"waiting-for-identity"|"not-ready"|"waiting-to-regenerate"|"regenerating"|"restoring"|"ready"|"disconnecting"|"disconnected"|"invalid"`,
  "cilium:EndpointStatusChange": `code string
message string
state string
timestamp string`,
  "cilium:EnvoyConfig": `kind "CiliumEnvoyConfig"|"CiliumClusterwideEnvoyConfig"
name! string`,
  "cilium:FQDNSelector": `matchName string
matchPattern string`,
  "cilium:Frontend": `ip! string
toPorts! []cilium:PortInfo`,
  "cilium:Groups": `aws cilium:AWSGroup`,
  "cilium:HeaderMatch": `mismatch string
name! string
secret cilium:Secret
value string`,
  "cilium:HealthAddressingSpec": `ipv4 string
ipv6 string`,
  "cilium:ICMPField": `family "IPv4"|"IPv6"
type! intOrString`,
  "cilium:ICMPRule": `fields []cilium:ICMPField`,
  "cilium:IPAMPoolAllocation": `cidrs []string
pool! string`,
  "cilium:IPAMPoolDemand": `ipv4-addrs number
ipv6-addrs number`,
  "cilium:IPAMPoolRequest": `needed cilium:IPAMPoolDemand
pool! string`,
  "cilium:IPAMPoolSpec": `allocated []cilium:IPAMPoolAllocation
requested []cilium:IPAMPoolRequest`,
  "cilium:IPAMSpec": `ipv6-pool {}cilium:AllocationIP
max-above-watermark number
max-allocate number
min-allocate number
podCIDRs []string
pool {}cilium:AllocationIP
pools cilium:IPAMPoolSpec
pre-allocate number
static-ip-tags {}string`,
  "cilium:IPAMStatus": `assigned-static-ip string
ipv6-used {}cilium:AllocationIP
operator-status cilium:OperatorStatus
pod-cidrs {}cilium:PodCIDRMapEntry
release-ips {}"marked-for-release"|"ready-for-release"|"do-not-release"|"released"
release-ipv6s {}"marked-for-release"|"ready-for-release"|"do-not-release"|"released"
used {}cilium:AllocationIP`,
  "cilium:IPPoolSpec": `ipv4 cilium:IPv4PoolSpec
ipv6 cilium:IPv6PoolSpec
namespaceSelector cilium:LabelSelector
podSelector cilium:LabelSelector`,
  "cilium:IPv4PoolSpec": `cidrs! []string
maskSize! number`,
  "cilium:IPv6PoolSpec": `cidrs! []string
maskSize! number`,
  "cilium:IdentityTuple": `dest-port number
identity number
identity-labels {}string
protocol number`,
  "cilium:IngressDenyRule": `fromCIDR []string
fromCIDRSet []cilium:CIDRRule
fromEndpoints []cilium:EndpointSelector
fromEntities []"all"|"world"|"cluster"|"host"|"init"|"ingress"|"unmanaged"|"remote-node"|"health"|"none"|"kube-apiserver"
fromGroups []cilium:Groups
fromNodes []cilium:EndpointSelector
fromRequires []string
icmps []cilium:ICMPRule
toPorts []cilium:PortDenyRule`,
  "cilium:IngressRule": `authentication cilium:Authentication
fromCIDR []string
fromCIDRSet []cilium:CIDRRule
fromEndpoints []cilium:EndpointSelector
fromEntities []"all"|"world"|"cluster"|"host"|"init"|"ingress"|"unmanaged"|"remote-node"|"health"|"none"|"kube-apiserver"
fromGroups []cilium:Groups
fromNodes []cilium:EndpointSelector
fromRequires []string
icmps []cilium:ICMPRule
toPorts []cilium:PortRule`,
  "cilium:K8sServiceNamespace": `namespace string
serviceName string`,
  "cilium:K8sServiceSelectorNamespace": `namespace string
selector! cilium:EndpointSelector`,
  "cilium:L7Rules": `dns []cilium:FQDNSelector
http []cilium:PortRuleHTTP
kafka []cilium:PortRule2
l7 []{}string
l7proto string`,
  "cilium:Label": `key! string
source string
value string`,
  "cilium:LabelSelector": `matchExpressions []cilium:LabelSelectorRequirement
matchLabels {}string`,
  "cilium:LabelSelectorRequirement": `key! string
operator! string
values []string`,
  "cilium:Listener": `envoyConfig! cilium:EnvoyConfig
name! string
priority number`,
  "cilium:LogConfig": `value string`,
  "cilium:NetworkPolicyCondition": `lastTransitionTime string
message string
reason string
status! string
type! string`,
  "cilium:NodeAddress": `ip string
type string`,
  "cilium:NodeSpec": `addresses []cilium:NodeAddress
alibaba-cloud cilium:Spec
azure cilium:AzureSpec
bootid string
encryption cilium:EncryptionSpec
eni cilium:ENISpec
health cilium:HealthAddressingSpec
ingress cilium:AddressPair
instance-id string
ipam cilium:IPAMSpec
nodeidentity number`,
  "cilium:NodeStatus": `alibaba-cloud cilium:ENIStatus
azure cilium:AzureStatus
eni cilium:ENIStatus2
ipam cilium:IPAMStatus`,
  "cilium:OperatorStatus": `error string`,
  "cilium:PeerConfigReference": `name! string`,
  "cilium:PodCIDRMapEntry": `status "released"|"depleted"|"in-use"`,
  "cilium:Port": `name string
port number
protocol string`,
  "cilium:PortDenyRule": `ports []cilium:PortProtocol`,
  "cilium:PortInfo": `name string
port! string
protocol! string`,
  "cilium:PortProtocol": `endPort number
port string
protocol string`,
  "cilium:PortRule": `listener cilium:Listener
originatingTLS cilium:TLSContext
ports []cilium:PortProtocol
rules cilium:L7Rules
serverNames []string
terminatingTLS cilium:TLSContext`,
  "cilium:PortRule2": `apiKey string
apiVersion string
clientID string
role "produce"|"consume"
topic string`,
  "cilium:PortRuleHTTP": `headerMatches []cilium:HeaderMatch
headers []string
host string
method string
path string`,
  "cilium:PrivateIPSet": `primary boolean
private-ip-address string`,
  "cilium:RedirectBackend": `localEndpointSelector! cilium:LabelSelector
toPorts! []cilium:PortInfo`,
  "cilium:RedirectFrontend": `addressMatcher cilium:Frontend
serviceMatcher cilium:ServiceInfo`,
  "cilium:Rule": `description string
egress []cilium:EgressRule2
egressDeny []cilium:EgressDenyRule
enableDefaultDeny cilium:DefaultDenyConfig
endpointSelector cilium:EndpointSelector
ingress []cilium:IngressRule
ingressDeny []cilium:IngressDenyRule
labels []cilium:Label
log cilium:LogConfig
nodeSelector cilium:EndpointSelector`,
  "cilium:Secret": `name! string
namespace string`,
  "cilium:Service": `name! string
namespace string
number []string`,
  "cilium:Service2": `k8sService cilium:K8sServiceNamespace
k8sServiceSelector cilium:K8sServiceSelectorNamespace`,
  "cilium:ServiceConfig": `allocateLoadBalancerNodePorts boolean
externalTrafficPolicy string
ipFamilies []string
ipFamilyPolicy string
loadBalancerClass string
loadBalancerSourceRanges []string
loadBalancerSourceRangesPolicy string
trafficDistribution string
type string`,
  "cilium:ServiceInfo": `namespace! string
serviceName! string
toPorts []cilium:PortInfo`,
  "cilium:ServiceListener": `listener string
name! string
namespace string
ports []number`,
  "cilium:Spec": `availability-zone string
cidr-block string
instance-type string
security-group-tags {}string
security-groups []string
vpc-id string
vswitch-tags {}string
vswitches []string`,
  "cilium:TLSContext": `certificate string
privateKey string
secret! cilium:Secret
trustedCA string`,
  "cilium:V2alpha1BGPAdvertisement": `advertisementType! "PodCIDR"|"CiliumPodIPPool"|"Service"
attributes cilium:V2alpha1BGPAttributes
selector cilium:LabelSelector
service cilium:V2alpha1BGPServiceOptions`,
  "cilium:V2alpha1BGPAttributes": `communities cilium:V2alpha1BGPCommunities
localPreference number`,
  "cilium:V2alpha1BGPCommunities": `large []string
standard []string
wellKnown []"internet"|"planned-shut"|"accept-own"|"route-filter-translated-v4"|"route-filter-v4"|"route-filter-translated-v6"|"route-filter-v6"|"llgr-stale"|"no-llgr"|"blackhole"|"no-export"|"no-advertise"|"no-export-subconfed"|"no-peer"`,
  "cilium:V2alpha1BGPFamilyRouteCount": `advertised number
afi! "ipv4"|"ipv6"|"l2vpn"|"ls"|"opaque"
received number
safi! "unicast"|"multicast"|"mpls_label"|"encapsulation"|"vpls"|"evpn"|"ls"|"sr_policy"|"mup"|"mpls_vpn"|"mpls_vpn_multicast"|"route_target_constraints"|"flowspec_unicast"|"flowspec_vpn"|"key_value"`,
  "cilium:V2alpha1BGPServiceOptions": `addresses! []"LoadBalancerIP"|"ClusterIP"|"ExternalIP"
aggregationLengthIPv4 number
aggregationLengthIPv6 number`,
  "cilium:V2alpha1CiliumBGPAdvertisement": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumBGPAdvertisement"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumBGPAdvertisementSpec`,
  "cilium:V2alpha1CiliumBGPAdvertisementSpec": `advertisements! []cilium:V2alpha1BGPAdvertisement`,
  "cilium:V2alpha1CiliumBGPClusterConfig": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumBGPClusterConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumBGPClusterConfigSpec
status cilium:V2alpha1CiliumBGPClusterConfigStatus`,
  "cilium:V2alpha1CiliumBGPClusterConfigSpec": `bgpInstances! []cilium:V2alpha1CiliumBGPInstance
nodeSelector cilium:LabelSelector`,
  "cilium:V2alpha1CiliumBGPClusterConfigStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:V2alpha1CiliumBGPFamilyWithAdverts": `advertisements cilium:LabelSelector
afi! "ipv4"|"ipv6"|"l2vpn"|"ls"|"opaque"
safi! "unicast"|"multicast"|"mpls_label"|"encapsulation"|"vpls"|"evpn"|"ls"|"sr_policy"|"mup"|"mpls_vpn"|"mpls_vpn_multicast"|"route_target_constraints"|"flowspec_unicast"|"flowspec_vpn"|"key_value"`,
  "cilium:V2alpha1CiliumBGPInstance": `localASN number
localPort number
name! string
peers []cilium:V2alpha1CiliumBGPPeer`,
  "cilium:V2alpha1CiliumBGPNeighborGracefulRestart": `enabled! boolean
restartTimeSeconds number`,
  "cilium:V2alpha1CiliumBGPNodeConfig": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumBGPNodeConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumBGPNodeSpec
status cilium:V2alpha1CiliumBGPNodeStatus`,
  "cilium:V2alpha1CiliumBGPNodeConfigInstanceOverride": `localASN number
localPort number
name! string
peers []cilium:V2alpha1CiliumBGPNodeConfigPeerOverride
routerID string`,
  "cilium:V2alpha1CiliumBGPNodeConfigOverride": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumBGPNodeConfigOverride"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumBGPNodeConfigOverrideSpec`,
  "cilium:V2alpha1CiliumBGPNodeConfigOverrideSpec": `bgpInstances! []cilium:V2alpha1CiliumBGPNodeConfigInstanceOverride`,
  "cilium:V2alpha1CiliumBGPNodeConfigPeerOverride": `localAddress string
localPort number
name! string`,
  "cilium:V2alpha1CiliumBGPNodeInstance": `localASN number
localPort number
name! string
peers []cilium:V2alpha1CiliumBGPNodePeer
routerID string`,
  "cilium:V2alpha1CiliumBGPNodeInstanceStatus": `localASN number
name! string
peers []cilium:V2alpha1CiliumBGPNodePeerStatus`,
  "cilium:V2alpha1CiliumBGPNodePeer": `localAddress string
name! string
peerASN number
peerAddress string
peerConfigRef cilium:V2alpha1PeerConfigReference`,
  "cilium:V2alpha1CiliumBGPNodePeerStatus": `establishedTime string
name! string
peerASN number
peerAddress! string
peeringState string
routeCount []cilium:V2alpha1BGPFamilyRouteCount
timers cilium:V2alpha1CiliumBGPTimersState`,
  "cilium:V2alpha1CiliumBGPNodeSpec": `bgpInstances! []cilium:V2alpha1CiliumBGPNodeInstance`,
  "cilium:V2alpha1CiliumBGPNodeStatus": `bgpInstances []cilium:V2alpha1CiliumBGPNodeInstanceStatus
conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:V2alpha1CiliumBGPPeer": `name! string
peerASN number
peerAddress string
peerConfigRef cilium:V2alpha1PeerConfigReference`,
  "cilium:V2alpha1CiliumBGPPeerConfig": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumBGPPeerConfig"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumBGPPeerConfigSpec
status cilium:V2alpha1CiliumBGPPeerConfigStatus`,
  "cilium:V2alpha1CiliumBGPPeerConfigSpec": `authSecretRef string
ebgpMultihop number
families []cilium:V2alpha1CiliumBGPFamilyWithAdverts
gracefulRestart cilium:V2alpha1CiliumBGPNeighborGracefulRestart
timers cilium:V2alpha1CiliumBGPTimers
transport cilium:V2alpha1CiliumBGPTransport`,
  "cilium:V2alpha1CiliumBGPPeerConfigStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:V2alpha1CiliumBGPTimers": `connectRetryTimeSeconds number
holdTimeSeconds number
keepAliveTimeSeconds number`,
  "cilium:V2alpha1CiliumBGPTimersState": `appliedHoldTimeSeconds number
appliedKeepaliveSeconds number`,
  "cilium:V2alpha1CiliumBGPTransport": `localPort number
peerPort number`,
  "cilium:V2alpha1CiliumCIDRGroup": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumCIDRGroup"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumCIDRGroupSpec`,
  "cilium:V2alpha1CiliumCIDRGroupSpec": `externalCIDRs! []string`,
  "cilium:V2alpha1CiliumLoadBalancerIPPool": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumLoadBalancerIPPool"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumLoadBalancerIPPoolSpec
status cilium:V2alpha1CiliumLoadBalancerIPPoolStatus`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolIPBlock": `cidr string
start string
stop string`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolSpec": `allowFirstLastIPs "Yes"|"No"
blocks []cilium:V2alpha1CiliumLoadBalancerIPPoolIPBlock
disabled boolean
serviceSelector cilium:LabelSelector`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cilium:V2alpha1CiliumNodeConfig": `apiVersion! "cilium.io/v2alpha1"
kind! "CiliumNodeConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cilium:V2alpha1CiliumNodeConfigSpec`,
  "cilium:V2alpha1CiliumNodeConfigSpec": `defaults! {}string
nodeSelector! ApimachineryPkgApisMetaV1LabelSelector`,
  "cilium:V2alpha1PeerConfigReference": `group string
kind string
name! string`,
  "cilium:VPC": `cidr string
ipv6-cidr string
secondary-cidrs []string
vpc-id string`,
  "cilium:VSwitch": `cidr string
ipv6-cidr string
vswitch-id string`,
};
