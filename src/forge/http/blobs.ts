import { ForgeError } from '../forge.ts';
import { BadAnswer } from './transport.ts';

/** The content of a blob as a host gives it. Rejects with 'truncated' when it is not as long as the host says. */
export function decodeBlob({ content, encoding, size }: { readonly content: string; readonly encoding: string; readonly size: number | null }, product: string): Uint8Array {
  if (typeof content !== 'string') throw new BadAnswer('wrong-shape', 'content is missing.');
  const bytes = encoding === 'base64' ? fromBase64(content) : new TextEncoder().encode(content);
  if (size !== null && size !== undefined && bytes.length !== size) {
    throw new ForgeError('truncated', `${product} gave ${bytes.length} of the ${size} bytes of a file.`, { advice: 'Try again. If it happens again, clone the repository and open the clone.' });
  }
  return bytes;
}

function fromBase64(content: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(content.replace(/\s/g, ''));
  } catch {
    throw new BadAnswer('broken-json', 'The content of a file is not base64.');
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
