import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment, webService } from '../exampleObjects.ts';
import { isService, servicesOf, servingContainers } from './workloads.ts';

const example = (hook: string, mark = '') => `${webDeployment(`      containers:
        - name: web
${mark}          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
${hook}`)}---
${webService}`;

export default rule({
  id: 'reliability/pre-stop-missing',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Container stops while requests are still sent to it',
  why: 'When a pod is stopped, its process is told at the same time as the Services, which need some seconds to send requests elsewhere. Unless the application goes on answering that long, some fail with every rollout. A preStop hook that sleeps bridges the time.',
  source: 'Kubernetes documentation, Container Lifecycle Hooks (sleep from v1.30); Pod Lifecycle, Termination of Pods',
  examples: {
    bad: example('', '#               ^^^ reliability/pre-stop-missing\n'),
    good: example(`          lifecycle:
            preStop:
              sleep:
                seconds: 5
`),
  },
  check: (context, report) => {
    const { object, pod, version } = context;
    if (!pod || !isService(object.manifest.gvk)) return;
    const services = servicesOf(context);
    if (services.length === 0) return;
    for (const container of servingContainers(pod, services)) {
      if (container.get('lifecycle.preStop') !== undefined) continue;
      report(
        container.at('lifecycle.preStop'),
        `${container.label} is told to stop while the Service ${services[0]?.name ?? ''} still sends it requests. Unless it goes on answering for some seconds, add a preStop hook that sleeps.`,
        version.minor >= 30 ? setTo({ sleep: { seconds: 5 } }, container.at('lifecycle.preStop')) : undefined,
      );
    }
  },
});
