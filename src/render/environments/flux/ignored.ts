import ignore from 'ignore';
import { baseName, folderOf, isWithin } from '../../repositoryPath.ts';
import { entriesWithin } from '../../treeIndex.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { textAt } from './fields.ts';

/** What source-controller leaves out of a repository unless told; see the Flux documentation, Git Repositories, Default exclusions. */
const versionControl = ['.git/', '.gitignore', '.gitmodules', '.gitattributes'];
const byDefault = [
  '*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip',
  '.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml', 'cloudbuild.yaml', 'codeship-services.yml', 'codeship-steps.yml',
  '**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml',
];

/** A function that says whether a file is left out of what Flux takes from this repository: by default, by `.sourceignore`, or by `spec.ignore`. `top` is where that begins. */
export async function ignoredFiles(repository: Declared | undefined, { side, read }: Surroundings, top = ''): Promise<(path: string) => boolean> {
  const own = repository === undefined ? undefined : textAt(repository.object, ['spec', 'ignore']);
  const names = entriesWithin(side.index, top).filter(({ path, type }) => type === 'file' && baseName(path) === '.sourceignore').map(({ path }) => path).sort((a, b) => a.length - b.length);
  const files = await read(names);
  const rules = [
    { folder: top, matcher: ignore().add(versionControl).add(own === undefined ? byDefault : []) },
    ...names.map((path) => ({ folder: folderOf(path), matcher: ignore().add(files.get(path) ?? '') })),
    ...(own === undefined ? [] : [{ folder: top, matcher: ignore().add(own) }]),
  ];
  return (path) => {
    let isIgnored = false;
    for (const { folder, matcher } of rules) {
      if (!isWithin(path, folder)) continue;
      const { ignored, unignored } = matcher.test(folder === '' ? path : path.slice(folder.length + 1));
      isIgnored = ignored || (isIgnored && !unignored);
    }
    return isIgnored;
  };
}
