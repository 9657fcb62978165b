import { isObject, valueAt, type JsonObject, type JsonValue, type ManifestObject, type Path } from '../../manifest/index.ts';
import { holdsVariable, isSopsEncrypted } from '../../schema/placeholders.ts';
import { matchesResources, sentOf, verdictsOf, type Binding, type Policy, type Verdict } from '../../schema/policies/index.ts';
import type { ObjectSet } from '../objectSet.ts';
import type { Severity } from '../rule.ts';


/** What a policy says of an object, with the place in it. */
export interface PolicyFinding {
  /** `policy/` and the policy's name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: Path;
  readonly unverified: boolean;
}

/**
 * What the ValidatingAdmissionPolicies of a repository say of an object as it is created, and of the pods that it
 * creates. An object that a binding denies is an error, one that it warns of a warning, one that it audits a hint, as is
 * what a policy without a binding says.
 */
export function policyFindings(object: ManifestObject, policies: readonly Policy[], repository: ObjectSet): readonly PolicyFinding[] {
  if (isSopsEncrypted(object.value) || holdsVariable(JSON.stringify(object.value))) return [];
  return sentOf(object).flatMap(({ sent, at, subject }) => policies.flatMap((policy) => {
    const rule = `policy/${policy.name}`;
    const found = new Map<string, PolicyFinding>();
    for (const binding of policy.bindings.length === 0 ? [undefined] : policy.bindings) {
      const isMatched = both(matchesResources(objectOf(policy.spec['matchConstraints']), sent, repository), matchesResources(binding?.match, sent, repository));
      if (isMatched === false) continue;
      for (const verdict of verdictsOf(policy, binding, sent, repository)) {
        const unverified = verdict.certainty === 'unverified' || isMatched === undefined || binding === undefined;
        const severity = unverified ? 'hint' : severityOf(binding, subject);
        const path = [...at, ...placeOf(verdict.expression, sent.value)];
        const before = found.get(verdict.expression);
        if (before && weight(before.severity) >= weight(severity)) continue;
        found.set(verdict.expression, { rule, severity, path, unverified, message: messageOf(policy, binding, verdict, subject, isMatched) });
      }
    }
    return [...found.values()];
  }));
}

/** Refused pods do not keep their Deployment from being applied, so they are no error of the API server's. */
function severityOf({ actions }: Binding, subject: 'object' | 'pods'): Severity {
  if (actions.includes('Deny')) return subject === 'object' ? 'error' : 'warning';
  return actions.includes('Warn') ? 'warning' : 'hint';
}

function messageOf(policy: Policy, binding: Binding | undefined, { expression, message, certainty }: Verdict, subject: 'object' | 'pods', isMatched: boolean | undefined): string {
  const who = subject === 'object' ? 'This object' : 'The pods of this object';
  const short = oneLine(expression);
  if (certainty === 'unverified') return `Whether the policy ${policy.name} lets ${subject === 'object' ? 'this object' : 'its pods'} through cannot be verified here: \`${short}\` (${oneLine(message)}).`;
  const reason = message === '' ? `\`${short}\` does not hold` : oneLine(message).replace(/[.\s]+$/, '');
  if (binding === undefined) return `${who} would not pass the policy ${policy.name}: ${reason}. No binding in this repository puts it into force, so whether the cluster asks for it is not known.`;
  if (isMatched === undefined) return `${who} may not pass the policy ${policy.name}: ${reason}. Which namespaces it is for depends on labels that are not in this repository.`;
  const what = binding.actions.includes('Deny') ? (subject === 'object' ? 'is refused by' : 'are refused by') : binding.actions.includes('Warn') ? (subject === 'object' ? 'is warned of by' : 'are warned of by') : (subject === 'object' ? 'is noted by' : 'are noted by');
  return `${who} ${what} the policy ${policy.name}: ${reason}. The policy is in ${policy.file}.`;
}

/** The first field of the object that an expression asks for: what it is about, as far as can be told. */
function placeOf(expression: string, value: JsonObject): Path {
  const [, dotted = ''] = /\bobject((?:\s*\.\s*\??[A-Za-z_]\w*)+)/.exec(expression) ?? [];
  const names = dotted.split('.').map((part) => part.replace(/[\s?]/g, '')).filter((part) => part !== '');
  const path: string[] = [];
  for (const name of names) {
    const next = valueAt(value, [...path, name]);
    if (next === undefined) break;
    path.push(name);
  }
  return path.length === 0 ? ['kind'] : path;
}

const objectOf = (value: JsonValue | undefined): JsonObject | undefined => (isObject(value) ? value : undefined);
const both = (a: boolean | undefined, b: boolean | undefined) => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true);
const weight = (severity: Severity) => ({ hint: 0, warning: 1, error: 2 })[severity];

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 197)}…` : line;
}
