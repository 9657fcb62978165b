export { baseName, folderOf, inFolder, isRemote, isSafePath, isWithin, resolvePath } from '../manifest/index.ts';
