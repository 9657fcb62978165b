import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isMoving, parseImageName } from './imageName.ts';

export default rule({
  id: 'security/pull-policy',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['container-image-pull-policy'], polaris: ['pullPolicyNotAlways'] },
  summary: 'Pod may run an image from its node without the right to pull it',
  why: 'An image that lies on a node can be run by every pod there, also by one without the credentials of its registry, unless the policy is Always. From Kubernetes 1.35 on nodes check the credentials themselves.',
  source: 'Kubernetes documentation, Images, Image pull policy and Ensure image pull credential verification (by default from v1.35); Admission Controllers, AlwaysPullImages',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      imagePullPolicy: Never
#                      ^^^^^ security/pull-policy
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      imagePullPolicy: Always
`,
  },
  check: ({ containers, version }, report) => {
    for (const container of containers) {
      const policy = container.get('imagePullPolicy') ?? 'IfNotPresent';
      const image = parseImageName(container.get('image'));
      if (!image || isMoving(image)) continue;
      if (policy === 'Never') report(container.at('imagePullPolicy'), `${container.label} starts only on nodes that have its image already, because imagePullPolicy is Never. Set it to Always or IfNotPresent.`, setTo('IfNotPresent'));
      else if (policy === 'IfNotPresent' && version.minor < 35)
        report(container.at('imagePullPolicy'), `${container.label} may run a copy of its image that somebody else's credentials brought to the node. Set imagePullPolicy to Always, which asks the registry each time and downloads only what is new.`, setTo('Always'));
    }
  },
});
