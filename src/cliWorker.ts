/** One of the threads that share the files of a large checkout on the command line. */
import module from 'node:module';

(module.enableCompileCache as (() => unknown) | undefined)?.();
const { runWorker } = await import('./cli/lintThreads.ts');
await runWorker();
