import { sameJson } from '../../manifest/index.ts';
import { read, readList, readText } from '../json.ts';
import type { FieldEdit } from './rule.ts';

/** Fixed from when it is first set (core validation, ValidateNodeUpdate). */
export const onceSet = (field: string) => ({ base }: FieldEdit): boolean => (readText(base.value, ['spec', field]) ?? '') !== '';

/** The scopes are fixed as a set; their order is free (core validation, ValidateResourceQuotaUpdate). */
export function scopesRefused({ base, head }: FieldEdit): boolean {
  const scopes = (side: FieldEdit['base']): readonly unknown[] => readList(side.value, ['spec', 'scopes']).map(String).sort();
  return scopes(base).join() !== scopes(head).join();
}

/** Ranges stay; a second one of the other family may be added (networking validation, ValidateServiceCIDRUpdate). */
export function rangesRefused({ base, head }: FieldEdit): boolean {
  const before = readList(base.value, ['spec', 'cidrs']);
  const after = readList(head.value, ['spec', 'cidrs']);
  return before.some((range, index) => range !== after[index]);
}

/** The entry of a driver may go, or say another count, and is fixed otherwise (storage validation, ValidateCSINodeUpdate). */
export function driverRefused({ base, head }: FieldEdit): boolean {
  const before = readList(base.value, ['spec', 'drivers']);
  const fields = ['nodeID', 'topologyKeys'];
  return readList(head.value, ['spec', 'drivers']).some((driver) => {
    const old = before.find((one) => read(one, ['name']) === read(driver, ['name']));
    return old !== undefined && fields.some((field) => !sameJson(read(old, [field]), read(driver, [field])));
  });
}
