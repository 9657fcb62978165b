import * as vscode from 'vscode';
import type { OutlineEntry } from '../../language/protocol.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import type { Surroundings } from '../lint/surroundings.ts';
import { fieldsRequestAt, inFolder, inputOf, isOffered, locationOf, rangeOf, requestAt, uriOf } from './documents.ts';
import { sharingFor } from '../yamlExtension.ts';

/** Hovers, definitions, references, renames and outlines, as the engine gives them. */
export class Navigation implements vscode.HoverProvider, vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.RenameProvider, vscode.DocumentSymbolProvider {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;

  constructor(engine: EngineClient, surroundings: Surroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<vscode.Hover | undefined> {
    if (!isOffered(document)) return undefined;
    const found = await this.#engine.request('language/hover', { ...fieldsRequestAt(document, position, this.#surroundings), fields: sharingFor(document.uri).fields }, token);
    return found ? new vscode.Hover(new vscode.MarkdownString(found.markdown), rangeOf(document, found.range)) : undefined;
  }

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<vscode.Location[]> {
    if (!isOffered(document)) return [];
    return (await this.#engine.request('language/definition', requestAt(document, position, this.#surroundings), token)).map((found) => locationOf(document, found));
  }

  async provideReferences(document: vscode.TextDocument, position: vscode.Position, { includeDeclaration }: vscode.ReferenceContext, token: vscode.CancellationToken): Promise<vscode.Location[]> {
    if (!isOffered(document)) return [];
    const found = await this.#engine.request('language/references', { ...requestAt(document, position, this.#surroundings), withDeclaration: includeDeclaration }, token);
    return found.map((one) => locationOf(document, one));
  }

  async prepareRename(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<{ range: vscode.Range; placeholder: string }> {
    const found = await this.#engine.request('language/startRename', requestAt(document, position, this.#surroundings), token);
    // The editor shows what a rename is refused with.
    if ('refused' in found) throw new Error(found.refused);
    return { range: rangeOf(document, found.range), placeholder: found.name };
  }

  async provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, to: string, token: vscode.CancellationToken): Promise<vscode.WorkspaceEdit> {
    const { edits, refused } = await this.#engine.request('language/rename', { ...requestAt(document, position, this.#surroundings), to }, token);
    if (refused !== undefined) throw new Error(refused);
    const edit = new vscode.WorkspaceEdit();
    for (const one of edits) {
      const { uri, range } = locationOf(document, one);
      edit.replace(uri, range, one.text);
    }
    return edit;
  }

  async provideDocumentSymbols(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.DocumentSymbol[]> {
    if (!isOffered(document) || !sharingFor(document.uri).outline) return [];
    const entries = await this.#engine.request('language/outline', { ...inFolder(document.uri, this.#surroundings), input: inputOf(document) }, token);
    return entries.map((entry) => symbolOf(document, entry));
  }
}

const symbolKinds: Record<OutlineEntry['type'], vscode.SymbolKind> = {
  object: vscode.SymbolKind.Class,
  part: vscode.SymbolKind.Field,
  container: vscode.SymbolKind.Package,
  port: vscode.SymbolKind.Interface,
  key: vscode.SymbolKind.Key,
  rule: vscode.SymbolKind.Method,
  file: vscode.SymbolKind.File,
};

function symbolOf(document: vscode.TextDocument, { name, detail, type, range, selection, children }: OutlineEntry): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail, symbolKinds[type], rangeOf(document, range), rangeOf(document, selection));
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

/** An object of a folder, whose place is looked up when it is chosen. */
class ObjectSymbol extends vscode.SymbolInformation {
  readonly found: { readonly folder: vscode.WorkspaceFolder; readonly name: string; readonly kind: string; readonly namespace?: string; readonly path: string };

  constructor(folder: vscode.WorkspaceFolder, symbol: { readonly name: string; readonly kind: string; readonly namespace?: string; readonly path: string }) {
    super(symbol.name, vscode.SymbolKind.Class, [symbol.kind, symbol.namespace].filter((part) => part !== undefined).join(' · '), new vscode.Location(vscode.Uri.joinPath(folder.uri, symbol.path), new vscode.Position(0, 0)));
    this.found = { folder, ...symbol };
  }
}

/** Finds objects of the open folders by name and kind. */
export class ObjectSymbols implements vscode.WorkspaceSymbolProvider<vscode.SymbolInformation> {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;

  constructor(engine: EngineClient, surroundings: Surroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const perFolder = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async (folder) => {
      const known = this.#surroundings.folderOf(vscode.Uri.joinPath(folder.uri, 'any'));
      return known === undefined ? [] : (await this.#engine.request('language/symbols', { folder: known, query }, token)).map((symbol) => new ObjectSymbol(folder, symbol));
    }));
    return perFolder.flat();
  }

  async resolveWorkspaceSymbol(symbol: vscode.SymbolInformation, token: vscode.CancellationToken): Promise<vscode.SymbolInformation> {
    if (!(symbol instanceof ObjectSymbol)) return symbol;
    const { folder, ...wanted } = symbol.found;
    const known = this.#surroundings.folderOf(symbol.location.uri);
    const place = known && await this.#engine.request('language/symbolPlace', { folder: known, symbol: wanted }, token);
    if (place) symbol.location = new vscode.Location(uriOf(folder.uri, place.path), new vscode.Range(place.start.line, place.start.character, place.end.line, place.end.character));
    return symbol;
  }
}
