import * as vscode from 'vscode';

export interface VerdictInputOptions {
  readonly title: string;
  readonly placeHolder: string;
  readonly value: string;
  readonly required: boolean;
  prompt(): string;
  /** Says when `prompt` may have changed. */
  readonly onDidChange: vscode.Event<unknown>;
  /** Called with every change of the text, so that none of it can be lost. */
  typed(text: string): void;
}

/** Asks for the text of a verdict; undefined when the reader went back. */
export async function askForText(options: VerdictInputOptions): Promise<string | undefined> {
  const input = vscode.window.createInputBox();
  input.title = options.title;
  input.placeholder = options.placeHolder;
  input.value = options.value;
  input.prompt = options.prompt();
  // Looking something up in an editor must not throw the text away.
  input.ignoreFocusOut = true;
  const watching = options.onDidChange(() => { input.prompt = options.prompt(); });
  try {
    return await new Promise<string | undefined>((resolve) => {
      input.onDidChangeValue((text) => {
        input.validationMessage = undefined;
        options.typed(text);
      });
      input.onDidAccept(() => {
        if (options.required && input.value.trim() === '') input.validationMessage = 'Write what you ask for: the server takes this review only with a text.';
        else resolve(input.value);
      });
      input.onDidHide(() => resolve(undefined));
      input.show();
    });
  } finally {
    watching.dispose();
    input.dispose();
  }
}
