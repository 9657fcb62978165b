import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (type: string, mark = '') => `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  updateStrategy:
    type: ${type}
${mark}  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:5.0.0
`;

export default rule({
  id: 'reliability/on-delete-update',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['no-rolling-update-strategy'] },
  summary: 'Changes do not reach the pods until somebody deletes them',
  why: 'With OnDelete a merged change is applied, and reported as synced, while the old pods go on running. That surprises whoever relies on git to say what runs.',
  source: 'Kubernetes documentation, StatefulSets, Update strategies; Perform a Rolling Update on a DaemonSet',
  examples: {
    bad: example('OnDelete', '#         ^^^^^^^^ reliability/on-delete-update\n'),
    good: example('RollingUpdate'),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'apps' || (kind !== 'DaemonSet' && kind !== 'StatefulSet') || object.get('spec.updateStrategy.type') !== 'OnDelete') return;
    report(object.at('spec.updateStrategy.type'), `Changes of this ${kind} reach a pod only when somebody deletes it. Use RollingUpdate, unless pods must be updated by hand.`, setTo('RollingUpdate'));
  },
});
