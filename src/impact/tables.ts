import type { ChangeSet } from './changeSet.ts';
import type { KnownSecrets } from './knownSecrets.ts';
import { networkChange } from './network/index.ts';
import { permissionChange } from './permissions/index.ts';
import { postureRows } from './posture.ts';
import type { RowsLeft, Tables } from './tableRows.ts';

/** Rows of one table after which it is cut. */
const mostRows = 500;

/** What a change does to the whole rather than to one object, as rows of tables; those without a row are absent. */
export function tablesOf(changes: ChangeSet, secrets: KnownSecrets): Tables {
  const rows = { network: networkChange(changes).rows, permissions: permissionChange(changes).rows };
  const network = rows.network.slice(0, mostRows).map((row) => ({ ...row, from: secrets.hide(row.from), to: secrets.hide(row.to) }));
  const permissions = rows.permissions.slice(0, mostRows).map((row) => ({ ...row, who: secrets.hide(row.who), what: secrets.hide(row.what) }));
  const posture = postureRows(changes);
  const rowsLeft: RowsLeft = {
    ...(rows.network.length > mostRows && { network: rows.network.length - mostRows }),
    ...(rows.permissions.length > mostRows && { permissions: rows.permissions.length - mostRows }),
  };
  return {
    ...(posture.length > 0 && { posture }), ...(network.length > 0 && { network }), ...(permissions.length > 0 && { permissions }),
    ...(Object.keys(rowsLeft).length > 0 && { rowsLeft }),
  };
}
