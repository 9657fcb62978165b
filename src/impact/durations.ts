import type { GroupVersionKind, JsonValue, Path } from '../manifest/index.ts';
import type { ComparedSchema } from '../schema/index.ts';

/**
 * Fields of type metav1.Duration, or Duration of the Gateway API, by group and kind; `*` steps over an index. Their definitions
 * mostly say no more than that they are texts. Sources: API references of the Flux controllers, cert-manager, Gateway API
 * (GEP-2257) and External Secrets.
 */
const durations: Readonly<Record<string, readonly string[]>> = {
  'kustomize.toolkit.fluxcd.io/Kustomization': ['spec.interval', 'spec.retryInterval', 'spec.timeout'],
  'helm.toolkit.fluxcd.io/HelmRelease': [
    'spec.interval', 'spec.timeout', 'spec.chart.spec.interval', ...['install', 'upgrade', 'rollback', 'uninstall', 'test'].map((action) => `spec.${action}.timeout`),
  ],
  ...Object.fromEntries(['GitRepository', 'OCIRepository', 'HelmRepository', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, ['spec.interval', 'spec.timeout']])),
  'source.toolkit.fluxcd.io/HelmChart': ['spec.interval'],
  'image.toolkit.fluxcd.io/ImageRepository': ['spec.interval', 'spec.timeout'],
  'image.toolkit.fluxcd.io/ImageUpdateAutomation': ['spec.interval'],
  'notification.toolkit.fluxcd.io/Provider': ['spec.interval', 'spec.timeout'],
  'notification.toolkit.fluxcd.io/Receiver': ['spec.interval'],
  'cert-manager.io/Certificate': ['spec.duration', 'spec.renewBefore'],
  'cert-manager.io/CertificateRequest': ['spec.duration'],
  'gateway.networking.k8s.io/HTTPRoute': ['spec.rules.*.timeouts.request', 'spec.rules.*.timeouts.backendRequest', 'spec.rules.*.retry.backoff'],
  'external-secrets.io/ExternalSecret': ['spec.refreshInterval'],
  'external-secrets.io/ClusterExternalSecret': ['spec.refreshTime', 'spec.externalSecretSpec.refreshInterval'],
  'external-secrets.io/PushSecret': ['spec.refreshInterval'],
};

/** Whether a field holds a duration: as its definition says, or as its type is known to be. Never by what is written in it. */
export function isDuration({ group, kind }: GroupVersionKind, path: Path, schema: ComparedSchema | undefined): boolean {
  const known = durations[`${group}/${kind}`];
  return known?.includes(path.map((step) => typeof step === 'number' ? '*' : step).join('.')) === true || schema?.isDuration(path) === true;
}

const units: Readonly<Record<string, number>> = { ns: 1, us: 1e3, 'µs': 1e3, 'μs': 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** Whether two texts are the same time: `60s` and `1m`. Go documentation, time.ParseDuration. */
export function sameDuration(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const [first, second] = [nanoseconds(a), nanoseconds(b)];
  return first !== undefined && first === second;
}

function nanoseconds(value: JsonValue | undefined): number | undefined {
  const [, sign, text] = typeof value === 'string' ? /^([+-]?)(0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(value) ?? [] : [];
  if (text === undefined) return undefined;
  let sum = 0;
  for (const [, number, unit] of text.matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h)/g)) sum += Number(number) * (units[unit ?? ''] ?? 0);
  return sign === '-' ? -sum : sum;
}
