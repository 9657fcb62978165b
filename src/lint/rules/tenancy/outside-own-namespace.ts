import picomatch from 'picomatch';
import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/placeholders.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { isClusterScoped } from '../clusterScope.ts';

const settings = (namespace: string, mark = '') => `# file: teams/shop/settings.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: ${namespace}
${mark}data:
  LOG_LEVEL: info
`;

export default rule({
  id: 'tenancy/outside-own-namespace',
  severity: 'warning',
  profile: 'default',
  summary: 'Object is outside of the namespace that its folder owns',
  why: 'Where each team has its folder and its namespaces, an object of one team in a namespace of another, or of the whole cluster, gets past the reviews of those whom it concerns. Move it to the folder of its owner, or correct its namespace. Says nothing until the option owners is set.',
  source: 'Kubernetes documentation, Multi-tenancy, Namespaces',
  options: {
    owners: {
      description: 'Namespaces by folder: a glob of paths, and the namespace, or a list of them, that objects there may be in. Objects without a namespace are allowed where the list holds `*`.',
      default: {},
      schema: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } },
    },
  },
  examples: {
    options: { owners: { 'teams/shop/**': ['shop', 'shop-staging'] } },
    bad: settings('billing', '#            ^^^^^^^ tenancy/outside-own-namespace\n'),
    good: settings('shop'),
  },
  check: ({ object, path, option }, report) => {
    const owners = option('owners');
    if (!isObject(owners)) return;
    const { gvk, namespace } = object.manifest;
    for (const [glob, value] of Object.entries(owners)) {
      const allowed = namespacesOf(value);
      if (allowed.length === 0 || !isMatch(glob, path)) continue;
      if (isClusterScoped(gvk)) {
        const isOwn = gvk.kind === 'Namespace' && allowed.includes(object.manifest.name);
        if (!isOwn && !allowed.includes('*')) report(object.at('kind'), `A ${gvk.kind} belongs to the whole cluster, and ${glob} owns ${allowed.join(', ')} only. Move it to a folder that may hold it.`);
      } else if (namespace !== undefined && !holdsVariable(namespace) && !allowed.includes(namespace) && !allowed.includes('*')) {
        const [only] = allowed.length === 1 ? allowed : [];
        report(object.at('metadata.namespace'), `${glob} owns ${allowed.join(', ')}, but this object is in ${namespace}. Correct the namespace, or move the file.`, only === undefined ? undefined : setTo(only));
      }
    }
  },
});

const namespacesOf = (value: JsonValue) => (typeof value === 'string' ? [value] : textsOf(value));

const matchers = new Map<string, (path: string) => boolean>();

function isMatch(glob: string, path: string): boolean {
  let matches = matchers.get(glob);
  if (matches === undefined) matchers.set(glob, (matches = picomatch(glob, { dot: true })));
  return matches(path);
}
