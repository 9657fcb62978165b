import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rules } from '../../../src/lint/rules/index.ts';
import { lintFile } from '../../../src/lint/index.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { applyFix } from './applied.ts';
import { lintText, markFindings } from './marked.ts';

const only = /host-namespaces|suppression/;
const expectMarks = async (marked: string) => expect(await markFindings(marked, { only })).toBe(marked);

const pod = (spec: string, above = '', metadata = '') => `${above}apiVersion: v1
kind: Pod
metadata:
  name: a
${metadata}spec:
${spec}  containers:
    - name: app
      image: registry.example.com/app:1.0.0
`;

describe('a comment', () => {
  test('on the line ignores the rule there, and only there', () => expectMarks(pod(`  hostNetwork: true # gitops-review: ignore security/host-namespaces it is the CNI
  hostPID: true
#          ^^^^ security/host-namespaces
`)));

  test('above the line ignores the rule there, other comments and blank lines between them or not', () => expectMarks(pod(`  # gitops-review: ignore security/host-namespaces it is the CNI
  # which needs the network

  hostNetwork: true
  hostPID: true
#          ^^^^ security/host-namespaces
`)));

  test('at the top of an object ignores the rule in the object, and not in the next', () => expectMarks(`${pod('  hostNetwork: true\n  hostPID: true\n', '# gitops-review: ignore security/host-namespaces it is the CNI\n')}---
${pod('  hostNetwork: true\n#              ^^^^ security/host-namespaces\n')}`));

  test('above the line that begins a document belongs to its object', () => expectMarks(`${pod('')}
# Licensed to whom it concerns
# gitops-review: ignore security/host-namespaces it is the CNI
---
# The agent
${pod('  hostPID: true\n')}`));

  test('at the top of a member of a List belongs to that member', () => expectMarks(`apiVersion: v1
kind: List
items:
  # gitops-review: ignore security/host-namespaces it is the CNI
  - apiVersion: v1
    kind: Pod
    metadata: { name: a }
    spec: { hostPID: true, containers: [] }
  - apiVersion: v1
    kind: Pod
    metadata: { name: b }
    spec: { hostPID: true, containers: [] }
#                    ^^^^ security/host-namespaces
`));

  test('names several rules, with commas', async () => {
    const text = pod('  hostPID: true\n', '# gitops-review: ignore security/host-namespaces, security/run-as-root,security/privilege-escalation legacy\n');
    const ids = (await lintText(text, { only: 'security/' })).findings.map(({ rule }) => rule);
    for (const ignored of ['host-namespaces', 'run-as-root', 'privilege-escalation']) expect(ids).not.toContain(`security/${ignored}`);
    expect(ids).toContain('security/unrestricted-capabilities');
  });

  test('ignores findings of schema and YAML, too', async () => {
    const text = pod('  hostPIDs: true # gitops-review: ignore schema/unknown-field our fork has it\n');
    expect((await lintText(text, { only: 'schema/' })).findings).toEqual([]);
  });

  test('for one rule leaves the others', () => expectMarks(pod(`  hostNetwork: true # gitops-review: ignore security/host-path it is the CNI
#              ^^^^ security/host-namespaces
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
`)));

  test('in a text that only looks like a comment ignores nothing', () => expectMarks(`${pod(`  hostNetwork: true
#              ^^^^ security/host-namespaces
`, '', '  annotations:\n    text: |\n      # gitops-review: ignore security/host-namespaces x\n')}`));
});

describe('a comment that is not right says so', () => {
  test.each([
    ['without a rule', '# gitops-review: ignore', 'suppression/no-rule', 'names no rule'],
    ['with a reason only', '# gitops-review: ignore because I say so', 'suppression/no-rule', 'names no rule'],
    ['with a misspelt rule', '# gitops-review: ignore security/host-namespace it is the CNI', 'suppression/unknown-rule', 'Did you mean security/host-namespaces?'],
    ['with an invented rule', '# gitops-review: ignore style/tabs it is the CNI', 'suppression/unknown-rule', 'There is no rule style/tabs, so nothing is ignored here.'],
    ['without a reason', '# gitops-review: ignore security/host-namespaces', 'suppression/no-reason', 'why'],
  ])('%s', async (_name, comment, rule, message) => {
    const text = pod('', `${comment}\n`);
    const { findings } = await lintText(text, { only: 'suppression/' });
    expect(findings.map((finding) => [finding.rule, finding.severity, text.slice(finding.range.start, finding.range.end)])).toEqual([[rule, 'hint', comment]]);
    expect(findings[0]?.message).toContain(message);
  });

  test('but other comments of ours are left alone', () => expectMarks(pod('', '# gitops-review: ignored here\n# see gitops-review: ignore\n')));
});

describe('an annotation', () => {
  const key = 'ignore-check.gitops-review/security.host-namespaces: it is the CNI';

  test('of the object ignores the rule in it', () => expectMarks(pod('  hostPID: true\n', '', `  annotations:\n    ${key}\n`)));

  test('of the pod template ignores the rule in it', () => expectMarks(`apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: a
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata:
      labels: { app: a }
      annotations:
        ${key}
    spec:
      hostNetwork: true
      containers: []
`));

  test('is a key that the API server takes', async () => {
    expect((await lintText(pod('', '', `  annotations:\n    ${key}\n`), { only: 'schema/' })).findings).toEqual([]);
  });
});

test('a column of many comments takes no longer than it should', async () => {
  const comments = '# gitops-review: ignore security/host-namespaces it is the CNI\n'.repeat(20_000);
  expect((await lintText(pod('  hostPID: true\n', comments), { only })).findings).toEqual([]);
});

describe('annotations of other tools', () => {
  const pod = (annotation: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    ${annotation}
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
`;
  const privileged = async (annotation: string) => (await lintText(pod(annotation), { only: 'security/privileged-container' })).findings.length;
  const kubeScored = { ...rules[0], id: 'test/scored', peers: { kubeScore: ['pod-probes'] }, check: ({ object }, report) => report(object.at('kind'), 'Found.') } as Rule;
  const scored = async (annotation: string) => (await lintText(pod(annotation), { only: 'test/', rules: [kubeScored] })).findings.length;

  test('count where the check is the same', async () => {
    expect(await privileged('ignore-check.kube-linter.io/privileged-container: it loads a kernel module')).toBe(0);
    expect(await privileged('ignore-check.kube-linter.io/host-pid: it loads a kernel module')).toBe(1);
    expect(await scored('kube-score/ignore: pod-networkpolicy, pod-probes')).toBe(0);
    expect(await scored('kube-score/ignore: pod-networkpolicy')).toBe(1);
  });

  test('of Polaris, for one check or for all that it has, where it says true', async () => {
    const text = (annotation: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  annotations:\n    ${annotation}\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web\n          securityContext: { privileged: true }\n`;
    const told = async (annotation: string) => (await lintFile(parseManifestFile('a.yaml', text(annotation)), { profile: 'default', rules: {} })).findings.map(({ rule }) => rule).filter((rule) => ['security/privileged-container', 'security/latest-image'].includes(rule));
    expect(await told('a: b')).toEqual(['security/latest-image', 'security/privileged-container']);
    expect(await told('polaris.fairwinds.com/runAsPrivileged-exempt: "true"')).toEqual(['security/latest-image']);
    expect(await told('polaris.fairwinds.com/runAsPrivileged-exempt: "false"')).toHaveLength(2);
    expect(await told('polaris.fairwinds.com/exempt: "true"')).toEqual([]);
  });
});

describe('one container', () => {
  const pod = (annotation: string, comment = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    ${annotation}
spec:
  containers:
${comment}    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
    - name: log
      image: registry.example.com/log:1.4.2
      securityContext:
        privileged: true
`;
  const lines = async (text: string) => (await lintText(text, { only: /privileged-container|suppression/ })).findings.map(({ rule, range }) => `${rule} ${text.slice(0, range.start).split('\n').length}`);
  const both = ['security/privileged-container 12', 'security/privileged-container 16'];

  test('is named at the end of an annotation, ours or kube-linter\'s', async () => {
    expect(await lines(pod('ignore-check.gitops-review/security.privileged-container.log: it reads the kernel ring'))).toEqual(both.slice(0, 1));
    expect(await lines(pod('ignore-check.kube-linter.io/privileged-container.web: it reads the kernel ring'))).toEqual(both.slice(1));
    expect(await lines(pod('ignore-check.gitops-review/security.privileged-container.other: it is gone'))).toEqual(['suppression/unused 6', ...both]);
  });

  test('is what a comment above it means', async () => {
    expect(await lines(pod('a: b', '    # gitops-review: ignore security/privileged-container it reads the kernel ring\n'))).toEqual(['security/privileged-container 17']);
  });
});

test('what is switched off is counted, and what is left of it can be removed', async () => {
  const text = pod('  hostPID: true # gitops-review: ignore security/host-namespaces it is the CNI\n');
  const { suppressed } = await lintFile(parseManifestFile('a.yaml', text), { profile: 'strict', rules: {} });
  expect(suppressed.map(({ rule }) => rule)).toEqual(['security/host-namespaces']);
  const gone = pod('  # gitops-review: ignore security/host-namespaces it was the CNI\n');
  const [unused] = (await lintText(gone, { only: 'suppression/' })).findings;
  expect(unused?.fix && applyFix(gone, unused.fix)).toBe(pod(''));
});
