import { glob, readFile } from 'node:fs/promises';

/** Sentences about commands that package.json declares and no source registers, and the other way round. */
export async function unregisteredCommands(): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { contributes: { commands: { command: string }[] } };
  const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
  const registered = new Set<string>();
  for await (const file of glob('src/**/*.ts')) {
    for (const [, command] of (await readFile(file, 'utf8')).matchAll(/'(gitopsReview\.[A-Za-z]+)'/g)) if (command) registered.add(command);
  }
  return [...declared].filter((command) => !registered.has(command)).map((command) => `package.json declares the command ${command}, and no source registers it.`);
}
