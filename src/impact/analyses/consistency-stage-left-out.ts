import { analysis } from '../analysis.ts';
import type { ChangeSet } from '../changeSet.ts';
import { enumerate } from '../words.ts';

/** The object that stands for the change of a root. */
function firstOf({ deleted, changed, created }: ChangeSet): { readonly id: string } | undefined {
  return changed[0] ?? created[0] ?? deleted[0];
}

export default analysis({
  id: 'consistency/stage-left-out',
  summary: 'A change goes to one stage and not to another',
  why: 'Environments that are the same but for their stage, such as staging and production, grow apart when a change goes to one of them only. That may be how changes are tried first; then it has to follow.',
  source: 'GitOps Review: environments belong together when their names and folders differ in a word for a stage only, and they are made of the same base, chart or ApplicationSet',
  examples: [{
    title: 'Production without staging',
    base: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { colour: blue }\n',
    head: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { colour: green }\n',
    root: 'overlays/production',
    siblings: ['overlays/staging'],
    impacts: ['notice: This changes production and not staging (`overlays/staging`).'],
  }],
  analyse: (changes, report) => {
    const { stages } = changes;
    const object = firstOf(changes);
    if (!stages || !object || stages.leftOut.length === 0) return;
    const others = stages.leftOut.map(({ stage, root }) => `${stage.word} (\`${root.name}\`)`);
    const isLast = stages.leftOut.every(({ stage }) => stage.rank < stages.own.rank);
    report(object, {
      severity: 'notice', certainty: 'likely', short: `${stages.own.word} only`,
      message: `This changes ${stages.own.word} and not ${enumerate(others)}${stages.alike > 0 ? `; so it is with ${stages.alike} more` : ''}.`,
      why: isLast
        ? 'What was not tried in an earlier stage first meets its problems here. Make the change there as well, or in what both are made of.'
        : 'If it proves good, it has to follow there; until then the two differ.',
      paths: [],
    });
  },
});
