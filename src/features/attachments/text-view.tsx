import { useEffect, useState } from "react";
import { fileKindOf } from "#src/domain/rules/file-kind.ts";
import type { FileKind } from "#src/domain/rules/file-types.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Notice } from "#src/ui/notice.tsx";
import { FileCard } from "./file-card.tsx";
import { FileContent } from "./file-content.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import { StageLoading } from "./stage-loading.tsx";
import { TableRows } from "./table-rows.tsx";
import type { TextFormat } from "./text-index.ts";
import { TextRows } from "./text-rows.tsx";
import { openText, type TextSource } from "./text-source.ts";
import { TextToolbar } from "./text-toolbar.tsx";
import { useTextSearch } from "./use-text-search.ts";
import { isTypingOrCommand, useViewerKeys } from "./viewer-keys.ts";

const formats: Partial<Record<FileKind, TextFormat>> = { csv: "csv", json: "json" };

export function TextView(props: FileViewProps) {
  return <FileContent {...props}>{(content) => <OpenedText {...props} content={content} />}</FileContent>;
}

function useTextSource(content: Blob, format: TextFormat) {
  const [source, setSource] = useState<TextSource | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    let isWanted = true;
    let opened: TextSource | null = null;
    openText(content, format).then(
      (answer) => {
        opened = answer;
        if (isWanted) setSource(answer);
        else answer.close();
      },
      (reason: Error) => isWanted && setError(reason),
    );
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [content, format]);
  // The viewer's boundary says that the file could not be shown.
  if (error) throw error;
  return source;
}

function OpenedText({ file, contentUrl, content }: FileViewProps & { content: Blob }) {
  const { viewer } = useAllMessages();
  const source = useTextSource(content, formats[fileKindOf(file)] ?? "text");
  if (!source) return <StageLoading file={file} />;
  if (source.index.text === "") return <FileCard file={file} contentUrl={contentUrl} title={viewer.empty} />;
  if (source.index.isBinary) return <FileCard file={file} contentUrl={contentUrl} title={viewer.binary} />;
  return <ReadableText file={file} source={source} isJson={fileKindOf(file) === "json"} />;
}

interface ReadableTextProps {
  file: FileViewProps["file"];
  source: TextSource;
  isJson: boolean;
}

function ReadableText({ file, source, isJson }: ReadableTextProps) {
  const { viewer } = useAllMessages();
  const { index } = source;
  const [isWrapped, setIsWrapped] = useState(true);
  const search = useTextSearch(source);
  const isTable = index.delimiter !== null;

  useViewerKeys((event) => {
    if (isTypingOrCommand(event) || isTable || event.key !== "w") return false;
    setIsWrapped(!isWrapped);
    return true;
  });

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TextToolbar
        index={index}
        search={search}
        isWrapped={isTable ? null : isWrapped}
        onWrap={setIsWrapped}
        isJson={isJson}
      />
      {isJson && !index.isFormatted && (
        <div className="px-3 pb-2">
          <Notice tone="neutral">{viewer.jsonBroken}</Notice>
        </div>
      )}
      {index.isCut && (
        <div className="px-3 pb-2">
          <Notice tone="info">{viewer.isCut}</Notice>
        </div>
      )}
      {isTable ? (
        <TableRows name={file.name} index={index} search={search} />
      ) : (
        // Rows are measured anew when they break otherwise.
        <TextRows
          key={String(isWrapped)}
          name={file.name}
          index={index}
          search={search}
          isWrapped={isWrapped}
        />
      )}
    </div>
  );
}
