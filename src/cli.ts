#!/usr/bin/env node
/** The command line: `gitops-review lint`. */
import { enableCompileCache } from 'node:module';
import { runCommand } from './cli/run.ts';

// Node 20 has none; from 22 on, the second run does not compile the program again.
(enableCompileCache as (() => unknown) | undefined)?.();
const worker = new URL(import.meta.url.endsWith('.ts') ? './cliWorker.ts' : './cliWorker.js', import.meta.url);
const { exitCode, out, error } = await runCommand(process.argv.slice(2), process.cwd(), worker);
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exitCode;
