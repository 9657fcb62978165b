export { cacheFolder, installCodeServer, type Progress } from './install.ts';
export { freePort, launchEditor, type EditorOptions, type RunningEditor } from './launch.ts';
export { environment, run } from './processes.ts';
