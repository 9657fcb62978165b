import type { JsonValue } from '../../manifest/index.ts';
import type { SideObject } from '../changeSet.ts';
import { read, readText } from '../json.ts';
import type { Certainty } from '../report.ts';
import type { FieldEdit } from './rule.ts';

const typeOf = (service: SideObject): string | undefined => readText(service.value, ['spec', 'type']);
const isExternalName = ({ base, head }: FieldEdit): boolean => typeOf(base) === 'ExternalName' || typeOf(head) === 'ExternalName';

/** The primary address as written; the server keeps the two fields in step. */
function primaryAddress(service: SideObject): JsonValue | undefined {
  return read(service.value, ['spec', 'clusterIP']) ?? read(service.value, ['spec', 'clusterIPs', 0]);
}

/**
 * The address is fixed once given. One that is no longer written is kept by the server; one that is newly written is
 * refused unless it is the one that the server had chosen (core validation, validateUpgradeDowngradeClusterIPs; service
 * strategy, patchAllocatedValues).
 */
export function clusterAddressRefused(edit: FieldEdit): boolean | Certainty {
  if (isExternalName(edit)) return false;
  const before = primaryAddress(edit.base);
  const after = primaryAddress(edit.head);
  if (after === undefined || after === '' || before === after) return false;
  if (before === undefined || before === '') return after === 'None' ? 'certain' : 'likely';
  return true;
}

/** The primary family is fixed, but for headless Services (core validation, validateUpgradeDowngradeIPFamilies). */
export function ipFamiliesRefused(edit: FieldEdit): boolean {
  if (isExternalName(edit)) return false;
  const headless = (service: SideObject): boolean => primaryAddress(service) === 'None';
  if (headless(edit.base) || headless(edit.head)) return false;
  const before = readText(edit.base.value, ['spec', 'ipFamilies', 0]);
  const after = readText(edit.head.value, ['spec', 'ipFamilies', 0]);
  return before !== undefined && after !== undefined && before !== after;
}

/** Fixed while the Service stays a LoadBalancer (core validation, validateLoadBalancerClassField). */
export function loadBalancerClassRefused({ base, head }: FieldEdit): boolean {
  return typeOf(base) === 'LoadBalancer' && typeOf(head) === 'LoadBalancer';
}

/** Fixed while the Service needs the port (core validation, validateServiceExternalTrafficFieldsUpdate); kept when no longer written. */
export function healthCheckPortRefused({ base, head, change }: FieldEdit): boolean | Certainty {
  const needed = (service: SideObject): boolean =>
    typeOf(service) === 'LoadBalancer' && readText(service.value, ['spec', 'externalTrafficPolicy']) === 'Local';
  if (!needed(base) || !needed(head) || change.kind === 'removed') return false;
  return change.kind === 'added' ? 'likely' : true;
}
