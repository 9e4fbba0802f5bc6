import { mergeAttributes, Node } from "@tiptap/core";
import { checkItemNode, checklistNode } from "#src/domain/rules/rich-text.ts";

/** A point with a real checkbox before its words: ticked by mouse or keyboard, sent as `[x]`. */
const CheckItem = Node.create({
  name: checkItemNode,
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    checked: {
      default: false,
      keepOnSplit: false,
      parseHTML: (element) => element.dataset["checked"] === "true",
      renderHTML: ({ checked }) => ({ "data-checked": String(checked) }),
    },
  }),
  parseHTML: () => [{ tag: "li[data-checked]" }],
  renderHTML: ({ HTMLAttributes }) => ["li", mergeAttributes(HTMLAttributes), 0],
  addNodeView:
    () =>
    ({ node, editor, getPos }) => {
      const box = Object.assign(document.createElement("input"), {
        type: "checkbox",
        className: "mt-1.5 size-4 shrink-0",
      });
      const words = Object.assign(document.createElement("div"), { className: "min-w-0 flex-1" });
      const dom = Object.assign(document.createElement("li"), { className: "flex items-start gap-2" });
      box.contentEditable = "false";
      dom.append(box, words);
      const show = ({ attrs, textContent }: typeof node) => {
        box.checked = attrs["checked"] === true;
        box.setAttribute("aria-label", textContent);
      };
      show(node);
      box.addEventListener("change", () => {
        const at = getPos();
        if (at === undefined) return;
        editor.view.dispatch(editor.state.tr.setNodeAttribute(at, "checked", box.checked));
      });
      return {
        dom,
        contentDOM: words,
        stopEvent: (event) => event.target === box,
        ignoreMutation: (mutation) => mutation.target === box,
        update: (next) => {
          if (next.type.name !== checkItemNode) return false;
          show(next);
          return true;
        },
      };
    },
  addKeyboardShortcuts() {
    return {
      // An empty point ends the list, as in any list.
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if (!empty || $from.parent.type.name !== checkItemNode || $from.parent.content.size > 0) return false;
        const list = $from.node(-1);
        if (list.childCount < 2 || $from.index(-1) !== list.childCount - 1) return false;
        const from = $from.before();
        return editor
          .chain()
          .deleteRange({ from, to: $from.after() })
          .insertContentAt($from.after(-1) - $from.parent.nodeSize, { type: "paragraph" })
          .focus()
          .run();
      },
    };
  },
});

const Checklist = Node.create({
  name: checklistNode,
  group: "block",
  content: `${checkItemNode}+`,
  parseHTML: () => [{ tag: "ul[data-checklist]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "ul",
    mergeAttributes(HTMLAttributes, { "data-checklist": "", role: "list", class: "checklist" }),
    0,
  ],
});

export const createChecklist = () => [Checklist, CheckItem];
