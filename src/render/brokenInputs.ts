import { baseName } from './repositoryPath.ts';
import { parseYaml, positionAt, sourceText } from '../manifest/index.ts';
import type { YamlProblem } from '../manifest/index.ts';
import type { Closure } from './closure.ts';
import type { Contents } from './contents.ts';
import type { RenderProblem } from './rendered.ts';

const isYaml = /\.(ya?ml|json)$/i;

/**
 * The YAML among a closure's files that would fill the memory or the time of whoever reads it: kustomize has no such
 * limits, so it must not be started on them. The contents must have been loaded.
 */
export function hostileInputs(closure: Closure, contents: Contents): readonly RenderProblem[] {
  return yamlFiles(closure).flatMap((file) => {
    const found = firstProblem(contents.get(file.id), ({ code }) => code === 'too-large' || code === 'too-deep');
    return found === undefined ? [] : [{ code: 'yaml' as const, message: found.message, file: file.path, line: found.line }];
  });
}

/** Where the YAML is broken that kustomize's message is about, as far as it names a file that cannot be read. */
export function brokenInput(message: string, closure: Closure, contents: Contents): RenderProblem | undefined {
  for (const file of yamlFiles(closure)) {
    if (!message.includes(baseName(file.path))) continue;
    const found = firstProblem(contents.get(file.id), () => true);
    if (found !== undefined) return { code: 'yaml', message: `kustomize cannot build this, and a controller would fail the same way, since ${file.path} cannot be read: ${found.message}`, file: file.path, line: found.line };
  }
  return undefined;
}

function yamlFiles(closure: Closure): readonly { readonly path: string; readonly id: string }[] {
  return [...closure.files].filter(([path]) => isYaml.test(path)).map(([path, id]) => ({ path, id }));
}

function firstProblem(text: string | undefined, wanted: (problem: YamlProblem) => boolean): { readonly message: string; readonly line: number } | undefined {
  if (text === undefined) return undefined;
  const source = sourceText(text);
  for (const document of parseYaml(source)) {
    const problem = document.problems.find(wanted);
    if (problem !== undefined) return { message: problem.message, line: positionAt(source, problem.range.start).line };
  }
  return undefined;
}
