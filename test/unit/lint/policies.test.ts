import { describe, expect, test } from 'vitest';
import { lintExample, markExample, type MarkedOptions } from './marked.ts';

const policy = (spec: string, resources = '["deployments"]', group = 'apps') => `# file: policies/policy.yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: team-rules
spec:
  failurePolicy: Fail
  matchConstraints:
    resourceRules:
      - apiGroups: ["${group}"]
        apiVersions: ["v1"]
        operations: ["CREATE", "UPDATE"]
        resources: ${resources}
${spec}`;

const binding = (rest = '', actions = '[Deny]') => `
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: team-rules
spec:
  policyName: team-rules
  validationActions: ${actions}
${rest}`;

const deployment = `
# file: apps/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 6
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`;

const found = async (text: string, options: MarkedOptions = {}) => (await lintExample(text, { only: 'policy/', ...options })).map(({ severity, message }) => `${severity}: ${message}`);

// Kubernetes documentation, Validating Admission Policy, Getting Started.
const replicas = '  validations:\n    - expression: "object.spec.replicas <= 5"\n';

describe('a policy', () => {
  test('is asked about the objects of the repository, and its answer stands at the field that it names', async () => {
    const marked = `${policy(replicas)}${binding()}${deployment.replace('replicas: 6\n', 'replicas: 6\n#           ^ policy/team-rules\n')}`;
    expect(await markExample(marked, { only: 'policy/' })).toBe(marked);
    expect(await found(`${policy(replicas)}${binding()}${deployment.replace('6', '5')}`)).toEqual([]);
  });

  test.each([
    ['[Deny]', 'error: This object is refused by the policy team-rules: `object.spec.replicas <= 5` does not hold. The policy is in policies/policy.yaml.'],
    ['[Warn, Audit]', 'warning: This object is warned of by the policy team-rules: `object.spec.replicas <= 5` does not hold. The policy is in policies/policy.yaml.'],
    ['[Audit]', 'hint: This object is noted by the policy team-rules: `object.spec.replicas <= 5` does not hold. The policy is in policies/policy.yaml.'],
  ])('that is bound with %s', async (actions, message) => {
    expect(await found(`${policy(replicas)}${binding('', actions)}${deployment}`)).toEqual([message]);
  });

  test('that nothing binds is a hint, whatever the settings say', async () => {
    const [message] = await found(`${policy(replicas)}${deployment}`, { settings: { 'policy/team-rules': 'error' } });
    expect(message).toMatch(/^hint: .*No binding in this repository/);
  });

  test('says its own message, or that of its expression', async () => {
    const text = '  validations:\n    - expression: "object.spec.replicas <= 5"\n      message: At most five replicas.\n    - expression: "object.spec.replicas < 4"\n      messageExpression: "\'too many: \' + string(object.spec.replicas)"\n';
    expect(await found(`${policy(text)}${binding()}${deployment}`)).toEqual([
      expect.stringContaining('the policy team-rules: At most five replicas. The policy'), expect.stringContaining('team-rules: too many: 6. The policy'),
    ]);
  });

  test('has variables and match conditions', async () => {
    const text = `  variables:
    - name: environment
      expression: "'environment' in object.metadata.?labels.orValue({}) ? object.metadata.labels['environment'] : 'production'"
  matchConditions:
    - name: not-system
      expression: "object.metadata.namespace != 'kube-system'"
  validations:
    - expression: "variables.environment != 'production' || object.spec.replicas >= 7"
`;
    expect(await found(`${policy(text)}${binding()}${deployment}`)).toHaveLength(1);
    expect(await found(`${policy(text)}${binding()}${deployment.replace('namespace: shop', 'namespace: kube-system')}`)).toEqual([]);
    expect(await found(`${policy(text)}${binding()}${deployment.replace('  namespace: shop\n', '  namespace: shop\n  labels: { environment: test }\n')}`)).toEqual([]);
  });

  test('takes its parameters from the repository, and says so when they are not there', async () => {
    const text = '  paramKind:\n    apiVersion: v1\n    kind: ConfigMap\n  validations:\n    - expression: "object.spec.replicas <= int(params.data.maxReplicas)"\n';
    const bound = binding('  paramRef:\n    name: limits\n    namespace: policies\n    parameterNotFoundAction: Deny\n');
    const limits = '\n# file: policies/limits.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: limits\n  namespace: policies\ndata:\n  maxReplicas: "4"\n';
    expect(await found(`${policy(text)}${bound}${limits}${deployment}`)).toEqual([expect.stringMatching(/^error: /)]);
    expect(await found(`${policy(text)}${bound}${limits.replace('"4"', '"6"')}${deployment}`)).toEqual([]);
    expect(await found(`${policy(text)}${bound}${deployment}`)).toEqual([expect.stringMatching(/^hint: .*cannot be verified here.*its parameters are not in this repository/)]);
  });

  test('that asks for a field that is not there fails, as on the server, unless its failures are ignored', async () => {
    const text = '  validations:\n    - expression: "object.spec.paused == false"\n';
    expect(await found(`${policy(text)}${binding()}${deployment}`)).toEqual([expect.stringMatching(/^error: .*a field that is not there/)]);
    expect(await found(`${policy(text).replace('Fail', 'Ignore')}${binding()}${deployment}`)).toEqual([]);
  });

  test.each([
    ['asks the authorizer', "authorizer.group('').resource('pods').check('create').allowed()"],
    ['asks who applies', "request.userInfo.username == 'admin'"],
    ['cannot be read', 'object.spec.replicas <= '],
    ['never ends', '[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16].all(a, [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16].all(b, [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16].all(c, [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16].all(d, a + b + c + d > 0))))'],
  ])('that %s cannot be verified', async (_what, expression) => {
    expect(await found(`${policy(`  validations:\n    - expression: ${JSON.stringify(expression)}\n`)}${binding()}${deployment}`)).toEqual([expect.stringMatching(/^hint: .*cannot be verified here/)]);
  });

  test('about pods is asked about those that a workload creates, which keeps nothing from being applied', async () => {
    const text = '  validations:\n    - expression: "object.spec.containers.all(c, has(c.resources))"\n      message: Every container needs resources.\n';
    const marked = `${policy(text, '["pods"]', '')}${binding()}${deployment.replace('      containers:\n', '      containers:\n#     ^^^^^^^^^^ policy/team-rules\n')}`;
    expect(await markExample(marked, { only: 'policy/' })).toBe(marked);
    expect(await found(marked.replaceAll(/^#\s*\^.*\n/gm, ''))).toEqual([expect.stringMatching(/^warning: The pods of this object are refused by/)]);
  });

  test('can be ignored and set like a rule', async () => {
    const ignored = deployment.replace('  replicas: 6', '  # gitops-review: ignore policy/team-rules a load test\n  replicas: 6');
    expect(await found(`${policy(replicas)}${binding()}${ignored}`)).toEqual([]);
    expect(await found(`${policy(replicas)}${binding()}${deployment}`, { settings: { 'policy/team-rules': 'off' } })).toEqual([]);
  });
});

describe('a policy is for', () => {
  const spaces = (labels: string) => `\n# file: namespaces.yaml\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: ${labels}\n`;

  test('the namespaces that its binding selects', async () => {
    const bound = binding('  matchResources:\n    namespaceSelector:\n      matchLabels:\n        environment: test\n');
    expect(await found(`${policy(replicas)}${bound}${spaces('{ environment: test }')}${deployment}`)).toEqual([expect.stringMatching(/^error/)]);
    expect(await found(`${policy(replicas)}${bound}${spaces('{ environment: production }')}${deployment}`)).toEqual([]);
    expect(await found(`${policy(replicas)}${bound}${deployment}`)).toEqual([expect.stringMatching(/^hint: .*may not pass.*labels that are not in this repository/)]);
    const byName = binding('  matchResources:\n    namespaceSelector:\n      matchExpressions:\n        - { key: kubernetes.io/metadata.name, operator: NotIn, values: [shop] }\n');
    expect(await found(`${policy(replicas)}${byName}${deployment}`)).toEqual([]);
  });

  test('the groups, resources and names that it says', async () => {
    expect(await found(`${policy(replicas, '["statefulsets"]')}${binding()}${deployment}`)).toEqual([]);
    expect(await found(`${policy(replicas, '["*"]', '*')}${binding()}${deployment}`)).not.toEqual([]);
    expect(await found(`${policy(replicas, '["deployments"]\n        resourceNames: ["api"]')}${binding()}${deployment}`)).toEqual([]);
    expect(await found(`${policy(replicas).replace('["CREATE", "UPDATE"]', '["DELETE"]')}${binding()}${deployment}`)).toEqual([]);
    const excluding = policy(replicas).replace('  validations', '    excludeResourceRules:\n      - { apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources: ["*"] }\n  validations');
    expect(await found(`${excluding}${binding()}${deployment}`)).toEqual([]);
  });
});
