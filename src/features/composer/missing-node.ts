import { mergeAttributes, Node } from "@tiptap/core";
import { missingNode } from "#src/domain/rules/rich-text.ts";

/** A variable without a value: one piece, selected by a click, replaced by typing. */
export function createMissingNode(labelOf: (name: string) => string) {
  return Node.create({
    name: missingNode,
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      name: { default: "", parseHTML: (element) => element.dataset["missing"] ?? "" },
    }),
    parseHTML: () => [{ tag: "span[data-missing]" }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const name = String(node.attrs["name"]);
      return [
        "span",
        mergeAttributes(HTMLAttributes, {
          "data-missing": name,
          class: "rounded-sm border border-dashed border-warning bg-warning-soft px-1 text-warning",
        }),
        `[${labelOf(name)}?]`,
      ];
    },
    renderText: ({ node }) => `{{${String(node.attrs["name"])}}}`,
  });
}
