import { analysis } from '../analysis.ts';
import { causesOf } from '../causes.ts';
import { probePorts, routePorts, servicePorts, type DeadEnd } from '../routes/ports.ts';
import type { ChangeSet, ObjectSet } from '../changeSet.ts';

const deadEnds = (set: ObjectSet, other: ObjectSet): readonly DeadEnd[] => [...servicePorts(set), ...routePorts(set, other), ...probePorts(set)];

const manifests = (containerPort: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29', ports: [${containerPort}] }] }
`;

/** Whether a dead end comes about by this change: it was not one before, and something that it hangs on changes. */
function fresh({ base, head }: ChangeSet): readonly DeadEnd[] {
  const now = deadEnds(head, base);
  if (now.length === 0) return [];
  const before = new Set(deadEnds(base, head).map(({ key }) => key));
  return now.filter(({ key }) => !before.has(key));
}

export default analysis({
  id: 'traffic/port-unmatched',
  summary: 'A port leads nowhere',
  why: 'Requests go from a route to the port of a Service, from there to a port of the containers, and probes ask for one of these. Each is found by name or number; where one changes alone, the next step is not found.',
  source: 'Kubernetes documentation, Service, Port definitions; Ingress; Configure Liveness, Readiness and Startup Probes',
  examples: [{
    title: 'A container port gets another name',
    base: manifests('{ name: http, containerPort: 8080 }'),
    head: manifests('{ name: web, containerPort: 8080 }'),
    impacts: ['danger: Port 80 of Service shop/web leads nowhere: no container of Deployment shop/web names a port http.'],
  }],
  analyse: (changes, report) => {
    const causes = causesOf(changes);
    for (const { object, involved, message, why, short, total, path } of fresh(changes)) {
      const cause = involved.map((one) => causes.get(one.object)).find((found) => found !== undefined);
      if (!cause) continue;
      const isNew = changes.base.find(object.kind, object.namespace, object.name) === undefined;
      report(cause.change, {
        severity: !total ? 'notice' : isNew || object.kind.startsWith('apps/') ? 'warning' : 'danger',
        certainty: changes.base.complete && changes.head.complete ? 'likely' : 'unknown',
        short, message, why, paths: cause.object.object === object.object ? [path] : [],
      });
    }
  },
});
