/**
 * Tests against a real API server: kube-apiserver and etcd, built on first use (apiServer/binaries.ts).
 *   npm run test:cluster            all
 *   npm run test:cluster -- --if-possible   skips them, and says so, where there is neither Go nor KUBEBUILDER_ASSETS
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { canHaveBinaries } from './apiServer/binaries.ts';

const optional = process.argv.includes('--if-possible');
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (optional && !(await canHaveBinaries())) console.log('Skipped: the tests against a real API server need Go, or its binaries in the folder that KUBEBUILDER_ASSETS names.');
else {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--config', join(import.meta.dirname, 'vitest.config.ts'), ...filters], { stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
