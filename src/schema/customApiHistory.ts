import type { GroupVersionKind } from '../manifest/index.ts';
import { parseApiVersion } from '../manifest/index.ts';

/** The life of a version of custom resources, in releases of the project that they belong to. */
export interface CustomApiHistory {
  readonly project: string;
  /** The release that deprecated it; empty where the project names none. */
  readonly deprecated?: string;
  /** The first release that does not serve it. */
  readonly removed?: string;
  /** The release that it is planned to go with. */
  readonly planned?: string;
  readonly replacement: GroupVersionKind;
  /** Where the project says so. */
  readonly source: string;
}

/** What a project says of a version of a kind of its own; undefined for what is current, or not known here. */
export function customApiHistory({ group, version, kind }: GroupVersionKind): CustomApiHistory | undefined {
  const entry = byApiVersion.get(`${group}/${version}`)?.find(({ kinds }) => Object.hasOwn(kinds, kind));
  const replacement = entry?.kinds[kind];
  if (entry === undefined || replacement === undefined) return undefined;
  const [apiVersion = '', other = kind] = replacement.split(' ');
  return { ...entry, replacement: { ...parseApiVersion(apiVersion), kind: other } };
}

interface Entry extends Omit<CustomApiHistory, 'replacement'> {
  readonly apiVersions: readonly string[];
  /** Kind to what takes its place: an apiVersion, and a kind where it has another name. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** The same replacement for several kinds. */
function all(to: string, ...kinds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.map((kind) => [kind, to]));
}

const fluxUpgrade = 'Flux, Upgrade Procedure for Flux v2.7+ (flux2 discussion 5572), and the roadmap of Flux';
const fluxSources = all('source.toolkit.fluxcd.io/v1', 'GitRepository', 'HelmRepository', 'HelmChart', 'Bucket', 'OCIRepository');
const fluxImages = all('image.toolkit.fluxcd.io/v1', 'ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation');
const fluxNotifications = { Receiver: 'notification.toolkit.fluxcd.io/v1', ...all('notification.toolkit.fluxcd.io/v1beta3', 'Alert', 'Provider') };
const secretKinds = all('external-secrets.io/v1', 'ExternalSecret', 'ClusterExternalSecret', 'SecretStore', 'ClusterSecretStore');
const knativeSources = all('sources.knative.dev/v1', 'ApiServerSource', 'ContainerSource', 'PingSource', 'SinkBinding');

/**
 * Versions that a project has deprecated or removed, each with where the project says so. Argo CD, Argo Rollouts,
 * Argo Workflows, Sealed Secrets and the Prometheus operator have taken none away; Istio serves v1alpha3 and v1beta1
 * beside v1 and plans no end (Istio blog, Introducing Istio v1 APIs, 2024).
 */
const entries: readonly Entry[] = [
  { project: 'Flux', removed: '2.7', source: fluxUpgrade, apiVersions: ['source.toolkit.fluxcd.io/v1beta1'], kinds: fluxSources },
  { project: 'Flux', removed: '2.8', source: fluxUpgrade, apiVersions: ['source.toolkit.fluxcd.io/v1beta2'], kinds: fluxSources },
  { project: 'Flux', removed: '2.7', source: fluxUpgrade, apiVersions: ['kustomize.toolkit.fluxcd.io/v1beta1'], kinds: all('kustomize.toolkit.fluxcd.io/v1', 'Kustomization') },
  { project: 'Flux', removed: '2.8', source: fluxUpgrade, apiVersions: ['kustomize.toolkit.fluxcd.io/v1beta2'], kinds: all('kustomize.toolkit.fluxcd.io/v1', 'Kustomization') },
  { project: 'Flux', removed: '2.7', source: fluxUpgrade, apiVersions: ['helm.toolkit.fluxcd.io/v2beta1'], kinds: all('helm.toolkit.fluxcd.io/v2', 'HelmRelease') },
  { project: 'Flux', removed: '2.8', source: fluxUpgrade, apiVersions: ['helm.toolkit.fluxcd.io/v2beta2'], kinds: all('helm.toolkit.fluxcd.io/v2', 'HelmRelease') },
  { project: 'Flux', removed: '2.7', source: fluxUpgrade, apiVersions: ['image.toolkit.fluxcd.io/v1beta1'], kinds: fluxImages },
  { project: 'Flux', removed: '2.9', source: fluxUpgrade, apiVersions: ['image.toolkit.fluxcd.io/v1beta2'], kinds: fluxImages },
  { project: 'Flux', removed: '2.7', source: fluxUpgrade, apiVersions: ['notification.toolkit.fluxcd.io/v1beta1'], kinds: fluxNotifications },
  { project: 'Flux', removed: '2.9', source: fluxUpgrade, apiVersions: ['notification.toolkit.fluxcd.io/v1beta2'], kinds: fluxNotifications },

  { project: 'cert-manager', deprecated: '1.4', removed: '1.6', source: 'cert-manager documentation, Migrating Deprecated API Resources',
    apiVersions: ['cert-manager.io/v1alpha2', 'cert-manager.io/v1alpha3', 'cert-manager.io/v1beta1'], kinds: all('cert-manager.io/v1', 'Certificate', 'CertificateRequest', 'Issuer', 'ClusterIssuer') },
  { project: 'cert-manager', deprecated: '1.4', removed: '1.6', source: 'cert-manager documentation, Migrating Deprecated API Resources',
    apiVersions: ['acme.cert-manager.io/v1alpha2', 'acme.cert-manager.io/v1alpha3', 'acme.cert-manager.io/v1beta1'], kinds: all('acme.cert-manager.io/v1', 'Challenge', 'Order') },
  { project: 'cert-manager', removed: '0.11', source: 'cert-manager documentation, Upgrading from v0.10 to v0.11', apiVersions: ['certmanager.k8s.io/v1alpha1'],
    kinds: { ...all('cert-manager.io/v1', 'Certificate', 'CertificateRequest', 'Issuer', 'ClusterIssuer'), ...all('acme.cert-manager.io/v1', 'Challenge', 'Order') } },

  { project: 'Istio', deprecated: '1.4', removed: '1.6', source: 'Istio blog, Migrate pre-Istio 1.4 Alpha security policy to the current APIs', apiVersions: ['authentication.istio.io/v1alpha1'],
    kinds: all('security.istio.io/v1 PeerAuthentication', 'Policy', 'MeshPolicy') },
  { project: 'Istio', deprecated: '1.4', removed: '1.6', source: 'Istio blog, Migrate pre-Istio 1.4 Alpha security policy to the current APIs', apiVersions: ['rbac.istio.io/v1alpha1'],
    kinds: all('security.istio.io/v1 AuthorizationPolicy', 'ClusterRbacConfig', 'RbacConfig', 'ServiceRole', 'ServiceRoleBinding') },

  { project: 'Gateway API', removed: '1.2', source: 'Gateway API, release notes of v1.2.0', apiVersions: ['gateway.networking.k8s.io/v1alpha2'],
    kinds: { GRPCRoute: 'gateway.networking.k8s.io/v1', ReferenceGrant: 'gateway.networking.k8s.io/v1beta1' } },
  { project: 'Gateway API', removed: '0.6', source: 'Gateway API, release notes of v0.6.0', apiVersions: ['gateway.networking.k8s.io/v1alpha2'], kinds: { ReferencePolicy: 'gateway.networking.k8s.io/v1beta1 ReferenceGrant' } },
  { project: 'Gateway API', deprecated: '1.5', removed: '1.6', source: 'Gateway API, release notes of v1.5.0', apiVersions: ['gateway.networking.k8s.io/v1alpha2'], kinds: { TLSRoute: 'gateway.networking.k8s.io/v1' } },
  { project: 'Gateway API', deprecated: '', source: 'Gateway API, deprecation warning of the CustomResourceDefinitions', apiVersions: ['gateway.networking.k8s.io/v1alpha2'],
    kinds: all('gateway.networking.k8s.io/v1', 'Gateway', 'GatewayClass', 'HTTPRoute') },
  { project: 'Gateway API', removed: '0.4', source: 'Gateway API blog, Introducing Gateway API v1alpha2', apiVersions: ['networking.x-k8s.io/v1alpha1'],
    kinds: all('gateway.networking.k8s.io/v1', 'Gateway', 'GatewayClass', 'HTTPRoute', 'TLSRoute') },

  { project: 'KEDA', removed: '2.0', source: 'KEDA documentation, Migration Guide', apiVersions: ['keda.k8s.io/v1alpha1'], kinds: all('keda.sh/v1alpha1', 'ScaledObject', 'TriggerAuthentication') },

  { project: 'Knative Serving', deprecated: '0.13', removed: '0.19', source: 'Knative Serving, release notes of v0.13 and v0.19.0', apiVersions: ['serving.knative.dev/v1alpha1', 'serving.knative.dev/v1beta1'],
    kinds: all('serving.knative.dev/v1', 'Service', 'Route', 'Configuration', 'Revision') },
  { project: 'Knative Eventing', removed: '0.23', source: 'Knative Eventing, release notes of v0.23', apiVersions: ['eventing.knative.dev/v1beta1'], kinds: all('eventing.knative.dev/v1', 'Broker', 'Trigger') },
  { project: 'Knative Eventing', removed: '0.23', source: 'Knative Eventing, release notes of v0.23', apiVersions: ['messaging.knative.dev/v1beta1'], kinds: all('messaging.knative.dev/v1', 'Channel', 'InMemoryChannel', 'Subscription') },
  { project: 'Knative Eventing', removed: '0.23', source: 'Knative Eventing, release notes of v0.23', apiVersions: ['flows.knative.dev/v1beta1'], kinds: all('flows.knative.dev/v1', 'Sequence', 'Parallel') },
  { project: 'Knative Eventing', removed: '0.23', source: 'Knative Eventing, release notes of v0.23', apiVersions: ['sources.knative.dev/v1alpha1', 'sources.knative.dev/v1alpha2', 'sources.knative.dev/v1beta1'], kinds: knativeSources },

  { project: 'External Secrets', removed: '0.17', source: 'External Secrets, release notes of v0.17.0', apiVersions: ['external-secrets.io/v1beta1'], kinds: secretKinds },
  { project: 'External Secrets', deprecated: '0.5', removed: '0.16', source: 'External Secrets documentation, Upgrading CRD versions, and release notes of v0.16.0', apiVersions: ['external-secrets.io/v1alpha1'], kinds: secretKinds },

  { project: 'Karpenter', deprecated: '0.32', removed: '0.33', source: 'Karpenter documentation, v1beta1 Migration', apiVersions: ['karpenter.sh/v1alpha5'],
    kinds: { Provisioner: 'karpenter.sh/v1 NodePool', Machine: 'karpenter.sh/v1 NodeClaim' } },
  { project: 'Karpenter', deprecated: '0.32', removed: '0.33', source: 'Karpenter documentation, v1beta1 Migration', apiVersions: ['karpenter.k8s.aws/v1alpha1'], kinds: { AWSNodeTemplate: 'karpenter.k8s.aws/v1 EC2NodeClass' } },
  { project: 'Karpenter', removed: '1.1', source: 'Karpenter documentation, Upgrade Guide', apiVersions: ['karpenter.sh/v1beta1'], kinds: all('karpenter.sh/v1', 'NodePool', 'NodeClaim') },
  { project: 'Karpenter', removed: '1.1', source: 'Karpenter documentation, Upgrade Guide', apiVersions: ['karpenter.k8s.aws/v1beta1'], kinds: all('karpenter.k8s.aws/v1', 'EC2NodeClass') },

  { project: 'Traefik', deprecated: '2.10', removed: '3.0', source: 'Traefik documentation, Migration: Steps needed between the versions, v2.9 to v2.10', apiVersions: ['traefik.containo.us/v1alpha1'],
    kinds: all('traefik.io/v1alpha1', 'IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP', 'Middleware', 'MiddlewareTCP', 'ServersTransport', 'TLSOption', 'TLSStore', 'TraefikService') },

  { project: 'Kyverno', deprecated: '1.17', planned: '1.20', source: 'Kyverno blog, Announcing Kyverno Release 1.17', apiVersions: ['kyverno.io/v1'], kinds: { ClusterPolicy: 'policies.kyverno.io/v1 ValidatingPolicy' } },
  { project: 'Kyverno', deprecated: '1.17', planned: '1.20', source: 'Kyverno blog, Announcing Kyverno Release 1.17', apiVersions: ['kyverno.io/v2', 'kyverno.io/v2beta1'], kinds: { CleanupPolicy: 'policies.kyverno.io/v1 DeletingPolicy' } },

  { project: 'The snapshot controller', deprecated: '4.1', removed: '6.1', source: 'external-snapshotter, CHANGELOG, 4.1 and 6.1', apiVersions: ['snapshot.storage.k8s.io/v1beta1'],
    kinds: all('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'VolumeSnapshotClass', 'VolumeSnapshotContent') },
];

const byApiVersion = new Map<string, Entry[]>();
for (const entry of entries)
  for (const apiVersion of entry.apiVersions) byApiVersion.set(apiVersion, [...(byApiVersion.get(apiVersion) ?? []), entry]);
