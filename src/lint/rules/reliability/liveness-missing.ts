import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { isService } from './workloads.ts';

const example = (probe: string, mark = '') => webDeployment(`      containers:
        - name: web
${mark}          image: registry.example.com/web:1.4.2
${probe}`);

export default rule({
  id: 'reliability/liveness-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['no-liveness-probe'], kubeScore: ['pod-probes'], polaris: ['livenessProbeMissing'] },
  summary: 'Container that hangs is not started again',
  why: 'A process that ends is started again, but one that hangs is not noticed. An application that can hang needs a liveness probe, one that answers without asking others, or it takes the whole service down with them.',
  source: 'Kubernetes documentation, Liveness, Readiness, and Startup Probes',
  examples: {
    bad: example('', '#               ^^^ reliability/liveness-missing\n'),
    good: example(`          livenessProbe:
            httpGet:
              path: /live
              port: 8080
`),
  },
  check: ({ object, pod, containers }, report) => {
    if (!pod || !isService(object.manifest.gvk) || (pod.get('restartPolicy') ?? 'Always') !== 'Always') return;
    for (const container of containers) {
      if (container.type !== 'container' || container.get('livenessProbe') !== undefined) continue;
      report(container.at('livenessProbe'), `${container.label} is not started again when it hangs. If it can, add a livenessProbe, with a failureThreshold above that of the readinessProbe.`);
    }
  },
});
