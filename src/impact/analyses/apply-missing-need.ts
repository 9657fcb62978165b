import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject, type ChangeSet, type CreatedObject, type ObjectSet, type SideObject } from '../changeSet.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { definitionOf } from '../needs.ts';

/** Namespaces that are there from the start. Source: Kubernetes documentation, Namespaces, Initial namespaces. */
const initial = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease', 'argocd', 'flux-system']);

const uses = (set: ObjectSet, namespace: string): boolean => set.objects.some((object) => object.namespace === namespace);
const hasNamespace = (set: ObjectSet, name: string): boolean => set.find('/Namespace', undefined, name) !== undefined;

/** The definition of a custom resource goes while the object stays, or comes from a root that is not applied first. */
function reportDefinition(object: ChangedObject | CreatedObject, changes: ChangeSet, report: ReportImpact): void {
  const { head } = object;
  const { base, head: after, around } = changes;
  if (definitionOf(head, after)) return;
  const elsewhere = definitionOf(head, around.head);
  if (elsewhere) {
    if (!definitionOf(head, around.base) && !definitionOf(head, base)) reportElsewhere(object, elsewhere, changes, report);
    return;
  }
  if (!after.complete || !around.head.complete || !(definitionOf(head, base) ?? definitionOf(head, around.base))) return;
  report(object, {
    severity: 'danger', certainty: 'likely', short: 'its kind is removed',
    message: `The API server will refuse ${nameOf(head)}: the CustomResourceDefinition of ${head.gvk.kind} is deleted by this change.`,
    why: `${refusalMeans(deliveryOf(changes))}, and the objects of the kind that exist are deleted with their definition. Keep the definition, or take its objects out first.`,
    paths: [['kind']],
  });
}

/** What an object cannot be applied without comes new with another root, and nothing says that that one goes first. */
function reportElsewhere(object: ChangedObject | CreatedObject, needed: SideObject, changes: ChangeSet, report: ReportImpact): void {
  const delivery = deliveryOf(changes);
  if (!delivery || delivery.dependsOn.length > 0) return;
  report(object, {
    severity: 'notice', certainty: 'unknown', short: 'what it needs comes from elsewhere',
    message: `${nameOf(object.head)} needs ${nameOf(needed)}, which is new and comes with another root.`,
    why: delivery.by === 'flux'
      ? 'Nothing says which is applied first. Until it is there the apply fails, and Flux tries again at its interval. Name the other one in `spec.dependsOn`.'
      : 'Nothing says which is synced first. Until it is there the sync fails and must be retried. Give the Applications waves in an app of apps, or set `syncPolicy.retry`.',
    paths: [['kind']],
  });
}

/** The first object in a namespace of which nothing is known. */
function reportNamespace(objects: readonly CreatedObject[], name: string, changes: ChangeSet, report: ReportImpact): void {
  const [first] = objects;
  const delivery = deliveryOf(changes);
  const { base, head, around } = changes;
  if (!first || initial.has(name) || hasNamespace(head, name)) return;
  const elsewhere = around.head.find('/Namespace', undefined, name);
  if (elsewhere) {
    if (!hasNamespace(around.base, name) && !hasNamespace(base, name) && delivery?.createsNamespace !== true) reportElsewhere(first, elsewhere, changes, report);
    return;
  }
  if (delivery?.createsNamespace === true && (delivery.namespace === undefined || delivery.namespace === name)) return;
  const isDeleted = hasNamespace(base, name) || hasNamespace(around.base, name);
  // Without a delivery the root may be applied by someone who makes the namespace first.
  if (!isDeleted && (!delivery || uses(base, name) || uses(around.base, name))) return;
  report(first, {
    severity: isDeleted ? 'danger' : 'notice',
    certainty: isDeleted && head.complete && around.head.complete ? 'likely' : 'unknown',
    short: isDeleted ? 'its namespace is deleted' : 'needs a namespace',
    message: isDeleted ? `${nameOf(first.head)} is created in the namespace ${name}, which this change deletes.` : `${nameOf(first.head)} needs the namespace ${name}, which is not in this change.`,
    why: isDeleted
      ? `${refusalMeans(delivery)} until the namespace is there.`
      : `If it is not there already, the API server refuses the object. Add the Namespace${delivery?.by === 'argo-cd' ? ', or the sync option `CreateNamespace=true`' : ''}, unless another repository or person makes it.`,
    paths: [['metadata', 'namespace']],
  });
}

export default analysis({
  id: 'apply/missing-need',
  summary: 'An object lacks its namespace or the definition of its kind',
  why: 'The API server refuses an object in a namespace that does not exist, and an object of a kind that nobody defined. What is there already in the cluster is not seen here, so that only what the change itself takes away is likely to fail; the rest is worth a look.',
  source: 'Kubernetes documentation: Namespaces; Custom Resources. Argo CD documentation, Sync Options, Create Namespace',
  examples: [{
    title: 'A namespace that goes while something is put into it',
    base: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
`,
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: blue }
`,
    impacts: ['danger: ConfigMap shop/settings is created in the namespace shop, which this change deletes.'],
  }],
  analyse: (changes, report) => {
    const byNamespace = new Map<string, CreatedObject[]>();
    for (const object of changes.created) {
      const { namespace } = object.head;
      if (namespace !== undefined) byNamespace.set(namespace, [...byNamespace.get(namespace) ?? [], object]);
      if (isCustom(object.head)) reportDefinition(object, changes, report);
    }
    for (const object of changes.changed) if (isCustom(object.head)) reportDefinition(object, changes, report);
    for (const [name, objects] of byNamespace) reportNamespace(objects, name, changes, report);
  },
});

const isCustom = ({ gvk }: SideObject): boolean => gvk.group.includes('.') && !gvk.group.endsWith('.k8s.io');
