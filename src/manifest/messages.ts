/** Sentences that more than one place says, or that are too long to stand among code. */

export const indentedTabMessage = 'This line is indented with a tab, and YAML takes spaces only. Kubernetes refuses the file. Replace the tab with spaces.';

export const tabAfterDashMessage = 'There is a tab after this dash, and Kubernetes takes a space only and refuses the file. Replace the tab with a space.';

export const tooDeepMessage =
  'Values are nested more than 200 levels deep here, far more than in any Kubernetes object, so that the document is not checked. Look for a repeated bracket, dash or alias.';

/** An alias without an anchor. Its name is not shown: it may be a password that happens to start with an asterisk. */
export const unknownAliasMessage =
  'A value that starts with “*” repeats a value that is marked with “&” and the same name, but this document marks none above. If you mean the text, put it in quotes.';

export const recursiveAliasMessage = 'This alias stands within the very value that it repeats, so that it would never end. Copy what you need of the value instead.';

/** A name of a file as it may be shown in a message, for it can be of any length. Values are never shown: they may be secrets. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
