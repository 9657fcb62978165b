import type { PullRequest } from '../../forge/forge.ts';
import { oneLine, shortSha, withoutTags } from '../plainText.ts';

/**
 * A pull request's description as Markdown to preview. Tags of HTML are shown as they were written instead of being
 * carried out, and links to commands of the editor lead nowhere: nobody's description may draw over the page, ask for
 * input or act for its reader.
 */
export function descriptionMarkdown(pullRequest: PullRequest): string {
  const { author, headRef, baseRef, headSha, createdAt, state, draft } = pullRequest;
  const facts = [`${author} wants to merge ${headRef} into ${baseRef}`, `head ${shortSha(headSha)}`, `opened ${createdAt.slice(0, 10)}`, draft ? 'draft' : state];
  const body = pullRequest.body.trim();
  return `# ${plain(`#${pullRequest.number} ${pullRequest.title}`)}\n\n${plain(facts.join(' · '))}\n\n---\n\n${body === '' ? '*No description.*' : withoutEffects(body)}\n`;
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~&]/g, (character) => `\\${character}`);
}

/**
 * Takes the effect from tags and comments of HTML and from links to commands, wherever they stand: an invisible
 * character after the `<` and before the colon makes plain text of them, in code too, where escaping would be seen.
 */
function withoutEffects(markdown: string): string {
  return withoutTags(markdown).replace(/\bcommand(?=:)/gi, '$&\u2060');
}
