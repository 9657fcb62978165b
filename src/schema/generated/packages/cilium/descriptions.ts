// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "cilium:AWSGroup": ` AWSGroup is an structure that can be used to whitelisting information from AWS integration`,
  "cilium:AddressPair": ` AddressPair is a pair of IPv4 and/or IPv6 address.`,
  "cilium:AllocationIP": ` AllocationIP is an IP which is available for allocation, or already has been allocated
owner Owner is the owner of the IP.
resource Resource is set for both available and allocated IPs, it represents what resource the IP is associated with, e.g. in combination with AWS ENI, this will refer to the ID of the ENI`,
  "cilium:Authentication": ` Authentication specifies the kind of cryptographic authentication required for the traffic to be allowed.
mode Mode is the required authentication mode for the allowed traffic, if any.`,
  "cilium:AwsSubnet": ` AwsSubnet stores information regarding an AWS subnet
cidr CIDR is the CIDR range associated with the subnet
id ID is the ID of the subnet`,
  "cilium:AwsVPC": ` AwsVPC stores information regarding an AWS VPC
cidrs CIDRs is the list of CIDR ranges associated with the VPC
id / ID is the ID of a VPC
primary-cidr PrimaryCIDR is the primary CIDR of the VPC`,
  "cilium:AzureAddress": ` AzureAddress is an IP address assigned to an AzureInterface
ip IP is the ip address of the address
state State is the provisioning state of the address
subnet Subnet is the subnet the address belongs to`,
  "cilium:AzureInterface": ` AzureInterface represents an Azure Interface
GatewayIP GatewayIP is the interface's subnet's default route
addresses Addresses is the list of all IPs associated with the interface, including all secondary addresses
cidr CIDR is the range that the interface belongs to.
gateway Gateway is the interface's subnet's default route
id ID is the identifier
mac MAC is the mac address
name Name is the name of the interface
security-group SecurityGroup is the security group associated with the interface
state State is the provisioning state`,
  "cilium:AzureSpec": ` AzureSpec is the Azure specification of a node running via the Azure IPAM
interface-name InterfaceName is the name of the interface the cilium-operator will use to allocate all the IPs on`,
  "cilium:AzureStatus": ` AzureStatus is the status of Azure addressing of the node.
interfaces Interfaces is the list of interfaces on the node`,
  "cilium:BGPAdvertisement": ` BGPAdvertisement defines which routes Cilium should advertise to BGP peers.
advertisementType AdvertisementType defines type of advertisement which has to be advertised.
attributes Attributes defines additional attributes to set to the advertised routes.
interface Interface defines configuration options for the "Interface" advertisementType.
selector Selector is a label selector to select objects of the type specified by AdvertisementType.
service Service defines configuration options for the "Service" advertisementType.`,
  "cilium:BGPAttributes": ` BGPAttributes defines additional attributes to set to the advertised NLRIs.
communities Communities sets the community attributes in the route.
localPreference LocalPreference sets the local preference attribute in the route.`,
  "cilium:BGPAutoDiscovery": ` AutoDiscovery is the configuration for auto-discovery of the peer address.
defaultGateway defaultGateway is the configuration for auto-discovery of the default gateway.
mode mode is the mode of the auto-discovery.`,
  "cilium:BGPCommunities": ` BGPCommunities holds community values of the supported BGP community path attributes.
large Large holds a list of the BGP Large Communities Attribute (RFC 8092) values.
standard Standard holds a list of "standard" 32-bit BGP Communities Attribute (RFC 1997) values defined as numeric values.
wellKnown WellKnown holds a list "standard" 32-bit BGP Communities Attribute (RFC 1997) values defined as well-known string aliases to their numeric values.`,
  "cilium:BGPFamilyRouteCount": `advertised Advertised is the number of routes advertised to this peer.
afi Afi is the Address Family Identifier (AFI) of the family.
received Received is the number of routes received from this peer.
safi Safi is the Subsequent Address Family Identifier (SAFI) of the family.`,
  "cilium:BGPInterfaceOptions": ` BGPInterfaceOptions defines the configuration for the Interface advertisement type.
name Name of local interface of whose IP addresses will be advertised via BGP.`,
  "cilium:BGPServiceOptions": ` BGPServiceOptions defines the configuration for Service advertisement type.
addresses Addresses is a list of service address types which needs to be advertised via BGP.
aggregationLengthIPv4 IPv4 mask to aggregate BGP route advertisements of service
aggregationLengthIPv6 IPv6 mask to aggregate BGP route advertisements of service`,
  "cilium:CIDRRule": `cidr CIDR is a CIDR prefix / IP Block.
cidrGroupRef CIDRGroupRef is a reference to a CiliumCIDRGroup object.
cidrGroupSelector CIDRGroupSelector selects CiliumCIDRGroups by their labels, rather than by name.
except ExceptCIDRs is a list of IP blocks which the endpoint subject to the rule is not allowed to initiate connections to.`,
  "cilium:CiliumBGPAdvertisement": ` CiliumBGPAdvertisement is the Schema for the ciliumbgpadvertisements API`,
  "cilium:CiliumBGPAdvertisementSpec": `advertisements Advertisements is a list of BGP advertisements.`,
  "cilium:CiliumBGPClusterConfig": ` CiliumBGPClusterConfig is the Schema for the CiliumBGPClusterConfig API
spec Spec defines the desired cluster configuration of the BGP control plane.
status Status is a running status of the cluster configuration`,
  "cilium:CiliumBGPClusterConfigSpec": `bgpInstances A list of CiliumBGPInstance(s) which instructs the BGP control plane how to instantiate virtual BGP routers.
nodeSelector NodeSelector selects a group of nodes where this BGP Cluster config applies.`,
  "cilium:CiliumBGPClusterConfigStatus": `conditions The current conditions of the CiliumBGPClusterConfig`,
  "cilium:CiliumBGPFamilyWithAdverts": ` CiliumBGPFamilyWithAdverts represents a AFI/SAFI address family pair along with reference to BGP Advertisements.
advertisements Advertisements selects group of BGP Advertisement(s) to advertise for this family.
afi Afi is the Address Family Identifier (AFI) of the family.
safi Safi is the Subsequent Address Family Identifier (SAFI) of the family.`,
  "cilium:CiliumBGPInstance": `localASN LocalASN is the ASN of this BGP instance.
localPort LocalPort is the port on which the BGP daemon listens for incoming connections.
name Name is the name of the BGP instance.
peers Peers is a list of neighboring BGP peers for this virtual router`,
  "cilium:CiliumBGPNeighborGracefulRestart": `enabled Enabled flag, when set enables graceful restart capability.
restartTimeSeconds RestartTimeSeconds is the estimated time it will take for the BGP session to be re-established with peer after a restart.`,
  "cilium:CiliumBGPNodeConfig": ` CiliumBGPNodeConfig is node local configuration for BGP agent.
spec Spec is the specification of the desired behavior of the CiliumBGPNodeConfig.
status Status is the most recently observed status of the CiliumBGPNodeConfig.`,
  "cilium:CiliumBGPNodeConfigInstanceOverride": ` CiliumBGPNodeConfigInstanceOverride defines configuration options which can be overridden for a specific BGP instance.
localASN LocalASN is the ASN to use for this BGP instance.
localPort LocalPort is port to use for this BGP instance.
name Name is the name of the BGP instance for which the configuration is overridden.
peers Peers is a list of peer configurations to override.
routerID RouterID is BGP router id to use for this instance.`,
  "cilium:CiliumBGPNodeConfigOverride": ` CiliumBGPNodeConfigOverride specifies configuration overrides for a CiliumBGPNodeConfig.
spec Spec is the specification of the desired behavior of the CiliumBGPNodeConfigOverride.`,
  "cilium:CiliumBGPNodeConfigOverrideSpec": `bgpInstances BGPInstances is a list of BGP instances to override.`,
  "cilium:CiliumBGPNodeConfigPeerOverride": ` CiliumBGPNodeConfigPeerOverride defines configuration options which can be overridden for a specific peer.
localAddress LocalAddress is the IP address to use for connecting to this peer.
localPort LocalPort is source port to use for connecting to this peer.
name Name is the name of the peer for which the configuration is overridden.`,
  "cilium:CiliumBGPNodeInstance": ` CiliumBGPNodeInstance is a single BGP router instance configuration on the node.
localASN LocalASN is the ASN of this virtual router.
localPort LocalPort is the port on which the BGP daemon listens for incoming connections.
name Name is the name of the BGP instance.
peers Peers is a list of neighboring BGP peers for this virtual router
routerID RouterID is the BGP router ID of this virtual router.`,
  "cilium:CiliumBGPNodeInstanceStatus": `localASN LocalASN is the ASN of this BGP instance.
name Name is the name of the BGP instance.
peers PeerStatuses is the state of the BGP peers for this BGP instance.`,
  "cilium:CiliumBGPNodePeer": `autoDiscovery AutoDiscovery is the configuration for auto-discovery of the peer address.
localAddress LocalAddress is the IP address of the local interface to use for the peering session.
name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the peer BGP router.
peerAddress PeerAddress is the IP address of the neighbor.
peerConfigRef PeerConfigRef is a reference to a peer configuration resource.`,
  "cilium:CiliumBGPNodePeerStatus": ` CiliumBGPNodePeerStatus is the status of a BGP peer.
establishedTime EstablishedTime is the time when the peering session was established.
name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the neighbor.
peerAddress PeerAddress is the IP address of the neighbor.
peeringState PeeringState is last known state of the peering session.
routeCount RouteCount is the number of routes exchanged with this peer per AFI/SAFI.
timers Timers is the state of the negotiated BGP timers for this peer.`,
  "cilium:CiliumBGPNodeSpec": `bgpInstances BGPInstances is a list of BGP router instances on the node.`,
  "cilium:CiliumBGPNodeStatus": ` CiliumBGPNodeStatus is the status of the CiliumBGPNodeConfig.
bgpInstances BGPInstances is the status of the BGP instances on the node.
conditions The current conditions of the CiliumBGPNodeConfig`,
  "cilium:CiliumBGPPeer": `autoDiscovery AutoDiscovery is the configuration for auto-discovery of the peer address.
name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the peer BGP router.
peerAddress PeerAddress is the IP address of the neighbor.
peerConfigRef PeerConfigRef is a reference to a peer configuration resource.`,
  "cilium:CiliumBGPPeerConfig": `spec Spec is the specification of the desired behavior of the CiliumBGPPeerConfig.
status Status is the running status of the CiliumBGPPeerConfig`,
  "cilium:CiliumBGPPeerConfigSpec": `authSecretRef AuthSecretRef is the name of the secret to use to fetch a TCP authentication password for this peer.
ebgpMultihop EBGPMultihopTTL controls the multi-hop feature for eBGP peers.
families Families, if provided, defines a set of AFI/SAFIs the speaker will negotiate with it's peer.
gracefulRestart GracefulRestart defines graceful restart parameters which are negotiated with this peer.
timers Timers defines the BGP timers for the peer.
transport Transport defines the BGP transport parameters for the peer.`,
  "cilium:CiliumBGPPeerConfigStatus": `conditions The current conditions of the CiliumBGPPeerConfig`,
  "cilium:CiliumBGPTimers": ` CiliumBGPTimers defines timers configuration for a BGP peer.
connectRetryTimeSeconds ConnectRetryTimeSeconds defines the initial value for the BGP ConnectRetryTimer (RFC 4271, Section 8).
holdTimeSeconds HoldTimeSeconds defines the initial value for the BGP HoldTimer (RFC 4271, Section 4.2).
keepAliveTimeSeconds KeepaliveTimeSeconds defines the initial value for the BGP KeepaliveTimer (RFC 4271, Section 8).`,
  "cilium:CiliumBGPTimersState": ` CiliumBGPTimersState is the state of the negotiated BGP timers for a peer.
appliedHoldTimeSeconds AppliedHoldTimeSeconds is the negotiated hold time for this peer.
appliedKeepaliveSeconds AppliedKeepaliveSeconds is the negotiated keepalive time for this peer.`,
  "cilium:CiliumBGPTransport": ` CiliumBGPTransport defines the BGP transport parameters for the peer.
peerPort PeerPort is the peer port to be used for the BGP session.
sourceInterface SourceInterface is the name of a local interface, which IP address will be used as the source IP address for the BGP session.`,
  "cilium:CiliumCIDRGroup": ` CiliumCIDRGroup is a list of external CIDRs (i.e: CIDRs selecting peers outside the clusters) that can be referenced as a single entity from CiliumNetworkPolicies.`,
  "cilium:CiliumCIDRGroupSpec": `externalCIDRs ExternalCIDRs is a list of CIDRs selecting peers outside the clusters.`,
  "cilium:CiliumClusterwideNetworkPolicy": ` CiliumClusterwideNetworkPolicy is a Kubernetes third-party resource with an modified version of CiliumNetworkPolicy which is cluster scoped rather than namespace scoped.
spec Spec is the desired Cilium specific rule specification.
specs Specs is a list of desired Cilium specific rule specification.
status Status is the status of the Cilium policy rule.`,
  "cilium:CiliumEgressGatewayPolicySpec": `destinationCIDRs DestinationCIDRs is a list of destination CIDRs for destination IP addresses.
egressGateway EgressGateway is the gateway node responsible for SNATing traffic.
egressGateways Optional list of gateway nodes responsible for SNATing traffic.
excludedCIDRs ExcludedCIDRs is a list of destination CIDRs that will be excluded from the egress gateway redirection and SNAT logic.
selectors Egress represents a list of rules by which egress traffic is filtered from the source pods.`,
  "cilium:CiliumEndpoint": ` CiliumEndpoint is the status of a Cilium policy rule.`,
  "cilium:CiliumEndpointSlice": ` CiliumEndpointSlice contains a group of CoreCiliumendpoints.
endpoints Endpoints is a list of coreCEPs packed in a CiliumEndpointSlice
namespace Namespace indicate as CiliumEndpointSlice namespace.`,
  "cilium:CiliumEnvoyConfigSpec": `backendServices BackendServices specifies Kubernetes services whose backends are automatically synced to Envoy using EDS.
nodeSelector NodeSelector is a label selector that determines to which nodes this configuration applies.
resources Envoy xDS resources, a list of the following Envoy resource types: type.googleapis.com/envoy.config.listener.v3.Listener, type.googleapis.com/envoy.config.route.v3.RouteConfiguration, type.googleapis.com/envoy.config.cluster.v3.Cluster, type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment, and type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret.
services Services specifies Kubernetes services for which traffic is forwarded to an Envoy listener for L7 load balancing.`,
  "cilium:CiliumGatewayClassConfig": ` CiliumGatewayClassConfig is a Kubernetes third-party resource which is used to configure Gateways owned by GatewayClass.
spec Spec is a human-readable of a GatewayClass configuration.
status Status is the status of the policy.`,
  "cilium:CiliumGatewayClassConfigSpec": ` CiliumGatewayClassConfigSpec specifies all the configuration options for a Cilium managed GatewayClass.
description Description helps describe a GatewayClass configuration with more details.
service Service specifies the configuration for the generated Service.`,
  "cilium:CiliumGatewayClassConfigStatus": ` CiliumGatewayClassConfigStatus contains the status of a CiliumGatewayClassConfig.
conditions Current service state`,
  "cilium:CiliumIdentity": ` CiliumIdentity is a CRD that represents an identity managed by Cilium.
security-labels SecurityLabels is the source-of-truth set of labels for this identity.`,
  "cilium:CiliumL2AnnouncementPolicy": ` CiliumL2AnnouncementPolicy is a Kubernetes third-party resource which is used to defined which nodes should announce what services on the L2 network.
spec Spec is a human readable description of a L2 announcement policy
status Status is the status of the policy.`,
  "cilium:CiliumL2AnnouncementPolicySpec": ` CiliumL2AnnouncementPolicySpec specifies which nodes should announce what services to the L2 networks attached to the given list of interfaces.
externalIPs If true, the external IPs of the services are announced
interfaces A list of regular expressions that express which network interface(s) should be used to announce the services over.
loadBalancerIPs If true, the loadbalancer IPs of the services are announced
nodeSelector NodeSelector selects a group of nodes which will announce the IPs for the services selected by the service selector.
serviceSelector ServiceSelector selects a set of services which will be announced over L2 networks.`,
  "cilium:CiliumL2AnnouncementPolicyStatus": ` CiliumL2AnnouncementPolicyStatus contains the status of a CiliumL2AnnouncementPolicy.
conditions Current service state`,
  "cilium:CiliumLoadBalancerIPPool": ` CiliumLoadBalancerIPPool is a Kubernetes third-party resource which is used to defined pools of IPs which the operator can use to to allocate and advertise IPs for Services of type LoadBalancer.
spec Spec is a human readable description for a BGP load balancer ip pool.
status Status is the status of the IP Pool.`,
  "cilium:CiliumLoadBalancerIPPoolIPBlock": ` CiliumLoadBalancerIPPoolIPBlock describes a single IP block.`,
  "cilium:CiliumLoadBalancerIPPoolSpec": ` CiliumLoadBalancerIPPoolSpec is a human readable description for a load balancer IP pool.
allowFirstLastIPs AllowFirstLastIPs, if set to \`Yes\` or undefined means that the first and last IPs of each CIDR will be allocatable.
blocks Blocks is a list of CIDRs comprising this IP Pool
disabled Disabled, if set to true means that no new IPs will be allocated from this pool.
serviceSelector ServiceSelector selects a set of services which are eligible to receive IPs from this`,
  "cilium:CiliumLoadBalancerIPPoolStatus": ` CiliumLoadBalancerIPPoolStatus contains the status of a CiliumLoadBalancerIPPool.
conditions Current service state`,
  "cilium:CiliumLocalRedirectPolicy": ` CiliumLocalRedirectPolicy is a Kubernetes Custom Resource that contains a specification to redirect traffic locally within a node.
spec Spec is the desired behavior of the local redirect policy.
status Status is the most recent status of the local redirect policy.`,
  "cilium:CiliumLocalRedirectPolicySpec": ` CiliumLocalRedirectPolicySpec specifies the configurations for redirecting traffic within a node.
description Description can be used by the creator of the policy to describe the purpose of this policy.
redirectBackend RedirectBackend specifies backend configuration to redirect traffic to.
redirectFrontend RedirectFrontend specifies frontend configuration to redirect traffic from.
skipRedirectFromBackend SkipRedirectFromBackend indicates whether traffic matching RedirectFrontend from RedirectBackend should skip redirection, and hence the traffic will be forwarded as-is.`,
  "cilium:CiliumLocalRedirectPolicyStatus": ` CiliumLocalRedirectPolicyStatus is the status of a Local Redirect Policy.`,
  "cilium:CiliumNetworkPolicy": ` CiliumNetworkPolicy is a Kubernetes third-party resource with an extended version of NetworkPolicy.
spec Spec is the desired Cilium specific rule specification.
specs Specs is a list of desired Cilium specific rule specification.
status Status is the status of the Cilium policy rule`,
  "cilium:CiliumNetworkPolicyNodeStatus": ` CiliumNetworkPolicyNodeStatus is the status of a Cilium policy rule for a specific node.
annotations Annotations corresponds to the Annotations in the ObjectMeta of the CNP that have been realized on the node for CNP.
enforcing Enforcing is set to true once all endpoints present at the time the policy has been imported are enforcing this policy.
error Error describes any error that occurred when parsing or importing the policy, or realizing the policy for the endpoints to which it applies on the node.
lastUpdated LastUpdated contains the last time this status was updated
localPolicyRevision Revision is the policy revision of the repository which first implemented this policy.
ok OK is true when the policy has been parsed and imported successfully into the in-memory policy repository on the node.`,
  "cilium:CiliumNetworkPolicyStatus": ` CiliumNetworkPolicyStatus is the status of a Cilium policy rule.
derivativePolicies DerivativePolicies is the status of all policies derived from the Cilium policy`,
  "cilium:CiliumNode": ` CiliumNode represents a node managed by Cilium.
spec Spec defines the desired specification/configuration of the node.
status Status defines the realized specification/configuration and status of the node.`,
  "cilium:CiliumNodeConfig": ` CiliumNodeConfig is a list of configuration key-value pairs.
spec Spec is the desired Cilium configuration overrides for a given node`,
  "cilium:CiliumNodeConfigSpec": `defaults Defaults is treated the same as the cilium-config ConfigMap - a set of key-value pairs parsed by the agent and operator processes.
nodeSelector NodeSelector is a label selector that determines to which nodes this configuration applies.`,
  "cilium:CiliumPodIPPool": ` CiliumPodIPPool defines an IP pool that can be used for pooled IPAM (i.e. the multi-pool IPAM mode).`,
  "cilium:ControllerStatus": ` ControllerStatus is the status of a failing controller.
configuration Configuration is the controller configuration
name Name is the name of the controller
status Status is the status of the controller
uuid UUID is the UUID of the controller`,
  "cilium:ControllerStatusConfiguration": ` ControllerStatusConfiguration Configuration of controller
error-retry Retry on error
error-retry-base Base error retry back-off time Format: duration
interval Regular synchronization interval Format: duration`,
  "cilium:ControllerStatusStatus": ` ControllerStatusStatus is the detailed status section of a controller.`,
  "cilium:CoreCiliumEndpoint": ` CoreCiliumEndpoint is slim version of status of CiliumEndpoint.
id IdentityID is the numeric identity of the endpoint
name Name indicate as CiliumEndpoint name.
service-account ServiceAccount is the service account of the endpoint.`,
  "cilium:DefaultDenyConfig": ` DefaultDenyConfig expresses a policy's desired default mode for the subject endpoints.
egress Whether or not the endpoint should have a default-deny rule applied to egress traffic.
ingress Whether or not the endpoint should have a default-deny rule applied to ingress traffic.`,
  "cilium:DefaultGateway": ` DefaultGateway is the configuration for auto-discovery of the default gateway.
addressFamily addressFamily is the address family of the default gateway.`,
  "cilium:ENI": ` ENI represents an AlibabaCloud Elastic Network Interface
instance-id InstanceID is the InstanceID using this ENI
mac-address MACAddress is the mac address of the ENI
network-interface-id NetworkInterfaceID is the ENI id
primary-ip-address PrimaryIPAddress is the primary IP on ENI
private-ipsets PrivateIPSets is the list of all IPs on the ENI, including PrimaryIPAddress
security-groupids SecurityGroupIDs is the security group ids used by this ENI
tags Tags is the tags on this ENI
type Type is the ENI type Primary or Secondary
vpc VPC is the vpc to which the ENI belongs
vswitch VSwitch is the vSwitch the ENI is using
zone-id ZoneID is the zone to which the ENI belongs`,
  "cilium:ENI2": ` ENI represents an AWS Elastic Network Interface
addresses Addresses is the list of all secondary IPs associated with the ENI
availability-zone AvailabilityZone is the availability zone of the ENI
description Description is the description field of the ENI
id ID is the ENI ID
ip IP is the primary IP of the ENI
mac MAC is the mac address of the ENI
number Number is the interface index, it used in combination with FirstInterfaceIndex
prefixes Prefixes is the list of all /28 prefixes associated with the ENI
public-ip PublicIP is the public IP associated with the ENI
security-groups SecurityGroups are the security groups associated with the ENI
subnet Subnet is the subnet the ENI is associated with
tags Tags is the set of tags of the ENI.
vpc VPC is the VPC information to which the ENI is attached to`,
  "cilium:ENISpec": ` ENISpec is the ENI specification of a node.
availability-zone AvailabilityZone is the availability zone to use when allocating ENIs.
delete-on-termination DeleteOnTermination defines that the ENI should be deleted when the associated instance is terminated.
disable-prefix-delegation DisablePrefixDelegation determines whether ENI prefix delegation should be disabled on this node.
exclude-interface-tags ExcludeInterfaceTags is the list of tags to use when excluding ENIs for Cilium IP allocation.
first-interface-index FirstInterfaceIndex is the index of the first ENI to use for IP allocation, e.g. if the node has eth0, eth1, eth2 and FirstInterfaceIndex is set to 1, then only eth1 and eth2 will be used for IP allocation, eth0 will be ignored for PodIP allocation.
instance-id InstanceID is the AWS InstanceId of the node.
instance-type InstanceType is the AWS EC2 instance type, e.g. "m5.large"
max-above-watermark MaxAboveWatermark is the maximum number of addresses to allocate beyond the addresses needed to reach the PreAllocate watermark.
min-allocate MinAllocate is the minimum number of IPs that must be allocated when the node is first bootstrapped.
node-subnet-id NodeSubnetID is the subnet of the primary ENI the instance was brought up with.
pre-allocate PreAllocate defines the number of IP addresses that must be available for allocation in the IPAMspec.
security-group-tags SecurityGroupTags is the list of tags to use when evaliating what AWS security groups to use for the ENI.
security-groups SecurityGroups is the list of security groups to attach to any ENI that is created and attached to the instance.
subnet-ids SubnetIDs is the list of subnet ids to use when evaluating what AWS subnets to use for ENI and IP allocation.
subnet-tags SubnetTags is the list of tags to use when evaluating what AWS subnets to use for ENI and IP allocation.
use-primary-address UsePrimaryAddress determines whether an ENI's primary address should be available for allocations on the node
vpc-id VpcID is the VPC ID to use when allocating ENIs.`,
  "cilium:ENIStatus": ` ENIStatus is the status of ENI addressing of the node
enis ENIs is the list of ENIs on the node`,
  "cilium:ENIStatus2": ` ENIStatus is the status of ENI addressing of the node
enis ENIs is the list of ENIs on the node`,
  "cilium:EgressDenyRule": ` EgressDenyRule contains all rule types which can be applied at egress, i.e. network traffic that originates inside the endpoint and exits the endpoint selected by the endpointSelector.
icmps ICMPs is a list of ICMP rule identified by type number which the endpoint subject to the rule is not allowed to connect to.
toCIDR ToCIDR is a list of IP blocks which the endpoint subject to the rule is allowed to initiate connections.
toCIDRSet ToCIDRSet is a list of IP blocks which the endpoint subject to the rule is allowed to initiate connections to in addition to connections which are allowed via ToEndpoints, along with a list of subnets contained within their corresponding IP block to which traffic should not be allowed.
toEndpoints ToEndpoints is a list of endpoints identified by an EndpointSelector to which the endpoints subject to the rule are allowed to communicate.
toEntities ToEntities is a list of special entities to which the endpoint subject to the rule is allowed to initiate connections.
toGroups ToGroups is a directive that allows the integration with multiple outside providers.
toNodes ToNodes is a list of nodes identified by an EndpointSelector to which endpoints subject to the rule is allowed to communicate.
toPorts ToPorts is a list of destination ports identified by port number and protocol which the endpoint subject to the rule is not allowed to connect to.
toRequires Deprecated.
toServices ToServices is a list of services to which the endpoint subject to the rule is allowed to initiate connections.`,
  "cilium:EgressGateway": ` EgressGateway identifies the node that should act as egress gateway for a given egress Gateway policy.
egressIP EgressIP is the source IP address that the egress traffic is SNATed with.
interface Interface is the network interface to which the egress IP address that the traffic is SNATed with is assigned.
nodeSelector This is a label selector which selects the node that should act as egress gateway for the given policy.`,
  "cilium:EgressRule": `namespaceSelector Selects Namespaces using cluster-scoped labels.
nodeSelector This is a label selector which selects Pods by Node.
podSelector This is a label selector which selects Pods.`,
  "cilium:EgressRule2": ` EgressRule contains all rule types which can be applied at egress, i.e. network traffic that originates inside the endpoint and exits the endpoint selected by the endpointSelector.
authentication Authentication is the required authentication type for the allowed traffic, if any.
icmps ICMPs is a list of ICMP rule identified by type number which the endpoint subject to the rule is allowed to connect to.
toCIDR ToCIDR is a list of IP blocks which the endpoint subject to the rule is allowed to initiate connections.
toCIDRSet ToCIDRSet is a list of IP blocks which the endpoint subject to the rule is allowed to initiate connections to in addition to connections which are allowed via ToEndpoints, along with a list of subnets contained within their corresponding IP block to which traffic should not be allowed.
toEndpoints ToEndpoints is a list of endpoints identified by an EndpointSelector to which the endpoints subject to the rule are allowed to communicate.
toEntities ToEntities is a list of special entities to which the endpoint subject to the rule is allowed to initiate connections.
toFQDNs ToFQDN allows whitelisting DNS names in place of IPs.
toGroups ToGroups is a directive that allows the integration with multiple outside providers.
toNodes ToNodes is a list of nodes identified by an EndpointSelector to which endpoints subject to the rule is allowed to communicate.
toPorts ToPorts is a list of destination ports identified by port number and protocol which the endpoint subject to the rule is allowed to connect to.
toRequires Deprecated.
toServices ToServices is a list of services to which the endpoint subject to the rule is allowed to initiate connections.`,
  "cilium:EncryptionSpec": ` EncryptionSpec defines the encryption relevant configuration of a node.
key Key is the index to the key to use for encryption or 0 if encryption is disabled.`,
  "cilium:EndpointHealth": ` EndpointHealth Health of the endpoint
bpf bpf
connected Is this endpoint reachable
overallHealth overall health
policy policy`,
  "cilium:EndpointIdentifiers": ` EndpointIdentifiers Unique identifiers for this endpoint from outside cilium
cni-attachment-id ID assigned to this attachment by container runtime
container-id ID assigned by container runtime (deprecated, may not be unique)
container-name Name assigned to container (deprecated, may not be unique)
docker-endpoint-id Docker endpoint ID
docker-network-id Docker network ID
k8s-namespace K8s namespace for this endpoint (deprecated, may not be unique)
k8s-pod-name K8s pod name for this endpoint (deprecated, may not be unique)
pod-name K8s pod for this endpoint (deprecated, may not be unique)`,
  "cilium:EndpointIdentity": ` EndpointIdentity is the identity information of an endpoint.
id ID is the numeric identity of the endpoint
labels Labels is the list of labels associated with the identity`,
  "cilium:EndpointNetworking": ` EndpointNetworking is the addressing information of an endpoint.
addressing IP4/6 addresses assigned to this Endpoint
node NodeIP is the IP of the node the endpoint is running on.`,
  "cilium:EndpointPolicy": ` EndpointPolicy represents the endpoint's policy by listing all allowed ingress and egress identities in combination with L4 port and protocol.`,
  "cilium:EndpointPolicyDirection": ` EndpointPolicyDirection is the list of allowed identities per direction.
adding Deprecated
removing Deprecated`,
  "cilium:EndpointSelector": ` EndpointSelector is a wrapper for k8s LabelSelector.
matchExpressions matchExpressions is a list of label selector requirements.
matchLabels matchLabels is a map of {key,value} pairs.`,
  "cilium:EndpointStatus": ` EndpointStatus is the status of a Cilium endpoint.
controllers Controllers is the list of failing controllers for this endpoint.
encryption Encryption is the encryption configuration of the node
external-identifiers ExternalIdentifiers is a set of identifiers to identify the endpoint apart from the pod name.
health Health is the overall endpoint & subcomponent health.
id ID is the cilium-agent-local ID of the endpoint.
identity Identity is the security identity associated with the endpoint
log Log is the list of the last few warning and error log entries
networking Networking is the networking properties of the endpoint.
service-account ServiceAccount is the service account associated with the endpoint
state State is the state of the endpoint.`,
  "cilium:EndpointStatusChange": ` EndpointStatusChange Indication of a change of status
code Code indicate type of status change Enum: ["ok","failed"]
message Status message
state state
timestamp Timestamp when status change occurred`,
  "cilium:EnvoyConfig": ` EnvoyConfig defines a reference to a CiliumEnvoyConfig or CiliumClusterwideEnvoyConfig
kind Kind is the resource type being referred to.
name Name is the resource name of the CiliumEnvoyConfig or CiliumClusterwideEnvoyConfig where the listener is defined in.`,
  "cilium:FQDNSelector": `matchName MatchName matches literal DNS names.
matchPattern MatchPattern allows using wildcards to match DNS names.`,
  "cilium:Frontend": `ip IP is a destination ip address for traffic to be redirected.
toPorts ToPorts is a list of destination L4 ports with protocol for traffic to be redirected.`,
  "cilium:Groups": ` Groups structure to store all kinds of new integrations that needs a new derivative policy.`,
  "cilium:HeaderMatch": ` HeaderMatch extends the HeaderValue for matching requirement of a named header field against an immediate string or a secret value.
mismatch Mismatch identifies what to do in case there is no match.
name Name identifies the header.
secret Secret refers to a secret that contains the value to be matched against.
value Value matches the exact value of the header.`,
  "cilium:HealthAddressingSpec": ` HealthAddressingSpec is the addressing information required to do connectivity health checking.
ipv4 IPv4 is the IPv4 address of the IPv4 health endpoint.
ipv6 IPv6 is the IPv6 address of the IPv4 health endpoint.`,
  "cilium:ICMPField": ` ICMPField is a ICMP field.
family Family is a IP address version.
type Type is a ICMP-type.`,
  "cilium:ICMPRule": ` ICMPRule is a list of ICMP fields.
fields Fields is a list of ICMP fields.`,
  "cilium:IPAMPoolAllocation": ` IPAMPoolAllocation describes an allocation of an IPAM pool from the operator to the node.
cidrs CIDRs contains a list of pod CIDRs currently allocated from this pool
pool Pool is the name of the IPAM pool backing this allocation`,
  "cilium:IPAMPoolDemand": ` IPAMPoolRequest is a request from the agent to the operator, indicating how may IPs it requires from a given pool
ipv4-addrs IPv4Addrs contains the number of requested IPv4 addresses out of a given pool
ipv6-addrs IPv6Addrs contains the number of requested IPv6 addresses out of a given pool`,
  "cilium:IPAMPoolRequest": `needed Needed indicates how many IPs out of the above Pool this node requests from the operator.
pool Pool is the name of the IPAM pool backing this request`,
  "cilium:IPAMPoolSpec": `allocated Allocated contains the list of pooled CIDR assigned to this node.
requested Requested contains a list of IPAM pool requests, i.e. indicates how many addresses this node requests out of each pool listed here.`,
  "cilium:IPAMSpec": ` IPAMSpec is the IPAM specification of the node
ipv6-pool IPv6Pool is the list of IPv6 addresses available to the node for allocation.
max-above-watermark MaxAboveWatermark is the maximum number of addresses to allocate beyond the addresses needed to reach the PreAllocate watermark.
max-allocate MaxAllocate is the maximum number of IPs that can be allocated to the node.
min-allocate MinAllocate is the minimum number of IPs that must be allocated when the node is first bootstrapped.
podCIDRs PodCIDRs is the list of CIDRs available to the node for allocation.
pool Pool is the list of IPv4 addresses available to the node for allocation.
pools Pools contains the list of assigned IPAM pools for this node.
pre-allocate PreAllocate defines the number of IP addresses that must be available for allocation in the IPAMspec.
static-ip-tags StaticIPTags are used to determine the pool of IPs from which to attribute a static IP to the node.`,
  "cilium:IPAMStatus": ` IPAMStatus is the IPAM status of a node
assigned-static-ip AssignedStaticIP is the static IP assigned to the node (ex: public Elastic IP address in AWS)
ipv6-used IPv6Used lists all IPv6 addresses out of Spec.IPAM.IPv6Pool which have been allocated and are in use.
operator-status Operator is the Operator status of the node
pod-cidrs PodCIDRs lists the status of each pod CIDR allocated to this node.
release-ips ReleaseIPs tracks the state for every IPv4 address considered for release.
release-ipv6s ReleaseIPv6s tracks the state for every IPv6 address considered for release.
used Used lists all IPv4 addresses out of Spec.IPAM.Pool which have been allocated and are in use.`,
  "cilium:IPPoolSpec": `ipv4 IPv4 specifies the IPv4 CIDRs and mask sizes of the pool
ipv6 IPv6 specifies the IPv6 CIDRs and mask sizes of the pool
namespaceSelector NamespaceSelector selects the set of Namespaces that are eligible to use this pool.
podSelector PodSelector selects the set of Pods that are eligible to receive IPs from this pool when neither the Pod nor its Namespace specify an explicit \`ipam.cilium.io/\\*\` annotation.`,
  "cilium:IPv4PoolSpec": `cidrs CIDRs is a list of IPv4 CIDRs that are part of the pool.
maskSize MaskSize is the mask size of the pool.`,
  "cilium:IPv6PoolSpec": `cidrs CIDRs is a list of IPv6 CIDRs that are part of the pool.
maskSize MaskSize is the mask size of the pool.`,
  "cilium:IdentityTuple": ` IdentityTuple specifies a peer by identity, destination port and protocol.`,
  "cilium:IngressDenyRule": ` IngressDenyRule contains all rule types which can be applied at ingress, i.e. network traffic that originates outside of the endpoint and is entering the endpoint selected by the endpointSelector.
fromCIDR FromCIDR is a list of IP blocks which the endpoint subject to the rule is allowed to receive connections from.
fromCIDRSet FromCIDRSet is a list of IP blocks which the endpoint subject to the rule is allowed to receive connections from in addition to FromEndpoints, along with a list of subnets contained within their corresponding IP block from which traffic should not be allowed.
fromEndpoints FromEndpoints is a list of endpoints identified by an EndpointSelector which are allowed to communicate with the endpoint subject to the rule.
fromEntities FromEntities is a list of special entities which the endpoint subject to the rule is allowed to receive connections from.
fromGroups FromGroups is a directive that allows the integration with multiple outside providers.
fromNodes FromNodes is a list of nodes identified by an EndpointSelector which are allowed to communicate with the endpoint subject to the rule.
fromRequires Deprecated.
icmps ICMPs is a list of ICMP rule identified by type number which the endpoint subject to the rule is not allowed to receive connections on.
toPorts ToPorts is a list of destination ports identified by port number and protocol which the endpoint subject to the rule is not allowed to receive connections on.`,
  "cilium:IngressRule": ` IngressRule contains all rule types which can be applied at ingress, i.e. network traffic that originates outside of the endpoint and is entering the endpoint selected by the endpointSelector.
authentication Authentication is the required authentication type for the allowed traffic, if any.
fromCIDR FromCIDR is a list of IP blocks which the endpoint subject to the rule is allowed to receive connections from.
fromCIDRSet FromCIDRSet is a list of IP blocks which the endpoint subject to the rule is allowed to receive connections from in addition to FromEndpoints, along with a list of subnets contained within their corresponding IP block from which traffic should not be allowed.
fromEndpoints FromEndpoints is a list of endpoints identified by an EndpointSelector which are allowed to communicate with the endpoint subject to the rule.
fromEntities FromEntities is a list of special entities which the endpoint subject to the rule is allowed to receive connections from.
fromGroups FromGroups is a directive that allows the integration with multiple outside providers.
fromNodes FromNodes is a list of nodes identified by an EndpointSelector which are allowed to communicate with the endpoint subject to the rule.
fromRequires Deprecated.
icmps ICMPs is a list of ICMP rule identified by type number which the endpoint subject to the rule is allowed to receive connections on.
toPorts ToPorts is a list of destination ports identified by port number and protocol which the endpoint subject to the rule is allowed to receive connections on.`,
  "cilium:K8sServiceNamespace": ` K8sServiceNamespace selects services by name and, optionally, namespace.`,
  "cilium:K8sServiceSelectorNamespace": ` K8sServiceSelectorNamespace selects services by labels.`,
  "cilium:L7Rules": `dns DNS-specific rules.
http HTTP specific rules.
kafka Kafka-specific rules.
l7 Key-value pair rules.
l7proto Name of the L7 protocol for which the Key-value pair rules apply.`,
  "cilium:Label": ` Label is the Cilium's representation of a container label.
source Source can be one of the above values (e.g.: LabelSourceContainer).`,
  "cilium:LabelSelector": ` A label selector is a label query over a set of resources.
matchExpressions matchExpressions is a list of label selector requirements.
matchLabels matchLabels is a map of {key,value} pairs.`,
  "cilium:LabelSelectorRequirement": ` A label selector requirement is a selector that contains values, a key, and an operator that relates the key and values.
key key is the label key that the selector applies to.
operator operator represents a key's relationship to a set of values.
values values is an array of string values.`,
  "cilium:Listener": ` Listener defines a reference to an Envoy listener specified in a CEC or CCEC resource.
envoyConfig EnvoyConfig is a reference to the CEC or CCEC resource in which the listener is defined.
name Name is the name of the listener.
priority Priority for this Listener that is used when multiple rules would apply different listeners to a policy map entry.`,
  "cilium:LogConfig": ` LogConfig specifies custom policy-specific Hubble logging configuration.
value Value is a free-form string that is included in Hubble flows that match this policy.`,
  "cilium:NetworkPolicyCondition": `lastTransitionTime The last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
type The type of the policy condition`,
  "cilium:NodeAddress": ` NodeAddress is a node address.
ip IP is an IP of a node
type Type is the type of the node address`,
  "cilium:NodeSpec": ` NodeSpec is the configuration specific to a node.
addresses Addresses is the list of all node addresses.
alibaba-cloud AlibabaCloud is the AlibabaCloud IPAM specific configuration.
azure Azure is the Azure IPAM specific configuration.
bootid BootID is a unique node identifier generated on boot
encryption Encryption is the encryption configuration of the node.
eni ENI is the AWS ENI specific configuration.
health HealthAddressing is the addressing information for health connectivity checking.
ingress IngressAddressing is the addressing information for Ingress listener.
instance-id InstanceID is the identifier of the node.
ipam IPAM is the address management specification.
nodeidentity NodeIdentity is the Cilium numeric identity allocated for the node, if any.`,
  "cilium:NodeStatus": ` NodeStatus is the status of a node.
alibaba-cloud AlibabaCloud is the AlibabaCloud specific status of the node.
azure Azure is the Azure specific status of the node.
eni ENI is the AWS ENI specific status of the node.
ipam IPAM is the IPAM status of the node.`,
  "cilium:OperatorStatus": ` OperatorStatus is the status used by cilium-operator to report errors in case the allocation CIDR failed.
error Error is the error message set by cilium-operator.`,
  "cilium:PeerConfigReference": ` PeerConfigReference is a reference to a peer configuration resource.
name Name is the name of the peer config resource.`,
  "cilium:PodCIDRMapEntry": `status Status describes the status of a pod CIDR`,
  "cilium:Port": ` Port Layer 4 port / protocol pair
name Optional layer 4 port name
port Layer 4 port number
protocol Layer 4 protocol Enum: ["TCP","UDP","SCTP","ICMP","ICMPV6","ANY"]`,
  "cilium:PortDenyRule": ` PortDenyRule is a list of ports/protocol that should be used for deny policies.
ports Ports is a list of L4 port/protocol`,
  "cilium:PortInfo": ` PortInfo specifies L4 port number and name along with the transport protocol
name Name is a port name, which must contain at least one [a-z], and may also contain [0-9] and '-' anywhere except adjacent to another '-' or in the beginning or the end.
port Port is an L4 port number.
protocol Protocol is the L4 protocol.`,
  "cilium:PortProtocol": ` PortProtocol specifies an L4 port with an optional transport protocol
endPort EndPort can only be an L4 port number.
port Port can be an L4 port number, or a name in the form of "http" or "http-8080".
protocol Protocol is the L4 protocol.`,
  "cilium:PortRule": ` PortRule is a list of ports/protocol combinations with optional Layer 7 rules which must be met.
listener listener specifies the name of a custom Envoy listener to which this traffic should be redirected to.
originatingTLS OriginatingTLS is the TLS context for the connections originated by the L7 proxy.
ports Ports is a list of L4 port/protocol
rules Rules is a list of additional port level rules which must be met in order for the PortRule to allow the traffic.
serverNames ServerNames is a list of allowed TLS SNI values.
terminatingTLS TerminatingTLS is the TLS context for the connection terminated by the L7 proxy.`,
  "cilium:PortRule2": ` PortRule is a list of Kafka protocol constraints.
apiKey APIKey is a case-insensitive string matched against the key of a request, e.g. "produce", "fetch", "createtopic", "deletetopic", et al Reference: https://kafka.apache.org/protocol#protocol_api_keys
apiVersion APIVersion is the version matched against the api version of the Kafka message.
clientID ClientID is the client identifier as provided in the request.
role Role is a case-insensitive string and describes a group of API keys necessary to perform certain higher-level Kafka operations such as "produce" or "consume".
topic Topic is the topic name contained in the message.`,
  "cilium:PortRuleHTTP": ` PortRuleHTTP is a list of HTTP protocol constraints.
headerMatches HeaderMatches is a list of HTTP headers which must be present and match against the given values.
headers Headers is a list of HTTP headers which must be present in the request.
host Host is an extended POSIX regex matched against the host header of a request.
method Method is an extended POSIX regex matched against the method of a request, e.g. "GET", "POST", "PUT", "PATCH", "DELETE", ...
path Path is an extended POSIX regex matched against the path of a request.`,
  "cilium:PrivateIPSet": ` PrivateIPSet is a nested struct in ecs response`,
  "cilium:RedirectBackend": ` RedirectBackend is a backend configuration that determines where traffic needs to be redirected to.
localEndpointSelector LocalEndpointSelector selects node local pod(s) where traffic is redirected to.
toPorts ToPorts is a list of L4 ports with protocol of node local pod(s) where traffic is redirected to.`,
  "cilium:RedirectFrontend": `addressMatcher AddressMatcher is a tuple {IP, port, protocol} that matches traffic to be redirected.
serviceMatcher ServiceMatcher specifies Kubernetes service and port that matches traffic to be redirected.`,
  "cilium:Rule": `description Description is a free form string, it can be used by the creator of the rule to store human readable explanation of the purpose of this rule.
egress Egress is a list of EgressRule which are enforced at egress.
egressDeny EgressDeny is a list of EgressDenyRule which are enforced at egress.
enableDefaultDeny EnableDefaultDeny determines whether this policy configures the subject endpoint(s) to have a default deny mode.
endpointSelector EndpointSelector selects all endpoints which should be subject to this rule.
ingress Ingress is a list of IngressRule which are enforced at ingress.
ingressDeny IngressDeny is a list of IngressDenyRule which are enforced at ingress.
labels Labels is a list of optional strings which can be used to re-identify the rule or to store metadata.
log Log specifies custom policy-specific Hubble logging configuration.
nodeSelector NodeSelector selects all nodes which should be subject to this rule.`,
  "cilium:Secret": ` Secret is a reference to a secret, backed by k8s or local file system.
name Name is the name of the secret.
namespace Namespace is the namespace in which the secret exists.`,
  "cilium:Service": `name Name is the name of a destination Kubernetes service that identifies traffic to be redirected.
namespace Namespace is the Kubernetes service namespace.
number Ports is a set of port numbers, which can be used for filtering in case of underlying is exposing multiple port numbers.`,
  "cilium:Service2": ` Service selects policy targets that are bundled as part of a logical load-balanced service.
k8sService K8sService selects service by name and namespace pair
k8sServiceSelector K8sServiceSelector selects services by k8s labels and namespace`,
  "cilium:ServiceConfig": `allocateLoadBalancerNodePorts Sets the Service.Spec.AllocateLoadBalancerNodePorts in generated Service objects to the given value.
externalTrafficPolicy Sets the Service.Spec.ExternalTrafficPolicy in generated Service objects to the given value.
ipFamilies Sets the Service.Spec.IPFamilies in generated Service objects to the given value.
ipFamilyPolicy Sets the Service.Spec.IPFamilyPolicy in generated Service objects to the given value.
loadBalancerClass Sets the Service.Spec.LoadBalancerClass in generated Service objects to the given value.
loadBalancerSourceRanges Sets the Service.Spec.LoadBalancerSourceRanges in generated Service objects to the given value.
loadBalancerSourceRangesPolicy LoadBalancerSourceRangesPolicy defines the policy for the LoadBalancerSourceRanges if the incoming traffic is allowed or denied.
trafficDistribution Sets the Service.Spec.TrafficDistribution in generated Service objects to the given value.
type Sets the Service.Spec.Type in generated Service objects to the given value.`,
  "cilium:ServiceInfo": `namespace Namespace is the Kubernetes service namespace.
serviceName Name is the name of a destination Kubernetes service that identifies traffic to be redirected.
toPorts ToPorts is a list of destination service L4 ports with protocol for traffic to be redirected.`,
  "cilium:ServiceListener": `listener Listener specifies the name of the Envoy listener the service traffic is redirected to.
name Name is the name of a destination Kubernetes service that identifies traffic to be redirected.
namespace Namespace is the Kubernetes service namespace.
ports Ports is a set of service's frontend ports that should be redirected to the Envoy listener.`,
  "cilium:Spec": ` Spec is the ENI specification of a node.
availability-zone AvailabilityZone is the availability zone to use when allocating ENIs.
cidr-block CIDRBlock is vpc ipv4 CIDR
instance-type InstanceType is the ECS instance type, e.g. "ecs.g6.2xlarge"
security-group-tags SecurityGroupTags is the list of tags to use when evaluating which security groups to use for the ENI.
security-groups SecurityGroups is the list of security groups to attach to any ENI that is created and attached to the instance.
vpc-id VPCID is the VPC ID to use when allocating ENIs.
vswitch-tags VSwitchTags is the list of tags to use when evaluating which vSwitch to use for the ENI.
vswitches VSwitches is the ID of vSwitch available for ENI`,
  "cilium:TLSContext": ` TLSContext provides TLS configuration via reference to either k8s secrets or via filepath.
certificate Certificate is the file name or k8s secret item name for the certificate chain.
privateKey PrivateKey is the file name or k8s secret item name for the private key matching the certificate chain.
secret Secret is the secret that contains the certificates and private key for the TLS context.
trustedCA TrustedCA is the file name or k8s secret item name for the trusted CA.`,
  "cilium:V2alpha1BGPAdvertisement": ` BGPAdvertisement defines which routes Cilium should advertise to BGP peers.
advertisementType AdvertisementType defines type of advertisement which has to be advertised.
attributes Attributes defines additional attributes to set to the advertised routes.
selector Selector is a label selector to select objects of the type specified by AdvertisementType.
service Service defines configuration options for advertisementType service.`,
  "cilium:V2alpha1BGPAttributes": ` BGPAttributes defines additional attributes to set to the advertised NLRIs.
communities Communities sets the community attributes in the route.
localPreference LocalPreference sets the local preference attribute in the route.`,
  "cilium:V2alpha1BGPCommunities": ` BGPCommunities holds community values of the supported BGP community path attributes.
large Large holds a list of the BGP Large Communities Attribute (RFC 8092) values.
standard Standard holds a list of "standard" 32-bit BGP Communities Attribute (RFC 1997) values defined as numeric values.
wellKnown WellKnown holds a list "standard" 32-bit BGP Communities Attribute (RFC 1997) values defined as well-known string aliases to their numeric values.`,
  "cilium:V2alpha1BGPFamilyRouteCount": `advertised Advertised is the number of routes advertised to this peer.
afi Afi is the Address Family Identifier (AFI) of the family.
received Received is the number of routes received from this peer.
safi Safi is the Subsequent Address Family Identifier (SAFI) of the family.`,
  "cilium:V2alpha1BGPServiceOptions": ` BGPServiceOptions defines the configuration for Service advertisement type.
addresses Addresses is a list of service address types which needs to be advertised via BGP.
aggregationLengthIPv4 IPv4 mask to aggregate BGP route advertisements of service
aggregationLengthIPv6 IPv6 mask to aggregate BGP route advertisements of service`,
  "cilium:V2alpha1CiliumBGPAdvertisement": ` CiliumBGPAdvertisement is the Schema for the ciliumbgpadvertisements API`,
  "cilium:V2alpha1CiliumBGPAdvertisementSpec": `advertisements Advertisements is a list of BGP advertisements.`,
  "cilium:V2alpha1CiliumBGPClusterConfig": ` CiliumBGPClusterConfig is the Schema for the CiliumBGPClusterConfig API
spec Spec defines the desired cluster configuration of the BGP control plane.
status Status is a running status of the cluster configuration`,
  "cilium:V2alpha1CiliumBGPClusterConfigSpec": `bgpInstances A list of CiliumBGPInstance(s) which instructs the BGP control plane how to instantiate virtual BGP routers.
nodeSelector NodeSelector selects a group of nodes where this BGP Cluster config applies.`,
  "cilium:V2alpha1CiliumBGPClusterConfigStatus": `conditions The current conditions of the CiliumBGPClusterConfig`,
  "cilium:V2alpha1CiliumBGPFamilyWithAdverts": ` CiliumBGPFamilyWithAdverts represents a AFI/SAFI address family pair along with reference to BGP Advertisements.
advertisements Advertisements selects group of BGP Advertisement(s) to advertise for this family.
afi Afi is the Address Family Identifier (AFI) of the family.
safi Safi is the Subsequent Address Family Identifier (SAFI) of the family.`,
  "cilium:V2alpha1CiliumBGPInstance": `localASN LocalASN is the ASN of this BGP instance.
localPort LocalPort is the port on which the BGP daemon listens for incoming connections.
name Name is the name of the BGP instance.
peers Peers is a list of neighboring BGP peers for this virtual router`,
  "cilium:V2alpha1CiliumBGPNeighborGracefulRestart": `enabled Enabled flag, when set enables graceful restart capability.
restartTimeSeconds RestartTimeSeconds is the estimated time it will take for the BGP session to be re-established with peer after a restart.`,
  "cilium:V2alpha1CiliumBGPNodeConfig": ` CiliumBGPNodeConfig is node local configuration for BGP agent.
spec Spec is the specification of the desired behavior of the CiliumBGPNodeConfig.
status Status is the most recently observed status of the CiliumBGPNodeConfig.`,
  "cilium:V2alpha1CiliumBGPNodeConfigInstanceOverride": ` CiliumBGPNodeConfigInstanceOverride defines configuration options which can be overridden for a specific BGP instance.
localASN LocalASN is the ASN to use for this BGP instance.
localPort LocalPort is port to use for this BGP instance.
name Name is the name of the BGP instance for which the configuration is overridden.
peers Peers is a list of peer configurations to override.
routerID RouterID is BGP router id to use for this instance.`,
  "cilium:V2alpha1CiliumBGPNodeConfigOverride": ` CiliumBGPNodeConfigOverride specifies configuration overrides for a CiliumBGPNodeConfig.
spec Spec is the specification of the desired behavior of the CiliumBGPNodeConfigOverride.`,
  "cilium:V2alpha1CiliumBGPNodeConfigOverrideSpec": `bgpInstances BGPInstances is a list of BGP instances to override.`,
  "cilium:V2alpha1CiliumBGPNodeConfigPeerOverride": ` CiliumBGPNodeConfigPeerOverride defines configuration options which can be overridden for a specific peer.
localAddress LocalAddress is the IP address to use for connecting to this peer.
localPort LocalPort is source port to use for connecting to this peer.
name Name is the name of the peer for which the configuration is overridden.`,
  "cilium:V2alpha1CiliumBGPNodeInstance": ` CiliumBGPNodeInstance is a single BGP router instance configuration on the node.
localASN LocalASN is the ASN of this virtual router.
localPort LocalPort is the port on which the BGP daemon listens for incoming connections.
name Name is the name of the BGP instance.
peers Peers is a list of neighboring BGP peers for this virtual router
routerID RouterID is the BGP router ID of this virtual router.`,
  "cilium:V2alpha1CiliumBGPNodeInstanceStatus": `localASN LocalASN is the ASN of this BGP instance.
name Name is the name of the BGP instance.
peers PeerStatuses is the state of the BGP peers for this BGP instance.`,
  "cilium:V2alpha1CiliumBGPNodePeer": `localAddress LocalAddress is the IP address of the local interface to use for the peering session.
name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the peer BGP router.
peerAddress PeerAddress is the IP address of the neighbor.
peerConfigRef PeerConfigRef is a reference to a peer configuration resource.`,
  "cilium:V2alpha1CiliumBGPNodePeerStatus": ` CiliumBGPNodePeerStatus is the status of a BGP peer.
establishedTime EstablishedTime is the time when the peering session was established.
name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the neighbor.
peerAddress PeerAddress is the IP address of the neighbor.
peeringState PeeringState is last known state of the peering session.
routeCount RouteCount is the number of routes exchanged with this peer per AFI/SAFI.
timers Timers is the state of the negotiated BGP timers for this peer.`,
  "cilium:V2alpha1CiliumBGPNodeSpec": `bgpInstances BGPInstances is a list of BGP router instances on the node.`,
  "cilium:V2alpha1CiliumBGPNodeStatus": ` CiliumBGPNodeStatus is the status of the CiliumBGPNodeConfig.
bgpInstances BGPInstances is the status of the BGP instances on the node.
conditions The current conditions of the CiliumBGPNodeConfig`,
  "cilium:V2alpha1CiliumBGPPeer": `name Name is the name of the BGP peer.
peerASN PeerASN is the ASN of the peer BGP router.
peerAddress PeerAddress is the IP address of the neighbor.
peerConfigRef PeerConfigRef is a reference to a peer configuration resource.`,
  "cilium:V2alpha1CiliumBGPPeerConfig": `spec Spec is the specification of the desired behavior of the CiliumBGPPeerConfig.
status Status is the running status of the CiliumBGPPeerConfig`,
  "cilium:V2alpha1CiliumBGPPeerConfigSpec": `authSecretRef AuthSecretRef is the name of the secret to use to fetch a TCP authentication password for this peer.
ebgpMultihop EBGPMultihopTTL controls the multi-hop feature for eBGP peers.
families Families, if provided, defines a set of AFI/SAFIs the speaker will negotiate with it's peer.
gracefulRestart GracefulRestart defines graceful restart parameters which are negotiated with this peer.
timers Timers defines the BGP timers for the peer.
transport Transport defines the BGP transport parameters for the peer.`,
  "cilium:V2alpha1CiliumBGPPeerConfigStatus": `conditions The current conditions of the CiliumBGPPeerConfig`,
  "cilium:V2alpha1CiliumBGPTimers": ` CiliumBGPTimers defines timers configuration for a BGP peer.
connectRetryTimeSeconds ConnectRetryTimeSeconds defines the initial value for the BGP ConnectRetryTimer (RFC 4271, Section 8).
holdTimeSeconds HoldTimeSeconds defines the initial value for the BGP HoldTimer (RFC 4271, Section 4.2).
keepAliveTimeSeconds KeepaliveTimeSeconds defines the initial value for the BGP KeepaliveTimer (RFC 4271, Section 8).`,
  "cilium:V2alpha1CiliumBGPTimersState": ` CiliumBGPTimersState is the state of the negotiated BGP timers for a peer.
appliedHoldTimeSeconds AppliedHoldTimeSeconds is the negotiated hold time for this peer.
appliedKeepaliveSeconds AppliedKeepaliveSeconds is the negotiated keepalive time for this peer.`,
  "cilium:V2alpha1CiliumBGPTransport": ` CiliumBGPTransport defines the BGP transport parameters for the peer.
localPort Deprecated LocalPort is the local port to be used for the BGP session.
peerPort PeerPort is the peer port to be used for the BGP session.`,
  "cilium:V2alpha1CiliumCIDRGroup": ` CiliumCIDRGroup is a list of external CIDRs (i.e: CIDRs selecting peers outside the clusters) that can be referenced as a single entity from CiliumNetworkPolicies.`,
  "cilium:V2alpha1CiliumCIDRGroupSpec": `externalCIDRs ExternalCIDRs is a list of CIDRs selecting peers outside the clusters.`,
  "cilium:V2alpha1CiliumLoadBalancerIPPool": ` CiliumLoadBalancerIPPool is a Kubernetes third-party resource which is used to defined pools of IPs which the operator can use to to allocate and advertise IPs for Services of type LoadBalancer.
spec Spec is a human readable description for a BGP load balancer ip pool.
status Status is the status of the IP Pool.`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolIPBlock": ` CiliumLoadBalancerIPPoolIPBlock describes a single IP block.`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolSpec": ` CiliumLoadBalancerIPPoolSpec is a human readable description for a load balancer IP pool.
allowFirstLastIPs AllowFirstLastIPs, if set to \`Yes\` or undefined means that the first and last IPs of each CIDR will be allocatable.
blocks Blocks is a list of CIDRs comprising this IP Pool
disabled Disabled, if set to true means that no new IPs will be allocated from this pool.
serviceSelector ServiceSelector selects a set of services which are eligible to receive IPs from this`,
  "cilium:V2alpha1CiliumLoadBalancerIPPoolStatus": ` CiliumLoadBalancerIPPoolStatus contains the status of a CiliumLoadBalancerIPPool.
conditions Current service state`,
  "cilium:V2alpha1CiliumNodeConfig": ` CiliumNodeConfig is a list of configuration key-value pairs.
spec Spec is the desired Cilium configuration overrides for a given node`,
  "cilium:V2alpha1CiliumNodeConfigSpec": `defaults Defaults is treated the same as the cilium-config ConfigMap - a set of key-value pairs parsed by the agent and operator processes.
nodeSelector NodeSelector is a label selector that determines to which nodes this configuration applies.`,
  "cilium:V2alpha1PeerConfigReference": ` PeerConfigReference is a reference to a peer configuration resource.
group Group is the group of the peer config resource.
kind Kind is the kind of the peer config resource.
name Name is the name of the peer config resource.`,
  "cilium:VPC": `cidr CIDRBlock is the VPC IPv4 CIDR
ipv6-cidr IPv6CIDRBlock is the VPC IPv6 CIDR
secondary-cidrs SecondaryCIDRs is the list of Secondary CIDRs associated with the VPC
vpc-id VPCID is the vpc to which the ENI belongs`,
  "cilium:VSwitch": `cidr CIDRBlock is the vSwitch IPv4 CIDR
ipv6-cidr IPv6CIDRBlock is the vSwitch IPv6 CIDR
vswitch-id VSwitchID is the vSwitch to which the ENI belongs`,
};
