import { sourceText, toValue } from '../../manifest/index.ts';
import type { JsonValue, YamlNode } from '../../manifest/index.ts';
import { child, fileOfEntry, itemsOf, textOf } from '../kustomization.ts';
import { baseName, resolvePath } from '../repositoryPath.ts';
import { behaviorOf, generatorsOf } from './accumulate.ts';
import type { Generator, Layer, TraceInputs } from './accumulate.ts';
import type { Question, Step } from './patches.ts';
import { fileSource } from './source.ts';
import type { Effect } from './state.ts';

/** What the generators of a layer do to an object that was there before: those of its name that merge or replace. */
export function mergingGeneratorSteps(question: Question, layer: Layer, inputs: TraceInputs): readonly Step[] {
  return generatorsOf(layer.kustomization).flatMap((generator) => {
    const named = generator.kind === question.tracked.kind && layer.names.includes(textOf(child(generator.entry, 'name')) ?? '');
    if (!named || behaviorOf(generator) === 'create') return [];
    const effect = generatedEffect(generator, question, inputs) ?? (behaviorOf(generator) === 'replace' ? { type: 'remove' as const } : undefined);
    return [{ effect, applies: 'yes' as const }];
  });
}

/** What a generator gives for a path of the object that it makes. */
export function generatedEffect(generator: Generator, { path }: Question, inputs: TraceInputs): Effect | undefined {
  const { entry, kustomization } = generator;
  const [first, second] = path;
  const at = (node: YamlNode): Effect => ({ type: 'set', value: toValue(node), place: fileSource(kustomization.path, kustomization.source).place(node.range) });
  if (first === 'data' && path.length === 2) return dataEffect(generator, String(second), inputs);
  if (first === 'metadata' && path.length === 3 && (second === 'labels' || second === 'annotations')) {
    const general = child(child(child(kustomization.root, 'generatorOptions'), second), String(path[2]));
    const own = child(child(child(entry, 'options'), second), String(path[2]));
    const node = own ?? general;
    return node === undefined ? undefined : at(node);
  }
  if (first === 'type' && path.length === 1) {
    const node = child(entry, 'type');
    return node === undefined ? undefined : at(node);
  }
  if (first === 'metadata' && path.length === 2 && second === 'namespace') {
    const node = child(entry, 'namespace');
    return node === undefined ? undefined : at(node);
  }
  return path.length <= 1 || first === 'metadata' ? { type: 'unclear' } : undefined;
}

function dataEffect(generator: Generator, key: string, inputs: TraceInputs): Effect | undefined {
  const giving = [...literals(generator, key), ...files(generator, key, inputs), ...environments(generator, key, inputs)];
  return giving.length > 1 ? { type: 'unclear' } : giving[0];
}

/** Secrets hold their data in base64. */
function asData(generator: Generator, text: string): JsonValue {
  return generator.kind === 'Secret' ? Buffer.from(text, 'utf8').toString('base64') : text;
}

function literals(generator: Generator, key: string): readonly Effect[] {
  const { entry, kustomization } = generator;
  return itemsOf(entry, 'literals').flatMap((node): readonly Effect[] => {
    const text = textOf(node) ?? '';
    const equals = text.indexOf('=');
    if (equals < 0 || text.slice(0, equals) !== key) return [];
    // kustomize takes off quotes around a literal's value.
    const value = text.slice(equals + 1).replace(/^(["'])(.*)\1$/s, '$2');
    return [{ type: 'set', value: asData(generator, value), place: fileSource(kustomization.path, kustomization.source).place(node.range) }];
  });
}

function files(generator: Generator, key: string, inputs: TraceInputs): readonly Effect[] {
  return itemsOf(generator.entry, 'files').flatMap((node): readonly Effect[] => {
    const written = textOf(node) ?? '';
    const file = resolvePath(generator.kustomization.folder, fileOfEntry(written));
    const name = written.includes('=') ? written.slice(0, written.indexOf('=')) : baseName(written);
    const text = file === undefined ? undefined : inputs.texts.get(file);
    if (name !== key || file === undefined || text === undefined) return [];
    return [{ type: 'set', value: asData(generator, text), place: { file, range: { start: 0, end: text.length }, line: 0 } }];
  });
}

function environments(generator: Generator, key: string, inputs: TraceInputs): readonly Effect[] {
  const nodes = [...itemsOf(generator.entry, 'envs'), ...[child(generator.entry, 'env')].filter((node) => node !== undefined)];
  return nodes.flatMap((node) => {
    const file = resolvePath(generator.kustomization.folder, textOf(node) ?? '');
    const text = file === undefined ? undefined : inputs.texts.get(file);
    if (file === undefined || text === undefined) return [];
    const source = sourceText(text);
    return source.lineStarts.flatMap((start, line): readonly Effect[] => {
      const written = text.slice(start, source.lineStarts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
      if (!written.trimStart().startsWith(`${key}=`)) return [];
      const value = written.slice(written.indexOf('=') + 1);
      return [{ type: 'set', value: asData(generator, value), place: { file, range: { start, end: start + written.length }, line } }];
    });
  });
}
