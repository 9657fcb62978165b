import { rule } from '../../rule.ts';
import { folderOf } from '../../../manifest/index.ts';
import { inChart } from './chartFiles.ts';

export default rule({
  id: 'helm/dependency-not-pinned',
  severity: 'hint',
  profile: 'default',
  on: 'helm-chart',
  needs: 'set',
  summary: 'Dependency of a chart takes a range of versions, and no Chart.lock says which',
  why: 'Without a Chart.lock each build takes the newest version in the range: two builds of the same commit can differ, and one cannot go back. Run "helm dependency update" and commit Chart.lock.',
  source: 'Helm documentation, helm dependency update',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependencies:
  - name: redis
    version: ^19.0.0
#            ^^^^^^^ helm/dependency-not-pinned
    repository: https://charts.example.com`,
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
    if (dependencies.length === 0 || ['Chart.lock', 'requirements.lock'].some((name) => files.typeOf(inChart(folderOf(path), name)) === 'file')) return;
    for (const dependency of dependencies) {
      const version = dependency.get('version');
      const repository = dependency.get('repository');
      if (typeof version !== 'string' || typeof repository !== 'string' || repository.startsWith('file://') || /^v?\d+\.\d+\.\d+/.test(version.trim())) continue;
      report(dependency.at('version'), `${version} is a range, and there is no Chart.lock, so each build takes whatever is newest then. Run "helm dependency update" and commit Chart.lock, or name one version.`);
    }
  },
});
