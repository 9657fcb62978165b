import { analysis, type Finding } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { definitionChanges, type DefinitionChange } from '../definitions/changes.ts';
import { conversionOf } from '../definitions/conversion.ts';
import { definitionOf, version } from '../definitions/example.ts';
import { unsharedFields } from '../definitions/lost.ts';
import { enumerate } from '../words.ts';

const webhook = 'conversion: { strategy: Webhook, webhook: { conversionReviewVersions: [v1], clientConfig: { service: { namespace: widgets, name: operator } } } }';
const versions = [version('v1beta1', { properties: '{ size: { type: integer } }' }), version('v1', { storage: true, properties: '{ replicas: { type: integer } }' })];

function toNone(definition: DefinitionChange, name: string): Finding {
  const lost = unsharedFields(definition.after);
  return {
    severity: lost.length > 0 ? 'warning' : 'notice', certainty: 'likely', short: 'objects are no longer converted',
    message: `${name} no longer converts objects between its versions${lost.length > 0 ? `, and ${enumerate(lost.map((field) => `\`${field}\``))} ${lost.length === 1 ? 'is' : 'are'} not in all of them` : ''}.`,
    why: lost.length > 0
      ? 'Without a webhook only the apiVersion changes: a field that the other version does not have is missing for whoever reads the object there, and lost when they write it back. Keep the webhook as long as several versions are served.'
      : 'Without a webhook only the apiVersion changes. The versions have the same fields, so that nothing is lost; what they mean must be the same too.',
    paths: [['spec', 'conversion', 'strategy']],
  };
}

function toWebhook({ change }: DefinitionChange, name: string, { head, around }: ChangeSet): Finding {
  const { service } = conversionOf(change.head);
  const found = service && (head.find('/Service', service.namespace, service.name) ?? around.head.find('/Service', service.namespace, service.name));
  const missing = service && !found ? ` The Service ${service.namespace}/${service.name} is not in this change: it must be there already.` : '';
  return {
    severity: 'notice', certainty: 'certain', short: 'objects are converted by a webhook',
    message: `${name} has a webhook convert its objects from now on${service ? `, by Service ${service.namespace}/${service.name}` : ''}.`,
    why: `As long as the webhook does not answer, objects that are stored in another version than the one asked for can be neither read nor written, and lists of the kind fail as a whole. Make sure that it runs before this is applied.${missing}`,
    paths: [['spec', 'conversion', 'strategy']],
  };
}

/** A version comes in that has other fields, and nothing converts. */
function newVersion(definition: DefinitionChange, name: string): Finding | undefined {
  const before = new Set(unsharedFields(definition.before));
  const old = new Set(definition.before.versions.filter(({ served }) => served).map((one) => one.name));
  const added = definition.after.versions.filter((one) => one.served && !old.has(one.name));
  const unshared = unsharedFields(definition.after).filter((field) => !before.has(field));
  if (added.length === 0 || unshared.length === 0) return undefined;
  return {
    severity: 'notice', certainty: 'likely', short: 'versions with other fields, and no conversion',
    message: `${name} serves ${enumerate(added.map((one) => one.name))} too, and ${enumerate(unshared.map((field) => `\`${field}\``))} ${unshared.length === 1 ? 'is' : 'are'} not in all versions.`,
    why: 'The conversion strategy is None: only the apiVersion changes between versions. A field that the other version does not have is missing for whoever reads the object there, and lost when they write it back.',
    paths: [['spec', 'versions']],
  };
}

export default analysis({
  id: 'crds/conversion-changed',
  summary: 'Custom resources are converted in another way',
  why: 'Between versions of a custom resource either a webhook converts, which must be there and answer, or nobody does, and then fields that only one version has are lost.',
  source: 'Kubernetes documentation, Versions in CustomResourceDefinitions, Overview and Webhook conversion',
  examples: [
    {
      title: 'The webhook goes, and the versions differ',
      base: definitionOf(versions, webhook),
      head: definitionOf(versions),
      impacts: ['warning: CustomResourceDefinition widgets.example.com no longer converts objects between its versions, and `spec.size` and `spec.replicas` are not in all of them.'],
    },
    {
      title: 'A webhook comes',
      base: definitionOf(versions),
      head: definitionOf(versions, webhook),
      impacts: ['notice: CustomResourceDefinition widgets.example.com has a webhook convert its objects from now on, by Service widgets/operator.'],
    },
    {
      title: 'A new version with another field',
      base: definitionOf([version('v1', { storage: true })]),
      head: definitionOf([version('v1', { storage: true }), version('v2', { properties: '{ size: { type: integer }, colour: { type: string } }' })]),
      impacts: ['notice: CustomResourceDefinition widgets.example.com serves v2 too, and `spec.colour` is not in all versions.'],
    },
  ],
  analyse: (changes, report) => {
    for (const definition of definitionChanges(changes)) {
      const { change, after } = definition;
      const [before, now] = [conversionOf(change.base).strategy, conversionOf(change.head).strategy];
      const name = nameOf(change.head);
      const several = after.versions.length > 1;
      const finding = before === 'Webhook' && now === 'None' ? (several ? toNone(definition, name) : undefined)
        : before === 'None' && now === 'Webhook' ? (several ? toWebhook(definition, name, changes) : undefined)
          : now === 'None' ? newVersion(definition, name) : undefined;
      if (finding) report(change, finding);
    }
  },
});
