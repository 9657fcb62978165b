import { rule } from '../../rule.ts';

const example = (apiVersion: string, kind: string, mark = '') => `apiVersion: ${apiVersion}
kind: ${kind}
${mark}metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`;

export default rule({
  id: 'reliability/naked-replica-set',
  severity: 'hint',
  profile: 'default',
  summary: 'Changes of the pod template do not reach running pods',
  why: 'A ReplicaSet or ReplicationController replaces lost pods, but leaves those that run as they are when its template changes. A Deployment does both, step by step, and can go back.',
  source: 'Kubernetes documentation, ReplicaSet, When to use a ReplicaSet; ReplicationController, Alternatives',
  examples: {
    bad: example('apps/v1', 'ReplicaSet', '#     ^^^^^^^^^^ reliability/naked-replica-set\n'),
    good: example('apps/v1', 'Deployment'),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (!(group === 'apps' && kind === 'ReplicaSet') && !(group === '' && kind === 'ReplicationController')) return;
    if (object.get('metadata.ownerReferences') === undefined) report(object.at('kind'), `Pods of this ${kind} go on running as they are when its template changes. Use a Deployment.`);
  },
});
