import type { Extensions } from "@tiptap/core";
import { Placeholder } from "@tiptap/extension-placeholder";
import { StarterKit } from "@tiptap/starter-kit";
import { safeHref } from "#src/domain/rules/rich-text.ts";
import { createChecklist } from "./checklist-node.ts";
import { createMissingNode } from "./missing-node.ts";

/** All that a reply may hold; what is pasted beyond it is dropped by the schema, its words stay. */
export function createExtensions(options: {
  placeholder: (editor: HTMLElement) => string;
  variableLabel: (name: string) => string;
}): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      dropcursor: false,
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        protocols: ["http", "https", "mailto"],
        isAllowedUri: (url, { defaultValidate }) => defaultValidate(url) && safeHref(url) !== null,
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: null, class: null },
      },
    }),
    Placeholder.configure({ placeholder: ({ editor }) => options.placeholder(editor.view.dom) }),
    createMissingNode(options.variableLabel),
    ...createChecklist(),
  ];
}
