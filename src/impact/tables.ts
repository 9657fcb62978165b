import type { ChangeSet } from './changeSet.ts';
import type { KnownSecrets } from './knownSecrets.ts';
import { exposureRows } from './network/exposed.ts';
import { networkChange } from './network/index.ts';
import { permissionChange } from './permissions/index.ts';
import { postureRows } from './posture.ts';
import { rowCauses, type CausedRow } from './rowCauses.ts';
import type { NetworkRow, PermissionRow, RowCause, RowsLeft, Tables } from './tableRows.ts';

/** What weighs most comes first, for a table may be cut: rights that lead to more, then what is new, then what ends. */
const networkRank = ({ after, through }: Pick<NetworkRow, 'after' | 'through'>): number => after ? (through === undefined ? 1 : 0) : 2;
const permissionRank = ({ after, escalations }: Pick<PermissionRow, 'after' | 'escalations'>): number => after ? (escalations.length > 0 ? 0 : 1) : 2;

/**
 * What a change does to the whole rather than to one object, as rows of tables; those without a row are absent. `indexOf` gives
 * the place of a change in the report, by its id; of each table at most `mostRows` rows are kept.
 */
export function tablesOf(changes: ChangeSet, secrets: KnownSecrets, indexOf: ReadonlyMap<string, number>, mostRows: number): Tables {
  const causeOf = rowCauses(changes, indexOf);
  const placed = <Row extends RowCause>({ cause, paths, ...row }: CausedRow<Row>, isLost: boolean) => ({ ...row, ...causeOf(cause, paths, isLost) });
  const rows = {
    network: [...exposureRows(changes), ...networkChange(changes).rows].sort((a, b) => networkRank(a) - networkRank(b)),
    permissions: [...permissionChange(changes).rows].sort((a, b) => permissionRank(a) - permissionRank(b)),
  };
  const network = rows.network.slice(0, mostRows).map((row) => ({ ...placed<NetworkRow>(row, row.before), from: secrets.hide(row.from), to: secrets.hide(row.to) }));
  const permissions = rows.permissions.slice(0, mostRows).map((row) => ({ ...placed<PermissionRow>(row, row.before), who: secrets.hide(row.who), what: secrets.hide(row.what) }));
  const posture = postureRows(changes).map((row) => placed(row, false));
  const rowsLeft: RowsLeft = {
    ...(rows.network.length > mostRows && { network: rows.network.length - mostRows }),
    ...(rows.permissions.length > mostRows && { permissions: rows.permissions.length - mostRows }),
  };
  return {
    ...(posture.length > 0 && { posture }), ...(network.length > 0 && { network }), ...(permissions.length > 0 && { permissions }),
    ...(Object.keys(rowsLeft).length > 0 && { rowsLeft }),
  };
}
