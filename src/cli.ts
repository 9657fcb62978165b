#!/usr/bin/env node
/** The command line: `gitops-review lint` and `gitops-review impact`. */
import module from 'node:module';

// Node 20 has none; from 22 on, the second run does not compile the program again. Before what it is for is imported.
(module.enableCompileCache as (() => unknown) | undefined)?.();
const { runCommand } = await import('./cli/run.ts');
const worker = new URL(import.meta.url.endsWith('.ts') ? './cliWorker.ts' : './cliWorker.js', import.meta.url);
const { exitCode, out, error } = await runCommand(process.argv.slice(2), process.cwd(), worker, process.env);
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exitCode;
