/** How the desk can show a file. `source` is text that would run or render if a browser opened it as a page. */
export type FileKind = "image" | "video" | "audio" | "pdf" | "csv" | "json" | "text" | "source" | "other";

/** Why a file deserves care even when it is what it says. */
export type FileRisk = "page" | "program" | "macro";

export interface FileType {
  readonly id: string;
  readonly kind: FileKind;
  readonly types: readonly string[];
  readonly extensions: readonly string[];
  /** A sniffer may see only the container: a DOCX is a ZIP, a CSV is plain text. */
  readonly within: readonly string[];
  readonly risk: FileRisk | null;
}

type Row = readonly [id: string, types: string, extensions: string, within?: string];

const words = (text: string | undefined): string[] => (text ? text.split(" ") : []);

function rows(kind: FileKind, list: readonly Row[], risk: FileRisk | null = null): FileType[] {
  return list.map(([id, types, extensions, within]) => ({
    id,
    kind,
    types: words(types),
    extensions: words(extensions),
    within: words(within),
    risk,
  }));
}

/** The types a support desk meets (IANA media types and their usual aliases). */
export const fileTypes: readonly FileType[] = [
  ...rows("image", [
    ["png", "image/png image/apng image/x-png image/vnd.mozilla.apng", "png apng"],
    ["jpeg", "image/jpeg image/jpg image/pjpeg", "jpg jpeg jpe jfif"],
    ["gif", "image/gif", "gif"],
    ["webp", "image/webp", "webp"],
    ["avif", "image/avif", "avif", "mp4"],
    ["heic", "image/heic image/heif image/heic-sequence image/heif-sequence", "heic heif hif", "mp4"],
    ["bmp", "image/bmp image/x-ms-bmp image/x-bmp", "bmp dib"],
    ["ico", "image/x-icon image/vnd.microsoft.icon", "ico cur"],
    ["jxl", "image/jxl", "jxl"],
  ]),
  ...rows("video", [
    ["mp4", "video/mp4 application/mp4", "mp4 m4v m4p f4v f4p"],
    ["quicktime", "video/quicktime", "mov qt", "mp4"],
    ["3gp", "video/3gpp video/3gpp2", "3gp 3g2", "mp4"],
    ["webm", "video/webm audio/webm", "webm weba", "matroska"],
    ["matroska", "video/x-matroska video/matroska application/x-matroska", "mkv"],
    ["ogv", "video/ogg", "ogv", "ogg"],
  ]),
  ...rows("audio", [
    ["mp3", "audio/mpeg audio/mp3 audio/x-mpeg", "mp3"],
    ["m4a", "audio/mp4 audio/x-m4a audio/m4a", "m4a m4b", "mp4"],
    ["aac", "audio/aac audio/x-aac audio/aacp", "aac"],
    ["ogg", "audio/ogg application/ogg audio/opus", "ogg oga opus ogx spx"],
    ["wav", "audio/wav audio/x-wav audio/vnd.wave audio/wave", "wav"],
    ["flac", "audio/flac audio/x-flac", "flac"],
  ]),
  ...rows("pdf", [["pdf", "application/pdf application/x-pdf", "pdf"]]),
  ...rows("text", [
    ["text", "text/plain application/x-empty inode/x-empty", "txt text log out md diff patch conf ini env"],
    ["markdown", "text/markdown", "markdown", "text"],
    ["calendar", "text/calendar", "ics", "text"],
    ["vcard", "text/vcard text/x-vcard", "vcf", "text"],
    ["yaml", "application/yaml application/x-yaml text/yaml", "yaml yml", "text"],
    ["subtitles", "text/vtt application/x-subrip", "vtt srt", "text"],
    ["mail", "message/rfc822", "eml", "text"],
    ["sql", "application/sql", "sql", "text"],
  ]),
  ...rows("csv", [
    ["csv", "text/csv application/csv application/vnd.ms-excel", "csv", "text"],
    ["tsv", "text/tab-separated-values", "tsv tab", "text"],
  ]),
  ...rows("json", [
    ["json", "application/json text/json", "json geojson har", "text"],
    ["json-lines", "application/jsonl application/x-ndjson", "jsonl ndjson", "text json"],
  ]),
  ...rows("source", [["xml", "application/xml text/xml", "xml xsd xsl wsdl plist", "text"]]),
  ...rows(
    "source",
    [
      ["html", "text/html", "html htm shtml", "text xml"],
      ["xhtml", "application/xhtml+xml", "xhtml xht", "text xml html"],
      ["svg", "image/svg+xml", "svg", "text xml"],
      ["web archive", "multipart/related application/x-mimearchive", "mht mhtml", "text mail"],
      ["dtd", "application/xml-dtd", "dtd xxe", "text xml"],
    ],
    "page",
  ),
  ...rows(
    "source",
    [
      [
        "script",
        "text/javascript application/javascript application/x-javascript",
        "js mjs cjs jse wsf",
        "text",
      ],
      ["hta", "application/hta", "hta htc", "text html"],
      ["shell", "text/x-shellscript application/x-sh", "sh bash zsh command", "text"],
      ["batch", "application/x-bat application/bat", "bat cmd", "text"],
      ["powershell", "application/x-powershell", "ps1 psm1", "text"],
      ["vbscript", "text/vbscript", "vbs vbe", "text"],
      ["python", "text/x-python", "py pyw", "text"],
      ["php", "application/x-httpd-php text/x-php", "php", "text html"],
      ["registry", "text/x-ms-regedit application/x-ms-registry", "reg", "text"],
    ],
    "program",
  ),
  ...rows(
    "other",
    [
      [
        "windows program",
        "application/vnd.microsoft.portable-executable application/x-msdownload application/x-dosexec application/x-msdos-program application/exe",
        "exe dll scr com cpl sys pif",
      ],
      ["installer", "application/x-msi application/x-ms-installer", "msi msix appx", "cfb zip"],
      ["elf", "application/x-elf application/x-executable application/x-sharedlib", "elf so run"],
      ["mach-o", "application/x-mach-binary application/x-mach-o", "macho dylib"],
      ["java", "application/java-archive application/java-vm", "jar class", "zip"],
      ["android app", "application/vnd.android.package-archive", "apk", "zip"],
      ["browser extension", "application/x-xpinstall application/x-chrome-extension", "xpi crx", "zip"],
      ["shortcut", "application/x-ms-shortcut application/x.ms.shortcut", "lnk url"],
      ["disk image", "application/x-apple-diskimage application/x-iso9660-image", "dmg iso img vhd"],
      ["flash", "application/x-shockwave-flash application/vnd.adobe.flash.movie", "swf"],
      ["compiled help", "application/vnd.ms-htmlhelp", "chm"],
    ],
    "program",
  ),
  ...rows(
    "other",
    [
      ["docm", "application/vnd.ms-word.document.macroenabled.12", "docm dotm", "zip"],
      ["xlsm", "application/vnd.ms-excel.sheet.macroenabled.12", "xlsm xltm xlam xlsb", "zip"],
      ["pptm", "application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm potm ppsm", "zip"],
    ],
    "macro",
  ),
  ...rows("other", [
    ["zip", "application/zip application/x-zip-compressed", "zip"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx dotx", "zip"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx xltx", "zip"],
    [
      "pptx",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx potx ppsx",
      "zip",
    ],
    [
      "opendocument",
      "application/vnd.oasis.opendocument.text application/vnd.oasis.opendocument.spreadsheet application/vnd.oasis.opendocument.presentation",
      "odt ods odp odg otg otp ots ott",
      "zip",
    ],
    [
      "iwork",
      "application/vnd.apple.pages application/vnd.apple.numbers application/vnd.apple.keynote",
      "pages numbers key",
      "zip",
    ],
    ["epub", "application/epub+zip", "epub", "zip"],
    ["3mf", "model/3mf", "3mf", "zip"],
    ["cfb", "application/x-cfb application/x-ole-storage", "cfb"],
    ["doc", "application/msword", "doc", "cfb"],
    ["xls", "application/vnd.ms-excel", "xls", "cfb"],
    ["ppt", "application/vnd.ms-powerpoint", "ppt", "cfb"],
    ["outlook mail", "application/vnd.ms-outlook", "msg", "cfb"],
    ["rtf", "application/rtf text/rtf", "rtf", "text"],
    ["gzip", "application/gzip application/x-gzip", "gz tgz svgz"],
    ["7z", "application/x-7z-compressed", "7z"],
    ["rar", "application/vnd.rar application/x-rar-compressed", "rar"],
    ["tar", "application/x-tar", "tar"],
    ["tiff", "image/tiff", "tif tiff"],
    ["camera raw", "image/x-adobe-dng image/x-nikon-nef image/x-sony-arw", "dng nef arw", "tiff"],
    ["avi", "video/x-msvideo video/vnd.avi", "avi"],
    ["asf", "video/x-ms-asf application/vnd.ms-asf video/x-ms-wmv audio/x-ms-wma", "asf wmv wma"],
    ["flv", "video/x-flv", "flv"],
    ["postscript", "application/postscript", "ps eps", "text"],
  ]),
];
