import type { JsonObject, JsonValue, ManifestObject, Path } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { dnsSubdomain, type Syntax } from '../checks/syntax.ts';
import { isOpen, items } from '../checks/check.ts';
import type { SchemaProblem } from '../problem.ts';
import { structuralProblems } from './structuralProblems.ts';

/** A label that starts with a letter: RFC 1035. */
const dns1035: Syntax = (text) => (text.length <= 63 && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined
  : 'may only hold lower case letters, digits and `-`, starts with a letter, ends with a letter or digit, and has 63 characters at most');

/**
 * What the API server refuses of a CustomResourceDefinition of v1 that its model lets pass: names that do not agree,
 * versions, and schemas that are not structural.
 * Kubernetes documentation, Extend the Kubernetes API with CustomResourceDefinitions; validation of
 * apiextensions.k8s.io in k8s.io/apiextensions-apiserver 0.37.
 */
export function definitionProblems({ value, gvk }: ManifestObject): SchemaProblem[] {
  const { spec } = value;
  if (gvk.version !== 'v1' || !isObject(spec)) return [];
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  const names = isObject(spec['names']) ? spec['names'] : {};
  return [...scopeProblems(spec), ...nameProblems(metadata, spec, names), ...kindNameProblems(names), ...versionProblems(spec), ...conversionProblems(spec),
    ...items(spec['versions']).flatMap(({ item, index }) => schemaProblems(item, ['spec', 'versions', index]))];
}

function scopeProblems({ scope }: JsonObject): SchemaProblem[] {
  return typeof scope !== 'string' || isOpen(scope) || scope === 'Namespaced' || scope === 'Cluster' ? []
    : [at(['spec', 'scope'], 'enum', `\`scope\` must be Namespaced or Cluster, not \`${scope}\`.`)];
}

function nameProblems({ name }: JsonObject, { group }: JsonObject, { plural }: JsonObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const known = (text: JsonValue | undefined): text is string => typeof text === 'string' && text !== '' && !isOpen(text);
  if (known(group) && (dnsSubdomain(group) !== undefined || !group.includes('.')))
    problems.push(at(['spec', 'group'], 'dns-name', `\`group: ${group}\` must be a domain with a dot in it, such as \`stable.example.com\`.`));
  if (known(group) && known(plural) && known(name) && name !== `${plural}.${group}`)
    problems.push({ ...at(['metadata', 'name'], 'crd-name', `A definition is named after its plural and its group: \`${plural}.${group}\`, not \`${name}\`. The API server refuses any other name.`), fix: { kind: 'set-value', to: `${plural}.${group}` } });
  return problems;
}

function kindNameProblems(names: JsonObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const check = (path: Path, text: JsonValue | undefined, lower = false): void => {
    if (typeof text !== 'string' || text === '' || isOpen(text)) return;
    const wrong = dns1035(lower ? text.toLowerCase() : text);
    if (wrong !== undefined) problems.push(at(['spec', 'names', ...path], 'dns-name', `\`${text}\` ${wrong}.`));
  };
  check(['plural'], names['plural']);
  check(['singular'], names['singular']);
  check(['kind'], names['kind'], true);
  check(['listKind'], names['listKind'], true);
  if (isList(names['shortNames'])) names['shortNames'].forEach((name, index) => check(['shortNames', index], name));
  if (typeof names['kind'] === 'string' && names['kind'] === names['listKind'])
    problems.push(at(['spec', 'names', 'listKind'], 'crd-name', `\`listKind\` may not be the kind itself. Leave it out: it becomes \`${names['kind']}List\`.`));
  return problems;
}

function versionProblems(spec: JsonObject): SchemaProblem[] {
  if (!isList(spec['versions'])) return [];
  const versions = items(spec['versions']);
  const problems: SchemaProblem[] = [];
  if (versions.length === 0) return [at(['spec', 'versions'], 'crd-versions', 'A definition needs at least one version.', 'key')];
  const seen = new Set<JsonValue>();
  for (const { item, index } of versions) {
    const { name } = item;
    if (typeof name !== 'string' || isOpen(name)) continue;
    const path = ['spec', 'versions', index, 'name'];
    if (seen.has(name)) problems.push(at(path, 'crd-versions', `Version \`${name}\` stands in the list already: each version may be there once.`));
    else if (dns1035(name) !== undefined) problems.push(at(path, 'dns-name', `\`${name}\` ${dns1035(name) ?? ''}; versions are named like \`v1\` or \`v1beta1\`.`));
    seen.add(name);
  }
  const stored = versions.filter(({ item }) => item['storage'] === true);
  if (stored.length === 0) problems.push(at(['spec', 'versions'], 'crd-versions', 'No version has `storage: true`: exactly one must, the one in which the API server stores the objects.', 'key'));
  for (const { index } of stored.slice(1)) problems.push(at(['spec', 'versions', index, 'storage'], 'crd-versions', 'Another version has `storage: true` already: objects are stored in exactly one.'));
  if (spec['preserveUnknownFields'] === true)
    problems.push(at(['spec', 'preserveUnknownFields'], 'crd-schema', '`preserveUnknownFields` must be false in apiextensions.k8s.io/v1. Set `x-kubernetes-preserve-unknown-fields: true` in the schema where fields are free.'));
  return problems;
}

function conversionProblems({ conversion }: JsonObject): SchemaProblem[] {
  if (!isObject(conversion)) return [];
  const { strategy, webhook } = conversion;
  const path = ['spec', 'conversion'];
  if (strategy === 'Webhook') {
    if (!isObject(webhook)) return [at(path, 'required', '`spec.conversion.webhook` is missing: strategy `Webhook` needs to know which one.', 'key')];
    const versions = webhook['conversionReviewVersions'];
    const client = isObject(webhook['clientConfig']) ? webhook['clientConfig'] : {};
    const ways = ['service', 'url'].filter((key) => client[key] !== undefined && client[key] !== null);
    if (ways.length !== 1) return [at([...path, 'webhook', ...(isObject(webhook['clientConfig']) ? ['clientConfig'] : [])], 'required', `\`spec.conversion.webhook.clientConfig\` must say whom to call, by either \`service\` or \`url\`${ways.length === 2 ? ', not by both' : ''}.`, 'key')];
    return isList(versions) && versions.length > 0 ? [] : [at([...path, 'webhook'], 'required', '`spec.conversion.webhook.conversionReviewVersions` is missing: it says which versions of ConversionReview the webhook understands, such as `[v1]`.', 'key')];
  }
  return (strategy === 'None' || strategy === undefined) && webhook !== undefined && webhook !== null
    ? [at([...path, 'webhook'], 'crd-schema', '`webhook` may only be there with `strategy: Webhook`.', 'key')] : [];
}

function schemaProblems(version: JsonObject, path: Path): SchemaProblem[] {
  const holder = version['schema'];
  const schema = isObject(holder) ? holder['openAPIV3Schema'] : undefined;
  if (!isObject(schema))
    return [{ ...at(path, 'crd-schema', 'The version has no `schema.openAPIV3Schema`: apiextensions.k8s.io/v1 asks for one. Where everything is free, write `{ type: object, x-kubernetes-preserve-unknown-fields: true }`.', 'key'), missing: [...path, 'schema', 'openAPIV3Schema'] }];
  return structuralProblems(schema, [...path, 'schema', 'openAPIV3Schema']);
}

function at(path: Path, code: string, message: string, part: 'key' | 'value' = 'value'): SchemaProblem {
  return { code, path, part, message };
}
