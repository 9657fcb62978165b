import type { Commit } from '../forge/timeline.ts';

/** Where hosts look for a template of a description, in this order (GitHub Docs, "Creating a pull request template"; GitLab Docs, "Description templates"). */
export const templatePlaces: Readonly<Record<'github' | 'gitlab', readonly string[]>> = {
  github: ['.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE.md', 'pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md', 'docs/pull_request_template.md', 'docs/PULL_REQUEST_TEMPLATE.md'],
  gitlab: ['.gitlab/merge_request_templates/Default.md', '.gitlab/merge_request_templates/default.md'],
};

const begin = '<!-- gitops-review: impact of this change -->';
const end = '<!-- gitops-review: end of impact -->';

/** A title for a new pull request: the only commit's, or else the branch's name in words. */
export function titleFor(commits: readonly Pick<Commit, 'title'>[], branch: string): string {
  const [only] = commits;
  if (only !== undefined && commits.length === 1) return only.title;
  const words = branch.replace(/^[\w.-]+\//, '').replace(/[-_]+/g, ' ').trim();
  return words === '' ? branch : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A description: the template, or the only commit's text, with the impact below. */
export function descriptionFor(template: string | undefined, commits: readonly Pick<Commit, 'title' | 'message'>[], impact: string | undefined): string {
  const [only] = commits;
  const fromCommits = commits.length === 1 && only !== undefined ? only.message.slice(only.title.length).trim() : commits.map(({ title }) => `- ${title}`).join('\n');
  return withImpact(template === undefined || template.trim() === '' ? fromCommits : template.trim(), impact);
}

/** A description with its impact part put in, put anew, or, without an impact, taken out. The rest stays as it was typed. */
export function withImpact(description: string, impact: string | undefined): string {
  const from = description.indexOf(begin);
  const to = description.indexOf(end, from);
  const rest = from === -1 || to === -1 ? description.trimEnd() : `${description.slice(0, from).trimEnd()}\n\n${description.slice(to + end.length).trimStart()}`.trim();
  if (impact === undefined) return rest;
  return `${rest}${rest === '' ? '' : '\n\n'}${begin}\n${impact.trim()}\n${end}`;
}
