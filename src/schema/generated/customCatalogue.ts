// Written by scripts/generate-schema.ts; do not edit.
import type { Validators } from '../validator.ts';

/** What is loaded of the kinds of one apiVersion in one package, and the release that they are modelled after. */
export interface CustomKinds {
  readonly apiVersion: string;
  readonly release: string;
  readonly kinds: readonly string[];
  readonly fields: () => Promise<{ readonly kinds: Readonly<Record<string, string>>; readonly types: Readonly<Record<string, string>> }>;
  readonly descriptions: () => Promise<{ readonly descriptions: Readonly<Record<string, string>> }>;
  readonly validators: () => Promise<{ readonly validators: Validators }>;
}

const argoCd = {
  fields: () => import('./packages/argo-cd/fields.ts'),
  descriptions: () => import('./packages/argo-cd/descriptions.ts'),
};
const argoRollouts = {
  fields: () => import('./packages/argo-rollouts/fields.ts'),
  descriptions: () => import('./packages/argo-rollouts/descriptions.ts'),
};
const argoWorkflows = {
  fields: () => import('./packages/argo-workflows/fields.ts'),
  descriptions: () => import('./packages/argo-workflows/descriptions.ts'),
};
const fluxCd = {
  fields: () => import('./packages/flux-cd/fields.ts'),
  descriptions: () => import('./packages/flux-cd/descriptions.ts'),
};
const certManager = {
  fields: () => import('./packages/cert-manager/fields.ts'),
  descriptions: () => import('./packages/cert-manager/descriptions.ts'),
};
const istio = {
  fields: () => import('./packages/istio/fields.ts'),
  descriptions: () => import('./packages/istio/descriptions.ts'),
};
const gatewayApi = {
  fields: () => import('./packages/gateway-api/fields.ts'),
  descriptions: () => import('./packages/gateway-api/descriptions.ts'),
};
const keda = {
  fields: () => import('./packages/keda/fields.ts'),
  descriptions: () => import('./packages/keda/descriptions.ts'),
};
const knative = {
  fields: () => import('./packages/knative/fields.ts'),
  descriptions: () => import('./packages/knative/descriptions.ts'),
};
const prometheusOperator = {
  fields: () => import('./packages/prometheus-operator/fields.ts'),
  descriptions: () => import('./packages/prometheus-operator/descriptions.ts'),
};
const externalSecrets = {
  fields: () => import('./packages/external-secrets/fields.ts'),
  descriptions: () => import('./packages/external-secrets/descriptions.ts'),
};
const sealedSecrets = {
  fields: () => import('./packages/sealed-secrets/fields.ts'),
  descriptions: () => import('./packages/sealed-secrets/descriptions.ts'),
};
const karpenter = {
  fields: () => import('./packages/karpenter/fields.ts'),
  descriptions: () => import('./packages/karpenter/descriptions.ts'),
};
const traefik = {
  fields: () => import('./packages/traefik/fields.ts'),
  descriptions: () => import('./packages/traefik/descriptions.ts'),
};
const kyverno = {
  fields: () => import('./packages/kyverno/fields.ts'),
  descriptions: () => import('./packages/kyverno/descriptions.ts'),
};
const cilium = {
  fields: () => import('./packages/cilium/fields.ts'),
  descriptions: () => import('./packages/cilium/descriptions.ts'),
};

export const customKinds: readonly CustomKinds[] = [
  { ...argoCd, apiVersion: 'argoproj.io/v1alpha1', release: 'Argo CD 3.3.9', validators: () => import('./packages/argo-cd/argoproj.io-v1alpha1.ts'), kinds: ['AppProject', 'Application', 'ApplicationSet'] },
  { ...argoRollouts, apiVersion: 'argoproj.io/v1alpha1', release: 'Argo Rollouts 1.9.0', validators: () => import('./packages/argo-rollouts/argoproj.io-v1alpha1.ts'), kinds: ['AnalysisRun', 'AnalysisTemplate', 'ClusterAnalysisTemplate', 'Experiment', 'Rollout'] },
  { ...argoWorkflows, apiVersion: 'argoproj.io/v1alpha1', release: 'Argo Workflows 4.0.5', validators: () => import('./packages/argo-workflows/argoproj.io-v1alpha1.ts'), kinds: ['ClusterWorkflowTemplate', 'CronWorkflow', 'Workflow', 'WorkflowArtifactGCTask', 'WorkflowEventBinding', 'WorkflowTaskResult', 'WorkflowTaskSet', 'WorkflowTemplate'] },
  { ...fluxCd, apiVersion: 'helm.toolkit.fluxcd.io/v2', release: 'Flux helm-controller 1.5.4', validators: () => import('./packages/flux-cd/helm.toolkit.fluxcd.io-v2.ts'), kinds: ['HelmRelease'] },
  { ...fluxCd, apiVersion: 'helm.toolkit.fluxcd.io/v2beta1', release: 'Flux helm-controller 1.5.4', validators: () => import('./packages/flux-cd/helm.toolkit.fluxcd.io-v2beta1.ts'), kinds: ['HelmRelease'] },
  { ...fluxCd, apiVersion: 'helm.toolkit.fluxcd.io/v2beta2', release: 'Flux helm-controller 1.5.4', validators: () => import('./packages/flux-cd/helm.toolkit.fluxcd.io-v2beta2.ts'), kinds: ['HelmRelease'] },
  { ...fluxCd, apiVersion: 'image.toolkit.fluxcd.io/v1', release: 'Flux image controllers 1.1', validators: () => import('./packages/flux-cd/image.toolkit.fluxcd.io-v1.ts'), kinds: ['ImagePolicy', 'ImageRepository', 'ImageUpdateAutomation'] },
  { ...fluxCd, apiVersion: 'image.toolkit.fluxcd.io/v1beta1', release: 'Flux image controllers 1.1', validators: () => import('./packages/flux-cd/image.toolkit.fluxcd.io-v1beta1.ts'), kinds: ['ImagePolicy', 'ImageRepository', 'ImageUpdateAutomation'] },
  { ...fluxCd, apiVersion: 'image.toolkit.fluxcd.io/v1beta2', release: 'Flux image controllers 1.1', validators: () => import('./packages/flux-cd/image.toolkit.fluxcd.io-v1beta2.ts'), kinds: ['ImagePolicy', 'ImageRepository', 'ImageUpdateAutomation'] },
  { ...fluxCd, apiVersion: 'kustomize.toolkit.fluxcd.io/v1', release: 'Flux kustomize-controller 1.8.5', validators: () => import('./packages/flux-cd/kustomize.toolkit.fluxcd.io-v1.ts'), kinds: ['Kustomization'] },
  { ...fluxCd, apiVersion: 'kustomize.toolkit.fluxcd.io/v1beta1', release: 'Flux kustomize-controller 1.8.5', validators: () => import('./packages/flux-cd/kustomize.toolkit.fluxcd.io-v1beta1.ts'), kinds: ['Kustomization'] },
  { ...fluxCd, apiVersion: 'kustomize.toolkit.fluxcd.io/v1beta2', release: 'Flux kustomize-controller 1.8.5', validators: () => import('./packages/flux-cd/kustomize.toolkit.fluxcd.io-v1beta2.ts'), kinds: ['Kustomization'] },
  { ...fluxCd, apiVersion: 'notification.toolkit.fluxcd.io/v1', release: 'Flux notification-controller 1.8.4', validators: () => import('./packages/flux-cd/notification.toolkit.fluxcd.io-v1.ts'), kinds: ['Receiver'] },
  { ...fluxCd, apiVersion: 'notification.toolkit.fluxcd.io/v1beta1', release: 'Flux notification-controller 1.8.4', validators: () => import('./packages/flux-cd/notification.toolkit.fluxcd.io-v1beta1.ts'), kinds: ['Alert', 'Provider', 'Receiver'] },
  { ...fluxCd, apiVersion: 'notification.toolkit.fluxcd.io/v1beta2', release: 'Flux notification-controller 1.8.4', validators: () => import('./packages/flux-cd/notification.toolkit.fluxcd.io-v1beta2.ts'), kinds: ['Alert', 'Provider', 'Receiver'] },
  { ...fluxCd, apiVersion: 'notification.toolkit.fluxcd.io/v1beta3', release: 'Flux notification-controller 1.8.4', validators: () => import('./packages/flux-cd/notification.toolkit.fluxcd.io-v1beta3.ts'), kinds: ['Alert', 'Provider'] },
  { ...fluxCd, apiVersion: 'source.toolkit.fluxcd.io/v1', release: 'Flux source-controller 1.8.4', validators: () => import('./packages/flux-cd/source.toolkit.fluxcd.io-v1.ts'), kinds: ['Bucket', 'ExternalArtifact', 'GitRepository', 'HelmChart', 'HelmRepository', 'OCIRepository'] },
  { ...fluxCd, apiVersion: 'source.toolkit.fluxcd.io/v1beta1', release: 'Flux source-controller 1.8.4', validators: () => import('./packages/flux-cd/source.toolkit.fluxcd.io-v1beta1.ts'), kinds: ['Bucket', 'GitRepository', 'HelmChart', 'HelmRepository'] },
  { ...fluxCd, apiVersion: 'source.toolkit.fluxcd.io/v1beta2', release: 'Flux source-controller 1.8.4', validators: () => import('./packages/flux-cd/source.toolkit.fluxcd.io-v1beta2.ts'), kinds: ['Bucket', 'GitRepository', 'HelmChart', 'HelmRepository', 'OCIRepository'] },
  { ...certManager, apiVersion: 'acme.cert-manager.io/v1', release: 'cert-manager 1.20.2', validators: () => import('./packages/cert-manager/acme.cert-manager.io-v1.ts'), kinds: ['Challenge', 'Order'] },
  { ...certManager, apiVersion: 'awspca.cert-manager.io/v1beta1', release: 'aws-privateca-issuer 1.8.1', validators: () => import('./packages/cert-manager/awspca.cert-manager.io-v1beta1.ts'), kinds: ['AWSPCAClusterIssuer', 'AWSPCAIssuer'] },
  { ...certManager, apiVersion: 'cert-manager.io/v1', release: 'cert-manager 1.20.2', validators: () => import('./packages/cert-manager/cert-manager.io-v1.ts'), kinds: ['Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer'] },
  { ...certManager, apiVersion: 'policy.cert-manager.io/v1alpha1', release: 'approver-policy 0.25.1', validators: () => import('./packages/cert-manager/policy.cert-manager.io-v1alpha1.ts'), kinds: ['CertificateRequestPolicy'] },
  { ...certManager, apiVersion: 'trust-manager.io/v1alpha2', release: 'trust-manager 0.22.1', validators: () => import('./packages/cert-manager/trust-manager.io-v1alpha2.ts'), kinds: ['ClusterBundle'] },
  { ...certManager, apiVersion: 'trust.cert-manager.io/v1alpha1', release: 'trust-manager 0.22.1', validators: () => import('./packages/cert-manager/trust.cert-manager.io-v1alpha1.ts'), kinds: ['Bundle'] },
  { ...istio, apiVersion: 'extensions.istio.io/v1alpha1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/extensions.istio.io-v1alpha1.ts'), kinds: ['WasmPlugin'] },
  { ...istio, apiVersion: 'install.istio.io/v1alpha1', release: 'Istio 1.18.0', validators: () => import('./packages/istio/install.istio.io-v1alpha1.ts'), kinds: ['IstioOperator'] },
  { ...istio, apiVersion: 'networking.istio.io/v1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/networking.istio.io-v1.ts'), kinds: ['DestinationRule', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry', 'WorkloadGroup'] },
  { ...istio, apiVersion: 'networking.istio.io/v1alpha3', release: 'Istio 1.29.2', validators: () => import('./packages/istio/networking.istio.io-v1alpha3.ts'), kinds: ['DestinationRule', 'EnvoyFilter', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry', 'WorkloadGroup'] },
  { ...istio, apiVersion: 'networking.istio.io/v1beta1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/networking.istio.io-v1beta1.ts'), kinds: ['DestinationRule', 'Gateway', 'ProxyConfig', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry', 'WorkloadGroup'] },
  { ...istio, apiVersion: 'security.istio.io/v1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/security.istio.io-v1.ts'), kinds: ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'] },
  { ...istio, apiVersion: 'security.istio.io/v1beta1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/security.istio.io-v1beta1.ts'), kinds: ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'] },
  { ...istio, apiVersion: 'telemetry.istio.io/v1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/telemetry.istio.io-v1.ts'), kinds: ['Telemetry'] },
  { ...istio, apiVersion: 'telemetry.istio.io/v1alpha1', release: 'Istio 1.29.2', validators: () => import('./packages/istio/telemetry.istio.io-v1alpha1.ts'), kinds: ['Telemetry'] },
  { ...gatewayApi, apiVersion: 'gateway.networking.k8s.io/v1', release: 'Gateway API 1.5.1', validators: () => import('./packages/gateway-api/gateway.networking.k8s.io-v1.ts'), kinds: ['BackendTLSPolicy', 'GRPCRoute', 'Gateway', 'GatewayClass', 'HTTPRoute', 'ListenerSet', 'ReferenceGrant', 'TLSRoute'] },
  { ...gatewayApi, apiVersion: 'gateway.networking.k8s.io/v1alpha2', release: 'Gateway API 1.5.1', validators: () => import('./packages/gateway-api/gateway.networking.k8s.io-v1alpha2.ts'), kinds: ['GRPCRoute', 'ReferenceGrant', 'TCPRoute', 'TLSRoute', 'UDPRoute'] },
  { ...gatewayApi, apiVersion: 'gateway.networking.k8s.io/v1alpha3', release: 'Gateway API 1.5.1', validators: () => import('./packages/gateway-api/gateway.networking.k8s.io-v1alpha3.ts'), kinds: ['BackendTLSPolicy', 'TLSRoute'] },
  { ...gatewayApi, apiVersion: 'gateway.networking.k8s.io/v1beta1', release: 'Gateway API 1.5.1', validators: () => import('./packages/gateway-api/gateway.networking.k8s.io-v1beta1.ts'), kinds: ['Gateway', 'GatewayClass', 'HTTPRoute', 'ReferenceGrant'] },
  { ...gatewayApi, apiVersion: 'gateway.networking.x-k8s.io/v1alpha1', release: 'Gateway API 1.5.1', validators: () => import('./packages/gateway-api/gateway.networking.x-k8s.io-v1alpha1.ts'), kinds: ['XBackendTrafficPolicy', 'XMesh'] },
  { ...keda, apiVersion: 'eventing.keda.sh/v1alpha1', release: 'KEDA 2.19.0', validators: () => import('./packages/keda/eventing.keda.sh-v1alpha1.ts'), kinds: ['CloudEventSource', 'ClusterCloudEventSource'] },
  { ...keda, apiVersion: 'keda.sh/v1alpha1', release: 'KEDA 2.19.0', validators: () => import('./packages/keda/keda.sh-v1alpha1.ts'), kinds: ['ClusterTriggerAuthentication', 'ScaledJob', 'ScaledObject', 'TriggerAuthentication'] },
  { ...knative, apiVersion: 'autoscaling.internal.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/autoscaling.internal.knative.dev-v1alpha1.ts'), kinds: ['Metric', 'PodAutoscaler'] },
  { ...knative, apiVersion: 'caching.internal.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/caching.internal.knative.dev-v1alpha1.ts'), kinds: ['Image'] },
  { ...knative, apiVersion: 'eventing.knative.dev/v1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/eventing.knative.dev-v1.ts'), kinds: ['Broker', 'Trigger'] },
  { ...knative, apiVersion: 'eventing.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/eventing.knative.dev-v1alpha1.ts'), kinds: ['EventPolicy', 'EventTransform', 'RequestReply'] },
  { ...knative, apiVersion: 'eventing.knative.dev/v1beta1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/eventing.knative.dev-v1beta1.ts'), kinds: ['EventType'] },
  { ...knative, apiVersion: 'eventing.knative.dev/v1beta2', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/eventing.knative.dev-v1beta2.ts'), kinds: ['EventType'] },
  { ...knative, apiVersion: 'eventing.knative.dev/v1beta3', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/eventing.knative.dev-v1beta3.ts'), kinds: ['EventType'] },
  { ...knative, apiVersion: 'flows.knative.dev/v1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/flows.knative.dev-v1.ts'), kinds: ['Parallel', 'Sequence'] },
  { ...knative, apiVersion: 'messaging.knative.dev/v1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/messaging.knative.dev-v1.ts'), kinds: ['Channel', 'InMemoryChannel', 'Subscription'] },
  { ...knative, apiVersion: 'networking.internal.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/networking.internal.knative.dev-v1alpha1.ts'), kinds: ['Certificate', 'ClusterDomainClaim', 'Ingress', 'ServerlessService'] },
  { ...knative, apiVersion: 'operator.knative.dev/v1beta1', release: 'Knative operator 0.49.1', validators: () => import('./packages/knative/operator.knative.dev-v1beta1.ts'), kinds: ['KnativeEventing', 'KnativeServing'] },
  { ...knative, apiVersion: 'serving.knative.dev/v1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/serving.knative.dev-v1.ts'), kinds: ['Configuration', 'Revision', 'Route', 'Service'] },
  { ...knative, apiVersion: 'serving.knative.dev/v1beta1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/serving.knative.dev-v1beta1.ts'), kinds: ['DomainMapping'] },
  { ...knative, apiVersion: 'sinks.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/sinks.knative.dev-v1alpha1.ts'), kinds: ['IntegrationSink', 'JobSink'] },
  { ...knative, apiVersion: 'sources.knative.dev/v1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/sources.knative.dev-v1.ts'), kinds: ['ApiServerSource', 'ContainerSource', 'PingSource', 'SinkBinding'] },
  { ...knative, apiVersion: 'sources.knative.dev/v1alpha1', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/sources.knative.dev-v1alpha1.ts'), kinds: ['IntegrationSource'] },
  { ...knative, apiVersion: 'sources.knative.dev/v1beta2', release: 'Knative 0.49.0 (1.21)', validators: () => import('./packages/knative/sources.knative.dev-v1beta2.ts'), kinds: ['PingSource'] },
  { ...prometheusOperator, apiVersion: 'monitoring.coreos.com/v1', release: 'Prometheus operator 0.91.0', validators: () => import('./packages/prometheus-operator/monitoring.coreos.com-v1.ts'), kinds: ['Alertmanager', 'PodMonitor', 'Probe', 'Prometheus', 'PrometheusRule', 'ServiceMonitor', 'ThanosRuler'] },
  { ...prometheusOperator, apiVersion: 'monitoring.coreos.com/v1alpha1', release: 'Prometheus operator 0.91.0', validators: () => import('./packages/prometheus-operator/monitoring.coreos.com-v1alpha1.ts'), kinds: ['AlertmanagerConfig', 'PrometheusAgent', 'ScrapeConfig'] },
  { ...prometheusOperator, apiVersion: 'monitoring.coreos.com/v1beta1', release: 'Prometheus operator 0.91.0', validators: () => import('./packages/prometheus-operator/monitoring.coreos.com-v1beta1.ts'), kinds: ['AlertmanagerConfig'] },
  { ...externalSecrets, apiVersion: 'external-secrets.io/v1', release: 'External Secrets 0.16.2', validators: () => import('./packages/external-secrets/external-secrets.io-v1.ts'), kinds: ['ClusterExternalSecret', 'ClusterSecretStore', 'ExternalSecret', 'SecretStore'] },
  { ...externalSecrets, apiVersion: 'external-secrets.io/v1alpha1', release: 'External Secrets 0.16.2', validators: () => import('./packages/external-secrets/external-secrets.io-v1alpha1.ts'), kinds: ['ClusterPushSecret', 'PushSecret'] },
  { ...externalSecrets, apiVersion: 'external-secrets.io/v1beta1', release: 'External Secrets 0.16.2', validators: () => import('./packages/external-secrets/external-secrets.io-v1beta1.ts'), kinds: ['ClusterExternalSecret', 'ClusterSecretStore', 'ExternalSecret', 'SecretStore'] },
  { ...externalSecrets, apiVersion: 'generators.external-secrets.io/v1alpha1', release: 'External Secrets 0.16.2', validators: () => import('./packages/external-secrets/generators.external-secrets.io-v1alpha1.ts'), kinds: ['ACRAccessToken', 'ClusterGenerator', 'ECRAuthorizationToken', 'Fake', 'GCRAccessToken', 'GeneratorState', 'GithubAccessToken', 'Grafana', 'Password', 'QuayAccessToken', 'STSSessionToken', 'UUID', 'VaultDynamicSecret', 'Webhook'] },
  { ...sealedSecrets, apiVersion: 'bitnami.com/v1alpha1', release: 'Sealed Secrets 0.36.6', validators: () => import('./packages/sealed-secrets/bitnami.com-v1alpha1.ts'), kinds: ['SealedSecret'] },
  { ...karpenter, apiVersion: 'karpenter.k8s.aws/v1', release: 'Karpenter for AWS 1.12.1', validators: () => import('./packages/karpenter/karpenter.k8s.aws-v1.ts'), kinds: ['EC2NodeClass'] },
  { ...karpenter, apiVersion: 'karpenter.sh/v1', release: 'Karpenter 1.12.0', validators: () => import('./packages/karpenter/karpenter.sh-v1.ts'), kinds: ['NodeClaim', 'NodePool'] },
  { ...karpenter, apiVersion: 'karpenter.sh/v1alpha1', release: 'Karpenter 1.12.0', validators: () => import('./packages/karpenter/karpenter.sh-v1alpha1.ts'), kinds: ['NodeOverlay'] },
  { ...traefik, apiVersion: 'traefik.io/v1alpha1', release: 'Traefik 3.7.1', validators: () => import('./packages/traefik/traefik.io-v1alpha1.ts'), kinds: ['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP', 'Middleware', 'MiddlewareTCP', 'ServersTransport', 'ServersTransportTCP', 'TLSOption', 'TLSStore', 'TraefikService'] },
  { ...kyverno, apiVersion: 'kyverno.io/v1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/kyverno.io-v1.ts'), kinds: ['ClusterPolicy', 'Policy'] },
  { ...kyverno, apiVersion: 'kyverno.io/v1beta1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/kyverno.io-v1beta1.ts'), kinds: ['UpdateRequest'] },
  { ...kyverno, apiVersion: 'kyverno.io/v2', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/kyverno.io-v2.ts'), kinds: ['CleanupPolicy', 'ClusterCleanupPolicy', 'GlobalContextEntry', 'PolicyException', 'UpdateRequest'] },
  { ...kyverno, apiVersion: 'kyverno.io/v2alpha1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/kyverno.io-v2alpha1.ts'), kinds: ['GlobalContextEntry'] },
  { ...kyverno, apiVersion: 'kyverno.io/v2beta1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/kyverno.io-v2beta1.ts'), kinds: ['CleanupPolicy', 'ClusterCleanupPolicy', 'ClusterPolicy', 'GlobalContextEntry', 'Policy', 'PolicyException'] },
  { ...kyverno, apiVersion: 'policies.kyverno.io/v1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/policies.kyverno.io-v1.ts'), kinds: ['DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'NamespacedDeletingPolicy', 'NamespacedGeneratingPolicy', 'NamespacedImageValidatingPolicy', 'NamespacedMutatingPolicy', 'NamespacedValidatingPolicy', 'PolicyException', 'ValidatingPolicy'] },
  { ...kyverno, apiVersion: 'policies.kyverno.io/v1alpha1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/policies.kyverno.io-v1alpha1.ts'), kinds: ['DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'PolicyException', 'ValidatingPolicy'] },
  { ...kyverno, apiVersion: 'policies.kyverno.io/v1beta1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/policies.kyverno.io-v1beta1.ts'), kinds: ['DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'NamespacedDeletingPolicy', 'NamespacedGeneratingPolicy', 'NamespacedImageValidatingPolicy', 'NamespacedMutatingPolicy', 'NamespacedValidatingPolicy', 'PolicyException', 'ValidatingPolicy'] },
  { ...kyverno, apiVersion: 'reports.kyverno.io/v1', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/reports.kyverno.io-v1.ts'), kinds: ['ClusterEphemeralReport', 'EphemeralReport'] },
  { ...kyverno, apiVersion: 'wgpolicyk8s.io/v1alpha2', release: 'Kyverno 1.18.0', validators: () => import('./packages/kyverno/wgpolicyk8s.io-v1alpha2.ts'), kinds: ['ClusterPolicyReport', 'PolicyReport'] },
  { ...cilium, apiVersion: 'cilium.io/v2', release: 'Cilium 1.19.3', validators: () => import('./packages/cilium/cilium.io-v2.ts'), kinds: ['CiliumBGPAdvertisement', 'CiliumBGPClusterConfig', 'CiliumBGPNodeConfig', 'CiliumBGPNodeConfigOverride', 'CiliumBGPPeerConfig', 'CiliumCIDRGroup', 'CiliumClusterwideEnvoyConfig', 'CiliumClusterwideNetworkPolicy', 'CiliumEgressGatewayPolicy', 'CiliumEndpoint', 'CiliumEnvoyConfig', 'CiliumIdentity', 'CiliumLoadBalancerIPPool', 'CiliumLocalRedirectPolicy', 'CiliumNetworkPolicy', 'CiliumNode', 'CiliumNodeConfig'] },
  { ...cilium, apiVersion: 'cilium.io/v2alpha1', release: 'Cilium 1.19.3', validators: () => import('./packages/cilium/cilium.io-v2alpha1.ts'), kinds: ['CiliumBGPAdvertisement', 'CiliumBGPClusterConfig', 'CiliumBGPNodeConfig', 'CiliumBGPNodeConfigOverride', 'CiliumBGPPeerConfig', 'CiliumCIDRGroup', 'CiliumEndpointSlice', 'CiliumGatewayClassConfig', 'CiliumL2AnnouncementPolicy', 'CiliumLoadBalancerIPPool', 'CiliumNodeConfig', 'CiliumPodIPPool'] },
];
