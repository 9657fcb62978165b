/** What GitHub's own reasons for a refusal (422) mean for a reviewer, by a part of their text. */
const advices: readonly (readonly [RegExp, string])[] = [
  [/own pull request/i, 'GitHub takes no verdict on your own pull request. Ask a colleague to review it; you can still comment.'],
  [/must be part of the diff|diff_hunk|line.*(?:could not be resolved|invalid)|position/i, 'GitHub takes comments only on lines that are part of the change or shown around it. Choose such a line; if it was one, the pull request has moved: refresh and look at it again.'],
  [/start_line/i, 'A comment on several lines must start and end in the same block of changes.'],
  [/pending review/i, 'You have a review on GitHub that you have not submitted. Submit or discard it on the web page, then send this again.'],
  [/commit_id|no commit found|expected (?:branch to point|head)|head branch was modified|not part of the pull request|head sha/i, 'The pull request has moved, and the commit you looked at is no longer part of it. Refresh and look at it again.'],
  [/too long|is too large/i, 'Shorten the text.'],
  [/locked/i, 'The conversation is locked. Ask a maintainer to unlock it.'],
  [/can'?t be blank|body/i, 'Write a text, then send it again.'],
];

/** The reasons in the body of a refusal, as GitHub states them: `errors` holds texts or objects, `message` a heading. */
export function refusalReason(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const reasons = 'errors' in data && Array.isArray(data.errors) ? data.errors.map(reasonOf).filter((reason) => reason !== '') : [];
  if (reasons.length > 0) return [...new Set(reasons)].join('; ');
  if ('errors' in data && typeof data.errors === 'string') return data.errors;
  return 'message' in data && typeof data.message === 'string' ? data.message : '';
}

/** What to do about a refusal. */
export function refusalAdvice(reason: string): string {
  return advices.find(([pattern]) => pattern.test(reason))?.[1] ?? 'Refresh the pull request and try again; if it is refused again, try it on the web page.';
}

function reasonOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return '';
  if ('message' in error && typeof error.message === 'string') return error.message;
  // Objects without a message name a field and a code such as `missing_field` or `invalid`.
  const parts = ['field' in error ? error.field : undefined, 'code' in error ? error.code : undefined];
  return parts.filter((part) => typeof part === 'string').join(': ').replaceAll('_', ' ');
}
