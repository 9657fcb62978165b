import { isObject, type JsonObject } from '../../manifest/index.ts';
import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { deliveryOf } from '../delivered.ts';
import { projectOf } from '../gitops/application.ts';
import { deliveredBy } from '../gitops/delivered.ts';
import { touching } from '../gitops/fields.ts';
import { kindRefusedBy, projectsOn, refusedOf } from '../gitops/projects.ts';
import { grouped } from '../grouped.ts';
import { readList, readText } from '../json.ts';
import { enumerate } from '../words.ts';

const repository = (namespaces: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec:
  sourceRepos: ['https://git.example.com/*']
  destinations: [{ server: 'https://kubernetes.default.svc', namespace: '${namespaces}' }]
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop-web }
`;

const names = (applications: readonly { readonly name: string }[]): string => `${applications.length === 1 ? 'Application' : 'Applications'} ${enumerate(applications.map(({ name }) => name))}`;

const keyOf = ({ name, namespace }: { readonly name: string; readonly namespace: string | undefined }): string => `${namespace ?? ''}/${name}`;

/** Applications that a project refuses after the change and did not before: told at the project, or where that stays, at the Application. */
function reportApplications(changes: ChangeSet, report: ReportImpact): void {
  const isAsked = [...changes.changed, ...changes.created].some(({ head }) => head.kind === 'argoproj.io/AppProject' || head.kind === 'argoproj.io/Application');
  if (!isAsked) return;
  const [before, after] = [projectsOn('base', changes), projectsOn('head', changes)];
  const old = grouped(before.applications, keyOf);
  const news = [...grouped(after.applications, keyOf)].flatMap(([key, [application, ...others]]) => {
    const [known, ...more] = old.get(key) ?? [];
    // Of several of one name, for several Argo CDs, it is not known which was which.
    if (!application || others.length + more.length > 0) return [];
    const told = new Set(known ? refusedOf(known, before) : []);
    return refusedOf(application, after).filter((what) => !told.has(what)).map((what) => ({ application, what, byProject: !refusedOf(application, before).includes(what) && before.named(projectOf(application.value)).length > 0 }));
  });
  for (const change of changes.changed) {
    if (change.head.kind === 'argoproj.io/AppProject') {
      const own = news.filter(({ application, byProject }) => byProject && projectOf(application.value) === change.head.name);
      for (const [what, found] of grouped(own, (one) => one.what)) report(change, {
        severity: 'danger', certainty: 'likely', short: 'refuses its Applications', paths: touching(change, [['spec', what.startsWith('the source') ? 'sourceRepos' : 'destinations']]),
        message: `${nameOf(change.head)} does not allow ${what} any more, which ${names(found.map(({ application }) => application))} ${found.length === 1 ? 'uses' : 'use'}.`,
        why: `Argo CD shows "InvalidSpecError" and does not sync ${found.length === 1 ? 'it' : 'them'} any more; what runs stays, and no correction arrives. Allow it in \`${what.startsWith('the source') ? 'spec.sourceRepos' : 'spec.destinations'}\`, or move the Applications first.`,
      });
    }
  }
  for (const change of [...changes.changed, ...changes.created]) {
    if (change.head.kind !== 'argoproj.io/Application') continue;
    const own = news.filter(({ application, byProject }) => !byProject && application.name === change.head.name).map(({ what }) => what);
    if (own.length > 0) report(change, {
      severity: 'danger', certainty: 'likely', short: 'refused by its project', paths: [['spec', 'project']],
      message: `The project ${projectOf(change.head.value)} does not allow ${enumerate(own)} to ${nameOf(change.head)}.`,
      why: 'Argo CD shows "InvalidSpecError" and does not sync it. Widen the project on purpose, or correct the Application.',
    });
    const [from, to] = ['base' in change ? projectOf(change.base.value) : undefined, projectOf(change.head.value)];
    if (from === undefined || from === to) continue;
    const objects = deliveredBy(change.head, changes.touched).flatMap(({ head }) => head?.objects ?? []);
    const kinds = objects.filter((object) => kindRefusedBy(object, after.named(to)) !== undefined && kindRefusedBy(object, before.named(from)) === undefined);
    const [first] = kinds;
    if (first) report(change, {
      severity: 'danger', certainty: 'likely', short: 'kinds not allowed', paths: [['spec', 'project']],
      message: `The project ${to} does not allow ${enumerate([...new Set(kinds.map(({ gvk }) => gvk.kind))])}, of which ${nameOf(change.head)} has ${kinds.length}.`,
      why: `Its ${kindRefusedBy(first, after.named(to)) ?? ''}: Argo CD's sync fails. Allow the kinds there on purpose, or keep the project.`,
    });
  }
}

/** Objects that the project of the Application that has this root delivered does not allow. */
function reportKinds(changes: ChangeSet, report: ReportImpact): void {
  const delivery = deliveryOf(changes);
  if (delivery?.by !== 'argo-cd' || delivery.project === undefined) return;
  const specs = projectsOn('head', changes).named(delivery.project);
  const before = projectsOn('base', changes).named(changes.roots.base?.delivery?.project ?? delivery.project);
  const refused = [...changes.created, ...changes.changed].flatMap((change) => {
    const why = kindRefusedBy(change.head.object, specs);
    const isOld = 'base' in change && kindRefusedBy(change.base.object, before) !== undefined;
    return why === undefined || isOld ? [] : [{ change, why }];
  });
  for (const [, [first, ...others]] of grouped(refused, ({ change }) => change.head.kind)) {
    if (first) report(first.change, {
      severity: 'danger', certainty: 'likely', short: 'kind not allowed', paths: [['kind']],
      message: `The project ${delivery.project} does not allow ${nameOf(first.change.head)}${others.length > 0 ? ` and ${others.length} more of its kind` : ''}.`,
      why: `Its ${first.why}: Argo CD's sync fails. Allow the kind in the AppProject on purpose, or take the object out.`,
    });
  }
}

const lists = ['clusterResourceWhitelist', 'namespaceResourceWhitelist', 'clusterResourceBlacklist', 'namespaceResourceBlacklist'] as const;

/** A project that allows fewer kinds: which of its Applications have some is not known of those that the change does not touch. */
function reportFewerKinds({ changed }: ChangeSet, report: ReportImpact): void {
  for (const change of changed) {
    if (change.head.kind !== 'argoproj.io/AppProject') continue;
    const entries = (value: JsonObject, list: string): readonly string[] => readList(value, ['spec', list]).flatMap((entry) => isObject(entry) ? [`${readText(entry, ['kind']) ?? '*'}${(readText(entry, ['group']) ?? '') === '' ? '' : ` of ${readText(entry, ['group']) ?? ''}`}`] : []);
    const fewer = lists.flatMap((list) => {
      const [old, current] = [entries(change.base.value, list), entries(change.head.value, list)];
      const isDenial = list.endsWith('Blacklist');
      const less = isDenial ? current.filter((entry) => !old.includes(entry)) : old.filter((entry) => !current.includes(entry));
      // A list of what is allowed in namespaces that appears allows less than none.
      const isFirst = list === 'namespaceResourceWhitelist' && old.length === 0 && current.length > 0;
      return isFirst ? [{ list, text: `only ${enumerate(current)}` }] : less.length > 0 ? [{ list, text: isDenial ? `no ${enumerate(less)} any more` : `${enumerate(less)} no more` }] : [];
    });
    if (fewer.length > 0) report(change, {
      severity: 'notice', certainty: 'unknown', short: 'allows fewer kinds', paths: touching(change, fewer.map(({ list }) => ['spec', list])),
      message: `${nameOf(change.head)} allows fewer kinds: ${enumerate(fewer.map(({ text }) => text))}.`,
      why: 'An Application of the project that has an object of such a kind cannot be synced any more, and what it has there already shows as not permitted. Look through its Applications in Argo CD first.',
    });
  }
}

/** A project that goes while Applications name it. */
function reportDeleted(changes: ChangeSet, report: ReportImpact): void {
  for (const object of changes.deleted) {
    if (object.base.kind !== 'argoproj.io/AppProject' || object.movedTo.length > 0) continue;
    const { applications, named } = projectsOn('head', changes);
    const left = applications.filter((application) => projectOf(application.value) === object.base.name);
    if (left.length === 0 || named(object.base.name).length > 0) continue;
    report(object, {
      severity: 'danger', certainty: 'likely', short: 'still in use', paths: [],
      message: `${names(left)} ${left.length === 1 ? 'is' : 'are'} still in the project ${object.base.name}, which is deleted.`,
      why: 'Argo CD does not sync Applications without their project, and shows them as unknown. Move them to another project first.',
    });
  }
}

export default analysis({
  id: 'gitops/project-forbids',
  summary: 'A project does not allow what its Applications use',
  why: 'An AppProject says from where, to where and of which kinds its Applications may deploy. What it does not allow is not synced any more, though nothing in the Application changed.',
  source: 'Argo CD documentation, Projects, Managing Projects, and Declarative Setup, Projects',
  examples: [
    {
      title: 'A destination that is used is taken out',
      isRepository: true,
      base: repository('shop-*'),
      head: repository('shop'),
      impacts: ['danger: AppProject argocd/shop does not allow the destination shop-web in in-cluster any more, which Application web uses.'],
    },
    {
      title: 'What nobody uses is taken out',
      isRepository: true,
      base: repository('*'),
      head: repository('shop-*'),
      impacts: [],
    },
  ],
  analyse: (changes, report) => {
    reportApplications(changes, report);
    reportKinds(changes, report);
    reportFewerKinds(changes, report);
    reportDeleted(changes, report);
  },
});
