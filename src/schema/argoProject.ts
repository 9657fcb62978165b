import { isList, isObject, type JsonObject, type JsonValue } from '../manifest/index.ts';

/* What an AppProject of Argo CD allows. Source: Argo CD documentation, Projects, Managing Projects. */

const mapsOf = (value: JsonValue | undefined): readonly JsonObject[] => (isList(value) ? value.filter(isObject) : []);
const textsOf = (value: JsonValue | undefined): readonly string[] => (isList(value) ? value.filter((item) => typeof item === 'string') : []);

/** An address in one form: without ending, scheme or user, so that git@host:a/b and https://host/a/b.git are the same. */
export function repositoryAddress(url: string): string {
  return url.toLowerCase().replace(/^[a-z+]+:\/\//, '').replace(/^[^@/]*@/, '').replace(/:(?!\d+\/)/, '/').replace(/\.git$/, '').replace(/\/+$/, '');
}

/** Whether a project allows a source (Argo CD documentation, Projects, Managing Projects: `!` denies). */
export function allowsSource(project: JsonObject, repoURL: string): boolean {
  const patterns = textsOf(project['sourceRepos']);
  const fits = (pattern: string) => fitsGlob(pattern, repoURL) || fitsGlob(repositoryAddress(pattern), repositoryAddress(repoURL));
  if (patterns.some((pattern) => pattern.startsWith('!') && fits(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('!') && fits(pattern));
}

const inCluster = 'https://kubernetes.default.svc';

/** Whether a project allows a destination; undefined when one side names the cluster and the other its address. */
export function allowsDestination(project: JsonObject, { server, name, namespace }: JsonObject): boolean | undefined {
  const cluster = typeof server === 'string' ? server : name === 'in-cluster' ? inCluster : undefined;
  let unknown = false;
  const fits = (destination: JsonObject) => {
    const at = strip(destination['namespace'] ?? '*');
    if (typeof namespace === 'string' && namespace !== '' && typeof at === 'string' && !fitsGlob(at, namespace)) return false;
    const wantedServer = strip(destination['server']);
    const wantedName = strip(destination['name']);
    if (typeof wantedServer === 'string' && wantedServer !== '' && (cluster !== undefined || wantedServer === '*')) return cluster === undefined || fitsGlob(wantedServer, cluster);
    if (typeof wantedName === 'string' && wantedName !== '' && (typeof name === 'string' || wantedName === '*')) return typeof name !== 'string' || fitsGlob(wantedName, name);
    if (wantedName === 'in-cluster' && cluster === inCluster) return true;
    unknown = true;
    return false;
  };
  const isDenial = (destination: JsonObject) => ['server', 'name', 'namespace'].some((key) => typeof destination[key] === 'string' && destination[key].startsWith('!'));
  const destinations = mapsOf(project['destinations']);
  // A denial takes away from what others allow; how its parts count together is left to Argo CD.
  if (destinations.some(isDenial)) return destinations.some((one) => !isDenial(one) && fits(one)) ? undefined : unknown ? undefined : false;
  return destinations.some(fits) ? true : unknown ? undefined : false;
}

const strip = <T>(value: T): T | string => (typeof value === 'string' && value.startsWith('!') ? value.slice(1) : value);

/** Kinds without a namespace (Kubernetes API reference, and the projects that serve the others). */
const clusterKinds: ReadonlySet<string> = new Set([
  '/Namespace', '/Node', '/PersistentVolume', 'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService', 'storage.k8s.io/StorageClass', 'storage.k8s.io/CSIDriver',
  'scheduling.k8s.io/PriorityClass', 'networking.k8s.io/IngressClass', 'node.k8s.io/RuntimeClass', 'gateway.networking.k8s.io/GatewayClass',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
  'cert-manager.io/ClusterIssuer', 'external-secrets.io/ClusterSecretStore', 'kyverno.io/ClusterPolicy',
]);

/** An object as a project judges it. */
export interface ProjectObject {
  readonly gvk: { readonly group: string; readonly kind: string };
  readonly namespace: string | undefined;
}

/** Why a project does not allow a kind; undefined when it does, or when it is not known whether the kind has a namespace. */
export function kindRefusal(project: JsonObject, { gvk: { group, kind }, namespace }: ProjectObject): string | undefined {
  const listed = (key: string) => mapsOf(project[key]).some((entry) => fitsGlob(textOr(entry['group']), group) && fitsGlob(textOr(entry['kind']), kind));
  if (clusterKinds.has(`${group}/${kind}`)) {
    if (listed('clusterResourceBlacklist')) return 'clusterResourceBlacklist refuses it';
    return listed('clusterResourceWhitelist') ? undefined : 'clusterResourceWhitelist does not allow it';
  }
  const hasNamespace = namespace !== undefined || ['', 'apps', 'batch', 'networking.k8s.io', 'policy', 'autoscaling'].includes(group);
  if (!hasNamespace) return undefined;
  if (listed('namespaceResourceBlacklist')) return 'namespaceResourceBlacklist refuses it';
  return project['namespaceResourceWhitelist'] === undefined || listed('namespaceResourceWhitelist') ? undefined : 'namespaceResourceWhitelist does not allow it';
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whether Argo CD's pattern fits: `*` for anything, `?` for one character. */
export function fitsGlob(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true;
  // Brackets and braces are left alone: what they stand for is not worth a false finding.
  if (/[[\]{}]/.test(pattern)) return true;
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      mark = in_;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[in_])) {
      at++;
      in_++;
    } else if (star >= 0) {
      at = star + 1;
      in_ = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
