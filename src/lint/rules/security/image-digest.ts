import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { isMoving, parseImageName } from './imageName.ts';

export default rule({
  id: 'security/image-digest',
  severity: 'hint',
  profile: 'strict',
  summary: 'Image is named by a tag, which can be moved',
  why: 'A tag is a name that its owner, or a thief of the owner\'s password, may give to another image. A digest is the image itself: what was reviewed is what runs.',
  source: 'Kubernetes documentation, Images, Image names',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/image-digest
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2@sha256:0d17b565c37bcbd895e9d92315a05c1c3c9a29f762b011a10c54a66cd53c9b31
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      const image = parseImageName(container.get('image'));
      // An image without a version is for security/latest-image to tell.
      if (!image || image.digest !== undefined || isMoving(image)) continue;
      report(container.at('image'), `${container.label} runs whatever the tag ${image.tag ?? ''} names when the image is pulled. Add the digest of the image that was tested: ${shown(container.get('image'))}@sha256:….`);
    }
  },
});
