import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/render/wasm/chart.ts';
import type { ChartOptions } from '../../../src/render/wasm/messages.ts';
import { runEngine } from '../../../src/render/wasm/renderer.ts';
import { configMap } from './trees.ts';

const head = 'apiVersion: v2\nname: c\nversion: 1.0.0\n';

async function render(files: Readonly<Record<string, string | Uint8Array>>, chart: Partial<ChartOptions> = {}, options: { readonly timeoutMilliseconds?: number; readonly signal?: AbortSignal } = {}): ReturnType<typeof renderChart> {
  return await renderChart(new Map(Object.entries({ 'c/Chart.yaml': head, ...files })), 'c', { releaseName: 'r', namespace: 'n', ...chart }, { timeoutMilliseconds: 30_000, ...options });
}

async function kustomize(files: Readonly<Record<string, string>>): Promise<string> {
  const result = await runEngine({ type: 'kustomization', root: 'app' }, new Map(Object.entries(files)), { timeoutMilliseconds: 30_000 });
  if (result.type !== 'done') throw new Error(result.type);
  return result.response.error ?? result.output;
}

const works = async (): Promise<void> => expect(await render({ 'c/templates/x.yaml': 'kind: {{ .Release.Name }}\n' })).toMatchObject({ output: '---\n# Source: c/templates/x.yaml\nkind: r\n' });

describe('a hostile chart', () => {
  it('that loops without end is stopped when its time is over, and the next one is rendered', async () => {
    const loops = `${'{{ range until 10000 }}'.repeat(8)}${'{{ end }}'.repeat(8)}`;
    const started = performance.now();
    expect(await render({ 'c/templates/x.yaml': loops }, {}, { timeoutMilliseconds: 1_000 })).toMatchObject({ problem: { code: 'timeout', message: expect.stringMatching(/chart was not built within 1 seconds/) as string } });
    expect(performance.now() - started).toBeLessThan(30_000);
    await works();
  }, 60_000);

  it.each([
    ['asks for a list of 1,000,000,000', { 'c/templates/x.yaml': '{{ range until 1000000000 }}x{{ end }}' }],
    ['writes without end', { 'c/templates/x.yaml': `${'{{ range until 100000 }}'.repeat(3)}${'x'.repeat(10_000)}${'{{ end }}'.repeat(3)}` }],
    ['doubles a text', { 'c/templates/x.yaml': '{{ $x := "0123456789" }}{{ range until 40 }}{{ $x = print $x $x }}{{ end }}{{ $x }}' }],
    ['repeats a text', { 'c/templates/x.yaml': '{{ repeat 2000000000 "x" }}' }],
    ['lets a text of the values render itself', { 'c/values.yaml': 'x: "{{ tpl .Values.x . }}"\n', 'c/templates/x.yaml': '{{ tpl .Values.x . }}' }],
    ['defines a template that calls itself', { 'c/templates/x.yaml': '{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}' }],
    ['nests parentheses', { 'c/templates/x.yaml': `{{ ${'('.repeat(200_000)}1${')'.repeat(200_000)} }}` }],
    ['nests values', { 'c/values.yaml': `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 'c/templates/x.yaml': 'kind: X\n' }],
    ['multiplies aliases', { 'c/values.yaml': `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]\n`).join('')}`, 'c/templates/x.yaml': '{{ toYaml .Values }}' }],
    ['sets a list index far away', { 'c/templates/x.yaml': 'kind: X\n' }, { set: ['a[999999999999]=1'] }],
    ['matches a pattern that backtracks', { 'c/templates/x.yaml': 'a: {{ regexMatch "(a+)+$" (repeat 5000 "a" | printf "%sb") }}\nb: [' }],
  ] as const)('that %s ends with a problem in bounded time and memory, and the next one is rendered', async (_what, files, chart: Partial<ChartOptions> = {}) => {
    const result = await render(files, chart, { timeoutMilliseconds: 15_000 });
    expect(result).toMatchObject({ problem: { code: expect.stringMatching(/^(helm|timeout)$/) as string } });
    await works();
  }, 60_000);

  it.each([
    ['files of the computer', '{{ .Files.Get "../../../../etc/passwd" }}{{ .Files.Get "/etc/passwd" }}{{ range $name, $_ := .Files.Glob "/etc/*" }}{{ $name }}{{ end }}'],
    ['files beside the chart', '{{ .Files.Get "../secret.txt" }}{{ range $name, $_ := .Files.Glob "../*" }}{{ $name }}{{ end }}'],
    ['its own templates and values as files', '{{ .Files.Get "templates/x.yaml" }}{{ .Files.Get "values.yaml" }}'],
    ['names in the network', '{{ getHostByName "localhost" }}'],
    ['a cluster', '{{ range (lookup "v1" "Secret" "kube-system" "").items }}{{ . }}{{ end }}'],
  ])('gets nothing of %s', async (_what, template) => {
    expect(await render({ 'c/templates/x.yaml': `got: "${template}"\n`, 'secret.txt': 'hunter2', 'c/values.yaml': 'a: 1\n' })).toMatchObject({ output: '---\n# Source: c/templates/x.yaml\ngot: ""\n' });
  });

  it.each(['{{ env "PATH" }}', '{{ expandenv "$PATH" }}', '{{ readFile "/etc/passwd" }}', '{{ exec "id" }}'])('cannot say %s', async (template) => {
    expect(await render({ 'c/templates/x.yaml': template })).toMatchObject({ problem: { code: 'helm', message: expect.stringContaining('not defined') as string } });
  });

  it.each([
    ['https://example.com/schema.json', /nothing is fetched over the network/],
    ['http://127.0.0.1:8001/api', /nothing is fetched over the network/],
    ['file:///etc/passwd', /not implemented|not supported/],
  ])('gets no schema from %s', async (url, words) => {
    expect(await render({ 'c/values.schema.json': JSON.stringify({ $ref: url }), 'c/templates/x.yaml': 'kind: X\n' })).toMatchObject({ problem: { message: expect.stringMatching(words) as string } });
  });

  it.each(['../values.yaml', '/etc/passwd', 'https://example.com/values.yaml'])('gets no values from %s', async (file) => {
    expect(await render({ 'c/templates/x.yaml': 'kind: X\n' }, { valuesFiles: [file] })).toMatchObject({ problem: { message: expect.stringContaining(`${file} is not there`) as string } });
  });

  it.each(['file:///etc', 'file://../../..', 'https://charts.example.com', 'oci://registry.example.com/charts'])('gets no dependency from %s', async (repository) => {
    expect(await render({ 'c/Chart.yaml': `${head}dependencies: [{name: d, version: 1.0.0, repository: "${repository}"}]\n` })).toMatchObject({ problem: { message: expect.stringContaining('needs d, which Chart.yaml depends on') as string } });
  });

  it('says no value in what is wrong with it', async () => {
    for (const template of ['{{ mustToDate "2006" .Values.s }}', '{{ tpl (print "{{ " .Values.s " }") . }}', '{{ mustRegexMatch (print "(" .Values.s) "x" }}']) {
      const result = await render({ 'c/values.yaml': 's: hunter2\n', 'c/templates/x.yaml': template });
      expect(JSON.stringify(result)).not.toContain('hunter2');
    }
    const schema = { properties: { s: { pattern: '^x$' }, t: { format: 'ipv4', pattern: '^x$' } } };
    expect(JSON.stringify(await render({ 'c/values.yaml': 's: hunter2\nt: it\'s hunter2\n', 'c/values.schema.json': JSON.stringify(schema) }))).not.toContain('hunter2');
  });
});

describe('a chart of the checkout', () => {
  it('finds a dependency beside it, as the package that helm dependency build would make', async () => {
    expect(await render({
      'c/Chart.yaml': `${head}dependencies: [{name: lib, version: ^2.0.0, repository: "file://../lib"}]\n`,
      'c/templates/x.yaml': 'a: {{ include "lib.a" . }}\n',
      'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 2.3.0\ntype: library\n',
      'lib/templates/_a.tpl': '{{ define "lib.a" }}from lib{{ end }}',
    })).toMatchObject({ output: '---\n# Source: c/templates/x.yaml\na: from lib\n' });
  });

  it('and not one of another version, nor itself', async () => {
    const other = { 'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 3.0.0\n' };
    expect(await render({ 'c/Chart.yaml': `${head}dependencies: [{name: lib, version: ^2.0.0, repository: "file://../lib"}]\n`, ...other })).toMatchObject({ problem: { message: expect.stringContaining('needs lib, which Chart.yaml depends on') as string } });
    expect(await render({ 'c/Chart.yaml': `${head}dependencies: [{name: c, version: ">0", repository: "file://../c"}]\n` })).toMatchObject({ problem: { message: expect.stringContaining('depends on itself') as string } });
  });
});

describe('a hostile kustomization that nothing has looked at before', () => {
  it.each(['https://example.com/x.yaml', 'http://127.0.0.1:8001/api/v1/secrets', 'github.com/org/repo//path?ref=main', 'git@github.com:org/repo.git', 'https://github.com/org/repo.git//path'])('gets nothing from %s, which is named', async (url) => {
    const message = await kustomize({ 'app/kustomization.yaml': `resources: ["${url}"]\n` });
    expect(message).toContain(`${url} is remote, and nothing is fetched over the network`);
  });

  it.each(['/etc/passwd', '../../../../../../etc/passwd', '../../proc/self/environ', '../secret.yaml'])('reads no %s', async (path) => {
    const message = await kustomize({ 'app/kustomization.yaml': `configMapGenerator: [{name: c, files: ["${path}"]}]\n`, 'secret.yaml': configMap('hunter2') });
    expect(message).toMatch(/security; file .* is not in or below|doesn't exist|not a valid/);
  });

  it('is not let out by the names of its files', async () => {
    expect(await kustomize({ 'app/kustomization.yaml': 'resources: [x.yaml]\n', 'app/x.yaml': configMap('x'), '../../../x.yaml': 'broken: [', '/etc/passwd': 'x' })).toContain('name: x');
  });
});

describe('the workers', () => {
  it('are waited for when there are more renderings than workers, and give each its own', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, (_, index) => render({ 'c/templates/x.yaml': `n: ${index}\n` })));
    results.forEach((result, index) => expect(result).toMatchObject({ output: expect.stringContaining(`n: ${index}\n`) as string }));
  });

  it('are ended when the person cancels, and the next rendering is not', async () => {
    const loops = `${'{{ range until 10000 }}'.repeat(8)}${'{{ end }}'.repeat(8)}`;
    const controller = new AbortController();
    const rendering = render({ 'c/templates/x.yaml': loops }, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 300);
    await expect(rendering).rejects.toThrow('abort');
    await expect(render({}, {}, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    await works();
  });

  it('give the same for what is random', async () => {
    const template = { 'c/templates/x.yaml': 'a: {{ randAlphaNum 30 }}{{ uuidv4 }}{{ randInt 0 1000000 }}\n' };
    expect(await render(template)).toEqual(await render(template));
  });
});
