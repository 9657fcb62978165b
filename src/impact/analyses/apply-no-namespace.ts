import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';

/** Built-in kinds that people write and that live in a namespace. Source: Kubernetes API reference. */
const namespaced = new Set([
  '/Pod', '/Service', '/ConfigMap', '/Secret', '/ServiceAccount', '/PersistentVolumeClaim', '/ResourceQuota', '/LimitRange', '/ReplicationController', '/Endpoints',
  'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'batch/Job', 'batch/CronJob', 'autoscaling/HorizontalPodAutoscaler',
  'networking.k8s.io/Ingress', 'networking.k8s.io/NetworkPolicy', 'policy/PodDisruptionBudget', 'rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/RoleBinding',
]);

export default analysis({
  id: 'apply/no-namespace',
  summary: 'A namespaced object has no namespace',
  why: 'Neither the object nor the one that has it delivered says a namespace. Flux does not fall back to a default and refuses to apply it; Argo CD takes the namespace of the destination, and has none here.',
  source: 'Flux documentation, Kustomization, Target namespace; Argo CD documentation, Declarative Setup, Applications',
  examples: [{
    title: 'Where it is not known who applies, nothing is said',
    base: '',
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { colour: blue }
`,
    impacts: [],
  }],
  analyse: (changes, report) => {
    const delivery = deliveryOf(changes);
    if (!delivery || delivery.namespace !== undefined) return;
    for (const object of changes.created) {
      const { head } = object;
      if (head.namespace !== undefined || !namespaced.has(head.kind) || head.name === '') continue;
      report(object, {
        severity: delivery.by === 'flux' ? 'danger' : 'warning',
        certainty: 'likely',
        short: 'no namespace',
        message: `${nameOf(head)} has no namespace, and nothing that delivers it says one.`,
        why: `${refusalMeans(delivery)}. Write \`metadata.namespace\`, or ${delivery.by === 'flux' ? '`spec.targetNamespace` of the Kustomization' : '`spec.destination.namespace` of the Application'}.`,
        paths: [['metadata', 'namespace']],
      });
    }
  },
});
