import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ModelField, ModelKind, ModelType } from './models.ts';
import { capitalized, comment, compare, firstSentence, onlyValue, typeReference } from './models.ts';

/** An interface or alias, with the names that its file knows. */
interface Declaration {
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
  /** Local name to the name that all files of the package share. */
  readonly names: ReadonlyMap<string, string>;
  /** Name of the type in our tables: `package:Name`. */
  readonly type: string;
}

interface Package {
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Fields of Kubernetes' own types, by short name. */
  readonly builtIn: ReadonlyMap<string, ModelType>;
  readonly types: Map<string, ModelType>;
  readonly aliases: Map<string, string>;
}

/**
 * Reads the declarations of a package of @kubernetes-models that describes custom resources. They know more forms than
 * those of kubernetes-models: interfaces that extend others, aliases, unions and intersections of object types. What a
 * union of object types may have is the fields of all its members, and what it must have is what all of them require.
 */
export function readDeclarations(folder: string, packageName: string, builtIn: ReadonlyMap<string, ModelType>): { types: Map<string, ModelType>; kinds: (ModelKind & { validator: string })[] } {
  const read: Package = { declarations: collect(folder, packageName), builtIn, types: new Map(), aliases: new Map() };
  const kinds: (ModelKind & { validator: string })[] = [];
  for (const [name, { node, type }] of read.declarations) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    resolve(name, read);
    const fields = read.types.get(type)?.fields ?? [];
    const apiVersion = onlyValue(fields, 'apiVersion');
    const kind = onlyValue(fields, 'kind');
    if (apiVersion !== undefined && kind !== undefined) kinds.push({ groupVersion: apiVersion, kind, type, validator: name });
  }
  return { types: read.types, kinds };
}

function collect(folder: string, packageName: string): Map<string, Declaration> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts') && !file.startsWith('_schemas') && !/(^|[/\\])index\.d\.ts$/.test(file)).sort();
  const declarations = new Map<string, Declaration>();
  const short = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const names = namesOf(source);
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      const local = node.name.text;
      if (!/^I[A-Z]/.test(local)) continue;
      const exported = names.get(local) ?? pathName(file);
      names.set(local, exported);
      if (declarations.has(exported)) continue;
      const type = uniqueName(packageName, file, local.slice(1), short);
      declarations.set(exported, { node, names, type });
    }
  }
  return declarations;
}

/** `package:Name`, with the version before it where several versions have the name, and a number where that is no help. */
function uniqueName(packageName: string, file: string, name: string, taken: Set<string>): string {
  const version = capitalized(/(?:^|[/\\])(v\d\w*)[/\\][^/\\]*$/.exec(file)?.[1] ?? '');
  const candidates = [name, `${version}${name}`, ...Array.from({ length: 9 }, (_, index) => `${version}${name}${String(index + 2)}`)];
  const free = candidates.find((candidate) => !taken.has(candidate)) ?? pathName(file);
  taken.add(free);
  return `${packageName}:${free}`;
}

/** What a file exports its types as, and what it imports, by local name; without the `I` of interfaces. */
function namesOf(source: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      for (const { propertyName, name } of statement.exportClause.elements)
        if (propertyName !== undefined && name.text.startsWith('I')) names.set(propertyName.text, name.text.slice(1));
    } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
      for (const { propertyName, name } of bindings.elements) names.set(name.text, importedName((propertyName ?? name).text, statement.moduleSpecifier.text));
    }
  }
  return names;
}

/** Istio's declarations import `IObjectMeta`; all others the whole name, `IIoK8sApimachineryPkgApisMetaV1ObjectMeta`. */
function importedName(name: string, module: string): string {
  const path = /^@kubernetes-models\/apimachinery\/(.*)$/.exec(module)?.[1];
  return path !== undefined && !name.startsWith('IIoK8s') ? `IoK8sApimachineryPkg${pathName(`${path}.d.ts`)}` : name.slice(1);
}

/** `networking.istio.io/v1/Sidecar.d.ts` to `NetworkingIstioIoV1Sidecar`. */
function pathName(file: string): string {
  return file.replace(/\.d\.ts$/, '').split(/[./\\-]/).map(capitalized).join('');
}

/** The notation of a type by the name it has in all files; fields of object types are entered into the tables. */
function resolve(name: string, read: Package): string {
  const declaration = read.declarations.get(name);
  if (declaration === undefined) return name.startsWith('IoK8s') ? builtInNotation(name.slice('IoK8s'.length), read) : 'any';
  const known = read.aliases.get(name);
  if (known !== undefined) return known;
  // A type that holds itself finds its name here.
  read.aliases.set(name, declaration.type);
  const { node, names, type } = declaration;
  const around = { names, owner: type, read };
  const text = ts.isInterfaceDeclaration(node) ? objectType(node, around, comment(node)) : notation(node.type, around);
  read.aliases.set(name, text);
  return text;
}

function builtInNotation(shortName: string, read: Package): string {
  const reference = typeReference(shortName);
  return reference !== shortName || read.builtIn.has(shortName) ? reference : 'any';
}

interface Surroundings {
  readonly names: ReadonlyMap<string, string>;
  /** Name of the type that an object type written here would get. */
  readonly owner: string;
  readonly read: Package;
}

function objectType(node: ts.Node, around: Surroundings, description = ''): string {
  const fields = fieldsOf(node, around);
  if (fields.length === 0) return 'any';
  const before = around.read.types.get(around.owner);
  around.read.types.set(around.owner, { description: before?.description || firstSentence(description), fields: before === undefined ? sorted(fields) : merged([before.fields, fields], false) });
  return around.owner;
}

const keywords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'], [ts.SyntaxKind.NumberKeyword, 'number'], [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.AnyKeyword, 'any'], [ts.SyntaxKind.UnknownKeyword, 'any'], [ts.SyntaxKind.ObjectKeyword, 'any'],
]);

function notation(node: ts.TypeNode, around: Surroundings): string {
  const keyword = keywords.get(node.kind);
  if (keyword !== undefined) return keyword;
  if (ts.isParenthesizedTypeNode(node)) return notation(node.type, around);
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? JSON.stringify(node.literal.text) : ts.isNumericLiteral(node.literal) ? 'number' : 'any';
  if (ts.isArrayTypeNode(node)) return `[]${notation(node.elementType, around)}`;
  if (ts.isTypeLiteralNode(node)) {
    const index = node.members.find(ts.isIndexSignatureDeclaration);
    return index === undefined ? objectType(node, around) : `{}${notation(index.type, around)}`;
  }
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const name = node.typeName.text;
    const [first] = node.typeArguments ?? [];
    if (name === 'Array' && first !== undefined) return `[]${notation(first, around)}`;
    if (name === 'Exclude' && first !== undefined) return notation(first, around);
    return resolve(around.names.get(name) ?? name.slice(1), around.read);
  }
  if (ts.isIntersectionTypeNode(node)) return objectType(node, around);
  if (ts.isUnionTypeNode(node)) return unionNotation(node, around);
  throw new Error(`Type without a notation: ${node.getText()}`);
}

function unionNotation(node: ts.UnionTypeNode, around: Surroundings): string {
  if (node.types.some(isObjectType)) return objectType(node, around);
  const members = [...new Set(node.types.map((member) => notation(member, around)))];
  if (members.length === 1) return members[0] ?? 'any';
  if (members.every((member) => member.startsWith('"'))) return members.join('|');
  return members.sort(compare).join() === 'number,string' ? 'intOrString' : 'any';
}

function isObjectType(node: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(node)) return isObjectType(node.type);
  return ts.isTypeLiteralNode(node) || ts.isIntersectionTypeNode(node)
    || (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === 'Exclude');
}

function fieldsOf(node: ts.Node, around: Surroundings): readonly ModelField[] {
  if (ts.isInterfaceDeclaration(node)) {
    const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types).flatMap(({ expression }) => baseFields(expression.getText(), around));
    return merged([bases, membersOf(node.members, around)], true);
  }
  if (ts.isTypeLiteralNode(node)) return membersOf(node.members, around);
  if (ts.isParenthesizedTypeNode(node)) return fieldsOf(node.type, around);
  if (ts.isIntersectionTypeNode(node)) return merged(node.types.map((member) => fieldsOf(member, around)), true);
  if (ts.isUnionTypeNode(node)) return merged(node.types.map((member) => fieldsOf(member, around)), false);
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const [first] = node.typeArguments ?? [];
    return node.typeName.text === 'Exclude' && first !== undefined ? fieldsOf(first, around) : baseFields(node.typeName.text, around);
  }
  return [];
}

function baseFields(local: string, around: Surroundings): readonly ModelField[] {
  const name = around.names.get(local) ?? local.slice(1);
  const type = resolve(name, around.read);
  return around.read.types.get(type)?.fields ?? around.read.builtIn.get(type)?.fields ?? [];
}

function membersOf(members: ts.NodeArray<ts.TypeElement>, around: Surroundings): ModelField[] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const name = ts.isStringLiteral(member.name) || ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (name === undefined) throw new Error(`Field without a plain name: ${member.getText()}`);
    const type = notation(member.type, { ...around, owner: `${around.owner}${capitalized(name)}` });
    return [{ name, type, required: member.questionToken === undefined, description: firstSentence(comment(member)) }];
  });
}

/** The fields of several object types in one: with `all`, what any of them requires; else, what each of them does. */
function merged(parts: readonly (readonly ModelField[])[], all: boolean): ModelField[] {
  const fields = new Map<string, ModelField>();
  for (const field of parts.flat()) {
    const before = fields.get(field.name);
    const holders = parts.filter((part) => part.some(({ name }) => name === field.name));
    const required = all ? field.required || before?.required === true
      : holders.length === parts.length && holders.every((part) => part.some(({ name, required: needed }) => name === field.name && needed));
    const type = before === undefined || before.type === 'any' || all ? field.type : before.type;
    fields.set(field.name, { ...field, type, required, description: field.description || (before?.description ?? '') });
  }
  return sorted([...fields.values()]);
}

function sorted(fields: readonly ModelField[]): ModelField[] {
  return [...fields].sort((a, b) => compare(a.name, b.name));
}
