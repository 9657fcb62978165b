import { nodeAt, parseYaml, positionAt, sameJson, sourceText, valueAt } from '../../manifest/index.ts';
import type { JsonValue, Path, SourceText, YamlNode } from '../../manifest/index.ts';
import { contentOf } from '../contents.ts';
import type { Contents } from '../contents.ts';
import type { RenderedObject, Trace } from '../rendered.ts';
import { inFolder } from '../repositoryPath.ts';
import type { Side } from '../side.ts';
import type { ChartSource } from './delivered.ts';

/**
 * The one action of a template's line, where it does no more than write a value: a scalar, or with `toYaml` all below it. What may
 * follow in the pipe leaves the value what it is.
 */
const writesValue = /^[^{}]*\{\{-?\s*(?:toYaml\s+)?\.Values((?:\.[A-Za-z_][A-Za-z0-9_]*)+)\s*(?:\|\s*(?:quote|squote|toString|toYaml|int|int64|trim|n?indent\s+\d+)\s*)*-?\}\}[^{}]*$/;

interface ParsedFile {
  readonly file: string;
  readonly text: SourceText;
  readonly root: YamlNode | undefined;
}

/**
 * Traces what a chart's templates write from values on to where the value was given: the declaration, a values file, or the chart's
 * own. It is exact where the template's line does nothing but write one value, whatever counts most of all that give it is what
 * was rendered, and that was written as one scalar; else the trace stays the template's.
 */
export function tracedToValues(objects: readonly RenderedObject[], source: ChartSource, side: Side, contents: Contents): readonly RenderedObject[] {
  const parsed = new Map<string, ParsedFile>();
  const parse = (file: string): ParsedFile => {
    let known = parsed.get(file);
    if (known === undefined) {
      const text = sourceText(contentOf(contents, side.index, file) ?? '');
      const documents = /\.ya?ml$|\.json$/.test(file) ? parseYaml(text) : [];
      const [document] = documents;
      parsed.set(file, known = { file, text, root: documents.length === 1 && document?.problems.length === 0 ? document.root : undefined });
    }
    return known;
  };
  const templates = new Map<string, SourceText>();
  const templateLine = (file: string, line: number): string => {
    let text = templates.get(file);
    if (text === undefined) templates.set(file, text = sourceText(contentOf(contents, side.index, file) ?? ''));
    return text.text.slice(text.lineStarts[line] ?? text.text.length, text.lineStarts[line + 1] ?? text.text.length);
  };
  const files = [...source.chart.valuesFiles ?? []].reverse();
  const own = `${inFolder(source.path, 'templates')}/`;

  /** Where the value of a path is given by what counts most; undefined where that is not known, or it is not this value. */
  const placeOf = (path: Path, rendered: JsonValue): Trace | undefined => {
    for (const given of source.given ?? []) {
      const value = given.valueAt(path);
      if (value === undefined) continue;
      return sameValue(value, rendered) ? given.trace(path) : undefined;
    }
    for (const file of [...files, inFolder(source.path, 'values.yaml')]) {
      if (!side.index.entries.has(file)) continue;
      const { root, text } = parse(file);
      if (root === undefined) return undefined;
      const node = nodeAt(root, path);
      if (node === undefined && path.some((_key, at) => (nodeAt(root, path.slice(0, at))?.kind ?? 'map') !== 'map')) return undefined;
      if (node === undefined) continue;
      if (node.kind !== 'scalar' || !sameJson(node.value, rendered) || node.range.start === node.range.end) return undefined;
      return { certainty: 'exact', file, range: node.range, line: positionAt(text, node.range.start).line };
    }
    return undefined;
  };

  return objects.map((object) => ({
    ...object,
    trace: (path) => {
      const found = object.trace(path);
      const rendered = valueAt(object.value, path);
      if (found.certainty === 'unknown' || found.file === undefined || found.line === undefined || !found.file.startsWith(own) || rendered === undefined || rendered === null || typeof rendered === 'object') return found;
      const [, dotted] = writesValue.exec(templateLine(found.file, found.line)) ?? [];
      if (dotted === undefined) return found;
      const read = dotted.split('.').slice(1);
      const isTree = /toYaml/.test(templateLine(found.file, found.line));
      // Of what toYaml writes, the end of the object's path is the path below the value.
      for (let depth = 0; depth <= (isTree ? path.length : 0); depth++) {
        const place = placeOf([...read, ...path.slice(path.length - depth)], rendered);
        if (place !== undefined) return place;
      }
      return found;
    },
  }));
}

/** What `--set` gives is a text that Helm reads as a number or a truth where it looks like one. */
function sameValue(given: JsonValue, rendered: JsonValue): boolean {
  return sameJson(given, rendered) || (typeof given === 'string' && (typeof rendered === 'number' || typeof rendered === 'boolean') && given === String(rendered));
}
