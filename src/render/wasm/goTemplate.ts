import { timedOut } from '../build.ts';
import type { BuildOptions, Failed } from '../build.ts';
import { readableChartError } from './chartError.ts';
import type { TemplateRequest } from './messages.ts';
import { runEngine } from './renderer.ts';

/** What became of one template with one of the parameters; what is wrong is in Go's own words. */
export type Templated = { readonly text: string } | { readonly error: string };

/**
 * Renders texts as Argo CD's ApplicationSet controller does with `goTemplate: true`: with Go's text/template, the functions
 * of sprig but for env, expandenv and getHostByName, and Argo CD's normalize, slugify, toYaml, fromYaml and fromYamlArray.
 * `result[p][t]` is template `t` with parameters `p`. All in one request; a text beyond 1 MB, or 64 MB for all, is an error.
 * Rejects only when the signal aborts.
 */
export async function renderGoTemplates(request: TemplateRequest, options: BuildOptions): Promise<readonly (readonly Templated[])[] | Failed> {
  if (request.templates.length === 0) return request.parameters.map(() => []);
  const result = await runEngine({ type: 'templates', root: '', templates: request }, new Map(), options);
  if (result.type === 'timeout') return timedOut(options, 'template');
  if (result.type === 'broken') return failed('they broke off, most likely since one needs more than 1 GB of memory.');
  if (result.response.error !== undefined) return failed(readableChartError(result.response.error));
  return (result.response.templated ?? []).map((row) => row.map(({ text, error }) => (error === undefined ? { text } : { error: readableChartError(error) })));
}

function failed(words: string): Failed {
  return { problem: { code: 'helm', message: `The templates cannot be rendered: ${words}` } };
}
