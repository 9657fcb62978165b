import { folderOf } from '../../../manifest/index.ts';
import type { FileSet } from '../../fileSet.ts';
import { rule } from '../../rule.ts';
import { placeIn, referencesOf } from './kustomization.ts';

export default rule({
  id: 'kustomize/circular',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Kustomizations include each other in a circle',
  why: 'kustomize can never finish such a build, notices the cycle, and fails. Move what both need into a base of its own.',
  source: 'kustomize, api/internal/loader, cycle detected',
  examples: {
    bad: `# file: base/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../overlay
#   ^^^^^^^^^^ kustomize/circular
# file: overlay/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../base
#   ^^^^^^^ kustomize/circular`,
    good: `# file: base/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop
# file: overlay/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../base`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const own = folderOf(path);
    for (const { target, written, path: at } of referencesOf(context)) {
      if (target.type !== 'kustomization') continue;
      const way = target.path === own ? [own] : wayTo(own, target.path, files);
      if (way === undefined) continue;
      const names = [own, ...way].map((folder) => folder || 'the repository');
      report(placeIn(object, at), `${written} leads back to this kustomization (${names.join(' → ')}), so the build never ends and kustomize refuses it. Remove this entry, or one of the others.`);
    }
  },
});

/** The folders from one kustomization to another, through what each includes. */
function wayTo(goal: string, from: string, files: FileSet): readonly string[] | undefined {
  const seen = new Set([from]);
  const waiting: (readonly string[])[] = [[from]];
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const folder = way.at(-1) ?? '';
    const path = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].map((name) => (folder === '' ? name : `${folder}/${name}`)).find((one) => files.typeOf(one) === 'file');
    for (const { target } of path === undefined ? [] : files.references(path)) {
      if (target.type !== 'kustomization') continue;
      if (target.path === goal) return [...way, goal];
      if (seen.has(target.path)) continue;
      seen.add(target.path);
      waiting.push([...way, target.path]);
    }
  }
  return undefined;
}
