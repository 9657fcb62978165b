import type { JsonValue } from '../../manifest/index.ts';
import { isObject, sameJson } from '../../manifest/index.ts';
import { analysis, type Finding } from '../analysis.ts';
import { nameOf, type ChangedObject, type SideObject } from '../changeSet.ts';
import { sameRepository, shownUrl, sourcesOf, type Source } from '../gitops/application.ts';
import { eachApplication, type Said } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { read, readText } from '../json.ts';
import { upperFirst } from '../words.ts';

const application = (source: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: shop
  source: ${source}
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
`;
const repository = (ref: string): string => `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: flux-system }
spec: { url: 'https://git.example.com/shop.git', interval: 1m, ref: ${ref} }
`;

/** Whether a revision of git stays the same commit: a full commit, or what looks like a tag of a version. */
const isFixed = (revision: string): boolean => /^[0-9a-f]{40}$/i.test(revision) || /^(refs\/tags\/|v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$)/.test(revision);

const shownRevision = (revision: string): string => revision === '' ? 'HEAD' : revision;

/** The sources of both sides that stand for each other: by their place. */
function sourcesChanged(before: readonly Source[], after: readonly Source[], who: string): readonly Said[] {
  if (before.length !== after.length) return [{
    severity: 'notice', certainty: 'certain', short: 'other sources', at: [['spec', 'sources'], ['spec', 'source']], message: `${upperFirst(who)} has ${after.length === 1 ? 'one source' : `${after.length} sources`} instead of ${before.length}.`,
    why: 'What a source gave that is gone leaves git, and is pruned where that is on. Of an object that several give, the last source counts.',
  }];
  return after.flatMap((source, index): readonly Said[] => {
    const old = before[index];
    if (!old) return [];
    if (!sameRepository(old.url, source.url) || old.chart !== source.chart) return [{
      severity: 'warning', certainty: 'unknown', short: 'from another source', at: [[...source.at, 'repoURL'], [...source.at, 'chart']], message: `${upperFirst(who)} takes ${nameOfSource(source)} instead of ${nameOfSource(old)}.`,
      why: 'All that it deploys may differ, and what the new source does not have is pruned where that is on. What cannot be rendered here is not in this list: compare the two.',
    }];
    if (old.url !== source.url) return [{
      severity: 'notice', certainty: 'likely', short: 'another address', at: [[...source.at, 'repoURL']], message: `${upperFirst(who)} takes the same repository from another address: ${shownUrl(source.url)}.`,
      why: 'Argo CD must have credentials for this address, and the project must allow it as it is written; else nothing new is deployed.',
    }];
    return old.revision === source.revision ? [] : [revisionChanged(old, source, who)];
  });
}

const nameOfSource = ({ url, chart }: Source): string => chart === undefined ? shownUrl(url) || 'no repository' : `the chart ${chart} of ${shownUrl(url)}`;

function revisionChanged(old: Source, source: Source, who: string): Said {
  const words = `${shownRevision(source.revision)} instead of ${shownRevision(old.revision)}`;
  const at = [[...source.at, 'targetRevision']];
  if (source.chart === undefined && isFixed(old.revision) && !isFixed(source.revision)) return {
    severity: 'notice', certainty: 'likely', short: 'follows a branch', at, message: `${upperFirst(who)} follows ${words}: each later commit arrives without a change here.`,
    why: 'What is deployed is then decided by whoever may push there. Name a tag or a commit where every step is to be reviewed.',
  };
  return {
    severity: 'notice', certainty: 'certain', short: source.chart === undefined ? 'another revision' : 'another version', at, message: `${upperFirst(who)} takes ${source.chart === undefined ? 'the revision' : `version`} ${words}.`,
    why: source.chart === undefined ? 'Argo CD deploys what stands there, which is not in this list unless this change goes there itself: compare the two revisions.' : 'What the new version brings is not in this list unless the chart is in this repository: read its notes, and what it changes in its own defaults.',
  };
}

/** What decides which revision of a source of Flux is taken, the strongest first. Source: Flux documentation, GitRepository and OCIRepository, Reference. */
const refs: Readonly<Record<string, readonly string[]>> = {
  'source.toolkit.fluxcd.io/GitRepository': ['commit', 'name', 'semver', 'tag', 'branch'],
  'source.toolkit.fluxcd.io/OCIRepository': ['digest', 'semver', 'tag'],
};

function refOf({ kind, value }: SideObject): { readonly how: string; readonly value: string } {
  const ref = read(value, ['spec', 'ref']);
  for (const how of refs[kind] ?? []) {
    const found = readText(ref, [how]);
    if (found !== undefined && found !== '') return { how, value: found };
  }
  return kind.endsWith('GitRepository') ? { how: 'branch', value: 'master' } : { how: 'tag', value: 'latest' };
}

const isPinned = (how: string): boolean => how === 'commit' || how === 'digest' || how === 'tag';

/** A GitRepository, an OCIRepository, a HelmRepository or a Bucket. */
function* ofSource(change: ChangedObject): Iterable<Finding> {
  const name = nameOf(change.head);
  const [from, to] = [change.base, change.head].map(({ value }) => readText(value, ['spec', 'url']) ?? readText(value, ['spec', 'bucketName']) ?? '');
  if (from !== undefined && to !== undefined && from !== to) {
    const isSame = sameRepository(from, to);
    yield {
      severity: isSame ? 'notice' : 'warning', certainty: isSame ? 'likely' : 'unknown', short: isSame ? 'another address' : 'from another source', paths: touching(change, [['spec', 'url'], ['spec', 'bucketName']]),
      message: isSame ? `${name} takes the same repository from another address: ${shownUrl(to)}.` : `${name} takes ${shownUrl(to)} instead of ${shownUrl(from)}.`,
      why: isSame ? 'Flux must have credentials for this address; else nothing new arrives.' : 'All that is delivered from it may differ, and what the new place does not have is pruned where that is on. What cannot be rendered here is not in this list: compare the two.',
    };
  }
  if (refs[change.head.kind] === undefined) return;
  const [old, current] = [refOf(change.base), refOf(change.head)];
  if (sameJson(old, current)) return;
  const isLoose = isPinned(old.how) && !isPinned(current.how);
  yield {
    severity: 'notice', certainty: 'certain', short: isLoose ? `follows a ${current.how === 'branch' ? 'branch' : 'range'}` : 'another revision', paths: touching(change, [['spec', 'ref']]),
    message: `${name} takes the ${current.how} ${current.value} instead of the ${old.how} ${old.value}${isLoose ? ': each later one arrives without a change here' : ''}.`,
    why: 'What stands there is not in this list unless this change goes there itself: compare the two. Everything that is delivered from this source is affected.',
  };
}

const reference = (value: JsonValue | undefined): string => isObject(value) ? `${readText(value, ['kind']) ?? ''} ${[readText(value, ['namespace']), readText(value, ['name'])].filter((part) => part !== undefined).join('/')}` : 'none';

/** What a Kustomization or a HelmRelease names as its source. */
function* ofReference(change: ChangedObject): Iterable<Finding> {
  const isRelease = change.head.gvk.kind === 'HelmRelease';
  for (const path of isRelease ? [['spec', 'chart', 'spec', 'sourceRef'], ['spec', 'chartRef']] : [['spec', 'sourceRef']]) {
    const [old, current] = [read(change.base.value, path), read(change.head.value, path)];
    if (old === undefined || current === undefined || sameJson(old, current)) continue;
    yield {
      severity: 'warning', certainty: 'unknown', short: 'from another source', paths: touching(change, [path]), message: `${nameOf(change.head)} takes ${isRelease ? 'its chart ' : ''}from ${reference(current)} instead of ${reference(old)}.`,
      why: 'All that it delivers may differ, and what the new source does not have is pruned where that is on. What cannot be rendered here is not in this list: compare the two.',
    };
  }
  if (!isRelease) return;
  const [from, to] = [change.base, change.head].map(({ value }) => readText(value, ['spec', 'chart', 'spec', 'version']) ?? '*');
  if (from !== to && read(change.base.value, ['spec', 'chart']) !== undefined && read(change.head.value, ['spec', 'chart']) !== undefined) yield {
    severity: 'notice', certainty: 'certain', short: 'another version', paths: touching(change, [['spec', 'chart', 'spec', 'version']]), message: `${nameOf(change.head)} takes version ${to ?? '*'} of its chart instead of ${from ?? '*'}.`,
    why: 'What the new version brings is not in this list unless the chart is in this repository: read its notes, and what it changes in its own defaults.',
  };
}

export default analysis({
  id: 'gitops/source-changed',
  summary: 'Something is delivered from another repository, revision or chart',
  why: 'The new source decides what runs. This list has what it brings only as far as it is in this repository. A branch or a range of versions lets later commits in without another review here.',
  source: 'Argo CD documentation, Tracking and Deployment Strategies; Flux documentation, GitRepository and OCIRepository, Reference, HelmRelease, Chart template',
  examples: [
    {
      title: 'From a tag to a branch',
      base: application("{ repoURL: 'https://git.example.com/shop.git', path: deploy, targetRevision: v1.4.0 }"),
      head: application("{ repoURL: 'https://git.example.com/shop.git', path: deploy, targetRevision: HEAD }"),
      impacts: ['notice: Application argocd/shop follows HEAD instead of v1.4.0: each later commit arrives without a change here.'],
    },
    {
      title: 'Another repository',
      base: application("{ repoURL: 'https://git.example.com/shop.git', path: deploy, targetRevision: main }"),
      head: application("{ repoURL: 'https://git.example.com/shop-next.git', path: deploy, targetRevision: main }"),
      impacts: ['warning: Application argocd/shop takes https://git.example.com/shop-next.git instead of https://git.example.com/shop.git.'],
    },
    {
      title: 'A branch in place of a tag',
      base: repository('{ tag: v1.4.0 }'),
      head: repository('{ branch: main }'),
      impacts: ['notice: GitRepository flux-system/shop takes the branch main instead of the tag v1.4.0: each later one arrives without a change here.'],
    },
  ],
  analyse: (changes, report) => {
    eachApplication(changes, report, (before, after, who) => sourcesChanged(sourcesOf(before), sourcesOf(after), who));
    for (const change of changes.changed) {
      if (change.head.gvk.group === 'source.toolkit.fluxcd.io') for (const said of ofSource(change)) report(change, said);
      if (change.head.kind === 'kustomize.toolkit.fluxcd.io/Kustomization' || change.head.kind === 'helm.toolkit.fluxcd.io/HelmRelease') for (const said of ofReference(change)) report(change, said);
    }
  },
});
