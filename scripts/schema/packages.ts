import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeclarations } from './declarations.ts';
import type { ModelField, ModelKind, ModelType, Models } from './models.ts';
import { compare } from './models.ts';

/** A project whose custom resources a package of @kubernetes-models describes. */
export interface Project {
  readonly package: string;
  /** What a person calls it, with the release that the package was made from, by what the release is of. */
  readonly releases: Readonly<Record<string, string>>;
}

/**
 * The projects, with the releases that the go.mod of each package names (tommy351/kubernetes-models-ts, 2026-05-14; for
 * Istio, the package's own `crd-generate`). A key is the beginning of the groups that the release serves; '' is the rest.
 */
export const projects: readonly Project[] = [
  { package: 'argo-cd', releases: { '': 'Argo CD 3.3.9' } },
  { package: 'argo-rollouts', releases: { '': 'Argo Rollouts 1.9.0' } },
  { package: 'argo-workflows', releases: { '': 'Argo Workflows 4.0.5' } },
  { package: 'flux-cd', releases: {
    'helm.': 'Flux helm-controller 1.5.4', 'kustomize.': 'Flux kustomize-controller 1.8.5', 'source.': 'Flux source-controller 1.8.4',
    'notification.': 'Flux notification-controller 1.8.4', 'image.': 'Flux image controllers 1.1' } },
  { package: 'cert-manager', releases: {
    'policy.': 'approver-policy 0.25.1', 'awspca.': 'aws-privateca-issuer 1.8.1', 'trust': 'trust-manager 0.22.1', '': 'cert-manager 1.20.2' } },
  { package: 'istio', releases: { 'install.': 'Istio 1.18.0', '': 'Istio 1.29.2' } },
  { package: 'gateway-api', releases: { '': 'Gateway API 1.5.1' } },
  { package: 'keda', releases: { '': 'KEDA 2.19.0' } },
  { package: 'knative', releases: { 'operator.': 'Knative operator 0.49.1', '': 'Knative 0.49.0 (1.21)' } },
  { package: 'prometheus-operator', releases: { '': 'Prometheus operator 0.91.0' } },
  { package: 'external-secrets', releases: { '': 'External Secrets 0.16.2' } },
  { package: 'sealed-secrets', releases: { '': 'Sealed Secrets 0.36.6' } },
  { package: 'karpenter', releases: { 'karpenter.k8s.aws': 'Karpenter for AWS 1.12.1', '': 'Karpenter 1.12.0' } },
  { package: 'traefik', releases: { '': 'Traefik 3.7.1' } },
  { package: 'kyverno', releases: { '': 'Kyverno 1.18.0' } },
  { package: 'cilium', releases: { '': 'Cilium 1.19.3' } },
];

/** Fields whose Go type has a form of its own in JSON, which the declarations do not know: their real notation. */
const corrections: Readonly<Record<string, string>> = { 'argo-workflows:Template.steps': '[][]argo-workflows:WorkflowStep' };

/** Types with an apiVersion and a kind that no API server serves: parts of objects, and what Go programs pass around. */
const notServed = new Set(['WithTriggers', 'PodScalable', 'ChannelTemplateSpec', 'EventPolicySelector', 'EmbeddedPersistentVolumeClaim']);

export interface PackageModels {
  readonly project: Project;
  readonly version: string;
  /** By `package:Name`, without the types that nothing refers to. */
  readonly types: ReadonlyMap<string, ModelType>;
  readonly kinds: readonly (ModelKind & { readonly validator: string })[];
}

/** Reads the declarations of a project's package; types of Kubernetes itself are named as in `builtIn`. */
export function readPackage(nodeModules: string, project: Project, builtIn: Models): PackageModels {
  const folder = join(nodeModules, '@kubernetes-models', project.package);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const { types: declared, kinds } = readDeclarations(folder, project.package, builtIn.types);
  const parts = new Set(kinds.filter(({ kind }) => notServed.has(kind)).map(({ type }) => type));
  const types = new Map([...declared].map(([name, type]) => [name, { ...type, fields: type.fields.map((field) => corrected(field, name, parts.has(name))) }]));
  const served = kinds.filter(({ groupVersion, kind }) => groupVersion.includes('/') && !notServed.has(kind) && !(kind.endsWith('List') && kinds.some((other) => `${other.kind}List` === kind)));
  return { project, version, types: reachable(types, served.map(({ type }) => type)), kinds: served.sort((a, b) => compare(`${a.groupVersion}/${a.kind}`, `${b.groupVersion}/${b.kind}`)) };
}

/** A field as it really is. What is part of another object need not say its own kind. */
function corrected(field: ModelField, type: string, isPart: boolean): ModelField {
  if (isPart && (field.name === 'apiVersion' || field.name === 'kind')) return { ...field, type: 'string', required: false };
  return { ...field, type: corrections[`${type}.${field.name}`] ?? field.type };
}

/** The release that a group of a project is modelled after: `Argo CD 3.3.9`. */
export function releaseOf({ releases }: Project, group: string): string {
  return Object.entries(releases).find(([start]) => group.startsWith(start))?.[1] ?? '';
}

function reachable(types: ReadonlyMap<string, ModelType>, roots: readonly string[]): Map<string, ModelType> {
  const found = new Set<string>();
  const left = [...roots];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const type = types.get(name);
    if (type === undefined || found.has(name)) continue;
    found.add(name);
    for (const field of type.fields) left.push(field.type.replace(/^(\[\]|\{\})+/, ''));
  }
  return new Map([...types].filter(([name]) => found.has(name)).sort(([a], [b]) => compare(a, b)));
}
