import { isObject, valueAt } from '../../../manifest/index.ts';
import type { RenderProblem, Trace } from '../../rendered.ts';
import { placeAt } from '../place.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { listAt, objectAt, textAt, textIn, textsAt } from './fields.ts';
import { supportingOrBeside } from './supporting.ts';

/** The variables that a Kustomization's `postBuild` puts into what is built. */
export interface PostBuild {
  readonly known: ReadonlyMap<string, KnownVariable>;
  /** Variables whose value is not known here, with where it comes from. */
  readonly unknown: ReadonlyMap<string, string>;
  /** What may give variables of any name, since it is not in this repository: `Secret flux-system/cluster-secrets`. */
  readonly absent: readonly string[];
  /** What may be in the cluster and then gives variables; Flux goes on without it. */
  readonly optional: readonly string[];
  /** Whether they are put in even if there are none. */
  readonly isAlways: boolean;
  readonly problems: readonly RenderProblem[];
}

export interface KnownVariable {
  readonly value: string;
  readonly trace: Trace;
}

/** The values of SOPS begin so; see the SOPS documentation, "Encryption Protocol". */
export const isEncrypted = (value: string): boolean => /^ENC\[[\w-]+,data:/.test(value);

/**
 * Reads the variables of a Kustomization: those of its own win over those of ConfigMaps and Secrets, and of these the later. Values of
 * Secrets are not read, here or anywhere else: they would be shown. See the Flux documentation, Post build variable substitution.
 */
export async function postBuildOf(declared: Declared, namespace: string, around: Surroundings): Promise<PostBuild | undefined> {
  const { object } = declared;
  if (objectAt(object, ['spec', 'postBuild']) === undefined) return undefined;
  const known = new Map<string, KnownVariable>();
  const unknown = new Map<string, string>();
  const absent: string[] = [];
  const optional: string[] = [];
  const problems: RenderProblem[] = [];
  for (const [index, reference] of listAt(object, ['spec', 'postBuild', 'substituteFrom']).entries()) {
    const kind = textIn(reference, 'kind') ?? '';
    const name = textIn(reference, 'name') ?? '';
    if (kind !== 'ConfigMap' && kind !== 'Secret') {
      problems.push({ code: 'declaration', message: `"substituteFrom" names a ${kind || 'thing without a kind'}, and Flux takes variables from a ConfigMap or a Secret only.`, ...placeAt(declared, ['spec', 'postBuild', 'substituteFrom', index]) });
      continue;
    }
    const source = await supportingOrBeside(declared, { group: '', kind, name, namespace }, around);
    const title = `${kind} ${namespace}/${name}`;
    if (source === undefined) {
      const isOptional = isObject(reference) && reference['optional'] === true;
      (isOptional ? optional : absent).push(title);
      continue;
    }
    const data = source.object;
    if (kind === 'Secret') {
      for (const field of ['data', 'stringData']) for (const key of Object.keys(objectAt(data, [field]) ?? {})) setUnknown(key, title);
      continue;
    }
    for (const [key, value] of textsAt(data, ['data'])) {
      if (isEncrypted(value)) setUnknown(key, title);
      else set(key, value, data.trace(['data', key]));
    }
  }
  for (const [key, value] of textsAt(object, ['spec', 'postBuild', 'substitute'])) set(key, value, object.trace(['spec', 'postBuild', 'substitute', key]));
  return { known, unknown, absent, optional, isAlways: textAt(object, ['spec', 'postBuild', 'substituteStrategy']) === 'Always', problems };

  function set(key: string, value: string, trace: Trace): void {
    unknown.delete(key);
    known.set(key, { value: value.replaceAll('\n', ''), trace });
  }
  function setUnknown(key: string, from: string): void {
    known.delete(key);
    unknown.set(key, from);
  }
}

/** Whether an object opts out of what a controller does, by a label or an annotation. */
export function hasOption(value: Parameters<typeof valueAt>[0], key: string, wanted: string): boolean {
  return (['labels', 'annotations'] as const).some((field) => {
    const found = valueAt(value, ['metadata', field, key]);
    return typeof found === 'string' && found.toLowerCase() === wanted;
  });
}
