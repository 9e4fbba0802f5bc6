import { useState } from "react";
import { categories } from "#src/domain/schema/desk-config.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { TextArea, TextField } from "#src/ui/text-field.tsx";
import { CustomerFiles } from "./customer-files.tsx";
import { Picker } from "./picker.tsx";
import { toCustomerFile } from "./pretend-server.ts";
import { post, useDirector } from "./use-director.ts";

type Way = "web_form" | "email" | "public" | "direct" | "help_center";

/** A customer writes now: a new ticket of any channel, or on the one that is open. */
export function CustomerTab() {
  const { t, ticketId, run } = useDirector();
  const labels = useMessages().labels;
  const [isNew, setIsNew] = useState(ticketId === null);
  const [way, setWay] = useState<Way>("web_form");
  const [category, setCategory] = useState<(typeof categories)[number]>("deposits_withdrawals");
  const [subject, setSubject] = useState(t.subjectSample);
  const [text, setText] = useState(t.textSample);
  const [samples, setSamples] = useState<string[]>([]);
  const [own, setOwn] = useState<File[]>([]);
  const toNew = isNew || ticketId === null;
  const isSocial = way === "public" || way === "direct";

  async function write() {
    const files = [...samples, ...(await Promise.all(own.map(toCustomerFile)))];
    if (!toNew) return post("customer-writes", { ticketId, text, files });
    return post("new-ticket", {
      ...(isSocial ? { channel: "social", visibility: way, network: "x" } : { channel: way }),
      category,
      subject: isSocial || subject.trim() === "" ? text.slice(0, 80) : subject,
      text,
      files,
    });
  }

  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label={t.where}
        value={toNew ? "new" : "open"}
        options={[
          { value: "new", label: t.newTicket },
          {
            value: "open",
            label: t.openTicket,
            disabledReason: ticketId === null ? t.noTicketOpen : undefined,
          },
        ]}
        onChange={(value) => setIsNew(value === "new")}
        className="self-start"
      />
      {toNew && (
        <>
          <Picker<Way>
            label={t.how}
            value={way}
            options={(Object.keys(t.ways) as Way[]).map((value) => ({ value, label: t.ways[value] }))}
            onChange={setWay}
          />
          <Picker
            label={t.category}
            value={category}
            options={categories.map((value) => ({ value, label: labelOf(labels.category, value) }))}
            onChange={setCategory}
          />
          {!isSocial && (
            <TextField
              label={t.subject}
              value={subject}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
          )}
        </>
      )}
      <TextArea label={t.text} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <CustomerFiles samples={samples} onSamples={setSamples} own={own} onOwn={setOwn} />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabledReason={text.trim() === "" ? t.text : undefined}
          onClick={() => void run(t.written, write)}
        >
          {t.write}
        </Button>
        <Button onClick={() => void run(t.written, () => post("arrive"))}>{t.anyone}</Button>
      </div>
    </div>
  );
}
