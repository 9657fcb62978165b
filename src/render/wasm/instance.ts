/** Runs the engine's WebAssembly in whatever JavaScript this is: nothing here needs Node. */
import '../../../engine/dist/wasm_exec.js';

/** What Go's wasm_exec.js puts into the global scope. */
interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}
interface EngineGlobals {
  Go: new () => GoRuntime;
  fs: { writeSync: (file: number, bytes: Uint8Array) => number };
  seedRandom?: () => void;
  renderInEngine?: (request: string, contents: Uint8Array) => [response: string, output: Uint8Array];
  fetch?: unknown;
}

export interface EngineInstance {
  readonly render: (request: string, contents: Uint8Array) => { readonly response: string; readonly output: Uint8Array };
  /** Resolves when the program has ended, which it does only when it fails: with what it said last. */
  readonly ended: Promise<string>;
}

/**
 * Starts the engine. It gets no files and no network: what wasm_exec.js offers in their place where there is no Node refuses
 * everything, and fetch is taken away. It takes the whole global scope for itself, so it belongs into a worker of its own.
 */
export async function startEngine(module: WebAssembly.Module): Promise<EngineInstance> {
  const scope = globalThis as unknown as EngineGlobals;
  delete scope.fetch;
  let said = '';
  const decoder = new TextDecoder();
  scope.fs.writeSync = (_file, bytes) => {
    said = (said + decoder.decode(bytes)).slice(-4_000);
    return bytes.length;
  };
  // What templates call random is the same each time: the second rendering of a chart, with marks, must give the same as
  // the first, and a rendering of the same files must be no change.
  let state = 0;
  scope.seedRandom = () => { state = 0x9e3779b9; };
  scope.seedRandom();
  const getRandomValues = <T extends ArrayBufferView>(array: T): T => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[at] = state;
    }
    return array;
  };
  Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues }, configurable: true });

  const runtime = new scope.Go();
  const ended = runtime.run(await WebAssembly.instantiate(module, runtime.importObject)).then(() => said, (error: unknown) => `${said}${String(error)}`);
  const { renderInEngine } = scope;
  if (renderInEngine === undefined) throw new Error(`The engine did not start: ${await ended}`);
  return {
    render: (request, contents) => {
      const [response, output] = renderInEngine(request, contents);
      return { response, output };
    },
    ended,
  };
}
