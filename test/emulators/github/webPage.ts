import { listAll, pullState, type Hub, type RepositoryState } from './hub.ts';
import { loginOf, storedReviews } from './reviewState.ts';
import type { ApiAnswer } from './route.ts';

/** A plain page for `html_url`, so that a person can see what has reached the server. */
export async function pullRequestPage(hub: Hub, repository: RepositoryState, number: number): Promise<ApiAnswer> {
  const pull = pullState(repository, number);
  const token = hub.tokenOf(pull.author);
  const stored = (await hub.core.send('GET', `/repos/${repository.fullName}/pulls/${number}`, { token })).body as Record<string, unknown>;
  const reviews = (await storedReviews(hub, repository, number)).filter((review) => review['state'] !== 'PENDING' && (review['state'] !== 'COMMENTED' || review['body'] !== ''));
  const comments = await listAll(hub, `/repos/${repository.fullName}/pulls/${number}/comments`, { token });
  const item = (author: string, what: string, text: unknown) => `<li><b>${escape(author)}</b> ${escape(what)}<pre>${escape(text)}</pre></li>`;
  const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>#${number} ${escape(stored['title'])}</title>
<style>body{font:15px/1.5 system-ui;max-width:50em;margin:3em auto;padding:0 1em}pre{white-space:pre-wrap;margin:.2em 0 1em;color:#444}</style>
<h1>${escape(stored['title'])} <small>#${number}</small></h1>
<p><b>${escape(pull.author)}</b> wants to merge <code>${escape(pull.headRef)}</code> into <code>${escape(pull.baseRef)}</code> of ${escape(repository.fullName)}.</p>
<pre>${escape(stored['body'])}</pre>
<h2>Reviews</h2><ul>${reviews.map((review) => item(loginOf(review), String(review['state']).toLowerCase().replace('_', ' '), review['body'])).join('')}</ul>
<h2>Comments on lines</h2><ul>${comments.map((comment) => item(loginOf(comment), `on ${String(comment['path'])}:${repository.comments.get(Number(comment['id']))?.line ?? ''}`, comment['body'])).join('')}</ul>
<p>This is the demo's GitHub emulator, not GitHub.</p></html>`;
  return { status: 200, body: Buffer.from(html), headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } };
}

function escape(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
