import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { isMoving, isSetByKustomization, parseImageName } from './imageName.ts';

export default rule({
  id: 'security/latest-image',
  severity: 'warning',
  profile: 'default',
  peers: { kubeLinter: ['latest-tag'], kubeScore: ['container-image-tag'], polaris: ['tagNotSpecified'] },
  summary: 'Image has no fixed version',
  why: 'Without a tag, or with latest, a restart may run another image than the one that was reviewed, and a rollback brings nothing back. Name a version, or a digest.',
  source: 'Kubernetes documentation, Images, Image names',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:latest
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/latest-image
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: (context, report) => {
    for (const container of context.containers) {
      const image = parseImageName(container.get('image'));
      if (!image || !isMoving(image) || isSetByKustomization(context, shown(container.get('image')))) continue;
      report(container.at('image'), `${container.label} runs ${shown(container.get('image'))}, which names no fixed version, so a restart may run another image than the one that was reviewed. Name the version, such as :1.4.2, or the digest.`);
    }
  },
});
