import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { definitionChanges } from '../definitions/changes.ts';
import { conversionOf } from '../definitions/conversion.ts';
import { definitionOf, version } from '../definitions/example.ts';
import { lostBetween } from '../definitions/lost.ts';
import { enumerate } from '../words.ts';

export default analysis({
  id: 'crds/storage-version-moved',
  summary: 'Custom resources are stored in another version',
  why: 'Objects stay stored as they are until someone writes them; only then are they converted to the new version. Until all are, the old version must stay in the definition. With the conversion strategy None nothing is converted but the apiVersion, and fields that the new version does not have are dropped.',
  source: 'Kubernetes documentation, Versions in CustomResourceDefinitions, Writing, reading and updating versioned objects',
  examples: [
    {
      title: 'A newer version',
      base: definitionOf([version('v1beta1', { storage: true }), version('v1')]),
      head: definitionOf([version('v1beta1'), version('v1', { storage: true })]),
      impacts: ['notice: CustomResourceDefinition widgets.example.com stores objects as v1 from now on; those that are there stay stored as v1beta1.'],
    },
    {
      title: 'A newer version that lacks a field',
      base: definitionOf([version('v1beta1', { storage: true, properties: '{ size: { type: integer } }' }), version('v1', { properties: '{ replicas: { type: integer } }' })]),
      head: definitionOf([version('v1beta1', { properties: '{ size: { type: integer } }' }), version('v1', { storage: true, properties: '{ replicas: { type: integer } }' })]),
      impacts: ['warning: CustomResourceDefinition widgets.example.com stores objects as v1 from now on, which does not have `spec.size` of v1beta1: objects lose it when they are next written.'],
    },
  ],
  analyse: (changes, report) => {
    for (const { change, before, after } of definitionChanges(changes)) {
      const from = before.versions.find(({ storage }) => storage);
      const to = after.versions.find(({ storage }) => storage);
      if (!from || !to || from.name === to.name || !after.versions.some(({ name }) => name === from.name)) continue;
      const lost = conversionOf(change.head).strategy === 'None' ? lostBetween(after, from.name, to.name) : [];
      report(change, {
        severity: lost.length > 0 ? 'warning' : 'notice',
        certainty: lost.length > 0 ? 'likely' : 'certain',
        short: lost.length > 0 ? 'objects lose fields' : `stored as ${to.name}`,
        message: lost.length > 0
          ? `${nameOf(change.head)} stores objects as ${to.name} from now on, which does not have ${enumerate(lost.map((field) => `\`${field}\``))} of ${from.name}: objects lose ${lost.length === 1 ? 'it' : 'them'} when they are next written.`
          : `${nameOf(change.head)} stores objects as ${to.name} from now on; those that are there stay stored as ${from.name}.`,
        why: lost.length > 0
          ? 'The conversion strategy is None, which changes nothing but the apiVersion, and what the schema of the new version does not name is dropped. Convert with a webhook, or keep the fields in both versions until they are moved.'
          : `They are moved when someone writes them. Before ${from.name} may be removed, write all objects anew, or start a StorageVersionMigration, and take ${from.name} out of \`status.storedVersions\`.`,
        paths: change.fields.map(({ path }) => path).filter((path) => path[1] === 'versions' && path.at(-1) === 'storage'),
      });
    }
  },
});
