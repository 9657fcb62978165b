import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { takesAlong } from '../deletion/fate.ts';
import { madeBy } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { read, readText } from '../json.ts';
import { count, enumerate } from '../words.ts';

const set = (elements: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops, namespace: argocd }
spec:
  generators: [{ list: { elements: ${elements} } }]
  template:
    metadata: { name: 'shop-{{cluster}}' }
    spec:
      project: default
      source: { repoURL: 'https://git.example.com/charts.git', path: shop, targetRevision: HEAD }
      destination: { name: '{{cluster}}', namespace: shop }
`;

export default analysis({
  id: 'gitops/applications-made',
  summary: 'An ApplicationSet makes other Applications than before',
  why: 'A change of its generators makes Applications, or deletes them with all that they deployed. One line in a list can be a whole cluster.',
  source: 'Argo CD documentation, ApplicationSet, Generators, Application Pruning & Resource Deletion, and Controlling Resource Modification',
  examples: [{
    title: 'A cluster is taken out of a list',
    isRepository: true,
    base: set('[{ cluster: west }, { cluster: east }]'),
    head: set('[{ cluster: west }, { cluster: north }]'),
    impacts: [
      'danger: ApplicationSet argocd/shops does not make shop-east any more: it is deleted with everything deployed.',
      'notice: ApplicationSet argocd/shops makes 1 Application that was not there before: shop-north.',
    ],
  }],
  analyse: ({ changed, declared, touched }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'argoproj.io/ApplicationSet') continue;
      const before = madeBy(change.base, declared.base);
      const after = madeBy(change.head, declared.head);
      // Where a generator cannot be computed, what is missing may still be made.
      const isUnknown = touched.some(({ base, head }) => [base, head].some((side) => side?.root.id.endsWith(`/applicationset/${change.head.name}`) === true && !side.complete));
      if (isUnknown) continue;
      const names = (side: typeof before): ReadonlySet<string> => new Set(side.map(({ object }) => object.name));
      const [old, current] = [names(before), names(after)];
      const news = [...current].filter((name) => !old.has(name));
      const gone = [...old].filter((name) => !current.has(name) && !declared.head.some(({ object }) => object.gvk.kind === 'Application' && object.name === name));
      const paths = touching(change, [['spec', 'generators'], ['spec', 'template', 'metadata', 'name']]);
      if (news.length > 0) report(change, {
        severity: 'notice', certainty: 'likely', short: `makes ${count(news.length, 'Application')}`, paths,
        message: `${nameOf(change.head)} makes ${count(news.length, 'Application')} that ${news.length === 1 ? 'was' : 'were'} not there before: ${enumerate(news)}.`,
        why: 'What each deploys is listed at its own environment, as far as it can be rendered here.',
      });
      const policy = readText(change.head.value, ['spec', 'syncPolicy', 'applicationsSync']) ?? 'sync';
      if (gone.length === 0) continue;
      const keepsThem = policy === 'create-only' || policy === 'create-update';
      const takes = !keepsThem && takesAlong(change.base) && before.some(({ object, root }) => gone.includes(object.name) && root?.delivery?.takesAlong === true) && read(change.head.value, ['spec', 'syncPolicy', 'preserveResourcesOnDeletion']) !== true;
      report(change, keepsThem
        ? { severity: 'notice', certainty: 'likely', short: `leaves ${count(gone.length, 'Application')}`, paths, message: `${nameOf(change.head)} does not make ${enumerate(gone)} any more. ${gone.length === 1 ? 'It stays' : 'They stay'}, since \`applicationsSync\` is ${policy}.`, why: 'The Applications go on deploying, and nothing keeps them up to date. Delete them by hand where they are not needed.' }
        : {
          severity: takes ? 'danger' : 'warning', certainty: 'likely', short: `deletes ${count(gone.length, 'Application')}`, paths,
          message: `${nameOf(change.head)} does not make ${enumerate(gone)} any more: ${gone.length === 1 ? 'it is' : 'they are'} deleted${takes ? ' with everything deployed' : ', and what was deployed stays unmanaged'}.`,
          why: takes ? 'The Applications have the finalizer that deletes what they deployed, data included. Have `spec.syncPolicy.preserveResourcesOnDeletion: true` applied before, to keep that.' : 'What was deployed goes on running, and nobody keeps it up to date.',
        });
    }
  },
});
