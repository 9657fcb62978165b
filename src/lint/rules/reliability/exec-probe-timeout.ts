import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { probeNames } from './probes.ts';

const example = (timeout: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          livenessProbe:
${mark}            exec:
              command: [check-queue]
${timeout}`);

export default rule({
  id: 'reliability/exec-probe-timeout',
  severity: 'hint',
  profile: 'strict',
  summary: 'Command of a probe must end within one second',
  why: 'Without timeoutSeconds a command that takes longer than a second counts as failed, which happens first when the node is busy: a container that works is killed. Say how long the command may take.',
  source: 'Kubernetes documentation, Configure Liveness, Readiness and Startup Probes, Configure Probes',
  examples: {
    bad: example('', '#         ^^^^^^^^^^^^^ reliability/exec-probe-timeout\n'),
    good: example('            timeoutSeconds: 5\n'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const probe of probeNames) {
        if (container.get(`${probe}.exec`) === undefined || container.get(`${probe}.timeoutSeconds`) !== undefined) continue;
        report(container.at(probe, 'key'), `The command of ${probe} counts as failed when it takes longer than one second, as it may on a busy node. Set timeoutSeconds.`);
      }
    }
  },
});
