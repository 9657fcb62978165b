import * as vscode from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import { sourceText, type SourceText } from '../../manifest/text.ts';
import { editorRange } from './diagnostic.ts';
import type { Linter } from './linter.ts';

/** Offers the edits that mend a finding, and a comment that silences a rule for one line. */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  readonly #linter: Linter;

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const findings = this.#linter.findingsOf(document);
    if (!findings || (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix))) return [];
    const source = sourceText(document.getText());
    return findings
      .filter((finding) => editorRange(source, finding.range).intersection(range) !== undefined)
      .flatMap((finding) => {
        const diagnostics = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === finding.rule);
        return [fixAction(document, source, finding), ignoreAction(document, source, finding)]
          .filter((action) => action !== undefined)
          .map((action) => Object.assign(action, { diagnostics }));
      });
  }
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  return String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
}

function fixAction(document: vscode.TextDocument, source: SourceText, { fix }: Finding): vscode.CodeAction | undefined {
  if (!fix) return undefined;
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.isPreferred = true;
  action.edit = new vscode.WorkspaceEdit();
  for (const edit of fix.edits) action.edit.replace(document.uri, editorRange(source, edit.range), edit.text);
  return action;
}

/** Rules have a reason (`why`); what the API server refuses has none, and cannot be silenced this way. */
function ignoreAction(document: vscode.TextDocument, source: SourceText, finding: Finding): vscode.CodeAction | undefined {
  if (finding.why === undefined) return undefined;
  const line = document.lineAt(editorRange(source, finding.range).start.line);
  const indent = line.text.slice(0, line.firstNonWhitespaceCharacterIndex);
  const action = new vscode.CodeAction(`Ignore ${finding.rule} here`, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.insert(document.uri, line.range.start, `${indent}# gitops-review: ignore ${finding.rule} because …\n`);
  return action;
}
