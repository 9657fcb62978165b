import { rule } from '../../rule.ts';

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
  check: ({ containers }, report) => {
    for (const container of containers) {
      const image = container.get('image');
      if (typeof image !== 'string' || image === '' || !isMoving(image)) continue;
      report(container.at('image'), `${container.label} runs ${image}, which names no fixed version, so a restart may run another image than the one that was reviewed. Name the version, such as :1.4.2, or the digest.`);
    }
  },
});

/** Whether an image has neither a digest nor a tag other than `latest`; a colon before the last slash is a port. */
function isMoving(image: string): boolean {
  if (image.includes('@') || image.includes('${')) return false;
  const name = image.slice(image.lastIndexOf('/') + 1);
  const colon = name.indexOf(':');
  return colon < 0 || name.slice(colon + 1) === 'latest';
}
