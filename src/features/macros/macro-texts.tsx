import Braces from "lucide-react/icons/braces";
import { useRef, useState } from "react";
import { missingTranslations, type MacroProblems } from "#src/domain/rules/macro-problems.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { macroVariables, type MacroContent } from "#src/domain/schema/macro.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { locales } from "#src/lib/i18n/locale.ts";
import { Button } from "#src/ui/button.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Tabs } from "#src/ui/tabs.tsx";
import { TextArea } from "#src/ui/text-field.tsx";
import { MacroPreview } from "./macro-preview.tsx";
import { languageName } from "./macro-words.ts";

interface MacroTextsProps {
  content: MacroContent;
  config: DeskConfig | undefined;
  unknown: MacroProblems["unknown"] | undefined;
  isBodyMissing: boolean;
  onChange: (part: Partial<MacroContent>) => void;
}

type Part = "body" | "note";

/** The reply and the note in each language of the desk, and beside them how a customer would get them. */
export function MacroTexts({ content, config, unknown, isBodyMissing, onChange }: MacroTextsProps) {
  const t = useAllMessages();
  const words = t.macros;
  const languages = config?.languages ?? locales;
  const [language, setLanguage] = useState<string>(useLocale());
  const fields = useRef<Partial<Record<Part, HTMLTextAreaElement | null>>>({});
  const missing = missingTranslations(content.body, languages);

  const textOf = (part: Part) => content[part]?.[language] ?? "";
  const write = (part: Part, text: string) => {
    const { [language]: _, ...others } = content[part] ?? {};
    const texts = text === "" ? others : { ...others, [language]: text };
    if (part === "body") onChange({ body: texts });
    else onChange({ note: Object.keys(texts).length > 0 ? texts : null });
  };
  const insert = (part: Part, name: string) => {
    const field = fields.current[part];
    const text = textOf(part);
    const at = field?.selectionStart ?? text.length;
    const end = field?.selectionEnd ?? at;
    const variable = `{{${name}}}`;
    write(part, `${text.slice(0, at)}${variable}${text.slice(end)}`);
    // After the menu has given its focus back and the text stands in the field.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(at + variable.length, at + variable.length);
    });
  };
  const errorOf = (part: Part) => {
    const names = unknown?.[part][language];
    if (names) return words.unknownVariable({ names: names.map((name) => `{{${name}}}`).join(", ") });
    return part === "body" && isBodyMissing ? words.bodyMissing : undefined;
  };
  const hasProblem = (one: string) => [unknown?.body, unknown?.note].some((texts) => texts?.[one]);

  const field = (part: Part) => (
    <div className="flex flex-col gap-1">
      <TextArea
        ref={(element) => {
          fields.current[part] = element;
        }}
        label={words.parts[part]}
        hint={part === "note" ? words.noteHint : undefined}
        lang={language}
        rows={part === "body" ? 8 : 3}
        value={textOf(part)}
        error={errorOf(part)}
        onChange={(event) => write(part, event.target.value)}
      />
      <span>
        <Menu
          label={words.insertInto({ part: words.parts[part] })}
          trigger={
            <Button
              size="sm"
              variant="ghost"
              icon={<Braces aria-hidden />}
              aria-label={words.insertInto({ part: words.parts[part] })}
            >
              {words.insert}
            </Button>
          }
          items={macroVariables.map((name) => ({
            id: name,
            label: t.writing.variables[name],
            onSelect: () => insert(part, name),
          }))}
        />
      </span>
    </div>
  );
  return (
    <section aria-label={words.texts} className="flex flex-col">
      <Tabs
        label={words.languages}
        value={language}
        tabs={languages.map((one) => ({
          value: one,
          label: languageName(one),
          count: hasProblem(one) ? "!" : missing.includes(one) ? words.notWritten : undefined,
        }))}
        onChange={setLanguage}
        panelClassName="grid gap-4 pt-3 lg:grid-cols-2"
      >
        <div className="flex min-w-0 flex-col gap-3">
          {field("body")}
          {field("note")}
        </div>
        <MacroPreview content={content} config={config} language={language} />
      </Tabs>
      {missing.length > 0 && (
        <Notice tone="warning" className="mt-3">
          {words.missing({ languages: missing.map(languageName).join(", ") })}
        </Notice>
      )}
    </section>
  );
}
