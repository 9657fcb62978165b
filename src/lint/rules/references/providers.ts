import { isObject, parsePath, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { mayShareNamespace, type ObjectKeys, type ObjectSet, type SetObject } from '../../objectSet.ts';
import { mapsOf, textAt } from '../../values.ts';

/** A Secret or ConfigMap that a controller makes from an object of another kind. */
interface Provided {
  readonly name: string;
  /** Its keys; undefined where they are not known. */
  readonly keys: readonly string[] | undefined;
}

interface Provider {
  readonly group: string;
  readonly kind: string;
  readonly provides: (object: SetObject) => readonly Provided[];
  readonly everyNamespace?: true;
}

const keysOf = (value: JsonObject, path: string) => {
  const map = valueAt(value, parsePath(path));
  return isObject(map) ? Object.keys(map) : [];
};
const one = (name: string | undefined, keys?: readonly string[]) => (name === undefined ? [] : [{ name, keys }]);

/** External Secrets Operator documentation, ExternalSecret: the target is named after the object unless it says otherwise. */
function externalSecret(spec: JsonObject, name: string) {
  const hasMore = mapsOf(spec['dataFrom']).length > 0 || valueAt(spec, ['target', 'template']) !== undefined;
  return one(textAt(spec, 'target.name') ?? name, hasMore ? undefined : mapsOf(spec['data']).flatMap((item) => textAt(item, 'secretKey') ?? []));
}

const specOf = ({ value }: SetObject): JsonObject => (isObject(value['spec']) ? value['spec'] : {});
const isIssued = ({ value }: SetObject) => ['metadata.annotations["cert-manager.io/issuer"]', 'metadata.annotations["cert-manager.io/cluster-issuer"]', 'metadata.annotations["kubernetes.io/tls-acme"]']
  .some((path) => textAt(value, path) !== undefined);

/** Who makes Secrets, each by its own documentation. */
const secretProviders: readonly Provider[] = [
  { group: 'external-secrets.io', kind: 'ExternalSecret', provides: (object) => externalSecret(specOf(object), object.name) },
  { group: 'external-secrets.io', kind: 'ClusterExternalSecret', everyNamespace: true, provides: (object) => {
    const inner = specOf(object)['externalSecretSpec'];
    return externalSecret(isObject(inner) ? inner : {}, textAt(object.value, 'spec.externalSecretName') ?? object.name);
  } },
  { group: 'bitnami.com', kind: 'SealedSecret', provides: ({ value, name }) =>
    one(textAt(value, 'spec.template.metadata.name') ?? name, [...keysOf(value, 'spec.encryptedData'), ...keysOf(value, 'spec.template.data')]) },
  // Keystores and additional output formats add keys to these.
  { group: 'cert-manager.io', kind: 'Certificate', provides: ({ value }) =>
    one(textAt(value, 'spec.secretName'), valueAt(value, ['spec', 'keystores']) ?? valueAt(value, ['spec', 'additionalOutputFormats']) ? undefined : ['tls.crt', 'tls.key', 'ca.crt']) },
  { group: 'networking.k8s.io', kind: 'Ingress', provides: (object) =>
    (isIssued(object) ? mapsOf(specOf(object)['tls']).flatMap((tls) => one(textAt(tls, 'secretName'), ['tls.crt', 'tls.key', 'ca.crt'])) : []) },
  { group: 'gateway.networking.k8s.io', kind: 'Gateway', provides: (object) =>
    (isIssued(object) ? mapsOf(specOf(object)['listeners']).flatMap((listener) => mapsOf(valueAt(listener, ['tls', 'certificateRefs'])).flatMap((ref) => one(textAt(ref, 'name'), ['tls.crt', 'tls.key', 'ca.crt']))) : []) },
  { group: 'secrets-store.csi.x-k8s.io', kind: 'SecretProviderClass', provides: (object) =>
    mapsOf(specOf(object)['secretObjects']).flatMap((made) => one(textAt(made, 'secretName'), mapsOf(made['data']).flatMap((item) => textAt(item, 'key') ?? []))) },
  ...['VaultStaticSecret', 'VaultDynamicSecret', 'VaultPKISecret'].map((kind): Provider =>
    ({ group: 'secrets.hashicorp.com', kind, provides: ({ value }) => one(textAt(value, 'spec.destination.name')) })),
  { group: 'onepassword.com', kind: 'OnePasswordItem', provides: ({ name }) => one(name) },
  { group: 'isindir.github.com', kind: 'SopsSecret', provides: (object) => mapsOf(specOf(object)['secretTemplates']).flatMap((template) => one(textAt(template, 'name'))) },
  { group: 'secrets.infisical.com', kind: 'InfisicalSecret', provides: ({ value }) => one(textAt(value, 'spec.managedSecretReference.secretName')) },
  { group: 'secrets.doppler.com', kind: 'DopplerSecret', everyNamespace: true, provides: ({ value }) => one(textAt(value, 'spec.managedSecret.name')) },
  { group: 'postgresql.cnpg.io', kind: 'Cluster', provides: ({ name }) => ['app', 'superuser', 'ca', 'server', 'replication'].map((suffix) => ({ name: `${name}-${suffix}`, keys: undefined })) },
  { group: 'rabbitmq.com', kind: 'RabbitmqCluster', provides: ({ name }) => one(`${name}-default-user`) },
  { group: 'elasticsearch.k8s.elastic.co', kind: 'Elasticsearch', provides: ({ name }) => ['es-elastic-user', 'es-http-certs-public'].map((suffix) => ({ name: `${name}-${suffix}`, keys: undefined })) },
  { group: 'kafka.strimzi.io', kind: 'KafkaUser', provides: ({ name }) => one(name) },
];

const configMapProviders: readonly Provider[] = [
  { group: 'trust.cert-manager.io', kind: 'Bundle', everyNamespace: true, provides: ({ name }) => one(name) },
];

/** A provider's objects by the names that they provide, and by their namespaces. */
interface Indexed extends Provider {
  readonly byName: ObjectKeys;
  readonly byNamespace: ObjectKeys;
}

function indexed(provider: Provider): Indexed {
  const { group, kind, provides } = provider;
  return {
    ...provider,
    byName: { group, kind, keysOf: (object) => provides(object).map(({ name }) => name) },
    byNamespace: { group, kind, keysOf: ({ namespace }) => [namespace ?? ''] },
  };
}

const providers = { Secret: secretProviders.map(indexed), ConfigMap: configMapProviders.map(indexed) };

/** What controllers make under a name; empty when nothing in the repository makes it. */
export function providersOf(repository: ObjectSet, kind: 'ConfigMap' | 'Secret', name: string, namespace: string | undefined): readonly Provided[] {
  return providers[kind].flatMap((provider) => repository.having(provider.byName, name)
    .filter((object) => provider.everyNamespace === true || mayShareNamespace(object.namespace, namespace))
    .flatMap((object) => provider.provides(object).filter((made) => made.name === name)));
}

/** All names that controllers make in a namespace, for suggestions. */
export function providedNames(repository: ObjectSet, kind: 'ConfigMap' | 'Secret', namespace: string | undefined): readonly string[] {
  return providers[kind].flatMap((provider) => {
    const objects = provider.everyNamespace === true || namespace === undefined
      ? repository.ofKind(provider.group, provider.kind)
      : [...repository.having(provider.byNamespace, namespace), ...repository.having(provider.byNamespace, '')];
    return objects.flatMap((object) => provider.provides(object).map(({ name }) => name));
  });
}
