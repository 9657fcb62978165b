import type { ChangeSet } from './changeSet.ts';
import type { KnownSecrets } from './knownSecrets.ts';
import { networkChange } from './network/index.ts';
import { permissionChange } from './permissions/index.ts';
import { postureRows } from './posture.ts';
import type { Tables } from './tableRows.ts';

/** What a change does to the whole rather than to one object, as rows of tables; those without a row are absent. */
export function tablesOf(changes: ChangeSet, secrets: KnownSecrets): Tables {
  const network = networkChange(changes).rows.map((row) => ({ ...row, from: secrets.hide(row.from), to: secrets.hide(row.to) }));
  const permissions = permissionChange(changes).rows.map((row) => ({ ...row, who: secrets.hide(row.who), what: secrets.hide(row.what) }));
  const posture = postureRows(changes);
  return { ...(posture.length > 0 && { posture }), ...(network.length > 0 && { network }), ...(permissions.length > 0 && { permissions }) };
}
