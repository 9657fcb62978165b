import { podSpecPath } from '../manifest/index.ts';
import type { SideObject } from './changeSet.ts';
import { read, readList, readText } from './json.ts';
import type { FieldChange } from './report.ts';
import { isSecret } from './secrets.ts';

/** A change of a field, with the object it is in. */
interface Edit { readonly base: SideObject; readonly head: SideObject; readonly change: FieldChange }
type Ignored = (edit: Edit) => boolean;

const isBelow = (change: FieldChange, ...path: readonly string[]): boolean => path.every((step, index) => change.path[index] === step);

/** What the server once chose stays when it is no longer written, as long as the type asks for it (service strategy, patchAllocatedValues). */
const allocated: Ignored = ({ base, head, change }) => {
  const [top, field, index, leaf] = change.path;
  const isLeftOut = change.kind === 'removed' || change.after === '' || change.after === 0;
  if (!isLeftOut || top !== 'spec' || readText(base.value, ['spec', 'type']) !== readText(head.value, ['spec', 'type'])) return false;
  if (field === 'ports') return leaf === 'nodePort' && index !== undefined && keepsNodePort(base, head, change.kind === 'removed' ? base : head, index);
  return field === 'clusterIP' || field === 'clusterIPs' || field === 'ipFamilies' || field === 'ipFamilyPolicy' || field === 'healthCheckNodePort';
};

/** A port of the same name keeps its number, unless another port takes it. */
function keepsNodePort(base: SideObject, head: SideObject, side: SideObject, index: string | number): boolean {
  const name = readText(side.value, ['spec', 'ports', index, 'name']);
  const ports = readList(head.value, ['spec', 'ports']);
  const number = read(readList(base.value, ['spec', 'ports']).find((port) => readText(port, ['name']) === name), ['nodePort']);
  return ports.some((port) => readText(port, ['name']) === name) && !ports.some((port) => read(port, ['nodePort']) === number);
}

/**
 * serviceAccount and serviceAccountName are one field under two names, and the server fills in the one that is not written.
 * So an account that is no longer written stays under the other name, and a new one under the old name is passed over.
 */
const account: Ignored = ({ base, head, change }) => {
  const path = podSpecPath(head.gvk);
  const field = change.path.at(-1);
  if (path === undefined || change.path.length !== path.length + 1 || (field !== 'serviceAccount' && field !== 'serviceAccountName')) return false;
  const [before, after] = [base, head].map((side) => read(side.object.value, path));
  const isOneName = read(before, ['serviceAccount']) === undefined || read(before, ['serviceAccountName']) === undefined;
  return isOneName && read(after, ['serviceAccountName']) === undefined && (readText(before, [field]) ?? '') !== '';
};

/** The field stringData only ever adds to what is stored: a key that leaves it stays (core conversion, Secret). */
const writeOnly: Ignored = ({ base, change }) => isSecret(base.value) && change.kind === 'removed' && change.path[0] === 'stringData';

const ignored: Readonly<Record<string, Ignored>> = {
  '/Service': allocated,
  '/Secret': writeOnly,
  // Pods are resized through another door: what the main one does not say stays.
  '/PersistentVolumeClaim': ({ change }) => change.kind === 'removed' && isBelow(change, 'spec', 'dataSourceRef'),
  '/Pod': ({ change }) => change.kind === 'removed' && change.path.length === 2 && isBelow(change, 'spec', 'resources'),
  'certificates.k8s.io/CertificateSigningRequest': ({ change }) => isBelow(change, 'spec'),
};

/**
 * Whether the API server takes a change and stores what it had all the same, so that nothing happens.
 * Source: kubernetes v1.37.2, pkg/registry/<group>/<kind>/strategy.go, PrepareForUpdate.
 */
export function isIgnored(edit: Edit): boolean {
  return ignored[edit.head.kind]?.(edit) === true || account(edit);
}

/** Whether someone who takes this away will believe it gone, and be wrong in a way that matters. */
export function isWorthTelling(change: FieldChange): boolean {
  return change.kind === 'removed' && (change.secret === true || change.path.at(-1) === 'serviceAccountName' || change.path.at(-1) === 'serviceAccount');
}
