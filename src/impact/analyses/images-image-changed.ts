import { analysis, type Finding } from '../analysis.ts';
import { containersOf, nameOf, type ContainerPlace } from '../changeSet.ts';
import { compareTags, majorVersion, parseImage, type ImageReference } from '../image.ts';
import { readText } from '../json.ts';

type Judgement = Pick<Finding, 'severity' | 'certainty' | 'why'> & { readonly what: string };

/** The tag that is pulled: `latest` when neither a tag nor a digest was written. */
const tagOf = (image: ImageReference): string | undefined => image.tag ?? (image.digest === undefined ? 'latest' : undefined);

/** Says what kind of change it is, the most telling first. */
function judge(before: ImageReference, after: ImageReference): Judgement {
  const certain = { certainty: 'certain' as const };
  if (before.registry !== after.registry) {
    return { ...certain, severity: 'warning', what: `comes from ${after.registry} instead of ${before.registry}`, why: 'Another registry means other people who can publish the image, and nodes that may need other credentials to pull it. Make sure that this is the same image and that it can be pulled.' };
  }
  if (before.repository !== after.repository) {
    return { ...certain, severity: 'warning', what: 'is another image', why: 'The name of the image changes, not only its version, so other software may run.' };
  }
  const [old, current] = [tagOf(before), tagOf(after)];
  if (after.digest === undefined && current === 'latest' && old !== 'latest') {
    return { ...certain, severity: 'warning', what: 'is not pinned any more (`latest`)', why: 'The tag latest moves: pods that start later may run something else than those before, and going back is not possible. Name a version or a digest.' };
  }
  if (old !== undefined && current !== undefined) {
    const order = compareTags(current, old);
    if (order !== undefined && order < 0) {
      return { severity: 'warning', certainty: 'likely', what: `goes back from ${old} to ${current}`, why: 'An older version may not be able to read what the newer one wrote, and lacks its fixes. Make sure that going back is meant.' };
    }
    const [oldMajor, major] = [majorVersion(old), majorVersion(current)];
    if (order !== undefined && order > 0 && oldMajor !== undefined && major !== undefined && major > oldMajor) {
      return { severity: 'notice', certainty: 'likely', what: `goes up to a new major version, from ${old} to ${current}`, why: 'A new major version may break what depends on it. Read its release notes.' };
    }
  }
  if (before.digest !== undefined && after.digest === undefined) {
    return { ...certain, severity: 'notice', what: 'is not pinned by a digest any more', why: 'A tag can be moved to other content by whoever may publish the image; a digest cannot.' };
  }
  if (old !== current && old !== undefined && current !== undefined) {
    return { ...certain, severity: 'info', what: `changes from ${old} to ${current}`, why: 'The pods run this version when they are started the next time.' };
  }
  return { ...certain, severity: 'info', what: 'changes', why: 'The pods run other content when they are started the next time.' };
}

const matching = (containers: readonly ContainerPlace[], wanted: ContainerPlace): ContainerPlace | undefined =>
  containers.find(({ name, list }) => name === wanted.name && list === wanted.list);

export default analysis({
  id: 'images/image-changed',
  summary: 'A container runs another image',
  why: 'The image is the program that runs. A version that goes back, a registry that moves or a tag that anyone can move deserve a second look; whether a tag is newer is judged by its name.',
  source: 'Kubernetes documentation, Images',
  examples: [
    {
      title: 'An older version',
      base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'example.com/web:2.10.0' }] }
`,
      head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'example.com/web:2.9.4' }] }
`,
      impacts: ['warning: The image of container web in Deployment shop/web goes back from 2.10.0 to 2.9.4.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const object of changed) {
      const old = containersOf(object.base);
      for (const container of containersOf(object.head)) {
        const before = readText(matching(old, container)?.value, ['image']);
        const after = readText(container.value, ['image']);
        if (before === undefined || after === undefined || before === after) continue;
        const { what, ...finding } = judge(parseImage(before), parseImage(after));
        report(object, { ...finding, message: `The image of container ${container.name} in ${nameOf(object.head)} ${what}.`, paths: [[...container.path, 'image']] });
      }
    }
  },
});
