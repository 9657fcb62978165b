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
  id: 'reliability/probe-undeclared-port',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['liveness-port', 'readiness-port', 'startup-port'] },
  summary: 'Probe or hook asks a port that is not among those of the container',
  why: 'Ports of a container are a list for its readers, so the probe may be right; as often the number was changed in one place only, and every attempt fails. Declare the port, or correct the number.',
  source: 'Kubernetes documentation, API reference, Container, ports; Configure Liveness, Readiness and Startup Probes',
  examples: {
    bad: example('8081', '#                   ^^^^ reliability/probe-undeclared-port\n'),
    good: example('8080'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      const ports = container.items('ports').map((port) => port.get('containerPort'));
      if (ports.length === 0) continue;
      for (const { what, path } of calledPorts(container)) {
        const number = container.get(path);
        if (typeof number !== 'number' || ports.includes(number)) continue;
        report(container.at(path), `The ${what} of ${container.label.charAt(0).toLowerCase()}${container.label.slice(1)} asks port ${String(number)}, but the container's ports are ${ports.map(String).join(', ')}. Correct it, or add the port to the list.`);
      }
    }
  },
});
