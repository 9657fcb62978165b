import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

/** Packs the probe into a VSIX below the folder, and answers its path. */
export async function packageProbe(folder: string): Promise<string> {
  const staging = join(folder, 'probe');
  await mkdir(staging, { recursive: true });
  await build({ entryPoints: [join(import.meta.dirname, 'extension.ts')], outfile: join(staging, 'extension.js'), bundle: true, format: 'esm', platform: 'node', target: 'node20', external: ['vscode'] });
  await copyFile(join(import.meta.dirname, 'package.json'), join(staging, 'package.json'));
  const vsix = join(folder, 'probe.vsix');
  await createVSIX({ cwd: staging, packagePath: vsix, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return vsix;
}
