import { isObject, parseYaml, sourceText, toValue } from '../../../manifest/index.ts';
import type { JsonObject } from '../../../manifest/index.ts';
import type { RenderProblem } from '../../rendered.ts';
import { placeAt } from '../place.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { listAt, objectAt, textIn, textsAt } from './fields.ts';
import { supportingOrBeside } from './supporting.ts';
import { isEncrypted } from './variables.ts';

/** The values of a HelmRelease as far as they are known here, in the forms that Helm takes. */
export interface ReleaseValues {
  readonly values: JsonObject;
  readonly set: readonly string[];
  readonly setString: readonly string[];
  readonly problems: readonly RenderProblem[];
}

/**
 * Merges the values of a HelmRelease: those that it refers to, in their order, then its own, then those for a path. Values of Secrets are
 * not read: they would be shown. See the Flux documentation, Helm Releases, Values.
 */
export async function releaseValues(declared: Declared, namespace: string, around: Surroundings): Promise<ReleaseValues> {
  const { object } = declared;
  let values: JsonObject = {};
  const set: string[] = [];
  const setString: string[] = [];
  const problems: RenderProblem[] = [];
  const tell = (code: RenderProblem['code'], message: string, index: number): void => void problems.push({ code, message, ...placeAt(declared, ['spec', 'valuesFrom', index]) });
  for (const [index, reference] of listAt(object, ['spec', 'valuesFrom']).entries()) {
    const kind = textIn(reference, 'kind') ?? '';
    const name = textIn(reference, 'name') ?? '';
    const key = textIn(reference, 'valuesKey') ?? 'values.yaml';
    const path = textIn(reference, 'targetPath');
    const isOptional = isObject(reference) && reference['optional'] === true;
    const title = `${kind} ${namespace}/${name}`;
    if (kind === 'Secret') {
      tell('not-known-offline', `The values ${path === undefined ? '' : `for ${path} `}in ${title} are not known here, so it is rendered without them: what they bring about is not shown, and a change of them is not seen.`, index);
      continue;
    }
    if (kind !== 'ConfigMap') {
      tell('declaration', `"valuesFrom" names a ${kind || 'thing without a kind'}, and Flux takes values from a ConfigMap or a Secret only.`, index);
      continue;
    }
    const found = await supportingOrBeside(declared, { group: '', kind, name, namespace }, around);
    if (found === undefined) {
      tell('not-known-offline', `${title} is not in this repository${isOptional ? ', and is optional' : ''}, so it is rendered without its values.`, index);
      continue;
    }
    const text = textsAt(found.object, ['data']).get(key);
    if (text === undefined) {
      if (!isOptional) tell('declaration', `${title} has no ${key}, so Flux fails on it. Correct "valuesKey", or add it there.`, index);
    } else if (isEncrypted(text)) tell('not-known-offline', `The values in ${title} are encrypted with SOPS, so it is rendered without them.`, index);
    else if (path !== undefined) addAt(path, text, isObject(reference) && reference['literal'] === true);
    else {
      const documents = parseYaml(sourceText(text));
      const [root] = documents.flatMap((document) => document.root ?? []);
      const given = root === undefined ? {} : toValue(root);
      if (documents.some((document) => document.problems.length > 0) || !isObject(given)) tell('declaration', `${key} of ${title} is no YAML with values, so Flux fails on it.`, index);
      else values = merged(values, given);
    }
  }
  return { values: merged(values, objectAt(object, ['spec', 'values']) ?? {}), set, setString, problems };

  /** As helm-controller does it, which see: github.com/fluxcd/pkg/chartutil, ReplacePathValue. */
  function addAt(path: string, text: string, isLiteral: boolean): void {
    const quoted = /^(["'])[\s\S]*\1$/.test(text);
    if (isLiteral) setString.push(`${path}=${text.replace(/[\\,[\]{}]/g, '\\$&')}`);
    else if (quoted) setString.push(`${path}=${text.replace(/^["']+|["']+$/g, '')}`);
    else set.push(`${path}=${text}`);
  }
}

/** Helm's way: mappings are merged, all else is replaced. */
function merged(below: JsonObject, above: JsonObject): JsonObject {
  const result: Record<string, JsonObject[string]> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = Object.hasOwn(below, key) ? below[key] : undefined;
    Object.defineProperty(result, key, { value: isObject(value) && isObject(under) ? merged(under, value) : value, enumerable: true, configurable: true, writable: true });
  }
  return result;
}
