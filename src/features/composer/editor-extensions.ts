import type { Extensions } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { Placeholder } from "@tiptap/extension-placeholder";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { StarterKit } from "@tiptap/starter-kit";
import { safeHref } from "#src/domain/rules/rich-text.ts";
import { createChecklist } from "./checklist-node.ts";
import { createMissingNode } from "./missing-node.ts";

/** A link is found when a space or a new line ends its word: what is typed within a word cannot make one. */
const isWithinWord = ({ docChanged, steps }: Transaction) =>
  docChanged &&
  steps.every((step) => {
    if (!(step instanceof ReplaceStep)) return false;
    const { childCount, firstChild } = step.slice.content;
    return childCount === 1 && firstChild?.text !== undefined && !/\s/u.test(firstChild.text);
  });

/** The extension compares the whole text at every key; here only where a word may have ended. */
const LinkAtWordEnd = Link.extend({
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map((plugin) => {
      const { appendTransaction } = plugin.spec;
      if (!appendTransaction) return plugin;
      return new Plugin({
        ...plugin.spec,
        appendTransaction: (transactions, before, now) =>
          transactions.every(isWithinWord) ? null : appendTransaction.call(plugin, transactions, before, now),
      });
    });
  },
});

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
      link: false,
    }),
    LinkAtWordEnd.configure({
      openOnClick: false,
      autolink: true,
      defaultProtocol: "https",
      protocols: ["http", "https", "mailto"],
      isAllowedUri: (url, { defaultValidate }) => defaultValidate(url) && safeHref(url) !== null,
      HTMLAttributes: { rel: "noopener noreferrer nofollow", target: null, class: null },
    }),
    Placeholder.configure({ placeholder: ({ editor }) => options.placeholder(editor.view.dom) }),
    createMissingNode(options.variableLabel),
    ...createChecklist(),
  ];
}
