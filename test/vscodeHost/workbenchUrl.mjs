/**
 * The address of the workbench of a server (see startServer) on a folder, or on what a `.code-workspace` file names.
 * `openFile` opens a file; `developmentPath` and `testsPath` load an extension and its Mocha suite from their folders,
 * which needs the server's test driver. All paths are absolute paths on the server's machine.
 */
export function workbenchUrl({ authority, token }, { folder, openFile, developmentPath, testsPath }) {
  const remote = (file) => `vscode-remote://${authority}${file.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(openFile === undefined ? [] : [['openFile', remote(openFile)]]),
    ...(developmentPath === undefined ? [] : [['extensionDevelopmentPath', remote(developmentPath)]]),
    ...(testsPath === undefined ? [] : [['extensionTestsPath', remote(testsPath)]]),
  ];
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  if (openFile !== undefined || developmentPath !== undefined) url.searchParams.set('payload', JSON.stringify(payload));
  return url.toString();
}
