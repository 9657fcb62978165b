import { baseName, folderOf, isWithin, resolvePath } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { isUnread, placeIn, referencesOf } from './kustomization.ts';

export default rule({
  id: 'kustomize/missing-file',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Kustomization names a file or folder that is not there',
  why: 'kustomize stops at the first file that it cannot read, so nothing of this environment is built, and the GitOps controller keeps the old state.',
  source: 'kustomize documentation, The Kustomization File',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespaces.yaml
#   ^^^^^^^^^^^^^^^ kustomize/missing-file
  - base
#   ^^^^ kustomize/missing-file
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: base/quota.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const folder = folderOf(path);
    for (const { target, written, use, field, path: at } of referencesOf(context)) {
      const full = resolvePath(folder, written);
      if (use === 'optional' && target.type === 'nothing' && at.at(-1) === 'valuesFile' && full !== undefined && !isUnread(full) && !/:\/\//.test(written)) {
        report(placeIn(object, at), `helmCharts names ${written}, but ${full} is not there, so Helm cannot read its values and the build fails. Add it, or correct the path.`);
      }
      if (target.type !== 'problem') continue;
      if (target.problem.code === 'outside-repository') {
        report(placeIn(object, at), `${field} names ${written}, which leads out of this folder, so whether it is there is not known. kustomize can only build this where it is.`, undefined, 'unverified');
      }
      if (target.problem.code !== 'missing-file' || full === undefined || isUnread(full)) continue;
      const exists = files.typeOf(full);
      if (exists !== undefined) {
        report(placeIn(object, at), messageFor(exists, use, written));
        continue;
      }
      const meant = nearestPath(full, written, files.below(folderOf(full)));
      const isCertain = meant !== undefined && written === baseName(written);
      report(
        placeIn(object, at),
        `${field} names ${written}, but ${full} does not exist, so kustomize cannot build this.${didYouMean(meant) || ' Add the file, correct the path, or remove this entry.'}`,
        isCertain ? setTo(meant) : undefined,
      );
    }
  },
});

function messageFor(exists: 'file' | 'folder', use: string, written: string): string {
  if (exists === 'file') return `${written} is a file, but a component is a folder with a kustomization. Name its folder.`;
  if (use === 'file') return `${written} is a folder, but a file is needed here. Name a file in it.`;
  return `The folder ${written} has no kustomization.yaml, so kustomize cannot include it. Add one there, or name the folder's files one by one.`;
}

/** A file in the same folder whose name is nearly the same, or the same with another ending. */
function nearestPath(full: string, written: string, paths: readonly string[]): string | undefined {
  const folder = folderOf(full);
  const names = paths.filter((path) => folderOf(path) === folder && isWithin(path, folder)).map(baseName);
  const wanted = baseName(full);
  const name = names.find((one) => /\.ya?ml$/.test(one) && one.replace(/\.ya?ml$/, '') === wanted.replace(/\.ya?ml$/, '')) ?? nearestName(wanted, names.filter((one) => !one.startsWith('kustomization')));
  return name === undefined ? undefined : written.slice(0, written.length - wanted.length) + name;
}
