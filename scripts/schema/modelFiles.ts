import type { ModelField, ModelType, Models } from './models.ts';

/** The first line of every generated file. */
export const notice = '// Written by scripts/generate-schema.ts; do not edit.\n';

/** The generated files that come from kubernetes-models: path below src/schema/generated to text. */
export function modelFiles(models: Models): Map<string, string> {
  const files = new Map<string, string>();
  const served = servedKinds(models);
  files.set('fields.ts', fieldsFile(models));
  files.set('descriptions.ts', descriptionsFile(models));
  files.set('catalogue.ts', catalogueFile(served));
  for (const [groupVersion, kinds] of served) files.set(`validators/${moduleName(groupVersion)}.ts`, validatorsFile(kinds));
  return files;
}

/** A type in the notation that src/schema/fields.ts reads: one field a line, `name type` or `name! type` when required. */
export function typeText(fields: readonly Pick<ModelField, 'name' | 'type' | 'required'>[]): string {
  return fields.map((field) => `${field.name}${field.required ? '!' : ''} ${field.type}`).join('\n');
}

/** A record of texts as a module: template literals keep one field a line, so that an update shows as a readable diff. */
export function recordText(name: string, description: string, record: ReadonlyMap<string, string>): string {
  const lines = [...record].map(([key, text]) => `  ${JSON.stringify(key)}: \`${text.replace(/[\\`$]/g, '\\$&')}\`,`);
  return `/** ${description} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}

/** Kinds by group and version; lists of objects (`DeploymentList`) are answers of the server, not manifests. */
function servedKinds(models: Models): Map<string, { kind: string; type: string }[]> {
  const served = new Map<string, { kind: string; type: string }[]>();
  const known = new Set(models.kinds.map((entry) => `${entry.groupVersion} ${entry.kind}`));
  for (const { groupVersion, kind, type } of models.kinds) {
    if (kind.endsWith('List') && known.has(`${groupVersion} ${kind.slice(0, -'List'.length)}`)) continue;
    served.set(groupVersion, [...(served.get(groupVersion) ?? []), { kind, type }]);
  }
  return served;
}

function fieldsFile(models: Models): string {
  const texts = new Map([...models.types].filter(([, type]) => type.fields.length > 0).map(([name, type]) => [name, typeText(type.fields)]));
  return `${notice}\n${recordText('types', 'Fields of each type with fields; a type that is named but not here is free-form.', texts)}`;
}

function descriptionsFile(models: Models): string {
  const texts = new Map<string, string>();
  for (const [name, type] of models.types) {
    const lines = describedFields(type);
    if (lines !== '') texts.set(name, lines);
  }
  return `${notice}\n${recordText('descriptions', 'First sentence of what each field is, one field a line; the line that starts with a space is the type itself.', texts)}`;
}

/** Descriptions of a type and its fields, one a line. */
export function describedFields(type: ModelType): string {
  const lines = type.description === '' ? [] : [` ${type.description}`];
  for (const field of type.fields) if (field.description !== '') lines.push(`${field.name} ${field.description}`);
  return lines.join('\n');
}

function catalogueFile(served: ReadonlyMap<string, readonly { kind: string; type: string }[]>): string {
  const kinds = [...served].map(([groupVersion, entries]) =>
    `  ${JSON.stringify(groupVersion)}: { ${entries.map((entry) => `${entry.kind}: '${entry.type}'`).join(', ')} },`);
  const loaders = [...served.keys()].map((groupVersion) =>
    `  ${JSON.stringify(groupVersion)}: () => import('./validators/${moduleName(groupVersion)}.ts'),`);
  return `${notice}import type { Validators } from '../validator.ts';

/** Type of each kind, by apiVersion. */
export const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${kinds.join('\n')}
};

/** Validators of the kinds of an apiVersion, loaded when first asked for. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly validators: Validators }>>> = {
${loaders.join('\n')}
};
`;
}

function validatorsFile(kinds: readonly { kind: string; type: string }[]): string {
  const imports = kinds.map(({ kind, type }) => `import { validate as ${kind} } from 'kubernetes-models/_schemas/IoK8s${type}';`);
  return `${notice}${imports.join('\n')}
import type { Validators } from '../../validator.ts';

export const validators: Validators = { ${kinds.map(({ kind }) => kind).join(', ')} };
`;
}

/** `apps/v1` as the name of a file. */
export function moduleName(groupVersion: string): string {
  return groupVersion.replaceAll('/', '-');
}
