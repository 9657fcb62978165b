// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CiliumBGPAdvertisement } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumBGPAdvertisement.js';
import { validate as CiliumBGPClusterConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumBGPClusterConfig.js';
import { validate as CiliumBGPNodeConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumBGPNodeConfig.js';
import { validate as CiliumBGPNodeConfigOverride } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumBGPNodeConfigOverride.js';
import { validate as CiliumBGPPeerConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumBGPPeerConfig.js';
import { validate as CiliumCIDRGroup } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumCIDRGroup.js';
import { validate as CiliumEndpointSlice } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumEndpointSlice.js';
import { validate as CiliumGatewayClassConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumGatewayClassConfig.js';
import { validate as CiliumL2AnnouncementPolicy } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumL2AnnouncementPolicy.js';
import { validate as CiliumLoadBalancerIPPool } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumLoadBalancerIPPool.js';
import { validate as CiliumNodeConfig } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumNodeConfig.js';
import { validate as CiliumPodIPPool } from '../../../../../node_modules/@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2alpha1CiliumPodIPPool.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CiliumBGPAdvertisement, CiliumBGPClusterConfig, CiliumBGPNodeConfig, CiliumBGPNodeConfigOverride, CiliumBGPPeerConfig, CiliumCIDRGroup, CiliumEndpointSlice, CiliumGatewayClassConfig, CiliumL2AnnouncementPolicy, CiliumLoadBalancerIPPool, CiliumNodeConfig, CiliumPodIPPool };
