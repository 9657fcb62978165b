import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

/** Packs the probe into a VSIX below the folder, and answers its path. */
export function packageProbe(folder: string): Promise<string> {
  return packageSmall(import.meta.dirname, folder, 'probe');
}

/** Packs the extension of a folder, one source file and its package.json, into a VSIX below another folder, and answers its path. */
export async function packageSmall(source: string, folder: string, name: string): Promise<string> {
  const staging = join(folder, name);
  await mkdir(staging, { recursive: true });
  await build({ entryPoints: [join(source, 'extension.ts')], outfile: join(staging, 'extension.js'), bundle: true, format: 'esm', platform: 'node', target: 'node20', external: ['vscode'] });
  await copyFile(join(source, 'package.json'), join(staging, 'package.json'));
  const vsix = join(folder, `${name}.vsix`);
  await createVSIX({ cwd: staging, packagePath: vsix, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return vsix;
}
