import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { handlers, patience, probeNumber } from './probes.ts';
import { isSame } from './workloads.ts';

const example = (threshold: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          readinessProbe:
            httpGet:
              path: /healthz
              port: 8080
          livenessProbe:
${mark}            httpGet:
              path: /healthz
              port: 8080
${threshold}`);

export default rule({
  id: 'reliability/identical-probes',
  severity: 'hint',
  profile: 'default',
  peers: { kubeScore: ['pod-probes-identical'] },
  summary: 'Container is killed as soon as it is not ready',
  why: 'When an application is too busy to answer, readiness takes it out of the Service so that it can recover; a liveness probe that asks the same, as often, kills it at the same moment, and the load moves to the next. Let liveness wait longer, or ask for less.',
  source: 'Kubernetes documentation, Liveness, Readiness, and Startup Probes: the same endpoint with a higher failureThreshold',
  examples: {
    bad: example('', '#         ^^^^^^^^^^^^^ reliability/identical-probes\n'),
    good: example('            failureThreshold: 6\n'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      if (container.get('livenessProbe') === undefined || container.get('readinessProbe') === undefined) continue;
      if (!handlers.some((handler) => isSame(container.get(`livenessProbe.${handler}`), container.get(`readinessProbe.${handler}`)))) continue;
      const [liveness, readiness] = [patience(container, 'livenessProbe'), patience(container, 'readinessProbe')];
      if (liveness > readiness) continue;
      const threshold = Math.ceil((2 * readiness) / Math.max(1, probeNumber(container, 'livenessProbe', 'periodSeconds')));
      report(
        container.at('livenessProbe', 'key'),
        `${container.label} is killed after ${String(liveness)} seconds without an answer to the question that makes it not ready after ${String(readiness)}. Raise failureThreshold, to ${String(threshold)} for twice the time, or ask for less than in readinessProbe.`,
        setTo(threshold, container.at('livenessProbe.failureThreshold')),
      );
    }
  },
});
