import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { FileCard } from "./file-card.tsx";
import { FileContent } from "./file-content.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import type { Size } from "./image-placement.ts";
import { openPdf } from "./pdf-document.ts";
import { PdfPages } from "./pdf-pages.tsx";
import { StageLoading } from "./stage-loading.tsx";

export function PdfView(props: FileViewProps) {
  return <FileContent {...props}>{(content) => <OpenedPdf {...props} content={content} />}</FileContent>;
}

interface ReadyPdf {
  pdf: PDFDocumentProxy;
  /** Of the first page, in CSS pixels at 100 %. */
  firstPage: Size;
}

function usePdf(content: Blob) {
  const [ready, setReady] = useState<ReadyPdf | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    openPdf(content, stop.signal)
      .then(async ({ pdf }) => {
        const page = await pdf.getPage(1);
        const { width, height } = page.getViewport({ scale: 96 / 72 });
        if (!stop.signal.aborted) setReady({ pdf, firstPage: { width, height } });
      })
      .catch((reason: unknown) => {
        if (!stop.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)));
      });
    return () => stop.abort();
  }, [content]);
  return { ready, error };
}

function OpenedPdf({ file, contentUrl, content }: FileViewProps & { content: Blob }) {
  const { viewer } = useAllMessages();
  const { ready, error } = usePdf(content);
  if (error) {
    const isProtected = error.name === "PasswordException";
    return (
      <FileCard
        file={file}
        contentUrl={contentUrl}
        title={isProtected ? viewer.pdfProtected : viewer.pdfFailed}
        description={isProtected ? viewer.pdfProtectedDescription : viewer.pdfFailedDescription}
      />
    );
  }
  if (!ready) return <StageLoading file={file} />;
  return <PdfPages name={file.name} pdf={ready.pdf} firstPage={ready.firstPage} />;
}
