/** Runs beside the extension under test, in the same extension host, and answers the tests' questions over loopback. */
import { createServer } from 'node:http';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { ProbeDiagnostic, Questions } from './questions.ts';

type Answers = { [Q in keyof Questions]: (params: Questions[Q]['params']) => Promise<Questions[Q]['answer']> };

const severities = ['error', 'warning', 'information', 'hint'] as const;

async function documentEndingWith(path: string): Promise<vscode.TextDocument> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.path.endsWith(path));
  if (open) return open;
  const [uri] = await vscode.workspace.findFiles(`**/${path}`);
  if (!uri) throw new Error(`No file of the workspace ends with ${path}.`);
  return vscode.workspace.openTextDocument(uri);
}

const delays = monitorEventLoopDelay({ resolution: 1 });

const answers: Answers = {
  diagnostics: ({ path }) => Promise.resolve(vscode.languages.getDiagnostics()
    .filter(([uri]) => uri.path.endsWith(path))
    .flatMap(([, diagnostics]) => diagnostics)
    .map((diagnostic): ProbeDiagnostic => ({
      rule: String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code),
      severity: severities[diagnostic.severity],
      message: diagnostic.message,
      line: diagnostic.range.start.line,
      character: diagnostic.range.start.character,
      text: vscode.workspace.textDocuments.find((document) => document.uri.path.endsWith(path))?.getText(diagnostic.range) ?? '',
    }))),
  command: async ({ command, arguments: parameters }) => {
    await vscode.commands.executeCommand(command, ...(parameters ?? []));
    return null;
  },
  configure: async ({ setting, value }) => {
    await vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Global);
    return null;
  },
  activeDocument: () => {
    const editor = vscode.window.activeTextEditor;
    return Promise.resolve(editor ? { text: editor.document.getText(), language: editor.document.languageId, uri: editor.document.uri.toString(), line: editor.selection.active.line } : null);
  },
  replaceText: async ({ path, text, save }) => {
    const document = await documentEndingWith(path);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    if (save) await document.save();
    return null;
  },
  fileText: async ({ path }) => new TextDecoder().decode(await vscode.workspace.fs.readFile((await documentEndingWith(path)).uri)),
  newFile: async ({ path, text }) => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('No folder is open.');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, path), new TextEncoder().encode(text));
    return null;
  },
  openTexts: () => Promise.resolve(vscode.workspace.textDocuments.map((document) => ({ path: document.uri.path, uri: document.uri.toString(), text: document.getText() }))),
  completions: async ({ path, line, character }) => {
    const { uri } = await documentEndingWith(path);
    const found = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(line, character));
    return found.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => (typeof label === 'string' ? label : label.label));
  },
  hovers: async ({ path, line, character }) => {
    const { uri } = await documentEndingWith(path);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, new vscode.Position(line, character));
    return found.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)));
  },
  definitions: async ({ path, line, character }) => {
    const { uri } = await documentEndingWith(path);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, new vscode.Position(line, character));
    return found.map((location) => `${vscode.workspace.asRelativePath(location.uri)}:${String(location.range.start.line + 1)}`);
  },
  outline: async ({ path }) => {
    const { uri } = await documentEndingWith(path);
    const said = (symbols: readonly vscode.DocumentSymbol[], indent: string): string[] => symbols.flatMap(({ name, children }) => [indent + name, ...said(children, `${indent}  `)]);
    return said(await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri) ?? [], '');
  },
  commandAnswer: async ({ command, arguments: parameters }) => (await vscode.commands.executeCommand<unknown>(command, ...(parameters ?? []))) ?? null,
  activation: async ({ extension: id }) => {
    const extension = vscode.extensions.getExtension(id);
    if (!extension || extension.isActive) throw new Error(`${id} is ${extension ? 'active already, so its activation cannot be measured' : 'not installed'}.`);
    const start = performance.now();
    await extension.activate();
    return { milliseconds: performance.now() - start };
  },
  memory: () => Promise.resolve({ resident: process.memoryUsage().rss }),
  longestHold: () => {
    delays.enable();
    const milliseconds = delays.max / 1e6;
    delays.reset();
    return Promise.resolve({ milliseconds });
  },
  editAndAwaitDiagnostics: async ({ path, line, text, isWrong }) => {
    const document = await documentEndingWith(path);
    const changed = new Promise<number>((resolve) => {
      const listening = vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document) return;
        listening.dispose();
        resolve(performance.now());
      });
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(line).range, text);
    await vscode.workspace.applyEdit(edit);
    const start = await changed;
    // The event about changed diagnostics comes up to 50 ms late, so they are looked at instead.
    const fits = (): boolean => vscode.languages.getDiagnostics(document.uri).some((one) => one.range.start.line === line && one.severity === vscode.DiagnosticSeverity.Error) === isWrong;
    while (!fits()) await new Promise((resolve) => setTimeout(resolve, 1));
    return { milliseconds: performance.now() - start };
  },
};

export function activate(context: vscode.ExtensionContext): void {
  const port = Number(process.env['GITOPS_REVIEW_PROBE_PORT']);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { question, params } = JSON.parse(Buffer.concat(chunks).toString()) as { question: keyof Questions; params: never };
      answers[question](params).then(
        (answer) => response.end(JSON.stringify({ answer })),
        (error: unknown) => response.writeHead(500).end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) })),
      );
    });
  });
  server.listen(port, '127.0.0.1');
  context.subscriptions.push({ dispose: () => server.close() });
}
