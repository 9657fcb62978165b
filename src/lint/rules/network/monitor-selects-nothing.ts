import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { webService } from '../exampleObjects.ts';
import { monitored } from '../monitors.ts';
import { inWords, otherSources } from '../otherPods.ts';

const example = (app: string, mark = '') => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: shop
spec:
  selector:
${mark}    matchLabels:
      app: ${app}
  endpoints:
    - port: http
---
${webService.replace('  namespace: shop\n', '  namespace: shop\n  labels:\n    app: web\n')}`;

export default rule({
  id: 'network/monitor-selects-nothing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-servicemonitor'] },
  summary: 'ServiceMonitor or PodMonitor selects nothing',
  why: 'A ServiceMonitor selects Services by the labels of the Service itself, a PodMonitor pods by theirs. When nothing has them, no metrics are collected and alerts on them stay silent.',
  source: 'Prometheus Operator documentation, API reference, ServiceMonitorSpec and PodMonitorSpec',
  examples: {
    bad: example('wbe', '# ^^^^^^^^ network/monitor-selects-nothing\n'),
    good: example('web'),
  },
  check: (context, report) => {
    const { object, set } = context;
    const found = monitored(object, set);
    if (!found || found.owners.length > 0) return;
    const selector = object.get('spec.selector');
    if (inWords(selector) === '') return;
    // What is in other namespaces is often installed by others.
    const elsewhere = isObject(object.get('spec.namespaceSelector')) ? 'another namespace' : undefined;
    const other = otherSources(context, selector) ?? elsewhere;
    const what = found.kind === 'Service' ? 'Service' : 'pod';
    report(object.at('spec.selector'), `No ${what} of ${set.label} has the labels ${inWords(selector)}, so no metrics are collected${other === undefined ? '' : `, unless ${other} has one`}. Compare them with the labels ${what === 'Service' ? 'under metadata of the Service' : 'in the pod template'}.`,
      undefined, other === undefined ? undefined : 'unverified');
  },
});
