import type { ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import { formatPath, isObject, toValue, valueAt, type JsonValue, type ManifestFile, type Path } from '../manifest/index.ts';
import { configurationSchema } from './configurationSchema.ts';
import { placeRange } from './placeRange.ts';
import { severities, type Finding, type Rule } from './rule.ts';

/** What is wrong with a `.gitops-review.yaml`; the settings that are wrong are as if they were not there. */
export async function configurationFindings(file: ManifestFile, rules: readonly Rule[]): Promise<readonly Finding[]> {
  const broken = file.documents.flatMap(({ problems }) => problems.map(({ code, message, range }): Finding => ({ rule: `yaml/${code}`, severity: 'error', message, range })));
  const root = file.documents[0]?.root;
  if (broken.length > 0 || root === undefined) return broken;
  if (root.kind !== 'map') return [{ rule: 'config/invalid', severity: 'error', range: root.range, message: 'A configuration is a map of settings such as profile and rules. Begin with one of them.' }];
  const { Ajv } = await import('ajv');
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false, logger: false }).compile(configurationSchema(rules));
  const value = toValue(root);
  if (validate(value)) return [];
  const seen = new Set<string>();
  return (validate.errors ?? []).flatMap((error): Finding[] => {
    const told = describe(error, value, rules);
    const range = told && placeRange(root, told.path, told.part);
    const key = `${String(range?.start)} ${String(told?.message)}`;
    if (!told || !range || seen.has(key)) return [];
    seen.add(key);
    return [{ rule: 'config/invalid', severity: 'error', message: told.message, range }];
  });
}

interface Told {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
}

function describe({ keyword, instancePath, params, parentSchema }: ErrorObject, root: JsonValue, rules: readonly Rule[]): Told | undefined {
  const path = pathOf(instancePath, root);
  const name = path.length === 0 ? 'The configuration' : `\`${formatPath(path)}\``;
  const given = valueAt(root, path);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String((params as { additionalProperty: string }).additionalProperty);
      const known = Object.keys(isObject((parentSchema as { properties?: JsonValue } | undefined)?.properties) ? (parentSchema as { properties: object }).properties : {});
      const isRule = path.at(-1) === 'rules';
      const nearest = known.map((other) => ({ other, far: distance(key, other) })).sort((a, b) => a.far - b.far)[0];
      const hint = nearest && nearest.far <= Math.max(2, key.length / 3) ? ` Did you mean \`${nearest.other}\`?` : known.length > 12 ? '' : ` It knows ${known.map((other) => `\`${other}\``).join(', ')}.`;
      return { path: [...path, key], part: 'key', message: `${isRule ? `There is no rule \`${key}\`` : `There is no setting \`${key}\` here`}, so it has no effect.${hint}` };
    }
    case 'enum': {
      const allowed = (params as { allowedValues: readonly JsonValue[] }).allowedValues.filter((one) => typeof one === 'string');
      if (path.at(-1) === 'kubernetesVersion' && typeof given === 'number') return { path, part: 'value', message: `Put the version in quotes: YAML reads ${String(given)} as a number, and 1.30 as 1.3.` };
      return { path, part: 'value', message: `${name} must be ${list(allowed)}, not \`${textOf(given)}\`.` };
    }
    case 'type':
      return { path, part: 'value', message: `${name} must be ${article(String((params as { type: string }).type))}, not \`${textOf(given)}\`.` };
    case 'anyOf':
      return { path, part: 'key', message: 'An override needs `paths` or `environments`: without them it is not known what it is for.' };
    // What `if` holds together is told by what is wrong in it.
    case 'if': case 'required':
      return undefined;
    default: {
      const [, rule] = path[0] === 'rules' ? path : [];
      const known = rules.some(({ id }) => id === rule);
      return { path, part: 'value', message: `${name} ${keyword === 'pattern' ? 'is not written as it must be' : 'has a value that is not allowed'}${known ? `; see the page of ${String(rule)}` : ''}.` };
    }
  }
}

const article = (type: string) => ({ array: 'a list', object: 'a map', string: 'text', boolean: 'true or false', number: 'a number', integer: 'a whole number' })[type] ?? type;

function list(allowed: readonly string[]): string {
  if (severities.every((severity) => allowed.includes(severity))) return 'error, warning, hint or off';
  return allowed.length > 1 ? `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1) ?? ''}` : (allowed[0] ?? '');
}

function textOf(value: JsonValue | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A JSON pointer (RFC 6901) as a path; a step is an index where the value there is a list. */
function pathOf(pointer: string, root: JsonValue): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')))
    path.push(Array.isArray(valueAt(root, path)) ? Number(step) : step);
  return path;
}
