import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { definitionChanges, instancesOf, type DefinitionChange } from '../definitions/changes.ts';
import { definitionOf, version, widget } from '../definitions/example.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { recreatedBy } from '../immutable/recreated.ts';
import { enumerate } from '../words.ts';

/** The place of a version in the definition before the change, or after it. */
const place = (side: SideObject, name: string): readonly (string | number)[] => {
  const spec = side.object.value['spec'];
  const versions = typeof spec === 'object' && spec !== null && 'versions' in spec && Array.isArray(spec['versions']) ? spec['versions'] as readonly unknown[] : [];
  return ['spec', 'versions', versions.findIndex((one) => typeof one === 'object' && one !== null && 'name' in one && one.name === name)];
};

/** A version that clients can no longer ask for: it is removed, or only kept for what is stored. */
function reportGone(definition: DefinitionChange, name: string, changes: ChangeSet, report: ReportImpact): void {
  const { change, before, after } = definition;
  const removed = !after.versions.some((one) => one.name === name);
  const using = instancesOf(after, changes).filter(({ gvk }) => gvk.version === name);
  const served = after.versions.filter((one) => one.served).map((one) => one.name);
  const instead = served.length === 0 ? '' : ` Move them to ${enumerate(served)}.`;
  const stored = removed ? ' The API server refuses it as long as `status.storedVersions` of the definition names the version: whether anything was ever stored in it is not seen here.' : '';
  report(change, {
    severity: using.length > 0 ? 'danger' : 'notice',
    certainty: using.length > 0 ? 'likely' : 'unknown',
    short: using.length > 0 ? 'takes a version away that is in use' : 'takes a version away',
    message: `Version ${name} of ${before.kind} is no longer ${removed ? 'there' : 'served'}${using.length > 0 ? `, and ${enumerate(using.map(nameOf))} ${using.length === 1 ? 'is' : 'are'} still written in it` : ''}.`,
    why: using.length > 0
      ? `The API server does not know ${using.length === 1 ? 'this object' : 'these objects'} any more: \`no matches for kind "${before.kind}" in version "${before.group}/${name}"\`. ${refusalMeans(deliveryOf(changes))}.${instead}${stored}`
      : `Whoever still asks for it gets "not found": operators, scripts and manifests of other places. They are not seen here.${stored}`,
    paths: [removed ? place(change.base, name) : [...place(change.head, name), 'served']],
  });
}

/** The version in which objects are stored is no longer there. */
function reportStored({ change, before }: DefinitionChange, name: string, changes: ChangeSet, report: ReportImpact): void {
  report(change, {
    severity: 'danger', certainty: 'certain', short: 'removes the stored version',
    message: `The API server will refuse this: version ${name} of ${before.kind} is removed, and it is the one in which objects are stored.`,
    why: `${refusalMeans(deliveryOf(changes))}. A version can only go when nothing is stored in it: let another one have \`storage: true\` and apply that, write all objects anew (\`kubectl get ${before.kind} -A -o yaml | kubectl replace -f -\`, or a StorageVersionMigration), take ${name} out of \`status.storedVersions\`, and remove it then. Do not delete the definition: that deletes every object of the kind.`,
    paths: [place(change.base, name)],
  });
}

export default analysis({
  id: 'crds/version-removed',
  summary: 'A custom resource loses a version',
  why: 'Clients ask for objects in a version. One that is removed, or no longer served, is not found, and who applies an object in it is refused. A version in which objects are stored cannot be removed at all before they are migrated.',
  source: 'Kubernetes documentation, Versions in CustomResourceDefinitions, Upgrade existing objects to a new stored version; apiextensions validation, ValidateUpdateCustomResourceDefinition (a server of v1.37.2 answered, test/fixtures/updates)',
  examples: [
    {
      title: 'A version that an object is still written in',
      base: definitionOf([version('v1beta1'), version('v1', { storage: true })]) + widget('{ size: 1 }', 'v1beta1'),
      head: definitionOf([version('v1beta1', { served: false }), version('v1', { storage: true })]) + widget('{ size: 1 }', 'v1beta1'),
      impacts: ['danger: Version v1beta1 of Widget is no longer served, and Widget shop/one is still written in it.'],
    },
    {
      title: 'A version that nobody in the change uses',
      base: definitionOf([version('v1beta1'), version('v1', { storage: true })]) + widget('{ size: 1 }'),
      head: definitionOf([version('v1', { storage: true })]) + widget('{ size: 1 }'),
      impacts: ['notice: Version v1beta1 of Widget is no longer there.'],
    },
    {
      title: 'The version in which objects are stored',
      base: definitionOf([version('v1beta1', { storage: true }), version('v1')]) + widget('{ size: 1 }'),
      head: definitionOf([version('v1', { storage: true })]) + widget('{ size: 1 }'),
      impacts: ['danger: The API server will refuse this: version v1beta1 of Widget is removed, and it is the one in which objects are stored.'],
    },
  ],
  analyse: (changes, report) => {
    for (const definition of definitionChanges(changes)) {
      const { change, before, after } = definition;
      const kept = new Map(after.versions.map((one) => [one.name, one]));
      const stored = before.versions.find((one) => one.storage && !kept.has(one.name));
      if (stored && recreatedBy(change.head, deliveryOf(changes)) === undefined) {
        reportStored(definition, stored.name, changes, report);
        continue;
      }
      for (const { name, served } of before.versions) if (served && kept.get(name)?.served !== true) reportGone(definition, name, changes, report);
    }
  },
});
