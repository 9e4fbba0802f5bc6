import X from "lucide-react/icons/x";
import { useState } from "react";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import { Picker } from "./picker.tsx";
import { askPretendServer, type FaultMode, type PretendFault } from "./pretend-server.ts";
import { post, useDirector } from "./use-director.ts";

/** What goes wrong, where, and for how long. */
export function FaultsTab() {
  const { t, state, run } = useDirector();
  const [endpoint, setEndpoint] = useState("*");
  const [preset, setPreset] = useState(state.presets[0]?.id ?? "");
  const [mode, setMode] = useState<FaultMode>("next");
  const [field, setField] = useState("");
  const chosen = state.presets.find(({ id }) => id === preset);
  const needsField = chosen?.ofField === true && field.trim() === "";

  function set() {
    if (!chosen) return;
    const fault = chosen.ofField ? { ...chosen.fault, field: field.trim() } : chosen.fault;
    void run(t.faultSet, () => post("faults", { endpoint, mode, fault }));
  }

  return (
    <div className="flex flex-col gap-3">
      <Picker
        label={t.endpoint}
        value={endpoint}
        options={state.endpoints.map((value) => ({ value, label: value === "*" ? t.everyEndpoint : value }))}
        onChange={setEndpoint}
      />
      <Picker
        label={t.fault}
        value={preset}
        options={state.presets.map(({ id }) => ({ value: id, label: labelOf(t.kinds, id) }))}
        onChange={setPreset}
      />
      {chosen?.ofField === true && (
        <TextField
          label={t.field}
          hint={t.fieldHint}
          value={field}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => setField(event.currentTarget.value)}
        />
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Segmented
          label={t.when}
          value={mode}
          options={[
            { value: "next", label: t.next },
            { value: "always", label: t.always },
          ]}
          onChange={setMode}
        />
        <Button variant="primary" disabledReason={needsField ? t.fieldMissing : undefined} onClick={set}>
          {t.setFault}
        </Button>
      </div>
      <FaultsInForce />
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        <Button
          size="sm"
          onClick={() =>
            void run(t.faultSet, () =>
              post("faults", { endpoint: "sendMessage", mode: "next", fault: { kind: "lost" } }),
            )
          }
        >
          {t.loseReply}
        </Button>
        <Button size="sm" onClick={() => void run(t.streamsDropped, () => post("drop-streams"))}>
          {t.dropStreams}
        </Button>
      </div>
    </div>
  );
}

function FaultsInForce() {
  const { t, state, run } = useDirector();
  if (state.faults.length === 0) return <p className="text-sm text-muted">{t.noFaults}</p>;

  const idOf = (fault: PretendFault) =>
    state.presets.find((one) => one.fault.kind === fault.kind && one.fault.code === fault.code)?.id ??
    fault.kind;
  const clear = (words: string, query: string) =>
    void run(words, () => askPretendServer("DELETE", `faults${query}`));
  return (
    <section aria-label={t.inForce} className="flex flex-col gap-1">
      <h3 className="font-medium">{t.inForce}</h3>
      <ul>
        {state.faults.map(({ endpoint, mode, fault }, index) => {
          const where = endpoint === "*" ? t.everyEndpoint : endpoint;
          const what = `${where} · ${labelOf(t.kinds, idOf(fault))}${fault.field ? ` (${fault.field})` : ""}`;
          return (
            // The same fault can be set twice.
            <li key={`${index} ${what}`} className="flex items-center gap-2">
              <span className="min-w-0 flex-1 truncate">{what}</span>
              <span className="shrink-0 text-sm text-muted">{mode === "next" ? t.next : t.always}</span>
              <IconButton
                size="sm"
                label={t.takeBack({ what: where })}
                icon={<X aria-hidden />}
                onClick={() => clear(t.wellAgain, `?endpoint=${encodeURIComponent(endpoint)}`)}
              />
            </li>
          );
        })}
      </ul>
      <Button size="sm" className="self-start" onClick={() => clear(t.wellAgain, "")}>
        {t.allWell}
      </Button>
    </section>
  );
}
