import { describedFields, moduleName, notice, recordText, typeText } from './modelFiles.ts';
import type { PackageModels } from './packages.ts';
import { releaseOf } from './packages.ts';

/**
 * The generated files that come from the packages of custom resources: path below src/schema/generated to text. What a
 * package has is only loaded when one of its kinds is met; the catalogue says which kinds those are.
 */
export function packageFiles(packages: readonly PackageModels[]): Map<string, string> {
  const files = new Map<string, string>([['customCatalogue.ts', catalogueFile(packages)]]);
  for (const models of packages) {
    const folder = `packages/${models.project.package}`;
    files.set(`${folder}/fields.ts`, fieldsFile(models));
    files.set(`${folder}/descriptions.ts`, descriptionsFile(models));
    for (const groupVersion of groupVersions(models)) files.set(`${folder}/${moduleName(groupVersion)}.ts`, validatorsFile(models, groupVersion));
  }
  return files;
}

function groupVersions({ kinds }: PackageModels): string[] {
  return [...new Set(kinds.map(({ groupVersion }) => groupVersion))];
}

function fieldsFile({ kinds, types }: PackageModels): string {
  const texts = new Map([...types].map(([name, type]) => [name, typeText(type.fields)]));
  const roots = kinds.map(({ groupVersion, kind, type }) => `  '${groupVersion} ${kind}': '${type}',`);
  return `${notice}
/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
${roots.join('\n')}
};

${recordText('types', 'Fields of each type.', texts)}`;
}

function descriptionsFile({ types }: PackageModels): string {
  const texts = new Map([...types].map(([name, type]) => [name, describedFields(type)] as const).filter(([, text]) => text !== ''));
  return `${notice}\n${recordText('descriptions', 'First sentence of what each field is, one field a line; the line that starts with a space is the type itself.', texts)}`;
}

/** The packages hide their validators, which are files without declarations, so they are named by their place. */
function validatorsFile({ project, kinds }: PackageModels, groupVersion: string): string {
  const here = kinds.filter((entry) => entry.groupVersion === groupVersion);
  const imports = here.map(({ kind, validator }) => `import { validate as ${kind} } from '../../../../../node_modules/@kubernetes-models/${project.package}/_schemas/${validator}.js';`);
  return `// @ts-nocheck: the imported files have no declarations.
${notice}${imports.join('\n')}
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ${here.map(({ kind }) => kind).join(', ')} };
`;
}

function catalogueFile(packages: readonly PackageModels[]): string {
  return `${notice}import type { Validators } from '../validator.ts';

/** What is loaded of the kinds of one apiVersion in one package, and the release that they are modelled after. */
export interface CustomKinds {
  readonly apiVersion: string;
  readonly release: string;
  readonly kinds: readonly string[];
  readonly fields: () => Promise<{ readonly kinds: Readonly<Record<string, string>>; readonly types: Readonly<Record<string, string>> }>;
  readonly descriptions: () => Promise<{ readonly descriptions: Readonly<Record<string, string>> }>;
  readonly validators: () => Promise<{ readonly validators: Validators }>;
}

${packages.map(({ project }) => `const ${variable(project.package)} = {
  fields: () => import('./packages/${project.package}/fields.ts'),
  descriptions: () => import('./packages/${project.package}/descriptions.ts'),
};`).join('\n')}

export const customKinds: readonly CustomKinds[] = [
${packages.flatMap((models) => groupVersions(models).map((groupVersion) => entry(models, groupVersion))).join('\n')}
];
`;
}

function entry({ project, kinds }: PackageModels, groupVersion: string): string {
  const names = kinds.filter((other) => other.groupVersion === groupVersion).map(({ kind }) => `'${kind}'`).join(', ');
  const release = releaseOf(project, groupVersion);
  return `  { ...${variable(project.package)}, apiVersion: '${groupVersion}', release: '${release}', validators: () => import('./packages/${project.package}/${moduleName(groupVersion)}.ts'), kinds: [${names}] },`;
}

function variable(packageName: string): string {
  return packageName.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
