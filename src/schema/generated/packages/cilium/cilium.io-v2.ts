// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CiliumBGPAdvertisement } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumBGPAdvertisement.js';
import { validate as CiliumBGPClusterConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumBGPClusterConfig.js';
import { validate as CiliumBGPNodeConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumBGPNodeConfig.js';
import { validate as CiliumBGPNodeConfigOverride } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumBGPNodeConfigOverride.js';
import { validate as CiliumBGPPeerConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumBGPPeerConfig.js';
import { validate as CiliumCIDRGroup } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumCIDRGroup.js';
import { validate as CiliumClusterwideEnvoyConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumClusterwideEnvoyConfig.js';
import { validate as CiliumClusterwideNetworkPolicy } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumClusterwideNetworkPolicy.js';
import { validate as CiliumEgressGatewayPolicy } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumEgressGatewayPolicy.js';
import { validate as CiliumEndpoint } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumEndpoint.js';
import { validate as CiliumEnvoyConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumEnvoyConfig.js';
import { validate as CiliumIdentity } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumIdentity.js';
import { validate as CiliumLoadBalancerIPPool } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumLoadBalancerIPPool.js';
import { validate as CiliumLocalRedirectPolicy } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumLocalRedirectPolicy.js';
import { validate as CiliumNetworkPolicy } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumNetworkPolicy.js';
import { validate as CiliumNode } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumNode.js';
import { validate as CiliumNodeConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2CiliumNodeConfig.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CiliumBGPAdvertisement, CiliumBGPClusterConfig, CiliumBGPNodeConfig, CiliumBGPNodeConfigOverride, CiliumBGPPeerConfig, CiliumCIDRGroup, CiliumClusterwideEnvoyConfig, CiliumClusterwideNetworkPolicy, CiliumEgressGatewayPolicy, CiliumEndpoint, CiliumEnvoyConfig, CiliumIdentity, CiliumLoadBalancerIPPool, CiliumLocalRedirectPolicy, CiliumNetworkPolicy, CiliumNode, CiliumNodeConfig };
