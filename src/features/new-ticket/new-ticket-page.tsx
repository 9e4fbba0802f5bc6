import { useNavigate } from "@tanstack/react-router";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { useFormDraft } from "#src/store/form-draft.ts";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { EditStep } from "./edit-step.tsx";
import { PreviewStep } from "./preview-step.tsx";
import { emptyForm, ticketFormSchema } from "./ticket-form.ts";
import { useCreateTicket } from "./use-create-ticket.ts";

/** A ticket for somebody who calls or comes in: written, read back, created. */
export function NewTicketPage() {
  const words = useAllMessages().newTicket;
  usePageTitle(words.title);
  const navigate = useNavigate();
  const { value: form, isLoaded, change, clear } = useFormDraft("new-ticket", ticketFormSchema, emptyForm);
  const creation = useCreateTicket(form, change, ({ ticketId, number }) => {
    clear();
    if (ticketId !== null) {
      showToast({ title: words.created({ number }), tone: "success" });
      void navigate({ to: "/tickets/$ticketId", params: { ticketId } });
    } else {
      showToast({ title: words.createdElsewhere({ number }), tone: "success" });
      void navigate({ to: "/inbox" });
    }
  });
  return (
    <main aria-label={words.title} tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-5xl flex-col gap-5 px-4 py-5 md:px-6 md:py-8">
        <header>
          <h1 className="text-xl font-semibold">{words.title}</h1>
          <p className="text-muted">{words.subtitle}</p>
        </header>
        {!isLoaded ? (
          <div aria-busy className="flex flex-col gap-3">
            <Skeleton className="h-8 w-full max-w-96" />
            <Skeleton className="h-8 w-full" />
            <Skeleton className="h-40 w-full" />
          </div>
        ) : form.step === "edit" ? (
          <EditStep
            form={form}
            refusals={creation.refusals}
            onChange={(fields) => {
              creation.forget();
              change(fields);
            }}
            onDiscard={clear}
          />
        ) : (
          <PreviewStep form={form} creation={creation} onEdit={() => change({ step: "edit" })} />
        )}
      </div>
    </main>
  );
}
