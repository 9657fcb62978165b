import { describe, expect, test, vi } from 'vitest';
import { lintFile, type Rule } from '../../../src/lint/index.ts';
import { rule } from '../../../src/lint/rule.ts';
import { rules } from '../../../src/lint/rules/index.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { applyFix } from './applied.ts';
import { lintText, markFindings, type MarkedOptions } from './marked.ts';

const privileged = (name: string) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  containers:
    - name: app
      image: registry.example.com/app:1.0.0
      securityContext:
        privileged: true
`;

const idsOf = async (text: string, options: MarkedOptions = {}) => (await lintText(text, options)).findings.map((finding) => finding.rule);

describe('what a file is decides what is looked for', () => {
  const marked: Record<string, [MarkedOptions, string]> = {
    'a template of a chart': [{ path: 'chart/templates/pod.yaml', chartRoot: 'chart' }, `${privileged('a')}  {{- if .Values.x }}\n  nope: [\n`],
    'a template that no chart is known of': [{ path: 'pod.yaml' }, `${privileged('{{ .Release.Name }}')}{{ end }}\n`],
    'values of a chart': [{ path: 'chart/values.yaml', chartRoot: 'chart' }, 'securityContext:\n  privileged: true\nkind: x\n'],
    'a Chart.yaml': [{ path: 'chart/Chart.yaml', chartRoot: 'chart' }, 'apiVersion: v2\nname: web\nversion: 1.0.0\n'],
    'a patch': [{ path: 'patch.yaml', namedAsPatch: true }, privileged('a').replace('      image: registry.example.com/app:1.0.0\n', '')],
    'a JSON patch': [{ path: 'json-patch.yaml' }, '- op: remove\n  path: /spec/replicas\n'],
    'a kustomization': [{ path: 'kustomization.yaml' }, 'resources:\n  - pod.yaml\n'],
    'YAML of another program': [{ path: 'docker-compose.yaml' }, 'services:\n  web:\n    privileged: true\n    image: x\n'],
    'broken YAML of another program': [{ path: '.prettierrc.yaml' }, 'a: [1,\nb: }\n'],
    'an empty file': [{ path: 'a.yaml' }, ''],
    'a file of comments': [{ path: 'a.yaml' }, '# nothing\n---\n# here\n'],
  };
  test.each(Object.entries(marked))('%s has no findings', async (_name, [options, text]) => {
    expect((await lintText(text, options)).findings).toEqual([]);
  });

  test('a patch and a kustomization that cannot be read say so', async () => {
    expect(await idsOf('spec: [1,\n', { path: 'patch.yaml', namedAsPatch: true })).toEqual(['yaml/syntax']);
    expect(await idsOf('resources: [a.yaml\nbases: b\n', { path: 'kustomization.yaml' })).toEqual(['yaml/syntax']);
  });
});

describe('documents stand on their own', () => {
  test('a broken one gives one error, and its neighbours their findings', async () => {
    const { findings } = await lintText(`${privileged('a')}---\napiVersion: v1\nkind: Pod\nmetadata: { name: b\nspec: x\n---\n${privileged('c')}`, { only: /yaml\/|privileged/ });
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([
      ['security/privileged-container', 'warning'], ['yaml/syntax', 'error'], ['security/privileged-container', 'warning'],
    ]);
  });

  test('a bomb of aliases is told, and the next document checked', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)].join('\n');
    expect(await idsOf(`apiVersion: v1\nkind: ConfigMap\n${bomb}\n---\n${privileged('b')}`, { only: /yaml\/|privileged/ })).toEqual(['yaml/too-large', 'security/privileged-container']);
  });

  test('nesting beyond reason is told, and the next document checked', async () => {
    const deep = `apiVersion: v1\nkind: ConfigMap\ndata: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
    const ids = await idsOf(`${deep}---\n${privileged('b')}`, { only: /yaml\/|privileged/ });
    expect(ids).toEqual(['yaml/too-deep', 'security/privileged-container']);
  });

  test('members of a List are checked where they stand', async () => {
    const marked = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: a }
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1.0.0
          securityContext: { privileged: true }
#                                        ^^^^ security/privileged-container
`;
    expect(await markFindings(marked, { only: 'security/privileged-container' })).toBe(marked);
  });

  test('what aliases repeat is told once, where it is written', async () => {
    const marked = `apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  initContainers:
    - &app
      name: app
      image: registry.example.com/app:1.0.0
      volumeMounts:
        - name: x
          mountPath: /x
  containers:
    - *app
  volumes:
    - name: x
      hostPath:
        path: /srv
#             ^^^^ security/host-path
`;
    expect(await markFindings(marked, { only: 'security/host-path' })).toBe(marked);
  });
});

describe('objects that do not say what they are', () => {
  test.each([
    ['without apiVersion', 'kind: Pod\n#     ^^^ schema/missing-api-version\nmetadata:\n  name: a\nspec: {}\n'],
    ['without kind', 'apiVersion: apps/v1\n#           ^^^^^^^ schema/missing-kind\nmetadata:\n  name: a\n'],
    ['without either, next to one that has both', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\nmetadata:\n#^^^^^^^ schema/missing-kind\n  labels: {}\n'],
    ['a list, next to an object', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\n- a\n#^ schema/not-an-object\n- b\n'],
  ])('%s', async (_name, marked) => {
    expect(await markFindings(marked, { only: /^schema\/(missing-(kind|api-version)|not-an-object)/ })).toBe(marked);
  });
});

describe('schema problems', () => {
  test('are errors at the place to blame, with their fix as an edit', async () => {
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  containers:
    - name: app
      image: registry.example.com/app:1.0.0
      imagePullpolicy: Always # never cached
`;
    const { findings } = await lintText(text, { only: 'schema/' });
    expect(findings.map(({ rule: id, severity, range }) => [id, severity, text.slice(range.start, range.end)])).toEqual([['schema/unknown-field', 'error', 'imagePullpolicy']]);
    const fix = findings[0]?.fix;
    expect(fix && applyFix(text, fix)).toBe(text.replace('imagePullpolicy', 'imagePullPolicy'));
  });

  test('of a kind that the group does not have suggest another', async () => {
    const text = 'apiVersion: apps/v1\nkind: Deploymnet\nmetadata:\n  name: a\n';
    const { findings } = await lintText(text, { only: 'schema/' });
    expect(findings.map((finding) => finding.rule)).toEqual(['schema/unknown-kind']);
    const fix = findings[0]?.fix;
    expect(fix && applyFix(text, fix)).toBe(text.replace('Deploymnet', 'Deployment'));
  });

  test('are not made up for custom resources', async () => {
    expect(await idsOf('apiVersion: example.com/v1\nkind: Anything\nmetadata:\n  name: a\nspec: [1]\n', { only: 'schema/' })).toEqual([]);
  });
});

describe('rules', () => {
  const complain = (id: string, message = 'Wrong.'): Rule => rule({
    id, severity: 'hint', profile: 'strict', summary: 'Test', why: 'Because.', source: 'here', examples: { bad: '', good: '' },
    check: ({ object }, report) => report(object.at('metadata.name'), message),
  });
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';

  test('that throw become one hint, and the others go on', async () => {
    const broken: Rule = { ...complain('test/broken'), check: ({ object }, report) => {
      report(object.at('kind'), 'Found before.');
      throw new TypeError('x is undefined');
    } };
    const { findings } = await lintText(text, { rules: [broken, complain('test/works')] });
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([['lint/rule-failed', 'hint'], ['test/broken', 'hint'], ['test/works', 'hint']]);
    expect(findings[0]?.message).toContain('test/broken failed on this object (x is undefined)');
  });

  test('that make a fix which throws are told the same way', async () => {
    const broken: Rule = { ...complain('test/broken'), check: ({ object }, report) => report(object.at('kind'), 'Found.', () => { throw new Error('no fix'); }) };
    expect(await idsOf(text, { rules: [broken, complain('test/works')] })).toEqual(['lint/rule-failed', 'test/works']);
  });

  test('that say the same twice are heard once', async () => {
    const twice: Rule = { ...complain('test/twice'), check: ({ object }, report) => { report(object.at('kind'), 'A.'); report(object.at('kind'), 'A.'); report(object.at('kind'), 'B.'); } };
    expect((await lintText(text, { rules: [twice] })).findings.map(({ message }) => message)).toEqual(['A.', 'B.']);
  });

  test('take their severity from the settings, and do not run when off', async () => {
    const check = vi.fn<Rule['check']>();
    const off: Rule = { ...complain('test/off'), check };
    const { findings } = await lintText(text, { rules: [off, complain('test/raised')], settings: { 'test/off': 'off', 'test/raised': 'error' } });
    expect(findings.map(({ rule: id, severity, why }) => [id, severity, why])).toEqual([['test/raised', 'error', 'Because.']]);
    expect(check).not.toHaveBeenCalled();
  });

  test('schema and YAML findings take theirs from the settings too', async () => {
    const broken = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\ndata: []\n';
    const ids = await idsOf(broken);
    expect(ids).toContain('yaml/duplicate-key');
    expect(await idsOf(broken, { settings: Object.fromEntries(ids.map((id) => [id, 'off' as const])) })).toEqual([]);
  });

  test('findings come in the order of the file', async () => {
    const starts = (await lintText(`${privileged('a')}---\n${privileged('b')}`)).findings.map(({ range }) => range.start);
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('many objects', () => {
  const file = parseManifestFile('many.yaml', Array.from({ length: 300 }, (_, index) => privileged(`pod-${index}`)).join('---\n'));

  test('are all checked', async () => {
    const { findings } = await lintFile(file, { profile: 'strict', rules: {} });
    expect(findings.filter(({ rule: id }) => id === 'security/privileged-container')).toHaveLength(300);
  });

  test('are given up when the signal says so, with its reason', async () => {
    const abort = new AbortController();
    let seen = 0;
    const stopper: Rule = { ...(rules[0] as Rule), check: () => { if (++seen === 3) abort.abort(new Error('typed on')); } };
    await expect(lintFile(file, { profile: 'strict', rules: {} }, { signal: abort.signal, rules: [stopper] })).rejects.toThrow('typed on');
    expect(seen).toBe(3);
  });
});

test('the fixes of any file leave YAML that says the same but for what they change', async () => {
  const files = [privileged('a'), privileged('a').replaceAll('\n', '\r\n'), JSON.stringify(parseManifestFile('a.yaml', privileged('a')).objects[0]?.value, null, 2)];
  for (const text of files) {
    let current = text;
    for (let round = 0; round < 10; round++) {
      const fix = (await lintText(current, { only: 'security/' })).findings.find((finding) => finding.fix)?.fix;
      if (!fix) break;
      current = applyFix(current, fix);
    }
    expect((await lintText(current, { only: 'security/' })).findings.filter(({ fix }) => fix)).toEqual([]);
    expect(/(?<!\r)\n/.test(current)).toBe(!text.includes('\r'));
    expect(parseManifestFile('a.yaml', current).objects[0]?.value).toEqual({
      apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' },
      spec: {
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [{
          name: 'app', image: 'registry.example.com/app:1.0.0',
          securityContext: { privileged: false, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
        }],
      },
    });
  }
});
