import { kustomizeFailed, maxOutputBytes, timedOut, tooMuchOutput, unreadFile } from './build.ts';
import type { Build, BuildOptions } from './build.ts';
import type { Closure } from './closure.ts';
import { inputOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { buildWithProgram } from './kustomizeProgram.ts';
import { runEngine } from './wasm/renderer.ts';

/** How kustomizations are built: by the built-in kustomize, which starts no program, or with the user's own, which only a trusted workspace may ask for. */
export type KustomizeSetting = { readonly type: 'built-in' } | { readonly type: 'command'; readonly command: string };

/** Where the engine sees the files; see engine/kustomize.go. */
const engineRepository = '/repository';

/**
 * Builds the kustomization of a folder from the closure's files and nothing else, with no network, no plugins, no Helm and no
 * cluster. The contents of all files of the closure must have been loaded. Rejects only when the signal aborts, or when the
 * user's program is to be run and the disk cannot be written.
 */
export async function buildKustomization(root: string, closure: Closure, contents: Contents, setting: KustomizeSetting, options: BuildOptions): Promise<Build> {
  return setting.type === 'command'
    ? await buildWithProgram(setting.command, root, closure, contents, options)
    : await buildBuiltIn(root, closure, contents, options);
}

async function buildBuiltIn(root: string, closure: Closure, contents: Contents, options: BuildOptions): Promise<Build> {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, id] of closure.files) {
    const content = inputOf(contents, id);
    if (content === undefined) return unreadFile(path);
    files.set(path, content);
  }
  const result = await runEngine({ type: 'kustomization', root, anyPath: options.anyPath ?? false }, files, options);
  switch (result.type) {
    case 'timeout':
      return timedOut(options);
    case 'broken':
      return { problem: { code: 'kustomize-failed', message: 'kustomize broke off while it built this, most likely since it needs more than 1 GB of memory. Build it in a terminal to see what takes so much.' } };
    case 'done':
      if (result.response.error !== undefined) return kustomizeFailed(result.response.error, engineRepository, engineRepository);
      return result.output.length > maxOutputBytes ? tooMuchOutput() : { output: result.output };
  }
}
