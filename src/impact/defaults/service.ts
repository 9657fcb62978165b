import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { absentFollows, absentIs, always, each, type FieldDefault, type FieldDefaults, within } from './rules.ts';

/*
 * Source: kubernetes v1.37.2, pkg/apis/core/v1/defaults.go (SetDefaults_Service), pkg/registry/core/service/strategy.go and
 * alloc.go, which fill in and drop what belongs to the type of the Service.
 */

const isExternalName = (spec: JsonObject): boolean => spec.type === 'ExternalName';
const isExposed = (spec: JsonObject): boolean =>
  spec.type === 'NodePort' || spec.type === 'LoadBalancer' || (isList(spec.externalIPs) && spec.externalIPs.length > 0);

const given = (value: JsonValue | undefined): JsonValue | undefined => value === '' ? undefined : value;

/** The primary address; the server keeps the two fields in step. */
const address: FieldDefault = (written, spec) => given(written) ?? (isList(spec.clusterIPs) ? spec.clusterIPs[0] : undefined);
const addresses: FieldDefault = (written, spec) => written ?? (typeof spec.clusterIP === 'string' && spec.clusterIP !== '' ? [spec.clusterIP] : undefined);

/** Services without pods of their own that have no address are open to both families. */
function hasOneFamily(spec: JsonObject): boolean {
  const headless = spec.clusterIP === 'None' || (isList(spec.clusterIPs) && spec.clusterIPs[0] === 'None');
  const selects = isObject(spec.selector) && Object.keys(spec.selector).length > 0;
  return !isExternalName(spec) && (!headless || selects);
}

const affinity: FieldDefault = (written, spec) => spec.sessionAffinity === 'ClientIP'
  ? always({ clientIP: always({ timeoutSeconds: absentIs(10_800) }) })(written, spec)
  : undefined;

export const service: FieldDefaults = {
  spec: within({
    type: absentIs('ClusterIP'),
    sessionAffinity: absentIs('None'),
    sessionAffinityConfig: affinity,
    publishNotReadyAddresses: absentIs(false),
    ports: each({
      protocol: absentIs('TCP'), name: absentIs(''),
      targetPort: (written, port) => written === undefined || written === 0 || written === '' ? port.port : written,
      nodePort: (written) => written === 0 ? undefined : written,
    }),
    clusterIP: address,
    clusterIPs: addresses,
    ipFamilyPolicy: absentFollows((spec) => hasOneFamily(spec) ? 'SingleStack' : undefined),
    // The first family of the cluster, which is nearly always this one.
    ipFamilies: absentFollows((spec) => hasOneFamily(spec) ? ['IPv4'] : undefined),
    internalTrafficPolicy: absentFollows((spec) => isExternalName(spec) ? undefined : 'Cluster'),
    externalTrafficPolicy: (written, spec) => isExposed(spec) ? given(written) ?? 'Cluster' : given(written),
    allocateLoadBalancerNodePorts: absentFollows((spec) => spec.type === 'LoadBalancer' ? true : undefined),
  }),
};
