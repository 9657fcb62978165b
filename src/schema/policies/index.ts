/** ValidatingAdmissionPolicies: which objects they take in, and what they say of them. */
export { matchesResources, type Operation } from './matches.ts';
export type { Binding, Policy, PolicyObject, PolicyObjects } from './policy.ts';
export { policiesOf } from './policy.ts';
export { sentOf, type Sent, type SentPart } from './sent.ts';
export { verdictsOf, type Verdict } from './verdicts.ts';
