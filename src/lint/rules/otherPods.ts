import { isObject, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import { mayShareNamespace, type SetObject } from '../objectSet.ts';
import type { RuleContext } from '../rule.ts';
import { mapsOf, textAt, textsOf } from '../values.ts';

/** Kinds of operators that make pods whose labels are not in the repository, by group. */
const podMakers: readonly (readonly [group: string, ...kinds: string[]])[] = [
  ['monitoring.coreos.com', 'Prometheus', 'PrometheusAgent', 'Alertmanager', 'ThanosRuler'],
  ['serving.knative.dev', 'Service'], ['argoproj.io', 'Workflow', 'CronWorkflow', 'WorkflowTemplate', 'ArgoCD', 'Sensor', 'EventSource'], ['tekton.dev', 'Task', 'Pipeline'],
  ['keda.sh', 'ScaledJob'], ['helm.toolkit.fluxcd.io', 'HelmRelease'], ['argoproj.io', 'Application', 'ApplicationSet'],
  ['postgresql.cnpg.io', 'Cluster', 'Pooler'], ['acid.zalan.do', 'postgresql'], ['kafka.strimzi.io', 'Kafka', 'KafkaConnect', 'KafkaBridge'], ['rabbitmq.com', 'RabbitmqCluster'],
  ['elasticsearch.k8s.elastic.co', 'Elasticsearch'], ['kibana.k8s.elastic.co', 'Kibana'], ['redis.redis.opstreelabs.in', 'Redis', 'RedisCluster'], ['mongodbcommunity.mongodb.com', 'MongoDBCommunity'],
  ['opentelemetry.io', 'OpenTelemetryCollector'], ['grafana.integreatly.org', 'Grafana'], ['k8s.keycloak.org', 'Keycloak'], ['kubevirt.io', 'VirtualMachine'], ['apps.kruise.io', 'CloneSet', 'StatefulSet'],
  ['jobset.x-k8s.io', 'JobSet'], ['leaderworkerset.x-k8s.io', 'LeaderWorkerSet'], ['ray.io', 'RayCluster', 'RayService'], ['minio.min.io', 'Tenant'], ['gateway.networking.k8s.io', 'Gateway'],
];

/**
 * What else than the manifests known may have the labels that are looked for, so that finding nothing proves nothing:
 * an operator that makes pods, a label of a project's own, a kustomization that adds labels. Undefined when nothing may.
 */
export function otherSources({ object, set, files }: RuleContext, selector: JsonValue | undefined): string | undefined {
  if (set.unknownPart !== undefined) return set.unknownPart;
  if (object.manifest.namespace === 'kube-system') return 'the cluster itself';
  const keys = keysOf(selector);
  // Pods with labels like cnpg.io/cluster are made by that project.
  const foreign = keys.find((key) => key.includes('/') && !key.startsWith('app.kubernetes.io/'));
  if (foreign !== undefined) return `the project that sets ${foreign}`;
  for (const [group, ...kinds] of podMakers) for (const kind of kinds) if (set.ofKind(group, kind).some((maker) => mayShareNamespace(targetOf(maker), object.manifest.namespace))) return `a ${kind}`;
  const isAdding = files.withRole('kustomization').some(({ documents }) => documents.some((document) => isObject(document) && addedLabels(document).some((key) => keys.includes(key))));
  return isAdding ? 'a kustomization that adds labels' : undefined;
}

/** The namespace that an object of an operator works in. */
function targetOf({ value, namespace }: SetObject): string | undefined {
  return textAt(value, 'spec.targetNamespace') ?? textAt(value, 'spec.destination.namespace') ?? namespace;
}

function keysOf(selector: JsonValue | undefined): readonly string[] {
  if (!isObject(selector)) return [];
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels === undefined && matchExpressions === undefined) return Object.keys(selector);
  return [...(isObject(matchLabels) ? Object.keys(matchLabels) : []), ...mapsOf(matchExpressions).flatMap((expression) => textAt(expression, 'key') ?? [])];
}

/** kustomize documentation, labels and commonLabels. */
function addedLabels({ commonLabels, labels }: JsonObject): readonly string[] {
  return [commonLabels, ...mapsOf(labels).map(({ pairs }) => pairs)].flatMap((map) => (isObject(map) ? Object.keys(map) : []));
}

/** A selector in words: `app: web, tier: front`. */
export function inWords(selector: JsonValue | undefined): string {
  if (!isObject(selector)) return '';
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels === undefined && matchExpressions === undefined) return pairsOf(selector);
  const expressions = mapsOf(matchExpressions).map((expression) => {
    const values = textsOf(expression['values']);
    return [textAt(expression, 'key') ?? '', textAt(expression, 'operator') ?? '', ...(values.length === 0 ? [] : [`(${values.join(', ')})`])].join(' ');
  });
  return [...(isObject(matchLabels) && Object.keys(matchLabels).length > 0 ? [pairsOf(matchLabels)] : []), ...expressions].join(', ');
}

function pairsOf(labels: JsonObject): string {
  return Object.entries(labels).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
}
