import { isObject, valueAt, type JsonValue } from '../../../manifest/index.ts';
import type { ObjectKeys } from '../../objectSet.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { certaintyWith, isAppliedWith, isSameObject, nameOf } from '../../together.ts';
import { mapsOf } from '../../values.ts';

const service = (name: string, port: number, mark = '') => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - port: 80
      nodePort: ${String(port)}
${mark}`;
const mark = '#               ^^^^^ network/node-port-clash\n';

const byNodePort: ObjectKeys = { group: '', kind: 'Service', keysOf: ({ value }) => mapsOf(valueAt(value, ['spec', 'ports'])).map(portKey) };

/** A port of the nodes; the other ports have no key that is asked for. */
function portKey(port: JsonValue | undefined): string {
  return isObject(port) ? JSON.stringify([port['nodePort'] ?? 0, port['protocol'] ?? 'TCP']) : '';
}

export default rule({
  id: 'network/node-port-clash',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'Two Services want the same port of the nodes',
  why: 'A nodePort belongs to one Service of the whole cluster: the API server refuses the second. Choose another, or leave it out and let Kubernetes choose.',
  source: 'Kubernetes documentation, Service, Choosing your own port',
  examples: {
    bad: `${service('web', 30080, mark)}---\n${service('shop', 30080, mark)}`,
    good: `${service('web', 30080)}---\n${service('shop', 30081)}`,
  },
  check: (context, report) => {
    const { object, set, repository, files } = context;
    if (object.manifest.gvk.kind !== 'Service' || object.manifest.gvk.group !== '') return;
    for (const port of object.items('spec.ports')) {
      const nodePort = port.get('nodePort');
      if (typeof nodePort !== 'number' || nodePort === 0) continue;
      const other = set.having(byNodePort, portKey(port.value)).find((found) => !isSameObject(context, found) && isAppliedWith(context, found));
      if (!other) continue;
      const isPatched = mayBePatched({ files, repository }, other) || mayBePatched({ files, repository }, object.manifest);
      report(port.at('nodePort'), `${nameOf(context, other)} has the port ${String(nodePort)} of the nodes already, and the API server refuses it a second time. Choose another, or leave nodePort out.`, undefined, isPatched ? 'unverified' : certaintyWith(context, other));
    }
  },
});
