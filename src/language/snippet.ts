/** The syntax of snippets: `$1` and `${1:name}` are stops, and a backslash before `$`, `}` or `\` takes their meaning. */

/** A text that stands in a snippet as it is. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A stop with a proposed text. */
export function stop(number: number, proposed = ''): string {
  return proposed === '' ? `$${String(number)}` : `\${${String(number)}:${literal(proposed)}}`;
}

/** The text that a snippet is when every stop keeps what it proposes. */
export function filledIn(snippet: string): string {
  const names = new Map<string, string>();
  const text = snippet.replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g, (_all, number: string, proposed: string) => {
    names.set(number, proposed);
    return `\${${number}}`;
  });
  return text
    .replace(/(?<!\\)\$(?:\{(\d+)\}|(\d+))/g, (_all, braced: string | undefined, bare: string | undefined) => names.get(braced ?? bare ?? '') ?? '')
    .replace(/\\([\\$}])/g, '$1');
}
