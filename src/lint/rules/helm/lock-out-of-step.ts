import { satisfies, validRange } from 'semver';
import { folderOf } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { mapsOf } from '../../values.ts';
import { inChart, readMap } from './chartFiles.ts';

export default rule({
  id: 'helm/lock-out-of-step',
  severity: 'error',
  profile: 'baseline',
  on: 'helm-chart',
  needs: 'set',
  summary: 'Chart.lock does not fit the dependencies of Chart.yaml',
  why: '"helm dependency build", which Argo CD and Flux run too, refuses a Chart.lock that is out of sync with Chart.yaml. Run "helm dependency update" after changing dependencies, and commit both.',
  source: 'Helm documentation, helm dependency build',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependencies:
  - name: redis
    version: 20.1.0
#            ^^^^^^ helm/lock-out-of-step
    repository: https://charts.example.com
# file: web/Chart.lock
dependencies:
- name: redis
  repository: https://charts.example.com
  version: 19.0.0
digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
generated: "2026-01-01T00:00:00Z"`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
dependencies:
  - name: redis
    version: ^19.0.0
    repository: https://charts.example.com
# file: web/Chart.lock
dependencies:
- name: redis
  repository: https://charts.example.com
  version: 19.0.3
digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
generated: "2026-01-01T00:00:00Z"`,
  },
  check: ({ object, files, path }, report) => {
    if (object.manifest.document !== 0) return;
    const lock = readMap(inChart(folderOf(path), 'Chart.lock'), files);
    if (lock === undefined) return;
    const locked = mapsOf(lock['dependencies']);
    const dependencies = object.items('dependencies');
    for (const dependency of dependencies) {
      const [name, version, repository] = ['name', 'version', 'repository'].map((key) => dependency.get(key));
      if (typeof name !== 'string') continue;
      const entries = locked.filter((entry) => entry['name'] === name);
      if (entries.length === 0) {
        report(dependency.at('name'), `Chart.lock does not have the dependency ${name}, so "helm dependency build" refuses this chart. Run "helm dependency update" and commit Chart.lock.`);
        continue;
      }
      if (typeof version === 'string' && entries.every((entry) => isOutside(entry['version'], version))) {
        report(dependency.at('version'), `Chart.lock has ${name} ${shown(entries[0]?.['version'])}, which is not ${version}, so "helm dependency build" refuses this chart. Run "helm dependency update" and commit Chart.lock.`);
      } else if (typeof repository === 'string' && !/^(alias:|@)/.test(repository) && entries.every((entry) => typeof entry['repository'] === 'string' && trimmed(entry['repository']) !== trimmed(repository))) {
        report(dependency.at('repository'), `Chart.lock takes ${name} from another repository, so "helm dependency build" refuses this chart. Run "helm dependency update" and commit Chart.lock.`);
      }
    }
    const names = dependencies.map((dependency) => dependency.get('name'));
    const gone = locked.find((entry) => !names.includes(entry['name'] ?? null));
    if (gone !== undefined) report(object.at('dependencies', 'key'), `Chart.lock still has the dependency ${shown(gone['name'])}, which Chart.yaml has not, so "helm dependency build" refuses this chart. Run "helm dependency update" and commit Chart.lock.`);
  },
});

const trimmed = (repository: string) => repository.replace(/\/+$/, '');

/** Whether a version is certainly not in a range; ranges that only Helm's library reads are taken as fitting. */
function isOutside(version: unknown, range: string): boolean {
  const readable = range.replaceAll(',', ' ');
  if (typeof version !== 'string' || validRange(readable) === null) return false;
  return !satisfies(version, readable, { includePrerelease: true, loose: true });
}
