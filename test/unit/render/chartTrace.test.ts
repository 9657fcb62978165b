import { describe, expect, it } from 'vitest';
import { renderChart, traceChart } from '../../../src/render/wasm/chart.ts';
import type { ChartLine } from '../../../src/render/wasm/chart.ts';
import { charts } from './charts.ts';
import type { ChartCase } from './charts.ts';

const options = { timeoutMilliseconds: 30_000 };
const release = { releaseName: 'shop', namespace: 'default' };

async function trace({ files, folder, options: chart }: Pick<ChartCase, 'files' | 'folder' | 'options'>): Promise<{ readonly text: readonly string[]; readonly lines: readonly (ChartLine | undefined)[] }> {
  const result = await traceChart(new Map(Object.entries(files)), folder, { ...release, ...chart }, options);
  if ('problem' in result) throw new Error(result.problem.message);
  return { text: result.output.split('\n').slice(0, -1), lines: result.lines };
}

/** Whether a line of a template can give a line of output, its actions standing for anything. */
function canGive(template: string, output: string): boolean {
  const words = template.trim().split(/\{\{(?:"[^"]*"|.)*?(?:\}\}|$)/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim());
  // Of what stands between conditions, some comes out.
  if (/\{\{-? *(if|with|range|else|end|block)/.test(template)) return words.some((word) => word !== '' && new RegExp(word).test(output));
  return new RegExp(`^${words.join('.*')}$`, 's').test(output.trim());
}

describe('tracing does not change what is rendered, and no line is said to come from one that cannot give it', () => {
  it.each(charts.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { text, lines } = await trace(one);
    const plain = await renderChart(new Map(Object.entries(one.files)), one.folder, { ...release, ...one.options }, options);
    expect(plain).toMatchObject({ output: text.map((line) => `${line}\n`).join('') });
    expect(lines).toHaveLength(text.length);
    text.forEach((line, at) => {
      const origin = lines[at];
      if (origin?.line === undefined || line.trim() === '') return;
      const source = String(one.files[origin.file]).replace(/^\uFEFF/, '').split('\n')[origin.line] ?? '';
      if (origin.action) expect(source, `${at}: ${line}`).toContain('{{');
      else expect({ line, source, fits: canGive(source, line) }).toMatchObject({ fits: true });
    });
  });
});

/** `file:line` of each line of the output, the line counted from one; `~` before what an action put there. */
async function origins(files: Readonly<Record<string, string>>, chart: ChartCase['options'] = {}): Promise<readonly string[]> {
  const { text, lines } = await trace({ files: { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', ...files }, folder: 'c', options: chart });
  return text.map((line, at) => {
    const origin = lines[at];
    return `${line} < ${origin === undefined ? '?' : `${origin.action ? '~' : ''}${origin.file.replace('c/templates/', '')}${origin.line === undefined ? '' : `:${origin.line + 1}`}`}`;
  }).filter((line) => !/^(---|# Source)/.test(line));
}

describe('a line of the output', () => {
  it('comes from the line of the template, or of the helper that it was included from, through indentation and trimming', async () => {
    expect(await origins({
      'c/templates/_h.tpl': '{{ define "labels" }}\napp: web\n{{ if .Values.team }}team: {{ .Values.team }}{{ end }}\n{{ end }}',
      'c/templates/x.yaml': 'kind: X\nlabels:\n  {{- include "labels" . | trim | nindent 2 }}\nselector: {{- include "labels" . | nindent 2 }}\nlast: true\n',
      'c/values.yaml': 'team: a\n',
    })).toEqual([
      'kind: X < x.yaml:1', 'labels: < x.yaml:2', '  app: web < _h.tpl:2', '  team: a < _h.tpl:3',
      'selector: < x.yaml:4', '   < _h.tpl:1', '  app: web < _h.tpl:2', '  team: a < _h.tpl:3', '   < x.yaml:4', 'last: true < x.yaml:5',
    ]);
  });

  it('comes from an action, when the action gives more than one', async () => {
    expect(await origins({
      'c/templates/x.yaml': 'kind: X\nresources:\n  {{- toYaml .Values.resources | nindent 2 }}\nlist:\n{{- range .Values.list }}\n- {{ . }}\n{{- end }}\n',
      'c/values.yaml': 'resources: {limits: {cpu: 1}, requests: {}}\nlist: [a, b]\n',
    })).toEqual(['kind: X < x.yaml:1', 'resources: < x.yaml:2', '  limits: < ~x.yaml:3', '    cpu: 1 < ~x.yaml:3', '  requests: {} < ~x.yaml:3', 'list: < x.yaml:4', '- a < x.yaml:6', '- b < x.yaml:6']);
  });

  it('is known beside a checksum of another template, and where helpers are compared, cut and counted', async () => {
    expect(await origins({
      'c/templates/_h.tpl': '{{ define "name" -}}\nweb\n{{- end }}{{ define "on" }}yes{{ end }}{{ define "off" }}{{ end }}',
      'c/templates/config.yaml': 'kind: Config\nname: {{ include "name" . }}\n',
      'c/templates/x.yaml': [
        'kind: X', 'sum: {{ include (print $.Template.BasePath "/config.yaml") . | sha256sum }}', '{{- if eq (include "on" .) "yes" }}', 'on: true', '{{- end }}',
        '{{- if include "off" . }}', 'off: true', '{{- end }}', '{{- $name := include "name" . }}', 'cut: {{ $name | trunc 2 }}', 'length: {{ len $name }}', 'same: {{ eq $name "web" }}',
        'dict: {{ (dict "k" $name).k }}', 'quoted: {{ $name | quote }}', 'has: {{ has $name (list "web") }}', 'get: {{ .Files.Get (printf "%s.txt" $name) }}', 'printed: {{ printf "%s!" $name | upper }}', '',
      ].join('\n'),
      'c/web.txt': 'content',
    })).toEqual([
      'kind: Config < config.yaml:1', 'name: web < config.yaml:2', 'kind: X < x.yaml:1', expect.stringMatching(/^sum: [0-9a-f]{64} < x\.yaml:2$/), 'on: true < x.yaml:4',
      'cut: we < x.yaml:10', 'length: 3 < x.yaml:11', 'same: true < x.yaml:12', 'dict: web < x.yaml:13', 'quoted: "web" < x.yaml:14', 'has: true < x.yaml:15', 'get: content < x.yaml:16', 'printed: WEB! < x.yaml:17',
    ]);
  });

  it('is not said to be a line of any template, when it comes from a text in the values', async () => {
    expect(await origins({
      'c/templates/_h.tpl': '{{ define "a" }}a: {{ .Release.Name }}{{ end }}',
      'c/templates/x.yaml': 'kind: X\n{{ tpl .Values.text . }}\nend: true\n',
      'c/values.yaml': 'text: |-\n  first: 1\n  {{ include "a" . }}\n  last: 2\n',
    })).toEqual(['kind: X < x.yaml:1', 'first: 1 < x.yaml', 'a: shop < _h.tpl:1', 'last: 2 < x.yaml', 'end: true < x.yaml:3']);
  });

  it('is found for two equal documents, for hooks, for CRDs and in subcharts under another name', async () => {
    expect(await origins({
      'c/templates/x.yaml': 'kind: X\n---\nkind: X\n---\n# hook\nkind: H\nmetadata: {annotations: {helm.sh/hook: test}}\n',
      'c/crds/d.yaml': '# crd\nkind: D\n',
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{name: sub, alias: other, version: 1.0.0, repository: ""}]\n',
      'c/charts/folder/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'c/charts/folder/templates/s.yaml': '\nkind: S\nname: {{ .Chart.Name }}\n',
    }, { includeCrds: true })).toEqual([
      '# crd < c/crds/d.yaml:1', 'kind: D < c/crds/d.yaml:2', ' < c/crds/d.yaml:3', 'kind: S < c/charts/folder/templates/s.yaml:2', 'name: other < c/charts/folder/templates/s.yaml:3', 'kind: X < x.yaml:1', 'kind: X < x.yaml:3',
      '# hook < x.yaml:5', 'kind: H < x.yaml:6', 'metadata: {annotations: {helm.sh/hook: test}} < x.yaml:7',
    ]);
  });

  it('is known to its file alone where the text has the characters that are used as marks', async () => {
    expect(await origins({ 'c/templates/x.yaml': 'kind: X\na: \u{F0001}\n' })).toEqual(['kind: X < x.yaml', 'a: \u{F0001} < x.yaml']);
  });

  it('is known although a value is random', async () => {
    const lines = await origins({ 'c/templates/x.yaml': 'kind: X\npassword: {{ randAlphaNum 20 }}\nid: {{ uuidv4 }}\n' });
    expect(lines.map((line) => line.split(' < ')[1])).toEqual(['x.yaml:1', 'x.yaml:2', 'x.yaml:3']);
  });
});
