import { baseName, folderOf } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'helm/chart-name',
  severity: 'hint',
  profile: 'default',
  on: 'helm-chart',
  summary: 'Chart is not named like its folder, or its name breaks the conventions',
  why: 'Helm expects the folder of a chart to have its name, and people look for it there. Names are lower-case letters, numbers and dashes, for they become part of the names of objects.',
  source: 'Helm documentation, Charts; Chart Best Practices, Chart Names',
  examples: {
    bad: `# file: charts/web/Chart.yaml
apiVersion: v2
name: Web_App
#     ^^^^^^^ helm/chart-name
version: 1.4.2`,
    good: `# file: charts/web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2`,
  },
  check: ({ object, path }, report) => {
    const name = object.get('name');
    if (object.manifest.document !== 0 || typeof name !== 'string' || name === '') return;
    const folder = baseName(folderOf(path));
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) report(object.at('name'), `The name ${name} has other characters than lower-case letters, numbers and dashes. Objects named after it may be refused by the API server.`);
    else if (folder !== '' && folder !== name && folder !== 'chart' && folder !== 'helm') report(object.at('name'), `The chart is named ${name}, but its folder ${folder}. Give both the same name, so that it is found.`);
  },
});
