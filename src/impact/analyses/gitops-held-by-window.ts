import { analysis } from '../analysis.ts';
import { deliveryOf } from '../delivered.ts';
import { projectsOn } from '../gitops/projects.ts';
import { permissionOf, timeText } from '../gitops/windows.ts';

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
    const delivery = deliveryOf(changes);
    if (changes.at === undefined || delivery?.by !== 'argo-cd' || delivery.project === undefined) return;
    // It holds for all of the environment; said once, of the first object that differs.
    const [first] = [...changes.deleted, ...changes.changed, ...changes.created];
    const declaration = delivery.declaredBy[0];
    const projects = projectsOn('head', changes);
    const application = projects.applications.find((one) => one.name === declaration?.name);
    if (!first || !application) return;
    const permission = permissionOf(application, projects.declared(delivery.project), changes.at);
    if (permission === undefined || permission.automated) return;
    report(first, {
      severity: 'notice', certainty: 'likely', short: 'waits for a sync window', paths: [],
      message: `At ${timeText(changes.at)} no sync of Application ${application.name} may begin${permission.manual ? ' by itself' : ''}${permission.next === undefined ? '' : `; the next may at ${timeText(permission.next)}`}.`,
      why: `The sync windows of the project ${delivery.project} say so. All that is listed here for this environment happens then${permission.manual ? ', or when someone syncs by hand' : ''}.`,
    });
  },
});
