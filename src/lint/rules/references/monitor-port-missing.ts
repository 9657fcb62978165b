import { valueAt } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { isName, nearestName } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { mapsOf, textAt } from '../../values.ts';
import { declaredPorts } from '../containerPorts.ts';
import { webService } from '../exampleObjects.ts';
import { monitored } from '../monitors.ts';

const example = (port: string, mark = '') => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  endpoints:
    - port: ${port}
${mark}---
${webService.replace('  namespace: shop\n', '  namespace: shop\n  labels:\n    app: web\n')}`;

export default rule({
  id: 'references/monitor-port-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Port that Prometheus asks for metrics is not there',
  why: 'A ServiceMonitor names a port of the Services that it selects, a PodMonitor one of the pods. When none has a port of that name, no metrics are collected and alerts on them stay silent.',
  source: 'Prometheus Operator documentation, API reference, Endpoint and PodMetricsEndpoint',
  examples: {
    bad: example('metrics', '#           ^^^^^^^ references/monitor-port-missing\n'),
    good: example('http'),
  },
  check: ({ object, set, repository, files }, report) => {
    const found = monitored(object, set);
    if (!found || found.owners.length === 0) return;
    const names = found.kind === 'Service'
      ? found.owners.flatMap(({ value }) => mapsOf(valueAt(value, ['spec', 'ports'])).flatMap((port) => textAt(port, 'name') ?? []))
      : found.pods.flatMap(({ spec }) => declaredPorts(spec)).flatMap(({ name }) => name ?? []);
    for (const endpoint of object.items(found.kind === 'Service' ? 'spec.endpoints' : 'spec.podMetricsEndpoints')) {
      const port = endpoint.get('port');
      if (!isName(port) || names.includes(port)) continue;
      const near = nearestName(port, names);
      const certainty = set.unknownPart !== undefined || found.owners.some((owner) => mayBePatched({ files, repository }, owner)) ? 'unverified' : undefined;
      const those = found.owners.length === 1 ? `The ${found.owners[0]?.gvk.kind ?? ''} ${found.owners[0]?.name ?? ''} that this selects has no port` : 'None of the objects that this selects has a port';
      report(endpoint.at('port'), `${those} named ${port}, so no metrics are collected. ${names.length === 0 ? 'No port has a name there.' : `There are ${[...new Set(names)].join(', ')}.`}`,
        near === undefined ? undefined : setTo(near), certainty);
    }
  },
});
