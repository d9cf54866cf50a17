/** What goes on the clipboard: for every program its text, for those that take it the rich text too. */
export type ClipboardContent = { readonly text: string; readonly html?: string };

/** Puts something on the clipboard, by the older way where a host denies the newer one; false where neither works. */
export async function putOnClipboard({ text, html }: ClipboardContent): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return putByEvent({ text, ...(html === undefined ? {} : { html }) });
  }
}

function putByEvent({ text, html }: ClipboardContent): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isCopied;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
