import { rule } from '../../rule.ts';
import { folderOf, resolvePath } from '../../../manifest/index.ts';
import { inChart } from './chartFiles.ts';

export default rule({
  id: 'helm/dependency',
  severity: 'error',
  profile: 'baseline',
  on: 'helm-chart',
  needs: 'set',
  summary: 'Dependency of a chart cannot be found',
  why: 'A dependency comes from a repository, from a folder (file://), or from the folder charts/ of this chart. Helm refuses to install a chart of which one is missing.',
  source: 'Helm documentation, Charts, Chart Dependencies',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependencies:
  - name: redis
#         ^^^^^ helm/dependency
    version: 19.0.0
  - name: library
    version: 1.0.0
    repository: file://../library
#               ^^^^^^^^^^^^^^^^^ helm/dependency`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependencies:
  - name: redis
    version: 19.0.0
    repository: https://charts.example.com`,
  },
  check: ({ object, files, path }, report) => {
    const dependencies = object.manifest.document === 0 ? object.items('dependencies') : [];
    const folder = folderOf(path);
    const names = new Set<string>();
    for (const dependency of dependencies) {
      const { name, repository, version, alias } = { name: dependency.get('name'), repository: dependency.get('repository'), version: dependency.get('version'), alias: dependency.get('alias') };
      if (typeof name !== 'string' || name === '') {
        report(dependency.at(), 'This dependency has no name, so Helm cannot find it.');
        continue;
      }
      const known = typeof alias === 'string' && alias !== '' ? alias : name;
      if (names.has(known)) report(dependency.at('name'), `There are two dependencies ${known}, and Helm refuses that. Give one of them an alias.`);
      names.add(known);
      const isBundled = files.typeOf(inChart(folder, `charts/${name}`)) === 'folder' || files.below(inChart(folder, 'charts')).some((file) => file.startsWith(inChart(folder, `charts/${name}-`)));
      if (isBundled) continue;
      if (repository === undefined || repository === null || repository === '') {
        report(dependency.at('name'), `The dependency ${name} has no repository, and charts/${name} is not in this chart, so Helm does not know where to take it from. Add its repository, or the chart itself.`);
      } else if (typeof repository === 'string' && repository.startsWith('file://')) {
        const local = resolvePath(folder, repository.slice('file://'.length));
        if (local === undefined) continue;
        if (files.typeOf(local) === undefined) report(dependency.at('repository'), `${repository} leads to ${local}, but there is no such folder. Correct the path.`);
        else if (files.typeOf(inChart(local, 'Chart.yaml')) === undefined) report(dependency.at('repository'), `${repository} leads to ${local}, but there is no Chart.yaml, so it is no chart.`);
      }
      if (typeof repository === 'string' && !repository.startsWith('file://') && (version === undefined || version === null || version === '')) {
        report(dependency.at('name'), `The dependency ${name} has no version, and Helm refuses a dependency without one. Add the version that you have tested.`);
      }
    }
  },
});
