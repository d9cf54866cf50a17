/** Hands a file to the browser, which puts it where it puts downloads. */
export function downloadFile(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has its copy as soon as the download began.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
