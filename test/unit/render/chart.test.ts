import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/render/wasm/chart.ts';
import { readableChartError } from '../../../src/render/wasm/chartError.ts';
import { helmPath } from '../../tools/kubectl.ts';
import { brokenCharts, charts } from './charts.ts';
import type { ChartCase } from './charts.ts';

const release = { releaseName: 'shop', namespace: 'default' };
const options = { timeoutMilliseconds: 30_000 };

/** What the real `helm template` prints, or what it says when it fails. */
async function helmTemplate({ files, folder, options: chart = {} }: ChartCase): Promise<{ readonly output: string } | { readonly error: string }> {
  const checkout = await mkdtemp(join(tmpdir(), 'gitops-review-chart-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(checkout, path)), { recursive: true });
      await writeFile(join(checkout, path), content);
    }
    const { releaseName, namespace, valuesFiles = [], set = [], setString = [], setJson = [], setFile = [], setLiteral = [], kubeVersion, apiVersions = [], includeCrds, skipTests, skipSchemaValidation, isUpgrade } = { ...release, ...chart };
    const flags = [
      ...valuesFiles.flatMap((file) => ['--values', file]),
      ...setJson.flatMap((one) => ['--set-json', one]), ...set.flatMap((one) => ['--set', one]), ...setString.flatMap((one) => ['--set-string', one]),
      ...setFile.flatMap((one) => ['--set-file', one]), ...setLiteral.flatMap((one) => ['--set-literal', one]),
      ...(kubeVersion === undefined ? [] : ['--kube-version', kubeVersion]), ...apiVersions.flatMap((one) => ['--api-versions', one]),
      ...(includeCrds ? ['--include-crds'] : []), ...(skipTests ? ['--skip-tests'] : []), ...(skipSchemaValidation ? ['--skip-schema-validation'] : []), ...(isUpgrade ? ['--is-upgrade'] : []),
    ];
    const { stdout } = await promisify(execFile)(await helmPath(), ['template', releaseName, folder === '' ? '.' : `./${folder}`, '--namespace', namespace, ...flags], { cwd: checkout, env: { HOME: checkout } });
    return { output: stdout };
  } catch (error) {
    return { error: (error as { stderr?: string }).stderr ?? String(error) };
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

async function built({ files, folder, options: chart }: ChartCase): Promise<{ readonly output: string } | { readonly error: string }> {
  const result = await renderChart(new Map(Object.entries(files)), folder, { ...release, ...chart }, options);
  return 'problem' in result ? { error: result.problem.message } : { output: result.output };
}

describe('the built-in Helm gives byte for byte what helm template gives', () => {
  it.each(charts.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const expected = await helmTemplate(one);
    expect(expected).not.toHaveProperty('error');
    expect(await built(one)).toEqual(expected);
  });
});

describe('what Helm refuses is refused in the same words', () => {
  it.each(brokenCharts.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const expected = await helmTemplate(one);
    const got = await built(one);
    if (!('error' in expected) || !('error' in got)) throw new Error(`Helm: ${JSON.stringify(expected)}\nbuilt in: ${JSON.stringify(got)}`);
    const words = got.error.replace('Helm cannot render this chart, and a controller would fail the same way: ', '');
    expect(got.error).not.toBe(words);
    // The schema's complaints come in any order, and values that Helm quotes are left out.
    for (const line of words.split('\n')) expect(readableChartError(expected.error)).toContain(line.trim());
  });
});
