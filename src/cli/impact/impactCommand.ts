import { readFile, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { branchNamed, remotesOf, topOf } from '../../git/index.ts';
import { impactDocument, impactJson, impactMarkdown, pricesFrom, type ImpactReport, type MarkdownOptions, type Prices } from '../../impact/index.ts';
import { parseYaml, sourceText, toValue } from '../../manifest/index.ts';
import { previewChange } from '../../preview/index.ts';
import { FetchCache } from '../../fetch/index.ts';
import { cacheFolder } from '../fetch/cacheFolder.ts';
import { oneOf } from '../oneOf.ts';
import type { Outcome } from '../outcome.ts';
import { keepComment } from './keepComment.ts';
import { readPipeline, type ProcessVariables } from './pipeline.ts';
import { sidesOf } from './sides.ts';

export const impactUsage = `Usage: gitops-review impact --base REF [--head REF] [path] [options]

Tells what a change does to the clusters: what is created, restarted, replaced and deleted in every
environment that it touches. Both sides are read from git, nothing is checked out, and no cluster
is asked. What is compared is the head with the point where it left the base, as in a pull request.

  --base REF         the branch, tag or commit that the change is to go to
  --head REF         the change; the files of the working tree if not given
  path               only the environments in this folder
  --format FORMAT    text (default), json, markdown
  --fail-on WHAT     danger, warning or notice: fail if there is that or worse; unknown: fail if something
                     could not be rendered; may be repeated. Nothing fails if not given
  --comment          in a job of GitHub Actions or GitLab CI: write the impact as a comment on the pull
                     request, the same comment each time. Needs GITHUB_TOKEN or GITLAB_TOKEN
  --cache DIR        where "gitops-review fetch" has put remote bases and charts; nothing is fetched by this
                     command. A folder of the user's cache if not given
  --all-rows         keep every row of the tables of connections and rights; they are cut at 500 otherwise
  --clusters FILE    a file of the repository that lists the clusters that Argo CD knows: name, server, labels
  --prices FILE      what capacity costs in a month, so that costs are told: a file like the setting
                     gitopsReview.impact.prices, { "cpu": 25, "memory": 3.5, "storage": 0.1, "currency": "EUR" }
  --at TIME          when the change is to be merged, as 2026-11-25T22:00Z: whether Argo CD's sync windows let it
                     arrive then; now if not given
  --help

Exit codes: 0 told, 1 something that --fail-on names, 2 could not be told (a wrong option, a name that git
does not know) or not be written as a comment.
`;

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', multiple: true, default: [] as string[] },
  comment: { type: 'boolean', default: false },
  'all-rows': { type: 'boolean', default: false },
  clusters: { type: 'string' },
  prices: { type: 'string' },
  at: { type: 'string' },
  cache: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const formats = { text: (report: ImpactReport) => impactDocument(report).text, json: impactJson, markdown: impactMarkdown } satisfies Record<string, (report: ImpactReport, options: MarkdownOptions) => string>;
const severities = ['danger', 'warning', 'notice'] as const;

/** Runs `gitops-review impact`; rejects with what is wrong where it cannot be told. */
export async function impactCommand(parameters: readonly string[], folder: string, environment: ProcessVariables): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
  if (values.help) return { exitCode: 0, out: impactUsage, error: '' };
  if (values.base === undefined) throw new Error('--base is needed: the branch that the change is to go to, such as --base origin/main');
  if (positionals.length > 1) throw new Error(`one folder can be named, not ${positionals.length}: ${positionals.join(', ')}`);
  const format = formats[oneOf('--format', values.format, ['text', 'json', 'markdown'])];
  const failOn = values['fail-on'].map((word) => oneOf('--fail-on', word, [...severities, 'unknown'] as const));
  const prices = values.prices === undefined ? undefined : await readPrices(resolve(folder, values.prices), values.prices);
  const at = values.at === undefined ? new Date() : timeFrom(values.at);
  const pipeline = values.comment ? await readPipeline(environment) : undefined;

  const place = resolve(folder, positionals[0] ?? '.');
  const top = await topOf(place);
  const within = relative(top, await realpath(place)).split(sep).join('/');
  const { base, head, commits } = await sidesOf(top, values.base, values.head);
  const remotes = await remotesOf(top);
  const branch = branchNamed(values.base, remotes);
  const report = await previewChange(base, head, {
    kustomize: { type: 'built-in' },
    fetched: new FetchCache(values.cache === undefined ? cacheFolder(environment) : resolve(folder, values.cache)),
    within,
    at,
    ...(prices && { prices }),
    repositories: remotes.map(({ url }) => url),
    ...(branch === undefined ? {} : { branch }),
    ...(values['all-rows'] ? { mostRows: Infinity } : {}),
    ...(values.clusters === undefined ? {} : { clustersFile: values.clusters }),
  });

  const markdown: MarkdownOptions = {
    command: ['gitops-review impact --base', values.base, ...(values.head === undefined ? [] : ['--head', values.head]), ...(within === '' ? [] : [within])].join(' '),
    ...(pipeline ? { link: (at) => pipeline.link(commits[at.side], at.file, at.line) } : {}),
  };
  const kept = pipeline && await keepComment(pipeline, impactMarkdown(report, markdown));
  const { risk } = report;
  const fails = failOn.some((word) => word === 'unknown' ? !report.complete : severities.slice(0, severities.indexOf(word) + 1).some((one) => one === risk));
  return { exitCode: fails ? 1 : 0, out: format(report, markdown), error: kept === undefined ? '' : `${kept}\n` };
}

/** The prices in a file; rejects with what is wrong with it. */
async function readPrices(path: string, shown: string): Promise<Prices> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => { throw new Error(`--prices names ${shown}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`); });
  const [document] = parseYaml(sourceText(text));
  const prices = document?.root === undefined || document.problems.length > 0 ? undefined : pricesFrom(toValue(document.root));
  if (prices === undefined) throw new Error(`--prices names ${shown}, which has no price: write { "cpu": 25, "memory": 3.5, "storage": 0.1, "currency": "EUR" }, for a core, a GiB of memory and a GiB of storage in a month`);
  return prices;
}

function timeFrom(written: string): Date {
  const time = new Date(written);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(written) || Number.isNaN(time.getTime())) throw new Error(`--at needs a time such as 2026-11-25T22:00Z, not ${written}`);
  return time;
}
