import { expect, test } from 'vitest';
import { syntaxError } from '../../../src/schema/cel/index.ts';
import { problemsIn } from './marks.ts';

const policy = (more: string) => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: a.example.com }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }] }
${more}`;

async function told(yaml: string): Promise<string[]> {
  return (await problemsIn(yaml)).map(({ problem: { code, path, message } }) => `${code} ${path.join('.')}: ${message}`);
}

test('an expression that cannot be read is told at the expression, with what is wrong', async () => {
  expect(await told(policy('  validations: [{ expression: "object.spec.replicas <=" }]\n'))).toEqual([expect.stringMatching(/^cel spec\.validations\.0\.expression: `expression` is no expression of CEL, so the API server refuses the object: Unexpected token/)]);
});

test('a variable that is not there is named, with where it would be', async () => {
  expect(await told(policy('  validations: [{ expression: "params.x && variables.y" }]\n'))).toEqual([expect.stringContaining('`params` is not declared, so the API server refuses the object. `params` is there where the policy has a `paramKind`.')]);
  expect(await told(policy('  variables: [{ name: a, expression: "1" }]\n  validations: [{ expression: "variables.b == 1" }]\n'))).toEqual([expect.stringContaining('`variables.b` is not declared above')]);
});

test('what Flux fills in is not judged', async () => {
  expect(await told(policy('  validations: [{ expression: "object.spec.replicas <= ${MOST}" }]\n'))).toEqual([]);
});

test.each(['a.`b/c` == 1', '{?"a": b}', '[?a]', '1.0 > .5', '.a.b', "br'a' == b'a'", '[1, ?a]'])('%s is beyond the library, and not called wrong', (expression) => {
  expect(syntaxError(expression)).toBeUndefined();
});

test.each(['a.', '(a', 'a ==', '"?" ==', '[1, 2'])('%s is wrong', (expression) => {
  expect(syntaxError(expression)).toBeDefined();
});
