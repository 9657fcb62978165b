import { basename } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { changeSet } from '../../../src/impact/changeSet.ts';
import { surroundings } from '../../../src/impact/compute.ts';
import { noRefusals } from '../../../src/impact/refusals.ts';
import { leftoverOf } from '../../../src/impact/leftover.ts';
import { isPassedOver } from '../../../src/impact/lenient.ts';
import { kindKey } from '../../../src/impact/pair.ts';
import { restartsPods } from '../../../src/impact/workload.ts';
import type { JsonObject } from '../../../src/manifest/index.ts';
import { parseApiVersion, parseManifestFile } from '../../../src/manifest/index.ts';
import type { RenderedObject } from '../../../src/render/index.ts';
import { loadKindSchema, validateObject } from '../../../src/schema/index.ts';
import { readUpdates, sidesOf, textOf, updateFiles, type Verdict } from '../../fixtures/updates/index.ts';
import { root } from './roots.ts';

function renderedObject(value: JsonObject): RenderedObject {
  const { name } = value['metadata'] as { name: string };
  const apiVersion = textOf(value, 'apiVersion');
  return { gvk: { ...parseApiVersion(apiVersion), kind: textOf(value, 'kind') }, apiVersion, name, namespace: undefined, value, trace: () => ({ certainty: 'unknown' }) };
}

/** What we say about an update, in the words of the record; the server was asked to apply it server-side. */
async function verdictOn(base: JsonObject, head: JsonObject): Promise<Verdict> {
  const side = (value: JsonObject) => ({ root, objects: [renderedObject(value)], problems: [], complete: true });
  const pair = { root, base: side(base), head: side(head) };
  const { changed } = changeSet(pair, new Map(), { ...surroundings([pair]), refusals: noRefusals });
  const [object] = changed;
  if (object !== undefined && (object.immutable.length > 0 || leftoverOf(object) !== undefined)) return 'refused';
  if (await isInvalid(head)) return 'invalid';
  if (object === undefined || object.fields.length === 0) return 'same';
  return restartsPods(object) ? 'restarts' : 'changed';
}

async function isInvalid(value: JsonObject): Promise<boolean> {
  const [object] = parseManifestFile('a.yaml', JSON.stringify(value)).objects;
  const schema = object && await loadKindSchema(object.gvk);
  return object !== undefined && schema !== undefined && validateObject(object, schema).some(({ severity, path, missing }) => severity === undefined && !isPassedOver(kindKey(object.gvk), missing ?? path));
}

const inWords = (verdict: Verdict | undefined): string => verdict === 'invalid' ? 'refused' : String(verdict);

describe.each(['written', 'generated'] as const)('we say what the API server answered to updates that were %s', (group) => {
  test.each(updateFiles(group).map((file) => [basename(file), file] as const))('%s', async (_name, file) => {
    const wrong: string[] = [];
    for (const { place, yaml, updates } of readUpdates(file)) {
      for (const update of updates) {
        const { base, head } = sidesOf(load(yaml) as JsonObject, update);
        const ours = await verdictOn(base, head);
        if (inWords(ours) === inWords(update.answer?.verdict)) continue;
        wrong.push(`${place} ${update.reverse ? 'reverse' : 'update'} ${JSON.stringify(update.edits)}: ${String(update.answer?.verdict)} ${String(update.answer?.fields)}, we say ${ours}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
