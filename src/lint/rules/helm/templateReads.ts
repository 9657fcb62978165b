import type { KnownFile } from '../../fileSet.ts';

/** One place in a template that reads a value. */
export interface Read {
  /** `['image', 'tag']` of `.Values.image.tag`. */
  readonly path: readonly string[];
  /** Zero-based line in the template. */
  readonly line: number;
  /** Stands in an action that copes with a value that is not there. */
  readonly guarded: boolean;
}

/** What a template reads of its values. */
export interface TemplateReads {
  readonly reads: readonly Read[];
  /** It takes the values as a whole, so that it may read any of them. */
  readonly readsAll: boolean;
  /** Names of the templates that it defines, and that it includes. */
  readonly defines: readonly string[];
  readonly includes: readonly string[];
  /** It renders text as a template that does not stand in the templates. */
  readonly rendersFiles: boolean;
}

const known = new WeakMap<KnownFile, TemplateReads>();

/** Reads what a template takes from `.Values`, from its text alone: it is no YAML before it is rendered. */
export function templateReads(file: KnownFile): TemplateReads {
  let reads = known.get(file);
  if (reads === undefined) known.set(file, (reads = readTemplate(file.template ?? '')));
  return reads;
}

/** Functions and actions that take a missing value for what it is. */
const copes = /\b(?:default|required|if|with|and|or|not|empty|coalesce|hasKey|ternary|dig|kindIs|kindOf|typeIs|range|get|fail|eq|ne|any|all|toYaml|toJson|toPrettyJson|fromYaml|include|tpl|merge|mergeOverwrite)\b/;
const action = /\{\{-?(?:\s*\/\*[\s\S]*?\*\/\s*|(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|[^"`}]|\}(?!\}))*)-?\}\}/g;

function readTemplate(text: string): TemplateReads {
  const reads: Read[] = [];
  const defines: string[] = [];
  const includes: string[] = [];
  let readsAll = false;
  let rendersFiles = false;
  let line = 0;
  let at = 0;
  for (const { 0: found, index } of text.matchAll(action)) {
    if (/^\{\{-?\s*\/\*/.test(found)) continue;
    line += linesIn(text.slice(at, index));
    at = index;
    const guarded = copes.test(found);
    for (const one of valuesIn(found)) {
      if (one === 'all') readsAll = true;
      else reads.push({ path: one.path, line: line + linesIn(found.slice(0, one.offset)), guarded });
    }
    for (const [, name] of found.matchAll(/\b(?:define|block)\s+"([^"]+)"/g)) if (name !== undefined) defines.push(name);
    for (const [, name] of found.matchAll(/\b(?:include|template|block)\s+"([^"]+)"/g)) if (name !== undefined) includes.push(name);
    if (/\b(?:include|template)\s+[^"\s]/.test(found)) readsAll = true;
    if (/\btpl\b/.test(found) && /\.Files\b/.test(found)) rendersFiles = true;
  }
  return { reads, readsAll, defines, includes, rendersFiles };
}

type Found = 'all' | { readonly path: readonly string[]; readonly offset: number };

/** The values that a piece of a template names; `all` for `.Values` without a path. */
export function valuesIn(text: string): readonly Found[] {
  return [...text.matchAll(/\.Values\b((?:\.[A-Za-z_]\w*)*)/g)].map(({ 0: whole, 1: dotted = '', index }): Found => {
    const path = dotted.split('.').slice(1);
    const before = text.slice(0, index);
    const literals = /\b(?:index|get)\s+\(?[$\w.]*$/.test(before) ? /^((?:\s+"[^"]*")+)\s*[)}|-]/.exec(text.slice(index + whole.length)) : null;
    if (literals?.[1] !== undefined) path.push(...[...literals[1].matchAll(/"([^"]*)"/g)].map(([, key = '']) => key));
    return path.length === 0 ? 'all' : { path, offset: index };
  });
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
