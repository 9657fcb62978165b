import { rule } from '../../rule.ts';
import { webDeployment, webService } from '../exampleObjects.ts';
import { hasClaim, servicesOf } from './workloads.ts';

const example = (strategy: string) => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`).replace('  replicas: 2\n', `  replicas: 2\n${strategy}`)}---
${webService}`;

export default rule({
  id: 'reliability/recreate-strategy',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  peers: { kubeLinter: ['no-rolling-update-strategy'], kubeScore: ['deployment-strategy'] },
  summary: 'Each rollout takes the Service down',
  why: 'With Recreate all pods are stopped before the first new one starts, and requests to the Service fail meanwhile. It is right for applications that cannot run twice; all others should use RollingUpdate.',
  source: 'Kubernetes documentation, Deployments, Strategy',
  examples: {
    bad: example('  strategy:\n    type: Recreate\n#         ^^^^^^^^ reliability/recreate-strategy\n'),
    good: example('  strategy:\n    type: RollingUpdate\n'),
  },
  check: (context, report) => {
    const { object, pod } = context;
    if (!pod || object.manifest.gvk.kind !== 'Deployment' || object.get('spec.strategy.type') !== 'Recreate') return;
    // A volume, or a port of the node, that only one pod can have leaves no choice.
    if (hasClaim(pod) || pod.get('hostNetwork') === true || pod.containers.some((container) => container.items('ports').some((port) => port.get('hostPort') !== undefined))) return;
    const service = servicesOf(context)[0];
    if (service) report(object.at('spec.strategy.type'), `All pods are stopped before new ones start, so requests to the Service ${service.name} fail with each rollout. If two versions may run at once, use RollingUpdate.`);
  },
});
