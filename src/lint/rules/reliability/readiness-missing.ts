import { valueAt } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { webDeployment, webService } from '../exampleObjects.ts';
import { isService, servicesOf, servingContainers } from './workloads.ts';

const example = (probe: string, mark = '') => `${webDeployment(`      containers:
        - name: web
${mark}          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
${probe}`)}---
${webService}`;

export default rule({
  id: 'reliability/readiness-missing',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  peers: { kubeLinter: ['no-readiness-probe'], kubeScore: ['pod-probes'], polaris: ['readinessProbeMissing'] },
  summary: 'Container gets requests before it says that it is ready',
  why: 'A Service sends requests to a container as soon as its process runs, and a rollout takes that for done. With a readiness probe, requests wait until the application can answer, and a broken version stops the rollout.',
  source: 'Kubernetes documentation, Liveness, Readiness, and Startup Probes',
  examples: {
    bad: example('', '#               ^^^ reliability/readiness-missing\n'),
    good: example(`          readinessProbe:
            httpGet:
              path: /ready
              port: http
`),
  },
  check: (context, report) => {
    const { object, pod } = context;
    if (!pod || !isService(object.manifest.gvk)) return;
    const services = servicesOf(context).filter(({ value }) => valueAt(value, ['spec', 'publishNotReadyAddresses']) !== true);
    const service = services[0];
    if (!service) return;
    const serving = servingContainers(pod, services);
    // Where no port tells which container serves, one that says when the pod is ready is enough.
    const isKnown = serving.some((container) => container.items('ports').length > 0);
    const without = serving.filter((container) => container.get('readinessProbe') === undefined);
    if (without.length < serving.length && !isKnown) return;
    for (const container of without) {
      report(container.at('readinessProbe'), `${container.label} gets the requests of the Service ${service.name} as soon as it runs, whether it can answer or not. Add a readinessProbe that asks the application.`);
    }
  },
});
