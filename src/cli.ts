#!/usr/bin/env node
/** The command line: `gitops-review lint`. */
import { runCommand } from './cli/run.ts';

const { exitCode, out, error } = await runCommand(process.argv.slice(2), process.cwd());
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exitCode;
