import * as vscode from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import { sourceText, type SourceText } from '../../manifest/text.ts';
import { editorRange } from './diagnostic.ts';
import type { Linter } from './linter.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('gitopsReview');

/** An action whose edit is worked out when it is chosen. */
class LateAction extends vscode.CodeAction {
  readonly work: (token: vscode.CancellationToken) => Promise<vscode.WorkspaceEdit | undefined>;

  constructor(title: string, kind: vscode.CodeActionKind, work: LateAction['work']) {
    super(title, kind);
    this.work = work;
  }
}

/** Offers the edits that mend a finding, alone or with all like it, and the ways to silence its rule. */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] };
  readonly #linter: Linter;

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext, token: vscode.CancellationToken): Promise<vscode.CodeAction[]> {
    const known = this.#linter.findingsOf(document);
    if (context.only && fixAllKind.intersects(context.only) && !context.only.intersects(vscode.CodeActionKind.QuickFix)) {
      // On saving, the findings of what was typed last may still be on their way, and the edit must be there at once.
      const findings = known ?? (await this.#linter.lintDocument(document, token));
      if (!findings.some(({ fix }) => fix?.safe === true)) return [];
      const action = new vscode.CodeAction('Fix what can be fixed safely', fixAllKind);
      const edit = await this.#fixAll(document, 'safe', token);
      return edit ? [Object.assign(action, { edit })] : [];
    }
    if (!known || (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix))) return [];
    const source = sourceText(document.getText());
    const hit = known.filter((finding) => editorRange(source, finding.range).intersection(range) !== undefined);
    const seen = new Set<string>();
    return hit.flatMap((finding) => {
      const diagnostics = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === finding.rule);
      const once = !seen.has(finding.rule);
      seen.add(finding.rule);
      return [
        fixAction(document, source, finding),
        ...(once ? [this.#fixSame(document, finding, known), ignoreAction(document, source, finding), this.#ignoreInObject(document, finding), ...ruleActions(document, finding)] : []),
      ].filter((action) => action !== undefined).map((action) => Object.assign(action, { diagnostics }));
    });
  }

  async resolveCodeAction(action: vscode.CodeAction, token: vscode.CancellationToken): Promise<vscode.CodeAction> {
    if (!(action instanceof LateAction)) return action;
    const edit = await action.work(token);
    return edit ? Object.assign(action, { edit }) : action;
  }

  #fixSame(document: vscode.TextDocument, { rule, fix }: Finding, all: readonly Finding[]): vscode.CodeAction | undefined {
    const same = all.filter((finding) => finding.rule === rule && finding.fix !== undefined).length;
    if (!fix || same < 2) return undefined;
    return new LateAction(`Fix all ${String(same)} problems of ${rule} in this file`, vscode.CodeActionKind.QuickFix, (token) => this.#fixAll(document, [rule], token));
  }

  #ignoreInObject(document: vscode.TextDocument, finding: Finding): vscode.CodeAction | undefined {
    if (finding.why === undefined) return undefined;
    return new LateAction(`Ignore ${finding.rule} in the whole object`, vscode.CodeActionKind.QuickFix, async (token) => {
      const written = await this.#linter.ignoreInObject(document, finding, token);
      if (!written) return undefined;
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, editorRange(sourceText(document.getText()), written.range), written.text);
      return edit;
    });
  }

  async #fixAll(document: vscode.TextDocument, rules: readonly string[] | 'safe', token: vscode.CancellationToken): Promise<vscode.WorkspaceEdit | undefined> {
    const fixed = await this.#linter.fixAll(document.uri, document.getText(), rules, token);
    if (!fixed) return undefined;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, ...changeOf(document, fixed.text));
    return edit;
  }
}

/** The one range in which two texts differ, and what stands there in the new one: what is around it keeps its marks. */
export function changeOf(document: vscode.TextDocument, after: string): [vscode.Range, string] {
  const before = document.getText();
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [new vscode.Range(document.positionAt(start), document.positionAt(before.length - end)), after.slice(start, after.length - end)];
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

/** What can be done about the rule itself. */
function ruleActions(document: vscode.TextDocument, { rule, why }: Finding): vscode.CodeAction[] {
  const action = (title: string, command: string, ...parameters: unknown[]): vscode.CodeAction => Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), { command: { title, command, arguments: parameters } });
  return [
    ...(why === undefined ? [] : [action(`Open the page of ${rule}`, 'gitopsReview.openRulePage', rule)]),
    action(`Turn ${rule} off`, 'gitopsReview.turnRuleOff', rule, document.uri.toString()),
  ];
}
