import picomatch from 'picomatch';
import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/placeholders.ts';
import type { Report, RuleContext, RuleOption } from '../../rule.ts';
import { kustomizationsOver } from '../../together.ts';
import { mapsOf, textsOf } from '../../values.ts';

/** The options of rules that ask for labels or annotations. */
export function requiredOptions(what: 'labels' | 'annotations'): Readonly<Record<string, RuleOption>> {
  return {
    required: {
      description: `Names of ${what}, each with a list of globs that its value has to match one of; an empty list allows every value.`,
      default: {},
      schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
    kinds: { description: `Kinds of the objects that need them; empty means all.`, default: [], schema: { type: 'array', items: { type: 'string' } } },
  };
}

/** Tells of labels or annotations that a person has asked for and an object does not have; kustomizations may add them. */
export function reportRequired({ object, option, path, files }: RuleContext, what: 'labels' | 'annotations', report: Report): void {
  const required = option('required');
  const kinds = textsOf(option('kinds'));
  if (!isObject(required) || (kinds.length > 0 && !kinds.includes(object.manifest.gvk.kind))) return;
  const written = object.get(`metadata.${what}`);
  const own = isObject(written) ? written : {};
  let added: ReadonlySet<string> | undefined;
  for (const [name, globs] of Object.entries(required)) {
    const value = own[name];
    if (value === undefined) {
      added ??= new Set([...kustomizationsOver({ path, files }).values()].flatMap((kustomization) => addedBy(kustomization, what)));
      if (!added.has(name)) report(object.at(`metadata.${what}`), `Objects here need the ${what.slice(0, -1)} ${name}, and this one does not have it. Add it${hint(globs)}.`);
    } else if (typeof value === 'string' && !holdsVariable(value) && !isAllowed(value, textsOf(globs))) {
      report(object.at(`metadata.${what}[${JSON.stringify(name)}]`), `The ${what.slice(0, -1)} ${name} must match ${textsOf(globs).join(' or ')}, and ${value} does not.`);
    }
  }
}

const hint = (globs: JsonValue) => (textsOf(globs).length === 0 ? '' : `, with a value like ${textsOf(globs).join(' or ')}`);

const isAllowed = (value: string, globs: readonly string[]) => globs.length === 0 || globs.some((glob) => glob === value || picomatch.isMatch(value, glob, { dot: true }));

/** kustomize documentation, labels, commonLabels and commonAnnotations. */
function addedBy(kustomization: { readonly [key: string]: JsonValue }, what: 'labels' | 'annotations'): readonly string[] {
  const maps = what === 'annotations' ? [kustomization['commonAnnotations']] : [kustomization['commonLabels'], ...mapsOf(kustomization['labels']).map(({ pairs }) => pairs)];
  return maps.flatMap((map) => (isObject(map) ? Object.keys(map) : []));
}
