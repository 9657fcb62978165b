import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A field of a type; `type` is in the notation of src/schema/fields.ts. */
export interface ModelField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}
export interface ModelType {
  readonly description: string;
  readonly fields: readonly ModelField[];
}
export interface ModelKind {
  readonly groupVersion: string;
  readonly kind: string;
  /** Name of the type, and of the validator's file when prefixed with `IoK8s`. */
  readonly type: string;
}
export interface Models {
  /** By short name, `ApiAppsV1DeploymentSpec`: the name of the OpenAPI definition without `io.k8s`. */
  readonly types: ReadonlyMap<string, ModelType>;
  readonly kinds: readonly ModelKind[];
}

/** Types that have a notation of their own instead of fields. */
const builtInTypes: Readonly<Record<string, string>> = {
  ApimachineryPkgApiResourceQuantity: 'quantity',
  ApimachineryPkgUtilIntstrIntOrString: 'intOrString',
  ApimachineryPkgApisMetaV1Time: 'time',
  ApimachineryPkgApisMetaV1MicroTime: 'time',
};

/** Reads the declarations of kubernetes-models and of the package with the types that all groups share. */
export function readModels(nodeModules: string): Models {
  const types = new Map<string, ModelType>();
  const kinds: ModelKind[] = [];
  for (const folder of ['kubernetes-models', '@kubernetes-models/apimachinery'])
    for (const file of declarationFiles(join(nodeModules, folder))) readDeclaration(file, types, kinds);
  return { types: sorted(types), kinds: kinds.sort((a, b) => compare(`${a.groupVersion}/${a.kind}`, `${b.groupVersion}/${b.kind}`)) };
}

/** The notation of a reference to a type by the name of its OpenAPI definition. */
export function typeReference(shortName: string): string {
  return builtInTypes[shortName] ?? shortName;
}

/** Orders by UTF-16 code unit, whatever the locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => compare(a, b)));
}

function declarationFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts') && !file.startsWith('_schemas') && !/(^|[/\\])index\.d\.ts$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function readDeclaration(file: string, types: Map<string, ModelType>, kinds: ModelKind[]): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = exportedNames(source);
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const name = names.get(statement.name.text);
    if (name === undefined || name in builtInTypes) continue;
    const fields = readFields(statement.members, { names, owner: name, types });
    types.set(name, { description: firstSentence(comment(statement)), fields });
    const apiVersion = onlyValue(fields, 'apiVersion');
    const kind = onlyValue(fields, 'kind');
    if (apiVersion !== undefined && kind !== undefined) kinds.push({ groupVersion: apiVersion, kind, type: name });
  }
}

/** Local name to short name, from the `export type { IDeployment as IIoK8sApiAppsV1Deployment }` that ends each file. */
function exportedNames(source: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) continue;
    for (const element of statement.exportClause.elements)
      if (element.propertyName !== undefined && element.name.text.startsWith('IIoK8s'))
        names.set(element.propertyName.text, element.name.text.slice('IIoK8s'.length));
  }
  return names;
}

const keywordNotations: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'], [ts.SyntaxKind.NumberKeyword, 'number'], [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.AnyKeyword, 'any'], [ts.SyntaxKind.UnknownKeyword, 'any'],
]);

/** Where a field stands: local names, the short name of the type that has it, and the types read so far. */
interface Surroundings {
  readonly names: ReadonlyMap<string, string>;
  readonly owner: string;
  readonly types: Map<string, ModelType>;
}

function readFields(members: ts.NodeArray<ts.TypeElement>, around: Surroundings): ModelField[] {
  const fields: ModelField[] = [];
  for (const member of members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const name = ts.isStringLiteral(member.name) || ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (name === undefined) throw new Error(`Field without a plain name: ${member.getText()}`);
    fields.push({ name, type: notation(member.type, { ...around, owner: `${around.owner}${capitalized(name)}` }), required: member.questionToken === undefined, description: firstSentence(comment(member)) });
  }
  return fields.sort((a, b) => compare(a.name, b.name));
}

function notation(type: ts.TypeNode, around: Surroundings): string {
  const keyword = keywordNotations.get(type.kind);
  if (keyword !== undefined) return keyword;
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return JSON.stringify(type.literal.text);
  if (ts.isUnionTypeNode(type)) return type.types.map((member) => notation(member, around)).join('|');
  if (ts.isTypeLiteralNode(type)) return literalNotation(type, around);
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const name = type.typeName.text;
    if (name === 'Array' && type.typeArguments?.[0] !== undefined) return `[]${notation(type.typeArguments[0], around)}`;
    if (name.startsWith('IIoK8s')) return typeReference(name.slice('IIoK8s'.length));
    const own = around.names.get(name);
    if (own !== undefined) return typeReference(own);
  }
  throw new Error(`Type without a notation: ${type.getText()}`);
}

/** `{ [key: string]: T }` is a map; an object type written in place becomes a type named after its field. */
function literalNotation(type: ts.TypeLiteralNode, around: Surroundings): string {
  const index = type.members.find(ts.isIndexSignatureDeclaration);
  if (index !== undefined) return `{}${notation(index.type, around)}`;
  if (type.members.length === 0) return 'any';
  around.types.set(around.owner, { description: '', fields: readFields(type.members, around) });
  return around.owner;
}

/** With a capital first letter. */
export function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The value of a field that can have only one. */
export function onlyValue(fields: readonly ModelField[], name: string): string | undefined {
  const type = fields.find((field) => field.name === name)?.type;
  return type !== undefined && /^"[^"|]*"$/.test(type) ? type.slice(1, -1) : undefined;
}

/** The text of the comment before a declaration. */
export function comment(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(docs[docs.length - 1]?.comment) ?? '';
}

/** The first sentence: up to a full stop followed by white space and a capital letter, or the end of the paragraph. */
export function firstSentence(text: string): string {
  const paragraph = (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ');
  const end = /(?<!\b(?:e\.g|i\.e|etc|vs))[.](?= [A-Z`"'(])/.exec(paragraph);
  return end === null ? paragraph : paragraph.slice(0, end.index + 1);
}
