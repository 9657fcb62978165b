import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { definitionChanges, soundInstances, versionChanges, versionWords } from '../definitions/changes.ts';
import { definition, widget } from '../definitions/example.ts';
import { refusalMeans, deliveryOf } from '../delivered.ts';
import { enumerate } from '../words.ts';

export default analysis({
  id: 'crds/field-removed',
  summary: 'A custom resource loses a field',
  why: 'A field that the schema no longer has is dropped when the API server reads an object that has it, so that its value is lost and the operator never sees it again. Whoever applies a manifest that still sets it is refused. Objects that are in the cluster and not in this change are not seen here.',
  source: 'Kubernetes documentation, CustomResourceDefinition, Field pruning; API Concepts, Field validation; as a server of v1.37.2 answered (test/fixtures/definitions)',
  examples: [
    {
      title: 'A field that an object sets',
      base: definition('{ size: { type: integer }, colour: { type: string } }') + widget('{ size: 3, colour: red }'),
      head: definition('{ size: { type: integer } }') + widget('{ size: 3, colour: red }'),
      impacts: ['danger: CustomResourceDefinition widgets.example.com no longer has `spec.colour`, which Widget shop/one sets.'],
    },
    {
      title: 'A field that is taken out of the objects as well',
      base: definition('{ size: { type: integer }, colour: { type: string } }') + widget('{ size: 3, colour: red }'),
      head: definition('{ size: { type: integer } }') + widget('{ size: 3 }'),
      impacts: ['notice: CustomResourceDefinition widgets.example.com no longer has `spec.colour`; the one Widget of this change does not set it.'],
    },
  ],
  analyse: (changes, report) => {
    for (const definition of definitionChanges(changes)) {
      const dropped = versionChanges(definition).filter(({ change }) => change.kind === 'dropped');
      if (dropped.length === 0) continue;
      const { change, after } = definition;
      const setting = (changes.refusals.broken.get(change.head.object) ?? []).filter(({ refusals }) => refusals.some(({ code }) => code === 'unknown-field'));
      const sound = soundInstances(after, changes);
      const what = enumerate(dropped.map((one) => one.change.words === 'is dropped'
        ? `\`${one.change.field}\`${versionWords(one.versions, after)}` : `what the schema does not name${one.change.field === '' ? '' : ` in \`${one.change.field}\``}${versionWords(one.versions, after)}`), 5);
      const who = setting.length > 0
        ? `, which ${enumerate(setting.map(({ object }) => nameOf(object)))} ${setting.length === 1 ? 'sets' : 'set'}`
        : sound ? `; ${sound.words} ${sound.one ? 'does' : 'do'} not set ${dropped.length === 1 ? 'it' : 'them'}` : '';
      report(change, {
        severity: setting.length > 0 ? 'danger' : 'notice',
        certainty: setting.length > 0 ? 'likely' : 'unknown',
        short: setting.length > 0 ? 'drops a field in use' : 'drops a field',
        message: `${nameOf(change.head)} no longer has ${what}${who}.`,
        why: setting.length > 0
          ? `The API server drops the value from the objects that have it, and refuses a manifest that still sets it. ${refusalMeans(deliveryOf(changes))}. Take the field out of the objects first, or keep it in the schema until none sets it. What else the cluster holds is not seen here.`
          : `Objects in the cluster that have it lose the value when they are next read, and manifests of other places that set it are refused. They are not seen here: ask \`kubectl get\` for all objects of the kind before this is applied.`,
        paths: dropped.flatMap(({ paths }) => paths),
      });
    }
  },
});
