/** What GitLab's own reasons for a refusal mean for a reviewer, by a part of their text. */
const advices: readonly (readonly [RegExp, string])[] = [
  [/SHA does not match HEAD/i, 'Somebody has pushed. Refresh the merge request and look at what changed.'],
  [/line_code|line code|position/i, 'GitLab takes a comment only on a line of a file that the merge request changes. Choose such a line; if it was one, the merge request has moved: refresh and look at it again.'],
  [/too long/i, 'Shorten the text.'],
  [/can'?t be blank|is empty/i, 'Write a text, then send it again.'],
  [/already exists/i, 'There is one already: refresh to see it.'],
  [/could not update|branch.*(?:moved|changed)|last_commit_id|file has changed/i, 'The branch has moved. Refresh and try again.'],
  [/protected branch|not allowed to push/i, 'The branch is protected. Ask a maintainer of the project.'],
];

/**
 * What GitLab says in the body of a refusal (REST API troubleshooting, "Data validation and error reporting"): `message` is a
 * text or has texts by field; `error` is a text that names parameters, or an OAuth code with a description.
 */
export function refusalReason(body: string): string {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    // A page or the like: its text says nothing to a person here.
    return '';
  }
  if (typeof data !== 'object' || data === null) return '';
  const said = 'message' in data ? data.message : 'error' in data ? data.error : '';
  const more = 'error_description' in data && typeof data.error_description === 'string' ? `: ${data.error_description}` : '';
  return reasonOf(said) + more;
}

function reasonOf(said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said.map(reasonOf).join('; ');
  if (typeof said !== 'object' || said === null) return '';
  return Object.entries(said).map(([field, reasons]) => (field === 'base' ? reasonOf(reasons) : `${field} ${reasonOf(reasons)}`)).join('; ');
}

/** What to do about a refusal. */
export function refusalAdvice(status: number, reason: string): string {
  const known = advices.find(([pattern]) => pattern.test(reason))?.[1];
  if (known !== undefined) return known;
  if (status === 405 || status === 406 || status === 422) return 'Look at what the merge request still needs, then try again.';
  return 'Refresh and try again; if it is refused again, try it on the web page.';
}
