import { isList, type JsonValue } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { parseImageName } from './imageName.ts';

export default rule({
  id: 'security/untrusted-registry',
  severity: 'warning',
  profile: 'default',
  summary: 'Image comes from a registry that is not trusted',
  why: 'An image is a program of somebody else that runs with the rights of the pod. List the registries that your team trusts in the option trusted; without a list, only registries that anybody may write to are reported.',
  source: 'Kubernetes documentation, Application Security Checklist, Images',
  options: {
    trusted: { description: 'Registries, or beginnings of repositories such as `ghcr.io/my-team`, that images may come from. Empty means all but the untrusted ones.', default: [], schema: { type: 'array', items: { type: 'string' } } },
    untrusted: { description: 'Registries, or beginnings of repositories, that images may not come from.', default: ['ttl.sh'], schema: { type: 'array', items: { type: 'string' } } },
  },
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: ttl.sh/web:2h
#            ^^^^^^^^^^^^^ security/untrusted-registry
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
  check: ({ containers, option }, report) => {
    if (containers.length === 0) return;
    const trusted = option('trusted');
    const untrusted = option('untrusted');
    for (const container of containers) {
      const image = parseImageName(container.get('image'));
      if (!image) continue;
      const name = `${image.registry}/${image.repository}`;
      const holds = (list: JsonValue) => isList(list) && list.some((prefix) => typeof prefix === 'string' && isBelow(name, prefix));
      const isListed = isList(trusted) && trusted.length > 0;
      if (holds(untrusted)) report(container.at('image'), `${container.label} runs an image of ${image.registry}, a registry that is not trusted. Push the image to a registry of your own and name that.`);
      else if (isListed && !holds(trusted)) report(container.at('image'), `${container.label} runs an image of ${image.registry}/${image.repository}, which is not among the registries that are trusted here (${trusted.map(String).join(', ')}).`);
    }
  },
});

/** Whether a repository is a prefix itself or stands below it: `ghcr.io/team` holds `ghcr.io/team/web`, but not `ghcr.io/teams`. */
function isBelow(name: string, prefix: string): boolean {
  const wanted = prefix.replace(/\/+$/, '');
  return name === wanted || name.startsWith(`${wanted}/`);
}
