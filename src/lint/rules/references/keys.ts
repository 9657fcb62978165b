import { isObject } from '../../../manifest/index.ts';
import { isName, nearestName } from '../../missingObject.ts';
import { setTo } from '../../fix.ts';
import { mayBePatched } from '../../patched.ts';
import type { SetObject } from '../../objectSet.ts';
import type { Report, RuleContext } from '../../rule.ts';
import { podReferences } from './podReferences.ts';
import { providersOf } from './providers.ts';

/** Tells of keys that a pod takes from a ConfigMap or Secret which is in the set, but does not have them. */
export function reportMissingKeys({ object, set, repository, files }: RuleContext, wanted: 'ConfigMap' | 'Secret', report: Report): void {
  for (const { kind, name, key, effect } of podReferences(object.manifest)) {
    const wantedKey = key?.name;
    if (kind !== wanted || !key || !isName(wantedKey) || typeof name !== 'string') continue;
    const objects = set.findAll('', kind, name, object.manifest.namespace);
    const made = providersOf(repository, kind, name, object.manifest.namespace);
    if (objects.length + made.length === 0) continue;
    const keys = [...objects.map(keysOf), ...made.map((provided) => provided.keys)];
    if (keys.includes(undefined) || keys.some((own) => own?.includes(wantedKey))) continue;
    // A patch may add the key.
    if (objects.some((found) => mayBePatched({ files, repository }, found))) continue;
    const known = keys.flatMap((own) => own ?? []);
    const near = nearestName(wantedKey, known);
    const advice = near === undefined ? `It has ${known.length === 0 ? 'no keys' : listOf(known)}.` : `${near} is there: is that one meant?`;
    report({ object: object.manifest, path: key.path, part: 'value' }, `The ${kind} ${name} has no key ${wantedKey}, so ${effect}. ${advice}`, near === undefined ? undefined : setTo(near));
  }
}

/** The keys of an object; undefined where others may be there. */
function keysOf({ value, openKeys }: SetObject): readonly string[] | undefined {
  const { data, binaryData, stringData, metadata, type } = value;
  // Controllers fill these in: tokens, copies of other Secrets, bundles of certificates.
  const annotations = isObject(metadata) && isObject(metadata['annotations']) ? Object.keys(metadata['annotations']) : [];
  const labels = isObject(metadata) && isObject(metadata['labels']) ? Object.keys(metadata['labels']) : [];
  const isFilled = [...annotations, ...labels].some((name) => /replicat|reflect|inject|kubed|emberstack|sealedsecrets/.test(name));
  if (openKeys === true || type === 'kubernetes.io/service-account-token' || isFilled) return undefined;
  return [data, binaryData, stringData].flatMap((map) => (isObject(map) ? Object.keys(map) : []));
}

function listOf(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).join(', ');
  return keys.length > 5 ? `${shown} and ${String(keys.length - 5)} more` : shown;
}
