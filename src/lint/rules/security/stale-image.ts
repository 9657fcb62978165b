import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { isMoving, isSetByKustomization, parseImageName } from './imageName.ts';

export default rule({
  id: 'security/stale-image',
  severity: 'warning',
  profile: 'default',
  peers: { kubeScore: ['container-image-pull-policy'], polaris: ['pullPolicyNotAlways'] },
  summary: 'Image without a fixed version is not pulled again',
  why: 'latest moves on, but with this pull policy a node keeps the copy that it pulled first: the replicas run different images, and fixes never arrive. Name a version, or pull Always.',
  source: 'Kubernetes documentation, Images, Image pull policy',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:latest
      imagePullPolicy: IfNotPresent
#                      ^^^^^^^^^^^^ security/stale-image
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      imagePullPolicy: IfNotPresent
`,
  },
  check: (context, report) => {
    for (const container of context.containers) {
      const policy = container.get('imagePullPolicy');
      if (policy !== 'IfNotPresent' && policy !== 'Never') continue;
      const image = parseImageName(container.get('image'));
      if (!image || !isMoving(image) || isSetByKustomization(context, shown(container.get('image')))) continue;
      report(container.at('imagePullPolicy'), `${container.label} runs an image without a fixed version, and ${policy} keeps each node on the copy that it has. Name the version, or set imagePullPolicy to Always.`, setTo('Always'));
    }
  },
});
