import { parseApiVersion } from '../../../manifest/index.ts';
import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webService } from '../exampleObjects.ts';

const example = (service: string, mark = '') => `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  strategy:
    blueGreen:
      activeService: ${service}
${mark}  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
---
${webService.replace('name: web\n', 'name: web-active\n')}`;

/** Fields that name a Service. */
const services = ['spec.strategy.canary.canaryService', 'spec.strategy.canary.stableService', 'spec.strategy.canary.pingPong.pingService', 'spec.strategy.canary.pingPong.pongService',
  'spec.strategy.blueGreen.activeService', 'spec.strategy.blueGreen.previewService'];
/** Lists of templates of an analysis. */
const analyses = ['spec.strategy.canary.analysis.templates', 'spec.strategy.blueGreen.prePromotionAnalysis.templates', 'spec.strategy.blueGreen.postPromotionAnalysis.templates'];

export default rule({
  id: 'references/rollout-reference-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Object that a Rollout names is not there',
  why: 'Argo Rollouts stops with an InvalidSpec condition when a Service, an AnalysisTemplate or the workload of a Rollout does not exist, and new versions are not rolled out. Create it, or correct its name.',
  source: 'Argo Rollouts documentation, Rollout specification, Analysis, and Migrating to Rollouts',
  examples: {
    bad: example('web-actve', '#                    ^^^^^^^^^ references/rollout-reference-missing\n'),
    good: example('web-active'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace } = object.manifest;
    if (gvk.group !== 'argoproj.io' || gvk.kind !== 'Rollout') return;
    const effect = 'new versions are not rolled out';
    const around = { set, repository };
    for (const path of services) reportMissing(around, { group: '', kind: 'Service', name: object.get(path), namespace, place: object.at(path), effect }, report);
    const [apiVersion, kind] = [object.get('spec.workloadRef.apiVersion'), object.get('spec.workloadRef.kind')];
    if (typeof apiVersion === 'string' && typeof kind === 'string')
      reportMissing(around, { group: parseApiVersion(apiVersion).group, kind, name: object.get('spec.workloadRef.name'), namespace, place: object.at('spec.workloadRef.name'), effect: 'no pods are created' }, report);
    const templates = [...analyses.flatMap((path) => object.items(path)), ...object.items('spec.strategy.canary.steps').flatMap((step) => step.items('analysis.templates'))];
    for (const template of templates) {
      const isCluster = template.get('clusterScope') === true;
      reportMissing(around, {
        group: gvk.group, kind: isCluster ? 'ClusterAnalysisTemplate' : 'AnalysisTemplate', name: template.get('templateName'), place: template.at('templateName'), effect,
        ...(isCluster ? {} : { namespace }),
      }, report);
    }
  },
});
