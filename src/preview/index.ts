export { previewChange } from './preview.ts';
