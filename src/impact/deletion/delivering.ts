import { read } from '../json.ts';
import type { Judge } from './consequence.ts';
import { takesAlong } from './fate.ts';

/* What deleting the objects that have others delivered does. Sources are with takesAlong. */

export const application: Judge = (object) => takesAlong(object)
  ? { severity: 'danger', short: 'and all that it deployed', effect: 'Everything that it deployed is deleted too.', why: 'Its resources-finalizer makes Argo CD delete all objects of the application first. Remove the finalizer before, to keep them.' }
  : { severity: 'warning', effect: 'What it deployed stays, and is not kept up to date any more.', why: 'Without the resources-finalizer, Argo CD leaves the objects of a deleted application in the cluster.' };

export const applicationSet: Judge = (object) => takesAlong(object)
  ? { severity: 'danger', short: 'and all its applications', effect: 'Its Applications are deleted too, with everything that they deployed.', why: 'An ApplicationSet owns its Applications, and gives them the finalizer that deletes what they deployed. Set `spec.syncPolicy.preserveResourcesOnDeletion: true` and have it applied before, to keep that.' }
  : { severity: 'warning', effect: 'Its Applications go; what they deployed stays, and is not kept up to date any more.', why: '`preserveResourcesOnDeletion` is set, so that Argo CD leaves the objects in the cluster.' };

export const fluxKustomization: Judge = (object) => takesAlong(object)
  ? { severity: 'danger', short: 'and all that it applied', effect: 'Everything that it applied is deleted too.', why: 'Flux deletes all objects of a Kustomization that is deleted, as its `prune` and `deletionPolicy` say. Set `deletionPolicy: Orphan` before, to keep them.' }
  : { severity: 'warning', effect: 'What it applied stays, and is not kept up to date any more.', why: 'Flux leaves the objects of a Kustomization in the cluster that does not prune, that is suspended, or whose `deletionPolicy` is Orphan.' };

export const helmRelease: Judge = (object) => takesAlong(object)
  ? { severity: 'danger', short: 'and all that it installed', effect: 'Flux uninstalls the release and deletes what it installed.', why: `A deleted HelmRelease is uninstalled, unless it is suspended. Volumes of StatefulSets stay by default.${read(object.value, ['spec', 'uninstall', 'keepHistory']) === true ? ' The history of the release is kept.' : ''}` }
  : { severity: 'warning', effect: 'What it installed stays, and is not kept up to date any more.', why: 'The HelmRelease is suspended, so Flux does not uninstall the release.' };
