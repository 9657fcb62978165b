import { rule } from '../../rule.ts';
import { webDeployment, webService } from '../exampleObjects.ts';
import { autoscalersOf, hasClaim, isReplicated, ownReplicas, servicesOf } from './workloads.ts';

const example = (replicas: number, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`).replace('  replicas: 2\n', `  replicas: ${String(replicas)}\n${mark}`)}---
${webService}`;

export default rule({
  id: 'reliability/single-replica',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['minimum-three-replicas'], kubeScore: ['deployment-replicas'], polaris: ['deploymentMissingReplicas'] },
  summary: 'Service depends on a single pod',
  why: 'When its node fails or is drained, a single pod is gone until another has started, and requests to its Service fail that long. Two replicas on two nodes bridge it, where the application can run twice.',
  source: 'Kubernetes documentation, Disruptions, Dealing with disruptions',
  options: { minimum: { description: 'The fewest replicas that are not reported.', default: 2, schema: { type: 'integer', minimum: 1 } } },
  examples: {
    bad: example(1, '#           ^ reliability/single-replica\n'),
    good: example(2),
  },
  check: (context, report) => {
    const { object, pod, set } = context;
    // A pod that is replaced before its successor starts, or that owns a volume, is single on purpose.
    if (!pod || !isReplicated(object.manifest.gvk) || object.get('spec.strategy.type') === 'Recreate' || hasClaim(pod)) return;
    const service = servicesOf(context)[0];
    if (!service || autoscalersOf(object.manifest, set).length > 0) return;
    const replicas = ownReplicas(context);
    const minimum = Number(context.option('minimum'));
    if (replicas === undefined || replicas === 0 || replicas >= minimum) return;
    const pods = replicas === 1 ? 'a single pod' : `${String(replicas)} pods`;
    report(object.at('spec.replicas'), `The Service ${service.name} depends on ${pods}, so requests fail while it is replaced. If the application can run ${minimum === 2 ? 'twice' : 'more often'}, set replicas to ${String(minimum)}.`);
  },
});
