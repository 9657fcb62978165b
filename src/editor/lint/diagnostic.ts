import * as vscode from 'vscode';
import type { Finding } from '../../lint/rule.ts';
import { positionAt, type Range, type SourceText } from '../../manifest/text.ts';
import { rulePage } from './rulePages.ts';

const severities: Record<Finding['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Offsets as the editor's range. */
export function editorRange(source: SourceText, range: Range): vscode.Range {
  const start = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A finding as the editor shows it; rules of ours link to their page. */
export function toDiagnostic(finding: Finding, source: SourceText): vscode.Diagnostic {
  const message = finding.why === undefined ? finding.message : `${finding.message}\n${finding.why}`;
  const diagnostic = new vscode.Diagnostic(editorRange(source, finding.range), message, severities[finding.severity]);
  diagnostic.source = 'GitOps Review';
  diagnostic.code = finding.why === undefined ? finding.rule : { value: finding.rule, target: rulePage(finding.rule) };
  return diagnostic;
}
