import { useViewpoint, type Viewpoint } from "@/api/viewpoint";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Choice, Choices, InstantFilter, TextFilter } from "@/ui/Filters";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import styles from "./Viewpoint.module.css";

const OTHER = "other";
const offered = ["USD", "PKR", "EUR", "GBP", "JPY"];

interface Props {
  value?: string;
  onChange: (currency: string | undefined) => void;
}

function CurrencyChoice({ value, onChange }: Props) {
  const [other, setOther] = useState(false);
  const codes = value && !offered.includes(value) ? [...offered, value] : offered;
  const choose = (code: string | undefined) => {
    setOther(code === OTHER);
    if (code !== OTHER) onChange(code);
  };
  return (
    <>
      <Choice
        label={words.viewpoint.in}
        any={words.viewpoint.reported}
        options={{
          ...Object.fromEntries(codes.map((code) => [code, code])),
          [OTHER]: words.viewpoint.others,
        }}
        value={other ? OTHER : value}
        onChange={choose}
      />
      {other && (
        <TextFilter
          label={words.viewpoint.code}
          onChange={(code) => {
            setOther(false);
            onChange(code?.toUpperCase());
          }}
        />
      )}
    </>
  );
}

/** The viewpoint as a sentence, which opens to change it. */
export function ViewpointBar() {
  const viewpoint = useViewpoint();
  const navigate = useNavigate();
  const set = (change: Viewpoint) =>
    void navigate({ to: ".", search: (search) => ({ ...search, ...change }), resetScroll: false });
  const { in: currency, basis, asOf } = viewpoint;
  const stages = words.codes.contributionStage;
  return (
    <details className={styles.viewpoint}>
      <summary>
        <span>{words.viewpoint.said(currency, basis && stages[basis], asOf && instantText(asOf))}</span>{" "}
        <strong>{words.viewpoint.change}</strong>
      </summary>
      <div role="group" aria-label={words.viewpoint.title}>
        <Choices>
          <CurrencyChoice value={currency} onChange={(code) => set({ in: code })} />
          <Choice
            label={words.viewpoint.basis}
            any={words.viewpoint.every}
            options={stages}
            value={basis}
            onChange={(stage) => set({ basis: stage })}
          />
          <InstantFilter
            label={words.viewpoint.asOf}
            value={asOf}
            onChange={(instant) => set({ asOf: instant })}
          />
        </Choices>
      </div>
    </details>
  );
}
