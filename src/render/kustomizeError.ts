/** Where kustomize quotes what it was given, which may be the value of a Secret; and what stands there instead. */
const quotes: readonly (readonly [RegExp, string])[] = [
  [/with config: `[\s\S]*?`/g, 'with its configuration'],
  [/\[patch: "(?:[^"\\]|\\.)*"?\]/g, 'a patch'],
  [/(literal sources?) \[[\s\S]*?\]: invalid literal source [\s\S]*?, expected key=value/g, '$1: one is not of the form key=value'],
  [/node contents:\n[\s\S]*/g, 'its contents are not shown'],
  [/map\[string\]interface \{\}(?:\{[\s\S]*\}|\(nil\)): /g, 'an object: '],
  [/(cannot (?:decode|unmarshal) !!\w+) `[^`]*`/g, '$1'],
  [/decoding [[{][\s\S]*?: (invalid character|unexpected end)/g, 'decoding a patch: $1'],
];

/** kustomize's own words, with paths as they are in the repository, and without what it quotes of its input. */
export function readableError(stderr: string, temporary: string, repository: string): string {
  let words = stderr
    .split('\n').filter((line) => !line.startsWith('# Warning:')).join('\n')
    .replaceAll(`${repository}/`, '').replaceAll(`${repository}\\`, '').replaceAll(repository, 'the repository').replaceAll(temporary, '');
  for (const [quote, instead] of quotes) words = words.replace(quote, instead);
  words = words.trim().replace(/^error: /i, '');
  const shown = words.length > 2_000 ? `${words.slice(0, 2_000)}…` : words;
  return shown || 'it ended without a message.';
}
