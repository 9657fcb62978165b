import * as vscode from 'vscode';
import type { FieldsRequest, LanguageRequest, LintInput, WorkspaceFolder } from '../../engineProtocol.ts';
import type { Location } from '../../language/protocol.ts';
import type { Surroundings } from '../lint/surroundings.ts';

/** Documents above this many characters are left to the editor. */
const largest = 2_000_000;

/** YAML, and templates of charts under the name that Helm's extensions have for them, that a person can edit. */
export const selector: vscode.DocumentSelector = ['yaml', 'helm'].flatMap((language) => ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'].map((scheme) => ({ language, scheme })));

export function isOffered(document: vscode.TextDocument): boolean {
  return document.getText().length <= largest;
}

/** A place of a document as the engine takes it. */
export function requestAt(document: vscode.TextDocument, position: vscode.Position, surroundings: Surroundings): LanguageRequest {
  return { ...inFolder(document.uri, surroundings), place: { ...inputOf(document), offset: document.offsetAt(position) } };
}

/** The same, with the places of the schemas that the settings name. */
export function fieldsRequestAt(document: vscode.TextDocument, position: vscode.Position, surroundings: Surroundings): FieldsRequest {
  return { ...requestAt(document, position, surroundings), schemas: [...vscode.workspace.getConfiguration('gitopsReview', document.uri).get<readonly string[]>('schemas', [])] };
}

export function inputOf(document: vscode.TextDocument): LintInput {
  return { path: vscode.workspace.asRelativePath(document.uri, false), text: document.getText() };
}

export function inFolder(uri: vscode.Uri, surroundings: Surroundings): { folder?: WorkspaceFolder } {
  const folder = surroundings.folderOf(uri);
  return folder === undefined ? {} : { folder };
}

/** Offsets of a document as its range. */
export function rangeOf(document: vscode.TextDocument, { start, end }: { readonly start: number; readonly end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A place in a file of the folder that a document is in, or in the document itself when it stands alone. */
export function locationOf(document: vscode.TextDocument, { path, start, end }: Location): vscode.Location {
  return new vscode.Location(uriOf(document.uri, path), new vscode.Range(start.line, start.character, end.line, end.character));
}

/** The file at a path of the folder that another file is in. */
export function uriOf(near: vscode.Uri, path: string): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(near);
  return folder ? vscode.Uri.joinPath(folder.uri, path) : near;
}
