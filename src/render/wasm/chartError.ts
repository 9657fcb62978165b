/** Where Helm and what it is made of quote a value, which may be a secret; and what stands there instead. */
const quotes: readonly (readonly [RegExp, string])[] = [
  // What the schema's complaints quote: see the kinds of errors of santhosh-tekuri/jsonschema.
  [/(at '[^'\n]*': )'.*' (does not match pattern|is not valid)/g, '$1the value $2'],
  [/(cannot (?:decode|unmarshal) !!\w+) `[^`]*`/g, '$1'],
];

/** What a function says of its arguments is all that stands after it; `include` passes on what the templates say. */
const ofFunction = /(error calling (?!include\b)\w+: )(.*)/g;
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'/g;

/** Helm's own words, without what it quotes of the values. */
export function readableChartError(words: string): string {
  // A template that includes itself is told once.
  let readable = words.replace(/( error calling \w+: template: [^>]*>:)\1+/g, '$1 …');
  for (const [quote, instead] of quotes) readable = readable.replace(quote, instead);
  readable = readable.replace(ofFunction, (_all, name: string, rest: string) => name + rest.replace(quoted, '…')).trim();
  return readable.length > 2_000 ? `${readable.slice(0, 2_000)}…` : readable;
}
