import type { JsonValue } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, exactlyOne, forbidden, isFilled, isOpen, isSet, items, mapAt, missing, needed, problem, problemAt, syntaxOf, syntaxOfItems, texts } from './check.ts';
import { sameItems } from './scheduling.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, Dynamic Admission Control, Webhook configuration. */
function webhook(object: TypedObject): SchemaProblem[] {
  const { name, sideEffects, admissionReviewVersions } = object.value;
  const problems: SchemaProblem[] = [];
  if (typeof name === 'string' && !isOpen(name)) {
    const wrong = name === '' ? 'is empty' : dnsSubdomain(name) ?? (name.split('.').length < 3 ? 'needs at least three parts, with a domain, such as `pods.example.com`' : undefined);
    if (wrong !== undefined) problems.push(problem(object, 'name', 'dns-name', `\`name: ${name}\` ${wrong}.`));
  }
  if (typeof sideEffects === 'string' && !isOpen(sideEffects) && sideEffects !== 'None' && sideEffects !== 'NoneOnDryRun')
    problems.push(problem(object, 'sideEffects', 'enum', `\`sideEffects\` must be None or NoneOnDryRun, not \`${sideEffects}\`: a dry run may not change anything.`));
  const versions = texts(admissionReviewVersions);
  if (Array.isArray(admissionReviewVersions)) {
    if (admissionReviewVersions.length === 0) problems.push(missing(object, 'admissionReviewVersions', 'it says which requests the webhook understands, such as `v1`'));
    else if (versions.length === admissionReviewVersions.length && !versions.some(({ text }) => text === 'v1' || text === 'v1beta1')) problems.push(problem(object, 'admissionReviewVersions', 'enum', '`admissionReviewVersions` must hold `v1` or `v1beta1`: the API server sends no other.'));
  }
  problems.push(...syntaxOfItems('admissionReviewVersions', 'format', dnsLabel)(object, ''));
  for (const { text, index } of versions) if (versions.some((other) => other.index < index && other.text === text)) problems.push(problemAt([...object.path, 'admissionReviewVersions', index], 'duplicate-list-map-key', `\`${text}\` stands in \`admissionReviewVersions\` twice.`));
  return [...problems, ...conditions(object)];
}

/** Kubernetes documentation, Dynamic Admission Control, Matching requests: matchConditions. */
function conditions(object: TypedObject): SchemaProblem[] {
  const seen = new Set<string>();
  return items(object.value['matchConditions']).flatMap(({ item, index }): SchemaProblem[] => {
    const name = item['name'];
    const path = [...object.path, 'matchConditions', index];
    if (typeof name !== 'string' || name === '' || isOpen(name)) return [];
    if (seen.has(name)) return [problemAt([...path, 'name'], 'duplicate-list-map-key', `Another condition is called \`${name}\` already.`)];
    seen.add(name);
    return [];
  });
}

/** Kubernetes documentation, Dynamic Admission Control, Contacting the webhook. */
function clientConfig(object: TypedObject): SchemaProblem[] {
  const { url } = object.value;
  if (url === '') return [missing(object, 'url', 'it says where the webhook is, such as `https://hooks.example.com/pods`')];
  if (typeof url !== 'string' || isOpen(url)) return [];
  const wrong = !url.startsWith('https://') ? 'must start with `https://`' : /^https:\/\/[^/]*@/.test(url) ? 'may not hold a user or password' : url.includes('?') ? 'may not hold a query, after `?`' : /^https:\/\/(\/|$)/.test(url) ? 'needs a host after `https://`' : url.includes('#') ? 'may not hold a fragment, after `#`' : undefined;
  return wrong === undefined ? [] : [problem(object, 'url', 'format', `\`url\` ${wrong}.`)];
}

function servicePath(object: TypedObject): SchemaProblem[] {
  const { path } = object.value;
  if (typeof path !== 'string' || path === '' || isOpen(path)) return [];
  if (!path.startsWith('/')) return [problem(object, 'path', 'format', `\`path: ${path}\` must start with \`/\`.`, { kind: 'set-value', to: `/${path}` })];
  if (path === '/') return [];
  const wrong = path.slice(1).replace(/\/$/, '').split('/').map((step) => (step === '' ? 'may not have an empty part' : dnsSubdomain(step))).find((reason) => reason !== undefined);
  return wrong === undefined ? [] : [problem(object, 'path', 'format', `\`path: ${path}\` ${wrong === 'may not have an empty part' ? wrong : `is made of parts like names of hosts, of which each ${wrong}`}.`)];
}

/** Kubernetes documentation, Dynamic Admission Control, Matching requests: rules. */
function rule(object: TypedObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const field of ['apiGroups', 'apiVersions', 'operations', 'resources']) {
    const list = object.value[field];
    if (!isFilled(list)) problems.push(missing(object, field, 'a rule must say what it is about'));
    else if (field !== 'resources' && Array.isArray(list) && list.length > 1 && list.includes('*')) problems.push(problem(object, field, 'exclusive', `\`*\` in \`${field}\` means all: it must stand alone.`));
    if (field === 'apiVersions') for (const [index, text] of (Array.isArray(list) ? list : []).entries()) if (text === '') problems.push(problemAt([...object.path, field, index], 'required', 'An item of `apiVersions` is empty.'));
  }
  return [...problems, ...overlapping(object)];
}

/** `pods/*` means all below pods, `*\/status` the status of all: what they hold already may not be said again. */
function overlapping(object: TypedObject): SchemaProblem[] {
  const list = texts(object.value['resources']);
  const named = list.map(({ text }) => text);
  if (named.length < 2) return [];
  if (named.includes('*/*')) return [problem(object, 'resources', 'exclusive', '`*/*` in `resources` means all, with all below them: it must stand alone.')];
  // The server looks at the last resource without a part only.
  if (named.includes('*') && named.findLast((text) => !text.includes('/')) !== '*') return [problem(object, 'resources', 'exclusive', '`*` in `resources` means all: beside it only resources with a part, such as `pods/status`, may stand.')];
  return list.flatMap(({ text, index }) => {
    const [resource = '', part] = text.split('/', 2);
    const whole = part === undefined ? undefined : [`${resource}/*`, `*/${part}`].find((other) => named.indexOf(other) >= 0 && named.indexOf(other) < index);
    return whole === undefined ? [] : [problemAt([...object.path, 'resources', index], 'exclusive', `\`${whole}\` in \`resources\` holds \`${text}\` already: remove it.`)];
  });
}

/** Kubernetes documentation, Validating Admission Policy. */
function policy(object: TypedObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const rules = mapAt(object.value['matchConstraints'])['resourceRules'];
  if (!isSet(object.value['matchConstraints'])) problems.push(missing(object, 'matchConstraints', 'it says which requests the policy is about'));
  else if (!isFilled(rules) && !isOpen(rules)) problems.push({ code: 'required', path: [...object.path, 'matchConstraints'], part: 'key', missing: [...object.path, 'matchConstraints', 'resourceRules'], message: '`resourceRules` is missing: it says which requests the policy is about.' });
  return [...problems, ...conditions(object)];
}

const validates: Check = (object) => (isFilled(object.value['validations']) || isFilled(object.value['auditAnnotations']) ? [] : [missing(object, 'validations', 'a policy needs them, or `auditAnnotations`')]);
const reasons = ['Unauthorized', 'Forbidden', 'Invalid', 'RequestEntityTooLarge'];

/** A CEL identifier. */
function variableName(object: TypedObject): SchemaProblem[] {
  const { name } = object.value;
  return typeof name !== 'string' || isOpen(name) || /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? []
    : [problem(object, 'name', 'format', `\`name: ${name}\` is no name of a variable: use letters, digits and \`_\`.`)];
}

/** Kubernetes documentation, Validating Admission Policy, Validation actions. */
function binding(object: TypedObject): SchemaProblem[] {
  const { policyName, validationActions } = object.value;
  const problems: SchemaProblem[] = policyName === '' || policyName === undefined ? [missing(object, 'policyName', 'it says which policy is bound')] : [];
  if (object.type !== 'ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec') return problems;
  const actions = texts(validationActions).map(({ text }) => text);
  if (!isFilled(validationActions)) problems.push(missing(object, 'validationActions', 'it says what happens to a request that fails: Deny, Warn or Audit'));
  else if (actions.includes('Deny') && actions.includes('Warn')) problems.push(problem(object, 'validationActions', 'exclusive', '`Deny` and `Warn` may not both stand in `validationActions`: the same would be told twice.'));
  const repeated = texts(validationActions).filter(({ text, index }) => actions.indexOf(text) < index).map(({ text, index }) => problemAt([...object.path, 'validationActions', index], 'duplicate-list-map-key', `\`${text}\` stands in \`validationActions\` twice.`));
  return [...problems, ...repeated, ...syntaxOf('policyName', 'dns-name', dnsSubdomain)(object, ''), ...texts(validationActions).filter(({ text }) => !['Deny', 'Warn', 'Audit'].includes(text)).map(({ text, index }) => problemAt([...object.path, 'validationActions', index], 'enum', `\`${text}\` in \`validationActions\` must be Deny, Warn or Audit.`))];
}

function parameters(object: TypedObject): SchemaProblem[] {
  const { name, selector, parameterNotFoundAction } = object.value;
  const problems: SchemaProblem[] = [];
  if (isFilled(name) && isSet(selector)) problems.push(forbidden(object, 'selector', '`name` and `selector` may not both be set: keep one.'));
  else if (!isFilled(name) && !isSet(selector)) problems.push({ code: 'required', path: object.path, part: 'key', message: '`paramRef` needs `name` or `selector`.' });
  if (!isFilled(parameterNotFoundAction)) problems.push(missing(object, 'parameterNotFoundAction', 'it says what happens when there are no parameters: Allow or Deny'));
  return problems;
}

function paramKind(object: TypedObject): SchemaProblem[] {
  return (['apiVersion', 'kind'] as const).filter((field) => !isFilled(object.value[field] as JsonValue)).map((field) => missing(object, field, 'it says what kind of object holds the parameters'));
}

const matchCondition: Check = all(needed('name', 'every condition needs a name'), needed('expression', 'it is what must be true'), syntaxOf('name', 'label-key', qualifiedName));
const filledExpression: Check = needed('expression', 'it is what the variable stands for');
const expression: Check = (object) => (typeof object.value['expression'] === 'string' && object.value['expression'].trim() === '' ? [missing(object, 'expression', 'it is what must be true')] : []);
/** Each webhook of a configuration has its own name. */
const webhookNames: Check = (object) => sameItems('webhooks', ['name'], 'name')(object, '').map((found) => ({ ...found, path: [...found.path, 'name'] }));
const webhookChecks: Check = all(webhook, between('timeoutSeconds', 1, 30));

export const admissionChecks: Checks = {
  ApiAdmissionregistrationV1ValidatingWebhook: webhookChecks,
  ApiAdmissionregistrationV1MutatingWebhook: all(webhookChecks, choice('reinvocationPolicy', ['Never', 'IfNeeded'])),
  ApiAdmissionregistrationV1WebhookClientConfig: all(exactlyOne('`clientConfig`', ['url', 'service']), clientConfig),
  ApiAdmissionregistrationV1ServiceReference: all(between('port', 1, 65535), servicePath),
  ApiAdmissionregistrationV1RuleWithOperations: rule,
  ApiAdmissionregistrationV1NamedRuleWithOperations: rule,
  ApiAdmissionregistrationV1MatchCondition: matchCondition,
  ApiAdmissionregistrationV1ValidatingAdmissionPolicySpec: all(policy, validates),
  ApiAdmissionregistrationV1Validation: all(expression, choice('reason', reasons)),
  ApiAdmissionregistrationV1Variable: all(variableName, filledExpression),
  ApiAdmissionregistrationV1AuditAnnotation: syntaxOf('key', 'label-key', qualifiedName),
  ApiAdmissionregistrationV1ParamKind: paramKind,
  ApiAdmissionregistrationV1ParamRef: all(parameters, choice('parameterNotFoundAction', ['Allow', 'Deny'])),
  ApiAdmissionregistrationV1ValidatingWebhookConfiguration: webhookNames,
  ApiAdmissionregistrationV1MutatingWebhookConfiguration: webhookNames,
  ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec: binding,
};
