import { setTo } from '../../fix.ts';
import { isName, nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { calledPorts } from './probes.ts';

const example = (port: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /ready
              port: ${port}
${mark}`);

export default rule({
  id: 'reliability/probe-port',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['liveness-port', 'readiness-port', 'startup-port'] },
  summary: 'Probe or hook asks a port that the container does not name',
  why: 'A port that is given by name must be among the ports of the same container. If it is not, every attempt fails: the pod is never ready, or is killed again and again.',
  source: 'Kubernetes documentation, Configure Liveness, Readiness and Startup Probes, Use a named port',
  examples: {
    bad: example('htpp', '#                   ^^^^ reliability/probe-port\n'),
    good: example('http'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const { what, path } of calledPorts(container)) {
        const name = container.get(path);
        if (!isName(name) || /^\d+$/.test(name)) continue;
        const names = container.items('ports').map((port) => port.get('name')).filter((port) => typeof port === 'string');
        if (names.includes(name)) continue;
        const near = nearestName(name, names) ?? (names.length === 1 ? names[0] : undefined);
        const known = names.length === 0 ? 'It names none: add the name to its ports, or write the number.' : `It has ${names.join(', ')}: name one of these, or write the number.`;
        report(container.at(path), `The ${what} of ${container.label.charAt(0).toLowerCase()}${container.label.slice(1)} asks the port ${name}, which is not among the container's ports, so it always fails. ${known}`, near === undefined ? undefined : setTo(near));
      }
    }
  },
});
