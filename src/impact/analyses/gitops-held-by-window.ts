import { analysis } from '../analysis.ts';
import { heldBy } from '../gitops/held.ts';
import { timeText } from '../gitops/windows.ts';

export default analysis({
  id: 'gitops/held-by-window',
  summary: 'What is merged now arrives later, since syncs are held',
  why: 'The project of the Application has sync windows, and at the time that is asked about none of them lets a sync begin. Everything that is listed for this environment happens when the next one does.',
  source: 'Argo CD documentation, Sync Windows, Effect of Sync Windows',
  examples: [{
    title: 'Without a time that is asked about, nothing is said',
    isRepository: true,
    base: '',
    head: `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec:
  sourceRepos: ['*']
  destinations: [{ server: '*', namespace: '*' }]
  syncWindows: [{ kind: deny, schedule: '* * * * *', duration: 1h, applications: ['*'] }]
`,
    impacts: [],
  }],
  analyse: (changes, report) => {
    const held = heldBy(changes);
    // It holds for all of the environment; said once, of the first object that differs.
    const [first] = [...changes.deleted, ...changes.changed, ...changes.created];
    if (!first || !held) return;
    report(first, {
      severity: 'notice', certainty: 'likely', short: 'waits for a sync window', paths: [],
      message: `At ${timeText(new Date(held.at))} no sync of Application ${held.application} may begin${held.byHand ? ' by itself' : ''}${held.next === undefined ? '' : `; the next may at ${timeText(new Date(held.next))}`}.`,
      why: `The sync windows of the project ${held.project} say so. All that is listed here for this environment happens then${held.byHand ? ', or when someone syncs by hand' : ''}.`,
    });
  },
});
