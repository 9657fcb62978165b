import { describe, expect, it } from 'vitest';
import { renderGoTemplates } from '../../../src/render/wasm/goTemplate.ts';
import type { Templated } from '../../../src/render/wasm/goTemplate.ts';
import type { TemplateRequest, Variables } from '../../../src/render/wasm/messages.ts';
import { runEngine } from '../../../src/render/wasm/renderer.ts';
import { substituteVariables } from '../../../src/render/wasm/substitute.ts';
import type { Substituted } from '../../../src/render/wasm/substitute.ts';
import { configMap } from './trees.ts';

const inTime = { timeoutMilliseconds: 30_000 };

async function substitute(objects: readonly string[], variables: Variables): Promise<readonly Substituted[]> {
  const result = await substituteVariables(objects, variables, inTime);
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
}

/** A ConfigMap with one value, and what the value is after the substitution. */
async function valueOf(written: string, variables: Readonly<Record<string, string>> = {}, more: Partial<Variables> = {}): Promise<string> {
  const [result] = await substitute([`apiVersion: v1\ndata:\n  a: ${written}\nkind: ConfigMap\nmetadata:\n  name: a\n`], { variables, ...more });
  return result?.error ?? /^ {2}a: ?(.*)$/m.exec(result?.text ?? '')?.[1] ?? '';
}

describe('the variables of a Flux Kustomization', () => {
  it.each([
    ['${a}', { a: 'x' }, 'x'],
    ['${a:=d}', {}, 'd'],
    ['${a:-d}', { a: '' }, 'd'],
    ['${a}', {}, 'null'],
    ['$a', { a: 'x' }, '$a'],
    ['$${a}', { a: 'x' }, '${a}'],
    ['${a^^}-${a:0:2}-${#a}', { a: 'abc' }, 'ABC-ab-3'],
    ['${a/b/c}', { a: 'abb' }, 'acb'],
    ['${a}', { a: 'x\ny\n' }, 'xy'],
    // What is put in is read as YAML again.
    ['${a}', { a: '{b: 1}' }, ''],
    ['${a}', { a: 'true' }, 'true'],
    ['"${a}"', { a: 'true' }, 'true'],
  ])('%s with %j gives %s', async (written, variables, expected) => {
    expect(await valueOf(written, variables)).toBe(expected);
  });

  it('that are not known stay as they are written', async () => {
    expect(await valueOf('${a}-${b:=c}-${c}', { c: '1' }, { unknown: ['a'] })).toBe('${a}-c-1');
    expect(await valueOf('${a}-${b:=c}-${c}', { c: '1' }, { rest: true })).toBe('${a}-${b}-1');
  });

  it('without a value are an error only when it is strict', async () => {
    expect(await valueOf('${a:=d}', {}, { strict: true })).toBe('d');
    expect(await valueOf('${a}', {}, { strict: true })).toContain('variable not set (strict mode): "a"');
  });

  it('are not put into objects that opt out, by label or by annotation', async () => {
    const object = (metadata: string): string => `apiVersion: v1\ndata:\n  a: \${a}\nkind: ConfigMap\nmetadata:\n  ${metadata}: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n  name: a\n`;
    const results = await substitute([object('labels'), object('annotations'), object('other')], { variables: { a: 'x' } });
    expect(results.map(({ disabled, text }) => [disabled, text?.includes('a: x')])).toEqual([[true, false], [true, false], [false, true]]);
    expect(results[2]?.names).toEqual(['a']);
  });

  it('are refused under names that Flux refuses', async () => {
    expect(await substituteVariables([configMap('a')], { variables: { 'a-b': '1' } }, inTime)).toMatchObject({ problem: { message: expect.stringContaining('var name is invalid') as string } });
  });

  it('that break the object fail it alone, and are not shown', async () => {
    const object = 'apiVersion: v1\ndata:\n  a: ${a}\nkind: ConfigMap\nmetadata:\n  name: a\n';
    const results = await substitute([object, configMap('b'), 'no object', '[]'], { variables: { a: '": hunter2 [' } });
    expect(results.map(({ error }) => error !== undefined)).toEqual([true, false, true, true]);
    expect(JSON.stringify(results)).not.toContain('hunter2');
  });

  it.each(['${', '${a', '${a:', '${a/', '${a:=${b:=${c', '${}', '${{a}}'])('%s ends', async (written) => {
    expect(typeof await valueOf(written, { a: 'x' })).toBe('string');
  });
});

describe('the Go templates of an ApplicationSet', () => {
  async function render(request: TemplateRequest): Promise<readonly (readonly Templated[])[]> {
    const result = await renderGoTemplates(request, inTime);
    if ('problem' in result) throw new Error(result.problem.message);
    return result;
  }
  const one = async (template: string, parameters: TemplateRequest['parameters'][number] = {}, options: readonly string[] = []): Promise<Templated | undefined> =>
    (await render({ templates: [template], parameters: [parameters], options }))[0]?.[0];

  it('are rendered each with each of the parameters', async () => {
    expect(await render({ templates: ['{{ .name }}', 'n-{{ .path.basename }}'], parameters: [{ name: 'a', path: { basename: 'x' } }, { name: 'b', path: { basename: 'y' } }] }))
      .toEqual([[{ text: 'a' }, { text: 'n-x' }], [{ text: 'b' }, { text: 'n-y' }]]);
  });

  it.each([
    ['{{ normalize .a }}', { a: 'Feature/ABC_1.' }, 'feature-abc-1'],
    ['{{ slugify .a }}', { a: 'feature/a branch' }, 'feature-a-branch'],
    ['{{ slugify 10 true .a }}', { a: 'feature/abcdefgh' }, 'feature'],
    ['{{ slugify 10 false .a }}', { a: 'feature/abcdefgh' }, 'feature-ab'],
    ['{{ .a | toYaml | nindent 2 }}', { a: { b: [1, 'x'] } }, '\n  b:\n  - 1\n  - x'],
    ['{{ (fromYaml .a).b }}', { a: 'b: 2' }, '2'],
    ['{{ index (fromYamlArray .a) 1 }}', { a: '[x, z]' }, 'z'],
    ['{{ index .path.segments 0 }}{{ default "d" .none }}', { path: { segments: ['s'] } }, 'sd'],
    ['{{ .a }}', { a: 1_000_000 }, '1e+06'],
    ['{{ .a }}', {}, '<no value>'],
  ])('%s with %j gives %s', async (template, parameters, text) => {
    expect(await one(template, parameters)).toEqual({ text });
  });

  it.each([
    ['{{ .a', 'unclosed action'],
    ['{{ env "PATH" }}', 'function "env" not defined'],
    ['{{ expandenv "$PATH" }}', 'not defined'],
    ['{{ getHostByName "localhost" }}', 'not defined'],
    ['{{ fromYaml "[" }}', 'error calling fromYaml'],
    ['{{ slugify "a" "b" }}', 'slugify'],
    ['{{ template "x" . }}', '"x"'],
    ['{{ range $i := until 2000000 }}x{{ end }}', 'larger than 1 MB'],
    ['{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}', 'depth'],
  ])('%s is an error of that template alone', async (template, words) => {
    const [[bad, good] = []] = await render({ templates: [template, 'x'], parameters: [{}] });
    expect(bad).toEqual({ error: expect.stringContaining(words) as string });
    expect(good).toEqual({ text: 'x' });
  });

  it('follow the options, and say when there is no such option', async () => {
    expect(await one('{{ .a }}', {}, ['missingkey=error'])).toEqual({ error: expect.stringContaining('map has no entry for key') as string });
    expect(await renderGoTemplates({ templates: ['x'], parameters: [{}], options: ['nonsense'] }, inTime)).toMatchObject({ problem: { message: expect.stringContaining('unrecognized option') as string } });
  });

  it('that run without end are stopped', async () => {
    const loops = `${'{{ range until 10000 }}'.repeat(8)}${'{{ end }}'.repeat(8)}`;
    expect(await renderGoTemplates({ templates: [loops], parameters: [{}] }, { timeoutMilliseconds: 1_000 })).toMatchObject({ problem: { code: 'timeout' } });
    expect(await one('x')).toEqual({ text: 'x' });
  }, 60_000);

  it('do not see what another one defines or changes', async () => {
    expect(await render({ templates: ['{{ define "x" }}1{{ end }}{{ $_ := set . "a" 2 }}', '{{ template "x" }}', '{{ .a }}'], parameters: [{ a: 1 }] }))
      .toEqual([[{ text: '' }, { error: expect.stringContaining('"x"') as string }, { text: '1' }]]);
  });
});

it('a kustomization reads files above its folder only when it may, and never above the repository', async () => {
  const build = async (path: string, anyPath: boolean): Promise<string> => {
    const files = new Map([['app/kustomization.yaml', `resources: ["${path}"]\n`], ['x.yaml', configMap('x')]]);
    const result = await runEngine({ type: 'kustomization', root: 'app', anyPath }, files, inTime);
    return result.type === 'done' ? result.response.error ?? result.output : result.type;
  };
  expect(await build('../x.yaml', true)).toContain('name: x');
  expect(await build('../x.yaml', false)).toContain('security');
  for (const path of ['../../../../etc/passwd', '/etc/passwd']) expect(await build(path, true)).toMatch(/doesn't exist|no such file|not found/);
});
