import type { Impact, ImpactCounts, ObjectChange, RootImpact } from './report.ts';
import type { NetworkRow, PermissionRow, RowCause } from './tableRows.ts';
import { count, enumerate, upperFirst } from './words.ts';

const has = (change: ObjectChange, test: (impact: Impact) => boolean): boolean => change.impacts.some(test);
const isOf = (...analyses: readonly string[]) => ({ analysis }: Impact): boolean => analyses.includes(analysis);

const isRestarted = (change: ObjectChange): boolean => has(change, isOf('rollout/pods-restart'));

/** Counts objects by what happens to them, and impacts by severity. */
export function countImpacts(roots: readonly RootImpact[]): ImpactCounts {
  const changes = roots.flatMap((root) => root.changes);
  const impacts = changes.flatMap((change) => change.impacts);
  const number = (action: ObjectChange['action']): number => changes.filter((change) => change.action === action).length;
  return {
    create: number('create'),
    change: number('change'),
    delete: number('delete'),
    replace: number('replace'),
    restarts: changes.filter(isRestarted).length,
    danger: impacts.filter(({ severity }) => severity === 'danger').length,
    warning: impacts.filter(({ severity }) => severity === 'warning').length,
  };
}

/** `2 Deployments`, `1 PersistentVolumeClaim`; several kinds: `1 Job and 2 Services`. */
function kinds(changes: readonly ObjectChange[]): string {
  const numbers = new Map<string, number>();
  for (const { gvk } of changes) numbers.set(gvk.kind, (numbers.get(gvk.kind) ?? 0) + 1);
  return enumerate([...numbers].map(([kind, number]) => count(number, kind, plural(kind))), 3);
}

function plural(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}

/** The verdict in one sentence: what is lost, what fails, what stops, then the rest. */
export function headlineOf(roots: readonly RootImpact[]): string {
  const failed = roots.filter((root) => !root.complete).length;
  const what = roots.length === 1 ? 'Not everything could be rendered' : `${failed} of ${roots.length} roots could not be rendered completely`;
  const missing = failed === 0 ? '' : ` ${what}, so this is not all.`;
  const unknown = `Not known: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;
  const parts = clauses(roots.flatMap((root) => root.changes), openings(roots));
  if (parts.length === 0) return failed === 0 ? 'Nothing changes in the cluster.' : unknown;
  return `${upperFirst(parts.join('; '))}.${missing}`;
}

/** What opens a way that was closed, and the changes that do it. */
interface Opening {
  readonly clause: string;
  readonly changes: readonly ObjectChange[];
}

/** Rights by which one gets further, and connections that come from anywhere, as far as they are worth a warning. */
function openings(roots: readonly RootImpact[]): readonly Opening[] {
  const warned = <Row extends RowCause>(list: (root: RootImpact) => readonly Row[] | undefined, ...analyses: readonly string[]): readonly { readonly row: Row; readonly change: ObjectChange }[] =>
    roots.flatMap((root) => (list(root) ?? []).flatMap((row) => {
      const change = row.change === undefined ? undefined : root.changes[row.change];
      return change && has(change, (impact) => impact.severity === 'warning' && isOf(...analyses)(impact)) ? [{ row, change }] : [];
    }));
  const rights = warned<PermissionRow>(({ permissions }) => permissions?.filter(({ after, escalations }) => after && escalations.length > 0), 'permissions/rights-gained');
  const ways = warned<NetworkRow>(({ network }) => network?.filter(({ after, from }) => after && (from === outside || from === 'every pod in the cluster')), 'network/exposed', 'network/reach-changed');
  const outward = ways.filter(({ row }) => row.through !== undefined);
  const isNew = (told: typeof ways) => ({ row }: { readonly row: NetworkRow }): boolean => !told.some((other) => other.row.to === row.to);
  const inward = ways.filter(({ row }) => row.from !== outside).filter(isNew(outward));
  const addresses = ways.filter(({ row }) => row.from === outside).filter(isNew([...outward, ...inward]));
  const opening = (found: readonly { readonly change: ObjectChange }[], clause: string): readonly Opening[] => found.length === 0 ? [] : [{ clause, changes: found.map(({ change }) => change) }];
  return [
    ...opening(rights, `lets ${named(rights.map(({ row }) => row.who))} ${enumerate([...new Set(rights.flatMap(({ row }) => row.escalations))], 2)}`),
    ...opening(outward, `opens ${named(outward.map(({ row }) => row.to))} to the outside`),
    ...opening(inward, `opens ${named(inward.map(({ row }) => row.to))} to every pod of the cluster`),
    ...opening(addresses, `opens ${named(addresses.map(({ row }) => row.to))} to every address`),
  ];
}

const outside = 'outside of the cluster';

/** `Deployment shop/web and 2 more`; what is called the same in each namespace once: `Deployment web (in 3 namespaces)`. */
function named(names: readonly string[]): string {
  const all = [...new Set(names)];
  const bare = new Set(all.map((name) => name.replace(/ [^/ ]+\//, ' ')));
  const [only] = bare;
  return all.length > 1 && bare.size === 1 && only !== undefined ? `${only} (in ${all.length} namespaces)` : enumerate(all, 2);
}

function clauses(changes: readonly ObjectChange[], opened: readonly Opening[]): readonly string[] {
  const parts: string[] = [];
  const told = new Set<ObjectChange>();
  const tell = (some: readonly ObjectChange[], clause: (some: readonly ObjectChange[]) => string): void => {
    if (some.length === 0) return;
    some.forEach((change) => told.add(change));
    parts.push(clause(some));
  };
  const isDangerous = (change: ObjectChange, ...analyses: readonly string[]): boolean =>
    has(change, (impact) => impact.severity === 'danger' && isOf(...analyses)(impact));
  const deleted = changes.filter((change) => change.action === 'delete' && !has(change, isOf('apply/orphaned')));
  const dataLost = deleted.filter((change) => change.gvk.kind.startsWith('PersistentVolume') && isDangerous(change, 'apply/deleted'));
  const otherDanger = deleted.filter((change) => !dataLost.includes(change) && isDangerous(change, 'apply/deleted', 'traffic/selector-changed'));
  tell(dataLost, (some) => `deletes ${kinds(some)} (data may be lost)`);
  tell(otherDanger, (some) => `deletes ${kinds(some)}`);
  tell(changes.filter((change) => has(change, isOf('apply/immutable-field'))), (some) => `${kinds(some)} must be replaced`);
  tell(changes.filter((change) => !told.has(change) && isDangerous(change, 'apply/invalid', 'apply/leftover-default', 'apply/missing-need', 'apply/no-namespace', 'admission/policy-refuses')), (some) => `${kinds(some)} will be refused`);
  tell(changes.filter((change) => !told.has(change) && isDangerous(change, 'apply/order')), (some) => `${kinds(some)} ${some.length === 1 ? 'is' : 'are'} applied too early`);
  tell(changes.filter((change) => isDangerous(change, 'gitops/release-reinstalled')), (some) => `uninstalls and installs anew ${kinds(some)}`);
  tell(changes.filter((change) => isDangerous(change, 'gitops/applications-made')), (some) => `deletes what ${kinds(some)} made`);
  tell(changes.filter((change) => !told.has(change) && isDangerous(change, 'gitops/project-forbids', 'gitops/decryption-lost', 'gitops/dependency-changed', 'gitops/sealed-secret-unreadable')), (some) => `keeps from being applied what ${kinds(some)} ${some.length === 1 ? 'is' : 'are'} for`);
  tell(changes.filter((change) => has(change, isOf('apply/recreated'))), (some) => `deletes and creates anew ${kinds(some)}`);
  tell(changes.filter((change) => isDangerous(change, 'rollout/scaled')), (some) => `stops ${kinds(some)}`);
  tell(changes.filter((change) => change.action !== 'delete' && !told.has(change) && isDangerous(change, 'traffic/selector-changed', 'storage/claim-resized', 'crds/version-removed', 'crds/field-removed', 'crds/schema-narrowed', 'admission/webhook-blocks')), (some) => `endangers ${kinds(some)}`);
  // Where data or a service is lost, these are not what has to be said first.
  if (!changes.some((change) => has(change, ({ severity }) => severity === 'danger'))) {
    for (const { clause, changes: causing } of opened) {
      causing.filter(({ action }) => action !== 'delete').forEach((change) => told.add(change));
      parts.push(clause);
    }
  }
  tell(deleted.filter((change) => !told.has(change)), (some) => `deletes ${dataLost.length + otherDanger.length === 0 ? kinds(some) : count(some.length, 'other object')}`);
  tell(changes.filter((change) => has(change, isOf('apply/orphaned'))), (some) => `leaves ${kinds(some)} in the cluster unmanaged`);
  tell(changes.filter(isRestarted), (some) => `restarts the pods of ${kinds(some)}`);
  const rest = changes.filter((change) => change.action === 'change' && !told.has(change));
  tell(rest, (some) => `${parts.length === 0 ? 'changes' : 'also changes'} ${kinds(some)}`);
  tell(changes.filter((change) => change.action === 'create' && !told.has(change)), (some) => `creates ${kinds(some)}`);
  return parts;
}
