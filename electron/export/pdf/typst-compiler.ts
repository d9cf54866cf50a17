import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { PdfFailure } from './pdf-failure.ts';

/**
 * A folder that does not exist: Typst reads files below it only, and every file it may read is given to it in memory.
 * The name is not in the output.
 */
const WORKSPACE = join(tmpdir(), 'rapporteur-typst-has-no-files');

/** How many printings ago a remembered result must have been used to be kept. */
const KEPT_PRINTINGS = 10;

let current: { readonly fonts: string; readonly compiler: NodeCompiler } | null = null;

/**
 * The compiler of this process for exactly these font files; made anew when they change, since fonts cannot be added
 * to one. Layout is remembered across compilers, so a second printing is fast either way.
 */
export async function compilerFor(paths: readonly string[]): Promise<Result<NodeCompiler, PdfFailure>> {
  const fonts = paths.join('\n');
  if (current?.fonts === fonts) return success(current.compiler);
  try {
    // Loaded on first use: the module is some 50 MB.
    const typst = await import('@myriaddreamin/typst-ts-node-compiler');
    const compiler = typst.NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontPaths: [...paths] }],
    });
    current = { fonts, compiler };
    return success(compiler);
  } catch (error) {
    return failure({
      kind: 'typesetterMissing',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Files the template reads, by name. */
export type SheetFiles = Readonly<Record<string, string | Uint8Array>>;

/** What becomes of a document once its pages are set. */
export type PrintPages<Output> = (compiler: NodeCompiler, document: NodeTypstDocument) => Output;

/** As a PDF of this standard; throws with what the standard forbids. */
export const asPdf =
  (standard: string): PrintPages<Uint8Array> =>
  (compiler, document) =>
    new Uint8Array(compiler.pdf(document, { pdfStandard: standard }));

/** Compiles a template over files held in memory and prints it; Typst's diagnostics where it refuses. */
export function setPages<Output>(
  compiler: NodeCompiler,
  template: string,
  files: SheetFiles,
  print: PrintPages<Output>,
): Result<Output, readonly string[]> {
  try {
    for (const [name, content] of Object.entries(files))
      compiler.mapShadow(
        join(WORKSPACE, name),
        Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content),
      );
    const compiled = compiler.compile({ mainFileContent: template });
    const error = compiled.takeError();
    const document = compiled.result;
    if (error !== null || document === null)
      return failure(error === null ? [] : compiler.fetchDiagnostics(error).map(messageOf));
    return success(print(compiler, document));
  } catch (error) {
    // The export reports what a standard forbids by throwing, diagnostics in the message.
    return failure(thrownMessages(error instanceof Error ? error.message : String(error)));
  } finally {
    compiler.resetShadow();
    compiler.evictCache(KEPT_PRINTINGS);
  }
}

function messageOf(diagnostic: unknown): string {
  const message = (diagnostic as { readonly message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(diagnostic);
}

/** `SourceDiagnostic { …, message: "…", … }` for each, in Rust's debug notation; another text is taken whole. */
function thrownMessages(thrown: string): string[] {
  const messages = [...thrown.matchAll(/\bmessage: "((?:[^"\\]|\\.)*)", trace:/gs)].map(([, text]) =>
    readDebugString(text ?? ''),
  );
  return messages.length > 0 ? messages : [thrown];
}

/** Undoes Rust's `{:?}` of a string. */
export function readDebugString(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]{1,6})\}|(.))/gs, (_, code?: string, character?: string) =>
    code === undefined
      ? (({ n: '\n', r: '\r', t: '\t', '0': '\0' } as const)[character ?? ''] ?? character ?? '')
      : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
