import { folderOf, isList, isObject, sameJson, type JsonObject, type JsonValue } from '../../../manifest/index.ts';
import type { KustomizedObject } from '../../fileSet.ts';
import { rule } from '../../rule.ts';
import { placeIn } from './kustomization.ts';
import { isFor, identityOf, operationsOf, partialObjectsOf, patchesOf, selects, type KustomizePatch } from './patches.ts';

export default rule({
  id: 'kustomize/json-patch-path',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'JSON patch changes a path that its object does not have',
  why: 'remove and test need what they name to be there, and add and replace need all but the last step of its path. Otherwise kustomize fails. A slash within a key is written ~1.',
  source: 'RFC 6902, 4. Operations; RFC 6901, 3. Syntax',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - target:
      kind: Namespace
      name: shop
    patch: |-
#   ^^^^^ kustomize/json-patch-path
      - op: add
        path: /metadata/labels/team
        value: shop
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - target:
      kind: Namespace
      name: shop
    patch: |-
      - op: add
        path: /metadata/labels
        value: { team: shop }
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const patches = patchesOf(context);
    if (!patches.some((patch) => patch.target !== undefined && operationsOf(patch) !== undefined)) return;
    // What the other fields of this kustomization change is not part of what its own patches see, but a component's is.
    if (object.get('components') !== undefined || object.manifest.gvk.kind === 'Component') return;
    const given = files.kustomized(folderOf(path));
    for (const one of given?.objects ?? []) {
      if (one.object.generated === true || one.changed === 'anything') continue;
      let value: JsonValue = withAnnotations(one.object.value);
      for (const patch of patches) {
        if (!isPatched(one, patch)) continue;
        const operations = operationsOf(patch);
        // A patch that is not known, or merges, may have added anything.
        if (operations === undefined || (one.changed === 'metadata' && operations.some(({ path: at }) => typeof at === 'string' && marked.test(at)))) break;
        const result = applyAll(value, operations);
        if (typeof result === 'string') {
          report(placeIn(object, patch.source, patch.source.at(-1) === 'patch' ? 'key' : 'value'), `${result} in ${one.object.gvk.kind} ${one.object.name} (${one.object.file}), so kustomize cannot apply this patch and the build fails.`);
          continue;
        }
        value = result.value;
      }
    }
  },
});

function isPatched(one: KustomizedObject, patch: KustomizePatch): boolean {
  if (patch.target !== undefined) return selects(patch.target, one);
  return patch.documents === undefined || partialObjectsOf(patch).some((partial) => {
    const identity = identityOf(partial);
    return identity === undefined || isFor(identity, one);
  });
}

/** Paths that labels, annotations and the namespace of a base may have made. */
const marked = /\/(?:labels|annotations|namespace)(?:\/|$)/;

/** kustomize keeps notes of its own in the annotations while it builds, so that there is always a map to write in. */
function withAnnotations(value: JsonObject): JsonObject {
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  return { ...value, metadata: { annotations: {}, ...metadata } };
}

/** The value after the operations; or why one of them fails. */
function applyAll(value: JsonValue, operations: readonly JsonObject[]): { readonly value: JsonValue } | string {
  let result = value;
  for (const { op, path, from, value: operand } of operations) {
    if (typeof op !== 'string' || typeof path !== 'string') return { value: result };
    const steps = stepsOf(path);
    // What these do to the rest of the list is not followed.
    if (op === 'move' || op === 'copy') return typeof from === 'string' && at(result, stepsOf(from)) === undefined ? `There is no ${from}` : { value: result };
    const parent = steps.length === 0 ? {} : at(result, steps.slice(0, -1));
    const writes = op === 'add' || op === 'replace';
    if (writes && parent === undefined) return `There is no /${steps.slice(0, -1).join('/')} for ${path} to be written in`;
    if ((op === 'remove' || (op === 'replace' && isList(parent))) && at(result, steps) === undefined) return `There is no ${path}`;
    if (op === 'test') {
      if (!sameJson(at(result, steps) ?? null, operand ?? null)) return `The value of ${path} is not the one that the patch tests for`;
      continue;
    }
    result = changed(result, steps, op, operand ?? null);
  }
  return { value: result };
}

function stepsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function at(value: JsonValue, steps: readonly string[]): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const step of steps) {
    if (isList(current)) current = step === '-' ? undefined : current[Number(step)];
    else if (isObject(current) && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}

function changed(value: JsonValue, [step, ...rest]: readonly string[], op: string, operand: JsonValue): JsonValue {
  if (step === undefined) return operand;
  if (isList(value)) {
    const list = [...value];
    const index = step === '-' ? list.length : Number(step);
    if (rest.length > 0) list[index] = changed(list[index] ?? null, rest, op, operand);
    else if (op === 'add') list.splice(index, 0, operand);
    else if (op === 'remove') list.splice(index, 1);
    else list[index] = operand;
    return list;
  }
  if (!isObject(value)) return value;
  const { [step]: inner, ...others } = value;
  if (rest.length === 0) return op === 'remove' ? others : { ...others, [step]: operand };
  return inner === undefined ? value : { ...others, [step]: changed(inner, rest, op, operand) };
}
