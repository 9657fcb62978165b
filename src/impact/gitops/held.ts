import type { ChangeSet } from '../changeSet.ts';
import { deliveryOf } from '../delivered.ts';
import type { Held } from '../report.ts';
import { projectsOn } from './projects.ts';
import { permissionOf, windowsOf } from './windows.ts';

/** What keeps a root from being synced at the time that is asked about; undefined where nothing does, or it is not known. */
export function heldBy(changes: ChangeSet): Held | undefined {
  const delivery = deliveryOf(changes);
  const { at } = changes;
  if (at === undefined || delivery?.by !== 'argo-cd' || delivery.project === undefined) return undefined;
  const declaration = delivery.declaredBy[0];
  const projects = projectsOn('head', changes);
  const declared = projects.declared(delivery.project);
  if (!declared.some((project) => windowsOf(project).length > 0)) return undefined;
  const [application, ...others] = projects.applications.filter(({ name, namespace }) => name === declaration?.name && (namespace === undefined || declaration.namespace === undefined || namespace === declaration.namespace));
  const permission = application && others.length === 0 ? permissionOf(application, declared, at) : undefined;
  if (!application || permission === undefined || permission.automated) return undefined;
  return { application: application.name, project: delivery.project, at: at.toISOString(), byHand: permission.manual, ...(permission.next && { next: permission.next.toISOString() }) };
}
