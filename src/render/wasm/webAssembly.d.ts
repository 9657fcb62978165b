/** What is used of the standard of the same name; TypeScript has it only together with the whole DOM. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  interface Instance { readonly exports: Record<string, unknown> }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
