import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeImpact, impactDocument } from '../../../src/impact/index.ts';
import { impactOf, labels, rendered, root } from './roots.ts';

const textOf = (base: string, head: string): string => impactDocument(impactOf(base, head)).text;
const config = (data: string, name = 'settings') => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: ${data}\n`;

const base = `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { resources: { requests: { storage: 10Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.28
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: 'api:1' }] }
`;
const head = base.slice(base.indexOf('---'))
  .replace('nginx:1.28', 'nginx:1.29\n          args: [--config, /etc/nginx/some/rather/long/path/to/nginx.conf, --another-long-argument=value]')
  .replace('app: api } }', 'app: api2 } }').replace('app: api } }', 'app: api2 } }') + config('{ a: x }');

describe('the document', () => {
  test('reads like a plan', () => {
    expect(textOf(base, head)).toMatchInlineSnapshot(`
      "# What this change does: Deletes 1 PersistentVolumeClaim (data may be lost); 1
      # Deployment must be replaced; restarts the pods of 1 Deployment; creates 1 ConfigMap.
      # base main at 1a2b3c4 → head topic at 5d6e7f8

      web in apps/web (plain)
        -   PersistentVolumeClaim shop/data               data may be lost
            ! PersistentVolumeClaim shop/data is deleted. Its data may be lost. (likely)
              Whether the volume is deleted depends on the reclaim policy of its storage
              class, which is not in this root; for most classes it is Delete. Deletion waits
              until the last pod that mounts the claim is gone. Back the data up, or set the
              reclaim policy of the volume to Retain first. The deletion happens if the GitOps
              controller prunes; otherwise the object stays without an owner.
        -/+ Deployment shop/api                           must be replaced
            ! The API server will refuse this: \`spec.selector\` of Deployment shop/api cannot
              be changed.
              The apply fails until the object is deleted and created anew, which kills its
              pods. Take the change back, or give the new object another name and remove the
              old one later.
            ~ spec.selector.matchLabels.app: "api" → "api2"  # apps/web/all.yaml:20
            ~ spec.template.metadata.labels.app: "api" → "api2"  # apps/web/all.yaml:22
        ~   Deployment shop/web                           pods restart (3 replicas, rolling)
            * The 3 pods of Deployment shop/web restart step by step, with at most 4 pods and
              at least 3 ready.
            * The image of container web in Deployment shop/web changes from 1.28 to 1.29.
            ~ spec.template.spec.containers[0].image: "nginx:1.28" → "nginx:1.29"  # apps/web/all.yaml:13
            + spec.template.spec.containers[0].args:  # apps/web/all.yaml:14
                - --config
                - /etc/nginx/some/rather/long/path/to/nginx.conf
                - --another-long-argument=value
        +   ConfigMap shop/settings
        =   rollouts
            * Deployment shop/web: 3 pods in 4 steps, all ready throughout  # apps/web/all.yaml:13
        =   capacity
            ~ namespace shop, storage: 10 GiB → 0 (−10 GiB)

      1 to create, 1 to change, 1 to delete, 1 to replace; 1 workload restarts its pods
      "
    `);
  });

  test('says that nothing changes', () => {
    expect(textOf(config('{ a: x }'), config('{ a: x }'))).toMatchInlineSnapshot(`
      "# What this change does: Nothing changes in the cluster.
      # base main at 1a2b3c4 → head topic at 5d6e7f8

      web in apps/web (plain): nothing changes (1 object compared)

      0 to create, 0 to change, 0 to delete, 0 to replace
      "
    `);
  });

  test('shows the lines that differ in a text, and cuts what is long', () => {
    const long = (line: string): string => config(`\n  nginx.conf: |\n    first\n    second\n    ${line}\n    fourth\n  url: https://example.com/${'a'.repeat(90)}/${line}`);
    expect(textOf(long('third'), long('drei'))).toMatchInlineSnapshot(`
      "# What this change does: Changes 1 ConfigMap.
      # base main at 1a2b3c4 → head topic at 5d6e7f8

      web in apps/web (plain)
        ~   ConfigMap shop/settings
            ~ data["nginx.conf"]:  # apps/web/all.yaml:6
                  second
                - third
                + drei
                  fourth
            ~ data.url: …aaaaaaaaaaaaaaaa/third" → …aaaaaaaaaaaaaaaa/drei"  # apps/web/all.yaml:11

      0 to create, 1 to change, 0 to delete, 0 to replace
      "
    `);
  });

  test('says what could not be rendered, and where', () => {
    const report = computeImpact([{ root, base: rendered(config('{ a: x }') + config('{ a: x }', 'b')), head: rendered(config('{ a: z }'), { complete: false }) }], labels);
    expect(impactDocument(report).text).toMatchInlineSnapshot(`
      "# What this change does: Changes 1 ConfigMap. Not everything could be rendered, so this
      # is not all.
      # base main at 1a2b3c4 → head topic at 5d6e7f8

      web in apps/web (plain)
        ? head could not be rendered: The file patch.yaml is named here but does not exist.
          Add it or remove the line.
          # apps/web/kustomization.yaml:4
          What is missing above is not in this list. Objects that only one side has are left
          out, since they may be there.
        ~   ConfigMap shop/settings
            ~ data.a: "x" → "z"  # apps/web/all.yaml:5

      0 to create, 1 to change, 0 to delete, 0 to replace
      This is not all: something could not be rendered, see the lines with a question mark.
      "
    `);
  });

  test('counts what is too much to show', () => {
    const many = (value: string): string => config(`{ ${Array.from({ length: 60 }, (_, index) => `key${index}: ${value}`).join(', ')} }`);
    expect(textOf(many('x'), many('z'))).toContain('\n      … 20 more fields\n');
  });

  test('keeps within 100 columns where words allow', () => {
    expect(textOf(base, head).split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('leads from each object and field to its line', () => {
    const { text, links } = impactDocument(impactOf(base, head));
    const lines = text.split('\n');
    const shown = links.map(({ line, start, end, at }) => `${lines[line]?.slice(start, end)} → ${at.side} ${at.file}:${(at.line ?? -1) + 1}`);
    expect(shown).toContain('PersistentVolumeClaim shop/data → base apps/web/all.yaml:4');
    expect(shown).toContain('Deployment shop/web → head apps/web/all.yaml:4');
    expect(shown).toContain('apps/web/all.yaml:13 → head apps/web/all.yaml:13');
    for (const { line, start, end } of links) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(lines[line]?.length ?? 0);
    }
  });
});

describe('hostile content', () => {
  const hostile = '"a\\n+   Deployment shop/forged\\e[31m\\u202Etxt.exe\\u200B"';

  test('makes no line, colour or direction of its own', () => {
    const { text } = impactDocument(impactOf(config(`{ k: ${hostile} }`), config(`{ ${hostile}: x, k: ${hostile.replace('exe', 'com')} }`)));
    expect(text.split('\n').filter((line) => line.startsWith('+ '))).toEqual([]);
    expect([...text].filter((character) => character !== '\n' && /[\p{Cc}\u202a-\u202e\u200b]/u.test(character))).toEqual([]);
    expect(text).toContain('\\u{202e}');
  });

  test('in a name, an image and a problem', () => {
    const name = '"web\\n  -   Namespace prod\\u202E"';
    const report = computeImpact([{
      root: { id: 'plain:a\nb', type: 'plain', path: 'a\nb', name: 'a\nb' },
      base: rendered(''),
      head: { ...rendered(config('{}', name)), problems: [{ code: 'yaml', message: 'bad\n\u001b[0m', file: 'x\ny.yaml', line: 1 }] },
    }], { base: 'main\n# forged', head: '\u001b[31mred' });
    const { text } = impactDocument(report);
    expect(text.split('\n').filter((line) => /^ {2}- {3}Namespace|^# forged|^b/.test(line))).toEqual([]);
    expect([...text].filter((character) => character !== '\n' && /[\p{Cc}\u202e]/u.test(character))).toEqual([]);
  });

  test('a name of a megabyte', () => {
    expect(textOf('', config('{}', 'a'.repeat(1_000_000))).length).toBeLessThan(2000);
  });
});

describe('the grammar', () => {
  const grammar = JSON.parse(readFileSync(new URL('../../../syntaxes/impact.tmLanguage.json', import.meta.url), 'utf8')) as { repository: Record<string, Rule> };
  interface Rule { readonly match?: string; readonly begin?: string; readonly patterns?: readonly Rule[] }
  const expressions = (rule: Rule | undefined): readonly RegExp[] => [rule?.match, rule?.begin].flatMap((text) => text === undefined ? [] : [new RegExp(text)])
    .concat((rule?.patterns ?? []).flatMap((inner) => [...expressions(inner)]));

  test('knows every line of a document', () => {
    const lines = textOf(base, head).split('\n').filter((line) => line.trim() !== '' && !/^ {6}\d+ objects? stays?/.test(line));
    const known = ['comment', 'root', 'object', 'section', 'problem', 'danger', 'notice', 'field', 'textLine', 'summary'].flatMap((name) => [...expressions(grammar.repository[name])]);
    expect(lines.filter((line) => !known.some((expression) => expression.test(line)))).toEqual([]);
  });

  test('tells the kinds of lines apart', () => {
    const first = (name: string, line: string): boolean => expressions(grammar.repository[name]).some((expression) => expression.test(line));
    expect(first('object', '  -/+ Deployment shop/web   must be replaced')).toBe(true);
    expect(first('object', '  +   ConfigMap shop/a')).toBe(true);
    expect(first('object', '      ~ spec.replicas: 1 → 2')).toBe(false);
    expect(first('field', '      ~ metadata.annotations["a.b/c: d"]: "x" → "y"')).toBe(true);
    expect(first('danger', '      ! The API server will refuse this')).toBe(true);
    expect(first('comment', '# base main')).toBe(true);
  });
});
