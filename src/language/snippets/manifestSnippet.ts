import { literal } from '../snippet.ts';

/** Whole objects that work together and are safe as they stand; a person fills in names. */
export interface ManifestSnippet {
  /** What is typed to get it. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** YAML with `«name=proposed»` where a person fills in, and `«name»` where the same is meant again. */
  readonly template: string;
}

/** The snippet in the editor's syntax, with its stops in the order in which they are first met. */
export function editorSnippet(template: string): string {
  const numbers = new Map<string, number>();
  return template.split(/«([^»]*)»/).map((part, index) => {
    if (index % 2 === 0) return literal(part);
    const [name = '', proposed] = part.split('=');
    const known = numbers.get(name);
    if (known !== undefined) return `$${String(known)}`;
    numbers.set(name, numbers.size + 1);
    return `\${${String(numbers.size)}:${literal(proposed ?? name)}}`;
  }).join('');
}
