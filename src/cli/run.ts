import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { profiles, severities, type Severity } from '../lint/rule.ts';
import { kubernetesVersions, parseKubernetesVersion } from '../lint/index.ts';
import { withoutBaseline, writeBaseline } from './baseline.ts';
import { formats } from './formats/index.ts';
import type { ProcessVariables } from './impact/pipeline.ts';
import { lintPaths } from './lintPaths.ts';
import { oneOf } from './oneOf.ts';
import type { Outcome } from './outcome.ts';

export const usage = `Usage: gitops-review lint [paths] [options]
       gitops-review impact --base REF [--head REF] [path] [options]
       gitops-review fetch [path] [--base REF [--head REF]] [options]

"impact" tells what a change does to the clusters: gitops-review impact --help. "fetch" gets the remote bases and
charts that it needs: gitops-review fetch --help. "lint" checks Kubernetes manifests: their YAML, their fields, and the rules of a profile.
Paths are files or folders; without one, the folder that you are in. What .gitops-review.yaml
at the top of the checkout says holds, unless an option says otherwise.

  --format FORMAT        human (default), json, sarif, junit, github, gitlab
  --profile PROFILE      baseline, default (default), strict
  --kubernetes-version V the cluster's version, such as 1.34; the newest one known if not given
  --schemas PLACE        folder, or URL with {{ .Group }}, {{ .ResourceKind }} and
                         {{ .ResourceAPIVersion }} in it, that has JSON schemas of custom
                         resources; may be repeated. Only such URLs are asked over the network
  --schema-only          only what the API server refuses: YAML and fields, no rules
  --no-render            do not render kustomizations and charts: only the files as they are written
  --rule ID=SEVERITY     error, warning, hint or off for one rule; may be repeated
  --fail-on SEVERITY     error, warning (default) or hint: the least severity that fails
  --baseline FILE        leave out the findings that the file lists
  --write-baseline FILE  write the file with all findings of now, and succeed
  --help

Exit codes: 0 nothing found, 1 found something at or above --fail-on, 2 could not check
everything (a wrong option, a path that does not exist, a file that cannot be read).
`;

const options = {
  format: { type: 'string', default: 'human' },
  profile: { type: 'string' },
  'kubernetes-version': { type: 'string' },
  'no-render': { type: 'boolean', default: false },
  'schema-only': { type: 'boolean', default: false },
  schemas: { type: 'string', multiple: true, default: [] as string[] },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  'fail-on': { type: 'string', default: 'warning' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Runs the command line without touching the process.
 *
 * @param parameters what stands after the program's name
 * @param folder the folder that paths are relative to
 * @param worker the script of the threads that share a large checkout
 * @param environment the variables of the process, which say what a pipeline runs for
 */
export async function runCommand(parameters: readonly string[], folder: string, worker?: URL, environment: ProcessVariables = {}): Promise<Outcome> {
  try {
    if (parameters[0] === 'impact') return await (await import('./impact/impactCommand.ts')).impactCommand(parameters.slice(1), folder, environment);
    if (parameters[0] === 'fetch') return await (await import('./fetch/fetchCommand.ts')).fetchCommand(parameters.slice(1), folder, environment);
    return await lint(parameters, folder, worker);
  } catch (error) {
    return { exitCode: 2, out: '', error: `gitops-review: ${error instanceof Error ? error.message : String(error)}\n` };
  }
}

async function lint(parameters: readonly string[], folder: string, worker: URL | undefined): Promise<Outcome> {
  const { values, positionals: [command, ...paths] } = parseArgs({ args: [...parameters], options, allowPositionals: true });
  if (values.help || command === undefined) return { exitCode: values.help ? 0 : 2, out: values.help ? usage : '', error: values.help ? '' : usage };
  if (command !== 'lint') throw new Error(`there is no command ${command}. Try: gitops-review --help`);
  const format = formats[oneOf('--format', values.format, Object.keys(formats))];
  const profile = values.profile === undefined ? undefined : oneOf('--profile', values.profile, profiles);
  const failOn: Severity = oneOf('--fail-on', values['fail-on'], severities);
  const kubernetesVersion = values['kubernetes-version'];
  if (kubernetesVersion !== undefined && parseKubernetesVersion(kubernetesVersion) === undefined)
    throw new Error(`--kubernetes-version must be one of ${kubernetesVersions.join(', ')}, not ${kubernetesVersion}`);
  const flags = { ...(profile ? { profile } : {}), rules: Object.fromEntries(values.rule.map(readRule)), ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }) };
  const all = await lintPaths(folder, paths.length === 0 ? ['.'] : paths, { profile: 'default', rules: {}, flags, fixes: false, schemaOnly: values['schema-only'], render: !values['no-render'], schemas: values.schemas.map((place) => (/^https?:/.test(place) ? place : resolve(folder, place))) }, worker);
  if (values['write-baseline'] !== undefined) {
    await writeBaseline(values['write-baseline'], all);
    return { exitCode: all.unread.length > 0 ? 2 : 0, out: `Wrote ${String(all.findings.length)} findings to ${values['write-baseline']}.\n`, error: '' };
  }
  const baseline = values.baseline;
  const report = baseline === undefined ? all : await withoutBaseline(baseline, all).catch((error: unknown) => {
    throw new Error(`the baseline ${baseline} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  });
  const fails = report.findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn));
  return { exitCode: report.unread.length > 0 ? 2 : fails ? 1 : 0, out: format?.(report) ?? '', error: '' };
}

function readRule(text: string): [string, Severity | 'off'] {
  const [id = '', severity = ''] = text.split('=');
  if (!/^[a-z]+\/[a-z-]+$/.test(id)) throw new Error(`--rule must be like security/host-path=off, not ${text}`);
  return [id, oneOf(`--rule ${id}`, severity, [...severities, 'off'] as const)];
}
