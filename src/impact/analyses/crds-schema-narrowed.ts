import type { Path } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { definitionChanges, soundInstances, versionChanges, versionWords } from '../definitions/changes.ts';
import { definition, widget } from '../definitions/example.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { quotePaths, enumerate } from '../words.ts';
import type { Broken, Refusal } from '../refusals.ts';

/**
 * What the API server refuses though nothing of it changes: other faults it lets pass since 1.33, as long as what is at fault
 * stays as it is. Kubernetes documentation, CustomResourceDefinition, Validation ratcheting; as a server of v1.37.2 answered.
 */
const neverPassed = new Set(['type', 'duplicate-list-item', 'duplicate-list-map-key']);

/** Whether the API server refuses the object as it is applied by this change. */
function isRefused({ object, refusals }: Broken, { changed }: ChangeSet): boolean {
  const edits = changed.find(({ head }) => head.object === object)?.fields.map(({ path }) => path) ?? [];
  // A field that is missing is a fault of what it should be in.
  const holder = ({ path, code }: Refusal): Path => code === 'required' ? path.slice(0, -1) : path;
  return refusals.some((refusal) => neverPassed.has(refusal.code) || edits.some((edit) => holder(refusal).every((step, index) => edit[index] === step)));
}

export default analysis({
  id: 'crds/schema-narrowed',
  summary: 'A custom resource takes fewer values',
  why: 'Objects that were valid are no longer so: another type, a field that must be there, fewer or smaller values, a new rule. The API server checks objects when they are next written, not when the definition changes, so that what breaks shows later. Objects that are in the cluster and not in this change are not seen here.',
  source: 'Kubernetes documentation, CustomResourceDefinition, Validation, Validation rules and Validation ratcheting; as a server of v1.37.2 answered (test/fixtures/definitions)',
  examples: [
    {
      title: 'Another type',
      base: definition('{ size: { type: integer } }') + widget('{ size: 3 }'),
      head: definition('{ size: { type: string } }') + widget('{ size: 3 }'),
      impacts: ['danger: CustomResourceDefinition widgets.example.com takes less than before: `spec.size` must be a text instead of a whole number. Widget shop/one is no longer valid.'],
    },
    {
      title: 'A lower maximum',
      base: definition('{ size: { type: integer, maximum: 50 } }') + widget('{ size: 30 }'),
      head: definition('{ size: { type: integer, maximum: 10 } }') + widget('{ size: 30 }'),
      impacts: ['warning: CustomResourceDefinition widgets.example.com takes less than before: `spec.size` must be at most 10, not 50. Widget shop/one is no longer valid.'],
    },
    {
      title: 'A lower maximum that the known objects keep to',
      base: definition('{ size: { type: integer, maximum: 50 } }') + widget('{ size: 3 }'),
      head: definition('{ size: { type: integer, maximum: 10 } }') + widget('{ size: 3 }'),
      impacts: ['notice: CustomResourceDefinition widgets.example.com takes less than before: `spec.size` must be at most 10, not 50. The one Widget of this change stays valid.'],
    },
  ],
  analyse: (changes, report) => {
    for (const definition of definitionChanges(changes)) {
      const { change, after } = definition;
      const narrowed = versionChanges(definition).filter((one) => one.change.kind === 'narrowed');
      const broken = (changes.refusals.broken.get(change.head.object) ?? []).flatMap((one) => {
        const refusals = one.refusals.filter(({ code }) => code !== 'unknown-field');
        return refusals.length > 0 ? [{ ...one, refusals }] : [];
      });
      if (narrowed.length + broken.length === 0) continue;
      const refused = broken.filter((one) => isRefused(one, changes));
      const sound = soundInstances(after, changes);
      const what = narrowed.map((one) => `${one.change.field === '' ? 'an object' : `\`${one.change.field}\``}${versionWords(one.versions, after)} ${one.change.words}`);
      const objects = (some: readonly Broken[]): string => enumerate(some.map(({ object }) => nameOf(object)));
      const effect = broken.length > 0 ? ` ${objects(broken)} ${broken.length === 1 ? 'is' : 'are'} no longer valid.`
        : sound ? ` ${sound.words.charAt(0).toUpperCase()}${sound.words.slice(1)} ${sound.one ? 'stays' : 'stay'} valid.` : '';
      const [first] = [...refused, ...broken];
      const where = first ? `${nameOf(first.object)} is refused at ${quotePaths(first.refusals.map(({ path }) => path))}: ${first.refusals[0]?.message ?? ''} ` : '';
      report(change, {
        severity: refused.length > 0 ? 'danger' : broken.length > 0 ? 'warning' : 'notice',
        certainty: broken.length > 0 ? 'likely' : 'unknown',
        short: broken.length > 0 ? 'objects are no longer valid' : 'takes less than before',
        message: `${nameOf(change.head)} takes less than before${what.length > 0 ? `: ${enumerate(what, 5)}` : ''}.${effect}`,
        why: where + (refused.length > 0
          ? `${refusalMeans(deliveryOf(changes))}. Correct the objects before the definition is applied. `
          : broken.length > 0
            ? 'From Kubernetes 1.33 on what is there already passes as long as that part of it stays as it is; a new object, or a change there, is refused, and older servers refuse every update. Correct the objects first. '
            : '')
          + 'What else the cluster holds is not seen here.',
        paths: narrowed.flatMap(({ paths }) => paths),
      });
    }
  },
});
