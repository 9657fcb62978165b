import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isAppliedWith } from '../../together.ts';
import { webDeployment } from '../exampleObjects.ts';
import { autoscalersOf, ignoresReplicas, isReplicated } from './workloads.ts';

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`;
const pods = webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          resources:
            requests:
              cpu: 100m
`);

export default rule({
  id: 'reliability/replicas-fight-autoscaler',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  peers: { kubeScore: ['deployment-targeted-by-hpa-does-not-have-replicas-configured'] },
  summary: 'Replicas are set by the manifest and by an autoscaler',
  why: 'Each time that the manifest is applied, and Argo CD and Flux do that again and again, the replicas go back to the number written here, whatever the load. Leave replicas out, and let the autoscaler set them.',
  source: 'Kubernetes documentation, Horizontal Pod Autoscaling, Migrating Deployments and StatefulSets to horizontal autoscaling',
  examples: {
    bad: `${pods.replace('  replicas: 2\n', '  replicas: 2\n#           ^ reliability/replicas-fight-autoscaler\n')}${autoscaler}`,
    good: `${pods.replace('  replicas: 2\n', '')}${autoscaler}`,
  },
  check: (context, report) => {
    const { object, set } = context;
    const replicas = object.get('spec.replicas');
    // Zero switches the autoscaler off (Kubernetes documentation, Horizontal Pod Autoscaling, Implicit maintenance-mode deactivation).
    if (replicas === undefined || replicas === 0 || !isReplicated(object.manifest.gvk)) return;
    const scaler = autoscalersOf(object.manifest, set).find((candidate) => isAppliedWith(context, candidate));
    if (!scaler || ignoresReplicas(context)) return;
    report(object.at('spec.replicas'), `The autoscaler ${scaler.name} sets these replicas, and each sync sets them back to ${typeof replicas === 'number' ? String(replicas) : 'what is written here'}. Remove replicas.`, remove());
  },
});
