import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { healsItself } from '../gitops/application.ts';
import { eachApplication, type Said } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { read, readList, readText } from '../json.ts';
import type { ImpactSeverity } from '../report.ts';
import { enumerate, upperFirst } from '../words.ts';

const application = (more: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
  ${more}
`;

/** What it means that a sync option holds and did not before, or the other way. Source: Argo CD documentation, Sync Options. */
interface Option { readonly severity: ImpactSeverity; readonly on: string; readonly off: string }
const options: Readonly<Record<string, Option | undefined>> = {
  'Replace=true': { severity: 'warning', on: 'Objects are replaced as a whole instead of being patched: fields that others set, such as the replicas of an autoscaler, are lost at each sync, and what cannot be replaced makes the sync fail.', off: 'Objects are patched instead of being replaced as a whole: fields that leave git may stay the first time.' },
  'Force=true': { severity: 'warning', on: 'Objects that cannot be patched are deleted and created anew, with an interruption for those who use them.', off: 'Objects that cannot be patched make the sync fail instead of being deleted and created anew.' },
  'ServerSideApply=true': { severity: 'notice', on: 'The API server merges what is applied, by who owns a field: fields that Argo CD does not own stay, and other owners lose theirs where git has another value.', off: 'Argo CD merges what it applies, by its annotation: large objects no longer fit, and fields that were owned before may stay.' },
  'CreateNamespace=true': { severity: 'notice', on: 'The namespace of the destination is created where it is missing.', off: 'The namespace of the destination must be there: in a new cluster the sync fails without it. The one that exists stays.' },
  'PruneLast=true': { severity: 'notice', on: 'What left git is deleted after all else is applied and healthy.', off: 'What left git may be deleted before its replacement is healthy.' },
  'Prune=false': { severity: 'notice', on: 'What leaves git stays in the cluster.', off: 'What leaves git is deleted, where pruning is on; that includes what left before.' },
  'Delete=false': { severity: 'notice', on: 'Deleting the application leaves its objects in the cluster.', off: 'Deleting the application deletes its objects, if its finalizer is there.' },
  'Validate=false': { severity: 'notice', on: 'Objects are applied without being validated: mistyped fields are dropped without a word.', off: 'Objects with fields that are not known are refused.' },
  'RespectIgnoreDifferences=true': { severity: 'notice', on: 'Fields of `ignoreDifferences` keep what the cluster has also when it is synced.', off: 'Fields of `ignoreDifferences` are set to what git says at each sync.' },
  'FailOnSharedResource=true': { severity: 'notice', on: 'The sync fails where another application already has one of the objects.', off: 'Objects that another application has are taken over, and both set them in turn.' },
};

const written = (application: JsonObject): readonly string[] => readList(application, ['spec', 'syncPolicy', 'syncOptions']).flatMap((option) => typeof option === 'string' ? [option.trim()] : []);

function optionsChanged(before: JsonObject, after: JsonObject, who: string): readonly Said[] {
  const [old, current] = [written(before), written(after)];
  const changes = [
    ...current.filter((option) => !old.includes(option)).map((option) => ({ text: `${option} is set`, effect: options[option]?.on, severity: options[option]?.severity ?? 'notice' })),
    // Without force, forced replacement is over; that an option is gone disturbs nobody.
    ...old.filter((option) => !current.includes(option)).map((option) => ({ text: `${option} is gone`, effect: options[option]?.off, severity: 'notice' as const })),
  ];
  if (changes.length === 0) return [];
  return [{
    severity: changes.some(({ severity }) => severity === 'warning') ? 'warning' : 'notice', certainty: 'certain', short: 'applied in another way', at: [['spec', 'syncPolicy', 'syncOptions']],
    message: `The objects of ${who} are applied in another way: ${enumerate(changes.map(({ text }) => text))}.`,
    why: changes.flatMap(({ effect }) => effect ?? []).join(' ') || 'This holds for each of its objects that does not say otherwise itself.',
  }];
}

/** Whose fields are not compared: `Deployment: /spec/replicas`. */
function ignoredBy(application: JsonObject): ReadonlyMap<string, JsonValue> {
  return new Map(readList(application, ['spec', 'ignoreDifferences']).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const fields = ['jsonPointers', 'jqPathExpressions', 'managedFieldsManagers'].flatMap((key) => readList(entry, [key])).filter((one) => typeof one === 'string');
    return fields.map((field): [string, JsonValue] => [`${field} of ${readText(entry, ['kind']) ?? 'any kind'}${readText(entry, ['name']) === undefined ? '' : ` ${readText(entry, ['name'])}`}`, entry]);
  }));
}

function ignoredChanged(before: JsonObject, after: JsonObject, who: string): readonly Said[] {
  const [old, current] = [ignoredBy(before), ignoredBy(after)];
  const news = [...current.keys()].filter((key) => !old.has(key));
  const gone = [...old.keys()].filter((key) => !current.has(key));
  const at = [['spec', 'ignoreDifferences']];
  return [
    ...(news.length > 0 ? [{ severity: 'notice', certainty: 'certain', short: 'ignores differences', at, message: `${upperFirst(who)} does not compare ${enumerate(news)} with git any more.`, why: 'Changes of these in the cluster are not seen and do not start a sync. A sync for another reason still sets them, unless the sync option RespectIgnoreDifferences is set.' } as const] : []),
    ...(gone.length > 0 ? [{
      severity: 'notice', certainty: 'certain', short: 'compares again', at, message: `${upperFirst(who)} compares ${enumerate(gone)} with git again.`,
      why: healsItself(after) ? 'Whoever else sets these, such as an autoscaler, is set back within seconds, and sets them again: take the field out of git, or keep it ignored.' : 'The application shows OutOfSync where something else sets them, and each sync sets them back.',
    } as const] : []),
  ];
}

/** What of a Kustomization decides how it is applied. Source: Flux documentation, Kustomization, Force, Wait and Timeout. */
const ofKustomization = [
  { field: 'force', on: 'deletes and creates anew what cannot be changed in place', off: 'fails on what cannot be changed in place, and does not delete it and create it anew', why: { on: 'That is an interruption for those who use the object, and a loss of what it holds; it happens without being asked for.', off: 'Such changes then hold up all of the Kustomization until someone acts.' } },
  { field: 'wait', on: 'is ready only when all of its objects are', off: 'is ready as soon as its objects are applied, whether they work or not', why: { on: 'Those that depend on it wait for that, and it fails after its timeout.', off: 'Those that depend on it no longer wait until it works, unless `healthChecks` say what to wait for.' } },
] as const;

export default analysis({
  id: 'gitops/apply-options-changed',
  summary: 'Objects are applied or compared in another way',
  why: 'The same manifest does something else when it is replaced instead of patched, when it is forced, or when a field of it is not compared. This holds for all objects that are delivered with it, also for those that this change leaves alone.',
  source: 'Argo CD documentation, Sync Options, and Diff Customization; Flux documentation, Kustomization, Force and Wait',
  examples: [
    {
      title: 'Objects are replaced',
      base: application('syncPolicy: { syncOptions: [CreateNamespace=true] }'),
      head: application('syncPolicy: { syncOptions: [CreateNamespace=true, Replace=true] }'),
      impacts: ['warning: The objects of Application argocd/shop are applied in another way: Replace=true is set.'],
    },
    {
      title: 'A field is compared again',
      base: application('ignoreDifferences: [{ group: apps, kind: Deployment, jsonPointers: [/spec/replicas] }]'),
      head: application(''),
      impacts: ['notice: Application argocd/shop compares /spec/replicas of Deployment with git again.'],
    },
  ],
  analyse: (changes, report) => {
    eachApplication(changes, report, (before, after, who) => [...optionsChanged(before, after, who), ...ignoredChanged(before, after, who)]);
    for (const change of changes.changed.filter(({ head }) => head.kind === 'kustomize.toolkit.fluxcd.io/Kustomization')) {
      for (const { field, on, off, why } of ofKustomization) {
        const [old, current] = [change.base, change.head].map(({ value }) => read(value, ['spec', field]) === true);
        if (old === current) continue;
        report(change, {
          severity: 'notice', certainty: 'certain', short: `${field} ${current === true ? 'on' : 'off'}`, paths: touching(change, [['spec', field]]),
          message: `${nameOf(change.head)} ${current === true ? on : off}, from now on.`, why: current === true ? why.on : why.off,
        });
      }
    }
  },
});
