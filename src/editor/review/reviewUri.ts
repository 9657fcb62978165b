import * as vscode from 'vscode';
import { type FileAtCommit, fromUriParts, toUriParts } from './identity.ts';

/** The URI of a file at a commit. */
export function toUri(file: FileAtCommit): vscode.Uri {
  return vscode.Uri.from(toUriParts(file));
}

/** The file at a commit that a URI names; undefined when it is another kind of URI. */
export function fromUri(uri: vscode.Uri): FileAtCommit | undefined {
  return fromUriParts(uri);
}
