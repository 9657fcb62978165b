import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { parseImageName } from '../security/imageName.ts';

const example = (registry: string, mark = '') => `apiVersion: v1
kind: Pod
metadata:
  name: pause
spec:
  containers:
    - name: pause
      image: ${registry}/pause:3.10
${mark}`;

export default rule({
  id: 'reliability/retired-registry',
  severity: 'warning',
  profile: 'default',
  summary: 'Image comes from a registry that is no longer kept',
  why: 'k8s.gcr.io is frozen since April 2023 and will go: new versions are not there, and one day pods with its images start on no new node. The images are at registry.k8s.io, under the same names.',
  source: 'Kubernetes blog, k8s.gcr.io Image Registry Will Be Frozen From the 3rd of April 2023',
  examples: {
    bad: example('k8s.gcr.io', '#            ^^^^^^^^^^^^^^^^^^^^^ reliability/retired-registry\n'),
    good: example('registry.k8s.io'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      const written = container.get('image');
      if (typeof written !== 'string' || !/^(?:[a-z]+\.)?(?:k8s\.)?gcr\.io\//.test(written)) continue;
      const image = parseImageName(written);
      const path = image && /^(?:[a-z]+\.)?k8s\.gcr\.io$/.test(image.registry) ? image.repository : /^google[-_]containers\/(.+)/.exec(image?.repository ?? '')?.[1];
      if (!image || path === undefined) continue;
      const now = `registry.k8s.io/${path}${image.tag === undefined ? '' : `:${image.tag}`}${image.digest === undefined ? '' : `@${image.digest}`}`;
      report(container.at('image'), `${container.label} runs an image of ${image.registry}, which is frozen since 2023 and will go. Write registry.k8s.io/${path}.`, setTo(now));
    }
  },
});
