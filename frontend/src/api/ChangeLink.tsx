import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";
import { hasProfile, profileOf } from "./records";
import type { Change } from "./schema";

const types: Record<string, string> = words.codes.recordType;

/** Rates come by the ten thousand and would hide everything else. */
export const told = Object.keys(words.codes.recordType).filter((type) => type !== "exchange-rate");

export const recordType = (type: string) => types[type] ?? type;

interface Named {
  type: string;
  id: string;
  label: string;
  gone: boolean;
}

/** A record by its name, which leads to it where it still is. */
export const RecordLink = ({ type, id, label, gone }: Named) =>
  !gone && hasProfile(type) ? <Link {...profileOf(type, id)}>{label}</Link> : <>{label}</>;

/** The record that an entry of the change log is about. */
export const ChangeLink = ({ change }: { change: Change }) => (
  <RecordLink {...change} gone={change.operation === "DELETE"} />
);
