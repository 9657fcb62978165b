/** One of the threads that share the files of a large checkout on the command line. */
import { runWorker } from './cli/lintWorkers.ts';

await runWorker();
