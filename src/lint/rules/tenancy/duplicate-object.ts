import { holdsVariable } from '../../../schema/placeholders.ts';
import { folderOf, sameJson } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { certaintyWith, kustomizationsOver } from '../../together.ts';

const settings = (name: string, mark = '') => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
${mark}  namespace: shop
data:
  LOG_LEVEL: info
`;
const mark = '#       ^^^^^^^^ tenancy/duplicate-object\n';

export default rule({
  id: 'tenancy/duplicate-object',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Object is there twice',
  why: 'Of two objects with the same kind, name and namespace the one that is applied last wins, and with Argo CD or Flux they overwrite each other for ever; kustomize refuses them. Keep one.',
  source: 'Kubernetes documentation, Object Names and IDs, Names',
  examples: {
    bad: `${settings('settings', mark)}---\n${settings('settings', mark)}`,
    good: `${settings('settings')}---\n${settings('settings-next')}`,
  },
  check: (context, report) => {
    const { object, set, repository, path, files } = context;
    const { gvk, name, namespace } = object.manifest;
    if (name === '' || gvk.kind === '' || holdsVariable(name)) return;
    const all = repository.findAll(gvk.group, gvk.kind, name, namespace).filter((other) => other.namespace === namespace && other.generated !== true);
    if (all.length < 2) return;
    const place = object.at('metadata.name');
    if (all.filter(({ file }) => file === path).length > 1) {
      report(place, `This file has the ${gvk.kind} ${name} twice: the last one wins, and kustomize refuses it. Keep one.`);
      return;
    }
    // What comes together through kustomizations is told there; other folders may be meant for other clusters.
    // The very same text, as through a link, changes nothing.
    const other = all.find((found) => found.file !== path && folderOf(found.file) === folderOf(path) && !sameJson(found.value, object.manifest.value));
    if (!other || set !== repository || kustomizationsOver({ path: other.file, files }).size > 0) return;
    report(place, `The ${gvk.kind} ${name} is in ${other.file}, too, and whichever is applied last wins. Keep one.`, undefined, certaintyWith(context, other));
  },
});
