import { formatPath, sameJson, type Path } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type ChangedObject, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read } from '../json.ts';
import { count, enumerate, quotePaths } from '../words.ts';

/** What differs between stages by its nature. */
const ofItsStage = /^metadata\.(namespace|annotations|labels)\b|^spec\.replicas$/;

/** The same object in another stage, where the namespace may be named after it. */
function counterpart(object: SideObject, set: ObjectSet): SideObject | undefined {
  const same = set.ofKind(object.kind).filter(({ name }) => name === object.name);
  return same.find(({ namespace }) => namespace === object.namespace) ?? (same.length === 1 ? same[0] : undefined);
}

/** The fields of an object that were the same in another stage before the change and are not after it. */
function driftingFields(object: ChangedObject, other: { readonly base: ObjectSet; readonly head: ObjectSet }): readonly Path[] {
  const [before, after] = [counterpart(object.base, other.base), counterpart(object.head, other.head)];
  if (!before || !after || object.renamed) return [];
  return object.fields.filter(({ path, reordered }) => !reordered && !ofItsStage.test(formatPath(path)) && path[0] !== 'apiVersion'
    && sameJson(read(object.base.value, path), read(before.value, path)) && !sameJson(read(object.head.value, path), read(after.value, path))).map(({ path }) => path);
}

export default analysis({
  id: 'consistency/stages-drift',
  summary: 'Two stages that were the same in a field differ after the change',
  why: 'What differs between staging and production is not tried before it goes live. Where the difference is meant, it is best said in the overlay of the stage, with a reason.',
  source: 'GitOps Review: environments belong together when their names and folders differ in a word for a stage only; numbers of replicas, labels and annotations may differ',
  examples: [{
    title: 'Another image in production than in staging',
    base: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { containers: [{ name: web, image: 'example.com/web:1.0.1' }] }
`,
    head: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { containers: [{ name: web, image: 'example.com/web:1.0.2' }] }
`,
    root: 'overlays/production',
    other: { root: 'overlays/staging', head: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { containers: [{ name: web, image: 'example.com/web:1.1.0' }] }
` },
    impacts: ['notice: Pod shop/web in production differs from staging (`overlays/staging`) at `spec.containers[0].image`, and did not before.'],
  }],
  analyse: ({ changed, stages }, report) => {
    const { own, earlier } = stages ?? {};
    if (!own || !earlier?.base.complete || !earlier.head.complete) return;
    const drifting = changed.map((object) => ({ object, fields: driftingFields(object, earlier) })).filter(({ fields }) => fields.length > 0);
    const [first, ...more] = drifting;
    if (!first) return;
    const others = more.length > 3 ? count(more.length, 'other object') : enumerate(more.map(({ object }) => nameOf(object.head)));
    report(first.object, {
      severity: 'notice', certainty: 'likely', short: `differs from ${earlier.word}`,
      message: `${nameOf(first.object.head)} in ${own.word} differs from ${earlier.word} (\`${earlier.root.name}\`) at ${quotePaths(first.fields)}, and did not before${more.length > 0 ? `; so do ${others}` : ''}.`,
      why: 'What runs here is then not what was tried before. Give both the same, or say in the overlay why they differ.',
      paths: first.fields,
    });
  },
});
