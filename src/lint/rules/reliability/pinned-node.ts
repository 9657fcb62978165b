import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (node: string) => webDeployment(`${node}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'reliability/pinned-node',
  severity: 'hint',
  profile: 'default',
  summary: 'Pod can run on one node only',
  why: 'When that node fails, is drained or replaced under another name, the pod runs nowhere. nodeName even passes the scheduler by, so that nobody looks whether there is room. Select nodes by what they offer.',
  source: 'Kubernetes documentation, Assigning Pods to Nodes, nodeName',
  examples: {
    bad: example('      nodeName: node-7\n#               ^^^^^^ reliability/pinned-node\n'),
    good: example('      nodeSelector:\n        disktype: ssd\n'),
  },
  check: ({ object, pod }, report) => {
    if (!pod) return;
    const node = pod.get('nodeName');
    if (typeof node === 'string' && node !== '') report(pod.at('nodeName'), `Without the node ${node} this pod runs nowhere, and with it, whether there is room or not. Remove nodeName, and select nodes by a label of theirs.`, remove());
    const selector = pod.get('nodeSelector');
    if (object.manifest.gvk.kind === 'DaemonSet' || selector === null || typeof selector !== 'object' || !('kubernetes.io/hostname' in selector)) return;
    report({ object: object.manifest, path: [...pod.path, 'nodeSelector', 'kubernetes.io/hostname'], part: 'value' }, 'This pod can run on one node only, and nowhere without it. Select nodes by what they offer, or let a local PersistentVolume say where its data is.');
  },
});
