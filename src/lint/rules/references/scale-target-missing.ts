import { parseApiVersion } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { isName, lookUp, reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (name: string, mark = '') => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: ${name}
${mark}    name: web
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
---
${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          resources:
            requests:
              cpu: 100m
`)}`;

/** Where each kind of autoscaler names its target, and what the target is when it does not say. */
const autoscalers: Readonly<Record<string, string>> = {
  'autoscaling/HorizontalPodAutoscaler': 'spec.scaleTargetRef',
  'keda.sh/ScaledObject': 'spec.scaleTargetRef',
  'autoscaling.k8s.io/VerticalPodAutoscaler': 'spec.targetRef',
};

export default rule({
  id: 'references/scale-target-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-horizontalpodautoscaler'], kubeScore: ['horizontalpodautoscaler-has-target'] },
  summary: 'Target of an autoscaler is not there',
  why: 'An autoscaler whose target does not exist scales nothing, and nobody is told: load that it should have met brings the service down. Correct the kind or the name of the target.',
  source: 'Kubernetes documentation, Horizontal Pod Autoscaling; KEDA documentation, Scaling Deployments; Vertical Pod Autoscaler',
  examples: {
    bad: example('StatefulSet', '#         ^^^^^^^^^^^ references/scale-target-missing\n'),
    good: example('Deployment'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace } = object.manifest;
    const path = autoscalers[`${gvk.group}/${gvk.kind}`];
    if (path === undefined) return;
    const isKeda = gvk.group === 'keda.sh';
    const kind = object.get(`${path}.kind`) ?? (isKeda ? 'Deployment' : undefined);
    const apiVersion = object.get(`${path}.apiVersion`) ?? (isKeda ? 'apps/v1' : undefined);
    const name = object.get(`${path}.name`);
    if (typeof kind !== 'string' || typeof apiVersion !== 'string' || !isName(name)) return;
    const written = parseApiVersion(apiVersion).group;
    const group = written === 'extensions' ? 'apps' : written;
    if (lookUp({ set, repository }, { group, kind, name, namespace })) return;
    const other = [['apps', 'Deployment'], ['apps', 'StatefulSet'], ['argoproj.io', 'Rollout']] as const;
    const found = other.flatMap(([otherGroup, otherKind]) => set.find(otherGroup, otherKind, name, namespace) ?? [])[0];
    if (found && found.gvk.group === group) {
      report(object.at(`${path}.kind`), `There is no ${kind} ${name}, but a ${found.gvk.kind} of that name, so this autoscaler scales nothing. Correct the kind.`, setTo(found.gvk.kind));
    } else if (found) {
      report(object.at(`${path}.kind`), `There is no ${kind} ${name} of ${apiVersion}, but a ${found.gvk.kind} of ${found.apiVersion}, so this autoscaler scales nothing. Correct kind and apiVersion.`);
    } else {
      reportMissing({ set, repository }, { group, kind, name, namespace, place: object.at(`${path}.name`), effect: 'this autoscaler scales nothing' }, report);
    }
  },
});
