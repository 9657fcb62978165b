import * as vscode from 'vscode';
import type { Completion } from '../../language/protocol.ts';
import type { EngineClient } from '../engine/engineClient.ts';
import type { Linter } from '../lint/linter.ts';
import type { Surroundings } from '../lint/surroundings.ts';
import { fieldsRequestAt, isOffered, rangeOf } from './documents.ts';
import { sharingFor } from '../yamlExtension.ts';

const kinds: Record<Completion['kind'], vscode.CompletionItemKind> = {
  field: vscode.CompletionItemKind.Field,
  kind: vscode.CompletionItemKind.Class,
  value: vscode.CompletionItemKind.EnumMember,
  object: vscode.CompletionItemKind.Reference,
  key: vscode.CompletionItemKind.Constant,
  label: vscode.CompletionItemKind.Property,
  file: vscode.CompletionItemKind.File,
  rule: vscode.CompletionItemKind.Event,
  snippet: vscode.CompletionItemKind.Snippet,
};
/** What the YAML extension proposes, too. */
const ofSchemas: ReadonlySet<Completion['kind']> = new Set(['field', 'kind', 'value', 'snippet']);

/** Characters after which something is proposed without being asked for. */
export const completionTriggers = [':', ' ', '-', '/', '.', '"'];

/** Proposes what can be meant at the cursor. */
export class Completions implements vscode.CompletionItemProvider {
  readonly #engine: EngineClient;
  readonly #surroundings: Surroundings;
  readonly #linter: Linter;

  constructor(engine: EngineClient, surroundings: Surroundings, linter: Linter) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#linter = linter;
  }

  async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken, context: vscode.CompletionContext): Promise<vscode.CompletionItem[]> {
    if (!isOffered(document) || (context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter && !isAfterTrigger(document, position))) return [];
    const near = (this.#linter.findingsOf(document) ?? []).filter(({ range }) => Math.abs(document.positionAt(range.start).line - position.line) <= 1).map(({ rule }) => rule);
    const found = await this.#engine.request('language/complete', { ...fieldsRequestAt(document, position, this.#surroundings), near }, token);
    const { fields } = sharingFor(document.uri);
    return found.filter(({ kind }) => fields || !ofSchemas.has(kind)).map((completion) => itemOf(document, position, completion));
  }
}

/** A space begins a value, an item or the next rule, or it is indentation, after which nobody wants to be asked. */
function isAfterTrigger(document: vscode.TextDocument, position: vscode.Position): boolean {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const last = before.at(-1);
  if (last === ' ') return /(^|\s)([\w./"'-]+:|-) $|,\s$|gitops-review:\s|ignore\s$/.test(before);
  if (last === '-') return /^\s*(- )*-$/.test(before);
  return last === ':' || last === '/' || /\.Values[\w.]*\.$/.test(before) || last === '"';
}

function itemOf(document: vscode.TextDocument, position: vscode.Position, completion: Completion): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: completion.label, ...(completion.detail === undefined ? {} : { description: completion.detail }) }, kinds[completion.kind]);
  const range = rangeOf(document, completion.replace);
  // Typing on inserts before what follows; accepting with Tab replaces it.
  item.range = range.isSingleLine ? { inserting: range.start.isAfter(position) ? range : new vscode.Range(range.start, position), replacing: range } : range;
  item.insertText = new vscode.SnippetString(completion.insert);
  item.keepWhitespace = true;
  item.sortText = String(completion.rank).padStart(6, '0');
  item.filterText = completion.filter ?? completion.label;
  if (completion.documentation !== undefined) item.documentation = new vscode.MarkdownString(completion.documentation);
  if (completion.edits) item.additionalTextEdits = completion.edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit.range), edit.text));
  if (completion.again === true) item.command = { command: 'editor.action.triggerSuggest', title: 'Propose values' };
  return item;
}
