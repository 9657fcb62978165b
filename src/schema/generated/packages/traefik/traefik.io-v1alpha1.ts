// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as IngressRoute } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1IngressRoute.js';
import { validate as IngressRouteTCP } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1IngressRouteTCP.js';
import { validate as IngressRouteUDP } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1IngressRouteUDP.js';
import { validate as Middleware } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1Middleware.js';
import { validate as MiddlewareTCP } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1MiddlewareTCP.js';
import { validate as ServersTransport } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1ServersTransport.js';
import { validate as ServersTransportTCP } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1ServersTransportTCP.js';
import { validate as TLSOption } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1TLSOption.js';
import { validate as TLSStore } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1TLSStore.js';
import { validate as TraefikService } from '../../../../../node_modules/@kubernetes-models/traefik/_schemas/ComGithubTraefikTraefikV3PkgProviderKubernetesCrdTraefikioV1alpha1TraefikService.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { IngressRoute, IngressRouteTCP, IngressRouteUDP, Middleware, MiddlewareTCP, ServersTransport, ServersTransportTCP, TLSOption, TLSStore, TraefikService };
