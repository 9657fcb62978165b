/** What an editor offers while manifests are written and read: plain functions on texts and a folder's workspace. */
export { complete } from './complete/index.ts';
export { hover } from './hover.ts';
export type { Texts } from './mentions.ts';
export { locate } from './mentions.ts';
export { definition, references } from './navigate.ts';
export { locateSymbol, objectSymbols, outline } from './outline.ts';
export type { Completion, Hover, Location, NamedSymbol, OutlineEntry, RenameResult, RenameStart, TextPlace } from './protocol.ts';
export { renderedText } from './rendered.ts';
export { rename, startRename } from './rename.ts';
export { aloneWith } from './surroundings.ts';
export { editorSnippet, snippets } from './snippets/index.ts';
