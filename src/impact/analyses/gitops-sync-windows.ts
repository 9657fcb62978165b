import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { projectOf } from '../gitops/application.ts';
import { touching } from '../gitops/fields.ts';
import { projectsOn } from '../gitops/projects.ts';
import { permissionOf, timeText, windowsOf, windowText, type Window } from '../gitops/windows.ts';
import { count, enumerate } from '../words.ts';

const project = (windows: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec:
  sourceRepos: ['*']
  destinations: [{ server: '*', namespace: '*' }]
  syncWindows: ${windows}
`;

/** For which Applications a window is: `Applications shop-* or namespaces prod`. */
function scopeOf({ applications, namespaces, clusters, useAnd }: Window): string {
  const parts = [['Applications', applications], ['namespaces', namespaces], ['clusters', clusters]] as const;
  return parts.flatMap(([name, patterns]) => patterns.length > 0 ? [`${name} ${patterns.join(', ')}`] : []).join(useAnd ? ' and ' : ' or ') || 'nothing';
}

const words = (window: Window): string => `${window.kind === 'deny' ? 'no syncs' : 'syncs'} at ${windowText(window)} for ${scopeOf(window)}${window.manualSync ? ', by hand at any time' : ''}`;

/** What the windows mean at the time that is asked about: which Applications are held then, and until when. */
function heldAt(name: string, changes: ChangeSet): string {
  const { at } = changes;
  if (at === undefined) return '';
  const projects = projectsOn('head', changes);
  const specs = projects.declared(name);
  const held = projects.applications.filter((application) => projectOf(application.value) === name).flatMap((application) => {
    const permission = permissionOf(application, specs, at);
    return permission === undefined || permission.automated ? [] : [{ application, permission }];
  });
  const [first] = held;
  if (!first) return '';
  const next = held.flatMap(({ permission }) => permission.next ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  return ` At ${timeText(at)} that holds ${count(held.length, 'Application')} (${enumerate(held.map(({ application }) => application.name))})${next === undefined ? '' : `; the next sync may begin at ${timeText(next)}`}.`;
}

function reportChanged(change: ChangeSet['changed'][number], changes: ChangeSet, report: ReportImpact): void {
  const key = (window: Window): string => JSON.stringify(window);
  const [before, after] = [windowsOf(change.base.value), windowsOf(change.head.value)];
  const [old, current] = [new Set(before.map(key)), new Set(after.map(key))];
  const news = after.filter((window) => !old.has(key(window)));
  const gone = before.filter((window) => !current.has(key(window)));
  if (news.length + gone.length === 0) return;
  const parts = [...news.length > 0 ? [`from now on ${enumerate(news.map(words))}`] : [], ...gone.length > 0 ? [`no longer ${enumerate(gone.map(words))}`] : []];
  const allows = (windows: readonly Window[]): boolean => windows.some(({ kind }) => kind === 'allow');
  const held = heldAt(change.head.name, changes);
  report(change, {
    severity: held === '' ? 'notice' : 'warning', certainty: held === '' ? 'certain' : 'likely', short: held === '' ? 'other sync windows' : 'syncs are held', paths: touching(change, [['spec', 'syncWindows']]),
    message: `${nameOf(change.head)} has other sync windows: ${parts.join('; ')}.${held}`,
    why: allows(after) && !allows(before)
      ? 'An allow window holds all syncs outside of it, urgent corrections too, for the Applications that it is for. Set `manualSync: true` to be able to sync by hand.'
      : after.length === 0 ? 'Syncs may begin at any time.' : 'What is merged while syncs are held waits until the window says otherwise. A deny window wins over an allow window.',
  });
}

export default analysis({
  id: 'gitops/sync-windows',
  summary: 'The times change at which Argo CD may sync',
  why: 'In a deny window nothing is synced, and where there are allow windows, nothing is synced outside of them. What is merged then waits, urgent corrections too, unless syncs by hand are allowed.',
  source: 'Argo CD documentation, Sync Windows',
  examples: [
    {
      title: 'A deny window',
      base: project('[]'),
      head: project("[{ kind: deny, schedule: '0 22 * * *', duration: 8h, applications: ['*'] }]"),
      impacts: ['notice: AppProject argocd/shop has other sync windows: from now on no syncs at 0 22 * * * for 8h (UTC) for Applications *.'],
    },
    {
      title: 'The same written otherwise',
      base: project("[{ kind: allow, schedule: '0 9 * * 1-5', duration: 8h, timeZone: UTC, applications: ['*'] }]"),
      head: project("[{ kind: allow, schedule: '0 9 * * 1-5', duration: 8h, applications: ['*'], manualSync: false }]"),
      impacts: [],
    },
  ],
  analyse: (changes, report) => {
    for (const change of changes.changed) if (change.head.kind === 'argoproj.io/AppProject') reportChanged(change, changes, report);
  },
});
