import { createHash } from 'node:crypto';
import { isObject, parseYaml, sourceText, toValue, type JsonValue } from '../manifest/index.ts';
import type { Need } from '../render/index.ts';
import { download } from './download.ts';
import type { Network } from './download.ts';
import { limits } from './limits.ts';
import { newestVersion } from './versions.ts';

export interface PackedChart {
  readonly content: Uint8Array;
  readonly version: string;
}

type ChartNeed = Extract<Need, { type: 'chart' }>;

/**
 * Gets a chart from a repository with an index: see the Helm documentation, "The Chart Repository Guide". Its digest is checked
 * where the index names one. Rejects with what is wrong.
 */
export async function chartFromRepository({ repository, name, version }: ChartNeed, network: Network): Promise<PackedChart> {
  const index = `${repository.replace(/\/+$/, '')}/index.yaml`;
  const { content, url } = await download(index, network, { maxBytes: limits.index });
  const entries = entriesOf(content, name);
  if (entries.length === 0) throw new Error(`${repository} has no chart ${name}.`);
  const newest = newestVersion(entries.flatMap((entry) => textOf(entry['version']) ?? []), version);
  const entry = entries.find((one) => one['version'] === newest);
  if (newest === undefined || entry === undefined) throw new Error(`${repository} has the chart ${name}, but no version ${version ?? ''} of it.`);
  const [place] = Array.isArray(entry['urls']) ? entry['urls'] as readonly JsonValue[] : [];
  if (typeof place !== 'string' || !URL.canParse(place, url)) throw new Error(`${repository} does not say where ${name} ${newest} is.`);
  const archive = await download(new URL(place, `${repository.replace(/\/+$/, '')}/`).href, network, { maxBytes: limits.archive });
  const told = entry['digest'] ?? undefined;
  const digest = told === undefined ? undefined : (typeof told === 'string' ? told : JSON.stringify(told)).replace(/^sha256:/, '');
  const found = createHash('sha256').update(archive.content).digest('hex');
  if (digest !== undefined && digest !== '' && digest !== found) throw new Error(`${archive.url} is not what ${repository} says it is: its digest is ${found}, and not ${digest}. It is not used.`);
  return { content: archive.content, version: newest };
}

function entriesOf(content: Uint8Array, name: string): readonly Readonly<Record<string, JsonValue>>[] {
  const text = Buffer.from(content).toString('utf8');
  // Indexes are large, and of all their charts one is asked for.
  const own = sectionOf(text, name) ?? text;
  const [document] = parseYaml(sourceText(own));
  const problem = document?.problems[0];
  if (problem !== undefined) throw new Error(`the index cannot be read: ${problem.message}`);
  const index = document?.root === undefined ? undefined : toValue(document.root);
  const entries = isObject(index) && isObject(index['entries']) ? index['entries'][name] : undefined;
  return Array.isArray(entries) ? (entries as readonly JsonValue[]).filter(isObject) : [];
}

/** The part of an index about one chart, in the form that Helm writes indexes in; undefined of any other. */
function sectionOf(text: string, name: string): string | undefined {
  if (!/^entries:\s*$/m.test(text) || /^\s*[^#\n]*[&*][A-Za-z]/m.test(text.slice(0, 1000))) return undefined;
  const start = new RegExp(`^  ["']?${name.replace(/[^A-Za-z0-9-]/g, '\\$&')}["']?:\\s*$`, 'm').exec(text);
  if (start === null) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const end = /^ {0,2}[^\s#-]/m.exec(rest);
  return `entries:\n${start[0]}${end === null ? rest : rest.slice(0, end.index)}`;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
