import type { DeletedObject, ChangeSet, SideObject } from '../changeSet.ts';
import { nameOf } from '../changeSet.ts';
import { read, readList, readText } from '../json.ts';
import { usersOf } from '../references.ts';
import type { ImpactSeverity } from '../report.ts';
import { count, enumerate } from '../words.ts';
import { callsTo, unansweredEffect } from '../webhooks/calls.ts';
import { replicasOf } from '../workload.ts';
import { claimConsequence } from './claim.ts';
import { customResourceDefinition, namespace, ownedBy, sourceOfSecret } from './contents.ts';
import { application, applicationSet, fluxKustomization, helmRelease } from './delivering.ts';

/** What the deletion of an object does. */
export interface Consequence {
  readonly severity: ImpactSeverity;
  /** A second sentence for the message; empty when there is nothing more to say. */
  readonly effect: string;
  readonly why: string;
  readonly short?: string;
}

export type Judge = (object: SideObject, changes: ChangeSet) => Consequence;

const always = (severity: ImpactSeverity, effect: string, why: string): Judge => () => ({ severity, effect, why });

/** `Deployment shop/web and CronJob shop/report`. */
const names = (objects: readonly SideObject[]): string => enumerate(objects.map(nameOf));

const podsStop: Judge = (object) => {
  const replicas = replicasOf(object);
  const pods = replicas === undefined ? 'Its pods stop' : replicas === 0 ? 'It has no pods' : `Its ${count(replicas, 'pod')} ${replicas === 1 ? 'stops' : 'stop'}`;
  return { severity: replicas === 0 ? 'notice' : 'warning', effect: `${pods}.`, why: 'Deleting a workload deletes the pods that it owns.' };
};

const statefulSet: Judge = (object, changes) => {
  const stopped = podsStop(object, changes);
  if (read(object.value, ['spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted']) === 'Delete') {
    return { severity: 'danger', effect: `${stopped.effect} Its volumes are deleted with their data.`, short: 'data is deleted', why: '`persistentVolumeClaimRetentionPolicy.whenDeleted` is Delete, so its PersistentVolumeClaims go with it. Back the data up first, or set Retain and apply that before.' };
  }
  return { ...stopped, effect: `${stopped.effect} Its PersistentVolumeClaims and their data stay.`, why: 'Claims made from volumeClaimTemplates are kept unless persistentVolumeClaimRetentionPolicy says otherwise. They go on costing storage until someone deletes them.' };
};

/** Something that pods name: they do not start without it. */
const needed = (otherwise: ImpactSeverity, unused: string): Judge => (object, { head }) => {
  const users = usersOf(object, head).filter(({ references }) => references.some(({ optional }) => !optional));
  if (users.length === 0) return { severity: otherwise, effect: '', why: unused };
  const verb = users.length === 1 ? 'still needs' : 'still need';
  return { severity: 'danger', short: 'still in use', effect: `${names(users.map((user) => user.object))} ${verb} it.`, why: 'New pods cannot start without it; those that run go on until they restart or move to another node. Keep the object, or remove the reference first.' };
};

const service: Judge = (object, changes) => {
  const { head } = changes;
  const ingresses = head.ofKind('networking.k8s.io/Ingress').filter((ingress) => ingress.namespace === object.namespace && routesTo(ingress, object.name));
  if (ingresses.length > 0) return { severity: 'danger', short: 'still in use', effect: `${names(ingresses)} still ${ingresses.length === 1 ? 'sends' : 'send'} traffic to it.`, why: 'Requests for these paths fail with an error of the ingress controller. Change the Ingress first.' };
  const calls = callsTo(object, changes);
  if (calls.length > 0) return { severity: calls.some(({ fails }) => fails) ? 'danger' : 'warning', short: 'still in use', effect: `${names(calls.map(({ caller }) => caller))} still ${calls.length === 1 ? 'calls' : 'call'} it.`, why: `${unansweredEffect(calls)} Take away first what calls it.` };
  return { severity: 'warning', effect: 'Its name and address stop working.', why: 'Whoever still calls it gets an error, also from outside of this repository.' };
};

function routesTo(ingress: SideObject, name: string): boolean {
  const paths = readList(ingress.value, ['spec', 'rules']).flatMap((rule) => readList(rule, ['http', 'paths']));
  return [read(ingress.value, ['spec', 'defaultBackend']), ...paths.map((path) => read(path, ['backend']))]
    .some((backend) => readText(backend, ['service', 'name']) === name);
}

const role: Judge = (object, { head }) => {
  const bindings = head.ofKind('rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding')
    .filter((binding) => readText(binding.value, ['roleRef', 'kind']) === object.gvk.kind && readText(binding.value, ['roleRef', 'name']) === object.name
      && (object.namespace === undefined || binding.namespace === object.namespace));
  if (bindings.length > 0) return { severity: 'notice', short: 'still in use', effect: `${names(bindings)} still ${bindings.length === 1 ? 'refers' : 'refer'} to it.`, why: 'A binding to a role that does not exist gives no rights: those who are bound lose them at once.' };
  return { severity: 'notice', effect: '', why: 'Bindings outside of this root that refer to it give no rights any more.' };
};

const policy: Judge = (object, { head, around }) => {
  const bindings = [head, around.head].flatMap((set) => set.ofKind('admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding')).filter((binding) => readText(binding.value, ['spec', 'policyName']) === object.name);
  return { severity: 'notice', effect: `What it refused is let in.${bindings.length > 0 ? ` ${names(bindings)} still ${bindings.length === 1 ? 'binds' : 'bind'} it.` : ''}`, why: 'A binding to a policy that does not exist has no effect.' };
};

const persistentVolume: Judge = (object) => {
  const policy = readText(object.value, ['spec', 'persistentVolumeReclaimPolicy']);
  return policy === 'Delete'
    ? { severity: 'danger', short: 'data may be lost', effect: 'The storage behind it may be deleted with its data.', why: 'Its reclaim policy is Delete. It stays as long as a claim is bound to it. Set Retain and apply that first, to keep the data.' }
    : { severity: 'warning', effect: `The storage behind it ${policy === 'Recycle' ? 'is wiped' : 'stays'}, but no claim can use it.`, why: 'With the reclaim policy Retain only the Kubernetes object goes, once no claim is bound to it.' };
};

/** What deleting an object of a kind does, by `group/Kind`. Sources: the pages of the Kubernetes, Argo CD and Flux documentation on the kind. */
const judges: Readonly<Record<string, Judge>> = {
  '/PersistentVolumeClaim': claimConsequence,
  '/PersistentVolume': persistentVolume,
  '/Namespace': namespace,
  'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
  'apps/StatefulSet': statefulSet,
  'apps/Deployment': podsStop,
  'apps/DaemonSet': podsStop,
  'apps/ReplicaSet': podsStop,
  '/ReplicationController': podsStop,
  'argoproj.io/Rollout': podsStop,
  '/Pod': always('warning', 'It stops.', 'Nothing starts a pod anew that no controller owns.'),
  'batch/Job': always('notice', 'Its pods and their logs are deleted.', 'A Job that still runs is stopped.'),
  'batch/CronJob': always('warning', 'It does not run any more; runs that are under way are stopped.', 'Deleting a CronJob deletes the Jobs and pods that it created.'),
  '/Secret': needed('notice', 'No workload of this root needs it after the change; others might.'),
  '/ConfigMap': needed('notice', 'No workload of this root needs it after the change; others might.'),
  '/ServiceAccount': needed('notice', 'No workload of this root runs as it after the change. Its tokens stop working.'),
  'scheduling.k8s.io/PriorityClass': needed('notice', 'No workload of this root names it after the change; others might.'),
  '/Service': service,
  // Which hosts and paths are not served any more, traffic/route-changed says.
  'networking.k8s.io/Ingress': always('notice', 'It serves its hosts and paths no more.', 'Requests from outside get an error of the ingress controller, unless another Ingress takes them.'),
  'gateway.networking.k8s.io/HTTPRoute': always('notice', 'It serves its hosts and paths no more.', 'Requests from outside get an error of the gateway, unless another route takes them.'),
  'gateway.networking.k8s.io/Gateway': always('warning', 'Nothing listens at its addresses any more.', 'All routes that are attached to it stop being served.'),
  // What opens up, network/reach-changed says.
  'networking.k8s.io/NetworkPolicy': always('notice', 'Traffic that it kept away may now get through.', 'Pods that no policy selects accept all traffic, and may send to anyone.'),
  'rbac.authorization.k8s.io/Role': role,
  'rbac.authorization.k8s.io/ClusterRole': role,
  // Who loses which rights, permissions/rights-lost says.
  'rbac.authorization.k8s.io/RoleBinding': always('notice', 'Those who are bound lose these rights at once.', 'Programs that use the Kubernetes API with these rights get "forbidden".'),
  'rbac.authorization.k8s.io/ClusterRoleBinding': always('notice', 'Those who are bound lose these rights at once.', 'Programs that use the Kubernetes API with these rights get "forbidden".'),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': always('notice', 'What it refused is let in.', 'The API server does not ask its webhooks any more. Objects that come in meanwhile are not looked at later.'),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': always('notice', 'What it filled in is missing from new objects.', 'The API server does not ask its webhooks any more: new pods lack their sidecars, new objects their defaults.'),
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': policy,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': always('notice', 'What its policy refused is let in, unless another binding is there.', 'A policy has no effect without a binding.'),
  'apiregistration.k8s.io/APIService': always('warning', 'Its API is not served any more.', 'Who asks for its resources gets "not found": for metrics.k8s.io these are autoscalers and `kubectl top`.'),
  'autoscaling/HorizontalPodAutoscaler': always('notice', 'The number of pods stays where it is and does not follow the load any more.', 'The workload keeps its last replicas until its manifest sets another number.'),
  'policy/PodDisruptionBudget': always('notice', 'Draining nodes may now stop all of its pods at once.', 'The budget kept a number of pods running during voluntary disruptions.'),
  '/ResourceQuota': always('notice', 'The namespace is not limited by it any more.', 'New objects are not counted against it.'),
  '/LimitRange': always('notice', 'New pods do not get its default requests and limits any more.', 'Pods that run keep theirs.'),
  'storage.k8s.io/StorageClass': always('notice', 'No new volumes of this class can be made; those that exist stay.', 'Claims that still name it wait until it is there again.'),
  'argoproj.io/Application': application,
  'kustomize.toolkit.fluxcd.io/Kustomization': fluxKustomization,
  'argoproj.io/ApplicationSet': applicationSet,
  'helm.toolkit.fluxcd.io/HelmRelease': helmRelease,
  'external-secrets.io/ExternalSecret': sourceOfSecret,
  'bitnami.com/SealedSecret': sourceOfSecret,
  'cert-manager.io/Certificate': always('notice', 'It is not renewed any more; the Secret with the certificate stays.', 'Services that use it fail when it expires.'),
};

const unknownKind: Judge = (object) => object.gvk.group.includes('.')
  ? { severity: 'notice', effect: '', why: 'What else goes with it depends on the operator that looks after its kind.' }
  : { severity: 'notice', effect: '', why: 'Its manifest is not there any more.' };

/** What the deletion of an object does to what is around it. */
export function consequenceOf(deleted: DeletedObject, changes: ChangeSet): Consequence {
  const consequence = (judges[deleted.base.kind] ?? unknownKind)(deleted.base, changes);
  const owned = ownedBy(deleted.base, changes);
  if (owned.length === 0) return consequence;
  const along = `${names(owned)} ${owned.length === 1 ? 'goes' : 'go'} with it.`;
  return { ...consequence, effect: consequence.effect === '' ? along : `${consequence.effect} ${along}`, why: `${consequence.why} Objects that name it as their owner are deleted after it.` };
}
