import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { isReplicated } from './workloads.ts';

const example = (selector: string, mark = '') => webDeployment(`${mark}${selector}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'reliability/node-affinity-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['no-node-affinity'] },
  summary: 'Pod may be placed on any kind of node',
  why: 'In a cluster with nodes of several kinds, operating systems or processors, a pod that does not choose may land where its image does not run. Choose with nodeSelector, such as kubernetes.io/arch, or with nodeAffinity.',
  source: 'Kubernetes documentation, Assigning Pods to Nodes',
  examples: {
    bad: example('', '#   ^^^^ reliability/node-affinity-missing\n'),
    good: example('      nodeSelector:\n        kubernetes.io/arch: amd64\n'),
  },
  check: ({ object, pod }, report) => {
    if (!pod || !isReplicated(object.manifest.gvk) || ['nodeSelector', 'affinity.nodeAffinity', 'nodeName'].some((field) => pod.get(field) !== undefined)) return;
    report(pod.at('nodeSelector'), 'Nothing says which nodes this pod can run on. If the cluster has nodes of several kinds, choose with nodeSelector or nodeAffinity.');
  },
});
