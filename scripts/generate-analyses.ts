/**
 * Writes docs/analyses: a page for each analysis, from the analysis' own file, and a list of them all.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses, type Analysis } from '../src/impact/index.ts';

const root = join(import.meta.dirname, '..');
const folder = 'docs/analyses';

/** Brings docs/analyses into step, or with `check` only looks. Returns the files that are, or were, out of step, relative to the repository. */
export function generateAnalyses({ check }: { readonly check: boolean }): string[] {
  const wanted = new Map(analyses.map((analysis) => [`${fileOf(analysis)}`, page(analysis)]));
  wanted.set('README.md', list());
  mkdirSync(join(root, folder), { recursive: true });
  const present = readdirSync(join(root, folder));
  const stale = present.filter((name) => !wanted.has(name));
  const changed = [...wanted].filter(([name, text]) => !present.includes(name) || readFileSync(join(root, folder, name), 'utf8') !== text);
  if (!check) {
    for (const name of stale) rmSync(join(root, folder, name));
    for (const [name, text] of changed) writeFileSync(join(root, folder, name), text);
  }
  return [...stale, ...changed.map(([name]) => name)].map((name) => `${folder}/${name}`).sort();
}

/** `rollout/pods-restart` gives `rollout-pods-restart.md`. */
function fileOf({ id }: Analysis): string {
  return `${id.replace('/', '-')}.md`;
}

function list(): string {
  const rows = analyses.map((analysis) => `| [${analysis.id}](${fileOf(analysis)}) | ${analysis.summary} |`);
  return `# What the impact of a change tells\n\n| Analysis | What happens |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function page({ id, summary, why, source, examples }: Analysis): string {
  const parts = examples.map((example) => [
    `### ${example.title}`,
    ...(example.root === undefined ? [] : [`In \`${example.root}\`.`]),
    'Before:', manifest(example.base),
    'After:', manifest(example.head),
    ...(example.siblings === undefined ? [] : [`The change leaves ${example.siblings.map((name) => `\`${name}\``).join(', ')} alone.`]),
    ...(example.other === undefined ? [] : [`After, in \`${example.other.root}\`, which was the same before:`, manifest(example.other.head)]),
    'What is said:', example.impacts.map((impact) => `- ${impact.replace(/^(\w+):/, '**$1**:')}`).join('\n'),
  ].join('\n\n'));
  return `# ${id}\n\n${summary}.\n\n${why}\n\n## ${examples.length === 1 ? 'Example' : 'Examples'}\n\n${parts.join('\n\n')}\n\n## Source\n\n${source}.\n`;
}

function manifest(text: string): string {
  return text.trim() === '' ? '(nothing)' : `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}
