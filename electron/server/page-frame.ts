import { markup, type Markup } from '../export/html/markup.ts';

export type PageFrame = {
  /** Of the browser's tab, the place first: "IGF MAG Meeting XIV". */
  readonly title: string;
  /** Address of the document's own style sheet, where the page shows a document. */
  readonly documentStyle: string | null;
  readonly body: Markup;
};

/** A page of the viewer. Its words are English; a document in it says its own language. */
export function pageFrame({ title, documentStyle, body }: PageFrame): Markup {
  const style =
    documentStyle === null
      ? null
      : markup`<link rel="stylesheet" id="document-style" href="${documentStyle}">\n`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Rapporteur</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/viewer.css">
<link rel="stylesheet" href="/assets/library.css">
${style}<script type="module" src="/assets/viewer.js"></script>
</head>
<body>
${body}</body>
</html>
`;
}
